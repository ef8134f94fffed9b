"""The operations of steps, which name them by their ids or paths (Arazzo 1.0, section 4.6.5)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cached_property

from ...diagnostics import Report
from ...model import Api, Operation
from ...text.quoting import quote_name
from ...text.suggestions import did_you_mean
from ..document import Cursor, Document
from ..path_items import iter_operation_entries
from .sources import SourceNames

_MAX_SUGGESTIONS = 20
"""How many unknown operations are compared with all known ones, which takes long."""


class UnsupportedStepError(Exception):
    """A step that a program cannot express: where, and the reason."""

    def __init__(self, cursor: Cursor, reason: str) -> None:
        super().__init__(reason)
        self.cursor = cursor


class OperationFinder:
    """Finds the operations of steps in an API, which may be a part of the whole description."""

    def __init__(self, api: Api, whole: Document, sources: SourceNames) -> None:
        self._whole = whole
        self._sources = sources
        self._suggestions = _MAX_SUGGESTIONS
        self._by_name = {each.name: each for each in api.operations if each.name}
        self._by_pointer = {each.id: each for each in api.operations}

    def find_operation(self, step: Cursor) -> Operation | None:
        """Return the operation of a step; None with an error if there is no such one.

        Raises:
            UnsupportedStepError: The step has no operation, or one that is left out.
        """
        for keyword, split, find in (
            ("operationId", self._sources.split_id, self._find_by_name),
            ("operationPath", self._sources.split_path, self._find_by_pointer),
        ):
            text, member = step.get_string(keyword), step.at_path(keyword)
            if text:
                source, id = split(text)
                if problem := self._sources.find_problem(source):
                    raise UnsupportedStepError(member, problem)
                return find(id, member)
        raise UnsupportedStepError(
            step.at_path("stepId"), "the step has neither an operation nor a workflow"
        )

    def _find_by_name(self, name: str, member: Cursor) -> Operation | None:
        operation = self._by_name.get(name)
        if operation is None and name in self._all_names:
            raise UnsupportedStepError(member, f"the operation {quote_name(name)} is left out")
        if operation is None:
            hint = did_you_mean(name, self._by_name) if self._suggestions else None
            self._suggestions = max(0, self._suggestions - 1)
            member.error("unknown-operation", f"unknown operation {quote_name(name)}", hint)
        return operation

    def _find_by_pointer(self, pointer: str, member: Cursor) -> Operation:
        if pointer not in self._by_pointer:
            raise UnsupportedStepError(member, "the client has no operation at this path")
        return self._by_pointer[pointer]

    @cached_property
    def _all_names(self) -> frozenset[str]:
        return frozenset(_iter_operation_ids(self._whole))


def _iter_operation_ids(document: Document) -> Iterator[str]:
    """Yield the operationIds of a whole description, whose problems are reported elsewhere."""
    silent = replace(document, report=Report())
    for _, entry in silent.root.iter_members("paths"):
        for each in iter_operation_entries(entry, entry.find_target() or entry):
            if each.member.is_object:
                yield each.member.get_string("operationId")
