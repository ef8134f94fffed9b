"""What clients of both kinds do with their resources."""

import copy
from functools import cached_property
from typing import TypeVar

__all__ = ["copy_without_resources"]

Client = TypeVar("Client")


def copy_without_resources(client: Client) -> Client:
    """Copy a client, but for the resources that it made: they hold its transport."""
    other = copy.copy(client)
    for name in list(vars(other)):
        if isinstance(getattr(type(other), name, None), cached_property):
            del vars(other)[name]
    return other
