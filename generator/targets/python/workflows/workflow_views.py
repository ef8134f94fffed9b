"""The views of workflows, with programs that run them."""

from __future__ import annotations

from collections.abc import Mapping

from ....frozen import frozen
from ....model import Alias, Declaration, Enumeration
from ....model import workflows as model
from ....style import Style
from ....text.markdown import Prose
from ..client.methods import MethodContext, OperationMethod
from ..docs.code_samples import CodeSampleWriter
from ..names.declaration_names import TypeNames
from ..surface.assignability import TypeRelation
from ..syntax.type_expressions import NamedType, TypeExpression
from ..types.annotations import TypeAnnotator
from ..views import Workflow, WorkflowAction, WorkflowInput, WorkflowStep
from .programs import WorkflowProgramWriter
from .statements import InexpressibleStepError
from .variables import ProgramTools


def write_workflows(
    context: MethodContext,
    type_names: TypeNames,
    style: Style,
    samples: CodeSampleWriter,
    methods: Mapping[str, OperationMethod],
    links: Mapping[str, Prose],
) -> tuple[Workflow, ...]:
    """Return the workflows; `methods` and `links` to them are by the ids of operations."""
    names, api = style.package.client_names, context.plan.api
    definitions = _define_names(api.declarations, type_names, context.field_annotator)
    tools = ProgramTools(
        samples.method_arguments,
        context.field_annotator,
        type_names.fields,
        methods,
        "{body}" in style.return_types.page,
        TypeRelation(definitions, definitions),
    )
    programs = WorkflowProgramWriter(
        tools,
        samples.client_arguments,
        (NamedType(names["client"], "."), NamedType(names["async_client"], ".")),
        samples.client_names,
        {each.id: each for each in api.workflows},
    )
    writer = _WorkflowWriter(programs, links)
    return tuple(map(writer.write_workflow, api.workflows))


def _define_names(
    declarations: Mapping[str, Declaration], names: TypeNames, annotator: TypeAnnotator
) -> dict[str, TypeExpression]:
    """Return the types that the names of enumerations and type aliases stand for.

    The input type of an alias accepts more than the alias, but nothing else is passed to it.
    """
    found: dict[str, TypeExpression] = {}
    for id in names.modules:
        match declarations[id]:
            case Enumeration(values=values):
                found[names.types[id]] = annotator.annotate_values(values)
            case Alias(type=type):
                found[names.types[id]] = annotator.annotate(type)
                if id in names.input_types:
                    found[names.input_types[id]] = NamedType(names.types[id])
    return found


@frozen
class _WorkflowWriter:
    programs: WorkflowProgramWriter
    links: Mapping[str, Prose]

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
            self.links.get(step.operation or "", Prose()),
            step.workflow,
            step.conditions,
            tuple(
                WorkflowAction(a.outcome, a.kind, a.target, a.conditions, a.limit, a.delay)
                for a in step.actions
            ),
        )
