"""The views of workflows, with programs that run them."""

from __future__ import annotations

from collections.abc import Mapping

from ....frozen import frozen
from ....model import workflows as model
from ....style import Style
from ..client.methods import MethodContext, OperationMethod
from ..docs.code_samples import CodeSampleWriter
from ..syntax.type_expressions import NamedType
from ..views import Workflow, WorkflowAction, WorkflowInput, WorkflowStep
from .programs import WorkflowProgramWriter
from .statements import InexpressibleStepError
from .variables import ProgramTools


def write_workflows(
    context: MethodContext,
    style: Style,
    samples: CodeSampleWriter,
    methods: Mapping[str, OperationMethod],
    links: Mapping[str, str],
) -> tuple[Workflow, ...]:
    """Return the workflows; `methods` and `links` to them are by the ids of operations."""
    names, workflows = style.package.client_names, context.plan.api.workflows
    tools = ProgramTools(
        samples.method_arguments,
        context.field_annotator,
        context.fields,
        methods,
        "{body}" in style.return_types.page,
    )
    programs = WorkflowProgramWriter(
        tools,
        samples.client_arguments,
        (NamedType(names["client"], "."), NamedType(names["async_client"], ".")),
        samples.client_names,
        {each.id: each for each in workflows},
    )
    writer = _WorkflowWriter(programs, links)
    return tuple(map(writer.write_workflow, workflows))


@frozen
class _WorkflowWriter:
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
