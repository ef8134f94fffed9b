"""Hostile descriptions end in time with a client or a located message, and do no harm.

``python -m support.hostile`` runs the ones that are too many for a test.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from support.hostile.bombs import BOMBS
from support.hostile.campaign import Finding, run_descriptions
from support.hostile.mutants import (
    OPENAPI,
    SWAGGER,
    HostileDescription,
    list_text_mutants,
    list_type_mutants,
    make_full_mutant,
)
from support.hostile.payloads import MARK, PAYLOADS, find_injected_code, find_injected_markup


def find_flaws(descriptions: Sequence[HostileDescription], folder: Path) -> list[Finding]:
    return [each for found in run_descriptions(descriptions, folder / "run") for each in found]


@pytest.mark.slow
@pytest.mark.parametrize("name", [OPENAPI, SWAGGER])
def test_payloads_in_all_texts(name: str, tmp_path: Path) -> None:
    mutants = [
        HostileDescription(kind, make_full_mutant(each, name)) for kind, each in PAYLOADS.items()
    ]
    assert not find_flaws(mutants, tmp_path)


@pytest.mark.slow
@pytest.mark.parametrize("name", [OPENAPI, SWAGGER])
def test_payloads_at_single_positions(name: str, tmp_path: Path) -> None:
    """A prime number of steps, so that the payloads alternate."""
    assert not find_flaws(list_text_mutants(name)[::997], tmp_path)


@pytest.mark.slow
@pytest.mark.parametrize("name", [OPENAPI, SWAGGER])
def test_wrong_types(name: str, tmp_path: Path) -> None:
    assert not find_flaws(list_type_mutants(name)[::499], tmp_path)


@pytest.mark.slow
def test_structures_that_multiply(tmp_path: Path) -> None:
    bombs = [HostileDescription(label, make(small)) for label, (make, small, _) in BOMBS.items()]
    assert not find_flaws(bombs, tmp_path)


@pytest.mark.parametrize(
    "step",
    [pytest.param(3, marks=pytest.mark.slow), pytest.param(1, marks=pytest.mark.exhaustive)],
)
def test_large_structures_that_multiply(step: int, tmp_path: Path) -> None:
    """All of them take more than a minute, so every third one does for other changes."""
    bombs = [HostileDescription(label, make(large)) for label, (make, _, large) in BOMBS.items()]
    assert not find_flaws(bombs[::step], tmp_path)


# --- what the checks above look for ------------------------------------------


@pytest.mark.parametrize(
    "source", [f"{MARK}()", f"x.{MARK}", f"def {MARK}(): ...", f"f({MARK}=1)", f"import {MARK}"]
)
def test_names_are_injected_code(source: str) -> None:
    assert find_injected_code(source)


@pytest.mark.parametrize("source", [f"'{MARK}()'", f"# {MARK}()", f'"""{MARK}"""'])
def test_texts_and_comments_are_no_injected_code(source: str) -> None:
    assert not find_injected_code(source)


@pytest.mark.parametrize(
    "text",
    [
        f"<script>{MARK}()</script>",
        f"a <img src=//{MARK}> b",
        f"<p onclick={MARK}()>",
        f"[a](javascript:{MARK})",
        f"![a](data:{MARK})",
    ],
)
def test_active_markup_is_injected(text: str) -> None:
    assert find_injected_markup(text)


@pytest.mark.parametrize(
    "text",
    [MARK, f"`<script>{MARK}`", f"\\<script>{MARK}", f"[a](https://{MARK})", f"<br>{MARK}"],
)
def test_inactive_markup_is_not_injected(text: str) -> None:
    assert not find_injected_markup(text)
