"""What follows a step: criteria of its success, and actions (Arazzo 1.0, section 4.6.6)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...model import Operation
from ...model.workflows import StepAction
from ..document import Cursor

_STATUS = re.compile(r"\s*\$statusCode\s*==\s*(\d{3})\s*")


def list_conditions(holder: Cursor, keyword: str) -> Iterator[str]:
    """Yield the conditions of criteria, with what they are about."""
    for criterion in holder.iter_items(keyword):
        context = criterion.get_string("context")
        condition = criterion.get_string("condition")
        yield f"{context}: {condition}" if context else condition


def iter_unchecked_criteria(step: Cursor, operation: Operation) -> Iterator[Cursor]:
    """Yield the criteria of the success of a step that a program does not check.

    A method that returns has received one of the successful statuses that the description lists.
    """
    statuses = {each.status for each in operation.responses if each.is_success}
    for criterion in step.iter_items("successCriteria"):
        alternatives = criterion.get_string("condition").split("||")
        found = [_STATUS.fullmatch(each) for each in alternatives]
        if not statuses or not statuses <= {each[1] for each in found if each is not None}:
            yield criterion


def read_action(action: Cursor, keyword: str) -> StepAction:
    """Return an action of the list ``onSuccess`` or ``onFailure``."""
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


def is_in_order(action: Cursor, next_step: str) -> bool:
    """Check whether an action after the success of a step leads to the next one, or to the end."""
    if action.get_string("type") == "end":
        return not next_step
    is_step = "workflowId" not in action and action.get_string("type") == "goto"
    return is_step and bool(next_step) and action.get_string("stepId") == next_step


def describe_ignored_action(action: Cursor) -> str:
    """Return what a program does instead of an action after a failure; empty if the same."""
    match action.get_string("type"):
        case "end":  # by the exception
            return ""
        case "retry":
            return "a program retries as the client does, not by this action"
    return "a program ends with an exception instead of this action"
