"""Names that a style sets: precedence of keys, errors, and the output of `show names`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from click.testing import CliRunner
from support.paths import ROOT

from generator.cli.commands import main
from generator.client.plan import build_plan
from generator.diagnostics import Location, Report, SpecloomError
from generator.model import Api, Enumeration
from generator.naming.unique_names import Name, StyleChange, resolve_names
from generator.openapi.loader import load_text
from generator.openapi.operations import parse
from generator.style import Style, load_style
from generator.targets.python import build_name_table
from generator.targets.python.names.namer import Namer

ZOO = """\
openapi: 3.1.0
info: {title: Zoo, version: "1"}
paths:
  /cats:
    get:
      operationId: listCats
      tags: [Big cats]
      parameters:
        - {name: limit, in: query, schema: {type: integer}}
        - {name: page, in: query, schema: {type: integer}}
      responses:
        "200":
          description: All cats.
          content: {application/json: {schema: {$ref: "#/components/schemas/Cat"}}}
    post:
      operationId: createCat
      responses: {"204": {description: Done.}}
  /cats/{id}/toys:
    get:
      operationId: listToys
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses:
        "200":
          description: All toys.
          content: {application/json: {schema: {$ref: "#/components/schemas/ToyObject"}}}
  /dogs:
    get:
      operationId: listDogs
      responses: {"204": {description: Done.}}
components:
  schemas:
    Cat:
      type: object
      properties:
        name: {type: string}
        age: {type: integer}
        mood: {$ref: "#/components/schemas/Mood"}
        home: {type: object, properties: {name: {type: string}}}
    Mood: {type: string, enum: [sunny, grim]}
    ToyObject: {type: object, properties: {name: {type: string}}}
