# Copyright Acme.
"""A fake of the API, for tests of programs that use the client."""

from .fake_api import FakeAPI
from .fake_server import RecordedRequest, UnexpectedRequestError
from .operations import MethodName

__all__ = [
    "FakeAPI",
    "MethodName",
    "RecordedRequest",
    "UnexpectedRequestError",
]
