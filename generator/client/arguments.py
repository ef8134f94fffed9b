"""The arguments of methods: parameters, and the request body or its fields."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from types import NoneType

from ..frozen import frozen
from ..model import (
    Alias,
    Anything,
    ArgumentKey,
    Body,
    Declaration,
    Field,
    JsonValue,
    Object,
    Operation,
    Parameter,
    Ref,
    Type,
)
from ..style.settings import ArgumentCriterion, PositionalParameters

WHOLE_BODY = ArgumentKey("body")


@frozen
class Argument:
    """A parameter, a field of the body, or the whole body as an argument of a method.

    `pointer` is its location in the description.
    """

    key: ArgumentKey
    type: Type
    pointer: str
    is_required: bool = False
    is_positional: bool = False
    description: str = ""
    default: JsonValue | None = None
    is_deprecated: bool = False
    example: JsonValue | None = None

    @property
    def wire_name(self) -> str:
        """The name of the parameter or field in the description; ``body`` for the whole body."""
        return self.key.name if self.key != WHOLE_BODY else self.key.location

    @property
    def part(self) -> str:
        """The part of a body that has it as a header; empty for other arguments."""
        return self.wire_name.rpartition(" ")[0] if self.key.location == "part" else ""

    @property
    def is_path_parameter(self) -> bool:
        """Whether it is a path parameter."""
        return self.key.location == "path"

    @property
    def is_in_body(self) -> bool:
        """Whether it is the body or a field of it."""
        return self.key.location in ("field", "body")

    @property
    def is_true_by_default(self) -> bool:
        """Whether the server assumes true if the argument is not sent."""
        return not self.is_required and self.default == JsonValue("true")


def collect_arguments(
    operation: Operation,
    declarations: Mapping[str, Declaration],
    positional: PositionalParameters = "path",
    order: Sequence[ArgumentCriterion] = ("required",),
) -> tuple[Argument, ...]:
    """Return the arguments of an operation, positional ones first."""
    parameters = list(map(make_parameter_argument, operation.parameters))
    body = [] if operation.body is None else _list_body_arguments(operation.body, declarations)
    positional_keys = _select_positional(parameters, positional)
    arguments = [
        replace(each, is_positional=each.key in positional_keys) for each in (*body, *parameters)
    ]
    return sort_arguments(arguments, order, {each.key: each.wire_name for each in arguments})


def sort_arguments(
    arguments: Sequence[Argument],
    order: Sequence[ArgumentCriterion],
    names: Mapping[ArgumentKey, str],
) -> tuple[Argument, ...]:
    """Return arguments in an order, positional ones first; `names` are those to sort by.

    Path parameters keep their order if the others are sorted by name, and precede them.
    """

    def make_sort_key(argument: Argument) -> tuple[object, ...]:
        if argument.is_positional:
            return (False,)
        values = {
            "required": not argument.is_required,
            "name": "" if argument.is_path_parameter else names[argument.key],
        }
        return (True, *(values[criterion] for criterion in order))

    return tuple(sorted(arguments, key=make_sort_key))


def make_parameter_argument(parameter: Parameter) -> Argument:
    """Return the argument for a parameter."""
    return Argument(
        ArgumentKey(parameter.location, parameter.name),
        parameter.type,
        parameter.pointer,
        is_required=parameter.required,
        description=parameter.description,
        default=parameter.default,
        is_deprecated=parameter.deprecated,
        example=parameter.example,
    )


def find_flattened_object(
    body: Body | None, declarations: Mapping[str, Declaration]
) -> Object | None:
    """Return the object whose fields are the arguments of a method, or None.

    None means that the body is one argument. That is so for an object with typed additional
    properties as well, since the names of these are not known.
    """
    if body is None or body.kind in ("text", "content") or body.is_sequence:
        return None
    body_type = body.type
    while isinstance(body_type, Ref):
        declaration = declarations[body_type.id]
        if isinstance(declaration, Object):
            is_open = isinstance(declaration.additional_properties, (Anything, NoneType))
            return declaration if is_open and get_writable_fields(declaration) else None
        if not isinstance(declaration, Alias):
            return None
        body_type = declaration.type
    return None


def get_writable_fields(declaration: Object) -> list[Field]:
    """Return the fields of an object that a request may contain."""
    return [field for field in declaration.fields if not field.read_only]


def _list_body_arguments(body: Body, declarations: Mapping[str, Declaration]) -> list[Argument]:
    """Return the fields of a body if they are arguments, else the body as one argument."""
    flat_object = find_flattened_object(body, declarations)
    if flat_object is None:
        return [_make_body_argument(body)]
    return [_make_field_argument(field, body) for field in get_writable_fields(flat_object)]


def _make_body_argument(body: Body) -> Argument:
    return Argument(
        WHOLE_BODY,
        body.type,
        body.pointer,
        is_required=body.required,
        description=body.description,
        example=body.example,
    )


def _make_field_argument(field: Field, body: Body) -> Argument:
    return Argument(
        ArgumentKey("field", field.name),
        field.type,
        field.pointer,
        is_required=field.required and body.required,
        description=field.description,
        default=field.default,
        is_deprecated=field.deprecated,
        example=field.example,
    )


def _select_positional(
    arguments: Sequence[Argument], positional: PositionalParameters
) -> set[ArgumentKey]:
    """Return the keys of the path parameters that are positional."""
    path_keys = [each.key for each in arguments if each.is_path_parameter]
    return set({"path": path_keys, "last": path_keys[-1:], "none": []}[positional])
