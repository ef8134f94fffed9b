"""The commands: thin wrappers that convert arguments to calls and results to output."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING

import click

from .. import cache
from .. import output as output_folder
from ..depfile import check_depfile, write_depfile
from ..diagnostics import Report
from ..project import Project
from ..text.counts import format_count
from .options import (
    DESCRIPTION_OPTIONS,
    MODEL_OPTIONS,
    OUTPUT_OPTIONS,
    STYLE_OPTIONS,
    CommandResult,
    Options,
    RunFailedError,
    add_options,
    format_generate_command,
    run_with_report,
)
from .progress import show_progress

if TYPE_CHECKING:
    from ..pipeline import Observer


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="specloom")
def main() -> None:
    """Generate a Python client, models and documentation from an OpenAPI description."""


@main.command(epilog="""\b
Examples:
  specloom generate                                 use the settings in pyproject.toml
  specloom generate api.yaml --output client
  specloom generate api.yaml --tag Pets --style ./house-style
""")
@add_options(OUTPUT_OPTIONS)
@click.option(
    "--force",
    is_flag=True,
    help="Overwrite files that were edited or not written by specloom, and accept an output"
    " folder that has other files.",
)
@click.option(
    "--depfile",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Write the files that the output depends on to FILE, as rules for Make and Ninja.",
)
@run_with_report
def generate(report: Report, options: Options, force: bool, depfile: Path | None) -> CommandResult:
    """Generate the client, models and documentation for SPEC.

    SPEC is an OpenAPI description in YAML or JSON. Without SPEC, use the settings under
    [tool.specloom] in pyproject.toml. If there is any error, nothing is written. Files that
    were edited or not written by specloom are never overwritten without --force.
    """
    start_time = time.perf_counter()
    project = options.load_project(report)
    if depfile is not None:
        check_depfile(depfile, project)
    inputs_digest = project.compute_inputs_digest()
    result: CommandResult = None
    if not _must_run(options) and _is_up_to_date(project, inputs_digest):
        summary = "already up to date"
    else:
        with show_progress(is_quiet=options.quiet) as observe:
            counts, output_digest = _write_output(project, report, observe, options.strict, force)
        summary = f"{counts}, {time.perf_counter() - start_time:.1f} s"
        result = project, inputs_digest, output_digest
    if not options.quiet:
        click.echo(f"{project.output}: {summary}")
    if depfile is not None:
        write_depfile(depfile, project)
    return result


def _write_output(
    project: Project, report: Report, observe: Observer, strict: bool, force: bool
) -> tuple[str, str]:
    """Generate and write the files of a project; return what was done, and the output's digest."""
    files, contents = _generate_files(project, report, observe, strict)
    observe("writing", 0, 0)
    result = output_folder.write_files(files, project.output, force=force)
    summary = (
        f"{format_count(len(result.written_paths), 'file')} written,"
        f" {len(result.unchanged_paths)} unchanged, {len(result.removed_paths)} removed;"
        f" {contents}"
    )
    return summary, result.output_digest


@main.command(epilog="""\b
Examples:
  specloom check                                    in CI, after the checkout
  specloom check api.yaml --output client
""")
@add_options(OUTPUT_OPTIONS)
@run_with_report
def check(report: Report, options: Options) -> CommandResult:
    """Check that the generated output is up to date.

    Print a diff and exit with status 1 if generating from SPEC would change it. Nothing is
    written.
    """
    project = options.load_project(report)
    inputs_digest = project.compute_inputs_digest()
    if _must_run(options) or not _is_up_to_date(project, inputs_digest):
        with show_progress(is_quiet=options.quiet) as observe:
            files, _ = _generate_files(project, report, observe, options.strict)
        comparison = output_folder.compare_files(files, project.output)
        if comparison:
            click.echo(comparison.format_diff(), nl=False)
            report.error(
                "not-current",
                f"out of date: {comparison.format_summary()}",
                path=str(project.output),
                hint=f"run '{format_generate_command()}'",
            )
            report.add(*comparison.refusals)
            raise RunFailedError
    if not options.quiet:
        click.echo(f"{project.output}: up to date")
    return project, inputs_digest, output_folder.compute_output_digest(project.output)


def _must_run(options: Options) -> bool:
    """Check whether a run has messages that an earlier one did not print in the same form."""
    return options.strict or options.verbose or options.message_format != "text"


def _is_up_to_date(project: Project, inputs_digest: str) -> bool:
    """Check whether the output is from the same inputs; print that run's warnings again."""
    last_run = cache.load_run_messages(project.output, inputs_digest)
    if last_run is None:
        return False
    output_digest, messages = last_run
    if output_digest != output_folder.compute_output_digest(project.output):
        return False
    click.echo(messages, err=True, nl=False)
    return True


