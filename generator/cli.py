"""The commands: thin, they turn arguments into calls and results into lines."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import wraps
from pathlib import Path
from typing import Concatenate, ParamSpec, TypeAlias

import click

from generator import files, memory
from generator.errors import PlainSource, Report, SpecloomError, as_json, render
from generator.project import Project, load_project

P = ParamSpec("P")

_spec = click.argument("spec", required=False, type=click.Path(path_type=Path))
_style = click.option(
    "--style",
    "styles",
    multiple=True,
    metavar="STYLE",
    help="A style directory, or the name of a built-in style; of several the last one wins.",
)
_tag = click.option(
    "--tag",
    "tags",
    multiple=True,
    metavar="TAG",
    help="Take only the operations with this tag, and the types they reach.",
)
_overlay = click.option(
    "--overlay",
    "overlays",
    multiple=True,
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Changes to the description (OpenAPI Overlay 1.0, 1.1), made before it is read, in order.",
)
_output = click.option(
    "--output",
    type=click.Path(path_type=Path),
    metavar="DIR",
    help="The folder for the files  [default: that of the project, or SPEC's name with -client].",
)
_strict = click.option(
    "--strict",
    is_flag=True,
    help="Check by the whole specification, and let a warning fail the run.",
)
_format = click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="How messages are written to standard error.",
)


_Made: TypeAlias = tuple[Project, str] | None
"""A project whose output is current now, and the digest of its inputs."""


class _Failed(Exception):
    """A run that cannot go on; the report has an error that says why."""


def _reporting(command: Callable[Concatenate[Report, P], _Made]) -> Callable[P, None]:
    """Print the messages of a command, exit with 1 after an error, remember what was made."""

    @wraps(command)
    def run(*args: P.args, **kwargs: P.kwargs) -> None:
        report = Report()
        made: _Made = None
        try:
            made = command(report, *args, **kwargs)
        except SpecloomError as problem:
            report.add(*problem.diagnostics)
            _add_sources(report, problem)
        except _Failed:
            pass  # the report knows
        messages = render(report, report.sources) if report else ""
        if kwargs.get("form") == "json":
            click.echo(json.dumps(as_json(report, report.sources), indent=2), err=True)
        elif messages:
            click.echo(messages, err=True, nl=False)
        if report.failed:
            raise SystemExit(1)
        if made is not None:
            project, inputs = made
            memory.remember(project.output, inputs, files.fingerprint(project.output), messages)

    return run


def _add_sources(report: Report, problem: SpecloomError) -> None:
    """Give the report the texts of styles and templates that messages point into."""
    for diagnostic in problem.diagnostics:
        if diagnostic.place is not None and diagnostic.path not in report.sources:
            with suppress(OSError, UnicodeDecodeError):
                text = Path(diagnostic.path).read_text(encoding="utf-8")
                report.sources[diagnostic.path] = PlainSource(text)


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="specloom")
def main() -> None:
    """Make a Python client, its models and its documentation from an OpenAPI description."""


@main.command(epilog="""\b
Examples:
  specloom generate                                 what pyproject.toml says
  specloom generate api.yaml --output client
  specloom generate api.yaml --tag Pets --style ./house-style
""")
@_spec
@_style
@_output
@_tag
@_overlay
@_strict
@_format
@click.option(
    "--force",
    is_flag=True,
    help="Overwrite generated files that were edited, and a folder that is not ours.",
)
@_reporting
def generate(
    report: Report,
    spec: Path | None,
    styles: Sequence[str],
    output: Path | None,
    tags: Sequence[str],
    overlays: Sequence[Path],
    strict: bool,
    form: str,
    force: bool,
) -> _Made:
    """Write the client of SPEC, with its models and documentation.

    Without SPEC, what [tool.specloom] in pyproject.toml says. Nothing is written where
    anything is wrong; files that somebody else made or edited are left alone.
    """
    started = time.perf_counter()
    project = load_project(spec, output, styles, tags, overlays)
    inputs = project.inputs()
    if not strict and form == "text" and _recalled(project, inputs):
        click.echo(f"{project.output}: nothing has changed")
        return None
    made, summary = _made(project, report, strict)
    outcome = files.write(made, project.output, force=force)
    seconds = time.perf_counter() - started
    click.echo(
        f"{project.output}: {len(outcome.written)} files written,"
        f" {len(outcome.unchanged)} unchanged, {len(outcome.removed)} removed;"
        f" {summary}, {seconds:.1f} s"
    )
    return project, inputs


@main.command(epilog="""\b
Examples:
  specloom check                                    in CI, behind the checkout
  specloom check api.yaml --output client
