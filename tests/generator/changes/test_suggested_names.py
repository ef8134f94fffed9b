"""The lines for a style that a report suggests for renames: each of them does what it says."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

import pytest
from support.versions import list_change_cases, make_version

from generator.changes.change import Change
from generator.style import make_style
from generator.version_comparison import Version, compare_versions

PETS = """\
openapi: 3.1.0
info: {title: Pets, version: "1"}
paths:
  /pets: {get: {operationId: list, responses: {"204": {description: Done.}}}}
  /pets/{id}/feed: {post: {operationId: feedPet, parameters: &id [{name: id, in: path, required: true, schema: {type: string}}], responses: {"204": {description: Done.}}}}
  /pets/{id}/toys/{name}: {get: {operationId: get, parameters: [{name: id, in: path, required: true, schema: {type: string}}, {name: name, in: path, required: true, schema: {type: string}}], responses: {"204": {description: Done.}}}}
  /food: {get: {operationId: listFood, responses: {"204": {description: Done.}}}}
"""
# By change: the old and the new text, and the suggested lines.
MOVES = {
    "resource": ("/pets", "/animals", {'[names.resources] animals = "pets"'}),
    "sub-resource": ("/toys", "/things", {'[names.resources] "pets.things" = "toys"'}),
    "operation": ("/pets/{id}/feed", "/food/{id}/feed", {'[tree.resources] feedPet = "pets"'}),
    "two names": ("/pets/{id}/toys", "/animals/{id}/things", set[str]()),
}


def list_renames(changes: Iterable[Change]) -> list[Change]:
    return [each for each in changes if each.hint or each.moved_entries]


def apply_lines(version: Version, lines: Iterable[str]) -> Version:
    """Return a version whose style has more lines, such as ``[names.types] Run = "Job"``."""
    tables: dict[str, list[str]] = {}
    for line in lines:
        table, _, entry = line.partition("] ")
        tables.setdefault(f"{table}]", []).append(entry)
    text = "\n".join("\n".join([table, *entries]) for table, entries in tables.items())
    settings: list[Any] = [layer.file.data for layer in version.style.layers[1:]]
    return replace(version, style=make_style(*settings, tomllib.loads(text)))


def test_lines_of_cases() -> None:
    """What keeps an old name leaves no rename, and a deprecated name breaks nothing."""
    count = 0
    cases = [case for case in list_change_cases() if "` is now `" in str(case.expected)]
    for case in cases:
        for old, new in ((case.old, case.new), (case.new, case.old)):
            renames = list_renames(compare_versions(old, new))
            hints = [each.hint for each in renames if each.hint]
            entries = [f"[moved] {entry}" for each in renames for entry in each.moved_entries]
            if hints:
                kept = apply_lines(new, hints)
                assert list_renames(compare_versions(old, kept)) == [], case.name
            if entries:
                deprecated = compare_versions(old, apply_lines(new, entries))
                assert not any(each.moved_entries for each in deprecated), case.name
            count += len(hints) + len(entries)
    assert count > 20


@pytest.mark.parametrize("move", MOVES)
def test_lines_for_moved_methods(move: str) -> None:
    """Methods of another resource stay where they were by one line for the style."""
    before, after, lines = MOVES[move]
    old, new = make_version(PETS), make_version(PETS.replace(before, after))
    renames = list_renames(compare_versions(old, new))
    assert {each.hint for each in renames if each.hint} == lines
    if lines:
        changes = compare_versions(old, apply_lines(new, lines))
        assert {each.client for each in changes} == {"none"}
