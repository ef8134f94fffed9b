"""Workflows in the documentation, with programs that run them."""

from __future__ import annotations

from collections.abc import Mapping

from ....frozen import frozen
from ....model import workflows as model
from ..views import Workflow, WorkflowAction, WorkflowInput, WorkflowStep
from .workflow_functions import InexpressibleStepError
from .workflow_programs import WorkflowProgramWriter


@frozen
class WorkflowWriter:
    """A writer of workflows; `links` are those to methods by the ids of their operations."""

    programs: WorkflowProgramWriter
    links: Mapping[str, str]

    def write_workflow(self, workflow: model.Workflow) -> Workflow:
        """Return the view of a workflow."""
        sample, problem = None, ("", "")
        if workflow.is_expressible:
            try:
                sample = self.programs.write_sample(workflow)
            except InexpressibleStepError as error:
                problem = error.step, error.reason
        return Workflow(
            workflow.id,
            workflow.summary,
            workflow.description,
            tuple(WorkflowInput(i.name, i.description, i.required) for i in workflow.inputs),
            tuple(map(self._write_step, workflow.steps)),
            sample,
            *problem,
            tuple(step.workflow for step in workflow.prerequisites),
        )

    def _write_step(self, step: model.WorkflowStep) -> WorkflowStep:
        return WorkflowStep(
            step.id,
            step.description,
            self.links.get(step.operation or "", ""),
            step.workflow,
            step.conditions,
            tuple(
                WorkflowAction(a.outcome, a.kind, a.target, a.conditions, a.limit, a.delay)
                for a in step.actions
            ),
        )
