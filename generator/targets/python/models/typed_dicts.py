"""Input types: typed dicts, and aliases of unions that contain them."""

from __future__ import annotations

import keyword
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from types import NoneType

from ....client.arguments import find_flattened_object, get_writable_fields
from ....model import (
    Alias,
    Anything,
    Api,
    ArgumentKey,
    Declaration,
    Field,
    Map,
    Object,
    Operation,
    Ref,
    Type,
    merge_types,
)
from ....model.graph import find_reachable, get_aliased_types, sort_aliases
from ....naming.name_overrides import Scope, match_overrides
from ....naming.unique_names import Name
from ....style.settings import FormatKind
from ...type_names import make_type_item
from ..client.arguments import RESERVED_ARGUMENTS
from ..modules.module_imports import ModuleImports
from ..names.namer import Namer, TypeNames
from ..syntax.identifiers import identifier
from ..syntax.literals import literal
from ..syntax.printer import Node, add_prefix, format_field, layout_lines, make_call, make_dict
from ..syntax.type_expressions import (
    NamedType,
    Subscript,
    TypeExpression,
    collect_imports,
    format_type,
    iter_identifiers,
    make_literal_type,
    make_node,
    quote_type,
)
from ..types.annotations import RoleAnnotators, TypeAnnotator
from ..views import ModelClass, ModelField, TypeDefinition
from .type_aliases import write_type_alias


def name_input_types(
    api: Api, namer: Namer, types: Mapping[str, str], reserved_names: Iterable[str]
) -> dict[str, Name]:
    """Return the names of the input types of all types that requests contain, by id.

    The input type of an object is a typed dict (``FunctionDict``), that of another type which
    contains objects is an alias of all that is accepted for it (``ToolParam``). `types` maps ids to
    the names of the types themselves; no input type has one of `reserved_names`.
    """
    declarations = [
        api.declarations[id]
        for id in _find_request_types(api, namer)
        if _holds_object(id, api.declarations)
    ]
    candidates = {
        each.id: _make_candidates(types[each.id], each, namer.style.names.formats)
        for each in declarations
    }
    items = {each.id: make_type_item(each) for each in declarations}
    scope = Scope[str](
        "a type",
        "the package",
        "input_types",
        items.__getitem__,
        partial(identifier, prefix="Param"),
        reserved_names=dict.fromkeys(reserved_names, ""),
    )
    overrides = match_overrides(
        namer.style, ("names", "input_types"), namer.style.names.input_types, items.items()
    )
    return scope.name_items(candidates, overrides)


def _make_candidates(
    name: str, declaration: Declaration, formats: Mapping[FormatKind, str]
) -> tuple[Name, Name]:
    kind: FormatKind
    kind, fallback_suffix = (
        ("typed_dict", "TypedDict")
        if isinstance(declaration, Object)
        else ("input_type", "ParamType")
    )
    pattern = formats[kind]
    rule = f"names.formats {kind}"
    return Name(pattern.replace("{name}", name), rule), Name(f"{name}{fallback_suffix}", rule)


def _find_request_types(api: Api, namer: Namer) -> dict[str, None]:
    """Return the ids of declarations in requests, or whose dict can be unpacked into arguments."""
    types: list[Type] = [p.type for o in api.operations for p in o.parameters]
    for operation, body in ((o, o.body) for o in api.operations if o.body is not None):
        flat_object = find_flattened_object(body, api.declarations)
        if flat_object is None:
            types += [] if body.kind == "content" else [body.type]
        elif _can_unpack_object(operation, flat_object, namer):
            types.append(Ref(flat_object.id))
        else:
            types += _get_request_types(flat_object)
    return find_reachable(types, api.declarations, _get_request_types)


def _can_unpack_object(operation: Operation, flat_object: Object, namer: Namer) -> bool:
    """Check whether a dict of the object can be unpacked into keyword arguments.

    That is so if all arguments have the names of its keys.
    """
    keys = [ArgumentKey("field", field.name) for field in get_writable_fields(flat_object)]
    names = namer.name_arguments({key: (key.name,) for key in keys}, RESERVED_ARGUMENTS)
    overrides = namer.get_argument_overrides(operation)
    return all(
        (overrides[key].name if key in overrides else names[key]) == key.name for key in keys
    )


def _get_request_types(declaration: Declaration) -> list[Type]:
    """Return the types that a declaration contains in a request."""
    if isinstance(declaration, Object):
        extra = (
            [] if declaration.additional_properties is None else [declaration.additional_properties]
        )
        return [field.type for field in get_writable_fields(declaration)] + extra
    return get_aliased_types(declaration)


