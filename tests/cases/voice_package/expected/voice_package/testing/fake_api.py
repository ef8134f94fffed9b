# Copyright Acme.
"""A fake of the API, for tests of programs that use the client."""

from functools import cached_property

from .._runtime.http_library import httpx
from ..async_client import AsyncClient
from ..client import Client
from .fake_server import FakeServer

__all__ = ["FakeAPI"]


class FakeAPI(FakeServer):
    """A fake of the API in memory: its clients send nothing over the network.

    A method gets a sample response until a test sets another one. Several responses
    for a method are sent in turn, and the last one to all further requests, until
    another one is set.
    """

    @cached_property
    def http_client(self) -> httpx.Client:
        """The argument `http_client` of a client that is connected to the fake."""
        return httpx.Client(
            transport=httpx.MockTransport(self.handle_request),
            auth=_add_no_credentials,
        )

    @cached_property
    def client(self) -> Client:
        """A client that is connected to the fake, without credentials and retries."""
        return Client(http_client=self.http_client, max_retries=0)

    @cached_property
    def async_http_client(self) -> httpx.AsyncClient:
        """The argument `http_client` of a client that is connected to the fake."""
        return httpx.AsyncClient(
            transport=httpx.MockTransport(self.handle_request),
            auth=_add_no_credentials,
        )

    @cached_property
    def async_client(self) -> AsyncClient:
        """A client that is connected to the fake, without credentials and retries."""
        return AsyncClient(http_client=self.async_http_client, max_retries=0)


def _add_no_credentials(request: httpx.Request) -> httpx.Request:
    """Leave a request as it is: the fake needs no credentials."""
    return request
