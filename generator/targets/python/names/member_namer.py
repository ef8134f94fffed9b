"""Names for the members of types: the properties of objects, and the values of enumerations."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from functools import partial

from ....model import Api, Enumeration, Object, ValueNote
from ....naming.name_overrides import group_overrides, match_overrides
from ....naming.scopes import Scope
from ....naming.unique_names import Name, NamedItem, resolve_names
from ....naming.words import split_words
from ..syntax.identifiers import avoid_reserved, identifier
from .member_items import iter_field_items, iter_value_items, make_field_item, make_value_item
from .name_formatter import NameFormatter
from .reserved_members import ENUM_MEMBERS, PYDANTIC_MEMBERS

_MAX_VALUE_NAME_LENGTH = 60
"""The maximum length of a name of an enumeration value, in characters; others are sentences."""

_SIGN_WORDS = {"-": "minus", "+": "plus"}


class MemberNamer:
    """A namer of properties and enumeration values.

    Raises:
        SpecloomError: The style renames an unknown item.
    """

    def __init__(self, formatter: NameFormatter, api: Api) -> None:
        self._formatter = formatter
        style, declared = formatter.style, api.declarations.values()
        self.field_overrides = group_overrides(
            match_overrides(
                style, ("names", "fields"), style.names.fields, iter_field_items(declared)
            )
        )
        self._member_overrides = group_overrides(
            match_overrides(
                style,
                ("names", "enum_members"),
                style.names.enum_members,
                iter_value_items(declared),
            )
        )

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
        overrides = self.field_overrides.get(declaration.id, {})
        fields = [field.name for field in declaration.fields]
        names = self._name_free_fields([name for name in fields if name not in overrides], to_legal)
        names |= scope.apply_overrides(overrides, names)
        return {name: names[name] for name in fields}

    def _name_free_fields(
        self, fields: Iterable[str], to_legal: Callable[[str], str]
    ) -> dict[str, Name]:
        """Return names for properties that the style does not rename."""
        candidates = {
            name: self._formatter.format_name(split_words(name), "field", "property")
            for name in fields
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
        legal_name = avoid_reserved(
            identifier(name, "field"), self._formatter.get_reserved("field")
        )
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
        return self._formatter.format_name(words, "enum_member", rule)
