"""Styles that are written by a test and rendered for a small description."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from generator import pipeline
from generator.diagnostics import PlainText, Report, SpecloomError, render_diagnostics
from generator.rendering import render
from generator.style import load_style
from support.cases import write_tree

ZOO = """\
openapi: 3.1.0
info: {title: Zoo, version: "1"}
tags: [{name: Big Cats}]
paths:
  /cats:
    get:
      operationId: listCats
      tags: [Big Cats]
      responses:
        "200":
          description: All cats.
          content: {application/json: {schema: {$ref: "#/components/schemas/Cat"}}}
  /cats/{id}/toys:
    post:
      operationId: createToy
      tags: [Big Cats]
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses:
        "200":
          description: A toy.
          content: {application/json: {schema: {$ref: "#/components/schemas/Toy"}}}
components:
  schemas:
    Cat: {type: object, properties: {size: {$ref: "#/components/schemas/Size"}}}
    Size: {type: string, enum: [small, large]}
    Toy: {type: object, properties: {name: {type: string}}}
"""


def render_style(files: Mapping[str, str], *styles: str) -> dict[str, str]:
    """Return the output for a style with these files.

    The files are in the directory ``house``, unless the paths start with the names in `styles`.
    """
    write_tree(files if styles else {f"house/{path}": text for path, text in files.items()}, Path())
    style = load_style(styles or ("house",))
    description = pipeline.read_description("zoo.yaml", style, Report())
    assert description is not None
    rendered = render(pipeline.build_template_context(description), style)
    return {path: file.text for path, file in rendered.items()}


def get_error(files: Mapping[str, str], *styles: str) -> str:
    """Return the rendered error about a style."""
    with pytest.raises(SpecloomError) as caught:
        render_style(files, *styles)
    (error,) = caught.value.diagnostics
    sources = {error.path: PlainText(Path(error.path).read_text())} if error.location else {}
    return render_diagnostics([error], sources)
