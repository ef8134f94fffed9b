"""The program of a child process that runs the command with many descriptions, one by one.

``python -m support.hostile.worker FOLDER`` reads descriptions from the standard input, one JSON
object per line, and prints a JSON object per line: see `Outcome`.
"""

from __future__ import annotations

import json
import resource
import shutil
import sys
import traceback
from pathlib import Path
from typing import NamedTuple

from click.testing import CliRunner, Result

from generator.cli import main

from .payloads import MARK, find_injected_code, find_injected_markup


class Outcome(NamedTuple):
    """What a run did; `flaws` are what must not happen, by kind."""

    exit_code: int
    message: str
    flaws: dict[str, str]
    peak_bytes: int


def run_description(text: str, folder: Path) -> Outcome:
    """Generate a client for a description, and look for what must not happen."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    # JSON is YAML, too, but another reader.
    path = folder / ("api.json" if text.startswith("{") else "api.yaml")
    path.write_text(text, "utf-8")
    output = folder / "out"
    result = CliRunner().invoke(main, ["generate", str(path), "-o", str(output)])
    flaws = _find_flaws(result, path, output)
    return Outcome(result.exit_code, result.stderr[:2_000], flaws, _read_peak_bytes())


def _read_peak_bytes() -> int:
    """Return the most memory that this process had in use at once.

    On Linux, `getrusage` counts what the parent had in use when it started this process, too.
    """
    status = Path("/proc/self/status")
    if not status.exists():
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    lines = dict(line.split(":", 1) for line in status.read_text("utf-8").splitlines())
    return int(lines["VmHWM"].split()[0]) * 1024


def _find_flaws(result: Result, description: Path, output: Path) -> dict[str, str]:
    flaws: dict[str, str] = {}
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        lines = traceback.format_exception(result.exception)
        flaws["traceback"] = "".join(lines)[-1_500:]
    elif "Traceback" in result.stderr:
        flaws["traceback"] = result.stderr[-1_500:]
    elif result.exit_code and f"{description}:" not in result.stderr:
        flaws["unlocated"] = result.stderr[:500]
    if any(each.isprintable() is False for each in result.stderr if each not in "\n"):
        flaws["unprintable"] = ascii(result.stderr)[:500]
    others = [
        each.name for each in description.parent.iterdir() if each not in (description, output)
    ]
    if others or Path(f"/tmp/{MARK}").exists():
        flaws["escaped"] = str(others)
    if result.exit_code and output.exists():
        flaws["half written"] = str(sorted(output.iterdir())[:5])
    for path in sorted(output.rglob("*")):
        flaw = _find_file_flaw(path) if path.is_file() else None
        if flaw is not None:
            flaws[flaw] = str(path.relative_to(output))
    return flaws


def _find_file_flaw(path: Path) -> str | None:
    if path.suffix not in (".py", ".md"):
        return None
    try:
        text = path.read_text("utf-8")
        is_injected = find_injected_code if path.suffix == ".py" else find_injected_markup
        return "injected" if is_injected(text) else None
    except (SyntaxError, UnicodeDecodeError, ValueError):
        return "invalid file"


def main_loop() -> None:
    """Run the descriptions of the standard input."""
    folder = Path(sys.argv[1])
    for line in sys.stdin:
        print(json.dumps(run_description(json.loads(line), folder)._asdict()), flush=True)


if __name__ == "__main__":
    main_loop()
