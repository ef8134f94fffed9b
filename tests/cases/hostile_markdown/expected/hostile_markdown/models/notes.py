"""Models of `client.notes`."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias, TypedDict

from pydantic import Field

from .._runtime import AllowUnknown, Model

__all__ = [
    "Either",
    "EitherAB",
    "EitherParam",
    "Note",
    "NoteDict",
    "NoteGraveAccent",
]


class Note(Model):
    """A <note>, `open |

    [x]: data:text/html,x

    see [x], [y](#tag/notes) and https://example.com/a_b_c|d.
    """

    text: str | None = Field(
        default=None,
        validation_alias="_text_",
        serialization_alias="_text_",
    )
    """Unclosed **bold and `code

    | and a bar
    """

    a_b: str | None = Field(
        default=None,
        validation_alias="a|b",
        serialization_alias="a|b",
    )
    """~~~
    no end |
    <br>
    """

    grave_accent: NoteGraveAccent | None = Field(
        default=None,
        validation_alias="`",
        serialization_alias="`",
    )
    """* * *
    + plus

    > quote
    >> deeper
    """

    size: int | None = None
    """5 * 3 * 1, a_b_c, __init__, 2 < 3 && 4 > 1, &lt;b&gt;, {x}, ~a~, C:\\dir\\|"""

    linked: Either | None = None
    """</td></tr></table><h1 id=notes>Title</h1>"""


class NoteDict(TypedDict, total=False):
    """`Note` as a plain dict."""

    text: str
    """Unclosed **bold and `code

    | and a bar
    """

    a_b: str
    """~~~
    no end |
    <br>
    """

    grave_accent: NoteGraveAccent | None
    """* * *
    + plus

    > quote
    >> deeper
    """

    size: int
    """5 * 3 * 1, a_b_c, __init__, 2 < 3 && 4 > 1, &lt;b&gt;, {x}, ~a~, C:\\dir\\|"""

    linked: EitherParam
    """</td></tr></table><h1 id=notes>Title</h1>"""


NoteGraveAccent: TypeAlias = Annotated[
    Literal["|", "`", "``|``", "<b>", "\n", " ", ""],
    AllowUnknown(),
]
"""* * *
+ plus

> quote
>> deeper
"""

EitherAB: TypeAlias = Annotated[Literal["a|b", "*c*"], AllowUnknown()]
"""text | `x"""

Either: TypeAlias = Note | EitherAB
"""</td></tr></table><h1 id=notes>Title</h1>"""

EitherParam: TypeAlias = Note | NoteDict | EitherAB
"""Models or dicts accepted for `Either`."""
