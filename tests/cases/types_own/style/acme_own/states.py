"""States, closed on purpose."""

from enum import Enum


class State(Enum):
    """Whether an account can be used."""

    OPEN = "open"
    CLOSED = "closed"
