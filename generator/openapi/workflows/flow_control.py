"""What follows a step: criteria of its success, and actions (Arazzo 1.0, section 4.6.7 ff.)."""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable, Iterator, Sequence

from ...frozen import frozen
from ...model.workflow_conditions import (
    Condition,
    ResponseValue,
    TypedValue,
    apply_statuses,
    iter_operands,
    join_conditions,
    negate_condition,
    reads_status,
)
from ...model.workflows import StepAction, StepJump, StepRetry
from ..document import Cursor
from .arazzo_file import ReportProblem
from .criteria import Scope, read_criteria
from .expressions import UnsupportedValueError

_ERROR_STATUSES = range(400, 600)
_MAX_NUMBER = 1_000_000
_NO_STATUS = "methods do not return the status"


@frozen
class ActionEntry:
    """An action of a list, with the place where it is listed: a reusable one is elsewhere."""

    entry: Cursor
    action: Cursor

    @property
    def kind(self) -> str:
        """What happens: ``end``, ``goto`` or ``retry``."""
        return self.action.get_string("type")

    @property
    def has_criteria(self) -> bool:
        """Whether the action depends on criteria."""
        return any(True for _ in self.action.iter_items("criteria"))


def list_conditions(holder: Cursor, keyword: str) -> Iterator[str]:
    """Yield the conditions of criteria, with what they are about."""
    for criterion in holder.iter_items(keyword):
        context = criterion.get_string("context")
        condition = criterion.get_string("condition")
        yield f"{context}: {condition}" if context else condition


def describe_action(action: Cursor, keyword: str) -> StepAction:
    """Return an action of the list ``onSuccess`` or ``onFailure`` as it is described."""
    limit, delay = (
        str(each.value) if each is not None and isinstance(each.value, int | float) else ""
        for each in map(action.get, ("retryLimit", "retryAfter"))
    )
    return StepAction(
        "success" if keyword == "onSuccess" else "failure",
        action.get_string("type"),
        action.get_string("stepId") or action.get_string("workflowId"),
        tuple(list_conditions(action, "criteria")),
        limit,
        delay,
    )


