"""The definitions of input types: typed dicts, and aliases of unions that contain them."""

from __future__ import annotations

import keyword
from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet

from ....client.arguments import get_writable_fields
from ....client.plan import ClientPlan
from ....frozen import frozen
from ....model import (
    Alias,
    Declaration,
    Field,
    Object,
)
from ....model.graph import find_reachable, get_aliased_types, order_aliases
from ..names.declaration_names import TypeNames
from ..syntax.literals import literal
from ..syntax.printer import Code, Node, make_call, make_dict
from ..syntax.type_construction import quote_type
from ..syntax.type_expressions import (
    NamedType,
    Subscript,
    TypeExpression,
    iter_identifiers,
    make_node,
)
from ..types.annotations import RoleAnnotators, TypeAnnotator
from ..views import ModelClass, ModelField, TypeDefinition
from .input_types import to_input_type

_REQUIRED = NamedType("Required", "typing")
_TYPED_DICT = Code("TypedDict", frozenset({("typing", "TypedDict")}))


@frozen
class InputTypes:
    """The input types of a module, and the names of all of them.

    `classes` are the typed dicts that can be written as classes; each of `definitions` follows
    those that it needs.
    """

    names: tuple[str, ...]
    classes: tuple[ModelClass, ...]
    definitions: tuple[TypeDefinition, ...]


class InputTypeWriter:
    """Writes input types: typed dicts, and aliases of types that contain them."""

    def __init__(self, plan: ClientPlan, names: TypeNames, roles: RoleAnnotators) -> None:
        api = plan.api
        self._declarations = api.declarations
        self._names = names
        self._roles = roles
        self._discriminators = plan.discriminators
        self._inputs = {id: to_input_type(api.declarations[id]) for id in names.input_types}
        self._alias_order = order_aliases(self._inputs.values())
        uploads = [
            o.body.type for o in api.operations if o.body and o.body.kind in ("multipart", "parts")
        ]
        self._uploaded_types = find_reachable(uploads, api.declarations, get_aliased_types)

    def write_types(self, declarations: Sequence[Declaration]) -> InputTypes:
        """Return the input types of the declarations of a module."""
        inputs = [self._inputs[each.id] for each in declarations if each.id in self._inputs]
        names = tuple(self._names.input_types[each.id] for each in inputs)
        dicts = [(each, self._list_fields(each)) for each in inputs if isinstance(each, Object)]
        own_names = {self._names.types[each.id] for each in declarations} | {*names}
        return InputTypes(
            names,
            tuple(self._write_class(each, keys) for each, keys in dicts if _fits_class(keys)),
            (
                *(
                    self._write_functional_dict(each, keys, own_names)
                    for each, keys in dicts
                    if not _fits_class(keys)
                ),
                *map(self._write_alias, self._alias_order.sort(inputs)),
            ),
        )

    # --- dicts ----------------------------------------------------------

    def _list_fields(self, declaration: Object) -> list[ModelField]:
        """Return the keys of a dict as fields."""
        return [self._make_field(each, declaration) for each in get_writable_fields(declaration)]

    def _make_field(self, field: Field, owner: Object) -> ModelField:
        """Return the key for a field.

        A discriminator is required, since it selects the variant, and may have closed values.
        """
        key = (owner.id, field.name)
        closed_values = self._discriminators.closed_values.get(key)
        return ModelField(
            self._names.keys[owner.id][field.name],
            field.name,
            field.description,
            (
                self._select_annotator(owner).annotate(field.type)
                if closed_values is None
                else self._select_annotator(owner).annotate_values(closed_values)
            ),
            required=field.required or key in self._discriminators.values,
            pointer=field.pointer,
            deprecated=field.deprecated,
        )

    def _write_class(self, declaration: Object, keys: Sequence[ModelField]) -> ModelClass:
        return ModelClass(
            name=self._names.input_types[declaration.id],
            fields=tuple(_mark_required_keys(keys)),
            pointer=declaration.id,
            kind="dict",
            is_total=_is_total(keys),
            input_for=self._names.types[declaration.id],
        )

    def _write_functional_dict(
        self, declaration: Object, keys: Sequence[ModelField], own_names: AbstractSet[str]
    ) -> TypeDefinition:
        """Return a typed dict whose keys cannot be names in a class."""
        name = self._names.input_types[declaration.id]
        # Types of this module may be defined later, so they are quoted.
        quoted_keys = [
            key._replace(annotation=_quote_own_names(key.annotation, own_names)) for key in keys
        ]
        return TypeDefinition(
            name,
            _make_typed_dict(name, quoted_keys),
            declaration.id,
            "dict",
            input_for=self._names.types[declaration.id],
            keys=tuple(keys),
        )

    # --- type aliases ---------------------------------------------------

    def _write_alias(self, alias: Alias) -> TypeDefinition:
        annotation = self._select_annotator(alias).annotate(alias.type)
        return TypeDefinition(
            self._names.input_types[alias.id],
            annotation,
            alias.id,
            "input",
            annotation,
            input_for=self._names.types[alias.id],
            accepts_models=bool(get_aliased_types(self._declarations[alias.id])),
            is_recursive=alias.id in self._alias_order.recursive,
        )

    def _select_annotator(self, declaration: Declaration) -> TypeAnnotator:
        """Return the annotator for a declaration.

        The parts of a multipart form may be files; what they contain is JSON.
        """
        return (
            self._roles.upload if declaration.id in self._uploaded_types else self._roles.argument
        )


def _is_total(keys: Iterable[ModelField]) -> bool:
    return all(key.required for key in keys)


def _mark_required_keys(keys: Sequence[ModelField]) -> Iterator[ModelField]:
    """Yield keys; those that are required are marked if the dict is not total."""
    total = _is_total(keys)
    for key in keys:
        yield (
            key._replace(annotation=Subscript(_REQUIRED, (key.annotation,)))
            if key.required and not total
            else key
        )


def _make_typed_dict(name: str, keys: Sequence[ModelField]) -> Node:
    """Return the call that creates a typed dict: ``TypedDict("RunDict", {…})``."""
    entries = [(literal(key.name), make_node(key.annotation)) for key in _mark_required_keys(keys)]
    options = () if _is_total(keys) else ("total=False",)
    return make_call(_TYPED_DICT, literal(name), make_dict(entries), *options)


def _fits_class(keys: Sequence[ModelField]) -> bool:
    """Check whether all keys can be names in a class and shadow no name of its annotations."""
    used = {"Required"}.union(*(iter_identifiers(key.annotation) for key in keys))
    return all(_is_plain_key(key.name) and key.name not in used for key in keys)


def _is_plain_key(key: str) -> bool:
    """Check whether a key can be a name in a class unchanged.

    Names that begin with two underscores are mangled in a class (Python Language Reference, section
    6.2.1); those with letters outside ASCII may be normalised.
    """
    return key.isascii() and key.isidentifier() and not _is_special_name(key)


def _is_special_name(key: str) -> bool:
    return keyword.iskeyword(key) or key.startswith("__")


def _quote_own_names(type: TypeExpression, own_names: AbstractSet[str]) -> TypeExpression:
    """Return a type, in quotes if it contains one of `own_names`."""
    return type if own_names.isdisjoint(iter_identifiers(type)) else quote_type(type)
