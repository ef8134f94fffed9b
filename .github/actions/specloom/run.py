"""What the GitHub Action runs: ``specloom check``, and ``specloom diff`` with the target branch.

It also runs without GitHub, in the folder of pyproject.toml.  Environment variables:

``CLIENTS``    names of clients, separated by spaces; all by default
``BASE``       the Git revision to compare with; by default that of ``GITHUB_BASE_REF``, the target
               branch of a pull request
``FAIL_ON``    ``breaking`` (the default), ``risky``, ``any`` or ``none``

The report in Markdown goes to a file.  On GitHub, it is also added to the summary of the job, and
the path of the file to the outputs of the step.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path
from typing import Any

MAX_LISTED = 20
"""The number of changed files of a client that are listed."""


def main() -> int:
    """Run the commands; return 1 if one of them fails."""
    clients = os.environ.get("CLIENTS", "").split()
    has_failed = not check(clients)
    base = find_base()
    if base is None:
        print("nothing to compare with: this is no pull request, and BASE is not set")
        return int(has_failed)
    reports = []
    for client in clients or list_clients() or [""]:
        report, is_refused = compare(f"git:{base}", client)
        reports.append(report)
        has_failed = has_failed or is_refused
    write_report("\n".join(reports))
    return int(has_failed)


def list_clients() -> list[str]:
    """Return the names of the clients in pyproject.toml, if it has several."""
    settings = tomllib.loads(Path("pyproject.toml").read_text(encoding="utf-8"))
    clients = settings.get("tool", {}).get("specloom", {}).get("client", [])
    return [client["name"] for client in clients]


def run_specloom(
    *arguments: str, stdout: int | None = None, stderr: int | None = None
) -> subprocess.CompletedProcess[str]:
    """Run a command, which prints to the log unless its output is captured."""
    if stdout is None:
        print(f"$ specloom {' '.join(arguments)}", flush=True)
    command = ["specloom", *arguments]
    return subprocess.run(
        command, check=False, text=True, encoding="utf-8", stdout=stdout, stderr=stderr
    )


def check(clients: list[str]) -> bool:
    """Check that clients are up to date; print what is not, and errors as annotations."""
    arguments = ["check", *clients, "--format", "json"]
    print(f"$ specloom {' '.join(arguments)}")
    done = run_specloom(*arguments, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    for line in done.stdout.splitlines():
        state = json.loads(line)
        print(f"{state['output']}: {'up to date' if state['current'] else 'out of date'}")
        for change in state["changes"][:MAX_LISTED]:
            print(f"  {change['kind']} {change['path']}")
        if (rest := len(state["changes"]) - MAX_LISTED) > 0:
            print(f"  … {rest} more")
    try:
        messages = json.loads(done.stderr)
    except ValueError:  # such as an unknown option
        messages = []
        print(done.stderr, end="")
    for message in messages:
        print(format_message(message))
    return done.returncode == 0


def format_message(message: dict[str, Any]) -> str:
    """Return an error as an annotation, and a warning as a line."""
    path, line = message["path"], message["line"]
    text = " ".join(filter(None, (f"{message['message']}.", message["hint"])))
    if message["severity"] == "warning":
        return f"{path}:{line or ''}: {text}"
    place = f"file={escape(path, ':,')}" + (f",line={line}" if line else "")
    return f"::error {place},title=specloom::{escape(text)}"


def escape(text: str, separators: str = "") -> str:
    """Escape the message of an annotation, or one of its properties."""
    for character in f"%\r\n{separators}":
        text = text.replace(character, f"%{ord(character):02X}")
    return text


def find_base() -> str | None:
    """Return the revision to compare with, which is fetched if the checkout does not have it."""
    branch = os.environ.get("GITHUB_BASE_REF")
    base = os.environ.get("BASE") or (f"origin/{branch}" if branch else None)
    if base is None or has_revision(base):
        return base
    # A checkout on GitHub has the last commit only.
    fetch = ["git", "fetch", "--quiet", "--depth=1", "origin", base.removeprefix("origin/")]
    subprocess.run(fetch, check=True)
    return "FETCH_HEAD"


def has_revision(name: str) -> bool:
    """Check whether the repository has a revision."""
    command = ["git", "rev-parse", "--quiet", "--verify", "--end-of-options", f"{name}^{{commit}}"]
    return subprocess.run(command, check=False, stdout=subprocess.DEVNULL).returncode == 0


def compare(old: str, client: str) -> tuple[str, bool]:
    """Print annotations; return the report in Markdown, and whether a change is refused."""
    arguments = ["diff", old, *(["--client", client] if client else [])]
    report = run_specloom(
        *arguments, "--format", "markdown", stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    if "Git does not have this file" in report.stderr:
        print(f"nothing to compare with: {report.stderr}", end="")
        return "", False
    fail_on = os.environ.get("FAIL_ON") or "breaking"
    limit = [] if fail_on == "none" else ["--fail-on", fail_on]
    annotations = run_specloom(*arguments, "--format", "github", *limit)
    title = f"# {client}\n\n" if client else ""
    return title + report.stdout, annotations.returncode != 0


def write_report(text: str) -> None:
    """Write the report to a file, and pass it to GitHub."""
    path = Path(os.environ.get("RUNNER_TEMP") or tempfile.gettempdir(), "specloom-diff.md")
    path.write_text(text, encoding="utf-8")
    append_to("GITHUB_STEP_SUMMARY", text)
    append_to("GITHUB_OUTPUT", f"report={path}\n")


def append_to(variable: str, text: str) -> None:
    """Append to the file that an environment variable names, if it is set."""
    if name := os.environ.get(variable):
        with open(name, "a", encoding="utf-8") as file:
            file.write(text)


if __name__ == "__main__":
    sys.exit(main())