def _holds_object(id: str, declarations: Mapping[str, Declaration]) -> bool:
    reachable = find_reachable([Ref(id)], declarations, get_aliased_types)
    return any(isinstance(declarations[id], Object) for id in reachable)


@dataclass(frozen=True, slots=True)
class TypedDictKey:
    """A key of a typed dict, with the type of its value."""

    key: str
    type: TypeExpression
    required: bool
    description: str
    is_deprecated: bool
    pointer: str

    def mark_required(self, type: TypeExpression, total: bool) -> TypeExpression:
        """Return `type`, marked if the key is required but the dict is not total."""
        is_marked = self.required and not total
        return Subscript(NamedType("Required", "typing"), (type,)) if is_marked else type


class InputTypeWriter:
    """Writes input types: typed dicts, and aliases of types that contain them."""

    def __init__(
        self,
        api: Api,
        types: TypeNames,
        names: Mapping[str, str],
        roles: RoleAnnotators,
        discriminator_values: Mapping[tuple[str, str], Sequence[str]],
        width: int,
    ) -> None:
        self._declarations = api.declarations
        self._types = types.types
        self._names = names
        self._roles = roles
        self._discriminator_values = discriminator_values
        self._width = width
        self._inputs = {id: _to_input_type(api.declarations[id]) for id in names}
        aliases = [given for given in self._inputs.values() if isinstance(given, Alias)]
        ordered, self._recursive = sort_aliases(aliases)
        self._alias_order = {alias.id: index for index, alias in enumerate(ordered)}
        uploads = [o.body.type for o in api.operations if o.body and o.body.kind == "multipart"]
        self._uploaded_types = find_reachable(uploads, api.declarations, get_aliased_types)

    def list_names(self, declarations: Iterable[Declaration]) -> list[str]:
        """Return the names of the input types of those declarations that have one."""
        return [self._names[d.id] for d in declarations if d.id in self._names]

    def write_classes(
        self, declarations: Iterable[Declaration], imports: ModuleImports
    ) -> list[ModelClass]:
        """Return the typed dicts of a module that can be written as classes."""
        return [
            self._write_class(declaration, imports)
            for declaration in self._select_dicts(declarations, as_classes=True)
        ]

    def write_definitions(
        self, declarations: Sequence[Declaration], imports: ModuleImports
    ) -> list[TypeDefinition]:
        """Return the other input types, each behind those that it needs."""
        own_names = {self._types[d.id] for d in declarations} | {*self.list_names(declarations)}
        dicts = [
            self._write_functional_dict(g, own_names, imports)
            for g in self._select_dicts(declarations, as_classes=False)
        ]
        inputs = [self._inputs[d.id] for d in declarations if d.id in self._inputs]
        aliases = [alias for alias in inputs if isinstance(alias, Alias)]
        aliases.sort(key=lambda alias: self._alias_order[alias.id])
        return [*dicts, *(self._write_alias(alias, imports) for alias in aliases)]

    def _select_dicts(
        self, declarations: Iterable[Declaration], *, as_classes: bool
    ) -> list[Object]:
        """Return the typed dicts that can be classes, or the others."""
        inputs = [self._inputs[d.id] for d in declarations if d.id in self._inputs]
        dicts = [each for each in inputs if isinstance(each, Object)]
        return [each for each in dicts if _fits_class(self._list_keys(each)) is as_classes]

    # --- dicts ----------------------------------------------------------

    def _write_class(self, declaration: Object, imports: ModuleImports) -> ModelClass:
        keys, total = self._collect_keys(declaration, imports)
        return ModelClass(
            name=self._names[declaration.id],
            fields=tuple(self._write_field(item, total) for item in keys),
            additional_properties="",
            description="",
            input_for=self._types[declaration.id],
            bases="TypedDict" if total else "TypedDict, total=False",
            pointer=declaration.id,
            kind="dict",
        )

    def _write_field(self, dict_key: TypedDictKey, total: bool) -> ModelField:
        return ModelField(
            dict_key.key,
            dict_key.key,
            self._format_line(dict_key, total),
            dict_key.description,
            deprecated=dict_key.is_deprecated,
            annotation=format_type(dict_key.type),
            required=dict_key.required,
            pointer=dict_key.pointer,
        )

    def _format_line(self, dict_key: TypedDictKey, total: bool) -> str:
        type = dict_key.mark_required(dict_key.type, total)
        lines = format_field(dict_key.key, make_node(type), None, 4, self._width)
        return "\n".join(lines)[4:]

    def _write_functional_dict(
        self, declaration: Object, own_names: set[str], imports: ModuleImports
    ) -> TypeDefinition:
        """Return ``TypedDict("XDict", {…})``, for keys that cannot be names in a class."""
        keys, total = self._collect_keys(declaration, imports)
        # Types of this module may be defined later, so they are quoted.
        entries: list[tuple[str, Node]] = [
            (literal(item.key), format_type(item.mark_required(type, total)))
            for item, type in ((key, _quote_own_names(key.type, own_names)) for key in keys)
        ]
        total_argument = [] if total else ["total=False"]
        name = self._names[declaration.id]
        dict_call = make_call("TypedDict", literal(name), make_dict(entries), *total_argument)
        code = layout_lines(add_prefix(f"{name} = ", dict_call), 0, self._width)
        return TypeDefinition(
            name,
            "\n".join(code),
            input_for=self._types[declaration.id],
            kind="dict",
            pointer=declaration.id,
        )

    def _collect_keys(
        self, declaration: Object, imports: ModuleImports
    ) -> tuple[list[TypedDictKey], bool]:
        """Return the keys of a dict, and whether it is total."""
        keys = self._list_keys(declaration)
        total = all(item.required for item in keys)
        imports.type_imports.add(("typing", "TypedDict"))
        if any(item.required for item in keys) and not total:
            imports.type_imports.add(("typing", "Required"))
        imports.type_imports.update(collect_imports(*(item.type for item in keys)))
        return keys, total

    def _list_keys(self, declaration: Object) -> list[TypedDictKey]:
        return [
            self._make_key(f, self._discriminator_values.get((declaration.id, f.name)), declaration)
            for f in get_writable_fields(declaration)
        ]

    def _make_key(
        self, field: Field, discriminator_values: Sequence[str] | None, owner: Object
    ) -> TypedDictKey:
        """Return the key for a field.

        A discriminator is required and has closed values, since it selects the variant.
        """
        annotation = (
            self._select_annotator(owner).annotate(field.type)
            if discriminator_values is None
            else make_literal_type(discriminator_values)
        )
        required = field.required or discriminator_values is not None
        return TypedDictKey(
            field.name,
            annotation,
            required,
            field.description,
            field.deprecated,
            field.pointer,
        )

    # --- type aliases ---------------------------------------------------

    def _write_alias(self, alias: Alias, imports: ModuleImports) -> TypeDefinition:
        annotation = self._select_annotator(alias).annotate(alias.type)
        imports.type_imports.update(collect_imports(annotation))
        definition = write_type_alias(
            self._names[alias.id],
            annotation,
            self._width,
            imports.base_imports,
            recursive=alias.id in self._recursive,
        )
        return definition._replace(
            kind="input",
            annotation=format_type(annotation),
            input_for=self._types[alias.id],
            accepts_models=bool(get_aliased_types(self._declarations[alias.id])),
            pointer=alias.id,
        )

    def _select_annotator(self, declaration: Declaration) -> TypeAnnotator:
        """Return the annotator for a declaration.

        The parts of a multipart form may be files; what they contain is JSON.
        """
        return (
            self._roles.upload if declaration.id in self._uploaded_types else self._roles.argument
        )


