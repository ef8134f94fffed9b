"""Code in templates: its layout, and the imports of what a file prints."""

from __future__ import annotations

from pathlib import Path

import pytest
from support.descriptions import make_description

from generator import pipeline
from generator.diagnostics import Report, SpecloomError
from generator.style import load_style

HEAD = "from __future__ import annotations\n\n"


def render_module(folder: Path, template: str, path: str = "tools.py") -> str:
    """Return a module of a client, from its only template."""
    return render_file(folder, template, f"[package]/{path}")


def render_file(folder: Path, template: str, path: str) -> str:
    """Return an output file of a client, from its template."""
    style = folder / "house"
    file = style / f"{path}.jinja"
    file.parent.mkdir(parents=True)
    file.write_text(template)
    (style / "style.toml").write_text('[package]\nname = "zoo"\n')
    (folder / "spec.json").write_text(make_description())
    package = pipeline.generate(folder / "spec.json", load_style([str(style)]), Report())
    assert package is not None
    return package.files[path.replace("[package]", "zoo")]


def test_imports_are_those_of_the_names_that_a_file_prints(tmp_path: Path) -> None:
    template = (
        HEAD + "{{ imports() }}\n\n"
        '@{{ "functools.cached_property" | import_name }}\n'
        "def parse(text: str) -> object:\n"
        '    return {{ "json." | import_name }}.loads(text)\n'
        '{% if false %}{{ "typing.Any" | import_name }}{% endif %}'
    )
    module = render_module(tmp_path, template)
    assert module.startswith(
        HEAD + "import json\nfrom functools import cached_property\n\n\n@cached"
    )
    assert "typing" not in module
    assert "\0" not in module


def test_imports_are_relative_to_the_file(tmp_path: Path) -> None:
    template = (
        HEAD + '{{ imports() }}\n\n\nPAGE = {{ "._runtime.not_given.NotGiven" | import_name }}\n'
    )
    module = render_module(tmp_path, template, "beta/tools.py")
    assert "from .._runtime.not_given import NotGiven\n" in module


def test_a_file_without_imports_has_no_statements(tmp_path: Path) -> None:
    module = render_module(tmp_path, HEAD + "{{ imports() }}\n\n\nclass Empty: ...\n")
    assert module == HEAD + "\nclass Empty: ...\n"


def test_calls_have_the_layout_of_black(tmp_path: Path) -> None:
    template = (
        "def run() -> None:\n"
        '    {{ make_call("print", "1") | code(4) }}\n'
        "    {{ make_call('print', '\"' ~ 'a' * 80 ~ '\"', '2') | code(4, prefix='result = ') }}\n"
    )
    module = render_module(tmp_path, template)
    assert "    print(1)\n" in module
    assert '    result = print(\n        "aaa' in module


def test_code_is_assigned_in_parentheses_if_only_these_make_it_fit(tmp_path: Path) -> None:
    template = (
        "def run() -> None:\n"
        "    {{ make_call('call', '1') | code(4, target='result', suffix='  # comment') }}\n"
        "    {{ make_call('a' * 75, '1') | code(4, target='result') }}\n"
    )
    module = render_module(tmp_path, template)
    assert "    result = call(1)  # comment\n" in module
    assert f"    result = (\n        {'a' * 75}(1)\n    )\n" in module


def test_a_call_needs_the_import_of_its_function(tmp_path: Path) -> None:
    template = (
        HEAD + "{{ imports() }}\n\nLOADED = "
        '{{ make_call(imported_name("json.loads"), imported_name("zoo.models.")) | code(9) }}\n'
    )
    module = render_module(tmp_path, template)
    assert "from json import loads\n" in module
    assert "import zoo.models\n" in module
    assert module.endswith("LOADED = loads(zoo.models)\n")


