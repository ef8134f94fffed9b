"""Templates of a style: output files, template objects, and errors."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from support.paths import ROOT
from support.zoo_styles import ZOO, get_error, render_style


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Change to a directory with a description."""
    (tmp_path / "zoo.yaml").write_text(ZOO)
    monkeypatch.chdir(tmp_path)


# --- loops --------------------------------------------------------------------


@pytest.mark.parametrize(
    ("path", "text", "expected"),
    [
        (
            "x/[resource].txt",
            "{{ resource.dotted_name }}",
            {"x/cats.txt": "cats", "x/cats_toys.txt": "cats.toys"},
        ),
        (
            "x/[method].txt",
            "{{ method.http_method }} {{ resource.dotted_name }}",
            {"x/cats_list.txt": "GET cats", "x/cats_toys_create.txt": "POST cats.toys"},
        ),
        (
            "x/[resource]/[method.name].txt",
            "{{ method.path }}",
            {"x/cats/list.txt": "/cats", "x/cats_toys/create.txt": "/cats/{id}/toys"},
        ),
        (
            "x/[model].txt",
            "{{ module.name }}",
            {"x/Cat.txt": "cats", "x/Toy.txt": "cats_toys", "x/Size.txt": "cats"},
        ),
        (
            "x/[module].txt",
            "{{ module.owner }}",
            {"x/cats.txt": "cats", "x/cats_toys.txt": "cats.toys"},
        ),
        (
            "x/[type].txt",
            "{{ type.kind }}",
            {"x/Cat.txt": "object", "x/Toy.txt": "object", "x/Size.txt": "enumeration"},
        ),
        ("x/[tag].txt", "{{ tag.name }}", {"x/big_cats.txt": "Big Cats"}),
        (
            "x/[tag]/[operation].txt",
            "{{ operation.http_method }} {{ tag.name }}",
            {
                "x/big_cats/listCats.txt": "GET Big Cats",
                "x/big_cats/createToy.txt": "POST Big Cats",
            },
        ),
        (
            "x/[schema.name]/y.txt",
            "{{ schema.name }}",
            {"x/Cat/y.txt": "Cat", "x/Toy/y.txt": "Toy", "x/Size/y.txt": "Size"},
        ),
        ("x/[package.title].txt", "{{ package.name }}", {"x/Zoo.txt": "zoo"}),
        (
            "x/[package]/[resource.dotted_name].txt",
            "x",
            {"x/zoo/cats.txt": "x", "x/zoo/cats.toys.txt": "x"},
        ),
        (
            "x/[method.path].txt",
            "x",
            "'x//cats.txt' is not a valid output path: it is not a normalized relative path",
        ),
    ],
)
def test_a_loop_in_a_path(path: str, text: str, expected: dict[str, str] | str) -> None:
    """It may be in the name of a file or folder, with any field of the item."""
    files = {f"{path}.jinja": text}
    if isinstance(expected, str):
        assert expected in get_error(files)
    else:
        assert {p: t for p, t in render_style(files).items() if p.startswith("x/")} == expected


def test_duplicate_file_names_are_numbered() -> None:
    """File names are compared without case."""
    spec = ZOO.replace("/cats/{id}/toys", "/cats_toys").replace("createToy", "create")
    spec = spec.replace("  /cats:", "  /cats/{id}/toys: {post: {responses: {}}}\n  /cats:")
    Path("zoo.yaml").write_text(spec)
    names = [path for path in render_style({"x/[method].txt.jinja": "x"}) if path.startswith("x/")]
    assert len(names) == 3
    assert len({name.casefold() for name in names}) == 3


def test_plain_files_are_copied_for_each_item() -> None:
    output = render_style({"x/[resource]/py.typed": "", "x/[resource]/a.txt": "{{ a }}"})
    assert {path: text for path, text in output.items() if path.startswith("x/")} == {
        "x/cats/py.typed": "",
        "x/cats/a.txt": "{{ a }}",
        "x/cats_toys/py.typed": "",
        "x/cats_toys/a.txt": "{{ a }}",
    }


