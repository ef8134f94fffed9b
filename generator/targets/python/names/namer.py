"""Names in Python for types and what they hold, and for methods and their arguments."""

from __future__ import annotations

import builtins
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import partial
from typing import TypeAlias

from ....client.method_names import NameCandidate
from ....client.placement import operation_item
from ....client.resources import ResourceMethod
from ....model import Api, Declaration, Enumeration, Object, Operation
from ....naming.name_overrides import NamedItem, NameOverride, Scope, clash_error, match_overrides
from ....naming.unique_names import Key, Name, resolve_names
from ....naming.words import apply_case, split_words
from ....style import Style
from ...type_names import TypeNamer, is_named
from ..syntax.identifiers import avoid_reserved, identifier

ArgumentKey: TypeAlias = tuple[str, str]
"""An argument of an operation: the operation's id, and the argument's key (``query:limit``)."""


@dataclass(frozen=True, slots=True)
class TypeNames:
    """Class names and modules of declarations, by id.

    A declaration without a module is written where it is used. Modules are dotted, as they
    are in the package of all models; empty: this is a module itself.
    """

    types: Mapping[str, str]
    modules: Mapping[str, str]
    package: str = "models"

    def get_module(self, id: str) -> str:
        """The module of a declaration, seen from the root of the client (``.models.runs``)."""
        return join_module(self.package, self.modules[id])

    @property
    def module_files(self) -> set[str]:
        """The paths of all modules in the client, without ``.py``."""
        modules = set(self.modules.values())
        return {join_module(self.package, name)[1:].replace(".", "/") for name in modules}


def join_module(package: str, name: str) -> str:
    """A module of a package at the root of the client; empty: the package, which is one itself."""
    return f".{package}.{name}" if name else f".{package}"


