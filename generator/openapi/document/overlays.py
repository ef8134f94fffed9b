"""Overlays: files with changes to a description (OAI Overlay Specification 1.0 and 1.1)."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from pathlib import Path, PurePath
from typing import TYPE_CHECKING
from urllib.parse import unquote, urljoin, urlsplit

from ...diagnostics import Location, Report, file_error
from ...text.quoting import quote_name
from .editing import DataEditor, IncompatibleTypesError, UnsafeEditError, ValuePath, copy_data
from .origins import DocumentChange
from .overlay_reader import Overlay, OverlayAction, OverlayErrors, OverlayFile, OverlayReader
from .source_file import read_data, report_duplicates

if TYPE_CHECKING:
    from .json_paths import Query


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
        overlay = OverlayReader(overlay_file, compiler).read_overlay()
        _OverlayEditor(overlay, report).apply_to(editor, name)
    return editor.data, tuple(editor.changes)


def _open_overlay(path: str, text: str, report: Report) -> OverlayFile:
    """Parse an overlay; from then on messages can point into it."""
    text = text.removeprefix("\ufeff")
    syntax, (data, duplicates) = read_data(text, path, report)
    if data is None:
        raise file_error("not-overlay", "the file is empty", path, location=Location(1, 1))
    overlay_file = OverlayFile(path, text, syntax, data)
    report.sources[path] = overlay_file
    if duplicates:
        report_duplicates(overlay_file, report)
    return overlay_file


class _OverlayEditor:
    """Changes the data of a description as an overlay says; all errors are raised together."""

    def __init__(self, overlay: Overlay, report: Report) -> None:
        self._overlay = overlay
        self._report = report
        self._errors = OverlayErrors(overlay.file.path)

    def apply_to(self, editor: DataEditor, name: str) -> None:
        """Make the changes in the data of the file `name`.

        Raises:
            SpecloomError: A change cannot be made.
        """
        self._report_other_target(name, editor.data.get("$self"))
        for action in self._overlay.actions:
            self._perform_action(action, editor)
        self._errors.raise_all()

    def _perform_action(self, action: OverlayAction, editor: DataEditor) -> None:
        pointer = f"{action.pointer}/target"
        value_paths = self._find_values(action.query, editor, pointer)
        if value_paths is None:
            return
        if not value_paths:
            message = "the target selects nothing in the description; nothing is changed"
            self._report.warn(
                "unmatched-target", message, path=self._overlay.file.path, pointer=pointer
            )
            return
        if self._overlay.version == "1.0" and any(
            editor.is_primitive(each) for each in value_paths
        ):
            message = "the target is a primitive value, which Overlay 1.0 cannot change"
            hint = "select the object around it, or write 'overlay: 1.1.0'"
            self._errors.report("invalid", message, pointer, hint)
            return
        try:
            self._edit_values(action, value_paths, editor)
        except IncompatibleTypesError as problem:
            message = f"cannot merge {problem.new} into {problem.old} of the description"
            self._errors.report(
                "invalid", message, problem.pointer or f"{action.pointer}/{action.kind}"
            )
        except UnsafeEditError as problem:
            self._errors.report(problem.code, problem.message, pointer)

    def _find_values(
        self, query: Query, editor: DataEditor, pointer: str
    ) -> list[ValuePath] | None:
        """Return the paths of the values that a query selects; None, with an error, on failure."""
        try:
            return query(editor.data)
        except ValueError as problem:
            self._errors.report("too-large", f"the JSONPath cannot be used: {problem}", pointer)
            return None

    def _edit_values(
        self, action: OverlayAction, value_paths: Sequence[ValuePath], editor: DataEditor
    ) -> None:
        if action.kind == "remove":
            editor.remove_values(value_paths)
        elif action.source is None:
            editor.update_values(
                value_paths, action.value, f"{action.pointer}/update", self._overlay.file.path
            )
        else:
            sources = self._find_values(action.source, editor, f"{action.pointer}/copy")
            if sources is None:
                return
            if len(sources) != 1:
                message = f"'copy' must select one value, not {len(sources)}"
                self._errors.report("invalid", message, f"{action.pointer}/copy")
            else:
                editor.copy_value(value_paths, sources[0])

    def _report_other_target(self, name: str, self_uri: object) -> None:
        """Report an overlay for a description of another name, or ``$self`` of OpenAPI 3.2."""
        root = self._overlay.file.data
        extends = root.get("extends") if isinstance(root, dict) else None
        if extends is None:
            return
        is_string = isinstance(extends, str)
        if not (
            is_string
            and (extends == self_uri or _is_same_file(extends, self._overlay.file.path, name))
        ):
            message = f"this overlay extends {quote_name(str(extends))}, not {quote_name(name)}"
            path = self._overlay.file.path
            self._report.warn("other-description", message, path=path, pointer="/extends")


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
