"""Overlays: changes to a description, in files of their own (OAI Overlay Specification 1.0, 1.1)."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path, PurePath
from typing import Any, Literal, TypeAlias, TypeVar
from urllib.parse import unquote, urlsplit

from ...diagnostics import Diagnostic, Place, Report, SpecloomError
from ...text.pointers import escaped
from ...text.quoting import quote_name
from ...text.suggestions import did_you_mean
from .editing import Edit, Incompatible, Location, Unsafe, unshared
from .message_text import noun
from .origins import Step
from .source_file import Written, read_data, read_text, refusal, tell_duplicates
from .syntax import MAX_DEPTH

_VERSIONS = ("1.0", "1.1")
_KEYS = ("overlay", "info", "extends", "actions")
_INFO_KEYS = ("title", "version", "description")
_ACTION_KEYS = ("target", "description", "update", "copy", "remove")

_IN_BRACKETS = "a name with '-' or '/' is written ['like-this']"

_Query: TypeAlias = Callable[[dict[str, Any]], list[Location]]
"""Finds the locations of what a JSONPath selects in data."""

_T = TypeVar("_T")


def overlaid(
    data: object, name: str, files: Sequence[str | Path], report: Report
) -> tuple[object, tuple[Step, ...]]:
    """Data with the changes of overlay files made in their order, and what these changed.

    The data given is left as it is. `name` is the file that it comes from.

    Raises:
        SpecloomError: a file cannot be read or is no overlay, or a change cannot be made.
    """
    if not files or not isinstance(data, dict):
        return data, ()
    edit = Edit(unshared(data))
    for file in files:
        _Overlay(_opened(file, report), report).apply(edit, name)
    return edit.data, tuple(edit.steps)


def _opened(file: str | Path, report: Report) -> _File:
    """An overlay file, read; messages can point into it from now on."""
    path = str(file)
    text = read_text(file, report).removeprefix("\ufeff")
    syntax, (data, duplicates) = read_data(text, path, report)
    if data is None:
        raise refusal(path, "not-overlay", "the file is empty", place=Place(1, 1))
    opened = _File(path, text, syntax, data)
    report.sources[path] = opened
    if duplicates:
        tell_duplicates(opened, report)
    return opened


@dataclass(frozen=True, eq=False)
class _File(Written):
    """An overlay file; `data` is what it holds, which is not checked yet."""

    data: object = field(repr=False)


@dataclass(frozen=True, slots=True)
class _Action:
    """A change: what it selects, what it does there, and its pointer in the overlay."""

    pointer: str
    query: _Query
    kind: Literal["update", "copy", "remove"]
    value: object = None
    source: _Query | None = None


class _Overlay:
    """Checks an overlay, and makes its changes; all that is wrong is told together."""

    def __init__(self, file: _File, report: Report) -> None:
        self._file = file
        self._report = report
        self._wrong: list[Diagnostic] = []
        self._version = ""

    def apply(self, edit: Edit, name: str) -> None:
        """Make the changes in the data of the file `name`.

        Raises:
            SpecloomError: something in the overlay is wrong.
        """
        actions = list(self._actions())
        self._refuse_wrong()
        self._tell_other_target(name)
        for action in actions:
            self._perform(action, edit)
        self._refuse_wrong()

    # --- what it says ---------------------------------------------------

    def _actions(self) -> Iterator[_Action]:
        root = self._typed(self._file.data, dict, "", "the overlay")
        if root is None or not self._is_known_version(root):
            return
        self._tell_unknown(root, _KEYS, "")
        info = self._member(root, "info", dict, "")
        if info is not None:
            self._tell_unknown(info, _INFO_KEYS, "/info")
            for key in ("title", "version"):
                self._member(info, key, str, "/info")
        actions = self._member(root, "actions", list, "")
        if actions == []:
            self._tell("invalid", "'actions' are empty: there is nothing to change", "/actions")
        for index, written in enumerate(actions or ()):
            action = self._action(written, f"/actions/{index}")
            if action is not None:
                yield action

    def _is_known_version(self, root: Mapping[str, Any]) -> bool:
        if "overlay" not in root:
            self._tell("missing-member", "this is no overlay: 'overlay' is missing", "")
            return False
        version = str(root["overlay"])
        self._version = ".".join(version.split(".")[:2])
        if self._version not in _VERSIONS:
            message = f"Overlay {quote_name(version)} is unknown: 1.0 and 1.1 are read"
            self._tell("unsupported-version", message, "/overlay")
        return self._version in _VERSIONS

    def _action(self, written: object, pointer: str) -> _Action | None:
        action = self._typed(written, dict, pointer, "an action")
        if action is None:
            return None
        self._tell_unknown(action, _ACTION_KEYS, pointer)
        target = self._query(action, "target", pointer)
        kind = self._kind(action, pointer)
        source = self._query(action, "copy", pointer) if kind == "copy" else None
        if target is None or kind is None or (kind == "copy" and source is None):
            return None
        return _Action(pointer, target, kind, action.get("update"), source)

    def _kind(
        self, action: Mapping[str, Any], pointer: str
    ) -> Literal["update", "copy", "remove"] | None:
        """What an action does; beside ``remove: true`` the others mean nothing (section 4.4.3)."""
        if "remove" in action and self._member(action, "remove", bool, pointer):
            return "remove"
        if "update" in action and "copy" in action:
            self._tell("invalid", "an action has 'update' or 'copy', not both", f"{pointer}/copy")
        elif "copy" in action:
            if self._version == "1.0":
                hint = "write 'overlay: 1.1.0'"
                self._tell("invalid", "'copy' came with Overlay 1.1", f"{pointer}/copy", hint)
            return "copy"
        elif "update" in action:
            return "update"
        elif action.get("remove", False) is False:
            self._tell("missing-member", "'update', 'copy' or 'remove: true' is missing", pointer)
        return None

    def _query(self, action: Mapping[str, Any], key: str, pointer: str) -> _Query | None:
        """The JSONPath (RFC 9535) under a key."""
        written = self._member(action, key, str, pointer)
        if written is None:
            return None
        try:
            return _compiled(written)
        except ValueError as problem:
            message = f"{quote_name(written)} is no JSONPath: {problem}"
            hint = _IN_BRACKETS if {"'-'", "'/'"} & set(str(problem).split()) else None
            self._tell("invalid", message, f"{pointer}/{key}", hint)
            return None

    # --- what it does ---------------------------------------------------

    def _perform(self, action: _Action, edit: Edit) -> None:
        locations = action.query(edit.data)
        place = f"{action.pointer}/target"
        if not locations:
            message = "this selects nothing in the description; nothing is changed"
            self._report.warn("unmatched-target", message, path=self._file.path, pointer=place)
            return
        if self._version == "1.0" and any(edit.is_primitive(each) for each in locations):
            message = "this selects a primitive value, which Overlay 1.0 cannot change"
            hint = "select the object around it, or write 'overlay: 1.1.0'"
            self._tell("invalid", message, place, hint)
            return
        try:
            self._change(action, locations, edit)
        except Incompatible as problem:
            message = f"{problem.old} in the description cannot become {problem.new}"
            self._tell("invalid", message, problem.pointer or f"{action.pointer}/{action.kind}")
        except Unsafe as problem:
            self._tell(problem.code, problem.message, place)

    def _change(self, action: _Action, locations: Sequence[Location], edit: Edit) -> None:
        if action.kind == "remove":
            edit.remove(locations)
        elif action.source is None:
            edit.update(locations, action.value, f"{action.pointer}/update", self._file.path)
        else:
            sources = action.source(edit.data)
            if len(sources) != 1:
                message = f"this selects {len(sources) or 'no'} values; one can be copied"
                self._tell("invalid", message, f"{action.pointer}/copy")
            else:
                edit.copy(locations, sources[0])

    # --- telling --------------------------------------------------------

    def _tell_other_target(self, name: str) -> None:
        root = self._file.data
        extends = root.get("extends") if isinstance(root, dict) else None
        if extends is None:
            return
        if not isinstance(extends, str) or not _is_same_file(extends, self._file.path, name):
            message = f"this overlay is written for {quote_name(str(extends))}, not for {quote_name(name)}"
            path = self._file.path
            self._report.warn("other-description", message, path=path, pointer="/extends")

    def _typed(self, value: object, wanted: type[_T], pointer: str, called: str) -> _T | None:
        """The value if it is of that type."""
        if isinstance(value, wanted):
            return value
        message = f"{called} has to be {noun(wanted)}, not {noun(type(value))}"
        self._tell("wrong-shape", message, pointer)
        return None

    def _member(
        self, holder: Mapping[str, Any], key: str, wanted: type[_T], pointer: str
    ) -> _T | None:
        """The member under a key, which has to be there."""
        if key in holder:
            return self._typed(holder[key], wanted, f"{pointer}/{key}", f"'{key}'")
        self._tell("missing-member", f"'{key}' is missing", pointer)
        return None

    def _tell_unknown(self, holder: Mapping[str, Any], known: Sequence[str], pointer: str) -> None:
        for key in holder:
            if key not in known and not key.startswith("x-"):
                message = f"{quote_name(key)} is not allowed here"
                place = f"{pointer}/{escaped(key)}"
                self._tell("invalid", message, place, did_you_mean(key, known))

    def _tell(self, code: str, message: str, pointer: str, hint: str | None = None) -> None:
        self._wrong.append(
            Diagnostic("error", code, message, self._file.path, pointer=pointer, hint=hint)
        )

    def _refuse_wrong(self) -> None:
        if self._wrong:
            raise SpecloomError(*self._wrong)


def _compiled(written: str) -> _Query:
    """A JSONPath, ready to be applied.

    Raises:
        ValueError: it is none; the message says why.
    """
    # Here, not above: only a run with an overlay needs it.
    from jsonpath_rfc9535 import JSONPathEnvironment, JSONPathError

    environment = JSONPathEnvironment()
    environment.max_recursion_depth = MAX_DEPTH + 1
    try:
        query = environment.compile(written)
    except (JSONPathError, RecursionError) as problem:
        reason = problem.args[0] if isinstance(problem, JSONPathError) else "nested too deeply"
        raise ValueError(reason) from None
    return lambda data: list(dict.fromkeys(node.location for node in query.finditer(data)))


def _is_same_file(reference: str, base: str, name: str) -> bool:
    """Whether a reference in the file `base` names the file `name`; of a URL the last part counts."""
    try:
        url = urlsplit(reference)
        path = unquote(url.path)
        if url.scheme or url.netloc:
            return PurePath(path).name == PurePath(name).name
        return os.path.realpath(Path(base).parent / path) == os.path.realpath(name)
    except ValueError:  # no URL, or a character that no path has
        return False
