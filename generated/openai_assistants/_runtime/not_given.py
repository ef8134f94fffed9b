"""The marker for arguments that are not sent, as opposed to null."""

from enum import Enum
from typing import TYPE_CHECKING, Final, Literal

__all__ = ["NOT_GIVEN", "NotGiven"]

if TYPE_CHECKING:

    class NotGiven(Enum):
        """The type of `NOT_GIVEN`; `is NOT_GIVEN` narrows a union with it."""

        NOT_GIVEN = "NOT_GIVEN"

        def __bool__(self) -> Literal[False]: ...

else:

    # No Enum: libraries of models would accept it as a text, and would send its value.
    class NotGiven:
        """The type of `NOT_GIVEN`, which marks an argument that is not sent.

        `None` is a value and is sent as JSON null. `NOT_GIVEN` is the absence of one.
        """

        def __bool__(self) -> Literal[False]:
            return False

        def __repr__(self) -> str:
            return "NOT_GIVEN"

        def __reduce__(self) -> str:
            return "NOT_GIVEN"  # copies and unpickled ones are the same object

    NotGiven.NOT_GIVEN = NotGiven()


NOT_GIVEN: Final = NotGiven.NOT_GIVEN
"""The default of every optional argument. In a dict or a model, it omits a field."""
