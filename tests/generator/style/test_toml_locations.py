"""The locations of keys in a TOML file, in all notations."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from support.paths import ROOT

from generator.style.toml_files import read_toml
from generator.style.toml_locations import KeyPath, scan_key_lines

TEXT = '''\
# first = 1
top = "[no] = header"   # "x" = 1
[a]
text = """
[b]
key = 1 \\"""
"""
"quoted.key" = 'a # b'
dotted . "deep" . er = { one = [1, { two = 2 }], three = ']' }
list = [
    "x",  # , ]
    { four = 4 },
]
[a.sub]
key = 1979-05-27T07:32:00Z

[[rules]]
key = 1
[rules.start]
x = "y"
[[rules]]
other = \'\'\'
key = 2\'\'\'
key = 3
[[rules.inner]]
key = 4
[[rules.inner]]
key = 5
'''
LINES: dict[KeyPath, int] = {
    ("top",): 2,
    ("a",): 3,
    ("a", "text"): 4,
    ("a", "quoted.key"): 8,
    ("a", "dotted"): 9,
    ("a", "dotted", "deep", "er", "one", 1, "two"): 9,
    ("a", "dotted", "deep", "er", "three"): 9,
    ("a", "list", 0): 11,
    ("a", "list", 1, "four"): 12,
    ("a", "sub", "key"): 15,
    ("rules",): 17,
    ("rules", 0): 17,
    ("rules", 0, "key"): 18,
    ("rules", 0, "start", "x"): 20,
    ("rules", 1): 21,
    ("rules", 1, "key"): 24,
    ("rules", 1, "inner", 0, "key"): 26,
    ("rules", 1, "inner", 1, "key"): 28,
}


@pytest.mark.parametrize(("keys", "line"), LINES.items())
def test_the_line_of_a_key(keys: KeyPath, line: int) -> None:
    assert scan_key_lines(TEXT)[keys] == line


def test_every_key_has_a_line() -> None:
    """This holds for the built-in styles too."""
    styles = ROOT.glob("templates/*/style.toml")
    for text in (TEXT, *(path.read_text() for path in styles)):
        assert {*iter_key_paths(tomllib.loads(text))} <= scan_key_lines(text).keys()


def iter_key_paths(value: object, parent: KeyPath = ()) -> Iterator[KeyPath]:
    """Yield the paths of all keys and indexes in a table or list."""
    if isinstance(value, dict):
        items: list[tuple[str | int, object]] = list(value.items())
    else:
        items = list(enumerate(value)) if isinstance(value, list) else []
    for key, inner in items:
        yield (*parent, key)
        yield from iter_key_paths(inner, (*parent, key))


def test_a_missing_key_has_the_line_of_its_parent(tmp_path: Path) -> None:
    path = tmp_path / "style.toml"
    path.write_text(TEXT)
    file = read_toml(path)
    assert file.find_line(("rules", 1, "missing")) == 21
    assert file.find_line(("a", "sub", "missing", 3)) == 14
    assert file.find_line(("missing",)) == 1


def test_many_keys_are_scanned_once() -> None:
    """Counting lines from the start for each key would take minutes."""
    lines = scan_key_lines("[a]\n" + "".join(f"k{n} = 1\n" for n in range(30_000)))
    assert lines["a", "k29999"] == 30_001
