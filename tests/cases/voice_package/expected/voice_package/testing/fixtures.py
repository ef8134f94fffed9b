# Copyright Acme.
"""Fixtures of pytest: `pytest_plugins = ["voice_package.testing.fixtures"]`."""

import pytest

from .fake_api import FakeAPI

__all__ = ["fake_api"]


@pytest.fixture
def fake_api() -> FakeAPI:
    """Return a fake of the API, which sends sample responses and records requests."""
    return FakeAPI()
