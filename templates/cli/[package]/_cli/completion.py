"""The option that prints a script for the completion of a shell."""

import click
from click.shell_completion import get_completion_class

__all__ = ["completion_option"]


def _print_script(
    context: click.Context, parameter: click.Parameter, shell: str | None
) -> None:
    completion = get_completion_class(shell or "")
    if completion is None:
        return
    program = context.command.name or ""
    variable = f"_{program.replace('-', '_').replace('.', '_').upper()}_COMPLETE"
    click.echo(completion(context.command, {}, program, variable).source())
    context.exit()


completion_option = click.option(
    "--completion",
    type=click.Choice(["bash", "zsh", "fish"]),
    is_eager=True,
    expose_value=False,
    callback=_print_script,
    help="Print the script that completes commands in a shell, and exit.",
)
"""The option `--completion`."""
