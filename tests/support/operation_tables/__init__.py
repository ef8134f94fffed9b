"""A target that is only for tests: the operations of an API as CSV files, one for each tag."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from generator.client.plan import ClientPlan
from generator.diagnostics import file_error
from generator.style import Style
from generator.targets.target import (
    FileSource,
    Filter,
    Loop,
    NameRow,
    Target,
    TemplateTools,
    list_loop_items,
)

_FOLDER = Path(__file__).parent
TABLES = str(_FOLDER / "tables")
"""A style with the template of the target."""
TABLES_ONLY = str(_FOLDER / "tables_only")
"""A style that omits the files of the built-in style."""


class OperationRow(NamedTuple):
    """An operation."""

    method: str
    """The HTTP method, in capitals."""
    path: str
    """The path in the description; text."""
    operation_id: str
    """The operationId; text, empty if there is none."""
    resource: str
    """The words of its resource: ``threads runs``."""
    deprecated: bool
    """Whether the description marks it as deprecated."""


class OperationTable(NamedTuple):
    """The operations with one tag."""

    name: str
    """The name of the tag, also of the file; text."""
    rows: tuple[OperationRow, ...]
    """The operations, in the order of the description."""


class OperationTables(NamedTuple):
    """All operations of an API."""

    title: str
    """The title of the API; text."""
    tables: tuple[OperationTable, ...]
    """The tables, in the order in which the operations mention the tags."""


def build_tables(plan: ClientPlan, _: Style) -> OperationTables:
    """Return the tables of an API, with the resources of its client."""
    rows: dict[str, list[OperationRow]] = {}
    resources = {
        method.operation.id: " ".join(resource.path)
        for resource in plan.resources
        for method in resource.methods
    }
    for each in plan.api.operations:
        row = OperationRow(
            each.method, each.path, each.name or "", resources[each.id], each.deprecated
        )
        for tag in each.tags or ("untagged",):
            rows.setdefault(tag, []).append(row)
    tables = (OperationTable(tag, tuple(found)) for tag, found in rows.items())
    return OperationTables(plan.api.title, tuple(tables))


def format_cell(text: str) -> str:
    """Return text as a cell; quotes are doubled (RFC 4180, section 2)."""
    return '"' + text.replace('"', '""') + '"' if set(text) & set('",\r\n') else text


def check_tables(
    _: OperationTables, files: Mapping[str, str], __: Mapping[str, FileSource], ___: Style
) -> None:
    """Check that all rows of a table have the same number of cells."""
    for path, text in _iter_csv_files(files):
        lengths = {len(row) for row in csv.reader(text.splitlines())}
        if len(lengths) > 1:
            raise file_error("uneven-rows", f"rows of {sorted(lengths)} cells", path)


def format_tables(
    files: Mapping[str, str],
    *,
    is_preformatted: Callable[[str], bool],
    line_length: int,
    earlier_files: Mapping[str, str],
    max_characters: int,
) -> Mapping[str, str]:
    """Return the files, those of tables with the line breaks of CSV (RFC 4180, section 2)."""
    return {
        **files,
        **{path: "\r\n".join(text.split("\n")) for path, text in _iter_csv_files(files)},
    }


def _iter_csv_files(files: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    return (file for file in files.items() if file[0].endswith(".csv"))


def list_table_names(plan: ClientPlan, style: Style) -> list[NameRow]:
    """Return the names of the files."""
    return [
        NameRow(f"tag:{table.name}", f"{table.name}.csv", "tag")
        for table in build_tables(plan, style).tables
    ]


OPERATION_TABLES = Target(
    variable="operation_tables",
    view_class=OperationTables,
    description="tables of the operations",
    build_view=build_tables,
    path_field="title",
    loops={
        "table": Loop(
            lambda view: list_loop_items("table", view.tables, "name", "name"),
            "each tag, with a table of its operations",
        )
    },
    make_tools=lambda _: TemplateTools(
        {"csv_cell": Filter(format_cell, "text as a cell of a CSV file")}
    ),
    check_files=check_tables,
    format_files=format_tables,
    list_names=list_table_names,
)
