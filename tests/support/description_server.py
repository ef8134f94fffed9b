"""A server on loopback that has descriptions, and changes them on request."""

from __future__ import annotations

import hashlib
import json
import ssl
from collections.abc import Mapping
from typing import Any

from support.loopback import Loopback, ReceivedRequest, Response

PETS: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Pet Store", "version": "1"},
    "servers": [{"url": "https://pets.example.com"}],
    "paths": {
        "/pets": {
            "get": {"operationId": "listPets", "responses": {"204": {"description": "Nothing."}}}
        }
    },
}
ZOO: dict[str, Any] = {
    **PETS,
    "paths": {
        **PETS["paths"],
        "/lions": {
            "get": {"operationId": "listLions", "responses": {"204": {"description": "Nothing."}}}
        },
    },
}


class DescriptionServer(Loopback):
    """A server that has a file at each path of `files`, with an ETag.

    A path of `redirects` leads to another URL.  With `token`, requests need it.
    """

    def __init__(self, files: Mapping[str, object], tls: ssl.SSLContext | None = None) -> None:
        super().__init__(self._respond, tls=tls)
        self.files = {path: encode(content) for path, content in files.items()}
        self.redirects: dict[str, str] = {}
        self.token = ""

    def set_file(self, path: str, content: object) -> None:
        """Add or replace a file: data that is written as JSON, or bytes."""
        self.files[path] = encode(content)

    def _respond(self, request: ReceivedRequest) -> Response:
        if location := self.redirects.get(request.path):
            return Response(b"", status=302, headers={"Location": location})
        if self.token and request.headers.get("Authorization") != f"Bearer {self.token}":
            return Response(b"<!doctype html>Log in", status=401, media_type="text/html")
        content = self.files.get(request.path)
        if content is None:
            return Response(b"not here", status=404)
        etag = f'"{hashlib.sha256(content).hexdigest()[:8]}"'
        if request.headers.get("If-None-Match") == etag:
            return Response(b"", status=304)
        return Response(content, headers={"ETag": etag})


def encode(content: object) -> bytes:
    """Return the content of a file."""
    return content if isinstance(content, bytes) else json.dumps(content, indent=1).encode()
