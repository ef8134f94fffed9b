"""Arguments of polling methods: names and unit."""

from __future__ import annotations

from pathlib import Path

import pytest
from support.paths import CASES

from generator import pipeline
from generator.diagnostics import Location, Report, SpecloomError
from generator.style import load_style

SPEC = CASES / "polling" / "spec.yaml"
RULE = (
    '[[polling]]\noperation = "getJob"\nstatus_field = "state.phase"\n'
    'terminal_values = ["done", "broken"]\n'
)


def generate_files(folder: Path, *lines: str) -> dict[str, str]:
    """Return the generated files for a style with these lines in its polling rule."""
    (folder / "style.toml").write_text(RULE + "\n".join(lines))
    generated = pipeline.generate(SPEC, load_style([str(folder)]), Report())
    assert generated is not None
    return dict(generated.files)


def test_names_and_unit(tmp_path: Path) -> None:
    """The interval may come from the server; without a timeout argument there is no timeout."""
    lines = (
        'interval_unit = "ms"',
        'interval_argument = "every_ms"',
        'timeout_argument = ""',
        "interval = 2",
    )
    files = generate_files(tmp_path, *lines)
    module = files["polling/resources/boards_jobs.py"]
    assert "every_ms: int | NotGiven = NOT_GIVEN,\n        **options" in module
    assert "interval=convert_to_seconds(every_ms, 2.0),\n            timeout=None," in module
    assert "every_ms: Milliseconds between two requests" in module
    page = files["docs/resources/boards_jobs.md"]
    assert "- `every_ms`: milliseconds between two requests; 2 s by default\n\n" in page
    assert "`every_ms` is in milliseconds. An unknown state" in files["docs/polling.md"]


@pytest.mark.parametrize(
    "line", ['interval_unit = "h"', 'interval_argument = "a b"', 'timeout_argument = "if"']
)
def test_an_invalid_argument_setting_is_an_error(tmp_path: Path, line: str) -> None:
    with pytest.raises(SpecloomError) as caught:
        generate_files(tmp_path, line)
    assert caught.value.diagnostics[0].location == Location(5, 1)
