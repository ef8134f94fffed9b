# Copyright Acme.
"""Tests of `client.recordings.words`."""

import pytest
from voice_package.testing import FakeAPI


class TestClient:
    """Each method of `client`."""

    def test_write_down(self, fake_api: FakeAPI) -> None:
        client = fake_api.client
        client.recordings.words.write_down("123")
        assert fake_api.operations == ["POST /recordings/{id}/words"]


class TestClientStreams:
    """Each method of `client` that streams its response on demand."""

    def test_write_down(self, fake_api: FakeAPI) -> None:
        client = fake_api.client
        with client.recordings.words.write_down("123", stream=True) as events:
            assert list(events)
        assert fake_api.operations == ["POST /recordings/{id}/words"]


@pytest.mark.anyio
class TestAsyncClient:
    """Each method of `async_client`."""

    async def test_write_down(self, fake_api: FakeAPI) -> None:
        client = fake_api.async_client
        await client.recordings.words.write_down("123")
        assert fake_api.operations == ["POST /recordings/{id}/words"]


@pytest.mark.anyio
class TestAsyncClientStreams:
    """Each method of `async_client` that streams its response on demand."""

    async def test_write_down(self, fake_api: FakeAPI) -> None:
        client = fake_api.async_client
        async with await client.recordings.words.write_down(
            "123",
            stream=True,
        ) as events:
            assert [event async for event in events]
        assert fake_api.operations == ["POST /recordings/{id}/words"]
