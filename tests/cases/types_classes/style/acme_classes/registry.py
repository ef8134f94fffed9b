"""Where classes are registered."""

from collections.abc import Callable
from typing import TypeVar

Class = TypeVar("Class", bound=type)

registry: dict[str, list[tuple[int, str]]] = {}
count: list[str] = []


def registered(topic: str, *, order: int) -> Callable[[Class], Class]:
    """Register a class under a topic."""

    def register(given: Class) -> Class:
        registry.setdefault(topic, []).append((order, given.__name__))
        return given

    return register


def counted(given: Class) -> Class:
    """Count a class."""
    count.append(given.__name__)
    return given
