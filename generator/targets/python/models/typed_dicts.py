"""What callers may give in place of models: typed dicts, and names for unions that hold them."""

from __future__ import annotations

import keyword
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from types import NoneType

from ....model import Alias, Anything, Api, Declaration, Field, Map, Object, Operation, Ref, Type
from ....model.graph import alias_order, reached
from ....naming.name_overrides import Scope, matched
from ....naming.unique_names import Name
from ....style import Style
from ...type_names import type_thing
from ..client.arguments import TAKEN, sendable, spread
from ..modules.module_imports import Needed
from ..names.namer import Namer, TypeNames
from ..syntax.identifiers import identifier
from ..syntax.imports import Import
from ..syntax.literals import literal
from ..syntax.printer import Node, call, field, lay, mapping, prefixed
from ..types.annotations import Annotations, Roles, either, literals, names_in
from ..views import Attribute, Class, Definition
from .type_aliases import described, type_alias


def param_names(
    api: Api, namer: Namer, types: Mapping[str, str], taken: Iterable[str]
) -> dict[str, Name]:
    """The names of what may be given in place of the types that requests hold, by their ids.

    That of an object is a dict (``FunctionDict``), that of another type which holds
    objects is a name for all that it may be (``ToolParam``).  `types` are the names
    of the types themselves, `taken` are names that none of these may have.
    """
    given = [
        api.declarations[id] for id in _sent(api, namer) if _holds_object(id, api.declarations)
    ]
    candidates = {each.id: _candidates(types[each.id], each, namer.style) for each in given}
    things = {each.id: type_thing(each) for each in given}
    scope = Scope[str](
        "a type",
        "the package",
        "params",
        things.__getitem__,
        partial(identifier, prefix="Param"),
        taken=dict.fromkeys(taken, ""),
    )
    renamed = matched(namer.style, ("names", "params"), things.items())
    return scope.named(candidates, renamed)


def _candidates(name: str, declaration: Declaration, style: Style) -> tuple[Name, Name]:
    kind, other = (
        ("dict", "TypedDict") if isinstance(declaration, Object) else ("param", "ParamType")
    )
    form = style.text("names", "forms", kind)
    rule = f"names.forms {kind}"
    return Name(form.replace("{name}", name), rule), Name(f"{name}{other}", rule)


def _sent(api: Api, namer: Namer) -> dict[str, None]:
    """The ids of all declarations that requests hold, or that can be all keywords of a call."""
    sent: list[Type] = [p.type for o in api.operations for p in o.parameters]
    for operation, body in ((o, o.body) for o in api.operations if o.body is not None):
        flat = spread(body, api.declarations)
        if flat is None:
            sent += [] if body.kind == "content" else [body.type]
        elif _are_keywords(operation, flat, namer):
            sent.append(Ref(flat.id))
        else:
            sent += _sent_parts(flat)
    return reached(sent, api.declarations, _sent_parts)


def _are_keywords(operation: Operation, flat: Object, namer: Namer) -> bool:
    """Whether a dict of the object can be given as ``**keywords``: what it has is called alike."""
    wire = [field.name for field in sendable(flat)]
    named = namer.arguments({name: (name,) for name in wire}, TAKEN)
    said = namer.renamed_arguments(operation)
    given = (said[f"body:{n}"].name if f"body:{n}" in said else named[n] for n in wire)
    return list(given) == wire


def _sent_parts(declaration: Declaration) -> list[Type]:
    """The types that a declaration is made of in a request."""
    if isinstance(declaration, Object):
        extra = [] if declaration.extra is None else [declaration.extra]
        return [field.type for field in sendable(declaration)] + extra
    return _aliased(declaration)


def _aliased(declaration: Declaration) -> list[Type]:
    """What a name for a type means; of objects, nothing."""
    return [declaration.type] if isinstance(declaration, Alias) else []