""")
@_spec
@_style
@_output
@_tag
@_overlay
@_strict
@_format
@_reporting
def check(
    report: Report,
    spec: Path | None,
    styles: Sequence[str],
    output: Path | None,
    tags: Sequence[str],
    overlays: Sequence[Path],
    strict: bool,
    form: str,
) -> _Made:
    """Tell whether the output is what SPEC gives now; print a diff and exit with 1 if not."""
    project = load_project(spec, output, styles, tags, overlays)
    inputs = project.inputs()
    if strict or form != "text" or not _recalled(project, inputs):
        made, _ = _made(project, report, strict)
        comparison = files.compare(made, project.output)
        if comparison:
            click.echo(comparison.diff(), nl=False)
            report.error(
                "not-current",
                f"{len(comparison.missing)} files missing, {len(comparison.changed)} changed,"
                f" {len(comparison.stale)} stale",
                path=str(project.output),
                hint="run 'specloom generate'",
            )
            raise _Failed
    click.echo(f"{project.output}: current")
    return project, inputs


def _recalled(project: Project, inputs: str) -> bool:
    """Whether an earlier run made the output of the same inputs; its warnings are told again."""
    messages = memory.recall(project.output, inputs, files.fingerprint(project.output))
    if messages:
        click.echo(messages, err=True, nl=False)
    return messages is not None


def _made(project: Project, report: Report, strict: bool) -> tuple[files.Files, str]:
    """The files of a project, and a line about what is in them."""
    # Here, not above: a run that finds nothing changed needs none of all this.
    from generator.parse import Selection
    from generator.pipeline import generate
    from generator.style import load_style

    made = generate(
        project.spec,
        load_style(project.styles),
        report,
        overlays=project.overlays,
        selection=Selection(project.tags),
        strict=strict,
        known=files.intact(project.output),
    )
    if made is None:
        if not report.failed:
            told = f"{len(report.warnings)} warnings, which --strict does not allow"
            report.error("strict", f"{told}; nothing was written", path=str(project.spec))
        raise _Failed
    counts = (
        f"{len(made.read.api.operations)} operations, {len(made.read.api.declarations)} types,"
        f" {len(report.warnings)} warnings"
    )
    return made.files, counts


@main.group()
def show() -> None:
    """Look into what templates are made from."""


@show.command(epilog="\b\nExample:\n  specloom show model api.yaml --tag Pets\n")
@_spec
@_tag
@_overlay
@_reporting
def model(report: Report, spec: Path | None, tags: Sequence[str], overlays: Sequence[Path]) -> None:
    """Print the intermediate model of SPEC as JSON."""
    from generator.shown import model_json

    click.echo(model_json(load_project(spec, None, (), tags, overlays), report))


@show.command(epilog="\b\nExample:\n  specloom show names api.yaml --style ./house-style\n")
@_spec
@_style
@_tag
@_overlay
@_reporting
def names(
    report: Report,
    spec: Path | None,
    styles: Sequence[str],
    tags: Sequence[str],
    overlays: Sequence[Path],
) -> None:
    """Print what everything in SPEC is called: JSON pointer, name, the rule that gave it."""
    from generator.shown import name_lines

    for line in name_lines(load_project(spec, None, styles, tags, overlays), report):
        click.echo(line)


@show.command(epilog="\b\nExample:\n  specloom show style --style ./house-style\n")
@_style
@_reporting
def style(report: Report, styles: Sequence[str]) -> None:
    """Print the merged style as TOML."""
    from generator.shown import style_toml

    click.echo(style_toml(styles), nl=False)
