"""The ``[media_types]`` tables of a style: the media types that methods send and accept."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Literal, TypeAlias

from ...frozen import frozen
from ...naming.name_overrides import match_keys
from ...naming.unique_names import NamedItem
from ...style import Style
from ...text.patterns import Glob
from ...text.quoting import format_toml_key, format_toml_string
from ...text.suggestions import did_you_mean
from .codecs import strip_parameters

_Table: TypeAlias = Literal["requests", "responses"]


@frozen(slots=False)
class MediaTypeRule:
    """The media types of one operation in a style: glob patterns, the best first.

    `keys` is the path of keys where they are defined.
    """

    patterns: tuple[str, ...]
    keys: tuple[str, ...]
    style: Style

    def find_rank(self, media_type: str) -> int | None:
        """Return the index of the first pattern that a media type matches, or None."""
        names = (media_type, strip_parameters(media_type))
        globs = map(Glob, self.patterns)
        return next((n for n, glob in enumerate(globs) if any(map(glob.matches, names))), None)

    def check_match(self, media_types: Sequence[str], noun: str) -> None:
        """Raise if none of the media types of an operation matches.

        A key with a wildcard may be for other operations.

        Raises:
            SpecloomError: The key is that of this operation alone.
        """
        if "*" in self.keys[-1] or self.style.is_optional(*self.keys):
            return
        if any(self.find_rank(each) is not None for each in media_types):
            return
        message = f"'{self.keys[-1]}' has no {noun} of these media types"
        hint = did_you_mean(self.patterns[0], media_types) if self.patterns else None
        raise self.style.unmatched_error(self.keys, message, hint)


@frozen(slots=False)
class OperationMediaTypes:
    """The rules of a style for one operation, which has the key `key` in a style."""

    key: str
    requests: MediaTypeRule | None = None
    responses: MediaTypeRule | None = None

    def format_hint(self, table: _Table, media_type: str, chosen: str) -> str:
        """Return the hint that shows how a style chooses a media type instead of the chosen one.

        It has parameters only if they alone distinguish the two.
        """
        name = strip_parameters(media_type)
        pattern = media_type if name == strip_parameters(chosen) else name
        line = f"{format_toml_key(self.key)} = [{format_toml_string(pattern)}]"
        return f"a style can choose it under [media_types.{table}]: {line}"


MediaTypeMatcher: TypeAlias = Callable[[Sequence[NamedItem]], Mapping[str, OperationMediaTypes]]
"""Returns the rules of operations by their pointers."""


def match_no_rules(operations: Sequence[NamedItem]) -> Mapping[str, OperationMediaTypes]:
    """Return operations without rules, as for a style that has none."""
    return {each.pointer: OperationMediaTypes(each.keys[0]) for each in operations}


def match_media_types(
    style: Style, operations: Sequence[NamedItem]
) -> Mapping[str, OperationMediaTypes]:
    """Return the rules of a style by the pointers of the operations.

    Raises:
        SpecloomError: A key of the style matches no operation.
    """
    requests = _match_table(style, "requests", style.media_types.requests, operations)
    responses = _match_table(style, "responses", style.media_types.responses, operations)
    return {
        item.pointer: OperationMediaTypes(
            item.keys[0], requests.get(item.pointer), responses.get(item.pointer)
        )
        for item in operations
    }


def _match_table(
    style: Style,
    name: _Table,
    table: Mapping[str, tuple[str, ...]],
    operations: Iterable[NamedItem],
) -> Mapping[str, MediaTypeRule]:
    keys = ("media_types", name)
    matches = match_keys(style, keys, table, ((item.pointer, item) for item in operations))
    return {
        pointer: MediaTypeRule(table[found.key], (*keys, found.key), style)
        for pointer, (found, _) in matches.items()
    }
