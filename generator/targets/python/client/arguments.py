"""The arguments of methods with their names and annotations."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from ....client.arguments import (
    WHOLE_BODY,
    Argument,
    find_flattened_object,
    sort_arguments,
)
from ....client.plan import ClientPlan
from ....frozen import frozen
from ....model import ArgumentKey, Object, Operation
from ....naming.unique_names import Name, NamedItem
from ....style.settings import ArgumentCriterion
from ..names.namer import Namer
from ..syntax.imports import RUNTIME_PACKAGE
from ..syntax.type_expressions import NamedType, TypeExpression
from ..types.annotations import RoleAnnotators, TypeAnnotator
from ..types.item_annotations import annotate_sequence
from .request_options import RequestOptions

# Binary content is sent unchanged: all types that `ContentBody` accepts for bytes.
_CONTENT_TYPE = NamedType("BinaryContent", RUNTIME_PACKAGE, is_class=False)


@frozen
class NamedArgument:
    """An argument of a method in Python.

    `documented_annotation` is the annotation without the typed dicts that are accepted in place
    of models.
    """

    argument: Argument
    name: Name
    annotation: TypeExpression
    documented_annotation: TypeExpression

    @property
    def key(self) -> ArgumentKey:
        """The place of the argument in a request."""
        return self.argument.key

    @property
    def is_required(self) -> bool:
        """Whether the argument must be passed."""
        return self.argument.is_required

    @property
    def is_positional(self) -> bool:
        """Whether the argument is positional, and not keyword-only."""
        return self.argument.is_positional


class ArgumentNamer:
    """A namer of the arguments of methods."""

    def __init__(
        self, namer: Namer, options: RequestOptions, order: Sequence[ArgumentCriterion]
    ) -> None:
        self._namer = namer
        self._options = options
        self._order = order

    def name_arguments(
        self,
        operation: Operation,
        arguments: Sequence[Argument],
        extra_reserved: Sequence[str] = (),
    ) -> list[tuple[Argument, Name]]:
        """Return arguments in order with their names, none of which is in `extra_reserved`.

        Path parameters are named first, so that conflicts change the names of the others.

        Raises:
            SpecloomError: The style sets an invalid name, or the name of another argument.
        """
        reserved_names = (*self._options.reserved_names, *extra_reserved)
        overrides = self._namer.get_argument_overrides(operation)
        free = [each for each in arguments if each.key not in overrides]
        names = self._namer.name_arguments(
            {each.key: (each.wire_name,) for each in free if each.is_path_parameter},
            reserved_names,
        )
        names |= self._namer.name_arguments(
            {
                each.key: (each.wire_name, _describe_location(each.key))
                for each in free
                if not each.is_path_parameter
            },
            {*reserved_names, *names.values()},
        )
        if overrides:
            own_overrides = {
                each.key: overrides[each.key] for each in arguments if each.key in overrides
            }
            items = {each.key: _make_item(operation, each) for each in arguments}
            names |= self._namer.apply_argument_overrides(
                operation, own_overrides, names, reserved_names, items
            )
        if "name" in self._order:
            arguments = sort_arguments(arguments, self._order, names)
        return [(each, names[each.key]) for each in arguments]


def name_dict_keys(
    plan: ClientPlan,
    namer: Namer,
    arguments: ArgumentNamer,
    fields: Mapping[str, Mapping[str, Name]],
    typed_dicts: Iterable[Object],
) -> dict[str, Mapping[str, Name]]:
    """Return the keys of typed dicts for objects, by id.

    The dict of a body has the names of the arguments of the first method with that body, so that it
    can be unpacked into them.
    """
    declarations = plan.api.declarations
    keys: dict[str, Mapping[str, Name]] = {
        each.id: namer.name_keys(each, fields[each.id]) for each in typed_dicts
    }
    for method in reversed(plan.methods):
        flat_object = find_flattened_object(method.operation.body, declarations)
        if flat_object is not None:
            named = arguments.name_arguments(method.operation, method.arguments)
            own = {each.key.name: name for each, name in named if each.key.location == "field"}
            keys[flat_object.id] = {**keys[flat_object.id], **own}
    return keys


@frozen
class ArgumentWriter:
    """Writes the arguments of methods: their names and annotations."""

    namer: ArgumentNamer
    roles: RoleAnnotators

    def write_arguments(
        self,
        operation: Operation,
        arguments: Sequence[Argument],
        extra_reserved: Sequence[str] = (),
    ) -> tuple[NamedArgument, ...]:
        """Return arguments of an operation, none of them with a name in `extra_reserved`."""
        return tuple(
            self._make_argument(argument, name, operation)
            for argument, name in self.namer.name_arguments(operation, arguments, extra_reserved)
        )

    def _make_argument(self, argument: Argument, name: Name, operation: Operation) -> NamedArgument:
        kind = operation.body.kind if operation.body is not None else ""
        if argument.key == WHOLE_BODY and kind == "content":
            return NamedArgument(argument, name, _CONTENT_TYPE, _CONTENT_TYPE)
        annotator = self._select_annotator(argument, kind)
        body = operation.body
        if argument.key == WHOLE_BODY and body is not None and body.is_sequence:
            documented = annotate_sequence(body, annotator.without_input_types)
            return NamedArgument(argument, name, annotate_sequence(body, annotator), documented)
        return NamedArgument(
            argument,
            name,
            annotator.annotate(argument.type),
            annotator.without_input_types.annotate(argument.type),
        )

    def _select_annotator(self, argument: Argument, body_kind: str) -> TypeAnnotator:
        """Return the annotator for an argument; the parts of a multipart body may be files."""
        is_part = argument.is_in_body and body_kind in ("multipart", "parts")
        return self.roles.upload if is_part else self.roles.argument


def iter_argument_items(plan: ClientPlan) -> Iterator[tuple[tuple[str, ArgumentKey], NamedItem]]:
    """Yield all arguments that a style may rename, by operation id and key."""
    for method in plan.methods:
        for argument in method.arguments:
            yield (method.operation.id, argument.key), _make_item(method.operation, argument)


def _make_item(operation: Operation, argument: Argument) -> NamedItem:
    names = (f"{operation.name}.{argument.wire_name}",) if operation.name else ()
    return NamedItem(argument.pointer, (*names, argument.pointer))


def _describe_location(key: ArgumentKey) -> str:
    """Return the name of an argument behind its location, for when the name alone is used."""
    location = "body" if key.location == "field" else key.location
    return f"{location} {key.name}"


def map_names(arguments: Sequence[NamedArgument]) -> Mapping[ArgumentKey, str]:
    """Return the names of arguments by their keys."""
    return {each.key: each.name for each in arguments}