def test_programs_on_a_page_have_their_own_imports(tmp_path: Path) -> None:
    program = (
        "```python\n{% filter program(package.name) %}\n{{ imports() }}\n\n"
        "{{ NAME | import_name }}()\n{% endfilter %}\n```\n"
    )
    names = ('"._runtime.to_json"', '"..Client"', '"json.dumps"')
    page = render_file(tmp_path, "".join(program.replace("NAME", n) for n in names), "page.md")
    assert page.split("```python\n")[1:] == [
        "from zoo._runtime import to_json\n\nto_json()\n```\n",
        "from zoo import Client\n\nClient()\n```\n",
        "from json import dumps\n\ndumps()\n```\n",
    ]


@pytest.mark.parametrize(
    "text", ["json", "", ".json", "a b.c", "json.2", "json..loads", "os;x.y", "..", "...Client"]
)
def test_a_name_without_a_module_is_an_error(tmp_path: Path, text: str) -> None:
    with pytest.raises(SpecloomError) as caught:
        render_module(tmp_path, f'{{{{ "{text}" | import_name }}}}')
    (diagnostic,) = caught.value.diagnostics
    assert "invalid arguments for the filter 'import_name'" in diagnostic.message


def test_other_values_are_not_code(tmp_path: Path) -> None:
    with pytest.raises(SpecloomError) as caught:
        render_module(tmp_path, "{{ package | code }}")
    (diagnostic,) = caught.value.diagnostics
    assert "the filter 'code' takes code" in diagnostic.message


def test_code_is_on_one_line_unless_the_indentation_is_given(tmp_path: Path) -> None:
    template = (
        "{% set name = imported_name('acme.Name') %}"
        "{{ imports() }}\n\n"
        "{% set call = make_call(name, 'a' * 30, 'b' * 30, 'c' * 30) %}"
        "# {{ call | code }}\n"
        "{{ call | code(0) }}\n"
    )
    module = render_module(tmp_path, template)
    assert f"# Name({'a' * 30}, {'b' * 30}, {'c' * 30})\n" in module
    assert f"\nName(\n    {'a' * 30},\n    {'b' * 30},\n    {'c' * 30},\n)\n" in module
    assert module.startswith("from acme import Name\n")


def test_definitions_import_what_they_need(tmp_path: Path) -> None:
    template = (
        HEAD + "{{ imports() }}\n\n"
        '{{ make_definition("count", imported_name("typing.Any"), "1") | code(0) }}\n'
        '{{ make_definition("name", "str") | code(0) }}\n'
    )
    module = render_module(tmp_path, template)
    assert module == HEAD + "from typing import Any\n\ncount: Any = 1\nname: str\n"


def find_message(folder: Path, template: str, path: str = "tools.py") -> str:
    """Return the message of the only error for a template."""
    with pytest.raises(SpecloomError) as caught:
        render_module(folder, template, path)
    (diagnostic,) = caught.value.diagnostics
    return diagnostic.message


IMPORTED = '{{ imports() }}\nA = {{ "json." | import_name }}\n'


@pytest.mark.parametrize(
    ("template", "message"),
    [
        (IMPORTED + '{{ "a.b" | import_name | docstring }}', "must be the last filters"),
        (IMPORTED + '{{ "a.b" | import_name | upper }}', "must be the last filters"),
        (
            IMPORTED + '{{ "a.b" | import_name }}\n{{ "c.b" | import_name }}',
            "'b' is imported from 'a' and from 'c'",
        ),
        ('A = {{ "a.b" | import_name }}\n', "add {{ imports() }}"),
        ("{{ make_call('x', package) | code }}", "Package is not code"),
        ("{{ make_call(3) | code }}", "a call is of a name, not int"),
        ("{{ add_prefix('x', none) | code }}", "'None' is not code"),
        ("{{ make_definition('x', 3) | code }}", "int is not code"),
        ("{{ 'x' | quote_type | code }}", "the filter takes a type"),
    ],
)
def test_misused_code_is_an_error(tmp_path: Path, template: str, message: str) -> None:
    assert message in find_message(tmp_path, template)


def test_files_outside_of_the_package_have_absolute_imports(tmp_path: Path) -> None:
    template = '{{ imports() }}\n\nprint({{ "._runtime.Model" | import_name }})\n'
    text = render_file(tmp_path, template, "tools/run.py")
    assert text == "from zoo._runtime import Model\n\nprint(Model)\n"
