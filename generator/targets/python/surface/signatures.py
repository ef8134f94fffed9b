"""The comparison of signatures: the arguments that calls may pass."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from ....changes.change import Aspect, ClientChange, Level
from ....changes.quoting import quote_code
from ....frozen import frozen
from ..syntax.signatures import SignatureParameter
from ..syntax.type_construction import join_types
from ..syntax.type_expressions import NOT_GIVEN_TYPE, TypeExpression, format_type, list_members
from .pairs import VersionPair, pair_names


@frozen
class Parameters:
    """The parameters of a callable: their pointers by name, and how messages name the callable.

    `pointer` is that of parameters without a pointer, `wire_names` are their names in
    the description.
    """

    label: str
    parameters: Sequence[SignatureParameter]
    pointer: str
    pointers: Mapping[str, str]
    wire_names: Mapping[str, str]
    resource: str = ""

    @property
    def by_name(self) -> dict[str, SignatureParameter]:
        """The parameters without ``self``, ``*`` and ``**options``, by name."""
        return {
            each.name: each
            for each in self.parameters
            if each.name.isidentifier() and each.annotation is not None
        }

    @property
    def positional_names(self) -> list[str]:
        """The names of the parameters that calls may pass by position."""
        names = [each.name for each in self.parameters if each.name != "self"]
        ends = [index for index, name in enumerate(names) if name.startswith("*")]
        return names[: ends[0]] if ends else names

    def get_pointer(self, name: str | None) -> tuple[str, ...]:
        """Return the pointer of a parameter; none for None."""
        return () if name is None else (self.pointers.get(name, self.pointer),)


def compare_parameters(
    pair: VersionPair, old: Parameters, new: Parameters
) -> Iterator[ClientChange]:
    """Yield the changes of the arguments of a callable."""
    old_parameters, new_parameters = old.by_name, new.by_name
    names = pair_names(
        {name: name for name in old_parameters},
        {name: name for name in new_parameters},
        lambda name: _translate_key(pair, old, new, name),
        lambda name: (new.pointers.get(name, name), new.wire_names.get(name)),
    )
    renamed = {before: after for before, after in names if before and after}
    for before, after in names:
        places = old.get_pointer(before), new.get_pointer(after)
        for rule, level, text in _compare_parameter(
            pair,
            old_parameters.get(before or ""),
            new_parameters.get(after or ""),
        ):
            yield ClientChange(
                f"client-argument-{rule}",
                level,
                _ASPECTS[rule],
                "request",
                f"`{new.label}`: argument {text}",
                *places,
                new.resource,
            )
    positions = [renamed.get(name, name) for name in old.positional_names if name in renamed]
    if positions != new.positional_names[: len(positions)]:
        yield ClientChange(
            "client-arguments-reordered",
            "breaking",
            "name",
            "request",
            f"`{new.label}`: arguments were ({', '.join(old.positional_names)}) by position"
            f" and are now ({', '.join(new.positional_names)})",
            (old.pointer,),
            (new.pointer,),
            new.resource,
        )


def _translate_key(
    pair: VersionPair, old: Parameters, new: Parameters, name: str
) -> tuple[str, str | None]:
    """Return the key of an old parameter in the new version.

    Pointers of parameters have numbers, so they identify only those with the same name, and those
    that were renamed in the description.
    """
    pointer, wire_name = old.pointers.get(name, name), old.wire_names.get(name)
    new_pointer = pair.translate_pointer(pointer)
    if pointer in pair.pointers:
        new_names = (each for each in new.pointers if new.pointers[each] == new_pointer)
        wire_name = next((new.wire_names.get(each) for each in new_names), None)
    return new_pointer, wire_name


_ASPECTS: Mapping[str, Aspect] = {
    "added": "presence",
    "removed": "presence",
    "renamed": "name",
    "became-required": "required",
    "became-optional": "required",
    "default-changed": "default",
    "type-changed": "type",
}


def _compare_parameter(
    pair: VersionPair, old: SignatureParameter | None, new: SignatureParameter | None
) -> Iterator[tuple[str, Level, str]]:
    """Yield the rule, the level and the text of each change of a parameter."""
    if old is None or old.annotation is None:
        if new is not None:
            if new.default:
                yield "added", "compatible", f"`{new.name}` was added"
            else:
                yield "added", "breaking", f"`{new.name}` was added and is required"
        return
    if new is None or new.annotation is None:
        yield "removed", "breaking", f"`{old.name}` was removed"
        return
    if old.name != new.name:
        yield "renamed", "breaking", f"`{old.name}` is now `{new.name}`"
    if old.default and not new.default:
        yield "became-required", "breaking", f"`{new.name}` is now required"
    elif new.default and not old.default:
        yield "became-optional", "compatible", f"`{new.name}` is now optional"
    elif old.default != new.default:
        text = f"`{new.name}` had the default {quote_code(old.default)} and now has {quote_code(new.default)}"
        yield "default-changed", "risky", text
    yield from _compare_annotations(pair, old.annotation, new.annotation, new.name)


def _compare_annotations(
    pair: VersionPair, old: TypeExpression, new: TypeExpression, name: str
) -> Iterator[tuple[str, Level, str]]:
    old, new = _drop_not_given(old), _drop_not_given(new)
    if pair.is_same_type(old, new):
        return
    level: Level = "compatible" if pair.accepts_old_values(old, new) else "breaking"
    yield "type-changed", level, f"`{name}` was {format_code(old)} and is now {format_code(new)}"


def _drop_not_given(type: TypeExpression) -> TypeExpression:
    """Return a type without the default of arguments that are not sent: it is never passed."""
    members = list_members(type)
    rest = [each for each in members if each != NOT_GIVEN_TYPE]
    return join_types(*rest) if rest and len(rest) < len(members) else type


def format_code(type: TypeExpression) -> str:
    """Return a type in backquotes, for messages."""
    return quote_code(format_type(type))
