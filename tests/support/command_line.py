"""Runs of the command `specloom` inside the test process."""

from __future__ import annotations

from collections.abc import Mapping

from click.testing import CliRunner, Result

from generator.cli import main


def run_command(*arguments: str, env: Mapping[str, str] | None = None) -> Result:
    """Run the command; fail if it raises anything but `SystemExit`."""
    result = CliRunner().invoke(main, arguments, prog_name="specloom", env=env)
    assert result.exception is None or isinstance(result.exception, SystemExit)
    return result
