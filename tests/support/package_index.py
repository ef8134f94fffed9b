"""A package index: it accepts uploads by the legacy API, and serves PEP 503's simple API."""

from __future__ import annotations

import hashlib
import html
import re
from email import message_from_bytes
from email.message import Message

from support.loopback import ReceivedRequest, Response


class PackageIndex:
    """Responds to requests as an index; `files` are the uploaded distributions by file name."""

    def __init__(self) -> None:
        self.files: dict[str, bytes] = {}
        self.metadata: dict[str, dict[str, list[str]]] = {}
        """The fields that were uploaded with each file."""

    def __call__(self, request: ReceivedRequest) -> Response:
        folder, _, name = request.path.strip("/").rpartition("/")
        if request.method == "POST":
            return self._receive(request)
        if folder == "files" and name in self.files:
            return Response(self.files[name], media_type="application/octet-stream")
        if folder == "simple":
            return self._list_files(name)
        return Response(b"", 404)

    def _receive(self, request: ReceivedRequest) -> Response:
        """Store the file of an upload, unless its digest is wrong."""
        head = f"Content-Type: {request.headers['content-type']}\r\n\r\n".encode()
        fields: dict[str, list[str]] = {}
        name, content = "", b""
        for part in message_from_bytes(head + request.body).get_payload():
            assert isinstance(part, Message)
            data = part.get_payload(decode=True)
            assert isinstance(data, bytes)
            if part.get_param("name", header="content-disposition") == "content":
                name, content = str(part.get_filename()), data
            else:
                field = str(part.get_param("name", header="content-disposition"))
                fields.setdefault(field, []).append(data.decode())
        if fields["sha256_digest"] != [hashlib.sha256(content).hexdigest()]:
            return Response(b"wrong digest", 400)
        self.files[name], self.metadata[name] = content, fields
        return Response(b"")

    def _list_files(self, project: str) -> Response:
        """Return the page of a project, whose name is normalized."""
        names = [name for name in self.files if _belongs_to(name, project)]
        links = "".join(f'<a href="/files/{html.escape(name)}">{name}</a>\n' for name in names)
        return Response(links.encode(), 200 if names else 404, "text/html")


def _belongs_to(name: str, project: str) -> bool:
    """Check whether a file is of a project, whose name is normalized."""
    return re.sub(r"[-_.]+", "-", name).lower().startswith(f"{project}-")
