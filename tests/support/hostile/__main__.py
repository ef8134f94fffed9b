"""All hostile descriptions: ``python -m support.hostile [KIND …]`` prints what went wrong.

The kinds are ``bombs``, ``texts`` and ``types``, the last two also for Swagger 2.0, as
``swagger-texts`` and ``swagger-types``. ``texts/20`` takes one of 20 descriptions.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from .bombs import BOMBS
from .campaign import format_table, run_descriptions
from .mutants import SWAGGER, HostileDescription, list_text_mutants, list_type_mutants


def list_bombs() -> list[HostileDescription]:
    """Return all bombs in four sizes."""
    return [
        HostileDescription(f"{label} {size}", make(size))
        for label, (make, small, large) in BOMBS.items()
        for size in (small, (small + large) // 8, (small + large) // 2, large)
    ]


KINDS: Mapping[str, Callable[[], list[HostileDescription]]] = {
    "texts": list_text_mutants,
    "types": list_type_mutants,
    "swagger-texts": partial(list_text_mutants, SWAGGER),
    "swagger-types": partial(list_type_mutants, SWAGGER),
    "bombs": list_bombs,
}


def main() -> None:
    """Run the kinds of the arguments, or all, and print the findings and the table."""
    descriptions = [each for kind in sys.argv[1:] or KINDS for each in list_descriptions(kind)]
    findings = []
    with tempfile.TemporaryDirectory() as folder:
        for found in run_descriptions(descriptions, Path(folder) / "run"):
            for finding in found:
                print(finding.flaw, finding.label, finding.details, sep="\n  ", flush=True)
            findings += found
    print(format_table(len(descriptions), findings))


def list_descriptions(kind: str) -> list[HostileDescription]:
    """Return the descriptions of a kind, such as ``texts`` or ``texts/20``."""
    name, _, step = kind.partition("/")
    # A step that divides the number of payloads would take the same payload everywhere.
    return KINDS[name]()[:: int(step or 1)]


if __name__ == "__main__":
    main()
