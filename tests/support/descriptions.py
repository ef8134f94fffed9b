"""OpenAPI descriptions for tests, and the diagnostics that reading them reports."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.diagnostics import Location, Report, SpecloomError
from generator.openapi.document import Document
from generator.openapi.loader import load_text

HEAD = 'openapi: 3.1.0\ninfo: {title: Pets, version: "1"}\npaths: {}\n'
"""Three lines of a valid description; text that a test appends begins in line 4."""


# libyaml, if PyYAML is built with it, takes a tenth of the time.
_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def load_yaml(path: Path) -> Any:
    """Return the data of a YAML file, read without the generator."""
    return yaml.load(path.read_text("utf-8"), _LOADER)


def read_text(text: str, name: str = "a.yaml", *, strict: bool = False) -> Document:
    return load_text(text, name, strict=strict, report=Report())


def read_invalid(text: str, name: str = "a.yaml") -> tuple[str, Location | None]:
    """Return the message and location of the only diagnostic for an unreadable text."""
    with pytest.raises(SpecloomError) as caught:
        read_text(text, name)
    (diagnostic,) = caught.value.diagnostics
    return diagnostic.message, diagnostic.location


def list_diagnostics(document: Document) -> list[tuple[str, str]]:
    """Return the pointer and message of each diagnostic."""
    return [(each.pointer or "", each.message) for each in document.report]


def make_description(**members: Any) -> str:
    """Return a description as JSON."""
    head = {"openapi": "3.1.0", "info": {"title": "Pets", "version": "1"}, "paths": {}}
    return json.dumps(head | members)


def make_schemas(**schemas: Any) -> str:
    return make_description(components={"schemas": schemas})
