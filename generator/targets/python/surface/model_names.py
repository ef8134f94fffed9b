"""The comparison of the names of models, and of the modules that have them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import TypeAlias

from ....changes.change import Aspect, ClientChange, Level
from ....text.quoting import format_toml_key, format_toml_string
from ..views import ModelClass, TypeDefinition
from .moved_names import STILL_WORKS, find_lost_names, format_moved_entry
from .pairs import VersionPair

Model: TypeAlias = ModelClass | TypeDefinition
"""A class, a typed dict or a type alias."""

_MAX_NAMES = 5
"""How many names a message lists."""

_ASPECTS: Mapping[str, Aspect] = {
    "renamed": "name",
    "replaced": "type",
    "deprecated": "deprecation",
}


def make_model_change(
    rule: str, level: Level, text: str, old: Model | None, new: Model | None
) -> ClientChange:
    """Return a change of a whole model."""
    return ClientChange(
        f"client-model-{rule}",
        level,
        _ASPECTS.get(rule, "presence"),
        "",
        text,
        (old.pointer,) if old else (),
        (new.pointer,) if new else (),
    )


def make_renaming(pair: VersionPair, old: Model, new: Model) -> ClientChange:
    """Return the change of the name of a model."""
    text = f"`{old.name}` is now `{new.name}`"
    if pair.new.moved_models.get(old.name) == new.name:
        change = make_model_change("deprecated", "compatible", f"{text} ({STILL_WORKS})", old, new)
        return replace(change, aspect="name")
    hint = ""
    if not new.input_for:
        hint = f"[names.types] {format_toml_key(new.pointer)} = {format_toml_string(old.name)}"
    moved = "" if old.name in pair.new.moved_models else format_moved_entry(old.name, new.name)
    change = make_model_change("renamed", "breaking", text, old, new)
    return replace(change, hint=hint, moved_entry=moved)


def compare_lost_names(pair: VersionPair) -> Iterator[ClientChange]:
    """Yield which deprecated names of models no longer work."""
    partners = {old: new for old, new in pair.paired_models if old}
    for text, old_name in find_lost_names(
        pair.old.moved_models, {*pair.new.models}, pair.new.moved_models, partners
    ):
        change = make_model_change("removed", "breaking", text, pair.old.models[old_name], None)
        yield replace(change, aspect="name")


def compare_modules(pair: VersionPair) -> Iterator[ClientChange]:
    """Yield which models moved from one module to another; their common package has them all."""
    moves: dict[tuple[str, str], list[tuple[Model, Model]]] = {}
    for old_name, new_name in pair.paired_models:
        if old_name and new_name:
            modules = pair.old.model_modules[old_name], pair.new.model_modules[new_name]
            models = pair.old.models[old_name], pair.new.models[new_name]
            moves.setdefault(modules, []).append(models)
    for (before, after), moved in moves.items():
        if before != after:
            names = ", ".join(f"`{new.name}`" for _, new in moved[:_MAX_NAMES])
            more = f" and {len(moved) - _MAX_NAMES} more" if len(moved) > _MAX_NAMES else ""
            yield ClientChange(
                "client-model-moved",
                "risky",
                "name",
                "",
                f"{names}{more} moved from the module `{before}` to `{after}`",
                tuple(old.pointer for old, _ in moved),
                tuple(new.pointer for _, new in moved),
            )
