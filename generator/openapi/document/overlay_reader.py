"""The reading of overlays: what actions they have, and what is wrong with them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import field
from typing import TYPE_CHECKING, Any, Literal, TypeVar

from ...diagnostics import Diagnostic, SpecloomError
from ...frozen import frozen
from ...text.pointers import escape_token
from ...text.quoting import quote_name
from ...text.suggestions import did_you_mean
from .message_text import describe_type
from .source_file import SourceFile

if TYPE_CHECKING:
    from .json_paths import Query, QueryCompiler

_OVERLAY_VERSIONS = ("1.0", "1.1")
_OVERLAY_KEYS = ("overlay", "info", "extends", "actions")
_INFO_KEYS = ("title", "version", "description")
_ACTION_KEYS = ("target", "description", "update", "copy", "remove")

_BRACKETS_HINT = "write a name with '-' or '/' in brackets: ['like-this']"

_T = TypeVar("_T")


@frozen(eq=False, slots=False)
class OverlayFile(SourceFile):
    """An overlay file; `data` is its content, not checked yet."""

    data: object = field(repr=False)


@frozen
class OverlayAction:
    """A change: its target, its effect there, and its pointer in the overlay."""

    pointer: str
    query: Query
    kind: Literal["update", "copy", "remove"]
    value: object = None
    source: Query | None = None


@frozen
class Overlay:
    """An overlay that is checked, with its version (``1.1``) and its actions in order."""

    file: OverlayFile
    version: str
    actions: tuple[OverlayAction, ...]


class OverlayErrors:
    """Errors in an overlay file, which are raised together."""

    def __init__(self, path: str) -> None:
        self._path = path
        self._errors: list[Diagnostic] = []

    def report(self, code: str, message: str, pointer: str, hint: str | None = None) -> None:
        """Add an error at a pointer in the file."""
        self._errors.append(
            Diagnostic("error", code, message, self._path, pointer=pointer, hint=hint)
        )

    def raise_all(self) -> None:
        """Raise the errors, if there are any.

        Raises:
            SpecloomError: There are.
        """
        if self._errors:
            raise SpecloomError(*self._errors)


class OverlayReader:
    """Reads an overlay file; all its errors are raised together."""

    def __init__(self, file: OverlayFile, compiler: QueryCompiler) -> None:
        self._file = file
        self._compiler = compiler
        self._errors = OverlayErrors(file.path)
        self._version = ""

    def read_overlay(self) -> Overlay:
        """Return the overlay.

        Raises:
            SpecloomError: It is not valid.
        """
        actions = tuple(self._iter_actions())
        self._errors.raise_all()
        return Overlay(self._file, self._version, actions)

    def _iter_actions(self) -> Iterator[OverlayAction]:
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
            self._errors.report("invalid", "'actions' must have at least one action", "/actions")
        for index, item in enumerate(actions or ()):
            action = self._read_action(item, f"/actions/{index}")
            if action is not None:
                yield action

    def _check_version(self, root: Mapping[str, Any]) -> bool:
        if "overlay" not in root:
            self._errors.report(
                "missing-member", "this is not an overlay: 'overlay' is missing", ""
            )
            return False
        version = str(root["overlay"])
        self._version = ".".join(version.split(".")[:2])
        if self._version not in _OVERLAY_VERSIONS:
            message = f"Overlay {quote_name(version)} is not supported, only 1.0 and 1.1"
            self._errors.report("unsupported-version", message, "/overlay")
        return self._version in _OVERLAY_VERSIONS

    def _read_action(self, value: object, pointer: str) -> OverlayAction | None:
        action = self._check_type(value, dict, pointer, "an action")
        if action is None:
            return None
        self._report_unknown(action, _ACTION_KEYS, pointer)
        target = self._read_query(action, "target", pointer)
        kind = self._read_kind(action, pointer)
        source = self._read_query(action, "copy", pointer) if kind == "copy" else None
        if target is None or kind is None or (kind == "copy" and source is None):
            return None
        return OverlayAction(pointer, target, kind, action.get("update"), source)

    def _read_kind(
        self, action: Mapping[str, Any], pointer: str
    ) -> Literal["update", "copy", "remove"] | None:
        """Return what an action does; ``remove: true`` overrides the others (section 4.4.3)."""
        if "remove" in action and self._get_member(action, "remove", bool, pointer):
            return "remove"
        if "update" in action and "copy" in action:
            self._errors.report(
                "invalid", "an action must not have both 'update' and 'copy'", f"{pointer}/copy"
            )
        elif "copy" in action:
            if self._version == "1.0":
                hint = "write 'overlay: 1.1.0'"
                self._errors.report(
                    "invalid", "'copy' requires Overlay 1.1", f"{pointer}/copy", hint
                )
            return "copy"
        elif "update" in action:
            return "update"
        elif action.get("remove", False) is False:
            self._errors.report(
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
            self._errors.report("invalid", message, f"{pointer}/{key}", hint)
            return None

    def _check_type(self, value: object, expected: type[_T], pointer: str, label: str) -> _T | None:
        """Return the value if it is of the expected type; else None, with an error."""
        if isinstance(value, expected):
            return value
        message = f"{label} must be {describe_type(expected)}, not {describe_type(type(value))}"
        self._errors.report("wrong-shape", message, pointer)
        return None

    def _get_member(
        self, holder: Mapping[str, Any], key: str, expected: type[_T], pointer: str
    ) -> _T | None:
        """Return a required member; None, with an error, if it is missing or of another type."""
        if key in holder:
            return self._check_type(holder[key], expected, f"{pointer}/{key}", f"'{key}'")
        self._errors.report("missing-member", f"'{key}' is missing", pointer)
        return None

    def _report_unknown(
        self, holder: Mapping[str, Any], known: Sequence[str], pointer: str
    ) -> None:
        for key in holder:
            if key not in known and not key.startswith("x-"):
                message = f"unknown key {quote_name(key)}"
                key_pointer = f"{pointer}/{escape_token(key)}"
                self._errors.report("invalid", message, key_pointer, did_you_mean(key, known))
