"""The options that commands share."""

from __future__ import annotations

import gc
from collections.abc import Sequence
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from generator.cli.options import (
    MODEL_OPTIONS,
    OUTPUT_OPTIONS,
    Options,
    add_options,
)
from generator.cli.reporting import run_with_report
from generator.diagnostics import Report


@click.command()
@add_options(OUTPUT_OPTIONS)
@click.option("--force", is_flag=True)
def generate(options: Options, force: bool) -> None:
    click.echo(f"{options!r} {force}")


@click.command()
@click.argument("template")
@add_options(MODEL_OPTIONS)
def show(options: Options, template: str) -> None:
    click.echo(f"{options!r} {template}")


@pytest.mark.parametrize(
    ("command", "arguments", "options", "other"),
    [
        (generate, [], Options(), False),
        (
            generate,
            ["api.yaml", "--style", "a", "--style", "b", "--output", "c", "--force", "--strict"],
            Options(specs=("api.yaml",), styles=("a", "b"), output=Path("c"), strict=True),
            True,
        ),
        (generate, ["--format", "json"], Options(message_format="json"), False),
        (
            show,
            ["a.jinja", "api.yaml", "--tag", "Pets", "--overlay", "o.yaml"],
            Options(spec="api.yaml", tags=("Pets",), overlays=("o.yaml",)),
            "a.jinja",
        ),
    ],
)
def test_a_command_receives_its_options(
    command: click.Command, arguments: Sequence[str], options: Options, other: object
) -> None:
    result = CliRunner().invoke(command, arguments)
    assert result.output == f"{options!r} {other}\n"


def test_a_command_has_only_its_options() -> None:
    result = CliRunner().invoke(show, ["a.jinja", "--style", "a"])
    assert "No such option" in result.output


def test_options_are_listed_in_order() -> None:
    names = [parameter.name for parameter in generate.params]
    assert names == [
        "specs", "styles", "output", "tags", "paths", "operations", "methods", "exclude", "overlays",
        "allowed_folders", "allowed_hosts", "workflows",
        "strict", "allowed_codes", "verbose", "quiet",
        "message_format", "force",
    ]  # fmt: skip


def test_the_garbage_collector_runs_rarely_during_a_command() -> None:
    @click.command()
    @run_with_report
    def print_thresholds(report: Report) -> None:
        click.echo(gc.get_threshold()[0])

    before = gc.get_threshold()
    assert CliRunner().invoke(print_thresholds).stdout == "200000\n"
    assert gc.get_threshold() == before