class Namer:
    """Turns words into names as a style wants them.

    `name_arguments` are all that the operations of the API take, as the style may name them;
    `module_names` and `classes` are names that imports bind.

    Raises:
        SpecloomError: the style names what is not there.
    """

    def __init__(
        self,
        style: Style,
        api: Api,
        arguments: Iterable[tuple[ArgumentKey, NamedItem]] = (),
        module_names: AbstractSet[str] = frozenset(),
        class_names: AbstractSet[str] = frozenset(),
    ) -> None:
        self.style = style
        self.module_names = frozenset(module_names)
        _check_formats(style)
        self._acronyms = style.get_acronyms()
        self._verbs = style.get_table("names", "verbs")
        declared = api.declarations.values()
        self._reserved = {
            kind: frozenset(
                [*module_names, *class_names, *style.get_texts("names", "reserved", kind)]
            )
            for kind in ("argument", "method", "field")
        }
        self._field_overrides = _group_overrides(
            match_overrides(style, ("names", "fields"), _iter_fields(declared))
        )
        self._member_overrides = _group_overrides(
            match_overrides(style, ("names", "enum_members"), _iter_values(declared))
        )
        self._argument_overrides = _group_overrides(
            match_overrides(style, ("names", "arguments"), arguments)
        )
        operations = ((each.id, operation_item(each)) for each in api.operations)
        self._method_overrides = match_overrides(style, ("names", "methods"), operations)

    def name_types(
        self, api: Api, reserved_names: Iterable[str], bound_names: AbstractSet[str] = frozenset()
    ) -> dict[str, Name]:
        """A class name for each declaration.

        `reserved_names` are names that modules import, `bound_names` those that they cannot do without.
        """

        def to_legal(name: str) -> str:
            return avoid_reserved(identifier(name, prefix="Type"), bound_names | _NAMES_IN_MODELS)

        return TypeNamer(self.style, to_legal).name_types(api, reserved_names)

    def apply_case(self, text: str, kind: str) -> str:
        """The words of a text in the case of a kind."""
        return apply_case(split_words(text), self.style.get_case(kind), self._acronyms)

    def format_name(self, parts: Sequence[str], kind: str, rule: object = "") -> Name:
        """Words in the case and the form that the style has for a kind."""
        text = apply_case(parts, self.style.get_case(kind), self._acronyms)
        form = self.style.get_text("names", "formats", kind)
        return Name(text, rule).apply_rule(form.replace("{name}", text), f"names.formats {kind}")

    # --- what types hold ------------------------------------------------

    def name_fields(
        self, declaration: Object, types: AbstractSet[str] = frozenset()
    ) -> dict[str, Name]:
        """A Python name for each property of an object, by its wire name; none is that of `name_types`.

        Wire names that are legal as they are keep their spelling's name against others.
        """

        def to_legal(name: str) -> str:
            return avoid_reserved(self._make_field_name(name), types)

        scope = Scope[str](
            "a field",
            f"`{declaration.name_hint[0]}`",
            "fields",
            lambda name: field_item(declaration, name),
            to_legal,
        )
        overrides = self._field_overrides.get(declaration.id, {})
        fields = [field.name for field in declaration.fields]
        names = self._name_free_fields([name for name in fields if name not in overrides], to_legal)
        names |= scope.apply_overrides(overrides, names)
        return {name: names[name] for name in fields}

    def _name_free_fields(
        self, fields: Iterable[str], to_legal: Callable[[str], str]
    ) -> dict[str, Name]:
        """Names for properties of which the style says nothing."""
        candidates = {
            name: self.format_name(split_words(name), "field", "property") for name in fields
        }
        unchanged = {
            name: candidate.apply_rule(name, "reserved word")
            for name, candidate in candidates.items()
            if to_legal(candidate) == name
        }
        others = {
            name: (candidate,) for name, candidate in candidates.items() if name not in unchanged
        }
        return unchanged | resolve_names(others, reserved_names=unchanged, to_legal=to_legal)

    def _make_field_name(self, name: str) -> str:
        return _avoid_pydantic_name(
            avoid_reserved(identifier(name, "field"), self.get_reserved("field"))
        )

    def name_members(self, enumeration: Enumeration) -> tuple[Name, ...]:
        """A name for each value of an enumeration, in the order of its values."""
        scope = Scope[int](
            "a value",
            f"`{enumeration.name_hint[0]}`",
            "enum_members",
            lambda index: value_item(enumeration, index),
            partial(identifier, prefix="Value"),
            reserved_names=_ENUM_MEMBERS,
        )
        candidates = {
            index: (self._format_member(value),) for index, value in enumerate(enumeration.values)
        }
        return tuple(
            scope.name_items(candidates, self._member_overrides.get(enumeration.id, {})).values()
        )

    def _format_member(self, value: str | float | bool) -> Name:
        """``in_progress`` as ``IN_PROGRESS``; a number gets a word before it, nothing is ``EMPTY``."""
        parts = split_words(str(value)) or ("empty",)
        parts = parts if parts[0].isidentifier() else ("value", *parts)
        return self.format_name(parts, "enum_member", "value")

    # --- methods --------------------------------------------------------

    def name_arguments(
        self, keys: Mapping[str, Sequence[str]], reserved_names: Iterable[str]
    ) -> dict[str, Name]:
        """A name for each argument of a method; the values are candidates in words."""
        candidates = {
            key: tuple(
                self.format_name(split_words(name), "argument", "wire name") for name in names
            )
            for key, names in keys.items()
        }
        return resolve_names(
            candidates, reserved_names=frozenset(reserved_names), to_legal=self._make_argument_name
        )

    def _make_argument_name(self, name: str) -> str:
        return avoid_reserved(identifier(name, "arg"), self.get_reserved("argument"))

    def get_reserved(self, kind: str) -> frozenset[str]:
        """What names of a kind must not be: what the style says, and what would hide an import."""
        return self._reserved[kind]

    def get_argument_overrides(self, operation: Operation) -> dict[str, NameOverride]:
        """The arguments of an operation that the style names, by their keys."""
        return self._argument_overrides.get(operation.id, {})

    def apply_argument_overrides(
        self,
        operation: Operation,
        overrides: Mapping[str, NameOverride],
        names: Mapping[str, str],
        reserved_names: Iterable[str],
        items: Mapping[str, NamedItem],
    ) -> dict[str, Name]:
        """The names that the style gives arguments, beside those of the others, by their keys.

        Raises:
            SpecloomError: one is no name, or that of something else.
        """
        where = f"`{operation.name or f'{operation.method} {operation.path}'}`"
        others = dict.fromkeys(reserved_names, "")
        to_legal = self._make_argument_name
        scope = Scope(
            "an argument", where, "arguments", items.__getitem__, to_legal, reserved_names=others
        )
        return scope.apply_overrides(overrides, names)

    def name_methods(
        self, methods: Sequence[ResourceMethod], where: str, children: Mapping[Name, str]
    ) -> dict[str, Name]:
        """A name for each operation of the resource `where`, by the operation's id.

        `children` are the names of its sub-resources, with the pointers of these.

        Raises:
            SpecloomError: the style gives one a name that is none, or that of something else.
        """
        reserved = {*RESOURCE_MEMBERS, *self.get_reserved("method")}
        operations = {method.operation.id: method.operation for method in methods}
        overrides = {
            id: self._method_overrides[id] for id in operations if id in self._method_overrides
        }
        candidates = {
            method.operation.id: tuple(self._format_method(c) for c in method.candidates)
            for method in methods
            if method.operation.id not in overrides
        }
        scope = Scope[str](
            "a method",
            f"`{where}`",
            "methods",
            lambda id: operation_item(operations[id]),
            lambda name: avoid_reserved(identifier(name, "call"), reserved),
            reserved_names=dict(children.items()),
        )
        names = self._name_beside_children(candidates, scope, children)
        names |= scope.apply_overrides(overrides, names)
        return {id: names[id] for id in operations}

    def _name_beside_children(
        self,
        candidates: Mapping[str, Sequence[str]],
        scope: Scope[str],
        children: Mapping[Name, str],
    ) -> dict[str, Name]:
        """Names for operations, which give way to sub-resources, but not to a style's names of these."""
        fixed_names = {name: name.rule for name in children if isinstance(name.rule, NameOverride)}
        reserved_names = {
            name: pointer
            for name, pointer in scope.reserved_names.items()
            if name not in fixed_names
        }
        names = resolve_names(candidates, reserved_names=reserved_names, to_legal=scope.to_legal)
        for id, name in names.items():
            if name in fixed_names:
                child = NamedItem(scope.reserved_names[name], (name,))
                raise clash_error(fixed_names[name], child, scope.get_item(id), name, scope)
        return names

    def _format_method(self, candidate: NameCandidate) -> Name:
        """The words of a method's name, with the verb that the style has for theirs."""
        first, *others = candidate.words
        name = self.format_name(candidate.words, "method", candidate.rule)
        verb = self._verbs.get(first)
        if not verb:
            return name
        return name.apply_rule(
            self.format_name((*split_words(verb), *others), "method"), f"names.verbs {first}"
        )


