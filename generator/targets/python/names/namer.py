"""Names in Python for types and what they hold, and for methods and their arguments."""

from __future__ import annotations

import builtins
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import partial
from typing import TypeAlias

from ....client.method_names import Words
from ....client.placement import operation_thing
from ....client.resources import Method
from ....model import Api, Declaration, Enumeration, Object, Operation
from ....naming.name_overrides import Rename, Scope, Thing, clash, matched
from ....naming.unique_names import Key, Name, resolve
from ....naming.words import cased, words
from ....style import Style
from ...type_names import TypeNamer, is_named
from ..syntax.identifiers import identifier, unreserved

Argument: TypeAlias = tuple[str, str]
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

    def module(self, id: str) -> str:
        """The module of a declaration, seen from the root of the client (``.models.runs``)."""
        return dotted_module(self.package, self.modules[id])

    @property
    def files(self) -> set[str]:
        """The paths of all modules in the client, without ``.py``."""
        modules = set(self.modules.values())
        return {dotted_module(self.package, name)[1:].replace(".", "/") for name in modules}


def dotted_module(package: str, name: str) -> str:
    """A module of a package at the root of the client; empty: the package, which is one itself."""
    return f".{package}.{name}" if name else f".{package}"


class Namer:
    """Turns words into names as a style wants them.

    `arguments` are all that the operations of the API take, as the style may name them;
    `modules` and `classes` are names that imports bind.

    Raises:
        SpecloomError: the style names what is not there.
    """

    def __init__(
        self,
        style: Style,
        api: Api,
        arguments: Iterable[tuple[Argument, Thing]] = (),
        modules: AbstractSet[str] = frozenset(),
        classes: AbstractSet[str] = frozenset(),
    ) -> None:
        self.style = style
        self.modules = frozenset(modules)
        _check_forms(style)
        self._acronyms = style.acronyms()
        self._verbs = style.table("names", "verbs")
        declared = api.declarations.values()
        self._reserved = {
            kind: frozenset([*modules, *classes, *style.texts("names", "reserved", kind)])
            for kind in ("argument", "method", "field")
        }
        self._fields = _grouped(matched(style, ("names", "fields"), _fields(declared)))
        self._listed = _grouped(matched(style, ("names", "members"), _values(declared)))
        self._arguments = _grouped(matched(style, ("names", "arguments"), arguments))
        operations = ((each.id, operation_thing(each)) for each in api.operations)
        self._methods = matched(style, ("names", "methods"), operations)

    def types(
        self, api: Api, taken: Iterable[str], bound: AbstractSet[str] = frozenset()
    ) -> dict[str, Name]:
        """A class name for each declaration.

        `taken` are names that modules import, `bound` those that they cannot do without.
        """

        def legal(name: str) -> str:
            return unreserved(identifier(name, prefix="Type"), bound | _READ_BY_TYPES)

        return TypeNamer(self.style, legal).names(api, taken)

    def cased(self, text: str, kind: str) -> str:
        """The words of a text in the case of a kind."""
        return cased(words(text), self.style.case(kind), self._acronyms)

    def formed(self, parts: Sequence[str], kind: str, rule: object = "") -> Name:
        """Words in the case and the form that the style has for a kind."""
        text = cased(parts, self.style.case(kind), self._acronyms)
        form = self.style.text("names", "forms", kind)
        return Name(text, rule).into(form.replace("{name}", text), f"names.forms {kind}")

    # --- what types hold ------------------------------------------------

    def fields(self, declaration: Object, types: AbstractSet[str] = frozenset()) -> dict[str, Name]:
        """A Python name for each property of an object, by its wire name; none is that of `types`.

        Wire names that are legal as they are keep their spelling's name against others.
        """

        def legal(name: str) -> str:
            return unreserved(self._field(name), types)

        scope = Scope[str](
            "a field",
            f"`{declaration.hint[0]}`",
            "fields",
            lambda name: field_thing(declaration, name),
            legal,
        )
        renamed = self._fields.get(declaration.id, {})
        fields = [field.name for field in declaration.fields]
        named = self._free_fields([name for name in fields if name not in renamed], legal)
        named |= scope.fixed(renamed, named)
        return {name: named[name] for name in fields}

    def _free_fields(self, fields: Iterable[str], legal: Callable[[str], str]) -> dict[str, Name]:
        """Names for properties of which the style says nothing."""
        wanted = {name: self.formed(words(name), "field", "property") for name in fields}
        kept = {
            name: wish.into(name, "reserved word")
            for name, wish in wanted.items()
            if legal(wish) == name
        }
        others = {name: (wish,) for name, wish in wanted.items() if name not in kept}
        return kept | resolve(others, taken=kept, legal=legal)

    def _field(self, name: str) -> str:
        return _plain_field(unreserved(identifier(name, "field"), self.reserved("field")))

    def members(self, listed: Enumeration) -> tuple[Name, ...]:
        """A name for each value of an enumeration, in the order of its values."""
        scope = Scope[int](
            "a value",
            f"`{listed.hint[0]}`",
            "members",
            lambda index: value_thing(listed, index),
            partial(identifier, prefix="Value"),
            taken=_ENUM_MEMBERS,
        )
        candidates = {index: (self._member(value),) for index, value in enumerate(listed.values)}
        return tuple(scope.named(candidates, self._listed.get(listed.id, {})).values())

    def _member(self, value: str | float | bool) -> Name:
        """``in_progress`` as ``IN_PROGRESS``; a number gets a word before it, nothing is ``EMPTY``."""
        parts = words(str(value)) or ("empty",)
        parts = parts if parts[0].isidentifier() else ("value", *parts)
        return self.formed(parts, "member", "value")

    # --- methods --------------------------------------------------------

    def arguments(self, keys: Mapping[str, Sequence[str]], taken: Iterable[str]) -> dict[str, Name]:
        """A name for each argument of a method; the values are candidates in words."""
        candidates = {
            key: tuple(self.formed(words(name), "argument", "wire name") for name in names)
            for key, names in keys.items()
        }
        return resolve(candidates, taken=frozenset(taken), legal=self._argument)

    def _argument(self, name: str) -> str:
        return unreserved(identifier(name, "arg"), self.reserved("argument"))

    def reserved(self, kind: str) -> frozenset[str]:
        """What names of a kind must not be: what the style says, and what would hide an import."""
        return self._reserved[kind]

    def renamed_arguments(self, operation: Operation) -> dict[str, Rename]:
        """The arguments of an operation that the style names, by their keys."""
        return self._arguments.get(operation.id, {})

    def fixed_arguments(
        self,
        operation: Operation,
        renamed: Mapping[str, Rename],
        named: Mapping[str, str],
        taken: Iterable[str],
        things: Mapping[str, Thing],
    ) -> dict[str, Name]:
        """The names that the style gives arguments, beside those of the others, by their keys.

        Raises:
            SpecloomError: one is no name, or that of something else.
        """
        where = f"`{operation.name or f'{operation.method} {operation.path}'}`"
        others = dict.fromkeys(taken, "")
        legal = self._argument
        scope = Scope("an argument", where, "arguments", things.__getitem__, legal, taken=others)
        return scope.fixed(renamed, named)

    def methods(
        self, methods: Sequence[Method], where: str, children: Mapping[Name, str]
    ) -> dict[str, Name]:
        """A name for each operation of the resource `where`, by the operation's id.

        `children` are the names of its sub-resources, with the pointers of these.

        Raises:
            SpecloomError: the style gives one a name that is none, or that of something else.
        """
        reserved = {*RESOURCE_MEMBERS, *self.reserved("method")}
        operations = {method.operation.id: method.operation for method in methods}
        renamed = {id: self._methods[id] for id in operations if id in self._methods}
        candidates = {
            method.operation.id: tuple(self._method(c) for c in method.candidates)
            for method in methods
            if method.operation.id not in renamed
        }
        scope = Scope[str](
            "a method",
            f"`{where}`",
            "methods",
            lambda id: operation_thing(operations[id]),
            lambda name: unreserved(identifier(name, "call"), reserved),
            taken=dict(children.items()),
        )
        named = self._beside(candidates, scope, children)
        named |= scope.fixed(renamed, named)
        return {id: named[id] for id in operations}

    def _beside(
        self,
        candidates: Mapping[str, Sequence[str]],
        scope: Scope[str],
        children: Mapping[Name, str],
    ) -> dict[str, Name]:
        """Names for operations, which give way to sub-resources, but not to a style's names of these."""
        said = {name: name.rule for name in children if isinstance(name.rule, Rename)}
        others = {name: pointer for name, pointer in scope.taken.items() if name not in said}
        named = resolve(candidates, taken=others, legal=scope.legal)
        for id, name in named.items():
            if name in said:
                child = Thing(scope.taken[name], (name,))
                raise clash(said[name], child, scope.thing(id), name, scope)
        return named

    def _method(self, candidate: Words) -> Name:
        """The words of a method's name, with the verb that the style has for theirs."""
        first, *others = candidate.words
        name = self.formed(candidate.words, "method", candidate.rule)
        verb = self._verbs.get(first)
        if not verb:
            return name
        return name.into(self.formed((*words(verb), *others), "method"), f"names.verbs {first}")


