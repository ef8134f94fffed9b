"""Programs that use all of a generated client: what type checkers say about them is its interface."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.client.plan import build_plan
from generator.targets.python.surface.assignability import list_literals
from generator.targets.python.surface.versions import PackageVersion
from generator.targets.python.syntax.imports import format_imports
from generator.targets.python.syntax.signatures import Signature, SignatureParameter
from generator.targets.python.syntax.type_expressions import (
    NamedType,
    TypeExpression,
    format_type,
    iter_names,
)
from generator.targets.python.target import PYTHON
from generator.targets.python.views import MethodView, ModelClass, PollingMethodView, TypeDefinition
from generator.version_comparison import Version


def write_usage_program(version: Version) -> str:
    """Return a module for the root of a version's package, with a function for each use."""
    plan = build_plan(version.description.api, version.style)
    package = PYTHON.build_view(plan, version.style)
    writer = _ProgramWriter(PackageVersion(plan, package))
    functions = "\n\n\n".join(writer.iter_functions())
    imports = "\n".join(format_imports(writer.imports))
    future = "from __future__ import annotations\n\n"
    return f"{future}from .client import {package.client}\n{imports}\n\n\n{functions}\n"


class _ProgramWriter:
    """Writes the functions, and collects what they import."""

    def __init__(self, version: PackageVersion) -> None:
        self._version = version
        self.imports: set[tuple[str, str]] = set()

    def iter_functions(self) -> Iterator[str]:
        """Yield the functions that call the methods and use the models."""
        package = self._version.package
        for resource in package.resources:
            methods: list[MethodView | PollingMethodView] = [*resource.methods]
            for method in [*methods, *resource.polling_methods]:
                for number, head in enumerate(method.sync.overloads or [method.sync.signature]):
                    name = f"{resource.module_name}_{method.name}_{number}"
                    yield self._write_call(name, f"{resource.dotted_name}.{method.name}", head)
        for model in self._version.models.values():
            if isinstance(model, ModelClass):
                yield self._write_model(model)
            elif list_literals(model.annotation or NamedType("None")):
                yield self._write_literals(model)

    def _write_call(self, name: str, path: str, head: Signature) -> str:
        parameters = [each for each in head.parameters if each.annotation is not None]
        parameters = [each for each in parameters if not each.name.startswith("*")]
        names = [each.name for each in head.parameters]
        keyword_only = names.index("*") if "*" in names else len(names)
        arguments = [
            each.name if names.index(each.name) < keyword_only else f"{each.name}={each.name}"
            for each in parameters
        ]
        client = self._version.package.client
        declared = ", ".join([f"client: {client}", *map(self._declare, parameters)])
        returns = self._use(head.returns)
        head_line = f"def use_{name}({declared}) -> None:"
        call = f"client.{path}({', '.join(arguments)})"
        if returns == "None":  # which mypy does not let programs use
            return f"{head_line}\n    {call}"
        return f"{head_line}\n    result: {returns} = {call}\n    print(result)"

    def _declare(self, parameter: SignatureParameter) -> str:
        assert parameter.annotation is not None
        return f"{parameter.name}: {self._use(parameter.annotation)}"

    def _write_model(self, model: ModelClass) -> str:
        self.imports.add((".models", model.name))
        if model.kind == "dict":
            fields = [each for each in model.fields if each.wire_name.isidentifier()]
            parameters = ", ".join(
                f"{each.wire_name}: {self._use(_unwrap_required(each.annotation))}"
                for each in fields
            )
            items = ", ".join(f'"{each.wire_name}": {each.wire_name}' for each in fields)
            body = f"    value: {model.name} = {{{items}}}\n    print(value)"
            return f"def make_{model.name}({parameters}) -> None:\n{body}"
        functions = []
        if model.pointer in self._version.returned_ids:
            functions.append(self._write_reader(model))
        if model.pointer in self._version.accepted_ids:
            functions.append(self._write_constructor(model))
        return "\n\n\n".join(functions)

    def _write_reader(self, model: ModelClass) -> str:
        lines = [
            f"    {field.name}: {self._use(field.annotation)} = value.{field.name}\n"
            f"    print({field.name})"
            for field in model.fields
        ]
        body = "\n".join(lines) or "    print(value)"
        return f"def read_{model.name}(value: {model.name}) -> None:\n{body}"

    def _write_constructor(self, model: ModelClass) -> str:
        # A field with an alias is passed by the alias.
        fields = [each for each in model.fields if each.name == each.wire_name]
        parameters = ", ".join(f"{each.name}: {self._use(each.annotation)}" for each in fields)
        values = ", ".join(f"{each.name}={each.name}" for each in fields)
        return (
            f"def construct_{model.name}({parameters}) -> None:\n"
            f"    print({model.name}({values}))"
        )

    def _write_literals(self, model: TypeDefinition) -> str:
        self.imports.add((".models", model.name))
        assert model.annotation is not None
        lines = [
            f"    value_{number}: {model.name} = {literal}\n    print(value_{number})"
            for number, literal in enumerate(list_literals(model.annotation))
        ]
        return f"def use_{model.name}() -> None:\n" + "\n".join(lines)

    def _use(self, type: TypeExpression) -> str:
        """Return the source of a type, and import its names; models from their common package."""
        for name in iter_names(type):
            if name.required_import is not None:
                module, imported = name.required_import
                is_model = module.startswith(".models")
                self.imports.add((".models" if is_model else module, imported))
        return format_type(type)


def _unwrap_required(type: TypeExpression) -> TypeExpression:
    head = getattr(type, "head", None)
    if isinstance(head, NamedType) and head.name in ("Required", "NotRequired"):
        items: Iterable[TypeExpression] = getattr(type, "items", ())
        return next(iter(items))
    return type