def _group_overrides(
    overrides: Mapping[tuple[str, Key], NameOverride],
) -> dict[str, dict[Key, NameOverride]]:
    """What the style says of the parts of things, by the ids of these."""
    grouped: dict[str, dict[Key, NameOverride]] = {}
    for (id, part), override in overrides.items():
        grouped.setdefault(id, {})[part] = override
    return grouped


def _check_formats(style: Style) -> None:
    """Raise for what stands around names and can be no part of one."""
    for kind, form in style.get_table("names", "formats").items():
        name = re.sub(r"\{\w+\}", "X", form)
        if identifier(name) != name:
            message = f"{form!r} makes names that are none: {name!r}"
            raise style.make_error(("names", "formats", kind), "wrong-name", message)
    variants = ("raw", "streamed")
    if len({"{name}", *(style.get_text("names", "formats", kind) for kind in variants)}) < 3:
        last = max(variants, key=lambda kind: style.get_layer("names", "formats", kind))
        message = "a resource and its two variants need three names"
        raise style.make_error(("names", "formats", last), "wrong-name", message)


def field_item(declaration: Object, name: str) -> NamedItem:
    """A property, as a style may name it: ``Run.created_at``, or by its pointer."""
    pointer = next(field.pointer for field in declaration.fields if field.name == name)
    return NamedItem(pointer, (*_get_qualified_names(declaration, name), pointer))


def value_item(enumeration: Enumeration, index: int) -> NamedItem:
    """A value of an enumeration, as a style may name it: ``Status.queued``, or by its pointer."""
    pointer = enumeration.get_value_pointer(index)
    return NamedItem(
        pointer, (*_get_qualified_names(enumeration, str(enumeration.values[index])), pointer)
    )


def _get_qualified_names(declaration: Declaration, name: str) -> tuple[str, ...]:
    """What a part of a type is called after the type, where the description names it."""
    return (f"{declaration.name_hint[0]}.{name}",) if is_named(declaration) else ()


def _iter_fields(
    declarations: Iterable[Declaration],
) -> Iterator[tuple[tuple[str, str], NamedItem]]:
    for declaration in declarations:
        for field in declaration.fields if isinstance(declaration, Object) else ():
            names = _get_qualified_names(declaration, field.name)
            yield (declaration.id, field.name), NamedItem(field.pointer, (*names, field.pointer))


def _iter_values(
    declarations: Iterable[Declaration],
) -> Iterator[tuple[tuple[str, int], NamedItem]]:
    for enumeration in declarations:
        if isinstance(enumeration, Enumeration):
            for index in range(len(enumeration.values)):
                yield (enumeration.id, index), value_item(enumeration, index)


# What models are read by: where one is called so, it cannot speak of itself.
_NAMES_IN_MODELS = frozenset(["annotations", *filter(str.islower, dir(builtins))])

# What a class has, or names where it is made, besides what comes from the description.
RESOURCE_MEMBERS = (
    "cached_property",
    "deprecated",
    "overload",
    "with_raw_response",
    "with_streaming_response",
)

# What an enumeration of texts or numbers has already.
_ENUM_MEMBERS: Mapping[str, str] = dict.fromkeys(
    ["mro", "name", "value", *(name for base in (str, int, float) for name in dir(base))], ""
)


def _avoid_pydantic_name(name: str) -> str:
    """A name that pydantic does not keep for itself."""
    return f"field_{name}" if name.startswith("model_") and name in _PYDANTIC_NAMES else name


_PYDANTIC_NAMES = frozenset(
    [
        "model_computed_fields",
        "model_config",
        "model_construct",
        "model_copy",
        "model_dump",
        "model_dump_json",
        "model_extra",
        "model_fields",
        "model_fields_set",
        "model_json_schema",
        "model_parametrized_name",
        "model_post_init",
        "model_rebuild",
        "model_validate",
        "model_validate_json",
        "model_validate_strings",
    ]
)
