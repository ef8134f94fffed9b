"""The folders and files of the project that tests read."""

import os
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).parents[2]
TESTS = ROOT / "tests"
CASES = TESTS / "cases"
SPEC = ROOT / "spec" / "assistants.yaml"
STYLE = ROOT / "spec" / "style"
GENERATED = Path(os.environ.get("ASSISTANTS_CLIENT", ROOT / "generated"))
"""The Assistants client that is tested; the tests of a style give another one."""

# libyaml, where PyYAML comes with it, takes a tenth of the time.
_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def load_yaml(path: Path) -> Any:
    """Return the data of a YAML file."""
    return yaml.load(path.read_text("utf-8"), _LOADER)