def _holds_object(id: str, declarations: Mapping[str, Declaration]) -> bool:
    meant = reached([Ref(id)], declarations, _aliased)
    return any(isinstance(declarations[id], Object) for id in meant)


@dataclass(frozen=True, slots=True)
class Item:
    """A key of a dict: the annotation of its value, with what that needs imported."""

    key: str
    type: str
    imports: frozenset[Import]
    required: bool
    description: str
    pointer: str

    def marked(self, type: str, total: bool) -> str:
        """`type`, marked where the dict as a whole does not say that the key is required."""
        return f"Required[{type}]" if self.required and not total else type


class Params:
    """Writes what callers may give: typed dicts, and names for types that hold them."""

    def __init__(
        self,
        api: Api,
        types: TypeNames,
        names: Mapping[str, str],
        roles: Roles,
        tags: Mapping[tuple[str, str], Sequence[str]],
        width: int,
    ) -> None:
        self._declarations = api.declarations
        self._types = types.types
        self._names = names
        self._roles = roles
        self._tags = tags
        self._width = width
        self._given = {id: _as_given(api.declarations[id]) for id in names}
        aliases = [given for given in self._given.values() if isinstance(given, Alias)]
        ordered, self._recursive = alias_order(aliases, {**api.declarations, **self._given})
        self._alias_order = {alias.id: index for index, alias in enumerate(ordered)}
        uploads = [o.body.type for o in api.operations if o.body and o.body.kind == "multipart"]
        self._uploaded = reached(uploads, api.declarations, _aliased)

    def names(self, inside: Iterable[Declaration]) -> list[str]:
        """The names of what may be given in place of declarations, for those that have it."""
        return [self._names[d.id] for d in inside if d.id in self._names]

    def classes(self, inside: Iterable[Declaration], needed: Needed) -> list[Class]:
        """The dicts of a module that can be written as classes."""
        return [self._class(given, needed) for given in self._dicts(inside, classes=True)]

    def definitions(self, inside: Sequence[Declaration], needed: Needed) -> list[Definition]:
        """What else may be given, what others need first."""
        own = {self._types[d.id] for d in inside} | {*self.names(inside)}
        dicts = [self._statement(g, own, needed) for g in self._dicts(inside, classes=False)]
        given = [self._given[d.id] for d in inside if d.id in self._given]
        aliases = [alias for alias in given if isinstance(alias, Alias)]
        aliases.sort(key=lambda alias: self._alias_order[alias.id])
        return [*dicts, *(self._alias(alias, needed) for alias in aliases)]

    def _dicts(self, inside: Iterable[Declaration], *, classes: bool) -> list[Object]:
        """The objects that are dicts: those for which a class can stand, or the others."""
        given = [self._given[d.id] for d in inside if d.id in self._given]
        dicts = [each for each in given if isinstance(each, Object)]
        return [each for each in dicts if _fits_class(self._held(each)) is classes]

    # --- dicts ----------------------------------------------------------

    def _class(self, given: Object, needed: Needed) -> Class:
        items, total = self._items(given, needed)
        return Class(
            name=self._names[given.id],
            attributes=tuple(self._attribute(item, total) for item in items),
            extra="",
            description=self._described(given),
            bases="TypedDict" if total else "TypedDict, total=False",
            pointer=given.id,
            kind="dict",
        )

    def _attribute(self, item: Item, total: bool) -> Attribute:
        return Attribute(
            item.key,
            item.key,
            self._line(item, total),
            item.description,
            annotation=item.type,
            required=item.required,
            pointer=item.pointer,
        )

    def _line(self, item: Item, total: bool) -> str:
        lines = field(item.key, item.marked(item.type, total), None, 4, self._width)
        return "\n".join(lines)[4:]

    def _statement(self, given: Object, own: set[str], needed: Needed) -> Definition:
        """``TypedDict("XDict", {…})``, for keys that cannot be names in a class."""
        items, total = self._items(given, needed)
        # Types of this module may be defined further down: they are named in quotes.
        entries: list[tuple[str, Node]] = [
            (literal(item.key), item.marked(_quoted(item.type, own), total)) for item in items
        ]
        rest = [] if total else ["total=False"]
        name = self._names[given.id]
        made = call("TypedDict", literal(name), mapping(entries), *rest)
        code = lay(prefixed(f"{name} = ", made), 0, self._width)
        return Definition(
            name, "\n".join(code), self._described(given), kind="dict", pointer=given.id
        )

    def _items(self, given: Object, needed: Needed) -> tuple[list[Item], bool]:
        """What a dict holds, and whether all of it is required."""
        items = self._held(given)
        total = all(item.required for item in items)
        needed.types.add(("typing", "TypedDict"))
        if any(item.required for item in items) and not total:
            needed.types.add(("typing", "Required"))
        needed.types.update(*(item.imports for item in items))
        return items, total

    def _held(self, given: Object) -> list[Item]:
        return [self._item(f, self._tags.get((given.id, f.name)), given) for f in sendable(given)]

    def _item(self, field: Field, tag: Sequence[str] | None, owner: Object) -> Item:
        """A field; a tag has to be there, and stays closed, to choose among the variants."""
        meant = self._role(owner).of(field.type) if tag is None else literals(tag)
        required = field.required or tag is not None
        return Item(
            field.name, meant.text, meant.imports, required, described(field), field.pointer
        )

    # --- names for types ------------------------------------------------

    def _alias(self, alias: Alias, needed: Needed) -> Definition:
        meant = self._role(alias).of(alias.type)
        needed.types.update(meant.imports)
        made = type_alias(
            self._names[alias.id],
            meant.text,
            self._described(alias),
            self._width,
            needed.shape,
            recursive=alias.id in self._recursive,
        )
        return made._replace(kind="given", annotation=meant.text, pointer=alias.id)

    def _described(self, given: Declaration) -> str:
        """What is said of a dict or a name; its keys say what the model's fields do."""
        name = self._types[given.id]
        if _aliased(self._declarations[given.id]):
            return f"What may be given for `{name}`: models or dicts."
        return f"`{name}` as a plain dict."

    def _role(self, given: Declaration) -> Annotations:
        """The parts of a form may be files; what they hold further in is JSON."""
        return self._roles.upload if given.id in self._uploaded else self._roles.argument