@frozen
class FlowReader:
    """A reader of what follows a step.

    `statuses` are those with which its method returns; empty if it runs a workflow.
    `report_problem` is called if there is no program, `report_omission` with what a program leaves
    out.
    """

    statuses: Collection[int]
    report_omission: ReportProblem
    report_problem: ReportProblem

    def read_success(self, step: Cursor, scope: Scope) -> Condition:
        """Return the criteria of success that say more than that the method returns."""
        conditions: list[Condition] = []
        for criterion in step.iter_items("successCriteria"):
            try:
                conditions.append(self._read_criteria([criterion], scope))
            except UnsupportedValueError as error:
                self.report_omission(criterion, f"a program does not check this criterion: {error}")
        return join_conditions("and", conditions)

    def _read_criteria(self, criteria: Iterable[Cursor], scope: Scope) -> Condition:
        """Return the condition that criteria are met, if the method has returned.

        Raises:
            UnsupportedValueError: They are not supported, or never met.
        """
        condition = apply_statuses(read_criteria(criteria, scope), self.statuses)
        if reads_status(condition):
            raise UnsupportedValueError(_NO_STATUS)
        if condition is False:
            raise UnsupportedValueError("it is never met")
        return condition

    # --- failure --------------------------------------------------------

    def read_retry(
        self, actions: Sequence[ActionEntry], success: Condition, scope: Scope
    ) -> StepRetry | None:
        """Return the retry of the actions after a failure, which must be the first of them."""
        retry = None
        for index, each in enumerate(actions):
            if each.kind != "retry":
                continue
            try:
                if index:
                    raise UnsupportedValueError("only the first action can be")
                retry = self._read_retry(each.action, success, scope)
            except UnsupportedValueError as error:
                self.report_omission(
                    each.entry, f"a program does not retry by this action: {error}"
                )
        return retry

    def _read_retry(self, action: Cursor, success: Condition, scope: Scope) -> StepRetry | None:
        for keyword in ("stepId", "workflowId"):
            if keyword in action:
                raise UnsupportedValueError(f"'{keyword}' is not supported")
        if not self.statuses:
            raise UnsupportedValueError("the step runs a workflow")
        limit, delay = _read_number(action, "retryLimit", 1), _read_number(action, "retryAfter", 0)
        criteria = read_criteria(action.iter_items("criteria"), scope)
        # Without a criterion for the status, only what the success criteria check is repeated.
        has_statuses = reads_status(criteria) or (criteria is True and success is True)
        errors = apply_statuses(criteria, _ERROR_STATUSES) if has_statuses else False
        if _reads_response(errors):
            raise UnsupportedValueError("the bodies of errors are not compared")
        repeated = False if success is True else apply_statuses(criteria, self.statuses)
        if reads_status(repeated):
            raise UnsupportedValueError(_NO_STATUS)
        if errors is False and repeated is False:
            raise UnsupportedValueError("its criteria are never met")
        seconds = str(int(delay)) if delay == int(delay) else repr(delay)
        return StepRetry(int(limit), seconds, errors, repeated) if limit else None

    def read_failure(
        self, actions: Sequence[ActionEntry], success: Condition
    ) -> tuple[bool, tuple[StepJump, ...]]:
        """Return whether the workflow ends after a failure, and where it goes on else.

        If only the success of the method is checked, a failure is an exception.
        """
        has_retry = any(each.kind == "retry" for each in actions)
        for each in actions:
            target = each.action.get_string("stepId")
            if each.kind == "end" and success is not True and not each.has_criteria:
                return True, ()
            is_goto = each.kind == "goto" and target and not each.has_criteria
            if is_goto and success is not True and not has_retry:
                return False, (StepJump(negate_condition(success), target),)
            if each.kind != "retry" and (each.kind != "end" or success is not True):
                self.report_omission(
                    each.entry, "a program ends with an exception instead of this action"
                )
        return False, ()

    # --- success --------------------------------------------------------

    def read_jumps(
        self, actions: Sequence[ActionEntry], next_id: str, scope: Scope
    ) -> Iterator[StepJump]:
        """Yield the jumps of the actions after a success that do not lead to the next step."""
        earlier: list[Condition] = []
        for each in actions:
            try:
                target = _read_target(each, next_id)
                criteria = list(each.action.iter_items("criteria"))
                condition = apply_statuses(read_criteria(criteria, scope), self.statuses)
                if reads_status(condition):
                    raise UnsupportedValueError(_NO_STATUS)
            except UnsupportedValueError as error:
                self.report_problem(each.entry, f"the action is not supported: {error}")
                return
            effective = join_conditions("and", [condition, *map(negate_condition, earlier)])
            if target != next_id and effective is True:
                reason = "an action that always changes the order of steps is not supported"
                self.report_problem(each.entry, reason)
                return
            if target != next_id and effective is not False:
                yield StepJump(effective, target)
            if target:
                earlier.append(condition)
            if condition is True:
                return


def _read_target(action: ActionEntry, next_id: str) -> str:
    """Return the step that an action leads to; empty if the workflow ends.

    Raises:
        UnsupportedValueError: It leads to another workflow, or is not known.
    """
    if action.kind == "end":
        return ""
    target = action.action.get_string("stepId")
    if action.kind == "goto" and target:
        return target
    raise UnsupportedValueError("it does not lead to a step of the workflow")


def _read_number(action: Cursor, keyword: str, default: float) -> float:
    member = action.get(keyword)
    value = default if member is None else member.value
    if (
        isinstance(value, bool)
        or not isinstance(value, int | float)
        or not math.isfinite(value)
        or not 0 <= value <= _MAX_NUMBER
        or (keyword == "retryLimit" and value != int(value))
    ):
        raise UnsupportedValueError(f"the value of '{keyword}' is not supported")
    return value


def _reads_response(condition: Condition) -> bool:
    return any(
        isinstance(each, TypedValue) and isinstance(each.source, ResponseValue)
        for each in iter_operands(condition)
    )
