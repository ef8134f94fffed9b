"""Requests over HTTP/2 to a server that supports nothing else."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path
from threading import Thread

import pytest
import trustme
from h2.config import H2Configuration
from h2.connection import H2Connection
from h2.events import StreamEnded
from support.runtime import httpx
from support.transports import POST, Caller, both_transports


@pytest.fixture
def origin(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """Run a server whose certificate httpx trusts, and yield its origin."""
    authority = trustme.CA()
    authority.cert_pem.write_to_path(tmp_path / "authority.pem")
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "authority.pem"))
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.set_alpn_protocols(["h2"])
    authority.issue_cert("localhost").configure_cert(context)
    listener = socket.create_server(("127.0.0.1", 0))
    with closing(context.wrap_socket(listener, server_side=True)) as server_socket:
        Thread(target=serve, args=(server_socket,), daemon=True).start()
        yield f"https://localhost:{server_socket.getsockname()[1]}"


def serve(server_socket: ssl.SSLSocket) -> None:
    """Respond with 200 to all requests of one connection."""
    with suppress(OSError), server_socket.accept()[0] as connection:
        http = H2Connection(H2Configuration(client_side=False))
        http.initiate_connection()
        connection.sendall(http.data_to_send())
        while data := connection.recv(65_536):
            for event in http.receive_data(data):
                if isinstance(event, StreamEnded):
                    http.send_headers(event.stream_id, [(":status", "200")])
                    http.send_data(event.stream_id, b"ok", end_stream=True)
            connection.sendall(http.data_to_send())


@both_transports
def test_requests_are_sent_over_http2(caller: type[Caller], origin: str) -> None:
    responses: list[httpx.Response] = []
    settings = {"http_client": None, "http2": True, "after_response": responses.append}
    with caller(origin, **settings) as client:
        assert [client.send(), client.send(POST)] == [b"ok", b"ok"]
    assert [response.http_version for response in responses] == ["HTTP/2", "HTTP/2"]