@pytest.mark.parametrize(
    ("path", "message"),
    [
        (
            "[resorce].txt.jinja",
            "unknown loop '[resorce]'\n    did you mean '[resource]'?\n",
        ),
        (
            "[xyz].txt.jinja",
            "    known: [package], [resource], [method], [module], [model], [type], [example], [",
        ),
        (
            "[resource.xyz].txt.jinja",
            "a ResourceView has no field 'xyz' for '[resource.xyz]'\n    known: dotted_name, module_name",
        ),
        (
            "[resource.sync.xyz].txt.jinja",
            "a ResourceSide has no field 'xyz' for '[resource.sync.xyz]'\n    known: class_name, file",
        ),
        ("[resource.methods].txt.jinja", "'[resource.methods]' must be a string, not a list"),
        ("[resource.description].txt.jinja", "is empty for resource cats"),
        ("[resource._asdict].txt.jinja", "a ResourceView has no field '_asdict'"),
        ("[tag]/[model].txt.jinja", "'[tag]' and '[model]' cannot be combined"),
    ],
)
def test_an_invalid_loop_is_an_error(path: str, message: str) -> None:
    error = get_error({path: "x"})
    assert error.startswith(f"house/{path}: error: ")
    assert message in error


@pytest.mark.parametrize(
    "text", ["..", "../up", "/etc/passwd", "a\\b", "nul", "a//b", "C:x", "a\nb"]
)
def test_values_in_paths_stay_inside_the_output(text: str) -> None:
    """Text from the description in a path must be a valid file name."""
    Path("zoo.yaml").write_text(
        ZOO.replace("All cats.", "x").replace("title: Zoo", f"title: {text!r}")
    )
    if text == "a\nb":
        Path("zoo.yaml").write_text(ZOO.replace("title: Zoo", 'title: "a\\x07b"'))
    message = get_error({"[package.title].jinja": "x"})
    assert message.startswith("house/[package.title].jinja: error: ")
    assert "is not a valid output path" in message


def test_a_symlink_out_of_the_style_is_an_error() -> None:
    """Symlinks inside the style are allowed."""
    Path("house/docs").mkdir(parents=True)
    Path("house/docs/inside.txt").symlink_to("../marker.txt")
    assert render_style({"marker.txt": "x"})["docs/inside.txt"] == "x"
    Path("house/docs/outside.txt").symlink_to(Path("zoo.yaml").absolute())
    error = get_error({"marker.txt": "x"})
    assert error.startswith("house/docs/outside.txt: error: the file is a link to a file outside")


def test_a_linked_folder_is_an_error() -> None:
    """Its files are not listed, so a template cannot load them either."""
    text = '{% include "house/link/etc/passwd" %}'
    Path("house").mkdir()
    Path("house/link").symlink_to("/")
    assert get_error({"x.txt.jinja": text}).startswith(
        "house/link: error: the folder is a link\n    replace it with a copy of that folder"
    )
    Path("house/link").unlink()
    assert "unknown template 'house/link/etc/passwd'" in get_error({"x.txt.jinja": text})


@pytest.mark.parametrize(
    "name",
    [
        "base/C:\\\\Windows\\\\win.ini",
        "C:/x",
        "\\\\\\\\host\\\\x",
        "base//etc/passwd",
        "house/style.toml",
    ],
)
def test_only_listed_files_are_loaded(name: str) -> None:
    error = get_error({"x.txt.jinja": f"{{% include '{name}' %}}", "style.toml": ""})
    assert "error: unknown template" in error


def test_a_link_to_an_ignored_file_is_an_error() -> None:
    """The configuration of Git may have credentials."""
    Path("house/.git").mkdir(parents=True)
    Path("house/.git/config").write_text("secret")
    Path("house/config.txt").symlink_to(".git/config")
    assert "house/config.txt: error: the file is a link to a file outside" in get_error({"a": ""})


