"""The reading of Arazzo documents, with workflows that run each other in any order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from ...diagnostics import Report
from ...frozen import frozen
from ...model import Api
from ...model.workflows import Workflow
from ...text.quoting import quote_name
from ..document import Cursor, Document
from .arazzo_file import open_document
from .operation_finder import OperationFinder
from .response_values import ResponseValueFinder
from .sources import read_sources
from .workflow_context import ReadingBudget, ReadingSession
from .workflow_reader import WorkflowReader

_MAX_STEPS = 5_000
"""How many steps the workflows of a run may have together; one without any counts as one."""

_MAX_RUN = 5_000
"""How many steps programs may have together for the workflows that other workflows run."""


@frozen
class _Entry:
    """A workflow in a document, with the operations that its steps may name."""

    cursor: Cursor
    finder: OperationFinder

    @property
    def id(self) -> str:
        return self.cursor.get_string("workflowId")

    def iter_run_ids(self) -> Iterator[str]:
        """Yield the names of the workflows that it depends on, and that its steps run."""
        for each in self.cursor.iter_items("dependsOn"):
            if isinstance(each.value, str):
                yield each.value
        for step in self.cursor.iter_items("steps"):
            if "workflowId" in step:
                yield step.get_string("workflowId")


def read_workflows(
    files: Sequence[str | Path], api: Api, whole: Document, report: Report
) -> tuple[Workflow, ...]:
    """Return the workflows in Arazzo documents; `api` may be a part of the `whole` description.

    What a program cannot express is reported, and the workflow has no program then.

    Raises:
        SpecloomError: A file cannot be read, or is no Arazzo document.
    """
    entries: dict[str, _Entry] = {}
    step_count = 0
    for file in files:
        root = open_document(str(file), report)
        finder = OperationFinder(api, whole, read_sources(root, whole.path))
        for cursor in root.iter_items("workflows"):
            entry = _Entry(cursor, finder)
            if not entry.id:
                cursor.error("missing-member", "'workflowId' of the workflow is missing")
            elif entry.id in entries:
                message = f"another workflow has the workflowId {quote_name(entry.id)}"
                cursor.at_path("workflowId").error("duplicate-workflow", message)
            entries[entry.id] = entry
            step_count += max(1, sum(1 for _ in cursor.iter_items("steps")))
            if step_count > _MAX_STEPS:
                cursor.error("too-large", f"more than {_MAX_STEPS:,} steps in all workflows")
                return ()
    return _read_entries(entries, api)


def _read_entries(entries: dict[str, _Entry], api: Api) -> tuple[Workflow, ...]:
    """Return the workflows in the order of the documents; each is read after those that it runs."""
    workflows: dict[str, Workflow] = {}
    sizes: dict[str, int] = {}
    run_count = 0
    values = ResponseValueFinder(api.declarations)
    session = ReadingSession(api, workflows, entries, ReadingBudget(), values)
    for id in _sort_entries(entries):
        entry = entries[id]
        reader = WorkflowReader(entry.cursor, entry.finder, session)
        run_size = sum(sizes.get(each, 0) for each in {*entry.iter_run_ids()})
        sizes[id] = min(sum(1 for _ in entry.cursor.iter_items("steps")) + run_size, _MAX_RUN)
        run_count += run_size
        if run_size and run_count >= _MAX_RUN:
            reader.report_problem(
                entry.cursor, f"the workflows that others run have more than {_MAX_RUN:,} steps"
            )
        workflows[id] = reader.read_workflow()
    return tuple(workflows[id] for id in entries)


def _sort_entries(entries: dict[str, _Entry]) -> Iterator[str]:
    """Yield the names of workflows, each after those that it runs unless they run it."""
    seen: set[str] = set()
    done: set[str] = set()
    for first in entries:
        pending = [first]
        while pending:
            id = pending[-1]
            if id not in seen:
                seen.add(id)
                run = [each for each in entries[id].iter_run_ids() if each in entries]
                pending += [each for each in reversed(run) if each not in seen]
                continue
            pending.pop()
            if id not in done:
                done.add(id)
                yield id
