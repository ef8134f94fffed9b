"""Log records of the client; by default, only warnings are logged."""

from __future__ import annotations

import logging
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from support import runtime
from support.faults import FaultyServer, Script
from support.loopback import Loopback, Response
from support.transports import (
    OK,
    WHOLE,
    Caller,
    both_transports,
    record_pauses,
    respond_in_order,
    rt,
)

NAME = "client_runtime"
REQUEST = rt.Request(
    "PUT", "/x", query={"q": "of-the-query"}, body=rt.JsonBody({"b": "of-the-body"})
)


@pytest.fixture
def server() -> Iterator[Loopback]:
    with Loopback(respond_in_order(Response(b"of-the-error", 503), OK)) as loopback:
        yield loopback


@pytest.fixture(autouse=True)
def pauses(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Record the seconds of each pause instead of sleeping."""
    return record_pauses(monkeypatch)


def get_messages(caplog: pytest.LogCaptureFixture) -> list[str]:
    """Return the client's log messages with their levels."""
    return [f"{r.levelname} {r.getMessage()}" for r in caplog.records if r.name == NAME]


@both_transports
def test_retry_is_logged_at_info(
    caller: type[Caller], server: Loopback, pauses: list[float], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, NAME)
    with caller(server.origin) as client:
        client.send(REQUEST)
    assert get_messages(caplog) == [f"INFO PUT /x: 503, retrying in {pauses[0]:.2f} s"]


@both_transports
def test_retry_after_connection_error_is_logged(
    caller: type[Caller], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, NAME)
    with (
        FaultyServer(Script(end="close"), Script(WHOLE)) as server,
        caller(server.origin) as client,
    ):
        client.send()
    [message] = get_messages(caplog)
    assert message.startswith("INFO GET /x: RemoteProtocolError, retrying in 0.")


@both_transports
def test_responses_are_logged_at_debug(
    caller: type[Caller], server: Loopback, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, NAME)
    with caller(server.origin) as client:
        client.send(REQUEST)
    first, _, last = get_messages(caplog)
    assert (first, last) == ("DEBUG PUT /x: 503", "DEBUG PUT /x: 200")
    assert "of-the-" not in "".join(get_messages(caplog))


@both_transports
def test_only_warnings_are_logged_by_default(
    caller: type[Caller], server: Loopback, caplog: pytest.LogCaptureFixture
) -> None:
    with caller(server.origin) as client:
        client.send(REQUEST)
    assert get_messages(caplog) == []


LOG_WARNING = f"""
import sys, httpx2, logging
sys.path.insert(0, {str(Path(runtime.__file__).parents[1])!r})
from support import runtime
rt = runtime.load_runtime()
logging.getLogger("{NAME}").warning("to nobody")
"""


@both_transports
def test_records_are_single_lines_without_control_characters(
    caller: type[Caller], caplog: pytest.LogCaptureFixture
) -> None:
    path = rt.Request("GET", "/{id}", path_parameters={"id": "é\n\x1b[31m"})
    content = Response(b'{"size": "\\n", "\\u001b[2J": 1}', media_type="application/json")
    with Loopback(respond_in_order(content)) as server, caller(server.origin) as client:
        client.send(path, rt.JsonParser(dict[str, int]))
    [message] = get_messages(caplog)
    assert message.startswith(
        r"WARNING GET /%C3%A9%0A%1B%5B31m: the response does not match the API description: size: "
    )
    assert message.isprintable()


@both_transports
def test_record_of_many_mismatches_is_cut(
    caller: type[Caller], caplog: pytest.LogCaptureFixture
) -> None:
    content = Response(b'{"%s": "x"}' % (b"k" * 5000), media_type="application/json")
    with Loopback(respond_in_order(content)) as server, caller(server.origin) as client:
        client.send(parser=rt.JsonParser(dict[str, int]))
    [message] = get_messages(caplog)
    assert (len(message) < 1200, message[-1]) == (True, "…")


def test_nothing_is_printed_without_log_handlers() -> None:
    command = [sys.executable, "-c", LOG_WARNING]
    result = subprocess.run(command, capture_output=True, text=True, check=True)
    assert (result.stdout, result.stderr) == ("", "")
