"""The input types that types in requests have, and the names of these."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial
from types import NoneType

from ....client.arguments import find_flattened_object, get_writable_fields
from ....model import Alias, Anything, Api, Declaration, Map, Object, Ref, Type, merge_types
from ....model.graph import find_containers, find_reachable, get_aliased_types
from ....naming.name_overrides import match_overrides
from ....naming.scopes import Scope
from ....naming.unique_names import Name
from ....style.settings import FormatKind
from ...type_names import make_type_item
from ..names.namer import Namer
from ..syntax.identifiers import identifier


def name_input_types(
    api: Api,
    namer: Namer,
    types: Mapping[str, str],
    reserved_names: Iterable[str],
) -> dict[str, Name]:
    """Return the names of the input types of all types that requests contain, by id.

    The input type of an object is a typed dict (``FunctionDict``), that of another type which
    contains objects is an alias of all that is accepted for it (``ToolParam``). `types` maps ids to
    the names of the types themselves; no input type has one of `reserved_names`.
    """
    containers = _find_object_containers(api.declarations)
    declarations = [api.declarations[id] for id in _find_request_types(api) if id in containers]
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


def find_typed_dicts(api: Api, input_types: Iterable[str]) -> list[Object]:
    """Return the objects among types with these ids that have a typed dict."""
    inputs = (to_input_type(api.declarations[id]) for id in input_types)
    return [each for each in inputs if isinstance(each, Object)]


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


def _find_request_types(api: Api) -> dict[str, None]:
    """Return the ids of declarations in requests, or whose dict can be unpacked into arguments."""
    types: list[Type] = [p.type for o in api.operations for p in o.parameters]
    for body in (o.body for o in api.operations if o.body is not None):
        flat_object = find_flattened_object(body, api.declarations)
        if flat_object is None:
            types += [] if body.kind == "content" else [body.type]
        else:
            types.append(Ref(flat_object.id))  # for a dict that is unpacked into arguments
    return find_reachable(types, api.declarations, get_request_types)


def get_request_types(declaration: Declaration) -> list[Type]:
    """Return the types that a declaration contains in a request."""
    if isinstance(declaration, Object):
        extra = (
            [] if declaration.additional_properties is None else [declaration.additional_properties]
        )
        return [field.type for field in get_writable_fields(declaration)] + extra
    return get_aliased_types(declaration)


def _find_object_containers(declarations: Mapping[str, Declaration]) -> set[str]:
    """Return the ids of objects, and of the aliases of types that contain them."""
    objects = (id for id, each in declarations.items() if isinstance(each, Object))
    return find_containers(objects, declarations, get_aliased_types)


def to_input_type(declaration: Declaration) -> Declaration:
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
    without keys would describe nothing.
    """
    return bool(get_writable_fields(declaration)) and isinstance(
        declaration.additional_properties, (Anything, NoneType)
    )
