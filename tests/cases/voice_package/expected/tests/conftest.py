# Copyright Acme.
"""Fixtures of the tests: the fake of the API, and a check of its responses."""

from collections.abc import Iterator

import pytest

pytest_plugins = ["voice_package.testing.fixtures"]


@pytest.fixture
def anyio_backend() -> str:
    """Return the event loop of asynchronous tests, which the plugin of AnyIO runs."""
    return "asyncio"


@pytest.fixture(autouse=True)
def check_responses(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fail a test in which the client logs that a response does not match its model."""
    yield
    messages = [record.getMessage() for record in caplog.get_records("call")]
    assert [each for each in messages if "does not match" in each] == []