def _to_input_type(declaration: Declaration) -> Declaration:
    """Return the input type of a declaration.

    An object that no typed dict can describe becomes a map.
    """
    if not isinstance(declaration, Object) or _fits_dict(declaration):
        return declaration
    types = [field.type for field in get_writable_fields(declaration)]
    value = merge_types([*types, declaration.additional_properties or Anything()])
    return Alias(declaration.id, declaration.name_hint, Map(value))


def _fits_dict(declaration: Object) -> bool:
    """Check whether a typed dict can describe an object.

    A typed dict has no additional keys, so it cannot describe typed additional properties; one
    without keys would describe nothing. Type checkers reject an empty string as a key.
    """
    keys = [field.name for field in get_writable_fields(declaration)]
    return (
        bool(keys)
        and "" not in keys
        and isinstance(declaration.additional_properties, (Anything, NoneType))
    )


def _fits_class(keys: Iterable[TypedDictKey]) -> bool:
    """Check whether all keys can be names in a class and shadow no name of its annotations."""
    used = {name for item in keys for name in iter_identifiers(item.type)}
    return all(_is_plain_key(item.key) and item.key not in used | {"Required"} for item in keys)


def _is_plain_key(key: str) -> bool:
    """Check whether a key can be a name in a class unchanged.

    Names that begin with two underscores are mangled in a class (Python Language Reference, section
    6.2.1); those with letters outside ASCII may be normalised.
    """
    return key.isascii() and key.isidentifier() and not _is_special_name(key)


def _is_special_name(key: str) -> bool:
    return keyword.iskeyword(key) or key.startswith("__")


def _quote_own_names(type: TypeExpression, own_names: set[str]) -> TypeExpression:
    """Return a type, in quotes if it contains one of `own_names`."""
    return type if own_names.isdisjoint(iter_identifiers(type)) else quote_type(type)
