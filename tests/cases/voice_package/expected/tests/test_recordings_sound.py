# Copyright Acme.
# pyright: reportDeprecated=false
"""Tests of `client.recordings.sound`."""

import pytest
from voice_package.testing import FakeAPI


class TestClient:
    """Each method of `client`."""

    def test_get(self, fake_api: FakeAPI) -> None:
        client = fake_api.client
        client.recordings.sound.get("123")
        assert fake_api.operations == ["GET /recordings/{id}/sound"]


@pytest.mark.anyio
class TestAsyncClient:
    """Each method of `async_client`."""

    async def test_get(self, fake_api: FakeAPI) -> None:
        client = fake_api.async_client
        await client.recordings.sound.get("123")
        assert fake_api.operations == ["GET /recordings/{id}/sound"]