@pytest.mark.parametrize("name", ["x.txt.jinja", "x.txt"])
def test_a_pipe_in_a_style_is_an_error(name: str) -> None:
    Path("house").mkdir()
    os.mkfifo(f"house/{name}")
    assert get_error({"y.txt": ""}).startswith(f"house/{name}: error: it is not a regular file\n")


def test_a_file_name_that_is_not_utf8_is_an_error() -> None:
    Path("house").mkdir()
    Path(os.fsdecode(b"house/\xff.txt")).touch()
    error = get_error({"y.txt": ""})
    assert error.startswith("house/\\udcff.txt: error: the name of the file is not valid UTF-8\n")


def test_files_of_editors_are_not_copied() -> None:
    names = ("a.txt~", ".a.txt.swp", ".#a.txt", "#a.txt#", "4913", ".DS_Store", "a.txt___jb_tmp___")
    files = render_style(dict.fromkeys((*names, "a.txt"), "x"))
    assert [name for name in files if "a.txt" in name or name in names] == ["a.txt"]


def test_an_empty_file_disables_the_overridden_one() -> None:
    """This applies to templates and plain files; an empty file that overrides nothing is written."""
    output = render_style(
        {
            "docs/assets/site.css": "",
            "docs/errors.md.jinja": "{# nothing #}",
            "[package]/py.typed": "",
            "marker.txt": "",
            "parts/code_samples.jinja": "",
        }
        | {"docs/x.md.jinja": 'a{% include "parts/code_samples.jinja" %}b'}
        | {"docs/index.md.jinja": "", "docs/files.md.jinja": "", "docs/pagination.md.jinja": ""}
        | {"docs/polling.md.jinja": "", "docs/resources/[resource].md.jinja": ""}
        | {"docs/streaming.md.jinja": "", "docs/llms-full.txt.jinja": ""}
    )
    assert not {"docs/assets/site.css", "docs/errors.md", "zoo/py.typed", "docs/index.md"} & set(
        output
    )
    assert (output["marker.txt"], output["docs/x.md"]) == ("", "ab")


def test_a_style_can_write_the_programs_of_all_pages() -> None:
    program = """\
{% macro sample_program(sample, package, side) %}
{% filter program(package.name) %}
{{ imports() }}

client = {{ make_call(imported_name("zoo." ~ package.client), *sample.client_arguments) | code(9) }}
{{ sample.call | code(target=sample.variable) }}
{{ "logging." | import_name }}.info("Done: %s", {{ sample.printed_expression }})
{% endfilter %}
{% endmacro %}
"""
    output = render_style({"parts/sample_program.jinja": program})
    expected = """\

import logging

from zoo import Client

client = Client(base_url="https://api.example.com")
cat = client.cats.list()
logging.info("Done: %s", cat)
```
"""
    for path in ("docs/index.md", "docs/resources/cats.md", "docs/llms-full.txt"):
        assert expected in output[path], output[path]
        assert "print(" not in output[path]


def test_conditions_of_files() -> None:
    """A file is written if the field of `package` is not empty, or if the condition is empty."""
    conditions = '[output.conditions]\n"docs/*.md" = "resource_diagram"\n"x.txt" = "{}"\n'
    files = {"x.txt.jinja": "x", "style.toml": conditions.format("base_url_env")}
    assert not {"x.txt"} & set(render_style(files))
    assert "x.txt" in render_style({"style.toml": conditions.format("title")})
    assert "x.txt" in render_style({"style.toml": conditions.format("")})


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ('"x.txt" = "titel"', "'x.txt' needs 'titel', but a Package has no such field"),
        ('"y.*" = "title"', "no file of the style matches 'y.*'"),
    ],
)
def test_an_invalid_condition_is_an_error(line: str, message: str) -> None:
    files = {"x.txt.jinja": "x", "style.toml": f"[output.conditions]\n{line}\n"}
    assert get_error(files).startswith(f"house/style.toml:2:1: error: {message}\n")


# --- settings of the style ----------------------------------------------------


