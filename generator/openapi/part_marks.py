"""The marks of deprecated and internal parts, and which of these a style leaves out."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..style.settings import OmissionSettings, OmittedKind
from .document import Document
from .document.spec_grammar import ValueKind

_MARKS = {"deprecated": "deprecated", "internal": "x-internal"}
"""The keyword that marks a part, by the key of the style."""

SCHEMAS = "#/components/schemas/"
"""What references to component schemas begin with."""

_MAX_REFERENCES = 50
"""How many references in a row lead to a mark; longer chains have none."""


class MarkFinder:
    """Finds the marked parts of a document that a style leaves out.

    `kept_parts` are the pointers of those that a client cannot do without, with the reasons.
    """

    def __init__(self, document: Document, settings: OmissionSettings) -> None:
        self.kept_parts: dict[str, str] = {}
        self._document = document
        self._settings = settings
        tags = [tag for tag in document.root.iter_items("tags") if tag.is_object]
        self._internal_tags = {
            tag.get_string("name") for tag in tags if self._has_internal_mark(tag.value)
        }

    def find_mark(self, value: object, kind: OmittedKind) -> str | None:
        """Return the keyword by which a value is left out, if parts of a kind are."""
        for key, keyword in _MARKS.items():
            if kind in getattr(self._settings, key) and _is_marked(value, keyword):
                return keyword
        return None

    def _find_target_mark(self, value: object, kind: OmittedKind) -> str | None:
        """Return the keyword by which a value, or one that it refers to, is left out."""
        return next(
            filter(None, (self.find_mark(each, kind) for each in self._iter_targets(value))), None
        )

    def _iter_targets(self, value: object) -> Iterator[object]:
        """Yield a value and those that its references lead to."""
        for _ in range(_MAX_REFERENCES):
            yield value
            reference = value.get("$ref") if isinstance(value, dict) else None
            if not isinstance(reference, str):
                return
            try:
                value = self._document.find_target(reference).value
            except KeyError:
                return

    def is_left_out(self, value: Any, kind: ValueKind, holder: str, pointer: str) -> bool:
        """Check whether a member or item of a kind under the key `holder` is left out."""
        if kind == "path item":
            return any(map(self._has_internal_mark, self._iter_targets(value)))
        if kind == "operation":
            tags = value.get("tags") if isinstance(value, dict) else None
            is_internal = isinstance(tags, list) and tags and self._internal_tags.issuperset(tags)
            return bool(is_internal or self.find_mark(value, "operations"))
        if kind == "parameter" and holder == "parameters":
            return self._is_parameter_left_out(value, pointer)
        if kind == "schema" and holder == "properties":
            return bool(self.find_mark(value, "properties") or self._refers_to_marked(value))
        if kind == "→variant":
            # A mapping has references, or names of schemas (OpenAPI 3.1, section 4.8.25).
            references = ({"$ref": value}, {"$ref": f"{SCHEMAS}{value}"})
            return any(map(self._refers_to_marked, references))
        return kind == "schema" and holder in ("oneOf", "anyOf") and self._refers_to_marked(value)

    def _has_internal_mark(self, value: object) -> bool:
        return "operations" in self._settings.internal and _is_marked(value, "x-internal")

    def _refers_to_marked(self, value: object) -> bool:
        return self._find_target_mark(value, "schemas") is not None

    def _is_parameter_left_out(self, value: object, pointer: str) -> bool:
        *_, parameter = self._iter_targets(value)
        schema = parameter.get("schema") if isinstance(parameter, dict) else None
        keyword = self._find_target_mark(value, "parameters") or self._find_target_mark(
            schema, "schemas"
        )
        if keyword is None or not isinstance(parameter, dict):
            return False
        if parameter.get("required") is True or parameter.get("in") == "path":
            self.keep_part(pointer, f"a required parameter is marked by '{keyword}'")
            return False
        return True

    def keep_part(self, pointer: str, reason: str) -> None:
        """Keep a part that is marked, but that a client cannot do without."""
        self.kept_parts.setdefault(pointer, reason)

    def is_internal_property(self, schema: object) -> bool:
        """Check whether a property is left out as internal, also by the schema that it refers to."""
        own = "properties" in self._settings.internal and _is_marked(schema, "x-internal")
        targets = self._iter_targets(schema) if "schemas" in self._settings.internal else ()
        return own or any(_is_marked(each, "x-internal") for each in targets)


def _is_marked(value: object, keyword: str) -> bool:
    return isinstance(value, dict) and value.get(keyword) is True
