"""Folders and files of the project that tests read."""

import os
from pathlib import Path

ROOT = Path(__file__).parents[2]
TESTS = ROOT / "tests"
CASES = TESTS / "cases"
SPEC = ROOT / "spec" / "assistants.yaml"
STYLE = ROOT / "spec" / "style"
GENERATED = Path(os.environ.get("ASSISTANTS_CLIENT", ROOT / "generated"))
"""The Assistants client under test; the tests of a style set another one."""
