"""Every sample on every page runs and sends the request of its operation."""

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
"""Cases whose requests cannot be sent, with the error: an API key header has quotes in its name."""


@pytest.mark.slow
def test_samples_of_cases_run_and_are_formatted(
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
    assert [
        program
        for program in expected_operations(package)
        if format_str(program, mode=mode) != f"{program}\n"
    ] == []
    failures = list(Served(package, tmp_path / "docs", document, served).failures())
    if good.name in UNSENDABLE:
        assert failures
        assert [failure for failure in failures if UNSENDABLE[good.name] not in failure] == []
    else:
        assert "\n".join(failures) == ""


@pytest.mark.slow
def test_samples_of_assistants_run(
    served: Callable[[Mock], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(GENERATED)
    monkeypatch.chdir(ROOT)
    package = build_package(*ASSISTANTS)
    set_credentials(package, monkeypatch)
    skip_pauses(package, monkeypatch)
    spec, styles = ASSISTANTS
    failures = Served(
        package, GENERATED / "docs", load_description(ROOT / spec, styles), served
    ).failures()
    assert "\n".join(failures) == ""
