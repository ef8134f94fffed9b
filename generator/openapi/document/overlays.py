"""Overlays: files with changes to a description (OAI Overlay Specification 1.0 and 1.1)."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import field
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Any, Literal, TypeVar
from urllib.parse import unquote, urljoin, urlsplit

from ...diagnostics import Diagnostic, Location, Report, SpecloomError, file_error
from ...frozen import frozen
from ...text.pointers import escape_token
from ...text.quoting import quote_name
from ...text.suggestions import did_you_mean
from .editing import DataEditor, IncompatibleTypesError, UnsafeEditError, ValuePath, copy_data
from .message_text import describe_type
from .origins import DocumentChange
from .source_file import SourceFile, read_data, report_duplicates

if TYPE_CHECKING:
    from .json_paths import Query, QueryCompiler

_OVERLAY_VERSIONS = ("1.0", "1.1")
_OVERLAY_KEYS = ("overlay", "info", "extends", "actions")
_INFO_KEYS = ("title", "version", "description")
_ACTION_KEYS = ("target", "description", "update", "copy", "remove")

_BRACKETS_HINT = "write a name with '-' or '/' in brackets: ['like-this']"

_T = TypeVar("_T")


def apply_overlays(
    data: object,
    name: str,
    files: Sequence[str | Path],
    report: Report,
    read_overlay: Callable[[str], str],
) -> tuple[object, tuple[DocumentChange, ...]]:
    """Return data with the changes of overlay files applied in order, and a record of them.

    The original data is not modified. `name` is the file that it comes from; `read_overlay` returns
    the text of an overlay at a path or URL.

    Raises:
        SpecloomError: A file cannot be read or is not an overlay, or a change cannot be made.
    """
    if not files or not isinstance(data, dict):
        return data, ()
    # Imported here because only a run with an overlay needs it.
    from .json_paths import QueryCompiler

    editor, compiler = DataEditor(copy_data(data)), QueryCompiler()
    for file in files:
        path = str(file)
        overlay_file = _open_overlay(path, read_overlay(path), report)
        _Overlay(overlay_file, report, compiler).apply_to(editor, name)
    return editor.data, tuple(editor.changes)


def _open_overlay(path: str, text: str, report: Report) -> _OverlayFile:
    """Parse an overlay; from then on messages can point into it."""
    text = text.removeprefix("\ufeff")
    syntax, (data, duplicates) = read_data(text, path, report)
    if data is None:
        raise file_error("not-overlay", "the file is empty", path, location=Location(1, 1))
    overlay_file = _OverlayFile(path, text, syntax, data)
    report.sources[path] = overlay_file
    if duplicates:
        report_duplicates(overlay_file, report)
    return overlay_file


@frozen(eq=False, slots=False)
class _OverlayFile(SourceFile):
    """An overlay file; `data` is its content, not checked yet."""

    data: object = field(repr=False)


@frozen
class _Action:
    """A change: its target, its effect there, and its pointer in the overlay."""

    pointer: str
    query: Query
    kind: Literal["update", "copy", "remove"]
    value: object = None
    source: Query | None = None


class _Overlay:
    """An overlay that is checked and applied; all its errors are raised together."""

    def __init__(self, file: _OverlayFile, report: Report, compiler: QueryCompiler) -> None:
        self._file = file
        self._report = report
        self._compiler = compiler
        self._errors: list[Diagnostic] = []
        self._version = ""

    def apply_to(self, editor: DataEditor, name: str) -> None:
        """Make the changes in the data of the file `name`.

        Raises:
            SpecloomError: The overlay is not valid, or a change cannot be made.
        """
        actions = list(self._iter_actions())
        self._raise_errors()
        self._report_other_target(name, editor.data.get("$self"))
        for action in actions:
            self._perform_action(action, editor)
        self._raise_errors()

    # --- reading --------------------------------------------------------

    def _iter_actions(self) -> Iterator[_Action]:
        root = self._check_type(self._file.data, dict, "", "the overlay")
        if root is None or not self._check_version(root):
            return
        self._report_unknown(root, _OVERLAY_KEYS, "")
        info = self._get_member(root, "info", dict, "")
        if info is not None:
            self._report_unknown(info, _INFO_KEYS, "/info")
            for key in ("title", "version"):
                self._get_member(info, key, str, "/info")
        actions = self._get_member(root, "actions", list, "")
        if actions == []:
            self._report_error("invalid", "'actions' must have at least one action", "/actions")
        for index, item in enumerate(actions or ()):
            action = self._read_action(item, f"/actions/{index}")
            if action is not None:
                yield action

    def _check_version(self, root: Mapping[str, Any]) -> bool:
        if "overlay" not in root:
            self._report_error("missing-member", "this is not an overlay: 'overlay' is missing", "")
            return False
        version = str(root["overlay"])
        self._version = ".".join(version.split(".")[:2])
        if self._version not in _OVERLAY_VERSIONS:
            message = f"Overlay {quote_name(version)} is not supported, only 1.0 and 1.1"
            self._report_error("unsupported-version", message, "/overlay")
        return self._version in _OVERLAY_VERSIONS

    def _read_action(self, value: object, pointer: str) -> _Action | None:
        action = self._check_type(value, dict, pointer, "an action")
        if action is None:
            return None
        self._report_unknown(action, _ACTION_KEYS, pointer)
        target = self._read_query(action, "target", pointer)
        kind = self._read_kind(action, pointer)
        source = self._read_query(action, "copy", pointer) if kind == "copy" else None
        if target is None or kind is None or (kind == "copy" and source is None):
            return None
        return _Action(pointer, target, kind, action.get("update"), source)

    def _read_kind(
        self, action: Mapping[str, Any], pointer: str
    ) -> Literal["update", "copy", "remove"] | None:
        """Return what an action does; ``remove: true`` overrides the others (section 4.4.3)."""
        if "remove" in action and self._get_member(action, "remove", bool, pointer):
            return "remove"
        if "update" in action and "copy" in action:
            self._report_error(
                "invalid", "an action must not have both 'update' and 'copy'", f"{pointer}/copy"
            )
        elif "copy" in action:
            if self._version == "1.0":
                hint = "write 'overlay: 1.1.0'"
                self._report_error(
                    "invalid", "'copy' requires Overlay 1.1", f"{pointer}/copy", hint
                )
            return "copy"
        elif "update" in action:
            return "update"
        elif action.get("remove", False) is False:
            self._report_error(
                "missing-member", "'update', 'copy' or 'remove: true' is missing", pointer
            )
        return None

    def _read_query(self, action: Mapping[str, Any], key: str, pointer: str) -> Query | None:
        """Return the JSONPath (RFC 9535) under a key; None, with an error, if there is none."""
        expression = self._get_member(action, key, str, pointer)
        if expression is None:
            return None
        try:
            return self._compiler.compile(expression)
        except ValueError as problem:
            message = f"{quote_name(expression)} is not a valid JSONPath: {problem}"
            hint = _BRACKETS_HINT if {"'-'", "'/'"} & set(str(problem).split()) else None
            self._report_error("invalid", message, f"{pointer}/{key}", hint)
            return None

    # --- applying -------------------------------------------------------

    def _perform_action(self, action: _Action, editor: DataEditor) -> None:
        pointer = f"{action.pointer}/target"
        value_paths = self._find_values(action.query, editor, pointer)
        if value_paths is None:
            return
        if not value_paths:
            message = "the target selects nothing in the description; nothing is changed"
            self._report.warn("unmatched-target", message, path=self._file.path, pointer=pointer)
            return
        if self._version == "1.0" and any(editor.is_primitive(each) for each in value_paths):
            message = "the target is a primitive value, which Overlay 1.0 cannot change"
            hint = "select the object around it, or write 'overlay: 1.1.0'"
            self._report_error("invalid", message, pointer, hint)
            return
        try:
            self._edit_values(action, value_paths, editor)
        except IncompatibleTypesError as problem:
            message = f"cannot merge {problem.new} into {problem.old} of the description"
            self._report_error(
                "invalid", message, problem.pointer or f"{action.pointer}/{action.kind}"
            )
        except UnsafeEditError as problem:
            self._report_error(problem.code, problem.message, pointer)

    def _find_values(
        self, query: Query, editor: DataEditor, pointer: str
    ) -> list[ValuePath] | None:
        """Return the paths of the values that a query selects; None, with an error, on failure."""
        try:
            return query(editor.data)
        except ValueError as problem:
            self._report_error("too-large", f"the JSONPath cannot be used: {problem}", pointer)
            return None

    def _edit_values(
        self, action: _Action, value_paths: Sequence[ValuePath], editor: DataEditor
    ) -> None:
        if action.kind == "remove":
            editor.remove_values(value_paths)
        elif action.source is None:
            editor.update_values(
                value_paths, action.value, f"{action.pointer}/update", self._file.path
            )
        else:
            sources = self._find_values(action.source, editor, f"{action.pointer}/copy")
            if sources is None:
                return
            if len(sources) != 1:
                message = f"'copy' must select one value, not {len(sources)}"
                self._report_error("invalid", message, f"{action.pointer}/copy")
            else:
                editor.copy_value(value_paths, sources[0])

    # --- reporting ------------------------------------------------------

    def _report_other_target(self, name: str, self_uri: object) -> None:
        """Report an overlay for a description of another name, or ``$self`` of OpenAPI 3.2."""
        root = self._file.data
        extends = root.get("extends") if isinstance(root, dict) else None
        if extends is None:
            return
        is_string = isinstance(extends, str)
        if not (
            is_string and (extends == self_uri or _is_same_file(extends, self._file.path, name))
        ):
            message = f"this overlay extends {quote_name(str(extends))}, not {quote_name(name)}"
            path = self._file.path
            self._report.warn("other-description", message, path=path, pointer="/extends")

    def _check_type(self, value: object, expected: type[_T], pointer: str, label: str) -> _T | None:
        """Return the value if it is of the expected type; else None, with an error."""
        if isinstance(value, expected):
            return value
        message = f"{label} must be {describe_type(expected)}, not {describe_type(type(value))}"
        self._report_error("wrong-shape", message, pointer)
        return None

    def _get_member(
        self, holder: Mapping[str, Any], key: str, expected: type[_T], pointer: str
    ) -> _T | None:
        """Return a required member; None, with an error, if it is missing or of another type."""
        if key in holder:
            return self._check_type(holder[key], expected, f"{pointer}/{key}", f"'{key}'")
        self._report_error("missing-member", f"'{key}' is missing", pointer)
        return None

    def _report_unknown(
        self, holder: Mapping[str, Any], known: Sequence[str], pointer: str
    ) -> None:
        for key in holder:
            if key not in known and not key.startswith("x-"):
                message = f"unknown key {quote_name(key)}"
                key_pointer = f"{pointer}/{escape_token(key)}"
                self._report_error("invalid", message, key_pointer, did_you_mean(key, known))

    def _report_error(self, code: str, message: str, pointer: str, hint: str | None = None) -> None:
        self._errors.append(
            Diagnostic("error", code, message, self._file.path, pointer=pointer, hint=hint)
        )

    def _raise_errors(self) -> None:
        if self._errors:
            raise SpecloomError(*self._errors)


def _is_same_file(reference: str, base: str, name: str) -> bool:
    """Check whether a reference in the file `base` refers to the file `name`.

    Of a URL, only the last part of the path is compared, unless the description has a URL, too.
    """
    try:
        if "://" in base:
            reference = urljoin(base, reference)
        url = urlsplit(reference)
        path = unquote(url.path)
        if url.scheme or url.netloc:
            is_url = "://" in name
            return reference == name if is_url else PurePath(path).name == PurePath(name).name
        return os.path.realpath(Path(base).parent / path) == os.path.realpath(name)
    except ValueError:  # not a URL, or a character that paths cannot have
        return False
