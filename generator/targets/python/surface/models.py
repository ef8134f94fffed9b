"""The comparison of models: classes, typed dicts and type aliases."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeAlias

from ....changes.change import Aspect, ClientChange, Direction, Level
from ....changes.quoting import quote_code
from ....frozen import frozen
from ....text.quoting import format_toml_key, format_toml_string
from ..syntax.type_expressions import NONE, TypeExpression, format_type, list_members
from ..views import ModelClass, ModelField, TypeDefinition
from .assignability import list_literals, strip_required
from .model_names import (
    Model,
    compare_lost_names,
    compare_modules,
    make_model_change,
    make_renaming,
)
from .pairs import VersionPair, pair_names
from .signatures import format_code

_MAX_NAMES = 5
"""How many values or variants a message lists."""


def compare_models(pair: VersionPair) -> Iterator[ClientChange]:
    """Yield the changes of all models."""
    for old_name, new_name in pair.paired_models:
        old, new = pair.old.models.get(old_name or ""), pair.new.models.get(new_name or "")
        if old is None and new is not None:
            # An alias only gives a name to a type that was written inline before.
            if isinstance(new, TypeDefinition) and new.kind == "alias":
                continue
            yield make_model_change("added", "compatible", f"`{new.name}` was added", None, new)
        elif old is not None and new is None:
            yield make_model_change("removed", "breaking", f"`{old.name}` was removed", old, None)
        elif old is not None and new is not None:
            if old.name != new.name:
                yield make_renaming(pair, old, new)
            if new.deprecated and not old.deprecated:
                text = f"`{new.name}` is now deprecated"
                yield make_model_change("deprecated", "compatible", text, old, new)
            yield from _compare_contents(pair, old, new)
    yield from compare_modules(pair)
    yield from compare_lost_names(pair)


def _compare_contents(pair: VersionPair, old: Model, new: Model) -> Iterator[ClientChange]:
    # A typed dict is no class if its keys cannot be names.
    if old.kind == new.kind == "dict":
        yield from _compare_fields(pair, old, new)
    elif isinstance(old, ModelClass) and isinstance(new, ModelClass) and old.kind == new.kind:
        yield from _compare_fields(pair, old, new)
        if set(map(str, old.bases)) != set(map(str, new.bases)):
            text = f"`{new.name}` has other base classes"
            yield make_model_change("replaced", "risky", text, old, new)
    elif isinstance(old, TypeDefinition) and isinstance(new, TypeDefinition):
        yield from _compare_definitions(pair, old, new)
    else:
        text = f"`{new.name}` was {_describe_kind(old)} and is now {_describe_kind(new)}"
        yield make_model_change("replaced", "breaking", text, old, new)


def _describe_kind(model: Model) -> str:
    if model.kind == "dict":
        return "a typed dict"
    return "a type alias" if isinstance(model, TypeDefinition) else "a class"


# --- classes ------------------------------------------------------------------


@frozen
class _Usage:
    """How programs use a model: whether they pass it to methods, and whether these return it."""

    is_passed: bool
    is_returned: bool

    @property
    def direction(self) -> Direction:
        """The direction in which a change of the model counts first."""
        return "response" if self.is_returned else "request"


def _find_usage(pair: VersionPair, new: Model) -> _Usage:
    if new.kind in ("dict", "input"):
        return _Usage(is_passed=True, is_returned=False)
    is_passed = new.pointer in pair.new.accepted_ids
    # What no method uses is read, if at all.
    return _Usage(is_passed, new.pointer in pair.new.returned_ids or not is_passed)


def _compare_fields(pair: VersionPair, old: Model, new: Model) -> Iterator[ClientChange]:
    """Yield the changes of the fields of a model, or of the keys of a typed dict."""
    old_fields = {each.name: each for each in _list_fields(old)}
    new_fields = {each.name: each for each in _list_fields(new)}
    names = pair_names(
        old_fields, new_fields, lambda field: field.wire_name, lambda field: field.wire_name
    )
    usage = _find_usage(pair, new)
    for old_name, new_name in names:
        before, after = old_fields.get(old_name or ""), new_fields.get(new_name or "")
        for rule, aspect, level, text in _compare_field(pair, before, after, usage):
            yield ClientChange(
                f"client-field-{rule}",
                level,
                aspect,
                usage.direction,
                f"`{new.name}.{new_name or old_name}` {text}",
                (before.pointer,) if before else (),
                (after.pointer,) if after else (),
                hint=_suggest_field_name(before, after) if rule == "renamed" else "",
            )


def _list_fields(model: Model) -> Sequence[ModelField]:
    return model.fields if isinstance(model, ModelClass) else model.keys


_FieldChange: TypeAlias = tuple[str, Aspect, Level, str]
"""The rule, aspect, level and text of a change of a field."""


def _compare_field(
    pair: VersionPair, old: ModelField | None, new: ModelField | None, usage: _Usage
) -> Iterator[_FieldChange]:
    if new is None:
        yield "removed", "presence", "breaking", "was removed"
    elif old is None:
        is_demanded = new.required and not new.default and usage.is_passed
        text = "was added and is required" if is_demanded else "was added"
        yield "added", "presence", "breaking" if is_demanded else "compatible", text
    else:
        if old.name != new.name:
            yield "renamed", "name", "breaking", f"was named `{old.name}`"
        if usage.is_passed and old.required != new.required:
            level: Level = "breaking" if new.required else "compatible"
            text = "is now required" if new.required else "is now optional"
            yield f"became-{'required' if new.required else 'optional'}", "required", level, text
        if new.deprecated and not old.deprecated:
            yield "deprecated", "deprecation", "compatible", "is now deprecated"
        yield from _compare_annotations(pair, old.annotation, new.annotation, usage)


def _compare_annotations(
    pair: VersionPair, old: TypeExpression, new: TypeExpression, usage: _Usage
) -> Iterator[_FieldChange]:
    old, new = pair.translate_type(strip_required(old)), strip_required(new)
    if pair.is_same_type(old, new):
        return
    level = _find_type_level(pair, old, new, usage)
    before, after = list_members(old), list_members(new)
    if [*before, NONE] == after:
        yield "type-changed", "null", level, "may now be None"
    elif before == [*after, NONE]:
        yield "type-changed", "null", level, "is never None now"
    else:
        yield "type-changed", "type", level, f"was {format_code(old)} and is now {format_code(new)}"


def _find_type_level(
    pair: VersionPair, old: TypeExpression, new: TypeExpression, usage: _Usage
) -> Level:
    """Return the level of another type, which depends on how programs use its values."""
    is_usable = (not usage.is_passed or pair.accepts_old_values(old, new)) and (
        not usage.is_returned or pair.returns_old_values(old, new)
    )
    return "compatible" if is_usable else "breaking"


def _suggest_field_name(old: ModelField | None, new: ModelField | None) -> str:
    """Return what keeps the name of a renamed field in a style."""
    if old is None or new is None:
        return ""
    return f"[names.fields] {format_toml_key(new.pointer)} = {format_toml_string(old.name)}"


# --- type aliases -------------------------------------------------------------


def _compare_definitions(
    pair: VersionPair, old: TypeDefinition, new: TypeDefinition
) -> Iterator[ClientChange]:
    """Yield the changes of what a type alias stands for."""
    usage = _find_usage(pair, new)
    if old.annotation is None or new.annotation is None:  # one is a typed dict
        text = f"`{new.name}` was {_describe_kind(old)} and is now {_describe_kind(new)}"
        yield _make_definition_change("replaced", "breaking", text, old, new, usage)
        return
    if old.kind == new.kind == "enumeration":
        yield from _compare_literals(old, new, old.annotation, new.annotation, usage)
    elif not pair.is_same_type(old.annotation, new.annotation):
        yield from _compare_members(pair, old, new, old.annotation, new.annotation, usage)


def _compare_members(
    pair: VersionPair,
    old: TypeDefinition,
    new: TypeDefinition,
    old_type: TypeExpression,
    new_type: TypeExpression,
    usage: _Usage,
) -> Iterator[ClientChange]:
    """Yield the types that were added to and removed from a union, or another type of an alias."""
    before = list(map(format_type, list_members(pair.translate_type(old_type))))
    after = list(map(format_type, list_members(new_type)))
    removed, added = _list_missing(before, after), _list_missing(after, before)
    if not set(before) & set(after):
        level = _find_type_level(pair, old_type, new_type, usage)
        text = f"`{new.name}` was {format_code(old_type)} and is now {format_code(new_type)}"
        yield _make_definition_change("replaced", level, text, old, new, usage)
        return
    if removed:
        is_usable = pair.accepts_old_values(old_type, new_type) or not usage.is_passed
        text = f"`{new.name}` no longer includes {removed}"
        level = "risky" if is_usable else "breaking"
        yield _make_definition_change("variant-removed", level, text, old, new, usage)
    if added:
        # Programs must handle another variant, as they must handle another value.
        is_usable = pair.returns_old_values(old_type, new_type) or not usage.is_returned
        text = f"`{new.name}` now includes {added}"
        level = "compatible" if is_usable else "risky"
        yield _make_definition_change("variant-added", level, text, old, new, usage)


def _compare_literals(
    old: TypeDefinition,
    new: TypeDefinition,
    old_type: TypeExpression,
    new_type: TypeExpression,
    usage: _Usage,
) -> Iterator[ClientChange]:
    """Yield the values of an enumeration that were added and removed."""
    before, after = list_literals(old_type), list_literals(new_type)
    removed, added = _list_missing(before, after), _list_missing(after, before)
    if removed:
        text = f"`{new.name}` no longer includes {removed}"
        yield _make_definition_change("value-removed", "breaking", text, old, new, usage)
    if added:
        text = f"`{new.name}` now includes {added}"
        level: Level = "risky" if usage.is_returned else "compatible"
        yield _make_definition_change("value-added", level, text, old, new, usage)


def _list_missing(codes: Sequence[str], others: Sequence[str]) -> str:
    """Return the first of the codes that others do not have, in backquotes; empty if all do."""
    known = set(others)
    missing = [quote_code(each) for each in codes if each not in known]
    more = f" and {len(missing) - _MAX_NAMES} more" if len(missing) > _MAX_NAMES else ""
    return ", ".join(missing[:_MAX_NAMES]) + more


def _make_definition_change(
    rule: str, level: Level, text: str, old: Model, new: Model, usage: _Usage
) -> ClientChange:
    return ClientChange(
        f"client-model-{rule}",
        level,
        "values" if rule.startswith("value") else "type",
        usage.direction,
        text,
        (old.pointer,),
        (new.pointer,),
    )