def test_templates_see_the_style() -> None:
    """Keys take precedence over methods of dicts; macros in other files see the style too."""
    files = {
        "style.toml": '[custom]\nteam = "Cats"\nitems = "5"\n\n[names]\nstrip_affixes = ["Object"]\n',
        "parts/team.jinja": "{% macro team() %}{{ style.custom.team }}{% endmacro %}",
        "x.txt.jinja": (
            '{% from "parts/team.jinja" import team %}{{ team() }} {{ style["custom"]["team"] }}'
            " {{ style.custom.items }} {{ style.names.strip_affixes | join }} {{ style.names.verbs | length }}"
            " {% for key, value in style.names.cases.items() %}{{ key[0] }}{% endfor %}"
            " {{ 'team' in style.custom }} {{ style.pagination[0].cursor }}"
        ),
    }
    assert render_style(files)["x.txt"] == "Cats Cats 5 Object 0 tfaemm True last_id"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("{{ style.custom.teem }}", "style.custom has no 'teem' (writing x.txt)"),
        ("{{ style['custm'] }}", "style has no 'custm'"),
        ("{{ style.custm }}", "did you mean 'custom'?"),
        ("{{ style._table }}", "access to attribute '_table' of 'StyleTable' object is unsafe"),
        ("{% if style.custom.teem %}x{% endif %}", "style.custom has no 'teem'"),
        ("{% do style.custom.update({}) %}", "unknown tag 'do'"),
        ("{{ style.names.strip_affixes.append('x') }}", "a list has no 'append'"),
    ],
)
def test_an_unknown_key_of_the_style_is_an_error(text: str, message: str) -> None:
    files = {"style.toml": '[custom]\nteam = "Cats"\n', "x.txt.jinja": text}
    assert message in get_error(files)


# --- errors in templates --------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("{{ package.nmae }}", "a Package has no 'nmae' (writing x.txt)|did you mean 'name'?"),
        ("{{ api.titel }}", "an ApiPage has no 'titel'|did you mean 'title'?"),
        ("{{ packge.name }}", "unknown variable 'packge'|did you mean 'package'?"),
        (
            "{% for resource in package.resources %}{{ resourse.dotted_name }}{% endfor %}",
            "unknown variable 'resourse'|did you mean 'resource'?",
        ),
        ("{{ 'x' | docstrin }}", "unknown filter 'docstrin'|did you mean 'docstring'?"),
        (
            "{% if 0 %}{{ 'x' | safe }}{% endif %}{{ 1 | safe }}",
            "unknown filter 'safe'|known: article,",
        ),
        ("{{ 1 is evn }}", "unknown test 'evn'|did you mean 'even'?"),
        (
            "{{ package.resources | docstring }}",
            "the filter 'docstring' takes text, not a list",
        ),
        ("{{ 1 | table_cell }}", "the filter 'table_cell' takes text, not a number"),
        ("{{ package.nmae | docstring }}", "a Package has no 'nmae'"),
        ("{{ 'x' | docstring('x') }}", "invalid arguments for the filter 'docstring'"),
        ("{{ 'x' | docstring(1, 2, 3) }}", "invalid arguments for the filter 'docstring'"),
        ("{{ package | code }}", "the filter 'code' takes code, not Package"),
        ("{{ package.nmae | code }}", "a Package has no 'nmae'"),
        ("{{ 1 | join }}", "'int' object is not iterable"),
        ("{{ 1 / 0 }}", "division by zero"),
        ("{{ package.resources[9].dotted_name }}", "a list has no '9'"),
        ("{{ package.title() }}", "'str' object is not callable"),
        (
            "{{ package.__class__ }}",
            "access to attribute '__class__' of 'Package' object is unsafe.",
        ),
        ("{{ package['name'].__init__.__globals__ }}", "is unsafe"),
        ("{{ dict.update(dict(), a=1) }}", "is not safely callable"),
        (
            "{% include 'x.txt.jinja' %}",
            "infinite recursion: a template includes, extends or calls itself",
        ),
        (
            "{% extends 'x.txt.jinja' %}",
            "infinite recursion|to refer to the file of the overridden style, write",
        ),
        (
            "{% macro a() %}{{ a() }}{% endmacro %}{{ a() }}",
            "infinite recursion: a template includes, extends or calls itself",
        ),
        ("{% block a %}{% endblock %}{% block a %}{% endblock %}", "block 'a' defined twice"),
        ("{% include ['a', 'b'] %}", "none of the templates given were found: a, b"),
        ("{% extends package.name %}", "unknown template 'zoo'"),
    ],
)
def test_an_error_in_a_template(text: str, message: str) -> None:
    """The message has the line in the template and the output file."""
    error = get_error({"x.txt.jinja": f"first\n{text}\n"})
    first, *listing = error.splitlines()
    assert first.startswith("house/x.txt.jinja:2:1: error: ")
    assert first.endswith(" (writing x.txt)")
    assert listing[1].startswith("  → 2 | ")
    assert all(part in error for part in message.split("|"))


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("{% for %}", "Expected an expression, got 'end of statement block'"),
        (
            "{% include 'parts/tabel.jinja' %}",
            "unknown template 'parts/tabel.jinja'|did you mean 'parts/table",
        ),
        ("{% include 'base/parts/tabel.jinja' %}", "|did you mean 'base/parts/tables.jinja'?"),
        ("{% include '../zoo.yaml' %}", "unknown template '../zoo.yaml'"),
        ("{% include '/etc/hostname' %}", "unknown template '/etc/hostname'"),
        ("{% include 'base/../../zoo.yaml' %}", "unknown template"),
    ],
)
def test_an_error_that_is_found_before_rendering(text: str, message: str) -> None:
    """It is reported even if the template writes no file."""
    files = {
        "house/style.toml": '[output.conditions]\n"x.txt" = "client"\n[package]\nclient = ""\n'
    }
    error = get_error(files | {"house/x.txt.jinja": f"first\n{text}\n"}, "house")
    first, *listing = error.splitlines()
    assert first.startswith("house/x.txt.jinja:2:1: error: ")
    assert listing[1].startswith("  → 2 | ")
    assert all(part in error for part in message.split("|"))


