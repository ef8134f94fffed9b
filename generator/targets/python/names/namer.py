"""Python names for types, and for methods and their arguments."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from itertools import chain

from ....client.method_names import NameCandidate
from ....client.placement import make_operation_item
from ....client.resources import Method
from ....model import (
    Api,
    ArgumentKey,
    Object,
    Operation,
)
from ....naming.name_overrides import NameOverride, group_overrides, match_overrides
from ....naming.scopes import Scope, clash_error
from ....naming.unique_names import Key, Name, NamedItem, StyleChange, resolve_names
from ....naming.words import split_words
from ....style import Style
from ...type_names import TypeNamer
from ..syntax.identifiers import avoid_reserved, identifier
from .member_namer import MemberNamer
from .name_formatter import NameFormatter
from .reserved_members import NAMES_IN_MODELS, RESOURCE_MEMBERS


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
        self.formatter = NameFormatter(style, self.module_names | class_names)
        self.members = MemberNamer(self.formatter, api)
        self._argument_overrides = group_overrides(
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

    def name_arguments(
        self, keys: Mapping[Key, Sequence[str]], reserved_names: Iterable[str]
    ) -> dict[Key, Name]:
        """Return a name for each argument of a method; `keys` maps their keys to candidates."""
        candidates = {
            key: tuple(
                self.formatter.format_name(split_words(name), "argument", "wire name")
                for name in names
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
        own = {name: fields[name] for name in self.members.field_overrides.get(declaration.id, {})}
        free = [field.name for field in declaration.fields if field.name not in own]
        return own | self.name_arguments(
            {name: (name, f"body {name}") for name in free}, frozenset(own.values())
        )

    def make_argument_name(self, name: str) -> str:
        return avoid_reserved(identifier(name, "arg"), self.formatter.get_reserved("argument"))

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
        reserved = {*RESOURCE_MEMBERS, *self.formatter.get_reserved("method")}
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
        name = self.formatter.format_name(candidate.words, "method", candidate.rule)
        verb = self.style.names.verbs.get(first)
        if not verb:
            return name
        return name.apply_rule(
            self.formatter.format_name((*split_words(verb), *others), "method"),
            f"names.verbs {first}",
            StyleChange(("names", "verbs", first), name),
        )
