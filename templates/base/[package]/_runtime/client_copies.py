"""Copies of clients."""

import copy
from functools import cached_property
from inspect import getattr_static
from typing import TypeVar

__all__ = ["copy_without_resources"]

Client = TypeVar("Client")


def copy_without_resources(client: Client) -> Client:
    """Copy a client without its cached resources, which refer to its transport."""
    other = copy.copy(client)
    for name in list(vars(other)):
        if isinstance(getattr_static(type(other), name, None), cached_property):
            del vars(other)[name]
    return other
