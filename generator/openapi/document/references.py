"""What references name in a description, and similar values for those that name nothing."""

from collections.abc import Iterator, Mapping
from functools import cached_property
from pathlib import PurePath
from typing import Any
from urllib.parse import unquote

from ...diagnostics import Diagnostic, RelatedLocation
from ...frozen import frozen
from ...text.pointers import escape_token, split_pointer
from ...text.suggestions import find_closest
from .schema_resources import SchemaResources

_MAX_SUGGESTIONS = 100
"""For how many different broken references suggestions are made: they are slow."""


@frozen
class BrokenReference:
    """What is wrong with a reference, wherever it is written.

    With `is_dangling`, it is a warning, since the file exists and has no such value.
    """

    message: str
    hint: str | None
    fault: Diagnostic | None = None
    is_dangling: bool = False

    def make_diagnostic(self, path: str, pointer: str, consequence: str) -> Diagnostic:
        """Return the message about the reference at a pointer of a file."""
        if self.fault is not None:
            note = RelatedLocation("the file is referenced here", pointer, path)
            fault = self.fault
            return Diagnostic(
                *("error", fault.code, fault.message, fault.path, fault.pointer, fault.hint),
                location=fault.location,
                related=(note,),
            )
        if self.is_dangling:
            message = f"{self.message}; {consequence}"
            return Diagnostic("warning", "dangling-ref", message, path, pointer, self.hint)
        return Diagnostic("error", "external-ref", self.message, path, pointer, self.hint)


class ReferenceResolver:
    """A resolver of references into a description into the pointers of values.

    `has_ids` says whether it may have schemas with an ``$id``, in which references have another
    base; `resources` are these schemas, if there are any.
    """

    def __init__(self, path: str, data: Mapping[str, Any], *, has_ids: bool) -> None:
        self._path = path
        self._data = data
        own_uri = data.get("$self")
        uri = own_uri if isinstance(own_uri, str) else ""
        resources = SchemaResources(data, uri) if has_ids else None
        self.resources = resources if resources and resources.pointers else None
        self._suggestions: dict[str, str | None] = {}

    def find_base(self, pointer: str) -> str:
        """Return the pointer of the schema with an ``$id`` that a value is in; empty if none is."""
        return self.resources.find_base(pointer) if self.resources else ""

    def iter_pointers(self, reference: str, base: str) -> Iterator[str]:
        """Yield the pointers of the values that a reference may name, the likeliest first.

        Many descriptions give schemas an ``$id``, and mean pointers in them from the root.
        """
        pointer = self.resources.find_pointer(reference, base) if self.resources else None
        if pointer is not None:
            yield pointer
        if self._is_into_document(reference):
            fragment = unquote(reference.partition("#")[2])
            is_pointer = not fragment or fragment.startswith("/")
            pointer = fragment if is_pointer else self._anchors.get(fragment)
            if pointer is not None:
                yield pointer

    def is_external(self, reference: str, base: str) -> bool:
        """Check whether a reference names another file: neither this one nor an ``$id`` in it."""
        root = self.resources.find_root(reference, base) if self.resources else None
        return root is None and not self._is_into_document(reference)

    def _is_into_document(self, reference: str) -> bool:
        """Check whether a reference names this file, or its ``$self`` (OpenAPI 3.2)."""
        uri, name = reference.partition("#")[0], PurePath(self._path).name
        return uri in ("", name, f"./{name}", self._data.get("$self"))

    def suggest(self, reference: str) -> str | None:
        """Return the pointer of what a reference to nothing may mean; none after the first 100."""
        if reference not in self._suggestions and len(self._suggestions) < _MAX_SUGGESTIONS:
            self._suggestions[reference] = find_similar_component(self._data, reference)
        return self._suggestions.get(reference)

    @cached_property
    def _anchors(self) -> Mapping[str, str]:
        return find_anchors(self._data)


def find_anchors(data: object) -> dict[str, str]:
    """Return the pointers of all values that have an ``$anchor``, by its name."""
    anchors: dict[str, str] = {}
    pending = [(data, "")]
    while pending:
        value, pointer = pending.pop()
        if isinstance(value, dict):
            name = value.get("$anchor")
            if isinstance(name, str):
                anchors[name] = pointer
            members = [(each, f"{pointer}/{escape_token(key)}") for key, each in value.items()]
            pending += members[::-1]
        elif isinstance(value, list):
            items = [(item, f"{pointer}/{index}") for index, item in enumerate(value)]
            pending += items[::-1]
    return anchors


def find_similar_component(data: Mapping[str, Any], reference: str) -> str | None:
    """Return the pointer of the component with the same or the closest name.

    Components of the kind in the reference come first, and are followed by those of other kinds.
    """
    keys = split_pointer(unquote(reference.partition("#")[2]))
    kinds = data.get("components")
    if not keys or not isinstance(kinds, dict):
        return None
    kind, name = keys[1:3] if len(keys) > 2 else (keys[0], keys[-1])
    kind = "schemas" if kind == "definitions" else kind
    pointers: dict[str, str] = {}
    for group in sorted(kinds, key=lambda each: each != kind):
        for each in kinds[group] if isinstance(kinds[group], dict) else ():
            pointers.setdefault(each, f"/components/{escape_token(group)}/{escape_token(each)}")
    found = name if name in pointers else find_closest(name, pointers)
    return None if found is None else pointers[found]
