"""Names in Python for everything that an API has, by the rules of a style."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import partial

from generator.model import Api, Enumeration, Field
from generator.naming import cased, resolve, words
from generator.python.identifiers import identifier, unreserved
from generator.resources import Method, Resource
from generator.style import Style
from generator.type_names import TypeNamer, fit_for_file


@dataclass(frozen=True, slots=True)
class TypeNames:
    """Class names and modules of declarations, by id.

    A declaration without a module is written where it is used.
    """

    types: Mapping[str, str]
    modules: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class ResourceNames:
    """What a resource is called: as attribute of its parent, as class and as module."""

    attribute: str
    class_name: str
    module: str


class Namer:
    """Turns words into names as a style wants them; `bound` are names that imports bind."""

    def __init__(self, style: Style, bound: AbstractSet[str] = frozenset()) -> None:
        self._style = style
        self._bound = bound
        self._acronyms = style.acronyms()
        self._verbs = style.table("names", "verbs")

    def types(self, api: Api, taken: Iterable[str]) -> dict[str, str]:
        """A class name for each declaration; `taken` are names that modules import."""
        return TypeNamer(self._style, partial(identifier, prefix="Type")).names(api, taken)

    # --- members --------------------------------------------------------

    def fields(self, fields: Sequence[Field]) -> dict[str, str]:
        """A Python name for each property of an object, by its wire name."""
        reserved = self._reserved("field")
        return self._members([field.name for field in fields], "field", reserved)

    def arguments(self, keys: Mapping[str, Sequence[str]], taken: Iterable[str]) -> dict[str, str]:
        """A name for each argument of a method; the values are candidates in words."""
        reserved = self._reserved("argument")
        return resolve(
            {
                key: tuple(self._cased(name, "argument") for name in names)
                for key, names in keys.items()
            },
            taken=frozenset(taken),
            legal=lambda name: unreserved(identifier(name, "arg"), reserved),
        )

    def _reserved(self, kind: str) -> frozenset[str]:
        """What a style does not want names of a kind to be, and what would hide an import."""
        return frozenset([*self._bound, *self._style.texts("names", "reserved", kind)])

    def members(self, listed: Enumeration) -> tuple[str, ...]:
        """A name for each value of an enumeration, in the order of its values."""
        candidates = {i: (self._member(v),) for i, v in enumerate(listed.values)}
        legal = partial(identifier, prefix="Value")
        named = resolve(candidates, taken=_ENUM_MEMBERS, legal=legal)
        return tuple(named.values())

    def _member(self, value: str | float | bool) -> str:
        """``in_progress`` as ``IN_PROGRESS``; a number gets a word before it, nothing is ``EMPTY``."""
        parts = words(str(value)) or ("empty",)
        parts = parts if parts[0].isidentifier() else ("value", *parts)
        return cased(parts, self._style.case("member"), self._acronyms)

    def _members(self, names: Iterable[str], kind: str, reserved: frozenset[str]) -> dict[str, str]:
        """Wire names that are legal as they are keep their spelling's name against others."""

        def legal(name: str) -> str:
            return _plain_field(unreserved(identifier(name, kind), reserved), kind)

        names = list(names)
        kept = {name: name for name in names if legal(self._cased(name, kind)) == name}
        others = {name: (self._cased(name, kind),) for name in names if name not in kept}
        named = kept | resolve(others, taken=kept, legal=legal)
        return {name: named[name] for name in names}

    def _cased(self, name: str, kind: str) -> str:
        return cased(words(name), self._style.case(kind), self._acronyms)

    # --- resources ------------------------------------------------------

    def resources(
        self, tree: Sequence[Resource], taken: Iterable[str]
    ) -> dict[tuple[str, ...], ResourceNames]:
        """Names of every node of the tree."""
        classes = resolve(
            {node.path: self._class_candidates(node.path) for node in tree},
            taken=frozenset(taken),
            legal=lambda name: identifier(name, "Resource"),
        )
        modules = resolve(
            {node.path: (self._cased(" ".join(node.path), "module"),) for node in tree},
            taken={self._style.text("names", "shared_module")},
            legal=lambda name: fit_for_file(identifier(name, "resource")),
            fold=str.casefold,
        )
        attributes = self._attributes([node.path for node in tree])
        return {
            node.path: ResourceNames(attributes[node.path], classes[node.path], modules[node.path])
            for node in tree
        }

    def _attributes(self, paths: Sequence[tuple[str, ...]]) -> dict[tuple[str, ...], str]:
        """What each node is called in its parent, where no two have the same name."""
        names: dict[tuple[str, ...], str] = {}
        for parent in dict.fromkeys(path[:-1] for path in paths):
            children = [path for path in paths if path[:-1] == parent]
            wanted = {
                path: (identifier(self._cased(path[-1], "method"), "resource"),)
                for path in children
            }
            reserved = {*self._bound, *(RESOURCE_MEMBERS if parent else _CLIENT_MEMBERS)}
            names |= resolve(wanted, legal=partial(unreserved, reserved=reserved))
        return names

    def _class_candidates(self, path: tuple[str, ...]) -> tuple[str, ...]:
        """``ThreadsRuns``, else ``ThreadsRunsResource``: no other resource changes the name."""
        endings = [path, (*path, "resource")]
        return tuple(
            cased(
                [word for text in ending for word in words(text)],
                self._style.case("type"),
                self._acronyms,
            )
            for ending in endings
        )

    def methods(
        self, methods: Sequence[Method], taken: Iterable[str], unmatched: set[str]
    ) -> dict[str, str]:
        """A name for each operation of a resource, by the operation's id.

        `taken` are the names of sub-resources.  A rename by operationId is taken off
        `unmatched`, so that in the end the renames are left that nothing has.
        """
        renamed = self._style.table("names", "methods")
        reserved = {*RESOURCE_MEMBERS, *self._reserved("method")}
        candidates: dict[str, tuple[str, ...]] = {}
        for method in methods:
            name = method.operation.name
            if name in renamed:
                unmatched.discard(name)
                candidates[method.operation.id] = (renamed[name],)
            else:
                candidates[method.operation.id] = tuple(
                    cased(self._with_verb(c), self._style.case("method"), self._acronyms)
                    for c in method.candidates
                )
        return resolve(
            candidates,
            taken=frozenset(taken),
            legal=lambda name: unreserved(identifier(name, "call"), reserved),
        )

    def _with_verb(self, name: tuple[str, ...]) -> tuple[str, ...]:
        verb = self._verbs.get(name[0])
        return (*words(verb), *name[1:]) if verb else name


# What a class has, or names where it is made, besides what comes from the description.
RESOURCE_MEMBERS = (
    "cached_property",
    "deprecated",
    "overload",
    "with_raw_response",
    "with_streaming_response",
)
_CLIENT_MEMBERS = ("cached_property", "close", "httpx", "int", "object", "str", "with_options")


# What an enumeration of texts or numbers has already.
_ENUM_MEMBERS = frozenset(
    ["mro", "name", "value", *(name for base in (str, int, float) for name in dir(base))]
)


def _plain_field(name: str, kind: str) -> str:
    """A name that pydantic does not keep for itself."""
    return f"{kind}_{name}" if name.startswith("model_") and name in _PYDANTIC else name


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
