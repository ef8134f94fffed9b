"""Model modules: model classes, and definitions of unions and enumerations."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from ....client.plan import ClientPlan
from ....model import (
    Alias,
    Anything,
    Constant,
    Declaration,
    Enumeration,
    Field,
    Nullable,
    Object,
    OneOf,
    ScalarValue,
    Type,
)
from ....model.graph import order_aliases
from ....model.variants import find_discriminating_property, unwrap_union
from ..names.declaration_names import TypeNames, join_module
from ..syntax.imports import RUNTIME_PACKAGE
from ..syntax.literals import literal
from ..syntax.printer import Code, Node, make_call
from ..syntax.type_construction import make_literal_type
from ..syntax.type_expressions import Expression, NamedType, Subscript, TypeExpression, list_members
from ..types.annotations import RoleAnnotators
from ..views import (
    ClassDiscriminator,
    EnumMember,
    ModelClass,
    ModelField,
    ModelModule,
    TypeDefinition,
)
from .class_rules import ClassExtras
from .typed_dicts import InputTypeWriter
from .variant_selection import SelectionWriter

_ANNOTATED = NamedType("Annotated", "typing")
_ALLOW_UNKNOWN = Code("AllowUnknown", frozenset({(RUNTIME_PACKAGE, "AllowUnknown")}))
_ALWAYS_SENT = Code("AlwaysSent", frozenset({(RUNTIME_PACKAGE, "AlwaysSent")}))
_FIELD = Code("Field", frozenset({("pydantic", "Field")}))


class ModelWriter:
    """Writes the model modules of a client.

    `class_extras` are what the style adds to classes, by the ids of their types.
    """

    def __init__(
        self,
        plan: ClientPlan,
        names: TypeNames,
        roles: RoleAnnotators,
        class_extras: Mapping[str, ClassExtras],
    ) -> None:
        self._declarations = plan.api.declarations
        self._discriminators = plan.discriminators
        self._names = names
        self._annotator = roles.exact
        self._class_extras = class_extras
        self._alias_order = order_aliases(self._declarations.values())
        self._input_writer = InputTypeWriter(plan, names, roles)
        self._selection_writer = SelectionWriter(plan, names, roles.exact)

    def write_modules(self, owners: Mapping[str, str]) -> tuple[ModelModule, ...]:
        """Return the modules, in the order of their first declarations.

        `owners` maps declaration ids to the dotted names of resources.
        """
        declarations_by_module: dict[str, list[Declaration]] = {}
        for id, declaration in self._declarations.items():
            module = self._names.modules.get(id)
            if module is not None:
                declarations_by_module.setdefault(module, []).append(declaration)
        return tuple(
            self._write_module(name, _find_owner(declarations, owners), declarations)
            for name, declarations in declarations_by_module.items()
        )

    def _write_module(
        self, name: str, owner: str, declarations: Sequence[Declaration]
    ) -> ModelModule:
        inputs = self._input_writer.write_types(declarations)
        classes = [self._write_class(each) for each in declarations if isinstance(each, Object)]
        enumerations = [
            self._write_enumeration(each) for each in declarations if isinstance(each, Enumeration)
        ]
        aliases = map(self._write_alias, self._alias_order.sort(declarations))
        type_names = tuple(self._names.types[each.id] for each in declarations)
        return ModelModule(
            name=name or self._names.package,
            owner=owner,
            classes=(*classes, *inputs.classes),
            definitions=(*enumerations, *aliases, *inputs.definitions),
            type_names=type_names,
            exported_names=(*type_names, *inputs.names),
            file=join_module(self._names.package, name)[1:].replace(".", "/"),
        )

    # --- classes --------------------------------------------------------

    def _write_class(self, declaration: Object) -> ModelClass:
        extras = self._class_extras.get(declaration.id, ClassExtras())
        return ModelClass(
            name=self._names.types[declaration.id],
            fields=tuple(self._write_field(each, declaration.id) for each in declaration.fields),
            description=declaration.description,
            deprecated=declaration.deprecated,
            additional_properties=self._annotate_extra_values(declaration),
            bases=extras.bases,
            decorators=tuple(each.code for each in extras.decorators),
            imports=Code("", extras.imports),
            pointer=declaration.id,
            discriminator=self._find_discriminator(declaration.id),
        )

    def _find_discriminator(self, id: str) -> ClassDiscriminator | None:
        discriminator = self._discriminators.by_id.get(id)
        return discriminator and ClassDiscriminator(
            self._names.fields[id][discriminator[0]], *discriminator
        )

    def _write_field(self, field: Field, owner: str) -> ModelField:
        key = (owner, field.name)
        closed_values = self._discriminators.closed_values.get(key)
        values = self._discriminators.values.get(key, ())
        if key in self._discriminators.values:
            field = replace(field, required=True)  # since it selects the variant
        elif field.write_only:  # responses do not contain it
            field = replace(field, required=False)
        annotation = (
            self._annotator.annotate_values(closed_values)
            if closed_values
            else self._annotator.annotate(field.type)
        )
        default = _find_default(field, values)
        has_literal = bool(closed_values) or isinstance(field.type, Constant)
        if not field.required:
            annotation = self._annotator.make_optional(annotation)
        elif default is not None and (isinstance(default, float) or not has_literal):
            annotation = _annotate_type(annotation, make_call(_ALWAYS_SENT))
        return ModelField(
            self._names.fields[owner][field.name],
            field.name,
            field.description,
            annotation,
            "" if default is None and field.required else literal(default),
            field.required,
            field.pointer,
            field.deprecated,
        )

    def _annotate_extra_values(self, declaration: Object) -> TypeExpression | None:
        """Return the type of additional properties; None if there are none or they have no type."""
        values = declaration.additional_properties
        return (
            None
            if values is None or isinstance(values, Anything)
            else self._annotator.annotate(values)
        )

    # --- definitions ----------------------------------------------------

    def _write_enumeration(self, declaration: Enumeration) -> TypeDefinition:
        annotation = self._annotator.annotate_values(declaration.values)
        names = self._names.members[declaration.id]
        members = zip(names, declaration.values, declaration.iter_notes(), strict=True)
        return TypeDefinition(
            self._names.types[declaration.id],
            self._annotate_open_values(declaration.values),
            declaration.id,
            "enumeration",
            annotation,
            declaration.description,
            declaration.deprecated,
            enum_members=tuple(
                EnumMember(name, literal(value), note.name, note.description, note.deprecated)
                for name, value, note in members
            ),
            describes_values=bool(declaration.notes),
        )

    def _annotate_open_values(self, values: Sequence[object]) -> TypeExpression:
        """Return the type of values that may get more values."""
        if not any(isinstance(value, float) for value in values):
            return _make_open_type(make_literal_type(values))
        # The type of numbers allows any number.
        numbers = [value for value in values if not isinstance(value, (str, bool))]
        others = [value for value in values if isinstance(value, (str, bool))]
        open_types = [_make_open_type(make_literal_type(others))] if others else []
        return self._annotator.annotate_union(
            [*open_types, self._annotator.annotate_values(numbers)]
        )

    def _write_alias(self, alias: Alias) -> TypeDefinition:
        annotation = self._annotator.annotate(alias.type)
        union = unwrap_union(alias.type)
        selection = None if union is None else self._selection_writer.write_selection(union)
        return TypeDefinition(
            self._names.types[alias.id],
            self._make_alias_value(alias.type, selection),
            alias.id,
            "alias" if union is None else "union",
            annotation,
            alias.description,
            alias.deprecated,
            is_recursive=alias.id in self._alias_order.recursive,
            variants=() if union is None else tuple(list_members(annotation)),
            discriminator="" if union is None else self._find_union_discriminator(union),
            selected_type=(
                None if selection is None else self._make_selected_type(alias.type, selection)
            ),
        )

    def _find_union_discriminator(self, union: OneOf) -> str:
        return find_discriminating_property(union, self._declarations, self._discriminators)

    def _make_alias_value(self, type: Type, selection: Node | None) -> TypeExpression:
        if isinstance(type, Nullable):
            return self._annotator.make_optional(self._make_alias_value(type.type, selection))
        if not isinstance(type, OneOf) or type.discriminator is None:
            return self._annotator.annotate(type)
        variants = self._annotator.annotate(type)
        if selection is not None:
            return _annotate_type(variants, selection)
        name = self._selection_writer.list_field_names(type, type.discriminator)[0]
        by_field = make_call(_FIELD, f"discriminator={literal(name)}")
        return _annotate_type(variants, by_field, make_call(_ALLOW_UNKNOWN))

    def _make_selected_type(self, type: Type, selection: Node) -> TypeExpression:
        """Return a union with the call that selects its variants, also for other libraries."""
        if isinstance(type, Nullable):
            return self._annotator.make_optional(self._make_selected_type(type.type, selection))
        return _annotate_type(self._annotator.annotate(type), selection)


def _find_owner(declarations: Sequence[Declaration], owners: Mapping[str, str]) -> str:
    """Return the resource that declarations belong to; empty if there are several."""
    matching = {owners[declaration.id] for declaration in declarations}
    return matching.pop() if len(matching) == 1 else ""


def _make_open_type(type: TypeExpression) -> TypeExpression:
    """Return ``Annotated[…, AllowUnknown()]``, which accepts values that are added later."""
    return _annotate_type(type, make_call(_ALLOW_UNKNOWN))


def _annotate_type(type: TypeExpression, *metadata: Node) -> TypeExpression:
    return Subscript(_ANNOTATED, (type, *map(Expression, metadata)))


def _find_default(field: Field, values: Sequence[ScalarValue]) -> ScalarValue | None:
    """Return the default of a field that is always sent: a required single value.

    `values` are those that select the class, if the field is a discriminator.
    """
    if not field.required:
        return None
    if isinstance(field.type, Constant):
        return field.type.value
    return values[0] if len(values) == 1 else None
