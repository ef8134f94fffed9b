"""Every sample on every page runs and sends the request of its operation."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest
from black import format_str
from black.mode import Mode
from support.cases import Case
from support.mock_server import MockServer
from support.paths import GENERATED, ROOT
from support.samples import (
    SampleRunner,
    build_package,
    expected_operations,
    load_description,
    set_credentials,
    skip_pauses,
)

from generator.style import load_style

ASSISTANTS = ("spec/assistants.yaml", ("spec/style",))

ImportCase = Callable[[str], ModuleType]

UNSENDABLE = {
    "hostile": ("no operation is",),
    "media_types_bodies": ("POST /notes: a body of the type 'application/json'",),
    "server_variables": ("no operation is GET /things", "class_, a variable of the server, has no"),
}
"""Cases with requests that cannot be sent or that no operation receives, with the error.

Paths have dot segments and escapes, which URLs change, and JSON is sent where only its suffix is described.
Samples do not have values for variables of servers without a default.
"""

BUNDLED = (
    "references_dangling",
    "references_ids",
    "references_operations",
    "swagger_cluster",
    "swagger_engine",
    "swagger_pets",
)
"""Cases with references or a version that only the generator reads: the server has their bundles."""

UNVALIDATED = {
    "files_all_kinds": "its variants differ only in their discriminator",
    "schemas_discriminators_malformed": "its schemas are not JSON Schema",
    "swagger_warned": "its schemas are not JSON Schema",
    "schemas_discriminators_merged": "its variants extend their own union, without an end",
}
"""Cases against whose schemas no server can validate requests, with the reason."""


@pytest.mark.slow
def test_samples_of_cases_run_and_are_formatted(
    client_case: Case,
    import_client: ImportCase,
    serve_mock: Callable[[MockServer], None],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    if client_case.name in UNVALIDATED:
        pytest.skip(UNVALIDATED[client_case.name])
    import_client(client_case.name)
    monkeypatch.chdir(client_case.root)
    package = build_package(client_case.spec, client_case.styles, client_case.overlays)
    set_credentials(package, monkeypatch)
    skip_pauses(package, monkeypatch)
    is_bundled = client_case.name in BUNDLED
    spec = Path("expected", "docs", "openapi.json") if is_bundled else Path(client_case.spec)
    document = load_description(client_case.root / spec, client_case.styles, client_case.overlays)
    mode = Mode(line_length=load_style(client_case.styles).output.line_length)
    expected = expected_operations(package, client_case.styles)
    assert [each for each in expected if format_str(each, mode=mode) != each] == []
    failures = list(SampleRunner(expected, tmp_path / "docs", document, serve_mock).iter_failures())
    if client_case.name in UNSENDABLE:
        assert failures
        assert [
            failure
            for failure in failures
            if not any(error in failure for error in UNSENDABLE[client_case.name])
        ] == []
    else:
        assert "\n".join(failures) == ""


@pytest.mark.slow
def test_samples_of_assistants_run(
    serve_mock: Callable[[MockServer], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(GENERATED)
    monkeypatch.chdir(ROOT)
    package = build_package(*ASSISTANTS)
    set_credentials(package, monkeypatch)
    skip_pauses(package, monkeypatch)
    spec, styles = ASSISTANTS
    failures = SampleRunner(
        expected_operations(package, styles),
        GENERATED / "docs",
        load_description(ROOT / spec, styles),
        serve_mock,
    ).iter_failures()
    assert "\n".join(failures) == ""
