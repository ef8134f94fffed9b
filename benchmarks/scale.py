"""Measure how the cost of generating a client grows with the description.

    python benchmarks/scale.py [--size 500 --size 4000] [--kind operations] [--runs 3]

Prints a Markdown table: CPU time and memory per operation, schema, reference and so on, for
descriptions that are made for it.  README.md in this folder documents the method.
"""

from __future__ import annotations

import argparse
import json
import platform
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from descriptions import KINDS
from environments import Cost, cost, say, state_of_checkout, variables
from generate import SPECLOOM, install_checkout

_SIZES = (500, 1000, 2000, 4000)
_TIMEOUT = 1200.0
"""Seconds for one run."""

_MIN_FIGURE = 0.1
"""The cost of a unit, in the units of the table, below which a ratio would be noise."""


def measure_kind(kind: str, sizes: Sequence[int], runs: int) -> dict[int, Cost]:
    """Return the minimum cost of some runs for each size, for half of it, and for one unit."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        all_sizes = sorted({1, *sizes, *(size // 2 for size in sizes)})
        costs: dict[int, list[Cost]] = {size: [] for size in all_sizes}
        for size in costs:
            text = json.dumps(KINDS[kind](size), indent=2)
            (folder / f"{size}.json").write_text(text, encoding="utf-8")
        _run(folder, 1)  # warms up the file cache and bytecode
        for number in range(runs):
            say(f"{kind}: run {number + 1} of {runs}")
            for size, samples in costs.items():
                samples.append(_run(folder, size))
    return {size: _get_minimum(samples) for size, samples in costs.items()}


def _run(folder: Path, size: int) -> Cost:
    """Generate a client in a new folder."""
    shutil.rmtree(folder / "out", ignore_errors=True)
    log = folder / "log"
    with log.open("wb") as stream:
        process = subprocess.Popen(
            SPECLOOM.arguments(f"{size}.json"),
            cwd=folder,
            env=variables(),
            stdin=subprocess.DEVNULL,
            stdout=stream,
            stderr=stream,
            start_new_session=True,
        )
        used = cost(process, _TIMEOUT)
    if used.exit_code:
        raise SystemExit(log.read_text(encoding="utf-8") or f"exit code {used.exit_code}")
    return used


def _get_minimum(samples: Sequence[Cost]) -> Cost:
    """Return the lowest CPU time and the lowest memory: noise only adds to them."""
    return Cost(min(each.cpu for each in samples), min(each.rss for each in samples), 0)


def format_rows(kind: str, costs: Mapping[int, Cost], sizes: Sequence[int]) -> Iterator[str]:
    """Yield two rows of the table: CPU time, and memory.

    A unit costs CPU time beside a description with one unit, so the time to start is no part of
    it.  The first units find memory that is free after the start, so a unit costs the memory that
    the second half of all units adds; CPU time is too noisy for this.
    """
    seconds = {size: each.cpu for size, each in costs.items()}
    mebibytes = {size: each.rss for size, each in costs.items()}
    cpu = [_compute_unit_cost(seconds, 1, n) * 1e3 for n in sizes]
    memory = [_compute_unit_cost(mebibytes, n // 2, n) * 2**10 for n in sizes]
    yield _format_row(kind, "CPU ms", cpu)
    yield _format_row(kind, "memory KiB", memory)


def _compute_unit_cost(costs: Mapping[int, float], less: int, more: int) -> float:
    """Return what a unit costs: what more units cost beside less, per unit."""
    return (costs[more] - costs[less]) / (more - less)


def _format_row(kind: str, unit: str, figures: Sequence[float]) -> str:
    first, last = figures[0], figures[-1]
    ratio = f"{last / first:.2f}" if min(first, last) > _MIN_FIGURE else "–"
    return f"| {' | '.join((kind, unit, *(f'{each:.2f}' for each in figures), ratio))} |"


def _parse_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument("--size", action="append", type=int, help="number of units; repeatable")
    parser.add_argument("--kind", action="append", choices=KINDS, help="repeatable")
    parser.add_argument("--runs", type=int, default=3)
    arguments = parser.parse_args()
    if arguments.runs < 1 or min(arguments.size or _SIZES) < 2:
        parser.error("--runs must be positive, and --size greater than 1")
    return arguments


def main() -> None:
    arguments = _parse_arguments()
    sizes = sorted(arguments.size or _SIZES)
    install_checkout()
    print(f"specloom {state_of_checkout()}, Python {platform.python_version()};")
    print(f"minimum of {arguments.runs} runs per size.\n")
    print(f"| unit | per unit | {' | '.join(f'{n:,}' for n in sizes)} | last ÷ first |")
    print(f"| - | - |{' -: |' * (len(sizes) + 1)}")
    for kind in arguments.kind or KINDS:
        costs = measure_kind(kind, sizes, arguments.runs)
        print(*format_rows(kind, costs, sizes), sep="\n", flush=True)


if __name__ == "__main__":
    main()
