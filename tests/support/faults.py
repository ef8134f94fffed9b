"""A TCP server on loopback that sends scripted bytes with scripted pauses.

    script = Script(encode_head("text/plain"), encode_chunk(b"one"), 0.1, end="reset")
    with FaultyServer(script) as server:
        httpx2.get(server.origin)

HTTP servers cannot stop in the middle of a chunk; this one only parses where a request ends.
"""

from __future__ import annotations

import re
import socket
import struct
from contextlib import suppress
from threading import Event, Thread
from typing import Literal, Self

LAST_CHUNK = b"0\r\n\r\n"

_LENGTH = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE)
_RESET = struct.pack("ii", 1, 0)  # do not linger: unsent bytes are discarded


def encode_head(media_type: str) -> bytes:
    """Return the head of a successful response with chunked content."""
    lines = ("HTTP/1.1 200 OK", "Transfer-Encoding: chunked", f"Content-Type: {media_type}")
    return "\r\n".join((*lines, "", "")).encode()


def encode_chunk(content: bytes) -> bytes:
    """Return content as one HTTP/1.1 chunk; `LAST_CHUNK` terminates the chunks."""
    return b"%x\r\n%b\r\n" % (len(content), content)


class Script:
    """The response on one connection: bytes to send, and pauses in seconds.

    At the end the server closes the connection, resets it, or waits until the client closes it.
    """

    def __init__(
        self, *steps: bytes | float, end: Literal["close", "reset", "wait"] = "close"
    ) -> None:
        self.steps = steps
        self.end = end


class FaultyServer:
    """A server that plays one script per connection, in order, and the last one for all others.

    `requests` are the received bytes. `hung_up` is set when a client closes a connection whose
    script waits for it.
    """

    def __init__(self, *scripts: Script) -> None:
        self.requests: list[bytes] = []
        self.hung_up = Event()
        self._scripts = scripts
        self._stopping = Event()
        self._open: list[socket.socket] = []
        self._listener = socket.create_server(("127.0.0.1", 0))

    @property
    def origin(self) -> str:
        return f"http://127.0.0.1:{self._listener.getsockname()[1]}"

    def __enter__(self) -> Self:
        Thread(target=self._accept, daemon=True).start()
        return self

    def __exit__(self, *exception: object) -> None:
        self._stopping.set()
        for connection in (self._listener, *self._open):
            with suppress(OSError):  # may be closed already
                connection.shutdown(socket.SHUT_RDWR)
        self._listener.close()

    def _accept(self) -> None:
        with suppress(OSError):  # the listener is closed
            while not self._stopping.is_set():
                connection, _ = self._listener.accept()
                script = self._scripts[min(len(self._open), len(self._scripts) - 1)]
                self._open.append(connection)
                Thread(target=self._serve, args=(connection, script), daemon=True).start()

    def _serve(self, connection: socket.socket, script: Script) -> None:
        with connection, suppress(OSError):  # the client may disconnect at any time
            self.requests.append(_read_request(connection))
            for step in script.steps:
                self._play(connection, step)
            self._finish(connection, script)

    def _play(self, connection: socket.socket, step: bytes | float) -> None:
        if isinstance(step, bytes):
            connection.sendall(step)
        else:
            self._stopping.wait(step)

    def _finish(self, connection: socket.socket, script: Script) -> None:
        if script.end == "reset":
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET)
        elif script.end == "wait" and not connection.recv(1):
            self.hung_up.set()


def _read_request(connection: socket.socket) -> bytes:
    """Read a complete request: closing a socket with unread bytes resets the connection."""
    request = b""
    while not _is_complete(request):
        received = connection.recv(65536)
        if not received:
            break
        request += received
    return request


def _is_complete(request: bytes) -> bool:
    start, end, body = request.partition(b"\r\n\r\n")
    length = _LENGTH.search(start)
    return bool(end) and len(body) >= int(length[1] if length else 0)
