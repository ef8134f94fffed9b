"""The values that the steps of workflows send, as Python expressions."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace

from ....client.arguments import Argument
from ....examples import NoValueError
from ....frozen import frozen
from ....model import (
    Anything,
    Array,
    JsonValue,
    Map,
    Nullable,
    Object,
    Operation,
    Ref,
    Scalar,
    Type,
)
from ....model.graph import resolve_aliases
from ....model.workflow_conditions import InputValue, OutputValue
from ....model.workflows import ArrayValue, ObjectValue, StepValue, TextValue
from ....text.quoting import quote_name
from ..docs.sample_arguments import MethodArgumentWriter
from ..surface.assignability import TypeRelation
from ..syntax.literals import literal
from ..syntax.printer import Node, make_dict, make_list
from ..syntax.type_expressions import NamedType, TypeExpression, list_members

_TEXT, _INTEGER = NamedType("str"), NamedType("int")
_EMBEDDED_TYPES = frozenset(["str", "int", "uuid.UUID"])
_CLASSES: dict[str, tuple[type, ...]] = {
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
}


class InexpressibleValueError(Exception):
    """A value that has no form in a program; the text says why."""


@frozen
class ValueTarget:
    """What a value is for: an argument of the method for an operation, or a part of one.

    Without one, it is an input of a workflow, or in a text.
    """

    operation: Operation | None = None
    argument: Argument | None = None
    annotation: TypeExpression | None = None
    scalar: Scalar | None = None


@frozen
class StepValueWriter:
    """A writer of the values that a step sends.

    `write_input` returns the variable of an input for a target, `write_output` that of an output;
    `get_annotation` returns the type of such a variable, and `relation` decides which arguments
    accept it.
    """

    arguments: MethodArgumentWriter
    write_input: Callable[[InputValue, ValueTarget], str]
    write_output: Callable[[OutputValue], str]
    get_annotation: Callable[[InputValue | OutputValue], TypeExpression]
    relation: TypeRelation

    def write_value(self, value: StepValue, target: ValueTarget) -> Node:
        """Return a value for a target.

        Raises:
            InexpressibleValueError: It has no form in a program.
        """
        if isinstance(value, InputValue):
            return self.write_input(value, target)
        if isinstance(value, OutputValue):
            return self._write_output(value, target.annotation)
        if target.operation is None or target.argument is None:
            kind = target.scalar.kind if target.scalar is not None else ""
            if isinstance(value, TextValue) and kind == "string":
                return self._write_text(value)
            return _write_scalar(value, kind)
        try:
            return self._write_typed(value, target.operation, target.argument, target.annotation)
        except NoValueError:
            name = quote_name(target.argument.wire_name)
            raise InexpressibleValueError(f"{name} has no finite value") from None

    def _write_typed(
        self,
        value: StepValue,
        operation: Operation,
        argument: Argument,
        annotation: TypeExpression | None,
    ) -> Node:
        """Return a value of the type of an argument, which may be a part of the whole argument."""
        match value:
            case InputValue():
                return self.write_input(value, ValueTarget(operation, argument, annotation))
            case OutputValue():
                return self._write_output(value, annotation)
            case JsonValue(text):
                return self._write_constant(text, operation, argument)
            case TextValue():
                _check_text(argument, annotation)
                return self._write_text(value)
            case ArrayValue() | ObjectValue():
                return self._write_compound(value, operation, argument)

    def _write_output(self, value: OutputValue, annotation: TypeExpression | None) -> Node:
        """Return the variable of an output; an integer is converted where a text is expected."""
        variable, given = self.write_output(value), self.get_annotation(value)
        if annotation is None or self.relation.is_assignable(given, annotation):
            return variable
        if given == _INTEGER and _TEXT in list_members(annotation):
            return f"str({variable})"
        name = quote_name(value.name)
        reason = f"the output {name} is {given}, but the argument is {annotation}"
        raise InexpressibleValueError(reason)

    def _write_compound(
        self, value: ArrayValue | ObjectValue, operation: Operation, argument: Argument
    ) -> Node:
        declarations = self.arguments.declarations
        type = argument.type.type if isinstance(argument.type, Nullable) else argument.type
        type = resolve_aliases(type, declarations)

        def write(part: StepValue, part_type: Type) -> Node:
            inner = replace(argument, type=part_type)
            annotation = self.arguments.annotate_argument(operation, inner)
            return self._write_typed(part, operation, inner, annotation)

        declaration = declarations.get(type.id) if isinstance(type, Ref) else None
        rest: Type = type.value if isinstance(type, Map) else Anything()
        match value, type:
            case ArrayValue(items), Array(item):
                return make_list([write(each, item) for each in items])
            case ArrayValue(items), Anything():
                return make_list([write(each, type) for each in items])
            case ObjectValue(members), _ if isinstance(declaration, Object):
                keys = self.arguments.keys.get(declaration.id, {})
                types = {field.name: field.type for field in declaration.fields}
                return make_dict(
                    [
                        (literal(keys.get(name, name)), write(each, types.get(name, rest)))
                        for name, each in members
                    ]
                )
            case ObjectValue(members), Map() | Anything():
                return make_dict([(literal(name), write(each, rest)) for name, each in members])
        name = quote_name(argument.wire_name)
        raise InexpressibleValueError(f"a value in {name} does not have its type")

    def _write_constant(self, text: str, operation: Operation, argument: Argument) -> Node:
        constant = json.loads(text)
        if not self.arguments.accepts_value(argument, constant):
            name = quote_name(argument.wire_name)
            raise InexpressibleValueError(f"the value of {name}, {text}, does not have its type")
        return self.arguments.write_constant(operation, argument, [constant])

    def _write_text(self, value: TextValue) -> Node:
        """Return an f-string."""
        texts = []
        for part in value.parts:
            if isinstance(part, str):
                texts.append(part.replace("{", "{{").replace("}", "}}"))
                continue
            variable = self.write_value(part, ValueTarget())
            for member in list_members(self.get_annotation(part)):
                if str(member) not in _EMBEDDED_TYPES:
                    reason = f"{quote_name(part.name)} in a text is neither a string nor an integer"
                    raise InexpressibleValueError(reason)
            texts.append(f"{{{variable}}}")
        return f"f{literal(''.join(texts))}"


def _check_text(argument: Argument, annotation: TypeExpression | None) -> None:
    members = [] if annotation is None else list_members(annotation)
    if not any(str(member) in ("str", "Any") for member in members):
        reason = f"{quote_name(argument.wire_name)} is not a text, but a text is passed to it"
        raise InexpressibleValueError(reason)


def _write_scalar(value: StepValue, kind: str) -> Node:
    """Return a constant for an input of a JSON type."""
    if isinstance(value, JsonValue):
        constant = json.loads(value.text)
        if constant.__class__ in _CLASSES.get(kind, ()):
            return literal(constant)
    raise InexpressibleValueError(f"a value does not have the type of its input, {kind or 'any'}")
