"""The marker for arguments that are not sent, as opposed to null."""

from enum import Enum
from typing import Final, Literal

__all__ = ["NOT_GIVEN", "NotGiven"]


class NotGiven(Enum):
    """The type of `NOT_GIVEN`, which marks an argument that is not sent.

    `None` is a value and is sent as JSON null. `NOT_GIVEN` is the absence of one.
    """

    NOT_GIVEN = "NOT_GIVEN"

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "NOT_GIVEN"

    def __str__(self) -> str:
        return "NOT_GIVEN"


NOT_GIVEN: Final = NotGiven.NOT_GIVEN
"""The default of every optional argument."""
