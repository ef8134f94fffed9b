"""The steps of a workflow as blocks: jumps over steps and back become branches and loops."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TypeAlias

from ..frozen import frozen
from .workflow_conditions import Condition, OutputValue, TypedValue, iter_operands, negate_condition
from .workflows import StepJump, WorkflowStep, iter_references

_MAX_DEPTH = 8


@frozen
class Branch:
    """Steps that run if a condition is met."""

    condition: Condition
    blocks: tuple[Block, ...]


@frozen
class Loop:
    """Steps that run, and run again as long as a condition is met."""

    condition: Condition
    blocks: tuple[Block, ...]


Block: TypeAlias = "WorkflowStep | Branch | Loop"


class UnstructuredError(Exception):
    """Raised for a jump that neither a branch nor a loop expresses; `step` is its id."""

    def __init__(self, step: str) -> None:
        super().__init__(step)
        self.step = step


def arrange_steps(steps: Sequence[WorkflowStep]) -> tuple[Block, ...]:
    """Return the steps of a workflow as blocks.

    Raises:
        UnstructuredError: A jump leads into a block or out of one, or blocks are nested too deeply.
    """
    return tuple(_BlockBuilder(steps).iter_blocks(0, len(steps), None, 0))


class _BlockBuilder:
    def __init__(self, steps: Sequence[WorkflowStep]) -> None:
        self._steps = steps
        self._indices = {step.id: index for index, step in enumerate(steps)}
        self._ends: dict[int, int] = {}
        for index, step in enumerate(steps):
            for jump in _list_gotos(step):
                start = self._find_index(step, jump)
                if start <= index and self._ends.setdefault(start, index) != index:
                    raise UnstructuredError(step.id)

    def _find_index(self, step: WorkflowStep, jump: StepJump) -> int:
        if jump.target not in self._indices:
            raise UnstructuredError(step.id)
        return self._indices[jump.target]

    def iter_blocks(self, start: int, end: int, loop: int | None, depth: int) -> Iterator[Block]:
        """Yield the blocks of some steps, which are those of a loop if one starts with them."""
        index = start
        while index < end:
            step = self._steps[index]
            last = self._ends.get(index)
            if depth > _MAX_DEPTH:
                raise UnstructuredError(step.id)
            if last is not None and index != loop:
                yield self._make_loop(index, last, end, depth)
                index = last + 1
                continue
            yield step
            index += 1
            for jump in _list_gotos(step):
                target = self._find_index(step, jump)
                if target < index:
                    if target != loop or index != end:
                        raise UnstructuredError(step.id)
                elif target > end or len(_list_gotos(step)) > 1:
                    raise UnstructuredError(step.id)
                elif target > index:
                    blocks = tuple(self.iter_blocks(index, target, None, depth + 1))
                    yield Branch(negate_condition(jump.condition), blocks)
                    index = target

    def _make_loop(self, start: int, last: int, end: int, depth: int) -> Loop:
        step = self._steps[last]
        gotos = _list_gotos(step)
        if last >= end or len(gotos) > 1:
            raise UnstructuredError(step.id)
        blocks = tuple(self.iter_blocks(start, last + 1, start, depth + 1))
        return Loop(gotos[0].condition, blocks)


def _list_gotos(step: WorkflowStep) -> list[StepJump]:
    return [jump for jump in step.jumps if jump.target]


def list_outer_steps(blocks: Sequence[Block]) -> Mapping[str, WorkflowStep]:
    """Return the steps that always run with a block, by their ids: not those in branches."""
    found: dict[str, WorkflowStep] = {}
    for block in blocks:
        if isinstance(block, WorkflowStep):
            found[block.id] = block
        elif isinstance(block, Loop):
            found |= list_outer_steps(block.blocks)
    return found


def iter_used_outputs(step: WorkflowStep) -> Iterator[OutputValue]:
    """Yield the outputs that a step uses, and what follows it."""
    conditions: list[Condition] = [step.success, *(jump.condition for jump in step.jumps)]
    if step.retry is not None:
        conditions += [step.retry.errors, step.retry.condition]
    for argument in step.arguments:
        for value in iter_references(argument.value):
            if isinstance(value, OutputValue):
                yield value
    for condition in conditions:
        for operand in iter_operands(condition):
            if isinstance(operand, TypedValue) and isinstance(operand.source, OutputValue):
                yield operand.source
