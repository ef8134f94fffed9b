"""Every sample on every page runs, and sends the request of its operation."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest
from black import format_str
from black.mode import Mode
from support.cases import Case
from support.mock_server import Mock
from support.paths import GENERATED, ROOT
from support.samples import (
    Served,
    build_package,
    expected_operations,
    load_description,
    set_credentials,
    skip_pauses,
)

from generator.style import load_style

ASSISTANTS = ("spec/assistants.yaml", ("spec/style",))

ImportCase = Callable[[str], ModuleType]

UNSENDABLE = {"hostile": "Illegal header name"}
"""Descriptions of which no call can be sent, and what is said then: a key's header has quotes in its name."""


@pytest.mark.slow
def test_the_samples_of_every_case_run_and_have_blacks_form(
    good: Case,
    imported: ImportCase,
    served: Callable[[Mock], None],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    imported(good.name)
    monkeypatch.chdir(good.root)
    package = build_package(good.spec, good.styles, good.overlays)
    set_credentials(package, monkeypatch)
    skip_pauses(package, monkeypatch)
    document = load_description(good.root / good.spec, good.styles, good.overlays)
    mode = Mode(line_length=load_style(good.styles).get_integer("output", "line_length"))
    assert [p for p in expected_operations(package) if format_str(p, mode=mode) != f"{p}\n"] == []
    told = list(Served(package, tmp_path / "docs", document, served).failures())
    if good.name in UNSENDABLE:
        assert told
        assert [each for each in told if UNSENDABLE[good.name] not in each] == []
    else:
        assert "\n".join(told) == ""


@pytest.mark.slow
def test_the_samples_of_the_assistants_run(
    served: Callable[[Mock], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(GENERATED)
    monkeypatch.chdir(ROOT)
    package = build_package(*ASSISTANTS)
    set_credentials(package, monkeypatch)
    skip_pauses(package, monkeypatch)
    spec, styles = ASSISTANTS
    told = Served(
        package, GENERATED / "docs", load_description(ROOT / spec, styles), served
    ).failures()
    assert "\n".join(told) == ""