def test_the_message_names_the_item_of_a_loop() -> None:
    text = "{% if method.name == 'create' %}{{ method.nope }}{% endif %}"
    error = get_error({"[method].txt.jinja": text})
    assert (
        "a MethodView has no 'nope' (writing cats_toys_create.txt, for method cats.toys.create)"
        in error
    )


@pytest.mark.parametrize(
    ("files", "location"),
    [
        (
            {"parts/a.jinja": "\n\n{{ package.nope }}", "x.jinja": "{% include 'parts/a.jinja' %}"},
            "parts/a.jinja:3",
        ),
        (
            {"parts/a.jinja": "\n\n{% if %}", "x.jinja": "{% include 'parts/a.jinja' %}"},
            "parts/a.jinja:3",
        ),
        (
            {
                "parts/a.jinja": "{% macro m(p) %}\n{{ p.nope }}\n{% endmacro %}",
                "x.jinja": "{% from 'parts/a.jinja' import m %}\n{{ m(package) }}",
            },
            "parts/a.jinja:2",
        ),
        (
            {
                "parts/a.jinja": "\n{% block b %}\n{{ package.nope }}{% endblock %}",
                "x.jinja": "{% extends 'parts/a.jinja' %}\n{% block b %}\n{{ super() }}{% endblock %}",
            },
            "parts/a.jinja:3",
        ),
        (
            {
                "parts/a.jinja": "\n{% block b %}{% endblock %}",
                "x.jinja": "{% extends 'parts/a.jinja' %}\n{% block b %}\n{{ 1 | table_cell }}{% endblock %}",
            },
            "x.jinja:3",
        ),
    ],
)
def test_an_error_in_another_template(files: dict[str, str], location: str) -> None:
    """The line is that of the error, for parts, macros, parent and child templates."""
    error = get_error(files)
    assert error.startswith(f"house/{location}:1: error: ")
    assert ("(writing x)" in error) == ("Expected an expression" not in error)
    assert "→" in error


# --- blocks ---------------------------------------------------------------------


