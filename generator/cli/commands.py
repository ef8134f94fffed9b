"""The commands: thin wrappers that convert arguments to calls and results to output."""

from __future__ import annotations

import os
from pathlib import Path

import click

from ..diagnostics import Report
from ..project import is_client_name
from .check import check
from .diff import diff
from .edits import edits
from .generate import generate
from .options import (
    CLIENT_OPTION,
    DESCRIPTION_OPTIONS,
    MODEL_OPTIONS,
    STYLE_OPTIONS,
    Options,
    add_options,
)
from .reporting import run_with_report
from .terminal import find_color_setting, make_streams_lenient, print_text
from .update import update


class _CommandGroup(click.Group):
    """A group of commands with a hint for a description in place of a command."""

    group_class = click.Group

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command that the first argument names."""
        is_description = not args[0].startswith("-") and not is_client_name(args[0])
        if is_description and not ctx.resilient_parsing:
            hint = f"For a client of this description, run 'specloom generate {args[0]}'."
            ctx.fail(f"No such command {args[0]!r}. {hint}")
        return super().resolve_command(ctx, args)


@click.group(cls=_CommandGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="specloom")
def main() -> None:
    """Generate a Python client, models and documentation from an OpenAPI description."""
    click.get_current_context().color = find_color_setting(os.environ)
    make_streams_lenient()


main.add_command(generate)
main.add_command(update)
main.add_command(check)
main.add_command(diff)
main.add_command(edits)


@main.command(epilog="""\b
Examples:
  specloom init                     use the only description in the current directory
  specloom init spec/api.yaml --output client --style acme-style
  specloom init http://127.0.0.1:8000/openapi.json
""")
@click.argument("spec", required=False)
@click.option(
    "--output",
    "-o",
    type=click.Path(path_type=Path),
    metavar="DIR",
    help="Output folder  [default: api-client for api.yaml].",
)
@click.option(
    "--style",
    "-s",
    default="house-style",
    show_default=True,
    metavar="STYLE",
    help="Style directory, which is created unless it exists, or built-in style.",
)
@run_with_report
def init(report: Report, spec: str | None, output: Path | None, style: str) -> None:
    """Write the settings of a project to pyproject.toml, and create its style.

    SPEC is an OpenAPI description, a file or a URL. Nothing is written if it cannot be read, or if
    the project has settings already. `specloom generate` then needs no arguments.
    """
    from .scaffold import start_project

    for line in start_project(spec, output, style, report):
        print_text(line)


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

    print_text(format_plan_text(options.load_project(report), report), nl=False)


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
        print_text(line)


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


@show.command(short_help="Print the rules of `specloom diff` with their levels.")
def rules() -> None:
    """Print the rules by which `specloom diff` judges changes, with their levels.

    A rule for the HTTP API has a fixed level. Changes of the client have the level that type
    checkers give them.
    """
    from ..changes.rules.rule_list import list_rules

    for rule in list_rules():
        click.echo(f"{rule.id:<48} {rule.level or 'client':<11} {rule.text}")


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

    print_text(f"{create_style(folder)}: created; uncomment what you want to change")


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
@CLIENT_OPTION
@run_with_report
def eject(report: Report, template: str, folder: Path | None, client: str | None) -> None:
    """Copy a built-in template into a style for editing.

    To change only parts of it, create a template with that name that begins with
    `{% extends "base/TEMPLATE" %}` and overrides some of its blocks instead.
    """
    from .scaffold import eject_file

    print_text(f"{eject_file(template, folder, client)}: written")
