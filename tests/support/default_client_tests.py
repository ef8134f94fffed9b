"""The tests of the default style's client, run with that of another style."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Set as AbstractSet
from pathlib import Path
from xml.etree import ElementTree

from support.paths import ROOT, TESTS


def find_failing_tests(file: str, client: Path, results: Path) -> tuple[set[str], AbstractSet[str]]:
    """Return the names of the tests in a file that fail with a client, and those of all."""
    command = ["-m", "pytest", "-n", "0", "-p", "no:cacheprovider", f"--junitxml={results}"]
    environment = {k: v for k, v in os.environ.items() if not k.startswith("PYTEST")}
    subprocess.run(
        [sys.executable, *command, TESTS / "clients" / file],
        env={**environment, "ASSISTANTS_CLIENT": str(client)},
        cwd=ROOT,
        stdout=subprocess.DEVNULL,
        check=False,
    )
    cases = list(ElementTree.parse(results).iter("testcase"))
    names = {case.attrib["name"] for case in cases}
    assert len(cases) > 20
    return {case.attrib["name"] for case in cases if len(case)}, names
