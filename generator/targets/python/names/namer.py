"""Python names for types and their members, and for methods and their arguments."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import partial
from itertools import chain

from ....client.method_names import NameCandidate
from ....client.placement import make_operation_item
from ....client.resources import Method
from ....frozen import frozen
from ....model import (
    Api,
    ArgumentKey,
    Enumeration,
    Object,
    Operation,
    ValueNote,
)
from ....naming.name_overrides import NameOverride, Scope, clash_error, match_overrides
from ....naming.unique_names import Key, Name, NamedItem, StyleChange, resolve_names
from ....naming.words import apply_case, split_words
from ....style import Style
from ....style.settings import FormatKind, NameKind, ReservedKind
from ...type_names import TypeNamer
from ..syntax.identifiers import avoid_reserved, identifier
from .member_items import iter_field_items, iter_value_items, make_field_item, make_value_item
from .reserved_members import ENUM_MEMBERS, NAMES_IN_MODELS, PYDANTIC_MEMBERS, RESOURCE_MEMBERS

_MAX_VALUE_NAME_LENGTH = 60
"""The maximum length of a name of an enumeration value, in characters; others are sentences."""

_SIGN_WORDS = {"-": "minus", "+": "plus"}


@frozen
class TypeNames:
    """Names and modules of declarations, by id.

    `input_types` are the names of typed dicts and of aliases that accept them, `fields` those of
    the properties of objects, `keys` those of the properties in typed dicts, and `members` those of
    the values of enumerations.

    A declaration without a module is written inline. Modules are dotted and relative to the
    package of all models; an empty string is this package itself, as a single module.
    `is_lazy` is whether the modules that use models are others, which load them on first use.
    """

    types: Mapping[str, Name]
    input_types: Mapping[str, Name]
    fields: Mapping[str, Mapping[str, Name]]
    keys: Mapping[str, Mapping[str, Name]]
    members: Mapping[str, tuple[Name, ...]]
    modules: Mapping[str, str]
    package: str
    is_lazy: bool = True

    def get_module(self, id: str) -> str:
        """Return the module of a declaration, relative to the client's root (``.models.runs``)."""
        return join_module(self.package, self.modules[id])

    @property
    def module_files(self) -> set[str]:
        """Return the paths of all modules in the client, without ``.py``."""
        modules = set(self.modules.values())
        return {join_module(self.package, name)[1:].replace(".", "/") for name in modules}


def join_module(package: str, name: str) -> str:
    """Join a package and a module in it; for an empty module, return the package itself."""
    return f".{package}.{name}" if name else f".{package}"


