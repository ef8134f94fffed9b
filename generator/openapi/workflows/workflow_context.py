"""What the steps of a workflow have in common while it is read."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from ...frozen import frozen
from ...model import Api, Type
from ...model.workflow_conditions import InputValue, OutputValue
from ...model.workflows import StepValue, Workflow, WorkflowInput, iter_references
from ...text.quoting import quote_name
from ...text.suggestions import did_you_mean
from ..document import Cursor
from .arazzo_file import WORKFLOW_CODE
from .flow_control import ActionEntry
from .response_values import ResponseValueFinder

_MAX_CHARACTERS = 10_000_000
"""How many characters the values and conditions of all workflows may have, wherever used."""

_MAX_SUGGESTIONS = 100
"""Up to how many workflows are compared with the name of an unknown one."""

_MAX_ACTIONS = 20
_MAX_CRITERIA = 50


class ReadingBudget:
    """What is left of the characters that values and conditions may have.

    Steps may share parameters and actions, which count for each of them.
    """

    def __init__(self) -> None:
        self._characters = _MAX_CHARACTERS

    def charge_characters(self, characters: int) -> bool:
        """Count characters; return whether enough of them are left."""
        self._characters -= characters
        return self._characters >= 0


@frozen
class ReadingSession:
    """What all workflows have in common while they are read.

    `workflows` are those that are read already, of `all_ids`.
    """

    api: Api
    workflows: Mapping[str, Workflow]
    all_ids: Collection[str]
    budget: ReadingBudget
    values: ResponseValueFinder


class WorkflowContext:
    """The inputs of a workflow, the outputs of the steps that are read, and its problems.

    `outputs` has the types of the outputs that a program can use, `unread_outputs` has the others,
    which are reported where they are. `read_steps` are the names of the steps that are read. The
    workflow has no program if it is not `is_expressible`.
    """

    def __init__(self, cursor: Cursor, session: ReadingSession) -> None:
        self.cursor = cursor
        self.api = session.api
        self.values = session.values
        self._session = session
        self.inputs: dict[str, WorkflowInput] = {}
        self.outputs: dict[tuple[str, str], Type] = {}
        self.unread_outputs: set[tuple[str, str]] = set()
        self.read_steps: set[object] = set()
        self.is_expressible = True

    @property
    def id(self) -> str:
        """The name of the workflow."""
        return self.cursor.get_string("workflowId")

    def report_problem(self, cursor: Cursor, reason: str, hint: str | None = None) -> None:
        """Report why the workflow has no program."""
        self.is_expressible = False
        message = f"{reason}; the workflow {quote_name(self.id)} has no program"
        cursor.warn(WORKFLOW_CODE, message, hint)

    def report_omission(self, cursor: Cursor, message: str) -> None:
        """Report what a program leaves out, which is documented nevertheless."""
        cursor.warn(WORKFLOW_CODE, message)

    def charge_characters(self, cursor: Cursor, characters: int) -> bool:
        """Count the characters of a value or condition; report if they are too many."""
        if self._session.budget.charge_characters(characters):
            return True
        limit = f"{_MAX_CHARACTERS:,}"
        reason = f"more than {limit} characters are in values and conditions of all workflows"
        self.report_problem(cursor, reason)
        return False

    def find_workflow(self, id: str, cursor: Cursor) -> Workflow | None:
        """Return the workflow that is run; None if it has no program, with a report."""
        workflow = self._session.workflows.get(id)
        if workflow is None and id in self._session.all_ids:
            self.report_problem(cursor, f"the workflow {quote_name(id)} leads back to this one")
        elif workflow is None:
            are_many = len(self._session.all_ids) > _MAX_SUGGESTIONS
            hint = None if are_many else did_you_mean(id, self._session.all_ids)
            self.report_problem(cursor, f"there is no workflow {quote_name(id)} to run", hint)
        elif not workflow.is_expressible:
            self.report_problem(
                cursor, f"the workflow {quote_name(id)} that it runs has no program"
            )
            return None
        return workflow

    def check_value(self, value: StepValue, cursor: Cursor) -> bool:
        """Check that expressions name inputs, or outputs of earlier steps."""
        # Each of them is reported.
        problems = [each for each in iter_references(value) if not self._is_known(each, cursor)]
        return not problems

    def _is_known(self, value: InputValue | OutputValue, cursor: Cursor) -> bool:
        if isinstance(value, InputValue):
            is_known = value.name in self.inputs
            problem = f"there is no input {quote_name(value.name)}"
        else:
            key = value.step, value.name
            is_known = key in self.outputs
            step, name = quote_name(value.step), quote_name(value.name)
            problem = f"no earlier step {step} has an output {name}"
            if not is_known and key in self.unread_outputs:
                return False
        if not is_known:
            self.report_problem(cursor, problem)
        return is_known

    def resolve_reusable(self, entry: Cursor) -> Cursor | None:
        """Return what an entry is, which may be a reusable object (Arazzo 1.0, section 4.6.10)."""
        reference = entry.get_string("reference")
        if not reference:
            return entry
        keys = reference.removeprefix("$").split(".", 2)
        target = self.cursor.document.root.at_path(*keys)
        if target.value is None:
            self.report_problem(entry, f"the reference {quote_name(reference)} names nothing")
            return None
        return target

    def iter_actions(self, step: Cursor, keyword: str) -> Iterator[ActionEntry]:
        """Yield the actions of a step, and those of the workflow that have other names."""
        names: set[str] = set()
        shared = "successActions" if keyword == "onSuccess" else "failureActions"
        for holder, key in ((step, keyword), (self.cursor, shared)):
            for index, entry in enumerate(holder.iter_items(key)):
                action = self.resolve_reusable(entry)
                if action is None:
                    continue
                name = action.get_string("name")
                if holder is not step and name in names:
                    continue
                if index >= _MAX_ACTIONS:
                    self.report_problem(
                        entry, f"more than {_MAX_ACTIONS} actions are not supported"
                    )
                    return
                if self._check_criteria(action, entry):
                    yield ActionEntry(entry, action)
                    names.add(name)

    def _check_criteria(self, action: Cursor, entry: Cursor) -> bool:
        criteria = [*action.iter_items("criteria")]
        if len(criteria) > _MAX_CRITERIA:
            self.report_problem(entry, f"more than {_MAX_CRITERIA} criteria are not supported")
            return False
        texts = (each.get_string("context") + each.get_string("condition") for each in criteria)
        return self.charge_characters(entry, sum(map(len, texts)))
