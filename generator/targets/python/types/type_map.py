"""The types of a style, checked when they are first needed: by role, and what they bind."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from functools import cache, partial

from ....model import Declaration
from ....style import Style
from ....style.toml_files import dotted
from ..names.namer import TypeNames
from ..syntax.imports import Import
from ..syntax.type_parser import HOLE, NotATypeError, read_type
from .annotations import Annotations, Roles, template

_HOLED = ("array", "tuple", "map", "nullable", "union", "union(tagged)")
_HINT = "write names with their modules, as in list[acme.money.Money] or datetime.date | None"
_TABLES = ((), ("argument",), ("upload",), ("at",))


class TypeMap:
    """What a style says of types, for the annotations of all roles.

    `ambiguous` are the names of classes that generated modules have otherwise, or that
    stand for two classes: these keep their modules before them.
    """

    def __init__(self, style: Style, ambiguous: AbstractSet[str]) -> None:
        self._style = style
        self._ambiguous = ambiguous

    def roles(
        self,
        declarations: Mapping[str, Declaration],
        names: TypeNames,
        params: Mapping[str, str],
        shadowed: AbstractSet[str] = frozenset(),
    ) -> Roles:
        """The annotations of each role; a builtin that is `shadowed` is named by its module."""
        field = self._style.table("types")
        argument = {**field, **self._style.table("types", "argument")}
        upload = {**argument, **self._style.table("types", "upload")}
        read = cache(partial(template, ambiguous=self._ambiguous, shadowed=shadowed))
        made = partial(Annotations, declarations, names, read=read)
        return Roles(made(field, {}), made(argument, params), made(upload, params))


def mapped_imports(style: Style) -> frozenset[Import]:
    """What the types of a style import: modules, and names in them.

    Raises:
        SpecloomError: what a style writes is no type.
    """
    found = [_imports(style, keys, text) for keys, text in _texts(style)]
    return frozenset().union(*found)


def _texts(style: Style) -> Iterator[tuple[tuple[str, ...], str]]:
    """Every type that a style writes, with its key."""
    for table in _TABLES:
        for key, text in style.table("types", *table).items():
            yield ("types", *table, key), text


def _imports(style: Style, keys: tuple[str, ...], text: str) -> frozenset[Import]:
    try:
        if HOLE.search(text) and keys[-1] not in _HOLED:
            raise NotATypeError("there is nothing to put into a hole")
        return read_type(text).imports
    except NotATypeError as flaw:
        what = f"'{dotted(keys)}' has to be a type as Python writes it: {flaw}"
        raise style.problem(keys, "wrong-style-value", what, _HINT) from None
