"""Measure the cost of generating a client with specloom and other generators.

    python benchmarks/generate.py [SPEC ...] [--runs 5]

SPEC is a file, or the name of a description in `published.py`; without it, these and the
Assistants endpoints are measured.  Prints two Markdown tables: every tool with every description, and the scenarios for
specloom.  README.md in this folder documents what is measured, and how.
"""

from __future__ import annotations

import argparse
import itertools
import os
import platform
import re
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

from environments import CHECKOUT, Environment, cost, is_made, say, state_of_checkout, variables
from published import PUBLISHED

_ASSISTANTS = str(CHECKOUT / "spec" / "assistants.yaml")
_OUTPUT = "out"
_BYTE_CODE = "bytecode"
_CLOCK_STEP = 50_000_000
"""Maximum difference of a file's timestamp to the system time, in nanoseconds."""


# --- tools ------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Tool:
    """A generator: its requirements for pip, and its command with ``{spec}`` and ``out``."""

    name: str
    command: str
    requirements: tuple[str, ...]
    note: str = ""
    minimum_python: tuple[int, int] = (3, 11)

    @property
    def environment(self) -> Environment:
        """The environment in which the tool is installed."""
        return Environment(self.name, self.requirements, self.minimum_python)

    @property
    def programs(self) -> Path:
        """The folder of the programs of the environment."""
        return self.environment.folder / "bin"

    def arguments(self, spec: str) -> list[str]:
        program, *rest = self.command.replace("{spec}", spec).split()
        return [str(self.programs / program), *rest]


SPECLOOM = Tool("specloom", "specloom generate {spec} --output out", ())
PEERS = (
    Tool(
        "openapi-python-client",
        "openapi-python-client generate --path {spec} --output-path out --meta none --overwrite",
        ("openapi-python-client",),
    ),
    Tool(
        "openapi-python-generator",
        "openapi-python-generator {spec} out",
        ("openapi-python-generator",),
    ),
    Tool(
        "clientele",
        "clientele start-api --file {spec} --output out --regen",
        ("clientele[cli]",),
    ),
    Tool(
        "unihttp-openapi-generator",
        "unihttp-openapi-generator generate {spec} --output-dir out --package-name client",
        ("unihttp-openapi-generator",),
        minimum_python=(3, 12),
    ),
    Tool(
        "pyopenapi-gen",
        "pyopenapi-gen gen {spec} --project-root . --output-package out --force --no-postprocess",
        ("pyopenapi-gen", "click<8.2"),
        "unformatted",
    ),
    Tool(
        "datamodel-code-generator",
        "datamodel-codegen --input {spec} --input-file-type openapi --output out/models.py"
        " --output-model-type pydantic_v2.BaseModel",
        ("datamodel-code-generator",),
        "models only",
    ),
)


def install_checkout() -> None:
    """Install specloom from this checkout.

    The source is a copy, so that pip writes no build files to the checkout.
    """
    SPECLOOM.environment.make()
    with tempfile.TemporaryDirectory() as name:
        copy = Path(name)
        for folder in ("generator", "templates"):
            ignored = shutil.ignore_patterns("__pycache__")
            shutil.copytree(CHECKOUT / folder, copy / folder, ignore=ignored)
        for file in ("pyproject.toml", "README.md"):
            if (CHECKOUT / file).is_file():
                shutil.copy(CHECKOUT / file, copy)
        SPECLOOM.environment.install(copy)


# --- scenarios --------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Scenario:
    """A scenario: `prepare` is called with the folder of a case and the number of each run."""

    name: str
    prepare: Callable[[Path, int], None]


def _clear(folder: Path, number: int) -> None:
    shutil.rmtree(folder / _OUTPUT, ignore_errors=True)


def _clear_all(folder: Path, number: int) -> None:
    _clear(folder, number)
    shutil.rmtree(folder / _BYTE_CODE, ignore_errors=True)


def _keep(folder: Path, number: int) -> None:
    """Keep the output of the previous run."""


