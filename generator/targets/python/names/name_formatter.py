"""Names in the cases and forms of a style, and the names that it reserves."""

from __future__ import annotations

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from ....naming.unique_names import Name
from ....naming.words import apply_case, split_words
from ....style import Style
from ....style.settings import FormatKind, NameKind, ReservedKind
from ..syntax.identifiers import identifier


class NameFormatter:
    """A formatter of names in the cases and forms of a style.

    `bound_names` are names that no name of any kind may have: those that modules import.

    Raises:
        SpecloomError: The style has an invalid form of names.
    """

    def __init__(self, style: Style, bound_names: AbstractSet[str]) -> None:
        _check_formats(style)
        self.style = style
        self._acronyms = style.names.acronym_spellings
        self._reserved = {
            kind: frozenset([*bound_names, *reserved_names])
            for kind, reserved_names in style.names.reserved.items()
        }

    def apply_case(self, text: str, kind: NameKind) -> str:
        """Format the words of a text in the style's case for a kind of name."""
        return apply_case(split_words(text), self.style.names.cases[kind], self._acronyms)

    def format_name(self, parts: Sequence[str], kind: NameKind, rule: object = "") -> Name:
        """Format words in the style's case and form for a kind of name."""
        text = apply_case(parts, self.style.names.cases[kind], self._acronyms)
        form = self.style.names.formats[kind]
        return Name(text, rule).apply_rule(form.replace("{name}", text), f"names.formats {kind}")

    def get_reserved(self, kind: ReservedKind) -> frozenset[str]:
        """Return the reserved names for a kind: those of the style, and names bound by imports."""
        return self._reserved[kind]


def _check_formats(style: Style) -> None:
    """Raise an error for a form that makes invalid names, or the same name for variants."""
    for kind, form in style.names.formats.items():
        name = re.sub(r"\{\w+\}", "X", form)
        if identifier(name) != name:
            message = f"{form!r} makes invalid names, such as {name!r}"
            raise style.make_error(("names", "formats", kind), "wrong-name", message)
    variants: tuple[FormatKind, ...] = ("raw", "streamed")
    if len({"{name}", *(style.names.formats[kind] for kind in variants)}) < 3:
        last = max(variants, key=lambda kind: style.get_layer("names", "formats", kind))
        message = "the names of a resource and its two variants must differ"
        raise style.make_error(("names", "formats", last), "wrong-name", message)
