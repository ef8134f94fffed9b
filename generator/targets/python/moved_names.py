"""Old names of methods, models and exceptions that still work: the table ``[moved]`` of a style."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace

from ...diagnostics import SpecloomError
from ...frozen import frozen
from ...style import Style
from ...text.suggestions import did_you_mean
from .imported_names import ImportedNames
from .modules.path_patterns import to_dotted_module
from .names.reserved_members import (
    NAMES_IN_MODELS,
    RESOURCE_MEMBERS,
    find_shadowed_builtins,
)
from .syntax.identifiers import identifier
from .syntax.printer import Node, make_call
from .syntax.signatures import Signature, SignatureParameter
from .syntax.type_expressions import NamedType
from .views import (
    MethodSide,
    MethodView,
    ModelModule,
    MovedMethod,
    MovedMethodSide,
    MovedModel,
    PollingMethodView,
    ResourceSide,
    ResourceView,
    TypePage,
)


def list_moved_methods(moved: Iterable[str], resource: str) -> list[str]:
    """Return the old names that belong to a resource (``threads.runs``), without its name."""
    parts = (old_name.rpartition(".") for old_name in moved)
    return [name for owner, _, name in parts if owner == resource]


# --- methods --------------------------------------------------------------------


def add_moved_methods(
    resources: Sequence[ResourceView],
    style: Style,
    imported: ImportedNames,
) -> tuple[ResourceView, ...]:
    """Return resources with the old names of methods that a style keeps.

    Raises:
        SpecloomError: The style keeps a name that is not valid or in use, or the new name is
            unknown.
    """
    if not any("." in old_name for old_name in style.moved):
        return tuple(resources)
    reserved = {*RESOURCE_MEMBERS, *style.names.reserved.get("method", ())}
    reserved |= imported.names | imported.bound_names
    methods = {
        f"{resource.dotted_name}.{method.name}": _Method(resource, method)
        for resource in resources
        for method in _list_methods(resource)
    }
    owners = {resource.dotted_name: resource for resource in resources}
    moved: dict[str, list[MovedMethod]] = {}
    for old_name, new_name in style.moved.items():
        owner, _, name = old_name.rpartition(".")
        if owner and not _is_left_out(style, old_name, methods, owners):
            _check_owner(style, old_name, owners)
            used_names = _list_members(owners[owner])
            _check_old_name(style, old_name, used_names, reserved)
            _check_new_name(style, old_name, methods, "method")
            moved_names = list_moved_methods(style.moved, owner)
            shadowed = find_shadowed_builtins([*used_names, *moved_names])
            writer = _MovedMethodWriter(owners[owner], name, shadowed)
            moved.setdefault(owner, []).append(writer.write(new_name, methods[new_name]))
    return tuple(
        resource._replace(moved_methods=tuple(moved.get(resource.dotted_name, ())))
        for resource in resources
    )


@frozen
class _Method:
    """A method with the resource that has it."""

    resource: ResourceView
    view: MethodView | PollingMethodView


def _list_methods(resource: ResourceView) -> Iterator[MethodView | PollingMethodView]:
    yield from resource.methods
    yield from resource.polling_methods


def _list_members(resource: ResourceView) -> set[str]:
    """Return the names of the methods and sub-resources of a resource."""
    return {
        *(each.name for each in resource.link_methods),
        *(each.name for each in _list_methods(resource)),
        *(each.attribute for each in resource.children),
    }


@frozen
class _MovedMethodWriter:
    """Writes a method under its old name, which calls the method under its new one."""

    owner: ResourceView
    name: str
    shadowed: frozenset[str]

    def write(self, new_name: str, method: _Method) -> MovedMethod:
        """Return the view of the old name."""
        resource = method.resource
        return MovedMethod(
            name=self.name,
            dotted_name=f"{self.owner.dotted_name}.{self.name}",
            new_name=new_name,
            link=method.view.link,
            has_variants=isinstance(method.view, MethodView),
            sync=self._write_side(resource.sync, method, method.view.sync),
            asynchronous=self._write_side(resource.asynchronous, method, method.view.asynchronous),
        )

    def _write_side(
        self, resource: ResourceSide, method: _Method, side: MethodSide
    ) -> MovedMethodSide:
        is_local = method.resource.dotted_name == self.owner.dotted_name
        new_class = NamedType(resource.class_name, to_dotted_module(resource.file), is_lazy=True)
        called = "self" if is_local else f"{new_class.text}(self._transport)"
        arguments = _list_arguments(side.signature.parameters)
        return MovedMethodSide(
            signature=self._rename(side.signature),
            overloads=tuple(map(self._rename, side.overloads)),
            call=make_call(f"{called}.{method.view.name}", *arguments),
            new_class=None if is_local else new_class,
        )

    def _rename(self, signature: Signature) -> Signature:
        return replace(signature, name=self.name, shadowed=self.shadowed)


def _list_arguments(parameters: Iterable[SignatureParameter]) -> Iterator[Node]:
    """Yield the arguments that pass all parameters of a method on to another one."""
    is_keyword_only = False
    for parameter in parameters:
        if parameter.name == "*":
            is_keyword_only = True
        elif parameter.name.startswith("**"):
            yield parameter.name
        elif parameter.name != "self":
            yield f"{parameter.name}={parameter.name}" if is_keyword_only else parameter.name


# --- models ---------------------------------------------------------------------


def add_moved_models(
    modules: Sequence[ModelModule],
    style: Style,
    imported: ImportedNames,
    error_names: AbstractSet[str],
) -> tuple[ModelModule, ...]:
    """Return the modules of models with the old names that a style keeps.

    Raises:
        SpecloomError: The style keeps a name that is not valid or in use, or the new name is
            unknown.
    """
    moved: dict[str, list[MovedModel]] = {}
    names = {name for module in modules for name in module.exported_names}
    reserved = imported.names | imported.bound_names | imported.standard_modules | NAMES_IN_MODELS
    for old_name, new_name in style.moved.items():
        if _is_exception(style, old_name, names, error_names):
            continue
        if "." not in old_name and not _is_left_out(style, old_name, names):
            _check_old_name(style, old_name, names, reserved)
            _check_new_name(style, old_name, {*names, *error_names}, "model or exception")
            moved.setdefault(new_name, []).append(MovedModel(old_name, new_name))
    if not moved:
        return tuple(modules)
    return tuple(
        module._replace(
            moved_models=tuple(
                each for name in module.exported_names for each in moved.get(name, ())
            )
        )
        for module in modules
    )


def add_old_names(
    pages: Sequence[TypePage], modules: Iterable[ModelModule]
) -> tuple[TypePage, ...]:
    """Return the pages of types with the old names of their models."""
    moved: dict[str, list[str]] = {}
    for module in modules:
        for each in module.moved_models:
            moved.setdefault(each.new_name, []).append(each.name)
    if not moved:
        return tuple(pages)
    return tuple(each._replace(old_names=tuple(moved.get(each.name, ()))) for each in pages)


# --- exceptions -----------------------------------------------------------------


def list_moved_exceptions(
    style: Style, names: Collection[str], error_names: AbstractSet[str], imported: ImportedNames
) -> tuple[MovedModel, ...]:
    """Return the old names of exceptions that a style keeps; `names` are those of models.

    Raises:
        SpecloomError: The style keeps a name that is not valid or in use.
    """
    moved: list[MovedModel] = []
    for old_name, new_name in style.moved.items():
        if _is_exception(style, old_name, names, error_names):
            _check_old_name(style, old_name, error_names, imported.names)
            moved.append(MovedModel(old_name, new_name))
    return tuple(moved)


def _is_exception(
    style: Style, old_name: str, names: Collection[str], error_names: AbstractSet[str]
) -> bool:
    """Check whether an old name is for an exception; a model of the new name takes precedence."""
    new_name = style.moved[old_name]
    return "." not in old_name and new_name in error_names and new_name not in names


# --- errors ---------------------------------------------------------------------


def _is_left_out(
    style: Style,
    old_name: str,
    names: Collection[str],
    owners: Collection[str] | None = None,
) -> bool:
    """Check whether an optional old name is for a resource, method or model that does not exist."""
    has_owner = owners is None or old_name.rpartition(".")[0] in owners
    is_known = has_owner and style.moved[old_name] in names
    return not is_known and style.is_optional("moved", old_name)


def _check_owner(style: Style, old_name: str, resources: Collection[str]) -> None:
    """Raise unless the resource of an old name exists."""
    owner, _, name = old_name.rpartition(".")
    if owner not in resources:
        closest = did_you_mean(f"{owner}.{name}", [f"{each}.{name}" for each in resources])
        raise style.unmatched_error(("moved", old_name), f"unknown resource '{owner}'", closest)


def _check_old_name(
    style: Style, old_name: str, used_names: AbstractSet[str], reserved: AbstractSet[str]
) -> None:
    """Raise unless an old name is valid and free."""
    name = old_name.rpartition(".")[2]
    if name in used_names:
        message = f"'{old_name}' is still in use, so it cannot be an old name"
        raise _make_name_error(style, old_name, message, "remove this line")
    if name in reserved:
        raise _make_name_error(style, old_name, f"'{name}' is reserved")
    if identifier(name) != name:
        raise _make_name_error(style, old_name, f"'{name}' is not a valid name")


def _make_name_error(
    style: Style, old_name: str, message: str, hint: str | None = None
) -> SpecloomError:
    return style.make_error(("moved", old_name), "wrong-name", message, hint)


def _check_new_name(style: Style, old_name: str, names: Collection[str], noun: str) -> None:
    """Raise unless the new name of a method or model is one of the `names`."""
    new_name = style.moved[old_name]
    if new_name in names:
        return
    message, hint = f"unknown {noun} '{new_name}'", did_you_mean(new_name, names)
    if new_name in style.moved:
        message, hint = f"'{new_name}' is an old name itself", f"use '{style.moved[new_name]}'"
    raise style.unmatched_error(("moved", old_name), message, hint)
