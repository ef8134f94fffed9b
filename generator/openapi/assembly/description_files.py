"""The files that a description consists of, with what references in them are relative to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from ...diagnostics import Diagnostic
from ...frozen import frozen
from ..document.references import find_anchors
from ..document.schema_resources import SchemaResources, join_uri
from ..document.source_file import SourceFile
from .locations import make_uri


@dataclass(eq=False)
class UnusableReferenceError(Exception):
    """A reference that names no value; what is wrong with it becomes a `BrokenReference`.

    `fault` is the error in the file that it names, if there is one, and `uri` the absolute URI for
    which no file was found. With `is_dangling`, the file has no such value. With `is_final`, a
    limit is reached, so that no other file can be read.
    """

    message: str
    hint: str | None = None
    fault: Diagnostic | None = None
    is_dangling: bool = False
    uri: str = ""
    is_final: bool = False


@frozen(eq=False, slots=False)
class DescriptionFile(SourceFile):
    """A file of a description; its `location` is its real path or its URL.

    `found_at` is where the server of a URL redirected to, if it did.
    """

    location: str
    data: Any = field(repr=False)
    found_at: str = ""

    def replace_data(self, data: object) -> None:
        """Replace all members of the object that the file has."""
        self.data.clear()
        self.data.update(data)
        for cached in ("anchors", "resources", "base_uri"):
            self.__dict__.pop(cached, None)

    @cached_property
    def uri(self) -> str:
        """The URI that the file was read from (RFC 3986, section 5.1.3)."""
        return make_uri(self.found_at or self.location)

    @cached_property
    def base_uri(self) -> str:
        """The URI that references are relative to (OpenAPI 3.2, section 4.6).

        It is the ``$self`` of a description or the ``$id`` of a schema, if the file has one.
        """
        data = self.data if isinstance(self.data, dict) else {}
        own_uri = data.get("$self" if "openapi" in data else "$id")
        return (
            join_uri(self.uri, own_uri).partition("#")[0] if isinstance(own_uri, str) else self.uri
        )

    @cached_property
    def resources(self) -> SchemaResources | None:
        """The schemas in the file that have an ``$id``, if there are any."""
        if "$id" not in self.text or not isinstance(self.data, dict):
            return None
        return SchemaResources(self.data, self.base_uri)

    @cached_property
    def anchors(self) -> Mapping[str, str]:
        """The pointers of all values that have an ``$anchor``, by its name."""
        return find_anchors(self.data)

    def find_base(self, pointer: str) -> str:
        """Return the pointer of the schema with an ``$id`` that a value is in; empty if none is."""
        return self.resources.find_base(pointer) if self.resources else ""

    def get_base_uri(self, base: str) -> str:
        """Return the URI of the schema with an ``$id`` at a pointer."""
        return self.resources.get_uri(base) if self.resources else self.base_uri
