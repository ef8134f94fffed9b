"""The expressions for the values that links pass on."""

from __future__ import annotations

import json
from dataclasses import replace

from ....client.links import FollowedLink, find_expression_value
from ....examples import NoValueError
from ....model import (
    Constant,
    JsonValue,
    Nullable,
    Object,
    RuntimeExpression,
    TextTemplate,
    Type,
)
from ....model.body_values import BodyValue, ItemStep, PropertyStep
from ....model.graph import resolve_aliases
from ....model.shapes import list_allowed_values
from ....text.quoting import quote_name
from ..client.arguments import NamedArgument
from ..client.methods import MethodContext
from ..syntax.imports import RUNTIME_PACKAGE
from ..syntax.literals import literal
from ..syntax.printer import Code, Group, Node, make_call
from ..syntax.type_expressions import ANY, NamedType, TypeExpression, format_type, list_members
from ..types.value_literals import ValueWriter

_TEXT, _INTEGER, _NUMBER = (NamedType(name) for name in ("str", "int", "float"))
_CONVERTERS: frozenset[tuple[TypeExpression, TypeExpression]] = frozenset(
    [(_INTEGER, _TEXT), (_NUMBER, _TEXT)]
)
_TEXT_CONVERTERS = _CONVERTERS | {(_TEXT, _INTEGER), (_TEXT, _NUMBER)}
_PLAIN_TYPES = (_TEXT, _INTEGER, _NUMBER, NamedType("bool"))


class MisfitError(Exception):
    """Raised for a value that does not have the type of its argument; its text says why."""


