"""What the synchronous client does in another way than the asynchronous one."""

import time
from collections.abc import Callable
from typing import TypeVar

__all__ = ["get_loop", "sleep", "start_pagination"]

AnyPage = TypeVar("AnyPage")


def get_loop() -> None:
    """Return None: connections do not belong to event loops."""


def sleep(seconds: float) -> None:
    """Block the thread."""
    time.sleep(seconds)


def start_pagination(fetch_first: Callable[[], AnyPage]) -> AnyPage:
    """Fetch the first page at once, and return it."""
    return fetch_first()
