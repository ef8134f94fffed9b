"""The protocol of targets, which is all that the other packages know about a language."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import field
from types import ModuleType
from typing import Any, Generic, NamedTuple, Protocol, TypeAlias, TypeVar

from ..changes.change import ClientChange
from ..client.plan import ClientPlan
from ..diagnostics import Diagnostic
from ..frozen import frozen
from ..naming.unique_names import Name
from ..style import Style

View = TypeVar("View")

Files: TypeAlias = Mapping[str, str]
"""The files of an output folder: path to text."""


@frozen
class FileSource:
    """The file of a style that an output file is rendered or copied from: its path."""

    path: str
    is_template: bool
    is_built_in: bool


@frozen
class LoopItem:
    """An item of a loop and its parents, by variable name (``method`` and ``resource``).

    `file_names` are their names in paths, `title` is the name of the item in messages.
    """

    variables: Mapping[str, Any]
    file_names: Mapping[str, str]
    title: str


LinkKey: TypeAlias = tuple[str, ...]
"""The JSON pointer of something, and its name in the description if it has one."""


@frozen
class LinkedView(Generic[View]):
    """A view of another target, which templates see in its place; they see None if there is none.

    `variable` is that of the target.  As targets do not know each other, a type annotation has only
    the name of the class: ``LinkedView[Literal["OperationPage"]]``.
    """

    variable: str
    key: LinkKey


@frozen
class Loop(Generic[View]):
    """A loop over the items for which a template is rendered, with its description."""

    list_items: Callable[[View], Iterable[LoopItem]]
    description: str


@frozen
class Filter:
    """A filter of templates, with its description: a function that depends on its arguments only.

    With `takes_text`, anything but text is an error, and results may be remembered.  A `TypeError`
    of another filter is reported with its message.
    """

    function: Callable[..., Any]
    description: str
    takes_text: bool = True


@frozen
class Function:
    """A function of templates, with its description."""

    function: Callable[..., Any]
    description: str


@frozen
class TemplateTools(Generic[View]):
    """What a target adds to templates besides its variable, configured by a style.

    `complete_file` returns the final text of a rendered file, from its text and its path;
    `complete_copied_file` that of a file that is no template.
    """

    filters: Mapping[str, Filter] = field(default_factory=dict)
    functions: Mapping[str, Function] = field(default_factory=dict)
    complete_file: Callable[[str, str, View], str] | None = None
    complete_copied_file: Callable[[str, str, View], str] | None = None


class NameRow(NamedTuple):
    """An item, its name, and the rule that produced the name.

    `item` is a JSON pointer (``#/paths/~1runs/get``) or, for an item that is not part of the
    description, its kind and the key that a style renames it by (``resource:threads.runs``).
    """

    item: str
    name: str
    rule: str


class WorkflowProblem(NamedTuple):
    """A step of a workflow that has no form in a program, and the reason."""

    workflow: str
    step: str
    reason: str


class LinkProblem(NamedTuple):
    """A link that no method follows, by its pointer, and the reason."""

    pointer: str
    reason: str


class NameClash(NamedTuple):
    """A name that an item has because settings of a style would give its best one to two items.

    `table` is the table of ``[names]`` with names for such items, `owner_name` the name of the other
    one.
    """

    table: str
    name: Name
    owner_name: str


@frozen(eq=False)
class ClientVersion(Generic[View]):
    """The plan of a client, and the root view of a target for it."""

    plan: ClientPlan
    view: View


class Formatter(Protocol):
    """A formatter of those files that are in the language of a target."""

    def __call__(
        self,
        files: Files,
        *,
        is_preformatted: Callable[[str], bool],
        line_length: int,
        earlier_files: Files,
        max_characters: int,
    ) -> Files:
        """Return all files in the same order.

        `is_preformatted` takes a path and returns whether the file's template writes the
        format as long as no line is too long.  `earlier_files` are results of an earlier call
        with the same line length.  `max_characters` is the total length of the files that are
        formatted, of those that are not preformatted.

        Raises:
            SpecloomError: Some files are not valid in their language.
        """


@frozen(kw_only=True)
class Target(Generic[View]):
    """A language or format that templates write an API in.

    Its views are named tuples of text, other views, and tuples of these. The root view is the
    variable `variable` of all templates; `description` describes it in `templates/objects.md`.
    """

    variable: str
    view_class: type[View]
    description: str
    build_view: Callable[[ClientPlan, Style], View]
    """Build the root view, when a template first uses it."""
    checks_style: bool = False
    """Whether every run builds the root view, because that checks the style."""
    path_field: str = ""
    """The field of the root view that the variable stands for in a path (``[package]``).

    If it is empty, the variable cannot be used in paths.
    """
    loops: Mapping[str, Loop[View]] = field(default_factory=dict)
    index_views: Callable[[View], Mapping[LinkKey, Any]] | None = None
    """Return the views that those of other targets can link to."""
    make_tools: Callable[[Style], TemplateTools[View]] = lambda _: TemplateTools()
    """Return the filters and functions for text of the language, for one run."""
    check_templates: Callable[[Collection[str], Style], None] | None = None
    """Check the names of the files of all styles, before any is rendered."""
    file_headers: Mapping[str, Callable[[View], str]] = field(default_factory=dict)
    """Functions that return the header of copied files, by the suffix of the files."""
    check_files: Callable[[View, Files, Mapping[str, FileSource], Style], None] | None = None
    """Check all rendered files; each has its source."""
    list_file_problems: Callable[[Files, Style], Iterable[Diagnostic]] | None = None
    """Return warnings about all rendered files."""
    format_files: Formatter | None = None
    list_names: Callable[[ClientPlan, Style], Iterable[NameRow]] | None = None
    """Return the names that the target assigns, for ``specloom show names``."""
    compare_clients: (
        Callable[
            [ClientVersion[View], ClientVersion[View], Mapping[str, str]], Iterable[ClientChange]
        ]
        | None
    ) = None
    """Return the changes between two versions that programs notice which use the client.

    The mapping has the new pointers of what the old description has elsewhere, such as renamed
    schemas.
    """
    name_resources: Callable[[View], Mapping[str, str]] | None = None
    """Return what programs call the resources that operations belong to, by operation id."""
    list_name_clashes: Callable[[View], Iterable[NameClash]] | None = None
    """Return the names that differ from what the style says, because two items would have them."""
    list_workflow_problems: Callable[[View], Iterable[WorkflowProblem]] | None = None
    """Return the steps because of which workflows have no program in the language."""
    list_link_problems: Callable[[View], Iterable[LinkProblem]] | None = None
    """Return the links that no method of the client can follow."""
    view_modules: Mapping[str, Sequence[ModuleType]] = field(default_factory=dict)
    """The modules of the view classes, by their section in ``templates/objects.md``."""


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
