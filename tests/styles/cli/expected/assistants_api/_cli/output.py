"""Results of methods, as text for people and as JSON."""

import json
import sys
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice
from pathlib import Path
from typing import Final, cast

import click

from .._runtime.downloads import replace_file
from .._runtime.json_writing import PlainValue, dump_json
from .._runtime.plain_values import to_plain_value

__all__ = ["print_items", "print_value", "write_chunks"]

_MAX_DEPTH: Final = 50
_MAX_WIDTH: Final = 40
"""Maximum width of a cell on a terminal."""
_SAMPLE_ROWS: Final = 100
"""Number of rows that decide about the columns of a table and their widths."""


def print_value(value: object, *, as_json: bool) -> None:
    """Print what a method returns: an object as lines of names and values."""
    if isinstance(value, bytes):
        write_chunks([value], None)
    elif isinstance(value, Iterator):
        _print_stream(cast("Iterator[object]", value))
    elif value is not None:
        plain = to_plain_value(value)
        if isinstance(plain, list) and not as_json:
            _print_table(plain)
        elif isinstance(plain, dict) and plain and not as_json:
            _print_entries(plain)
        else:
            is_text = isinstance(plain, str) and not as_json
            click.echo(plain if is_text else _format_json(plain))


def print_items(items: Iterable[object], *, as_json: bool) -> None:
    """Print the items of a list while it is read: as a table, or a JSON array."""
    values = map(to_plain_value, items)
    if not as_json:
        _print_table(values)
        return
    separator = "["
    for value in values:
        click.echo(f"{separator}\n  {_format_json(value, '  ')}", nl=False)
        separator = ","
    click.echo("[]" if separator == "[" else "\n]")


def write_chunks(chunks: Iterable[bytes], output: Path | None) -> None:
    """Write content to a file, which appears once it is complete, or to the output."""
    if output is not None:
        with replace_file(output) as file:
            file.writelines(chunks)
    elif sys.stdout.isatty():
        raise ValueError("the content may be binary: pass --output, or use >")
    else:
        sys.stdout.buffer.writelines(chunks)
        sys.stdout.buffer.flush()


def _print_stream(items: Iterator[object]) -> None:
    """Print each item when it arrives: text, or JSON on one line."""
    for item in items:
        plain = to_plain_value(item)
        is_text = isinstance(plain, str)
        click.echo(plain if is_text else _escape_hidden(dump_json(plain)))
        sys.stdout.flush()


def _print_entries(value: dict[str, PlainValue]) -> None:
    width = max(map(len, map(_format_cell, value)))
    for name, entry in value.items():
        click.echo(f"{_format_cell(name).ljust(width)}  {_format_cell(entry)}".rstrip())


def _print_table(values: Iterable[PlainValue]) -> None:
    """Print objects as rows; further rows do not change the columns."""
    rows = iter(values)
    sample = list(islice(rows, _SAMPLE_ROWS))
    columns = _choose_columns([row for row in sample if isinstance(row, dict)])
    if not columns:
        for row in chain(sample, rows):
            click.echo(_format_cell(row))
        return
    limit = _MAX_WIDTH if sys.stdout.isatty() else None
    cells = [_format_row(row, columns, limit) for row in sample]
    cells.insert(0, [_format_cell(column, limit).upper() for column in columns])
    widths = [max(len(row[index]) for row in cells) for index in range(len(columns))]
    others = (_format_row(row, columns, limit) for row in rows)
    for line in chain(cells, others):
        padded = (cell.ljust(width) for cell, width in zip(line, widths, strict=True))
        click.echo("  ".join(padded).rstrip())


def _choose_columns(rows: Sequence[dict[str, PlainValue]]) -> list[str]:
    """Return the names of simple values, or of all if there are none."""
    names = dict.fromkeys(name for row in rows for name in row)
    simple = [
        name
        for name in names
        if not any(isinstance(row.get(name), dict | list) for row in rows)
        and any(row.get(name) is not None for row in rows)
    ]
    return simple or list(names)


def _format_row(row: PlainValue, columns: list[str], limit: int | None) -> list[str]:
    values = row if isinstance(row, dict) else {columns[0]: row}
    return [_format_cell(values.get(column), limit) for column in columns]


def _format_cell(value: PlainValue, limit: int | None = None) -> str:
    """Return a value on one line without characters that control a terminal."""
    if value is None:
        return ""
    text = value if isinstance(value, str) else dump_json(value)
    text = _escape_hidden(text)
    return text if limit is None or len(text) <= limit else f"{text[: limit - 1]}…"


def _format_json(value: PlainValue, indent: str = "", depth: int = 0) -> str:
    """Return JSON with an entry on each line; the digits of decimals are kept."""
    if not isinstance(value, dict | list) or not value or depth == _MAX_DEPTH:
        return _escape_hidden(dump_json(value))
    inner = f"{indent}  "
    if isinstance(value, dict):
        lines = [
            f"{_escape_hidden(dump_json(name))}: {_format_json(item, inner, depth + 1)}"
            for name, item in value.items()
        ]
    else:
        lines = [_format_json(item, inner, depth + 1) for item in value]
    start, end = "{}" if isinstance(value, dict) else "[]"
    return f"{start}\n{inner}" + f",\n{inner}".join(lines) + f"\n{indent}{end}"


def _escape_hidden(text: str) -> str:
    """Return text with escapes of JSON for characters that are not printable."""
    if text.isprintable():
        return text
    return "".join(
        each if each.isprintable() else json.dumps(each)[1:-1] for each in text
    )
