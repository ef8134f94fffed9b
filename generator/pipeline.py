"""All stages in their order: the only place that knows them all."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.document import load
from generator.errors import Report
from generator.format import format_files
from generator.model import Api
from generator.parse import ALL, Selection, parse
from generator.python import lower
from generator.render import render
from generator.streams import Streaming
from generator.style import Style


@dataclass(frozen=True, slots=True)
class Generated:
    """The files of a package by their paths, and the API they were made from."""

    files: Mapping[str, str]
    api: Api


def read(
    spec: str | Path,
    style: Style,
    report: Report,
    *,
    selection: Selection = ALL,
    strict: bool = False,
) -> Api | None:
    """What the description at `spec` says; None if the report has errors, or warnings if `strict`.

    A style adds what it knows of streams.

    Raises:
        SpecloomError: the description cannot be used at all.
    """
    streaming = Streaming(style.text("streams", "parameter"), style.table("streams", "items"))
    api = parse(load(spec, strict=strict, report=report), selection, streaming)
    failed = report.failed or (strict and report.warnings)
    return None if failed else api


def generate(
    spec: str | Path,
    style: Style,
    report: Report,
    *,
    selection: Selection = ALL,
    strict: bool = False,
    known: Mapping[str, str] | None = None,
) -> Generated | None:
    """The client of the description at `spec` in a style; None if the report has errors.

    `known` are files of an earlier run, which need no formatting if they come out again.

    Raises:
        SpecloomError: the description or the style cannot be used at all.
    """
    api = read(spec, style, report, selection=selection, strict=strict)
    if api is None:
        return None
    rendered = render(lower(api, style), style)
    files = format_files(
        {path: file.text for path, file in rendered.items()},
        trusted=lambda path: style.trusts(rendered[path].source.root, path),
        line_length=style.number("output", "line_length"),
        known=known or {},
    )
    return Generated(files, api)
