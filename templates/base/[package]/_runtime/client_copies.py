"""Copies of clients."""

from functools import cached_property
from inspect import getattr_static
from typing import TypeVar

__all__ = ["copy_without_resources", "get_state_without_resources"]

Client = TypeVar("Client")


def copy_without_resources(client: Client) -> Client:
    """Copy a client without its cached resources, which refer to its transport."""
    other = object.__new__(type(client))
    vars(other).update(get_state_without_resources(client))
    return other


def get_state_without_resources(client: object) -> dict[str, object]:
    """Return the attributes of a client, except for its cached resources."""
    return {
        name: value
        for name, value in vars(client).items()
        if not isinstance(getattr_static(type(client), name, None), cached_property)
    }
