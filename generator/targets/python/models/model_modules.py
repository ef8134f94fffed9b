"""Model modules: pydantic classes, and definitions of unions and enumerations."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from ....model import (
    Alias,
    Anything,
    Api,
    Constant,
    Declaration,
    Enumeration,
    Field,
    Nullable,
    Object,
    OneOf,
    Ref,
    Type,
)
from ....model.graph import iter_all_types, sort_aliases
from ....model.variants import (
    collect_discriminator_values,
    find_class_discriminators,
    find_discriminating_property,
    unwrap_union,
)
from ..modules.module_imports import ModuleImports
from ..names.namer import Namer, TypeNames, join_module
from ..syntax.imports import RUNTIME_PACKAGE
from ..syntax.literals import literal
from ..syntax.printer import Node, format_field, make_call
from ..syntax.type_expressions import (
    Expression,
    NamedType,
    Subscript,
    TypeExpression,
    collect_imports,
    format_type,
    is_class,
    list_members,
    make_literal_type,
    make_node,
)
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
from .type_aliases import write_type_alias
from .typed_dicts import InputTypeWriter

_OPEN_TYPE_IMPORTS = (("typing", "Annotated"), (RUNTIME_PACKAGE, "AllowUnknown"))


class ModelWriter:
    """Writes the model modules of an API."""

    def __init__(
        self,
        api: Api,
        names: TypeNames,
        namer: Namer,
        roles: RoleAnnotators,
        class_extras: Mapping[str, ClassExtras],
        width: int,
    ) -> None:
        self._declarations = api.declarations
        self._names = names
        self._namer = namer
        self._annotator = roles.field
        self._class_extras = class_extras
        self._width = width
        aliases = [d for d in api.declarations.values() if isinstance(d, Alias)]
        ordered, self._recursive = sort_aliases(aliases)
        self._alias_order = {alias.id: index for index, alias in enumerate(ordered)}
        self.discriminator_values = collect_discriminator_values(aliases)
        self._class_discriminators = find_class_discriminators(
            iter_all_types(api), api.declarations, self.discriminator_values
        )
        self._input_writer = InputTypeWriter(
            api, names, names.input_types, roles, self.discriminator_values, width
        )

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
        imports = ModuleImports()
        classes = [self._write_class(d, imports) for d in declarations if isinstance(d, Object)]
        enumerations = [
            self._write_enumeration(d, imports) for d in declarations if isinstance(d, Enumeration)
        ]
        aliases = [d for d in declarations if isinstance(d, Alias)]
        aliases.sort(key=lambda alias: self._alias_order[alias.id])
        alias_definitions = [self._write_alias(alias, imports) for alias in aliases]
        classes += self._input_writer.write_classes(declarations, imports)
        definitions = [
            *enumerations,
            *alias_definitions,
            *self._input_writer.write_definitions(declarations, imports),
        ]
        types = [self._names.types[d.id] for d in declarations]
        names = [*types, *self._input_writer.list_names(declarations)]
        module = join_module(self._names.package, name)
        own_imports = {(module, each) for each in names}
        current_package = module.rpartition(".")[0]
        return ModelModule(
            name=name or self._names.package,
            owner=owner,
            imports=imports.format_lines(own_imports, current_package),
            type_imports=imports.format_type_lines(own_imports, current_package),
            classes=tuple(classes),
            definitions=tuple(definitions),
            type_names=tuple(types),
            exported_names=tuple(names),
            file=module[1:].replace(".", "/"),
        )

    # --- classes --------------------------------------------------------

    def _write_class(self, declaration: Object, imports: ModuleImports) -> ModelClass:
        imports.base_imports.add((RUNTIME_PACKAGE, "Model"))
        names = self._names.fields[declaration.id]
        extras = self._class_extras.get(declaration.id, ClassExtras())
        imports.type_imports.update(extras.imports)
        return ModelClass(
            name=self._names.types[declaration.id],
            fields=tuple(
                self._write_field(field, names[field.name], declaration, imports)
                for field in declaration.fields
            ),
            additional_properties=self._format_extra_type(declaration, imports),
            description=declaration.description,
            deprecated=declaration.deprecated,
            bases=", ".join((*extras.bases, "Model")),
            extra_bases=extras.bases,
            decorators=extras.decorators,
            pointer=declaration.id,
            discriminator=self._find_discriminator(declaration),
        )

    def _find_discriminator(self, declaration: Object) -> ClassDiscriminator | None:
        discriminator = self._class_discriminators.get(declaration.id)
        return discriminator and ClassDiscriminator(
            self._names.fields[declaration.id][discriminator[0]], *discriminator
        )

    def _write_field(
        self, model_field: Field, name: str, owner: Object, imports: ModuleImports
    ) -> ModelField:
        values = self.discriminator_values.get((owner.id, model_field.name))
        if values is not None:
            # A discriminator is required and has closed values, since it selects the variant.
            model_field = replace(
                model_field, type=_make_discriminator_type(model_field.type, values), required=True
            )
            annotation = make_literal_type(values)
        else:
            annotation = self._annotator.annotate(model_field.type)
            if model_field.write_only:  # responses do not contain it
                model_field = replace(model_field, required=False)
        if not model_field.required:
            annotation = self._annotator.make_optional(annotation)
        imports.type_imports.update(collect_imports(annotation))
        value = self._make_value(model_field, name, imports)
        lines = format_field(name, make_node(annotation), value, 4, self._width)
        return ModelField(
            name,
            model_field.name,
            "\n".join(lines)[4:],
            model_field.description,
            deprecated=model_field.deprecated,
            annotation=format_type(annotation),
            default=_format_default(model_field) or "",
            required=model_field.required,
            pointer=model_field.pointer,
        )

    def _make_value(self, model_field: Field, name: str, imports: ModuleImports) -> Node | None:
        """Return the default of a field, and its wire name if that differs from `name`."""
        default = _format_default(model_field)
        if name == model_field.name:
            return default
        imports.base_imports.add(("pydantic", "Field"))
        wire_name = literal(model_field.name)
        aliases = (f"validation_alias={wire_name}", f"serialization_alias={wire_name}")
        first = (f"default={default}",) if default is not None else ()
        return make_call("Field", *first, *aliases)

    def _format_extra_type(self, declaration: Object, imports: ModuleImports) -> str:
        """Return the annotation of typed additional properties, else an empty string."""
        if declaration.additional_properties is None or isinstance(
            declaration.additional_properties, Anything
        ):
            return ""
        annotation = self._annotator.annotate(declaration.additional_properties)
        imports.type_imports.update(collect_imports(annotation))
        imports.base_imports.add(("pydantic", "Field"))
        return f"dict[str, {format_type(annotation)}]"

    # --- definitions ----------------------------------------------------

    def _write_enumeration(
        self, declaration: Enumeration, imports: ModuleImports
    ) -> TypeDefinition:
        annotation = value = self._annotator.annotate_values(declaration.values)
        imports.base_imports.update(collect_imports(annotation))
        if not is_class(annotation):
            imports.base_imports.update(_OPEN_TYPE_IMPORTS)
            allows_numbers = any(
                isinstance(v, float) for v in declaration.values
            )  # a union with float, below, allows any number
            closed_values = [
                v for v in declaration.values if not allows_numbers or isinstance(v, (str, bool))
            ]
            value = _make_open_type(make_literal_type(closed_values))
            if allows_numbers:
                value = self._annotator.annotate_union([value, NamedType("float")])
        return self._write_definition(declaration, value, imports)._replace(
            kind="enumeration",
            annotation=format_type(annotation),
            enum_members=tuple(
                EnumMember(name, literal(value))
                for name, value in zip(
                    self._namer.name_members(declaration), declaration.values, strict=True
                )
            ),
        )

    def _write_alias(self, alias: Alias, imports: ModuleImports) -> TypeDefinition:
        annotation = self._annotator.annotate(alias.type)
        imports.type_imports.update(collect_imports(annotation))
        value = self._make_alias_value(alias.type, imports)
        recursive = alias.id in self._recursive
        definition = self._write_definition(alias, value, imports, recursive=recursive)
        definition = definition._replace(annotation=format_type(annotation))
        union = unwrap_union(alias.type)
        if union is None:
            return definition
        return definition._replace(
            kind="union",
            variants=tuple(map(format_type, list_members(annotation))),
            discriminator=find_discriminating_property(
                union, self._declarations, self._class_discriminators
            ),
        )

    def _write_definition(
        self,
        declaration: Enumeration | Alias,
        value: TypeExpression,
        imports: ModuleImports,
        *,
        recursive: bool = False,
    ) -> TypeDefinition:
        name = self._names.types[declaration.id]
        definition = write_type_alias(
            name,
            value,
            self._width,
            imports.base_imports,
            recursive=recursive,
        )
        return definition._replace(
            description=declaration.description,
            deprecated=declaration.deprecated,
            pointer=declaration.id,
        )

    def _make_alias_value(self, type: Type, imports: ModuleImports) -> TypeExpression:
        if isinstance(type, Nullable):
            return self._annotator.make_optional(self._make_alias_value(type.type, imports))
        if not isinstance(type, OneOf) or type.discriminator is None:
            return self._annotator.annotate(type)
        return self._make_discriminated_union(type, imports)

    def _make_discriminated_union(self, union: OneOf, imports: ModuleImports) -> TypeExpression:
        """Return a union that is decoded by its discriminator and accepts variants added later."""
        assert union.discriminator is not None
        imports.base_imports.update(_OPEN_TYPE_IMPORTS)
        property = union.discriminator.property_name
        names = {self._names.fields[v.id][property] for v in union.variants if isinstance(v, Ref)}
        variants = self._annotator.annotate(union)
        if len(names) != 1 or len(union.variants) < 2:
            return _make_open_type(variants)
        imports.base_imports.add(("pydantic", "Field"))
        return _make_open_type(
            variants, make_call("Field", f"discriminator={literal(names.pop())}")
        )


def _find_owner(declarations: Sequence[Declaration], owners: Mapping[str, str]) -> str:
    """Return the resource that declarations belong to; empty if there are several."""
    matching = {owners[declaration.id] for declaration in declarations}
    return matching.pop() if len(matching) == 1 else ""


def _make_open_type(type: TypeExpression, *metadata: Node) -> TypeExpression:
    """Return ``Annotated[…, AllowUnknown()]``, which accepts values that are added later."""
    return Subscript(
        NamedType("Annotated", "typing"), (type, *map(Expression, (*metadata, "AllowUnknown()")))
    )


def _format_default(model_field: Field) -> str | None:
    """Return the default of a field; a required constant is its own default and always sent."""
    if isinstance(model_field.type, Constant) and model_field.required:
        return literal(model_field.type.value)
    return None if model_field.required else "None"


def _make_discriminator_type(type: Type, values: Sequence[str]) -> Type:
    return Constant(values[0]) if len(values) == 1 else type
