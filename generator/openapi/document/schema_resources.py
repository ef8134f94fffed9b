"""Schemas with an ``$id``: the base URI of the references in them (OpenAPI 3.1, section 4.6)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from urllib.parse import unquote, urldefrag, urljoin

from ...text.pointers import escape_token, iter_ancestors

_DATA_KEYS = frozenset(["const", "default", "enum", "example", "examples", "value"])
"""Keys of values that are not descriptions, unless they are names in a map."""
_MAP_KEYS = frozenset(
    [
        *("properties", "patternProperties", "dependentSchemas", "$defs", "definitions"),
        *("schemas", "responses", "parameters", "requestBodies", "headers", "securitySchemes"),
        *("callbacks", "links", "pathItems", "mediaTypes", "paths", "content", "encoding"),
    ]
)
"""Keys of maps from names, which may be any text."""


class SchemaResources:
    """The schemas with an ``$id`` in a description; `""` is the pointer of the description.

    `uri` is that of the description; `pointers` has the pointers of the schemas by the identities
    of their values, and `pointers_by_uri` by their URIs.
    """

    def __init__(self, data: Mapping[str, object], uri: str) -> None:
        self.pointers: dict[int, str] = {}
        self._uris = {"": uri}
        self.pointers_by_uri = {uri: ""}
        self._anchors: dict[tuple[str, str], str] = {}
        self._read(data)

    def find_base(self, pointer: str) -> str:
        """Return the pointer of the resource that contains a value."""
        return next((each for each in iter_ancestors(pointer) if each in self._uris), "")

    def get_uri(self, base: str) -> str:
        """Return the URI of the resource at a pointer."""
        return self._uris[base]

    def find_root(self, reference: str, base: str) -> str | None:
        """Return the pointer of the resource that a reference in the resource `base` is into."""
        uri = reference.partition("#")[0]
        return self.pointers_by_uri.get(join_uri(self._uris[base], uri)) if uri else base

    def find_pointer(self, reference: str, base: str) -> str | None:
        """Return the pointer of the value that a reference in the resource `base` names."""
        root = self.find_root(reference, base)
        fragment = unquote(reference.partition("#")[2])
        if root is None or not fragment:
            return root
        return root + fragment if fragment.startswith("/") else self.find_anchor(root, fragment)

    def find_anchor(self, base: str, name: str) -> str | None:
        """Return the pointer of the value with an ``$anchor`` in the resource at a pointer."""
        return self._anchors.get((base, name))

    def _read(self, data: Mapping[str, object]) -> None:
        """Find the resources and their anchors; of two with the same URI, the first counts."""
        pending: list[tuple[object, str, str, bool]] = [(data, "", "", False)]
        while pending:
            value, pointer, base, is_map = pending.pop()
            if isinstance(value, dict) and not is_map:
                base = self._add_resource(value, pointer, base)
                anchor = value.get("$anchor")
                if isinstance(anchor, str):
                    self._anchors.setdefault((base, anchor), pointer)
            inner = [
                (member, f"{pointer}/{escape_token(str(key))}", base, is_inner_map)
                for key, member, is_inner_map in _iter_members(value, is_map)
                if isinstance(member, (dict, list))
            ]
            pending += inner[::-1]

    def _add_resource(self, value: Mapping[str, object], pointer: str, base: str) -> str:
        """Return the pointer of the resource that an object is in, which may be the object."""
        name = value.get("$id")
        uri = urldefrag(join_uri(self._uris[base], name)).url if isinstance(name, str) else ""
        if not uri or uri == self._uris[base] or not pointer:
            return base
        self._uris[pointer] = uri
        self.pointers_by_uri.setdefault(uri, pointer)
        self.pointers[id(value)] = pointer
        return pointer


def _iter_members(value: object, is_map: bool) -> Iterator[tuple[object, object, bool]]:
    """Yield the keys and members of an object or array that may contain schemas.

    The last item says whether the keys of the member are names.
    """
    if isinstance(value, list):
        for index, item in enumerate(value):
            yield index, item, False
    elif isinstance(value, dict):
        for key, member in value.items():
            if is_map:
                yield key, member, False
            elif key not in _DATA_KEYS and not key.startswith("x-"):
                yield key, member, key in _MAP_KEYS


def join_uri(base: str, reference: str) -> str:
    """Return a reference resolved against a URI (RFC 3986, section 5); an invalid one as it is."""
    try:
        return urljoin(base, reference)
    except ValueError:
        return reference