class Namer:
    """A namer of types, members, methods and arguments, configured by a style.

    `arguments` are the arguments of all operations, by operation id and key, with the keys that
    a style can use for them; `module_names` and `class_names` are names bound by imports.

    Raises:
        SpecloomError: The style renames an unknown item, or has an invalid form of names.
    """

    def __init__(
        self,
        style: Style,
        api: Api,
        arguments: Iterable[tuple[tuple[str, ArgumentKey], NamedItem]] = (),
        module_names: AbstractSet[str] = frozenset(),
        class_names: AbstractSet[str] = frozenset(),
    ) -> None:
        self.style = style
        self.module_names = frozenset(module_names)
        _check_formats(style)
        self._acronyms = style.names.acronym_spellings
        self._verbs = style.names.verbs
        declared = api.declarations.values()
        self._reserved = {
            kind: frozenset([*module_names, *class_names, *reserved_names])
            for kind, reserved_names in style.names.reserved.items()
        }
        self._field_overrides = _group_overrides(
            match_overrides(
                style, ("names", "fields"), style.names.fields, iter_field_items(declared)
            )
        )
        self._member_overrides = _group_overrides(
            match_overrides(
                style,
                ("names", "enum_members"),
                style.names.enum_members,
                iter_value_items(declared),
            )
        )
        self._argument_overrides = _group_overrides(
            match_overrides(style, ("names", "arguments"), style.names.arguments, arguments)
        )
        operations = ((each.id, make_operation_item(each)) for each in api.operations)
        requests = ((each.id, NamedItem(each.id, (each.id,))) for each in api.webhooks)
        self._method_overrides = match_overrides(
            style, ("names", "methods"), style.names.methods, chain(operations, requests)
        )

    def name_types(
        self, api: Api, reserved_names: Iterable[str], bound_names: AbstractSet[str] = frozenset()
    ) -> dict[str, Name]:
        """Return a class name for each declaration.

        Types that would have one of the `reserved_names` are renamed; `bound_names` are names
        of imported modules and get a trailing underscore.
        """
        used_names = bound_names | NAMES_IN_MODELS

        def to_legal(name: str) -> str:
            return avoid_reserved(identifier(name, prefix="Type"), used_names)

        return TypeNamer(self.style, to_legal).name_types(api, reserved_names)

    def apply_case(self, text: str, kind: NameKind) -> str:
        """Format the words of a text in the style's case for a kind of name."""
        return apply_case(split_words(text), self.style.names.cases[kind], self._acronyms)

    def format_name(self, parts: Sequence[str], kind: NameKind, rule: object = "") -> Name:
        """Format words in the style's case and form for a kind of name."""
        text = apply_case(parts, self.style.names.cases[kind], self._acronyms)
        form = self.style.names.formats[kind]
        return Name(text, rule).apply_rule(form.replace("{name}", text), f"names.formats {kind}")

    # --- members of types -----------------------------------------------

    def name_all_fields(self, api: Api, types: AbstractSet[str]) -> dict[str, dict[str, Name]]:
        """Return the names of the fields of all objects, by id; none is the name of a type."""
        objects = (each for each in api.declarations.values() if isinstance(each, Object))
        return {each.id: self.name_fields(each, types) for each in objects}

    def name_all_members(self, api: Api, modules: Mapping[str, str]) -> dict[str, tuple[Name, ...]]:
        """Return the names of the values of all enumerations in modules, by id."""
        declarations = (api.declarations[id] for id in api.declarations if id in modules)
        enumerations = (each for each in declarations if isinstance(each, Enumeration))
        return {each.id: self.name_members(each) for each in enumerations}

    def name_fields(
        self, declaration: Object, types: AbstractSet[str] = frozenset()
    ) -> dict[str, Name]:
        """Return a Python name for each property of an object; none is the name of one of `types`.

        A property whose name is unchanged in Python takes precedence over others.
        """

        def to_legal(name: str) -> str:
            return avoid_reserved(self._make_field_name(name), types)

        scope = Scope[str](
            "a field",
            f"`{declaration.name_hint[0]}`",
            "fields",
            lambda name: make_field_item(declaration, name),
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
        """Return names for properties that the style does not rename."""
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
        return unchanged | resolve_names(
            others,
            reserved_names={name: f"property {name}" for name in unchanged},
            to_legal=to_legal,
            get_item=lambda name: NamedItem(name, (f"property {name}",)),
        )

    def _make_field_name(self, name: str) -> str:
        legal_name = avoid_reserved(identifier(name, "field"), self.get_reserved("field"))
        return f"field_{legal_name}" if legal_name in PYDANTIC_MEMBERS else legal_name

    def name_members(self, enumeration: Enumeration) -> tuple[Name, ...]:
        """Return a name for each value of an enumeration, in the order of its values."""
        scope = Scope[int](
            "a value",
            f"`{enumeration.name_hint[0]}`",
            "enum_members",
            lambda index: make_value_item(enumeration, index),
            partial(identifier, prefix="Value"),
            reserved_names=ENUM_MEMBERS,
        )
        candidates = {
            index: self._iter_member_names(value, note)
            for index, (value, note) in enumerate(
                zip(enumeration.values, enumeration.iter_notes(), strict=True)
            )
        }
        return tuple(
            scope.name_items(candidates, self._member_overrides.get(enumeration.id, {})).values()
        )

    def _iter_member_names(self, value: str | float | bool, note: ValueNote) -> Iterator[Name]:
        """Yield the candidates for the member of a value: its name in the description, its value.

        ``in_progress`` becomes ``IN_PROGRESS``, ``1`` ``VALUE_1``, and no text ``EMPTY``.
        A sign is named if it is the only difference: ``-id`` is ``MINUS_ID`` beside ``id``.
        """
        if split_words(note.name) and len(note.name) <= _MAX_VALUE_NAME_LENGTH:
            yield self._format_member(split_words(note.name), "name of the value")
        words = split_words(str(value)) or ("empty",)
        yield self._format_member(words, "value")
        sign = _SIGN_WORDS.get(str(value)[:1])
        if sign and words[0] != sign:
            yield self._format_member((sign, *words), "value")

    def _format_member(self, words: tuple[str, ...], rule: str) -> Name:
        words = words if words[0].isidentifier() else ("value", *words)
        return self.format_name(words, "enum_member", rule)

    # --- methods --------------------------------------------------------

    def name_arguments(
        self, keys: Mapping[Key, Sequence[str]], reserved_names: Iterable[str]
    ) -> dict[Key, Name]:
        """Return a name for each argument of a method; `keys` maps their keys to candidates."""
        candidates = {
            key: tuple(
                self.format_name(split_words(name), "argument", "wire name") for name in names
            )
            for key, names in keys.items()
        }
        return resolve_names(
            candidates, reserved_names=frozenset(reserved_names), to_legal=self.make_argument_name
        )

    def name_keys(self, declaration: Object, fields: Mapping[str, Name]) -> dict[str, Name]:
        """Return the keys of a dict for each property of an object.

        They are named as arguments are, except where the style names the fields, as in `fields`.
        """
        own = {name: fields[name] for name in self._field_overrides.get(declaration.id, {})}
        free = [field.name for field in declaration.fields if field.name not in own]
        return own | self.name_arguments(
            {name: (name, f"body {name}") for name in free}, frozenset(own.values())
        )

    def make_argument_name(self, name: str) -> str:
        return avoid_reserved(identifier(name, "arg"), self.get_reserved("argument"))

    def get_reserved(self, kind: ReservedKind) -> frozenset[str]:
        """Return the reserved names for a kind: those of the style, and names bound by imports."""
        return self._reserved[kind]

    def get_argument_overrides(self, operation: Operation) -> dict[ArgumentKey, NameOverride]:
        """Return the style's names for arguments of an operation, by their keys."""
        return self._argument_overrides.get(operation.id, {})

    def apply_argument_overrides(
        self,
        operation: Operation,
        overrides: Mapping[ArgumentKey, NameOverride],
        names: Mapping[ArgumentKey, str],
        reserved_names: Iterable[str],
        items: Mapping[ArgumentKey, NamedItem],
    ) -> dict[ArgumentKey, Name]:
        """Return the arguments that the style renames, by their keys; `names` are the others.

        Raises:
            SpecloomError: A name is invalid, or already used.
        """
        where = f"`{operation.name or f'{operation.method} {operation.path}'}`"
        others = dict.fromkeys(reserved_names, "")
        to_legal = self.make_argument_name
        scope = Scope(
            "an argument", where, "arguments", items.__getitem__, to_legal, reserved_names=others
        )
        return scope.apply_overrides(overrides, names)

    def name_methods(
        self, methods: Sequence[Method], where: str, children: Mapping[Name, str]
    ) -> dict[str, Name]:
        """Return a name for each operation of the resource `where`, by the operation's id.

        `children` maps the names of its sub-resources to their pointers.

        Raises:
            SpecloomError: The style has an invalid name for an operation, or a used one.
        """
        reserved = {*RESOURCE_MEMBERS, *self.get_reserved("method")}
        operations = {method.operation.id: method.operation for method in methods}
        overrides = self.get_method_overrides(operations)
        candidates = {
            method.operation.id: tuple(self._format_method(c) for c in method.name_candidates)
            for method in methods
            if method.operation.id not in overrides
        }
        scope = Scope[str](
            "a method",
            f"`{where}`",
            "methods",
            lambda id: make_operation_item(operations[id]),
            lambda name: avoid_reserved(identifier(name, "call"), reserved),
            reserved_names=dict(children.items()),
        )
        names = self._name_beside_children(candidates, scope, children)
        names |= scope.apply_overrides(overrides, names)
        return {id: names[id] for id in operations}

    def get_method_overrides(self, ids: Iterable[str]) -> dict[str, NameOverride]:
        """Return the names that the style sets for the methods of operations or webhooks."""
        return {id: self._method_overrides[id] for id in ids if id in self._method_overrides}

    def _name_beside_children(
        self,
        candidates: Mapping[str, Sequence[str]],
        scope: Scope[str],
        children: Mapping[Name, str],
    ) -> dict[str, Name]:
        """Return names for operations that differ from those of sub-resources.

        Raises:
            SpecloomError: The style gives a sub-resource the name of an operation.
        """
        fixed_names = {name: name.rule for name in children if isinstance(name.rule, NameOverride)}
        reserved_names = {
            name: pointer
            for name, pointer in scope.reserved_names.items()
            if name not in fixed_names
        }
        names = resolve_names(
            candidates,
            reserved_names=reserved_names,
            to_legal=scope.to_legal,
            get_item=scope.get_item,
        )
        for id, name in names.items():
            if name in fixed_names:
                child = NamedItem(scope.reserved_names[name], (name,))
                raise clash_error(fixed_names[name], child, scope.get_item(id), name, scope)
        return names

    def _format_method(self, candidate: NameCandidate) -> Name:
        """Format a method name, with its verb replaced by the style's verb."""
        first, *others = candidate.words
        name = self.format_name(candidate.words, "method", candidate.rule)
        verb = self._verbs.get(first)
        if not verb:
            return name
        return name.apply_rule(
            self.format_name((*split_words(verb), *others), "method"),
            f"names.verbs {first}",
            StyleChange(("names", "verbs", first), name),
        )


def _group_overrides(
    overrides: Mapping[tuple[str, Key], NameOverride],
) -> dict[str, dict[Key, NameOverride]]:
    """Group the overrides for members by the id of the item that contains them."""
    grouped: dict[str, dict[Key, NameOverride]] = {}
    for (id, part), override in overrides.items():
        grouped.setdefault(id, {})[part] = override
    return grouped


def _check_formats(style: Style) -> None:
    """Raise an error for a form that makes invalid names, or the same name for variants."""
    for kind, form in style.names.formats.items():
        name = re.sub(r"\{\w+\}", "X", form)
        if identifier(name) != name:
            message = f"{form!r} makes invalid names, such as {name!r}"
            raise style.make_error(("names", "formats", kind), "wrong-name", message)
    variants: tuple[FormatKind, ...] = ("raw", "streamed")
    if len({"{name}", *(style.names.formats[kind] for kind in variants)}) < 3:
        last = max(variants, key=lambda kind: style.get_layer("names", "formats", kind))
        message = "the names of a resource and its two variants must differ"
        raise style.make_error(("names", "formats", last), "wrong-name", message)
