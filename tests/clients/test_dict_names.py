"""Keys of dicts: in requests they have the names of Python, as arguments do, or of the API."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from support.case_clients import Call
from support.cases import Case, generate_case, write_tree
from support.commands import check_with_mypy, check_with_pyright
from support.loopback import Loopback
from support.paths import CASES

PROGRAM = """\
from renamed_names import Client
from renamed_names.models import NewJobDict

job: NewJobDict = {"kind": "small", "sender": "me"}
Client().tasks.create(**job)
wrong: NewJobDict = {"kind": "small", "from": "me"}
"""


@pytest.mark.parametrize(
    ("case", "method", "values", "sent"),
    [
        ("names_renamed", "tasks.create", {"kind": "small", "sender": "me"}, {"from": "me"}),
        (
            "typed_dicts_keys",
            "things.keep",
            {"named": {"items": [], "camel_case": "x", "upper": "y", "_private": "z"}},
            {"named": {"items": [], "camelCase": "x", "UPPER": "y", "_private": "z"}},
        ),
        (
            "typed_dicts_keys",
            "things.keep",
            {"named": {"items": []}, "signs": {"a_b": "c", "arg_1": [{"a-b": "d", "type": "e"}]}},
            {"signs": {"a-b": "c", "1": [{"a-b": "d", "@type": "e"}]}},
        ),
        (
            "schemas_discriminators_odd",
            "desks.put",
            {"here": {"is_": "map"}},
            {"here": {"is": "map"}},
        ),
    ],
)
def test_keys_are_sent_with_names_of_api(
    case: str,
    method: str,
    values: dict[str, Any],
    sent: dict[str, Any],
    call: Call,
    server: Loopback,
) -> None:
    call(case, method, **values)
    received = server.requests[-1].json
    assert {name: received[name] for name in sent} == sent


@pytest.mark.slow
@pytest.mark.parametrize("check", [check_with_mypy, check_with_pyright], ids=["mypy", "pyright"])
def test_type_checkers_accept_dicts_as_arguments(
    check: Callable[..., tuple[set[tuple[str, int]], str]], tmp_path: Path
) -> None:
    write_tree(generate_case(Case(CASES / "names_renamed")).files, tmp_path)
    (tmp_path / "program.py").write_text(PROGRAM, encoding="utf-8")
    errors, printed = check(tmp_path, "program.py")
    assert errors == {("program.py", 6)}, printed