def test_a_style_overrides_one_block() -> None:
    """The rest of the file is unchanged, including the loop around the block."""
    before = render_style({"style.toml": ""})["zoo/models/cats.py"]
    name = "[package]/models/[module].py.jinja"
    child = (
        '{% extends "base/'
        + name
        + '" %}{% block class_footer %}\n\n    of = "{{ class.name }}"\n{% endblock %}'
    )
    after = render_style({name: child})["zoo/models/cats.py"]
    assert after.replace('\n    of = "Cat"\n', "", 1) == before != after


def test_blocks_are_overridden_in_order() -> None:
    """Each style can extend the block of the style that it overrides."""
    name = "docs/index.md.jinja"
    block = '{%% extends "%s/docs/index.md.jinja" %%}{%% block footer %%}{{ super() }}%s\n{%% endblock %%}'
    output = render_style(
        {f"team/{name}": block % ("base", "team"), f"unit/{name}": block % ("team", "unit")},
        "team",
        "unit",
    )
    assert output["docs/index.md"].endswith("team\nunit\n")


def test_both_clients_use_one_part() -> None:
    """A block of the part can be overridden for both clients or for one."""
    part = '{% extends "base/parts/resource.jinja" %}{% block footer %}# {{ resource[side].class_name }}\n{% endblock %}'
    one = '{% extends "base/[package]/resources/[resource].py.jinja" %}{% block header %}# mine\n{% endblock %}'
    output = render_style(
        {"parts/resource.jinja": part, "[package]/resources/[resource].py.jinja": one}
    )
    assert output["zoo/resources/cats.py"].endswith("# Cats\n")
    assert output["zoo/async_resources/cats.py"].endswith("# AsyncCats\n")
    assert output["zoo/resources/cats.py"].startswith("# mine\n")
    assert not output["zoo/async_resources/cats.py"].startswith("# mine\n")


def test_two_styles_of_one_name() -> None:
    """Both can be used, but a template cannot extend either by name."""
    files = {
        "a/house/x.txt.jinja": "a",
        "b/house/y.txt.jinja": '{% extends "base/mkdocs.yml.jinja" %}',
    }
    assert "y.txt" in render_style(files, "a/house", "b/house")
    files["b/house/y.txt.jinja"] = '\n{% extends "house/x.txt.jinja" %}'
    error = get_error(files, "a/house", "b/house")
    assert error.startswith("b/house/y.txt.jinja:2:1: error: two styles have the name 'house': ")
    assert "rename the directory of one of them" in error


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("logo.css", "é".encode("utf-16")),  # text by its suffix
        ("logo.txt.jinja", b"{{ 1 }}\0\xff"),
        ("logo.dat", "é".encode("latin-1")),  # no NUL byte
    ],
)
def test_text_that_is_not_utf8(name: str, data: bytes) -> None:
    Path("house/docs").mkdir(parents=True)
    Path("house/docs", name).write_bytes(data)
    error = get_error({"docs/team.txt": "x"})
    assert error.startswith(f"house/docs/{name}: error: the file is not text in UTF-8\n")
    assert "save it as UTF-8" in error


def test_style_that_is_listed_twice() -> None:
    """It still is one style, also "base", which is always the first one."""
    files = {
        "house/x.txt.jinja": "{% block x %}x{% endblock %}",
        "team/[package]/client.py.jinja": '{% extends "base/[package]/client.py.jinja" %}',
        "team/x.txt.jinja": '{% extends "house/x.txt.jinja" %}',
    }
    assert render_style(files, "base", "house", "house", "team")["x.txt"] == "x"


def test_every_built_in_template_has_blocks() -> None:
    """Except the description and templates that extend a part."""
    root = ROOT / "templates" / "base"
    exempt = {"docs/openapi.json.jinja"}
    for path in root.rglob("*.jinja"):
        name = path.relative_to(root).as_posix()
        if not name.startswith("parts/") and name not in exempt:
            text = path.read_text()
            assert "{% block " in text or '{% extends "parts/' in text, name
