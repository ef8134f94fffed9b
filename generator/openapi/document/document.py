"""A loaded description, with the files and overlays that it is made of."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import field
from functools import cached_property, reduce
from typing import Any, Literal, TypeAlias

from ...diagnostics import Report
from ...frozen import frozen
from ...text.pointers import format_pointer, get_child, split_pointer
from .cursor import Cursor
from .origins import DocumentChange, OriginIndex
from .references import BrokenReference, ReferenceResolver
from .source_file import SourceFile

OpenAPIVersion: TypeAlias = Literal["2.0", "3.0", "3.1", "3.2"]
"""The version of a description; 2.0, then called Swagger, only until it is converted."""


@frozen(eq=False, slots=False)
class Document(SourceFile):
    """A loaded description.

    `data` is plain data: dictionaries with string keys, lists, str, int, float, bool,
    None.  YAML aliases share their values.  `changes` is a record of what was placed in it from
    other files, and of the overlays' changes.  `files` are these other files,
    `file_digests` their digests by path (empty for a path without a file), and
    `broken_references` says what is wrong with the references to them that name nothing.
    `resolved_references` maps the base of references (see `ReferenceResolver`) and references to
    their targets, or None if they lead to a broken one.
    """

    data: dict[str, Any] = field(repr=False)
    version: OpenAPIVersion
    report: Report = field(repr=False)
    changes: Sequence[DocumentChange] = field(default=(), repr=False)
    files: Sequence[SourceFile] = field(default=(), repr=False)
    file_digests: Mapping[str, str] = field(default_factory=dict, repr=False)
    broken_references: Mapping[str, BrokenReference] = field(default_factory=dict, repr=False)
    resolved_references: dict[tuple[str, str], Cursor | None] = field(
        default_factory=dict, repr=False
    )

    @property
    def root(self) -> Cursor:
        """A cursor on the whole document."""
        return Cursor(self, "", self.data)

    def find_origin(self, pointer: str) -> tuple[str, str]:
        """Return the file that a value comes from (this or another one) and its pointer there."""
        if not self.changes:
            return self.path, pointer
        file, source_pointer = self._origins.find_origin(pointer)
        return file or self.path, source_pointer

    def find_file_pointers(self) -> dict[str, str]:
        """Return the pointers of the values from other files, by their references from this file.

        Those to whole files end with ``#``, as all others have a fragment.
        """
        folder, paths = os.path.dirname(self.path), {file.path for file in self.files}
        places = {path: os.path.relpath(path, folder or os.curdir) for path in paths}
        return {
            f"{places[path]}#{source}".replace(os.sep, "/"): pointer
            for change in self.changes
            for pointer, (path, source) in change.sources.items()
            if path in places
        }

    def find_links(self) -> dict[str, str]:
        """Return the real paths of its files that references name by links, by these paths."""
        paths = {path: os.path.realpath(path) for path in self.file_digests}
        return {path: real for path, real in paths.items() if path != real and os.path.exists(real)}

    def format_reference(self, pointer: str) -> str:
        """Return a reference to a value where it is written, from this file."""
        path, source_pointer = self.find_origin(pointer)
        return f"{'' if path == self.path else path}#{source_pointer}"

    def find_written_text(self, pointer: str) -> str | None:
        """Return a scalar as it is written in its file; None if an alias repeats it there."""
        path, source_pointer = self.find_origin(pointer)
        source = self.report.sources.get(path)
        return source.scalar_texts.get(source_pointer) if isinstance(source, SourceFile) else None

    def find_target(self, reference: str, base: str = "") -> Cursor:
        """Return the value that a reference into this document names, by pointer or ``$anchor``.

        `base` is what `references.find_base` returns for the reference.

        Raises:
            KeyError: The reference names no value in this document.
        """
        root: object = self.data
        for pointer in self.references.iter_pointers(reference, base):
            keys = split_pointer(pointer)
            with suppress(KeyError):
                return Cursor(self, format_pointer(keys), reduce(get_child, keys, root))
        raise KeyError(reference)

    @cached_property
    def _origins(self) -> OriginIndex:
        return OriginIndex(self.changes)

    @cached_property
    def references(self) -> ReferenceResolver:
        """What references in this document name."""
        has_overlays = len(self.changes) > bool(self.files)
        has_ids = has_overlays or any("$id" in file.text for file in (self, *self.files))
        has_ids = has_ids and self.version not in ("2.0", "3.0")
        return ReferenceResolver(self.path, self.data, has_ids=has_ids)