def _grouped(said: Mapping[tuple[str, Key], Rename]) -> dict[str, dict[Key, Rename]]:
    """What the style says of the parts of things, by the ids of these."""
    grouped: dict[str, dict[Key, Rename]] = {}
    for (id, part), rename in said.items():
        grouped.setdefault(id, {})[part] = rename
    return grouped


def _check_forms(style: Style) -> None:
    """Raise for what stands around names and can be no part of one."""
    for kind, form in style.table("names", "forms").items():
        name = re.sub(r"\{\w+\}", "X", form)
        if identifier(name) != name:
            told = f"{form!r} makes names that are none: {name!r}"
            raise style.problem(("names", "forms", kind), "wrong-name", told)
    variants = ("raw", "streamed")
    if len({"{name}", *(style.text("names", "forms", kind) for kind in variants)}) < 3:
        last = max(variants, key=lambda kind: style.layer("names", "forms", kind))
        told = "a resource and its two variants need three names"
        raise style.problem(("names", "forms", last), "wrong-name", told)


def field_thing(declaration: Object, name: str) -> Thing:
    """A property, as a style may name it: ``Run.created_at``, or by its pointer."""
    pointer = next(field.pointer for field in declaration.fields if field.name == name)
    return Thing(pointer, (*_inside(declaration, name), pointer))


