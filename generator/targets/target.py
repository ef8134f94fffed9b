"""The protocol of targets: what a run needs to know to write an API in a language or format."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from types import ModuleType
from typing import Any, Generic, NamedTuple, Protocol, TypeVar

from ..model import Api
from ..style import Style

View = TypeVar("View")
Item = TypeVar("Item")

Files = Mapping[str, str]
"""The files of an output folder: path to text."""


@dataclass(frozen=True, slots=True)
class LoopItem:
    """An item of a loop and its parents, by variable name (``method`` and ``resource``).

    `file_names` are their names in paths, `title` is the name of the item in messages.
    """

    variables: Mapping[str, Any]
    file_names: Mapping[str, str]
    title: str


@dataclass(frozen=True, slots=True)
class Loop(Generic[View]):
    """A loop over the items for which a template is rendered, with its description."""

    list_items: Callable[[View], Iterable[LoopItem]]
    description: str


@dataclass(frozen=True, slots=True)
class Filter:
    """A filter of templates, with its description.

    With `takes_text`, anything but text is an error.  A `TypeError` of another filter is
    reported with its message.
    """

    function: Callable[..., Any]
    description: str
    takes_text: bool = True


class NameRow(NamedTuple):
    """An item, its name, and the rule that produced the name.

    `item` is a JSON pointer (``#/paths/~1runs/get``) or, for an item that is not part of the
    description, its kind and the key that a style renames it by (``resource:threads.runs``).
    """

    item: str
    name: str
    rule: str


class Formatter(Protocol):
    """A function that formats those of the files that are in the language of a target."""

    def __call__(
        self,
        files: Files,
        *,
        is_preformatted: Callable[[str], bool],
        line_length: int,
        earlier_files: Files,
    ) -> Files:
        """Return all files in the same order.

        `is_preformatted` takes a path and returns whether the file's template writes the
        format as long as no line is too long.  `earlier_files` are results of an earlier call
        with the same line length.

        Raises:
            SpecloomError: Some files are not valid in their language.
        """


def _make_no_filters(_: Style) -> Mapping[str, Filter]:
    return {}


@dataclass(frozen=True, kw_only=True, slots=True)
class Target(Generic[View]):
    """A way to write an API: the views that templates print, and what their files need.

    Views are named tuples of text, other views, and tuples of these.  The root view is the
    variable `variable` of all templates; `description` says what it is.  It is built when a
    template first uses it, unless building it `checks_style`: then every run builds it.
    `path_field` is the field of the root view that the variable stands for in a path
    (``[package]``); without it, the variable cannot be used in paths.
    """

    variable: str
    view_class: type[View]
    description: str
    build_view: Callable[[Api, Style], View]
    checks_style: bool = False
    path_field: str = ""

    loops: Mapping[str, Loop[View]] = field(default_factory=dict)
    """The loops in the paths of templates."""

    make_filters: Callable[[Style], Mapping[str, Filter]] = _make_no_filters
    """Return the filters for text of the language by name, configured by a style."""

    check_templates: Callable[[Iterable[str], Style], None] | None = None
    """Check the names of a style's files before they are rendered."""

    file_headers: Mapping[str, Callable[[View], str]] = field(default_factory=dict)
    """Functions that return the header of copied files, by the suffix of these."""

    check_files: Callable[[View, Files, Style], None] | None = None
    """Check all rendered files."""

    format_files: Formatter | None = None

    list_names: Callable[[Api, Style], Iterable[NameRow]] | None = None
    """Return the names that the target assigns, for ``specloom show names``."""

    view_modules: Mapping[str, Sequence[ModuleType]] = field(default_factory=dict)
    """The modules of the view classes, by their section of ``templates/objects.md``."""


def list_loop_items(
    variable: str, views: Iterable[Any], file_field: str, title_field: str
) -> list[LoopItem]:
    """Return items without parents; the fields provide their file names and titles."""
    return [
        LoopItem(
            {variable: view}, {variable: getattr(view, file_field)}, getattr(view, title_field)
        )
        for view in views
    ]


def merge_by_name(kind: str, mappings: Iterable[Mapping[str, Item]]) -> dict[str, Item]:
    """Merge variables, loops or filters of several targets.

    Raises:
        ValueError: Two of them have the same name.
    """
    merged: dict[str, Item] = {}
    for mapping in mappings:
        if clashes := merged.keys() & mapping.keys():
            raise ValueError(f"two targets have a {kind} '{min(clashes)}'")
        merged |= mapping
    return merged