def _as_given(declaration: Declaration) -> Declaration:
    """A declaration as a request takes it: an object that no typed dict describes is a map."""
    if not isinstance(declaration, Object) or _fits_dict(declaration):
        return declaration
    types = [field.type for field in sendable(declaration)]
    value = either([*types, declaration.extra or Anything()])
    return Alias(declaration.id, declaration.hint, Map(value))


def _fits_dict(given: Object) -> bool:
    """Whether a typed dict can say what an object holds.

    It has the keys that it names and no others, so it cannot say of which type
    further ones are; one that names no keys would say nothing.  Type checkers
    take no empty key.
    """
    keys = [field.name for field in sendable(given)]
    return bool(keys) and "" not in keys and isinstance(given.extra, (Anything, NoneType))


def _fits_class(items: Iterable[Item]) -> bool:
    """Whether all keys can be names in a class, and hide no name that its annotations use."""
    used = {name for item in items for name in names_in(item.type)}
    return all(_is_plain(item.key) and item.key not in used | {"Required"} for item in items)


def _is_plain(key: str) -> bool:
    """Whether Python takes a key for a name just as it is.

    Names that begin with two underscores are mangled in a class (Python Language
    Reference, section 6.2.1); those with letters outside ASCII may be normalised.
    """
    return key.isascii() and key.isidentifier() and not _is_special(key)


def _is_special(key: str) -> bool:
    return keyword.iskeyword(key) or key.startswith("__")


def _quoted(annotation: str, own: set[str]) -> str:
    """An annotation in quotes where it names one of its `own` module."""
    named = not own.isdisjoint(names_in(annotation))
    return literal(annotation) if named else annotation
