# Copyright Acme.
"""Tests of `client.recordings`."""

import pytest
from voice_package.testing import FakeAPI


class TestClient:
    """Each method of `client`."""

    def test_list(self, fake_api: FakeAPI) -> None:
        client = fake_api.client
        for _ in client.recordings.list():
            pass
        assert fake_api.operations == ["GET /recordings"]

    def test_upload(self, fake_api: FakeAPI) -> None:
        client = fake_api.client
        client.recordings.upload(sound=("example.txt", b"example"))
        assert fake_api.operations == ["POST /recordings"]

    def test_get(self, fake_api: FakeAPI) -> None:
        client = fake_api.client
        client.recordings.get("123")
        assert fake_api.operations == ["GET /recordings/{id}"]


@pytest.mark.anyio
class TestAsyncClient:
    """Each method of `async_client`."""

    async def test_list(self, fake_api: FakeAPI) -> None:
        client = fake_api.async_client
        async for _ in client.recordings.list():
            pass
        assert fake_api.operations == ["GET /recordings"]

    async def test_upload(self, fake_api: FakeAPI) -> None:
        client = fake_api.async_client
        await client.recordings.upload(sound=("example.txt", b"example"))
        assert fake_api.operations == ["POST /recordings"]

    async def test_get(self, fake_api: FakeAPI) -> None:
        client = fake_api.async_client
        await client.recordings.get("123")
        assert fake_api.operations == ["GET /recordings/{id}"]
