"""The arguments of methods: parameters, and the request body or its fields."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from types import NoneType

from ....model import (
    Alias,
    Anything,
    Api,
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
from ....naming.name_overrides import NamedItem
from ....naming.unique_names import Name
from ..names.namer import Namer
from ..syntax.type_expressions import TypeExpression
from ..syntax.type_parser import parse_type
from ..types.annotations import RoleAnnotators
from .signature_style import OPTION_DESCRIPTIONS, SignatureStyle

# Binary content is sent unchanged: all types that `ContentBody` accepts for bytes.
_CONTENT_TYPE = parse_type(
    "bytes | typing.IO[bytes] | os.PathLike[str] | collections.abc.Iterator[bytes]"
)


RESERVED_ARGUMENTS = (*OPTION_DESCRIPTIONS, "options", "models")
"""Reserved argument names if the style sets no options: see `SignatureStyle.reserved_names`."""


WHOLE_BODY = "body"
"""The key of an argument for the whole body; the fields of a body have keys such as ``body:name``.
"""


@dataclass(frozen=True, slots=True)
class ArgumentSpec:
    """A parameter, a field of the body, or the whole body as an argument of a method.

    `key` is ``query:limit``, ``body:name`` or `WHOLE_BODY`. `documented_annotation` is the
    annotation without the typed dicts that are accepted in place of models.
    """

    key: str
    wire_name: str
    type: Type
    annotation: TypeExpression
    documented_annotation: TypeExpression
    required: bool
    description: str
    default: JsonValue | None
    deprecated: bool
    example: JsonValue | None = None
    positional: bool = False

    @property
    def is_path_parameter(self) -> bool:
        """Whether it is a path parameter."""
        return self.key.startswith("path:")


def flatten_body(body: Body, declarations: Mapping[str, Declaration]) -> Object | None:
    """Return the object whose fields are the arguments of a method, or None.

    None means that the body is one argument. That is so for an object with typed additional
    properties as well, since the names of these are not known.
    """
    if body.kind in ("text", "content"):
        return None
    body_type = body.type
    while isinstance(body_type, Ref):
        declaration = declarations[body_type.id]
        if isinstance(declaration, Object):
            open_ended = isinstance(declaration.additional_properties, (Anything, NoneType))
            return declaration if open_ended and get_writable_fields(declaration) else None
        if not isinstance(declaration, Alias):
            return None
        body_type = declaration.type
    return None


def get_writable_fields(declaration: Object) -> list[Field]:
    """Return the fields of an object that a request may contain."""
    return [field for field in declaration.fields if not field.read_only]


def is_true_by_default(spec: ArgumentSpec) -> bool:
    """Check whether the server assumes true if an argument is not sent."""
    return not spec.required and spec.default == JsonValue("true")


class ArgumentCollector:
    """Collects and names the arguments of methods."""

    def __init__(
        self,
        declarations: Mapping[str, Declaration],
        namer: Namer,
        roles: RoleAnnotators,
        signature_style: SignatureStyle,
    ) -> None:
        self._declarations = declarations
        self._namer = namer
        self._roles = roles
        self.signature_style = signature_style

    def collect_arguments(self, operation: Operation) -> list[ArgumentSpec]:
        """Return all arguments of an operation.

        Positional arguments come first; the style sets the order of the others.
        """
        parameters = [self._make_parameter_spec(p) for p in operation.parameters]
        body = self._collect_body(operation.body) if operation.body is not None else []
        specs = [*body, *parameters]
        positional = self.signature_style.select_positional(
            [g.key for g in specs if g.is_path_parameter]
        )
        ordered_specs = [replace(g, positional=g.key in positional) for g in specs]
        return sorted(ordered_specs, key=self._make_sort_key(operation, ordered_specs))

    def _make_sort_key(
        self, operation: Operation, specs: Sequence[ArgumentSpec]
    ) -> Callable[[ArgumentSpec], tuple[object, ...]]:
        """Return a sort key for arguments; arguments with equal keys keep their order.

        Path parameters also keep their order if the others are sorted by name, and come before
        them.
        """
        order = self.signature_style.order
        names = self.name_arguments(operation, specs) if "name" in order else {}

        def sort_key(spec: ArgumentSpec) -> tuple[object, ...]:
            is_path_parameter = spec.key.startswith("path:")
            name = "" if is_path_parameter else names.get(spec.key, "")
            values = {"required": not spec.required, "name": name}
            return (False,) if spec.positional else (True, *(values[by] for by in order))

        return sort_key

    def _collect_body(self, body: Body) -> list[ArgumentSpec]:
        """Return the fields of a body if they are arguments, else the body as one argument."""
        flat_object = flatten_body(body, self._declarations)
        return (
            [self._make_body_spec(body)]
            if flat_object is None
            else self._make_field_specs(body, flat_object)
        )

    def _make_parameter_spec(self, parameter: Parameter) -> ArgumentSpec:
        return ArgumentSpec(
            f"{parameter.location}:{parameter.name}",
            parameter.name,
            parameter.type,
            self._roles.argument.annotate(parameter.type),
            self._roles.argument.without_input_types.annotate(parameter.type),
            parameter.required,
            parameter.description,
            parameter.default,
            parameter.deprecated,
            parameter.example,
        )

    def _make_field_specs(self, body: Body, flat_object: Object) -> list[ArgumentSpec]:
        roles = self._roles
        annotator = roles.upload if body.kind == "multipart" else roles.argument
        return [
            ArgumentSpec(
                f"body:{field.name}",
                field.name,
                field.type,
                annotator.annotate(field.type),
                annotator.without_input_types.annotate(field.type),
                field.required and body.required,
                field.description,
                field.default,
                field.deprecated,
                field.example,
            )
            for field in get_writable_fields(flat_object)
        ]

    def _make_body_spec(self, body: Body) -> ArgumentSpec:
        annotator = {
            "multipart": self._roles.upload,
            "content": self._roles.field,
        }.get(body.kind, self._roles.argument)
        annotation, documented_annotation = annotator.annotate(
            body.type
        ), annotator.without_input_types.annotate(body.type)
        if body.kind == "content":
            annotation = documented_annotation = _CONTENT_TYPE
        return ArgumentSpec(
            WHOLE_BODY,
            "body",
            body.type,
            annotation,
            documented_annotation,
            body.required,
            body.description,
            None,
            False,
            body.example,
        )

    def name_arguments(
        self,
        operation: Operation,
        specs: Sequence[ArgumentSpec],
        extra_reserved: Sequence[str] = (),
    ) -> dict[str, Name]:
        """Return a name for each argument of an operation, none of them in `extra_reserved`.

        Path parameters are named first, so that conflicts change the names of the others.

        Raises:
            SpecloomError: The style sets an invalid name, or the name of another argument.
        """
        reserved_names = (*self.signature_style.reserved_names, *extra_reserved)
        overrides = self._namer.get_argument_overrides(operation)
        free = [g for g in specs if g.key not in overrides]
        names = self._namer.name_arguments(
            {g.key: (g.wire_name,) for g in free if g.is_path_parameter}, reserved_names
        )
        names |= self._namer.name_arguments(
            {
                g.key: (g.wire_name, g.key.replace(":", " ", 1))
                for g in free
                if not g.is_path_parameter
            },
            reserved_names={*reserved_names, *names.values()},
        )
        if overrides:
            items = dict(_iter_items(operation, self._declarations))
            own_overrides = {g.key: overrides[g.key] for g in specs if g.key in overrides}
            names |= self._namer.apply_argument_overrides(
                operation, own_overrides, names, reserved_names, items
            )
        return {g.key: names[g.key] for g in specs}


def iter_argument_items(api: Api) -> Iterator[tuple[tuple[str, str], NamedItem]]:
    """Yield all arguments that a style may rename, keyed by operation id and argument key."""
    for operation in api.operations:
        for key, item in _iter_items(operation, api.declarations):
            yield (operation.id, key), item


def _iter_items(
    operation: Operation, declarations: Mapping[str, Declaration]
) -> Iterator[tuple[str, NamedItem]]:
    """Yield the arguments of an operation with their keys."""
    for parameter in operation.parameters:
        key = f"{parameter.location}:{parameter.name}"
        yield key, _make_argument_item(operation, parameter.name, parameter.pointer)
    if operation.body is not None:
        flat_object = flatten_body(operation.body, declarations)
        for field in get_writable_fields(flat_object) if flat_object is not None else ():
            yield f"body:{field.name}", _make_argument_item(operation, field.name, field.pointer)
        if flat_object is None:
            yield WHOLE_BODY, _make_argument_item(operation, WHOLE_BODY, operation.body.pointer)


def _make_argument_item(operation: Operation, wire_name: str, pointer: str) -> NamedItem:
    names = (f"{operation.name}.{wire_name}",) if operation.name else ()
    return NamedItem(pointer, (*names, pointer))
