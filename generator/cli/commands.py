"""The commands: thin, they turn arguments into calls and results into lines."""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path

import click

from .. import cache
from .. import output as output_folder
from ..diagnostics import Report
from ..project import Project, load_project
from . import options
from .options import Made, RunFailedError


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
@options.spec
@options.style
@options.output
@options.tag
@options.overlay
@options.strict
@options.form
@click.option(
    "--force",
    is_flag=True,
    help="Overwrite generated files that were edited, and a folder that is not ours.",
)
@options.reporting
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
) -> Made:
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
    outcome = output_folder.write(made, project.output, force=force)
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
@options.spec
@options.style
@options.output
@options.tag
@options.overlay
@options.strict
@options.form
@options.reporting
def check(
    report: Report,
    spec: Path | None,
    styles: Sequence[str],
    output: Path | None,
    tags: Sequence[str],
    overlays: Sequence[Path],
    strict: bool,
    form: str,
) -> Made:
    """Tell whether the output is what SPEC gives now.

    Prints a diff and exits with 1 if it is not.
    """
    project = load_project(spec, output, styles, tags, overlays)
    inputs = project.inputs()
    if strict or form != "text" or not _recalled(project, inputs):
        made, _ = _made(project, report, strict)
        comparison = output_folder.compare(made, project.output)
        if comparison:
            click.echo(comparison.diff(), nl=False)
            report.error(
                "not-current",
                f"{len(comparison.missing)} files missing, {len(comparison.changed)} changed,"
                f" {len(comparison.stale)} stale",
                path=str(project.output),
                hint="run 'specloom generate'",
            )
            raise RunFailedError
    click.echo(f"{project.output}: current")
    return project, inputs


def _recalled(project: Project, inputs: str) -> bool:
    """Whether an earlier run made the output of the same inputs; its warnings are told again."""
    messages = cache.recall(project.output, inputs, output_folder.fingerprint(project.output))
    if messages:
        click.echo(messages, err=True, nl=False)
    return messages is not None


def _made(project: Project, report: Report, strict: bool) -> tuple[output_folder.Files, str]:
    """The files of a project, and a line about what is in them."""
    # Here, not above: a run that finds nothing changed needs none of all this.
    from ..openapi.operations import Selection
    from ..pipeline import generate
    from ..style import load_style

    made = generate(
        project.spec,
        load_style(project.styles),
        report,
        overlays=project.overlays,
        selection=Selection(project.tags),
        strict=strict,
        known=output_folder.intact(project.output),
    )
    if made is None:
        if not report.failed:
            told = f"{len(report.warnings)} warnings, which --strict does not allow"
            report.error("strict", f"{told}; nothing was written", path=str(project.spec))
        raise RunFailedError
    counts = (
        f"{len(made.read.api.operations)} operations, {len(made.read.api.declarations)} types,"
        f" {len(report.warnings)} warnings"
    )
    return made.files, counts


@main.group()
def show() -> None:
    """Look into what templates are made from."""


@show.command(epilog="\b\nExample:\n  specloom show model api.yaml --tag Pets\n")
@options.spec
@options.tag
@options.overlay
@options.reporting
def model(report: Report, spec: Path | None, tags: Sequence[str], overlays: Sequence[Path]) -> None:
    """Print the intermediate model of SPEC as JSON."""
    from .show import model_json

    click.echo(model_json(load_project(spec, None, (), tags, overlays), report))


@show.command(epilog="\b\nExample:\n  specloom show names api.yaml --style ./house-style\n")
@options.spec
@options.style
@options.tag
@options.overlay
@options.reporting
def names(
    report: Report,
    spec: Path | None,
    styles: Sequence[str],
    tags: Sequence[str],
    overlays: Sequence[Path],
) -> None:
    """Print what everything is called, and by which rule.

    A line has the JSON pointer of a thing in SPEC, its name, and the rule that gave it: a key of
    a style with its line, or what the name was made from.
    """
    from .show import name_lines

    for line in name_lines(load_project(spec, None, styles, tags, overlays), report):
        click.echo(line)


@show.command(epilog="\b\nExample:\n  specloom show style --style ./house-style\n")
@options.style
@options.reporting
def style(report: Report, styles: Sequence[str]) -> None:
    """Print the merged style as TOML."""
    from .show import style_toml

    click.echo(style_toml(styles), nl=False)


@show.command(epilog="""\b
Examples:
  specloom show context docs/index.md.jinja api.yaml
  specloom show context "[package]/models/[module].py.jinja" --item shared
""")
@click.argument("template")
@options.spec
@options.style
@options.tag
@options.overlay
@click.option(
    "--item", metavar="NAME", help="Which item of the template's loop  [default: the first]."
)
@options.reporting
def context(
    report: Report,
    template: str,
    spec: Path | None,
    styles: Sequence[str],
    tags: Sequence[str],
    overlays: Sequence[Path],
    item: str | None,
) -> None:
    """Print what TEMPLATE sees of SPEC, as JSON."""
    from .show import context_json

    project = load_project(spec, None, styles, tags, overlays)
    click.echo(context_json(project, template, item, report))


@main.group("style")
def own_style() -> None:
    """Begin a style of your own."""


@own_style.command(epilog="\b\nExample:\n  specloom style new house-style\n")
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
@options.reporting
def new(report: Report, folder: Path) -> None:
    """Write DIR/style.toml with all keys, commented out.

    Beside it comes a JSON Schema by which editors complete and check it.
    """
    from .scaffold import new_style

    click.echo(f"{new_style(folder)}: take the '#' from what you want to change")


@own_style.command(epilog="""\b
Examples:
  specloom style eject docs/index.md.jinja
  specloom style eject source-tables/README.md.jinja --to house-style
""")
@click.argument("template")
@click.option(
    "--to",
    "folder",
    metavar="DIR",
    type=click.Path(path_type=Path),
    help="The style directory  [default: the project's last one].",
)
@options.reporting
def eject(report: Report, template: str, folder: Path | None) -> None:
    """Copy a built-in file into a style, to be changed.

    To change a part of it, `{% extends "base/TEMPLATE" %}` with some of its blocks is enough.
    """
    from .scaffold import eject_file

    click.echo(f"{eject_file(template, folder)}: written")
