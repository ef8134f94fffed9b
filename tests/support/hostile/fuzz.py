"""Coverage-guided fuzzing of the parsers of untrusted text, with atheris.

``python -m support.hostile.fuzz TARGET -max_total_time=60`` with ``tests`` on the path; the targets
are in `fuzz_targets`, and any other options are those of libFuzzer.
"""

from __future__ import annotations

import sys
from importlib import import_module
from typing import Any


def main() -> None:
    """Fuzz the target that is the first argument, until it fails or libFuzzer's limits."""
    atheris: Any = import_module("atheris")  # not a requirement of the tests
    with atheris.instrument_imports(include=["generator", "client_runtime"]):
        from .fuzz_targets import TARGETS

    name, *options = sys.argv[1:]
    atheris.Setup([sys.argv[0], *options], TARGETS[name])
    atheris.Fuzz()


if __name__ == "__main__":
    main()
