"""Commands for curl of a client's documentation, run in bash against a loopback server."""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Iterable, Mapping
from email import message_from_bytes
from email.policy import HTTP
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from support.loopback import Loopback, ReceivedRequest

SAMPLE_FILE = "example.txt"
_TLS = re.compile(r"(?<=^curl )(['\"]?)https://")
# All requests go to the server, whatever their URLs; each has the number of its command.
_PREAMBLE = """
number=0
curl() {
    command curl --silent --max-time 20 --noproxy '' --proxy "$PROXY" \\
        --header "X-Number: $number" "$@" > /dev/null || echo "curl $number: $?" >&2
}
"""
_IGNORED_HEADERS = {
    "accept-encoding",
    "connection",
    "content-length",
    "cookie",
    "content-type",
    "host",
    "idempotency-key",
    "proxy-connection",
    "transfer-encoding",
    "user-agent",
    "x-number",
}
_ANY_RESPONSE = ("*/*", "application/json")


def run_commands(
    commands: Iterable[str], server: Loopback, variables: Mapping[str, str], folder: Path
) -> dict[int, ReceivedRequest]:
    """Return the request of each command by its number; `folder` gets the file that they send."""
    (folder / SAMPLE_FILE).write_bytes(b"content of the file")
    lines = [
        f"number={number}\n" + _TLS.sub(r"\1http://", command)
        for number, command in enumerate(commands)
    ]
    server.requests.clear()
    result = subprocess.run(
        ["bash", "-u"],
        input=_PREAMBLE + "\n".join(lines),
        text=True,
        cwd=folder,
        env={"PATH": "/usr/bin:/bin", "PROXY": server.origin, **variables},
        capture_output=True,
        check=False,
    )
    assert (result.returncode, result.stderr) == (0, "")
    return {int(each.headers["x-number"]): each for each in server.requests}


def describe_request(request: ReceivedRequest) -> dict[str, Any]:
    """Return what a request means, regardless of how its query and body are written."""
    parts = urlsplit(request.target)
    media_type = request.headers.get("content-type", "")
    return {
        "method": request.method,
        "path": unquote(parts.path),
        "query": sorted(parse_qsl(parts.query, keep_blank_values=True)),
        "type": media_type.partition(";")[0],
        "headers": {
            name: value
            for name, value in request.headers.items()
            if name not in _IGNORED_HEADERS and (name, value in _ANY_RESPONSE) != ("accept", True)
        },
        "cookies": sorted(request.headers.get("cookie", "").split("; ")),
        "body": _describe_body(media_type, request.body),
    }


def _describe_body(media_type: str, body: bytes) -> object:
    if "json" in media_type and "lines" not in media_type:
        try:
            return json.loads(body)
        except ValueError:
            return body
    if media_type.startswith("application/x-www-form-urlencoded"):
        return parse_qsl(body.decode(), keep_blank_values=True)
    if media_type.startswith("multipart/"):
        message = message_from_bytes(
            b"Content-Type: " + media_type.encode() + b"\r\n\r\n" + body, policy=HTTP
        )
        return [_describe_part(part) for part in message.iter_parts()]
    return body


def _describe_part(part: Any) -> object:
    content = part.get_payload(decode=True)
    kind = part.get_content_type()
    is_json = "json" in kind
    headers = {name.lower(): value for name, value in part.items()}
    headers.pop("content-disposition")
    headers.pop("content-type", None)
    return (
        part.get_param("name", header="content-disposition"),
        kind,
        part.get_filename() is not None,
        headers,
        None if part.get_filename() else json.loads(content) if is_json else content,
    )