class LinkValueWriter:
    """Writes the values of one link, for a method with the argument `response`.

    `body` is the expression for the parsed body; `reads_body` becomes true if a value is in it.
    """

    def __init__(
        self,
        followed: FollowedLink,
        context: MethodContext,
        constants: ValueWriter,
        response: str,
        body: str,
    ) -> None:
        self._followed = followed
        self._context = context
        self._constants = constants
        self._response = response
        self._body = body
        self.reads_body = False

    def write_value(self, argument: NamedArgument) -> Node | None:
        """Return the value of an argument of the target; None if the link does not set it.

        Raises:
            MisfitError: The value does not have the type of the argument.
        """
        value = self._followed.values.get(argument.key)
        match value:
            case None:
                return None
            case JsonValue():
                return self._write_constant(value, argument)
            case TextTemplate():
                if _TEXT not in list_members(argument.annotation):
                    raise _make_error(str(value), _TEXT, argument)
                return self._write_text(value)
            case RuntimeExpression():
                return self._write_expression(value, argument)

    def _write_constant(self, value: JsonValue, argument: NamedArgument) -> Node:
        constant, type = json.loads(value.text), argument.argument.type
        try:
            sample = self._constants.samples.make_value(type, argument.name, [constant])
            # Another value was made if the constant is not of the type.
            if json.dumps(sample) == json.dumps(constant):
                return self._constants.write_value(type, sample)
        except NoValueError:
            pass
        text = quote_name(value.text)
        raise MisfitError(f"{text} is not a value of the argument {quote_name(argument.name)}")

    def _write_text(self, template: TextTemplate) -> Node:
        texts = (
            each.replace("{", "{{").replace("}", "}}") if isinstance(each, str) else "{}"
            for each in template.parts
        )
        values = (
            self._read(each)[0] for each in template.parts if isinstance(each, RuntimeExpression)
        )
        return make_call(f"{literal(''.join(texts))}.format", *values)

    def _write_expression(self, expression: RuntimeExpression, argument: NamedArgument) -> Node:
        members = list_members(argument.annotation)
        node, type = self._read(expression, argument)
        found = self._find_value(expression)
        if found is not None and self._is_accepted(found.type, argument.argument.type):
            return node
        if type == ANY:
            if not any(member in _PLAIN_TYPES for member in members):
                raise _make_error(str(expression), type, argument)
            return node
        types = list_members(type) if found is None else self._list_types(found.type)
        if all(each in members for each in types):
            return node
        # The text of a header or a parameter may be that of a number, but no property is.
        converters = _CONVERTERS if expression.location == "body" else _TEXT_CONVERTERS
        for converter in members:
            if all(each == converter or (each, converter) in converters for each in types):
                return make_call(str(converter), self._read(expression)[0])
        raise _make_error(str(expression), type, argument)

    def _is_accepted(self, type: Type, argument_type: Type) -> bool:
        """Check whether an argument is described like a value in the response.

        Arguments accept the models that responses have, also where they accept input types, and
        those enumerations that have no other values.
        """
        inner = argument_type.type if isinstance(argument_type, Nullable) else argument_type
        constants = self._list_constants(type)
        return type == resolve_aliases(inner, self._context.plan.api.declarations) or (
            bool(constants) and constants <= self._list_constants(inner)
        )

    def _list_constants(self, type: Type) -> set[Constant]:
        return {*map(Constant, list_allowed_values(type, self._context.plan.api.declarations))}

    def _list_types(self, type: Type) -> list[TypeExpression]:
        """Return the members of the annotation of a type; for an enumeration, those of its values.

        What accepts any text accepts those of an enumeration.
        """
        names = {each.value.__class__.__name__ for each in self._list_constants(type)}
        return [NamedType(name) for name in sorted(names)] or list_members(
            self._context.field_annotator.annotate(type)
        )

    def _find_value(self, expression: RuntimeExpression) -> BodyValue | None:
        """Return the value of the response that an expression names; None if it is not known."""
        if (expression.message, expression.location) != ("response", "body"):
            return None
        followed, declarations = self._followed, self._context.plan.api.declarations
        operation = followed.source.operation
        return find_expression_value(expression, operation, followed.response_type, declarations)

    def _read(
        self, expression: RuntimeExpression, argument: NamedArgument | None = None
    ) -> tuple[Node, TypeExpression]:
        """Return the value of an expression with its type, which is any for one of the request.

        Without an argument, the response must have it.

        Raises:
            MisfitError: The types alone do not tell where the value is.
        """
        if (expression.message, expression.location) == ("response", "body"):
            return self._read_body(expression, argument)
        name, http_response = literal(expression.name), f"{self._response}.http_response"
        match expression.message, expression.location:
            case "statusCode", _:
                return f"{self._response}.status_code", _INTEGER
            case "url", _:
                return make_call("str", f"{http_response}.request.url"), _TEXT
            case "method", _:
                return f"{http_response}.request.method", _TEXT
            case "response", _:
                return _call("get_link_header", self._response, name), _TEXT
            case _, "header":
                return _call("get_request_header", self._response, name), _TEXT
            case _, "query":
                return _call("get_request_query", self._response, name), _TEXT
            case _, "path":
                path = literal(self._followed.source.operation.path)
                return _call("get_request_parameter", self._response, path, name), _TEXT
            case _:
                body = self._followed.source.operation.body
                if body is None or body.kind != "json":
                    raise MisfitError("the request has no JSON body")
                return _call("get_request_value", self._response, name), ANY

    def _read_body(
        self, expression: RuntimeExpression, argument: NamedArgument | None
    ) -> tuple[Node, TypeExpression]:
        found = self._find_value(expression)
        if found is None:
            name = quote_name(str(expression))
            raise MisfitError(f"the description does not say what {name} is")
        self.reads_body = True
        node: Node = self._body
        text = literal(str(expression))
        for step in found.steps:
            if isinstance(step, ItemStep):
                node = _call("get_link_item", node, str(step.key), text)
                continue
            value = _add_attribute(node, self._context.fields[step.object_id][step.name])
            if not step.is_optional:
                node = value
            elif step is found.steps[-1] and argument is not None:
                node = self._write_missing(value, node, step, argument, text)
            else:
                node = _call("get_link_value", value, text)
        return node, self._context.field_annotator.annotate(found.type)

    def _write_missing(
        self, value: Node, owner: Node, step: PropertyStep, argument: NamedArgument, text: str
    ) -> Node:
        """Return the value of an argument that is a property of an owner, or missing or null."""
        declarations = self._context.plan.api.declarations
        accepts_null = isinstance(resolve_aliases(argument.argument.type, declarations), Nullable)
        if not argument.is_required:
            if not accepts_null:
                return _call("get_optional_link_value", value)
            name = literal(self._context.fields[step.object_id][step.name])
            return _call("get_nullable_link_value", value, owner, name)
        declaration = declarations[step.object_id]
        fields = declaration.fields if isinstance(declaration, Object) else ()
        is_given = any(each.required for each in fields if each.name == step.name)
        return value if accepts_null and is_given else _call("get_link_value", value, text)


def _call(function: str, *arguments: Node) -> Group:
    module = f"{RUNTIME_PACKAGE}.links"
    return make_call(Code(function, frozenset({(module, function)})), *arguments)


def _make_error(value: str, type: TypeExpression, argument: NamedArgument) -> MisfitError:
    given, accepted = format_type(type), format_type(argument.documented_annotation)
    name = quote_name(argument.name)
    return MisfitError(f"{quote_name(value)} is {given}, but the argument {name} is {accepted}")


def _add_attribute(node: Node, attribute: str) -> Node:
    """Return the attribute of an expression, which is a name, an attribute or a call."""
    if isinstance(node, Group):
        return replace(node, tail=f"{node.tail}.{attribute}")
    return f"{node}.{attribute}"
