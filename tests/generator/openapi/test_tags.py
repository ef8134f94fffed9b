"""Tags whose names are missing or empty."""

from __future__ import annotations

from pathlib import Path

import pytest
from support.command_line import run_command

SPEC = """\
openapi: 3.2.0
info: {title: Shop, version: "1"}
tags: [{name: pets}, {NAME, parent: pets}]
paths: {/a: {get: {tags: [pets, ""], operationId: a, responses: {"204": {description: None.}}}}}
"""


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("summary: Dogs", "shop.yaml:3:22: warning: 'name' is missing"),
        ('name: ""', "shop.yaml:3:29: warning: the name of the tag is empty; the tag is ignored"),
    ],
)
def test_a_tag_without_a_name_is_left_out(
    name: str, message: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("shop.yaml").write_text(SPEC.replace("NAME", name), "utf-8")
    result = run_command("generate", "shop.yaml", "--output", "client")
    assert result.exit_code == 0, result.stderr
    assert message in result.stderr
