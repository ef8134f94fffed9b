"""Functions that give untrusted bytes to the parsers of the generator and of clients.

Each raises what is a fault. `support.hostile.fuzz` runs them with atheris.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from generator.diagnostics import Report, SpecloomError
from generator.openapi.document.overlays import apply_overlays
from generator.openapi.document.source_file import read_data
from generator.style.toml_files import parse_toml
from generator.text.markdown import LinkResolver, MarkdownWriter, ProseParser
from generator.text.pointers import format_pointer, split_pointer
from support.markdown_pages import Page
from support.runtime import load_runtime

from .payloads import is_active

load_runtime()
_decoders: Any = import_module("client_runtime.stream_decoders")
_link_header: Any = import_module("client_runtime.link_header")

_PROSE = MarkdownWriter(ProseParser(LinkResolver("https://example.com")))
_DATA = {"openapi": "3.1.0", "info": {"title": "A", "tags": [{"name": "a"}, {"name": "b"}]}}


def read_json_text(data: bytes) -> None:
    """Read JSON; what Python reads must be the same."""
    text = data.decode("utf-8", "replace")
    with suppress(SpecloomError):
        _, (value, _) = read_data(text, "a.json", Report())
        json.dumps(value).encode()


def read_yaml_text(data: bytes) -> None:
    """Read YAML; the data can be written as JSON."""
    text = data.decode("utf-8", "replace")
    with suppress(SpecloomError):
        _, (value, _) = read_data(text, "a.yaml", Report())
        json.dumps(value).encode()


def read_toml_text(data: bytes) -> None:
    """Read TOML, and locate its keys."""
    with suppress(SpecloomError):
        file = parse_toml(Path("style.toml"), data.decode("utf-8", "replace"))
        file.locate_key(tuple(file.data))


def split_pointers(data: bytes) -> None:
    """Split a JSON pointer; the same keys give an equal pointer."""
    keys = split_pointer(data.decode("utf-8", "replace"))
    assert split_pointer(format_pointer(keys)) == keys


def apply_overlay_text(data: bytes) -> None:
    """Apply an overlay with a target."""
    action = {"target": data.decode("utf-8", "replace"), "update": {"a": [1]}}
    overlay = {"overlay": "1.0.0", "info": {"title": "A", "version": "1"}, "actions": [action]}
    with suppress(SpecloomError):
        apply_overlays(_DATA, "a.json", ["o.json"], Report(), lambda path: json.dumps(overlay))


def render_markdown(data: bytes) -> None:
    """Render a description; a browser must not run any of it."""
    text = data.decode("utf-8", "replace").replace("\0", "")
    for render in (_PROSE.write_paragraphs, _PROSE.write_cell, _PROSE.write_first_sentence):
        assert not any(map(is_active, Page("a.md", render(text)).tokens))


def decode_events(data: bytes) -> None:
    """Decode server-sent events; it does not matter where chunks end."""
    _compare_chunks(_decoders.EventDecoder, data)


def decode_lines(data: bytes) -> None:
    """Decode JSON lines; it does not matter where chunks end."""
    _compare_chunks(_decoders.LineDecoder, data)


def _compare_chunks(decoder_class: Callable[[], Any], data: bytes) -> None:
    whole, halves = decoder_class(), decoder_class()
    middle = len(data) // 2
    assert whole.feed(data) == halves.feed(data[:middle]) + halves.feed(data[middle:])


def parse_link_header(data: bytes) -> None:
    """Find a relation in a Link header."""
    response: Any = SimpleNamespace(headers={"link": data.decode("latin-1")})
    _link_header.find_link(response, "next")


TARGETS: Mapping[str, Callable[[bytes], None]] = {
    "json": read_json_text,
    "yaml": read_yaml_text,
    "toml": read_toml_text,
    "pointers": split_pointers,
    "overlays": apply_overlay_text,
    "markdown": render_markdown,
    "events": decode_events,
    "lines": decode_lines,
    "links": parse_link_header,
}
