# Copyright Acme.
"""Tests of the programs in `examples`, which call the fake of the API."""

from functools import partial
from pathlib import Path
from runpy import run_path

import pytest
from voice_package import AsyncClient, Client
from voice_package.testing import FakeAPI

EXAMPLES = Path(__file__).parents[1] / "examples"


@pytest.mark.parametrize(
    "name",
    [
        "getting_started",
        "getting_started_async",
        "handle_errors",
        "stream_items",
        "upload_file",
        "download_file",
    ],
)
def test_example(
    name: str,
    fake_api: FakeAPI,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(
        "voice_package.Client",
        partial(Client, http_client=fake_api.http_client, max_retries=0),
    )
    monkeypatch.setattr(
        "voice_package.AsyncClient",
        partial(AsyncClient, http_client=fake_api.async_http_client, max_retries=0),
    )
    run_path(str(EXAMPLES / f"{name}.py"), run_name="__main__")
    assert fake_api.requests
