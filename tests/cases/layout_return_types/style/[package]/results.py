"""What lists and streams are called here."""

from typing import Any, TypeAlias, TypeVar

from ._runtime import AsyncPager, AsyncStream, Page, Stream

__all__ = ["AsyncListing", "AsyncWatching", "Listing", "Watching"]

Item = TypeVar("Item")

Listing: TypeAlias = Page[Item, Any]
"""One page of a list, and all that follow."""

AsyncListing: TypeAlias = AsyncPager[Item, Any]
"""A list to be awaited, or to be iterated over by `async for`."""

Watching: TypeAlias = Stream[Item]
"""Things as they come."""

AsyncWatching: TypeAlias = AsyncStream[Item]
"""Things as they come, by `async for`."""