def _generate_files(
    project: Project, report: Report, observe: Observer, strict: bool
) -> tuple[output_folder.Files, str]:
    """Return the files of a project, and a summary of their contents."""
    # Imported here because a run with nothing to do should not wait for these modules.
    from ..openapi.operations import Selection
    from ..pipeline import generate
    from ..style import load_style

    package = generate(
        project.spec,
        load_style(project.styles, report),
        report,
        overlays=project.overlays,
        selection=Selection(project.tags, project.tags_source),
        strict=strict,
        earlier_files=output_folder.read_intact_files(project.output),
        observe=observe,
    )
    if package is None:
        if not report.has_errors:
            message = f"warnings are not allowed with --strict ({len(report.warnings)} found)"
            report.error("strict", f"{message}; nothing was written", path=str(project.spec))
        raise RunFailedError
    api = package.description.api
    counts = (
        format_count(len(api.operations), "operation"),
        format_count(len(api.declarations), "type"),
        format_count(len(report.warnings), "warning"),
    )
    allowed = f" ({len(report.allowed_warnings)} allowed)" if report.allowed_warnings else ""
    return package.files, ", ".join(counts) + allowed


@main.group()
def show() -> None:
    """Print the model, plan, names, style or template variables."""


@show.command(epilog="\b\nExample:\n  specloom show model api.yaml --tag Pets\n")
@add_options(MODEL_OPTIONS)
@run_with_report
def model(report: Report, options: Options) -> None:
    """Print the language-neutral model of SPEC as JSON."""
    from .show import format_model_json

    click.echo(format_model_json(options.load_project(report), report))


@show.command(epilog="\b\nExample:\n  specloom show plan api.yaml --style ./house-style\n")
@add_options(DESCRIPTION_OPTIONS)
@run_with_report
def plan(report: Report, options: Options) -> None:
    """Print what a client offers, before it has names.

    Each resource has its methods with their arguments, what they return, and how they paginate,
    stream and poll; then come the types, by the resource that they belong to.
    """
    from .show import format_plan_text

    click.echo(format_plan_text(options.load_project(report), report), nl=False)


@show.command(epilog="\b\nExample:\n  specloom show names api.yaml --style ./house-style\n")
@add_options(DESCRIPTION_OPTIONS)
@run_with_report
def names(report: Report, options: Options) -> None:
    """Print all generated names, and the rule for each.

    Each line has the item (a JSON pointer into SPEC, or `resource:`, `class:` or `module:` and
    its name), its Python name, and the rule that determined it: a key of a style with its file
    and line, or the part of SPEC that the name is from.
    """
    from .show import iter_name_lines

    for line in iter_name_lines(options.load_project(report), report):
        click.echo(line)


@show.command(epilog="\b\nExample:\n  specloom show style --style ./house-style\n")
@add_options(STYLE_OPTIONS)
@run_with_report
def style(report: Report, options: Options) -> None:
    """Print the merged style as TOML."""
    from .show import format_style_toml

    click.echo(format_style_toml(options.styles), nl=False)


@show.command(epilog="""\b
Examples:
  specloom show context docs/index.md.jinja api.yaml
  specloom show context "[package]/models/[module].py.jinja" --item shared
""")
@click.argument("template")
@add_options(DESCRIPTION_OPTIONS)
@click.option(
    "--item",
    metavar="NAME",
    help="The item to print, if TEMPLATE is rendered once per item  [default: the first].",
)
@run_with_report
def context(report: Report, options: Options, template: str, item: str | None) -> None:
    """Print the variables and filters of TEMPLATE as JSON."""
    from .template_variables import format_context_json

    click.echo(format_context_json(options.load_project(report), template, item, report))


@main.group("style")
def style_group() -> None:
    """Create a style, and copy built-in templates into it."""


@style_group.command(epilog="\b\nExample:\n  specloom style new house-style\n")
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
@run_with_report
def new(report: Report, folder: Path) -> None:
    """Create DIR/style.toml with all keys commented out.

    Its JSON Schema is written next to it, for completion and validation in editors.
    """
    from .scaffold import create_style

    click.echo(f"{create_style(folder)}: created; uncomment what you want to change")


@style_group.command(epilog="""\b
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
    help="Style directory to copy to  [default: the project's last style directory].",
)
@run_with_report
def eject(report: Report, template: str, folder: Path | None) -> None:
    """Copy a built-in template into a style for editing.

    To change only parts of it, create a template with that name that begins with
    `{% extends "base/TEMPLATE" %}` and overrides some of its blocks instead.
    """
    from .scaffold import eject_file

    click.echo(f"{eject_file(template, folder)}: written")