def value_thing(listed: Enumeration, index: int) -> Thing:
    """A value of an enumeration, as a style may name it: ``Status.queued``, or by its pointer."""
    pointer = listed.pointer(index)
    return Thing(pointer, (*_inside(listed, str(listed.values[index])), pointer))


def _inside(declaration: Declaration, name: str) -> tuple[str, ...]:
    """What a part of a type is called after the type, where the description names it."""
    return (f"{declaration.hint[0]}.{name}",) if is_named(declaration) else ()


def _fields(declarations: Iterable[Declaration]) -> Iterator[tuple[tuple[str, str], Thing]]:
    for declaration in declarations:
        for field in declaration.fields if isinstance(declaration, Object) else ():
            names = _inside(declaration, field.name)
            yield (declaration.id, field.name), Thing(field.pointer, (*names, field.pointer))


def _values(declarations: Iterable[Declaration]) -> Iterator[tuple[tuple[str, int], Thing]]:
    for listed in declarations:
        if isinstance(listed, Enumeration):
            for index in range(len(listed.values)):
                yield (listed.id, index), value_thing(listed, index)


# What models are read by: where one is called so, it cannot speak of itself.
_READ_BY_TYPES = frozenset(["annotations", *filter(str.islower, dir(builtins))])

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


def _plain_field(name: str) -> str:
    """A name that pydantic does not keep for itself."""
    return f"field_{name}" if name.startswith("model_") and name in _PYDANTIC else name


_PYDANTIC = frozenset(
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