"""

StyleFactory = Callable[..., Style]


@pytest.fixture
def api() -> Api:
    """Return the API of `ZOO`."""
    return parse(load_text(ZOO, "zoo.yaml", report=Report()))


@pytest.fixture
def load_styles(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> StyleFactory:
    """Return a function that loads styles from their texts; their folders are `s0`, `s1`, ...."""
    monkeypatch.chdir(tmp_path)

    def make_style(*texts: str) -> Style:
        for number, text in enumerate(texts):
            Path(f"s{number}").mkdir(exist_ok=True)
            Path(f"s{number}/style.toml").write_text(text)
        return load_style([f"s{number}" for number in range(len(texts))])

    return make_style


def names(api: Api, style: Style) -> Mapping[str, str]:
    """Return the Python name of each item in the table of names."""
    return {row.item: row.name for row in build_name_table(build_plan(api, style), style)}


# --- precedence ---------------------------------------------------------------


@pytest.mark.parametrize(
    ("styles", "expected"),
    [
        (['[names.types]\nCat = "Kitty"\n"C*" = "Other"'], "Kitty"),
        (['[names.types]\n"*" = "All*"\n"Ca*" = "Longer*"\n"*t" = "Ending"'], "Longert"),
        (['[names.types]\n"/components/schemas/*at" = "By*"\n"*at" = "*"'], "ByC"),
        (['[names.types]\n"Cat" = "Lower"', '[names.types]\n"C*" = "Upper"'], "Lower"),
        (['[names.types]\n"Ca*" = "Lower"', '[names.types]\n"C*" = "Upper"'], "Upper"),
        (['[names.types]\nCat = "Lower"', '[names.types]\nCat = "Upper"'], "Upper"),
        (
            [
                '[names.types]\nCat = "Lower"',
                '[names.types]\n"/components/schemas/Cat" = "Upper"',
            ],
            "Upper",
        ),
    ],
)
def test_precedence_of_keys(
    api: Api, load_styles: StyleFactory, styles: list[str], expected: str
) -> None:
    name = names(api, load_styles(*styles))["#/components/schemas/Cat"]
    assert name.rpartition(".")[2] == expected


def test_wildcards_of_a_name_match_the_last_ones_of_its_key(
    api: Api, load_styles: StyleFactory
) -> None:
    """So a pattern for the class of a field does not affect the name of the field."""
    style = load_styles('[names.fields]\n"*.na*" = "na_*"\n[names.types]\n"*Obj*ct" = "*_*"')
    named = names(api, style)
    assert named["#/components/schemas/Cat/properties/name"] == "Cat.na_me"
    assert named["#/components/schemas/ToyObject"].endswith(".Toy_e")
    inline = "#/components/schemas/Cat/properties/home/properties/name"
    assert named[inline] == "CatHome.name"  # an inline type can only be named by its pointer


def test_a_rename_does_not_change_other_names(api: Api, load_styles: StyleFactory) -> None:
    before = names(api, load_styles())
    after = names(api, load_styles('[names.methods]\nlistCats = "every"'))
    changed = {item for item in before if before[item] != after[item]}
    assert changed == {
        "#/paths/~1cats/get",
        "#/paths/~1cats/get/parameters/0",
        "#/paths/~1cats/get/parameters/1",
    }


# --- errors ---------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "message", "hint"),
    [
        ('[names.types]\nCta = "A"', "unknown type 'Cta'", "did you mean 'Cat'?"),
        ('[names.types]\n"Cta*" = "A"', "no type matches 'Cta*'", ""),
        (
            '[names.types]\n"/components/schemas/Cta" = "A"',
            "no type at '/components/schemas/Cta'",
            "as/Cat'?",
        ),
        ('[names.fields]\n"Cat.nam" = "a"', "unknown field 'Cat.nam'", "'Cat.name'?"),
        ('[names.arguments]\n"listCats.lim" = "a"', "unknown argument 'listCats.lim'", "limit'?"),
        ('[names.enum_members]\n"Mood.suny" = "A"', "unknown value 'Mood.suny'", "'Mood.sunny'?"),
        ('[names.methods]\nlistCat = "a"', "unknown operation 'listCat'", "'listCats'?"),
        ('[names.resources]\ncat = "a"', "unknown resource 'cat'", "'cats'?"),
        ('[names.modules]\ncat = "a"', "unknown module 'cat'", "'cats'?"),
        ('[tree.prefixes]\n"/cat" = "beta"', "no path starts with '/cat'", "'/cats'?"),
        ('[tree.resources]\nlistCat = "a"', "unknown operation 'listCat'", "'listCats'?"),
    ],
)
def test_a_key_that_matches_nothing_is_an_error(
    api: Api, load_styles: StyleFactory, text: str, message: str, hint: str
) -> None:
    """The message has the line and the most similar key."""
    error = _get_error(api, load_styles(text))
    assert error.startswith("s0/style.toml:2: ")
    assert message in error
    assert hint in error


@pytest.mark.parametrize(
    ("text", "message", "hint"),
    [
        ('[names.types]\nCat = "a b"', "'a b' is not a valid name for a type", "'ab'"),
        ('[names.types]\nCat = ""', "'' is not a valid name for a type", "'Type'"),
        ('[names.types]\n"*t" = "**"', "'**' has more '*' than '*t'", ""),
        (
            '[names.fields]\n"Cat.name" = "list"',
            "'list' is not a valid name for a field",
            "'list_'",
        ),
        ('[names.fields]\n"Cat.name" = "_x"', "'_x' is not a valid name for a field", "'x'"),
        (
            '[names.arguments]\n"listCats.page" = "1"',
            "'1' is not a valid name for an argument",
            "'arg_1'",
        ),
        ('[names.methods]\nlistCats = "def"', "'def' is not a valid name for a method", "'def_'"),
        (
            '[names.methods]\nlistCats = "pages"',
            "'pages' is not a valid name for a method",
            "'pages_'",
        ),
        (
            '[names.resources]\ncats = "with_options"',
            "is not a valid name for a resource",
            "options_'",
        ),
        (
            '[names.modules]\ncats = "../x"',
            "'../x' is not a valid name for a module",
            "'resource/x'",
        ),
        ('[names.modules]\ncats = "con"', "'con' is not a valid name for a module", "'con_'"),
        ('[names.formats]\nfield = "_{name}"', "'_{name}' makes invalid names, such as '_X'", ""),
        ('[names.formats]\nraw = "{name}"', "a resource and its two variants must differ", ""),
        ('[tree.prefixes]\n"/cats" = "a b"', "'a b' is not a valid resource path", ""),
        ('[tree.resources]\nlistCats = ""', "'' is not a valid resource path", ""),
        ('[package]\nname = "my-zoo"', "'my-zoo' is not a valid package name", "'my_zoo'"),
        ('[package]\nname = "httpx2"', "'httpx2' is not a valid package name", "'httpx2_'"),
        (
            '[package]\nname = "sitecustomize"',  # which Python imports when it starts
            "'sitecustomize' is not a valid package name",
            "'sitecustomize_'",
        ),
    ],
)
def test_an_invalid_name_is_an_error(
    api: Api, load_styles: StyleFactory, text: str, message: str, hint: str
) -> None:
    """Names are not corrected silently; the hint has a valid name."""
    error = _get_error(api, load_styles(text))
    assert error.startswith("s0/style.toml:2: ")
    assert message in error
    assert hint in error


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            'type = "Acme"',
            "'names.formats.type' must be a string that contains '{name}' exactly once",
        ),
        (
            'type = "{nam}"',
            "'names.formats.type' must be a string that contains '{name}' exactly once",
        ),
        ('async = "{name}{name}"', "'names.formats.async' must be a string that contains '{name}'"),
        ('resource = "{name}{path}"', "that contains '{path}' or '{name}' exactly once"),
    ],
)
def test_a_format_without_its_placeholder_is_an_error(
    load_styles: StyleFactory, text: str, message: str
) -> None:
    with pytest.raises(SpecloomError, match="must be a string") as caught:
        load_styles(f"[names.formats]\n{text}")
    assert message in str(caught.value)


@pytest.mark.parametrize(
    ("text", "scope", "pointers", "line"),
    [
        (
            '[names.types]\nCat = "ToyObject"',
            "the models",
            ["/components/schemas/Cat", "/components/schemas/ToyObject"],
            'names.types]: ToyObject = "…"',
        ),
        (
            '[names.types]\nCat = "Mood"\nMood = "Mood"',
            "the models",
            ["/components/schemas/Mood", "/components/schemas/Cat"],
            'names.types]: Cat = "…"',
        ),
        (
            '[names.types]\nMood = "CatHome"',
            "the models",
            ["/components/schemas/Mood", "/components/schemas/Cat/properties/home"],
            'names.types]: "/components/schemas/Cat/properties/home" = "…"',
        ),
        ('[names.types]\nCat = "Model"', "the models", ["/components/schemas/Cat"], "names.types]"),
        (
            '[names.fields]\n"Cat.name" = "age"',
            "`Cat`",
            [f"/components/schemas/Cat/properties/{name}" for name in ("name", "age")],
            'names.fields]: "Cat.age" = "…"',
        ),
        (
            '[names.arguments]\n"listCats.limit" = "page"',
            "`listCats`",
            [f"/paths/~1cats/get/parameters/{index}" for index in (0, 1)],
            'names.arguments]: "listCats.page" = "…"',
        ),
        (
            '[names.arguments]\n"listCats.limit" = "timeout"',
            "`listCats`",
            ["/paths/~1cats/get/parameters/0"],
            "names.arguments]",
        ),
        (
            '[names.methods]\nlistCats = "create"',
            "`cats`",
            ["/paths/~1cats/get", "/paths/~1cats/post"],
            'names.methods]: createCat = "…"',
        ),
        (
            '[names.methods]\nlistCats = "toys"',
            "`cats`",
            ["/paths/~1cats/get", "/paths/~1cats~1{id}~1toys/get"],
            "names.methods]",
        ),
        (
            '[names.resources]\n"cats.toys" = "list"',
            "`cats`",
            ["/paths/~1cats~1{id}~1toys/get", "/paths/~1cats/get"],
            'names.methods]: listCats = "…"',
        ),
        (
            '[names.resources]\ncats = "dogs"',
            "the client",
            ["/paths/~1cats/get", "/paths/~1dogs/get"],
            'names.resources]: dogs = "…"',
        ),
        (
            '[names.modules]\ncats = "Dogs"',
            "the package",
            ["/paths/~1cats/get", "/paths/~1dogs/get"],
            'names.modules]: dogs = "…"',
        ),
        (
            '[names.modules]\nshared = "dogs"',
            "the package",
            ["/paths/~1dogs/get"],
            'names.modules]: dogs = "…"',
        ),
    ],
)
def test_a_duplicate_name_is_an_error(
    api: Api, load_styles: StyleFactory, text: str, scope: str, pointers: list[str], line: str
) -> None:
    """The message has the locations of both items, and the setting for the other one."""
    style = load_styles(text)
    with pytest.raises(SpecloomError) as caught:
        build_name_table(build_plan(api, style), style)
    (error,) = caught.value.diagnostics
    assert error.path == "s0/style.toml"
    assert scope in error.message
    assert [each.pointer for each in error.related] == pointers
    assert error.hint is not None
    assert line in error.hint


def test_both_locations_of_a_duplicate_name_are_rendered(
    tmp_path: Path, load_styles: StyleFactory
) -> None:
    """They are lines in the description, in text and in JSON."""
    load_styles('[names.methods]\nlistCats = "create"')
    Path("zoo.yaml").write_text(ZOO)
    result = CliRunner().invoke(main, ["generate", "zoo.yaml", "--style", "s0"])
    assert result.exit_code == 1
    assert result.stderr == (
        "s0/style.toml:2:1: error: duplicate name 'create' in `cats`\n"
        "    1 | [names.methods]\n"
        '  → 2 | listCats = "create"\n'
        "    zoo.yaml:5:5: 'listCats', named by the line above\n"
        "    zoo.yaml:15:5: 'createCat', named by: operationId\n"
        '    rename the other one under [names.methods]: createCat = "…"\n'
    )
    result = CliRunner().invoke(main, ["generate", "zoo.yaml", "--style", "s0", "--format", "json"])
    assert '"path": "zoo.yaml",\n        "line": 15,' in result.stderr


def _get_error(api: Api, style: Style) -> str:
    """Return the error for a style on one line."""
    with pytest.raises(SpecloomError) as caught:
        build_name_table(build_plan(api, style), style)
    (error,) = caught.value.diagnostics
    assert error.location is not None
    return f"{error.path}:{error.location.line}: {error.message}; {error.hint}"


# --- enumerations -----------------------------------------------------------------


def test_enum_members_have_unique_valid_names(api: Api, load_styles: StyleFactory) -> None:
    """Names must also differ from the attributes of `Enum`."""
    values = ("in_progress", "in-progress", "", 1, 1.5, True, -1, "4k", "mro")
    enumeration = Enumeration("/x", ("X",), values, pointers=tuple(map(str, values)))
    assert Namer(load_styles(), api).members.name_members(enumeration) == (
        *("IN_PROGRESS", "IN_PROGRESS_2", "EMPTY", "VALUE_1", "VALUE_1_5", "TRUE", "MINUS_1"),
        *("VALUE_4K", "MRO"),
    )
    lower_case = load_styles('[names.cases]\nenum_member = "snake"')
    assert Namer(lower_case, api).members.name_members(enumeration)[-1] == "mro_2"


def test_pointers_of_enum_members_count_null_and_duplicates(load_styles: StyleFactory) -> None:
    """Null is not a member, and a duplicate value is one member."""
    text = ZOO.replace("[sunny, grim]", "[null, sunny, sunny, grim]")
    api = parse(load_text(text, "zoo.yaml", report=Report()))
    named = names(
        api, load_styles('[names.enum_members]\n"/components/schemas/Mood/enum/3" = "BAD"')
    )
    members = {item: name for item, name in named.items() if "/enum/" in item}
    assert members == {
        "#/components/schemas/Mood/enum/1": "Mood.SUNNY",
        "#/components/schemas/Mood/enum/3": "Mood.BAD",
    }


@pytest.mark.parametrize(
    ("name", "message"),
    [("GRIM", "duplicate name 'GRIM' in `Mood`"), ("x y", "is not a valid name for a value")],
)
def test_an_invalid_name_of_an_enum_member_is_an_error(
    api: Api, load_styles: StyleFactory, name: str, message: str
) -> None:
    namer = Namer(load_styles(f'[names.enum_members]\n"Mood.sunny" = "{name}"'), api)
    mood = api.declarations["/components/schemas/Mood"]
    assert isinstance(mood, Enumeration)
    with pytest.raises(SpecloomError, match=message):
        namer.members.name_members(mood)


# --- shadowing ---------------------------------------------------------------------


@pytest.mark.parametrize(
    ("table", "key", "name", "legal"),
    [
        ("types", "Cat", "list", "list_"),
        ("types", "Cat", "datetime", "datetime_"),
        ("types", "Cat", "annotations", "annotations_"),
        ("types", "Cat", "ﬁ", "fi"),
        ("fields", "Cat.name", "Mood", "Mood_"),
        ("fields", "Cat.name", "Field", "Field_"),
        ("arguments", "listCats.limit", "Request", "Request_"),
    ],
)
def test_a_name_that_shadows_another_is_an_error(
    api: Api, load_styles: StyleFactory, table: str, key: str, name: str, legal: str
) -> None:
    style = load_styles(f'[names.{table}]\n"{key}" = "{name}"')
    with pytest.raises(SpecloomError) as caught:
        build_name_table(build_plan(api, style), style)
    [error] = caught.value.diagnostics
    assert (error.location, error.hint) == (Location(2, 1), f"a valid name is '{legal}'")


@pytest.mark.parametrize("case", ["snake", "camel"])
def test_a_field_with_the_name_of_its_type_is_renamed(
    api: Api, load_styles: StyleFactory, case: str
) -> None:
    named = names(api, load_styles(f'[names.cases]\ntype = "{case}"'))
    assert named["#/components/schemas/Cat/properties/mood"] == "cat.mood_"


# --- rules -------------------------------------------------------------------------


def test_resolve_names_records_the_rules() -> None:
    """The rules are those of the candidate, of reserved names, and of numbers for duplicates."""
    candidates: dict[int, list[str]] = {
        1: [Name("a", "first")],
        2: [Name("a", "second")],
        3: ["list"],
    }
    resolved = resolve_names(
        candidates, to_legal=lambda name: f"{name}_" if name == "list" else name
    )
    assert [(name, str(name.rule)) for name in resolved.values()] == [
        ("a", "first"),
        ("a_2", "second, number: already used by 1"),
        ("list_", "reserved word"),
    ]


def test_resolve_names_records_why_a_name_is_not_used() -> None:
    """Another item would have it too, or it is reserved."""
    change = StyleChange(("names", "strip_affixes"), "aObject")
    candidates = {
        "one": ["a"],
        "two": [Name("a", "stripped", change), "b"],
        "three": ["c", "d"],
        "four": ["e", "f"],
        "five": ["g"],
    }
    resolved = resolve_names(candidates, reserved_names={"c": "/components/schemas/c", "e": ""})
    assert {key: name.describe() for key, name in resolved.items()} == {
        "one": "",
        "two": ", not 'a': one would have this name too",
        "three": ", not 'c': /components/schemas/c would have this name too",
        "four": ", not 'e': this name is reserved",
        "five": "",
    }
    refusal = resolved["two"].refusal
    assert refusal is not None
    assert refusal.changes == (change,)
    assert not any(
        name.refusal.changes
        for name in resolved.values()
        if name.refusal != refusal and name.refusal
    )


def test_show_names_says_why_a_name_is_not_better(monkeypatch: pytest.MonkeyPatch) -> None:
    """Affixes, verbs and acronyms that would give two items the same name have no effect."""
    monkeypatch.chdir(ROOT / "tests/cases/names_clashes")
    result = CliRunner().invoke(main, ["show", "names", "spec.yaml", "--style", "style"])
    rows = {line.split()[0]: line.split(maxsplit=2)[1:] for line in result.stdout.splitlines()}
    assert rows["#/components/schemas/JobObject"] == [
        "jobs.JobObject",
        "schema name, not 'Job': Job would have this name too",
    ]
    assert rows["#/components/schemas/A-P-I-Key"] == [
        "jobs.APIKeyType2",
        (
            "schema name, number: already used by ApiKey, "
            "not 'APIKey': ApiKey would have this name too"
        ),
    ]
    assert rows["#/paths/~1jobs~1{job_id}/put"] == [
        "jobs.put_jobs_job_id",
        "path and HTTP method, not 'change': updateJob would have this name too",
    ]
    assert rows["#/components/schemas/ApiKey/properties/userId"][1] == (
        "property, number: already used by property user_id"
    )


def test_show_names_lists_settings_that_match_nothing(load_styles: StyleFactory) -> None:
    """They are at the end, with the nearest one that would; refused names count as matches."""
    load_styles(
        '[names]\nstrip_affixes = ["Object", "Objekt", "Big*"]\nacronyms = ["CAT", "TOYS"]\n'
        '[names.verbs]\nlist = "find"\nlsit = "find"\n[types]\n"string(dat)" = "str"\n'
        '"integer(int32)" = "int"\n"string(*)" = "str"\n'
    )
    Path("zoo.yaml").write_text(ZOO.replace("type: integer", "type: integer, format: int32"))
    result = CliRunner().invoke(main, ["show", "names", "zoo.yaml", "--style", "s0"])
    unused = [line.split(maxsplit=1) for line in result.stdout.splitlines() if "unused: " in line]
    assert unused == [
        [
            "style:names.verbs.lsit",
            "unused: no name of a method begins with it; did you mean 'list'?",
        ],
        ["style:names.strip_affixes.Objekt", "unused: no name of a type has it"],
        ["style:names.strip_affixes.Big*", "unused: no name of a type has it"],
        ["style:names.acronyms.TOYS", "unused: no name of a type has it; did you mean 'Toy'?"],
        ["style:types.string(dat)", "unused: no schema has this format"],
    ]


def test_show_names(load_styles: StyleFactory) -> None:
    """There are three columns and one line per item; a name may have several rules."""
    load_styles(
        '[names]\nstrip_affixes = ["Object"]\nacronyms = ["CAT"]\n[names.verbs]\nlist = "find all"\n'
        '[names.methods]\nlistDogs = "howl"\n[names.formats]\nfield = "{name}_"\n'
        '[tree.prefixes]\n"/dogs" = "beta"'
    )
    Path("zoo.yaml").write_text(ZOO)
    result = CliRunner().invoke(main, ["show", "names", "zoo.yaml", "--style", "s0"])
    lines = result.stdout.splitlines()
    second = lines[0].index("cats", len("resource:cats"))
    third = lines[0].index("path")
    assert {line[second - 2 : second] + line[third - 2 : third] for line in lines} == {"    "}
    rows = {line[:second].strip(): (line[second:third].strip(), line[third:]) for line in lines}
    expected = {
        "resource:cats": ("cats", "path"),
        "class:cats.toys": ("CatsToys", "path"),
        "resource:beta": ("beta", "tree.prefixes"),
        "resource:beta.dogs": ("beta.dogs", "path"),
        "#/paths/~1cats/get": ("cats.find_all", "operationId, names.verbs list"),
        "#/paths/~1cats/get/parameters/0": ("cats.find_all.limit", "wire name"),
        "#/paths/~1cats~1{id}~1toys/get/parameters/0": ("cats.toys.find_all.id", "wire name"),
        "#/paths/~1dogs/get": ("beta.dogs.howl", "names.methods s0/style.toml:7"),
        "module:beta_dogs": ("beta_dogs", "path"),
        "module:shared": ("shared", "names.shared_module"),
        "#/components/schemas/Cat": ("cats.CAT", "schema name, names.acronyms"),
        "#/components/schemas/Cat/properties/age": ("CAT.age_", "property, names.formats field"),
        "#/components/schemas/ToyObject": (
            "cats_toys.Toy",
            "schema name, names.strip_affixes Object",
        ),
        "#/components/schemas/Mood/enum/0": ("Mood.SUNNY", "value"),
    }
    assert {item: rows[item] for item in expected} == expected
    home = [line[second:].split(maxsplit=1) for line in lines if "home " in line]
    assert home == [
        ["CAT.home_", "property, names.formats field"],
        ["cats.CATHome", "location in Cat, names.acronyms"],
    ]
