"""No command opens a connection, whatever a description, an overlay or a style refers to."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from support.description_server import DescriptionServer
from support.limits import LimitedRun, run_python

URL = "https://specloom.invalid/api.yaml"

# A hook hears of all connections, also of those that libraries open, and cannot be removed.
PROGRAM = """
import sys

EVENTS = {"socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "socket.sendto"}

def report(event, arguments):
    if event in EVENTS:
        print("AUDIT", event, *map(str, arguments), file=sys.stderr)

sys.addaudithook(report)
if sys.argv[1] == "connect":
    import socket
    socket.create_connection(("127.0.0.1", 1))
from generator.cli import main
main()
"""

LINKS: dict[str, Any] = {
    "externalDocs": {"url": URL},
    "example": {"$ref": URL},
    "$comment": URL,
    "x-source": {"$ref": URL},
}
SCHEMA: dict[str, Any] = {
    "$id": URL,
    "$schema": "https://specloom.invalid/schema.json",
    "type": "object",
    "title": f"![]({URL})",
    "description": f"![]({URL}) <img src='{URL}'> [a]({URL})",
    "properties": {"a": {"type": "string", "format": "uri", "default": URL, "contentSchema": {}}},
    **LINKS,
}
DESCRIPTION: dict[str, Any] = {
    "openapi": "3.1.0",
    "jsonSchemaDialect": "https://specloom.invalid/dialect.json",
    "info": {
        "title": "A",
        "version": "1",
        "termsOfService": URL,
        "license": {"name": "b", "url": URL},
    },
    "servers": [{"url": "https://specloom.invalid/v1"}],
    "paths": {
        "/a": {
            "get": {
                "operationId": "getA",
                "externalDocs": {"url": URL},
                "responses": {
                    "200": {
                        "description": URL,
                        "content": {
                            "application/json": {
                                "schema": {"$ref": "#/components/schemas/A"},
                                "examples": {"a": {"externalValue": URL}},
                            }
                        },
                        "links": {"a": {"operationRef": f"{URL}#/paths/~1a/get"}},
                    }
                },
            }
        }
    },
    "components": {
        "schemas": {"A": SCHEMA},
        "securitySchemes": {
            "a": {"type": "openIdConnect", "openIdConnectUrl": URL},
            "b": {
                "type": "oauth2",
                "flows": {"clientCredentials": {"tokenUrl": URL, "scopes": {"a": URL}}},
            },
        },
    },
}
FOREIGN = {"$ref": f"{URL}#/components/schemas/B"}
OVERLAY = {
    "overlay": "1.1.0",
    "info": {"title": "a", "version": "1"},
    "extends": URL,
    "actions": [{"target": "$.info", "update": {"contact": {"url": URL}}}],
}

pytestmark = pytest.mark.slow


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Write an API full of URLs, one that refers to a URL, and an overlay of a URL."""
    (tmp_path / "api.json").write_text(json.dumps(DESCRIPTION), "utf-8")
    foreign = DESCRIPTION | {"components": {"schemas": {"A": FOREIGN}}}
    (tmp_path / "foreign.json").write_text(json.dumps(foreign), "utf-8")
    (tmp_path / "overlay.json").write_text(json.dumps(OVERLAY), "utf-8")
    return tmp_path


def audit(folder: Path, *arguments: str) -> LimitedRun:
    """Run the command; its errors have a line for each connection and each look-up of a host."""
    return run_python("-c", PROGRAM, *arguments, cwd=folder)


def test_the_audit_reports_connections(tmp_path: Path) -> None:
    assert "AUDIT socket.connect" in audit(tmp_path, "connect").errors


@pytest.mark.parametrize(
    "command",
    [
        "generate api.json -o out",
        "generate api.json -o out --strict",
        "generate api.json -o out --overlay overlay.json",
        "generate foreign.json -o out --strict",
        f"generate api.json -o out --style {URL}",
        "check api.json -o out",
        "diff api.json foreign.json",
        "show model api.json",
    ],
)
def test_no_command_opens_a_connection(command: str, folder: Path) -> None:
    outcome = audit(folder, *command.split())
    assert outcome.is_orderly
    assert "AUDIT" not in outcome.errors


def test_a_lock_file_saves_all_connections(folder: Path) -> None:
    """With it, no command fetches a URL of the project."""
    with DescriptionServer({"/openapi.json": DESCRIPTION}) as server:
        lines = (f'spec = "{server.origin}/openapi.json"', 'style = ["source-tables"]')
        settings = "\n".join(["[tool.specloom]", *lines, ""])
        (folder / "pyproject.toml").write_text(settings, "utf-8")
        assert "AUDIT socket.connect" in audit(folder, "generate").errors
        for command in ("generate --strict", "check --diff", "diff"):
            outcome = audit(folder, *command.split())
            assert outcome.is_orderly
            assert "AUDIT" not in outcome.errors
        assert "AUDIT socket.connect" in audit(folder, "update").errors
