"""Measure the cost of the generated client in a program, compared with other clients of the API.

    python benchmarks/client.py [--runs 15] [--rounds 3] [--peer NAME]

Prints two Markdown tables of ratios.  README.md in this folder documents what is
measured, and how.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import samples
from environments import (
    CHECKOUT,
    HERE,
    Cost,
    Environment,
    cost,
    is_made,
    say,
    state_of_checkout,
    variables,
)

_TIMEOUT = 600.0
"""Seconds for one process."""


@dataclass(frozen=True, slots=True)
class Peer:
    """A client, its environment, and the steps of a program that uses it."""

    name: str
    environment: Environment
    package: str
    """The installed package whose version is reported."""

    steps: tuple[str, ...]
    """Python code: the import, the creation of a client, and the method that creates a run."""

    path: Path | None = None
    """The folder to add to the Python path, for a client that is not installed."""

    note: str = ""

    @property
    def title(self) -> str:
        return f"{self.name} ({self.note})" if self.note else self.name

    @property
    def version(self) -> str:
        return self.environment.version(self.package)


_PLAIN = Environment("client", ("httpx", "httpx2", "pydantic"))
_MSGSPEC = Environment("client-msgspec", ("httpx", "httpx2", "msgspec"))
_GENERATOR = Environment("openapi-python-client", ("openapi-python-client",))
_GENERATED = "generated_client"

_STEPS = (
    "import openai_assistants",
    "client = openai_assistants.Client(api_key='key')",
    "client.threads.runs.create",
)

SPECLOOM = Peer("specloom", _PLAIN, "pydantic", _STEPS, path=CHECKOUT / "generated")
STRUCTS = Peer(
    "specloom-msgspec",
    _MSGSPEC,
    "msgspec",
    _STEPS,
    path=_MSGSPEC.folder / "generated",
    note="the style msgspec",
)
PEERS = (
    Peer("httpx", _PLAIN, "httpx", ("import httpx",), note="alone"),
    Peer("pydantic", _PLAIN, "pydantic", ("from pydantic import BaseModel",), note="by hand"),
    SPECLOOM,
    STRUCTS,
    Peer(
        "openapi-python-client",
        _GENERATOR,
        "openapi-python-client",
        (
            f"import {_GENERATED}",
            f"client = {_GENERATED}.AuthenticatedClient('https://api.openai.com/v1', 'key')",
            f"from {_GENERATED}.api.assistants import create_run; create_run.sync",
        ),
        path=_GENERATOR.folder / "generated",
    ),
    Peer(
        "openai",
        Environment("openai", ("openai==1.109.*",)),
        "openai",
        (
            "import openai",
            "client = openai.OpenAI(api_key='key')",
            "client.beta.threads.runs.create",
        ),
    ),
)


def generate_peer() -> None:
    """Generate the client with openapi-python-client."""
    folder = _GENERATOR.folder / "generated"
    folder.mkdir(exist_ok=True)
    program = _GENERATOR.folder / "bin" / "openapi-python-client"
    spec = CHECKOUT / "spec" / "assistants.yaml"
    options = ["--path", str(spec), "--output-path", str(folder / _GENERATED), "--meta", "none"]
    subprocess.run(
        [program, "generate", *options, "--overwrite"],
        check=True,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env=variables(PATH=f"{program.parent}{os.pathsep}{os.environ['PATH']}"),
    )


def generate_structs() -> None:
    """Generate the specloom client in the style `msgspec`."""
    assert STRUCTS.path is not None
    styles = ("--style", "msgspec", "--style", "spec/style")
    subprocess.run(
        [sys.executable, "-m", "generator", "generate", *styles, "--output", STRUCTS.path],
        check=True,
        cwd=CHECKOUT,
        stdout=subprocess.DEVNULL,
    )


# --- cold processes ---------------------------------------------------------

_STAGES = ("import", "client", "`runs.create`", "first list")
"""The steps of a new process; each includes those before it."""

_FIRST_LIST = """
import sys
from pathlib import Path
from subjects import SUBJECTS, Server
page = Path(sys.argv[2]).read_bytes()
SUBJECTS[sys.argv[1]](Server({"GET runs": page})).list_runs()
"""


@dataclass(slots=True)
class Start:
    """A new process that ends after a stage, and the costs of its runs."""

    peer: Peer
    stage: str
    arguments: tuple[str, ...]
    costs: list[Cost] = field(default_factory=list)

    @property
    def cpu(self) -> float:
        """The minimum of all runs, in seconds."""
        return min(cost.cpu for cost in self.costs)

    @property
    def rss(self) -> float:
        """The minimum of all runs, in MiB."""
        return min(cost.rss for cost in self.costs)

    def run(self) -> Cost:
        """Run the process once, and return its cost."""
        process = subprocess.Popen(
            [self.peer.environment.python, *self.arguments],
            env=_environment(self.peer),
            stdin=subprocess.DEVNULL,
            start_new_session=True,
        )
        used = cost(process, _TIMEOUT)
        if used.exit_code:
            raise SystemExit(f"{self.peer.name} failed at {self.stage}")
        return used


def starts(peers: Sequence[Peer], page: Path) -> Iterator[Start]:
    """Yield all stages of all peers."""
    for peer in peers:
        for number, stage in enumerate(_STAGES[: len(peer.steps)], start=1):
            yield Start(peer, stage, ("-c", "\n".join(peer.steps[:number])))
        yield Start(peer, _STAGES[-1], ("-c", _FIRST_LIST, peer.name, str(page)))


def run_starts(found: Sequence[Start], runs: int) -> None:
    """Run all processes in turns, every second round in reverse; round 0 is not measured."""
    for number in range(runs + 1):
        say(f"starts: round {number} of {runs}")
        for start in found if number % 2 else reversed(found):
            used = start.run()
            if number:
                start.costs.append(used)


def _environment(peer: Peer) -> Mapping[str, str]:
    places = (str(HERE), *([str(peer.path)] if peer.path else []))
    return variables(PYTHONPATH=os.pathsep.join(places))


# --- calls ------------------------------------------------------------------


@dataclass(slots=True)
class Calls:
    """The minimum CPU seconds of each measure, for the client and for the baseline."""

    peer: Peer
    best: dict[str, tuple[float, float]] = field(default_factory=dict)

    def run(self) -> None:
        """Measure the client once, in a new process."""
        done = subprocess.run(
            [self.peer.environment.python, HERE / "measure.py", self.peer.name],
            check=True,
            stdout=subprocess.PIPE,
            env=_environment(self.peer),
            timeout=_TIMEOUT,
        )
        for measure, (mine, bare) in json.loads(done.stdout).items():
            known = self.best.get(measure, (mine, bare))
            self.best[measure] = min(mine, known[0]), min(bare, known[1])

    def ratio(self, measure: str) -> float:
        """Return the cost of the client, relative to the baseline."""
        mine, bare = self.best[measure]
        return mine / bare

    @property
    def writing(self) -> float:
        """The additional cost of twenty tools in a request, relative to `json.dumps` of them."""
        added = self.best["create a run, 20 tools"][0] - self.best["create a run"][0]
        return added / min(self.best["json.dumps"])


def run_calls(found: Sequence[Calls], rounds: int) -> None:
    """Measure all clients in turns, every second round in reverse."""
    for number in range(1, rounds + 1):
        say(f"calls: round {number} of {rounds}")
        for calls in found if number % 2 else reversed(found):
            calls.run()


# --- the tables -------------------------------------------------------------


def start_table(found: Sequence[Start]) -> Iterator[str]:
    """Yield the table of the CPU time of new processes, relative to `import httpx`."""
    base = found[0].cpu
    memory = f"{_STAGES[-1]}, MiB"
    yield from _head("new process, CPU ÷ `import httpx`", [*_STAGES, memory])
    for peer in dict.fromkeys(start.peer for start in found):
        own = {start.stage: start for start in found if start.peer is peer}
        cells = [f"{own[stage].cpu / base:.2f}" if stage in own else "" for stage in _STAGES]
        yield _row(peer.title, [*cells, f"{own[_STAGES[-1]].rss:.0f}"])


_OVER_HTTPX = ("list, empty page", "list, 20 runs", "create a message", "create a run, 20 tools")
_OVER_JSON = ("read 100 messages", "read 100 runs")


def call_table(found: Sequence[Calls]) -> Iterator[str]:
    """Yield the table of the CPU time of calls, relative to httpx and to the json module."""
    columns = [f"{name} ÷ httpx" for name in _OVER_HTTPX]
    columns += [*(f"{name} ÷ json" for name in _OVER_JSON), "write 20 tools ÷ json"]
    yield from _head("CPU", columns)
    for calls in found:
        cells = [f"{calls.ratio(name):.2f}" for name in (*_OVER_HTTPX, *_OVER_JSON)]
        yield _row(calls.peer.title, [*cells, f"{calls.writing:.1f}"])


def _head(first: str, columns: Sequence[str]) -> Iterator[str]:
    yield ""
    yield _row(first, columns)
    yield f"|---|{'--:|' * len(columns)}"


def _row(first: str, cells: Sequence[str]) -> str:
    return f"| {' | '.join((first, *cells))} |"


def heading(peers: Sequence[Peer]) -> Iterator[str]:
    """Yield the lines on the environment of the benchmark and the versions of all peers."""
    yield f"Python {platform.python_version()}, {platform.machine()}, {os.cpu_count()} processors;"
    yield "CPU time, minimum of all runs; specloom " + state_of_checkout() + ";"
    yield ", ".join(f"{peer.name} {peer.version}" for peer in peers if peer is not SPECLOOM)


# --- the run ----------------------------------------------------------------


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument(
        "--runs", type=int, default=15, help="number of new processes for each stage"
    )
    parser.add_argument(
        "--rounds",
        type=int,
        default=3,
        help="number of processes that measure calls of each client",
    )
    names = [peer.name for peer in PEERS[1:] if peer is not SPECLOOM]
    parser.add_argument(
        "--peer", action="append", choices=names, help="measure only this peer; repeatable"
    )
    arguments = parser.parse_args()
    if min(arguments.runs, arguments.rounds) < 1:
        parser.error("--runs and --rounds must be positive")
    return arguments


def _peers(wanted: Sequence[str] | None) -> list[Peer]:
    always = {"httpx", SPECLOOM.name}
    chosen = [p for p in PEERS if not wanted or p.name in always or p.name in wanted]
    found = [peer for peer in chosen if is_made(peer.environment)]
    if any(peer.environment is _GENERATOR for peer in found):
        generate_peer()
    if STRUCTS in found:
        generate_structs()
    return found


def main() -> None:
    arguments = _arguments()
    peers = _peers(arguments.peer)
    calls = [Calls(peer) for peer in peers]
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder) / "runs.json"
        page.write_bytes(samples.page(map(samples.run, range(20))))
        found = list(starts(peers, page))
        run_starts(found, arguments.runs)
        run_calls(calls, arguments.rounds)
    print(*heading(peers), *start_table(found), *call_table(calls), sep="\n")


if __name__ == "__main__":
    main()
