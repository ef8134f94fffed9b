"""A target is one module and its templates: the generator knows only its protocol."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from support.cases import write_tree
from support.operation_tables import OPERATION_TABLES, TABLES, TABLES_ONLY
from support.template_objects import build_page

import generator as specloom
from generator.cli.show import iter_name_lines
from generator.cli.template_variables import format_context_json
from generator.diagnostics import Report, SpecloomError
from generator.project import Project
from generator.text.selection import ALL_OPERATIONS

SPEC = """\
openapi: 3.1.0
info: {title: Zoo, version: "1"}
paths:
  /cats:
    get:
      operationId: list "big", cats
      tags: [cats, tours]
      responses: {"204": {description: All cats.}}
  /cats/{id}/toys:
    post:
      deprecated: true
      tags: [cats]
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses: {"204": {description: A toy.}}
  /status: {get: {operationId: getStatus, responses: {"204": {description: Open.}}}}
"""

TABLE_FILES = {
    "tables/cats.csv": (
        "method,path,operation,resource,deprecated\r\n"
        'GET,/cats,"list ""big"", cats",cats,\r\n'
        "POST,/cats/{id}/toys,,cats toys,yes\r\n"
    ),
    "tables/tours.csv": (
        "method,path,operation,resource,deprecated\r\n" 'GET,/cats,"list ""big"", cats",cats,\r\n'
    ),
    "tables/untagged.csv": (
        "method,path,operation,resource,deprecated\r\nGET,/status,getStatus,status,\r\n"
    ),
}

ALL_TARGETS = (*specloom.BUILTIN_TARGETS, OPERATION_TABLES)


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Change to a directory with a description."""
    (tmp_path / "zoo.yaml").write_text(SPEC)
    monkeypatch.chdir(tmp_path)


def generate(
    *styles: str, targets: tuple[specloom.Target[Any], ...] = ALL_TARGETS
) -> dict[str, str]:
    """Return the files of the description in some styles."""
    report = specloom.Report()
    generated = specloom.generate("zoo.yaml", specloom.load_style(styles), report, targets=targets)
    assert generated is not None, list(report)
    return dict(generated.files)


def make_project(*styles: str) -> Project:
    return Project(Path("zoo.yaml"), Path("out"), styles, ALL_OPERATIONS, ())


@pytest.mark.parametrize("targets", [ALL_TARGETS, (OPERATION_TABLES,)])
def test_files_of_a_target_alone(targets: tuple[specloom.Target[Any], ...]) -> None:
    """The style omits all other files, so the other targets are not needed."""
    assert generate(TABLES_ONLY, TABLES, targets=targets) == TABLE_FILES


def test_files_of_a_target_beside_the_client() -> None:
    client = generate(targets=specloom.BUILTIN_TARGETS)
    assert {"zoo/client.py", "docs/index.md"} <= client.keys()
    assert generate(TABLES) == dict(sorted({**client, **TABLE_FILES}.items()))


def test_the_variable_of_a_target_in_paths_and_conditions() -> None:
    write_tree(
        {
            "house/[operation_tables]/empty.txt.jinja": "{{ api.title }}",
            "house/[operation_tables]/[operation_tables.title].txt.jinja": "{{ package.name }}",
            "house/style.toml": '[output.conditions]\n"*empty.txt" = "api.security_schemes"\n'
            '"*title].txt" = "operation_tables.tables"\n',
        },
        Path(),
    )
    assert generate(TABLES_ONLY, "house") == {"Zoo/Zoo.txt": "zoo"}


@pytest.mark.parametrize(
    ("files", "message"),
    [
        ({"x.csv.jinja": "a,b\na\n"}, "rows of [1, 2] cells"),
        ({"[tabel].txt.jinja": "x"}, "unknown loop '[tabel]'"),
        (
            {"x.txt.jinja": "{{ operation_tables.tables[0].nmae }}"},
            "an OperationTable has no 'nmae'",
        ),
        ({"x.txt.jinja": "{{ 1 | csv_cell }}"}, "the filter 'csv_cell' takes text, not a number"),
        (
            {"x.txt.jinja": "x", "style.toml": '[output.conditions]\n"x.txt" = "tables.title"'},
            "'x.txt' needs 'tables.title', but there is no variable 'tables'",
        ),
    ],
)
def test_an_error_about_a_target(files: dict[str, str], message: str) -> None:
    write_tree({f"house/{path}": text for path, text in files.items()}, Path())
    with pytest.raises(SpecloomError) as caught:
        generate(TABLES_ONLY, "house")
    assert caught.value.diagnostics[0].message.startswith(message)


@pytest.mark.parametrize(
    ("other", "message"),
    [
        (OPERATION_TABLES, "the variable 'operation_tables' is defined twice"),
        (replace(OPERATION_TABLES, variable="openapi"), "the variable 'openapi' is defined twice"),
        (replace(OPERATION_TABLES, variable="rows"), "the loop 'table' is defined twice"),
        (
            replace(OPERATION_TABLES, variable="rows", loops={}),
            "the filter 'csv_cell' is defined twice",
        ),
    ],
)
def test_two_targets_with_the_same_name(other: specloom.Target[Any], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        generate(TABLES_ONLY, TABLES, targets=(OPERATION_TABLES, other))


def test_show_context_prints_the_variable_of_a_target() -> None:
    project = make_project(TABLES)
    text = format_context_json(project, "tables/[table].csv", "tours", Report(), ALL_TARGETS)
    variables = json.loads(text)
    row = {
        "method": "GET",
        "path": "/cats",
        "operation_id": 'list "big", cats',
        "resource": "cats",
        "deprecated": False,
    }
    assert variables["table"] == {"name": "tours", "rows": [row]}
    assert variables["operation_tables"]["title"] == variables["package"]["title"] == "Zoo"
    assert {"csv_cell", "docstring", "table_cell"} <= {*variables["filters"]}


def test_show_names_prints_the_names_of_a_target() -> None:
    own = [*iter_name_lines(make_project(), Report(), (OPERATION_TABLES,))]
    assert own == [
        "tag:cats      cats.csv      tag",
        "tag:tours     tours.csv     tag",
        "tag:untagged  untagged.csv  tag",
    ]
    lines = [line.split() for line in iter_name_lines(make_project(), Report(), ALL_TARGETS)]
    assert [line.split() for line in own] == lines[-3:]
    assert ["resource:cats", "cats", "path"] in lines


def test_the_template_reference_documents_a_target() -> None:
    page = build_page(ALL_TARGETS)
    assert (
        "`operation_tables` | [`OperationTables`](#operationtables): tables of the operations"
        " | everywhere\n" in page
    )
    assert "`[table]` | each tag, with a table of its operations\n" in page
    assert "`csv_cell` | text as a cell of a CSV file\n" in page
    assert "\n## Operation tables\n\n### OperationTables\n\nAll operations of an API.\n" in page
    assert "`path` | `str` | The path in the description; *text*.\n" in page