def _edit(folder: Path, number: int) -> None:
    """Change one text in the middle of the API description."""
    spec = next(folder.glob("api.*"))
    text = spec.read_text(encoding="utf-8")
    starts = [match.end() for match in _DESCRIPTION.finditer(text)]
    if not starts:
        raise SystemExit("the API description has no 'description' to change")
    middle = starts[len(starts) // 2]
    changed = f"{text[:middle]}Change{number} {text[middle:]}"
    spec.write_text(changed, encoding="utf-8")


_DESCRIPTION = re.compile(r"""\bdescription"?:[ ]+["']?(?=[A-Za-z])""")

FIRST = Scenario("first run", _clear)
SCENARIOS = (
    Scenario("first run, without bytecode", _clear_all),
    Scenario("nothing changed", _keep),
    Scenario("one description changed", _edit),
)


# --- measuring --------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Sample:
    """The cost and the result of one run, with its child processes."""

    cpu: float
    wall: float
    rss: float  # MiB, of the largest process
    files: int
    exit_code: int
    said: str


@dataclass(slots=True)
class Case:
    """A tool with a description in a scenario, and the samples of its runs."""

    tool: Tool
    scenario: Scenario
    title: str
    folder: Path
    samples: list[Sample] = field(default_factory=list)
    failure: str = ""

    def middle(self, what: Callable[[Sample], float]) -> float:
        return median(map(what, self.samples))


def measure(case: Case, number: int, timeout: float) -> Sample:
    """Run a case once, and return the sample."""
    case.scenario.prepare(case.folder, number)
    spec = next(case.folder.glob("api.*")).name
    log = case.folder / "log"
    with log.open("wb") as stream:
        started, wall = time.time_ns(), time.perf_counter()
        process = subprocess.Popen(
            case.tool.arguments(spec),
            cwd=case.folder,
            env=_environment(case),
            stdin=subprocess.DEVNULL,
            stdout=stream,
            stderr=stream,
            start_new_session=True,
        )
        used = cost(process, timeout)
        wall = time.perf_counter() - wall
    return Sample(
        cpu=used.cpu,
        wall=wall,
        rss=used.rss,
        files=_written(case.folder / _OUTPUT, started - _CLOCK_STEP),
        exit_code=used.exit_code,
        said=log.read_text(encoding="utf-8", errors="replace"),
    )


def _environment(case: Case) -> Mapping[str, str]:
    """Return the environment variables for a case."""
    path = os.pathsep.join((str(case.tool.programs), os.environ.get("PATH", os.defpath)))
    own = {"PATH": path, "NO_COLOR": "1", "TERM": "dumb", "COLUMNS": "200", "PYTHONUTF8": "1"}
    if case.scenario.prepare is _clear_all:
        own["PYTHONPYCACHEPREFIX"] = str(case.folder / _BYTE_CODE)
    return variables(**own)


def _written(output: Path, since: int) -> int:
    """Return the number of files that a run wrote, without caches and hidden files."""
    found = (path for path in output.rglob("*") if path.is_file())
    return sum(
        path.stat().st_mtime_ns >= since
        for path in found
        if not any(part.startswith((".", "__pycache__")) for part in path.relative_to(output).parts)
    )


def _flaw(case: Case, sample: Sample) -> str:
    """Return why a run failed; empty if it succeeded."""
    if sample.exit_code < 0:
        return f"ended by signal {-sample.exit_code}"
    if sample.exit_code:
        return _reason(sample.said) or f"exit code {sample.exit_code}"
    if case.scenario is not FIRST:
        return ""
    if not sample.files:
        return "no files were written"
    # With the Python of the tool, because some write what only that understands.
    check = [str(case.tool.environment.python), "-m", "compileall", "-q", _OUTPUT]
    done = subprocess.run(check, check=False, cwd=case.folder, capture_output=True, text=True)
    return _reason(done.stdout) or "invalid Python" if done.returncode else ""


def _reason(said: str) -> str:
    """Return the line of an output that reports the failure.

    That is the first line with an exception, else the first with "error", else the first one.
    """
    lines = [line.strip("│╭╮╰╯─ ") for line in said.splitlines()]
    found = (
        [line for line in lines if re.match(r"[\w.]*(Error|Exception)\b:?", line)]
        or [line for line in lines if "error" in line.lower()]
        or [line for line in lines if line]
    )
    return found[0] if found else ""


# --- the run ----------------------------------------------------------------


def cases(
    specs: Sequence[Path], tools: Sequence[Tool], scenarios: Sequence[Scenario], root: Path
) -> Iterator[Case]:
    """Yield all cases, each with its own folder that contains the description."""
    numbers = itertools.count()
    for spec in specs:
        pairs = [(tool, FIRST) for tool in tools]
        pairs += [(SPECLOOM, scenario) for scenario in scenarios]
        for tool, scenario in pairs:
            folder = root / str(next(numbers))
            folder.mkdir()
            # A fixed name: some tools parse a name with a colon as a URL.
            shutil.copyfile(spec, folder / f"api{spec.suffix}")
            yield Case(tool, scenario, spec.name, folder)


def run(found: Sequence[Case], runs: int, timeout: float) -> None:
    """Warm up each case, then measure them in turns, so that noise affects all alike.

    Every second round has the reverse order: no case always follows the same other case.
    """
    for case in found:
        say(f"warming up {case.tool.name} on {case.title}, {case.scenario.name}")
        case.failure = _flaw(case, measure(case, 0, timeout))
    sound = [case for case in found if not case.failure]
    for number in range(1, runs + 1):
        say(f"round {number} of {runs}")
        for case in sound if number % 2 else reversed(sound):
            sample = measure(case, number, timeout)
            case.samples.append(sample)
            case.failure = case.failure or (_flaw(case, sample) if sample.exit_code else "")


# --- the tables -------------------------------------------------------------

_COLUMNS = "CPU s | ratio | wall s | RSS MiB | files written | result |"
_RULE = "---|---|--:|--:|--:|--:|--:|---|"


def tables(found: Sequence[Case]) -> Iterator[str]:
    """Yield the lines of both tables."""
    base = {case.title: case for case in found if (case.tool, case.scenario) == (SPECLOOM, FIRST)}
    yield from ("", f"| description | tool | {_COLUMNS}", f"|{_RULE}")
    for case in found:
        if case.scenario is FIRST:
            yield _row(case, base, _label(case.tool))
    if all(case.scenario is FIRST for case in found):
        return
    yield from ("", f"| description | specloom, scenario | {_COLUMNS}", f"|{_RULE}")
    for case in found:
        if case.tool is SPECLOOM:
            yield _row(case, base, case.scenario.name)


def _label(tool: Tool) -> str:
    return f"{tool.name} ({tool.note})" if tool.note else tool.name


def _row(case: Case, base: Mapping[str, Case], label: str) -> str:
    if case.failure or not case.samples:
        result = f"failed: {_cell(case.failure)}" if case.failure else "not measured"
        cells = ["–"] * 5 + [result]
    else:
        cells = [*_figures(case, base[case.title]), "ok"]
    return f"| {' | '.join((_cell(case.title), label, *cells))} |"


def _figures(case: Case, base: Case) -> Iterator[str]:
    cpu = case.middle(lambda sample: sample.cpu)
    yield f"{cpu:.2f}"
    yield "–" if not base.samples else f"{cpu / base.middle(lambda sample: sample.cpu):.2f}"
    yield f"{case.middle(lambda sample: sample.wall):.2f}"
    yield f"{case.middle(lambda sample: sample.rss):.0f}"
    yield f"{case.middle(lambda sample: sample.files):.0f}"


def _cell(text: str) -> str:
    """Return a text for a table cell: shortened, without the folders of paths."""
    plain = re.sub(r"(?<![\w.])/(?:[^\s/'\":]+/)+", "…/", text).replace("|", "\\|")
    return plain if len(plain) <= 110 else f"{plain[:110]}…"


def heading(tools: Iterable[Tool], found: Iterable[Case]) -> Iterator[str]:
    """Yield the lines on the environment of the benchmark and the versions of all tools."""
    yield f"Python {platform.python_version()}, {platform.machine()}, {os.cpu_count()} processors;"
    counts = sorted({len(case.samples) for case in found if case.samples}) or [0]
    runs = "–".join(dict.fromkeys((str(counts[0]), str(counts[-1]))))
    yield f"median of {runs} runs, in turns, with warm file cache and bytecode."
    yield f"specloom {state_of_checkout()}; " + ", ".join(
        f"{tool.name} {tool.environment.version(tool.name)}"
        for tool in tools
        if tool is not SPECLOOM
    )


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument("specs", nargs="*", metavar="SPEC", default=[_ASSISTANTS, *PUBLISHED])
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--timeout", type=float, default=300, help="seconds for one run")
    names = [tool.name for tool in PEERS]
    parser.add_argument(
        "--peer", action="append", choices=names, help="measure only this peer; repeatable"
    )
    parser.add_argument("--no-peers", action="store_true", help="measure specloom only")
    parser.add_argument("--no-scenarios", action="store_true", help="measure only first runs")
    arguments = parser.parse_args()
    specs = arguments.specs
    missing = [spec for spec in specs if spec not in PUBLISHED and not Path(spec).is_file()]
    if missing or arguments.runs < 1:
        parser.error(
            f"no such file: {', '.join(missing)}" if missing else "--runs must be positive"
        )
    return arguments


def main() -> None:
    arguments = _arguments()
    wanted = arguments.peer or [peer.name for peer in PEERS]
    peers = [] if arguments.no_peers else [peer for peer in PEERS if peer.name in wanted]
    specs = [
        PUBLISHED[spec].fetch() if spec in PUBLISHED else Path(spec) for spec in arguments.specs
    ]
    install_checkout()
    tools = [SPECLOOM, *(peer for peer in peers if is_made(peer.environment))]
    scenarios = () if arguments.no_scenarios else SCENARIOS
    with tempfile.TemporaryDirectory() as root:
        found = list(cases(specs, tools, scenarios, Path(root)))
        try:
            run(found, arguments.runs, arguments.timeout)
        except KeyboardInterrupt:
            say("interrupted: the results have fewer runs")
        print(*heading(tools, found), *tables(found), sep="\n")


if __name__ == "__main__":
    main()
