"""Descriptions at hand, and what reading them tells."""

from __future__ import annotations

import json
from typing import Any

import pytest

from generator.document import Document, load_text
from generator.errors import Place, Report, SpecloomError

HEAD = 'openapi: 3.1.0\ninfo: {title: Pets, version: "1"}\npaths: {}\n'
"""Three lines of a valid description; what a test adds begins in line 4."""


def read(text: str, name: str = "a.yaml", *, strict: bool = False) -> Document:
    return load_text(text, name, strict=strict, report=Report())


def refused(text: str, name: str = "a.yaml") -> tuple[str, Place | None]:
    """The message and the place of the one diagnostic of a text that cannot be read."""
    with pytest.raises(SpecloomError) as caught:
        read(text, name)
    (told,) = caught.value.diagnostics
    return told.message, told.place


def told(document: Document) -> list[tuple[str, str]]:
    """Pointers and messages of the report."""
    return [(each.pointer or "", each.message) for each in document.report]


def as_text(**members: Any) -> str:
    """A description in JSON."""
    head = {"openapi": "3.1.0", "info": {"title": "Pets", "version": "1"}, "paths": {}}
    return json.dumps(head | members)


def with_schemas(**schemas: Any) -> str:
    return as_text(components={"schemas": schemas})
