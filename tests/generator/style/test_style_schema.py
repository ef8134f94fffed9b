"""The JSON Schema of `style.toml`, which must be as strict as the generator."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path

import jsonschema_rs
import pytest
from support.paths import CASES
from support.style_schema import PATH, build_style_schema

from generator.diagnostics import SpecloomError
from generator.style import BUILT_IN_FOLDER, list_built_in_styles
from generator.style.schema import check_style
from generator.style.toml_files import read_toml

STYLES = [BUILT_IN_FOLDER / name / "style.toml" for name in list_built_in_styles()]
STYLES += sorted(CASES.glob("*/style/style.toml"))


def is_valid(text: str) -> bool:
    """Return whether a style file is valid by the JSON Schema."""
    schema = json.loads(PATH.read_text(encoding="utf-8"))
    return bool(jsonschema_rs.validator_for(schema).is_valid(tomllib.loads(text)))


def is_accepted(text: str, folder: Path) -> bool:
    """Return whether the generator accepts a style file."""
    path = folder / "style.toml"
    path.write_text(text, encoding="utf-8")
    try:
        check_style(read_toml(path))
    except SpecloomError:
        return False
    return True


def test_the_schema_is_up_to_date(update: bool) -> None:
    text = json.dumps(build_style_schema(), indent=2, ensure_ascii=False) + "\n"
    if update:
        PATH.write_text(text, encoding="utf-8")
    assert PATH.read_text(encoding="utf-8") == text


@pytest.mark.parametrize(
    "path", STYLES, ids=lambda path: f"{path.parent.parent.name}-{path.parent.name}"
)
def test_the_schema_agrees_with_the_generator(path: Path, tmp_path: Path) -> None:
    """The styles are the built-in ones, and those of the cases, some of which are invalid."""
    try:
        tomllib.loads(text := path.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError:
        return
    assert is_valid(text) == is_accepted(text, tmp_path)
    assert is_valid(text) or path.parent.name == "style"


@pytest.mark.parametrize(
    "text",
    [
        "nothing = 1",
        "package = 1",
        "[package]\nnmae = ''",
        "[package]\nname = 1",
        "[package]\nmax_retries = true",
        "[package]\nmax_retries = 1.5",
        "[package]\ntimeout = '60'",
        "[package]\ntimeout = true",
        "[output]\npreformatted = '*.py'",
        "[output]\npreformatted = [1]",
        "[package]\nmax_retries = -1",
        "[package]\ntimeout = 0",
        "[package]\nbase_url = 'acme.com'",
        "[package]\nbase_url = 'https://acme.com?x'",
        "[package]\nbase_url_env = 'A-B'",
        "[package]\nlicense = 'MIT!'",
        "[package]\nauthors = ['Jane']",
        "[output]\nline_length = 20",
        "[headers]\nX = 1",
        "[headers]\n'X Y' = 'x'",
        "[headers]\nX = 'ä'",
        "[names.formats]\ntype = 'x'",
        "[names.formats]\ntype = '{name}{name}'",
        "[names.formats]\nresource = '{path}{name}'",
        "[types]\narray = 'list'",
        "[types]\nunion = '{variant}'",
        "[names.cases]\ntype = 'Pascal'",
        "[names.cases]\nthing = 'pascal'",
        "[names.types]\n'*' = []",
        "[types]\nstring = 1",
        "[types.upload]\nstring = {}",
        "[reference.types]\nstirng = 'x'",
        "[reference.types]\n'array(x)' = 'x'",
        "[reference.types]\narray = '{value}'",
        "[reference.types]\nunion = '{variant}'",
        "[reference.types]\nunion = '{variant}{variant}{variant}'",
        "[reference.types]\ntuple = '{item}{other}{item}'",
        "[reference.values]\nnull = 'x'",
        "[auth.key]\nname = 'x'",
        "[auth]\nkey = 'x'",
        "pagination = 1",
        "pagination = [1]",
        "[[pagination]]\nkind = 'x'",
        "[[pagination]]\ncursor = 'x'",
        "[[pagination]]\nkind = 'next'",
        "[[pagination]]\nkind = 'link'\nnext_url = 'x'",
        "[[pagination]]\nkind = 'page'\nparameter = 'p'\nfirst_page = 'x'",
        "[[polling]]\noperation = 'x'",
        "[[polling]]\noperation = 'x'\nstatus_field = 'y'\nterminal_values = 'z'",
        "[[polling]]\noperation = 'x'\nstatus_field = 'y'\nterminal_values = []\nkind = ''",
        "[[classes]]\nbases = []",
        "[custom]\nteam = 1",
    ],
)
def test_invalid_styles_are_rejected(text: str, tmp_path: Path) -> None:
    assert not is_accepted(text, tmp_path)
    assert not is_valid(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "pagination = []",
        "[package]\ntimeout = 1.5\nbase_url = 'https://acme.com/v1'\nauthors = ['J <j@acme.com>']",
        "[package]\nbase_url = '/v1'\nbase_url_env = ''\nversion = '1.0'\nlicense = 'MIT'",
        "[headers]\nX-Team = 'a b'",
        "[names.formats]\ntype = 'A{name}'\nresource = '{name}s'",
        "[types]\narray = '[{item}, {item}]'",
        "[types]\n'string(uuid)' = 'uuid.UUID'",
        "[reference.types]\n'string(x)' = 'x'\nunion = 'x'\narray = '{ {item} {item}'\ntuple = '<{item}, {item}>'",
        "[[pagination]]\nkind = 'cursor'\ncursor = 'x'\nparameter = 'y'\noperation = 'z'",
        "[[polling]]\noperation = 'x'\nstatus_field = 'y'\nterminal_values = []\ntimeout = 3\nstart_operations = { a = 'b' }",
        "[custom]\n'any thing' = 'x'",
    ],
)
def test_valid_styles_are_accepted(text: str, tmp_path: Path) -> None:
    assert is_accepted(text, tmp_path)
    assert is_valid(text)


def test_keys_have_descriptions() -> None:
    """Editors show the comments in the built-in style."""
    keys = build_style_schema()["properties"]
    assert (
        keys["package"]["properties"]["timeout"]["description"]
        == "seconds, for each step of a request (connect, read, write, pool)"
    )
    assert keys["polling"]["description"].startswith("Polling methods, which repeat `operation`")
    assert "[[" not in keys["classes"]["description"]
