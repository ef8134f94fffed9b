"""The omission of what a description marks as deprecated or internal, by the style."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import field, replace
from typing import Any
from urllib.parse import unquote

from ..frozen import frozen
from ..model import Operation
from ..style.settings import OmissionSettings
from ..text.pointers import escape_token, iter_ancestors, unescape_token
from .document import Document
from .document.origins import DocumentChange
from .document.spec_grammar import (
    COMPONENT_GROUPS,
    DATA,
    ROOT_MEMBERS,
    ValueKind,
    get_member_kinds,
    is_extension,
)
from .document.trails import HTTP_METHODS
from .part_marks import SCHEMAS, MarkFinder
from .webhooks import WEBHOOK_KEYWORDS

_ROOT_KINDS: Mapping[str, ValueKind] = {
    **ROOT_MEMBERS,
    **dict.fromkeys(("paths", *WEBHOOK_KEYWORDS), "{path item}"),
}


@frozen
class Omission:
    """A document without its marked parts, and the numbers of operations and parts left out.

    `kept_parts` are the pointers of parts that are marked, but kept, with the reasons.
    """

    document: Document
    operations: int = 0
    parts: int = 0
    kept_parts: Mapping[str, str] = field(default_factory=dict)


def omit_marked_parts(document: Document, settings: OmissionSettings) -> Omission:
    """Return a document without the parts that a style leaves out; others are shared.

    What a client cannot do without is kept.
    """
    if not (settings.deprecated or settings.internal):
        return Omission(document)
    remover = _PartRemover(document, settings)
    data = remover.copy_document()
    change = DocumentChange(removed_indexes=remover.removed_indexes)
    changed = replace(
        document, data=data, changes=(*document.changes, change), resolved_references={}
    )
    document.report.sources[document.path] = changed
    operations = _count_operations(document) - _count_operations(changed)
    return Omission(changed, operations, remover.parts, remover.marks.kept_parts)


def report_kept_parts(
    kept_parts: Mapping[str, str], operations: Iterable[Operation], document: Document
) -> None:
    """Report the marked parts of a document that are kept, but not in unselected operations."""
    ids = {each.id for each in operations}
    path_items = {above for id in ids for above in iter_ancestors(id)}
    for pointer, reason in kept_parts.items():
        path_item, _, index = pointer.rpartition("/parameters/")
        is_shared = index.isdecimal() and path_item in path_items
        if (
            is_shared
            or not pointer.startswith("/paths/")
            or not ids.isdisjoint(iter_ancestors(pointer))
        ):
            document.root.at_pointer(pointer).warn("required-part", f"{reason}; it is kept")


def _count_operations(document: Document) -> int:
    """Return the number of operations on paths, also behind references."""
    count = 0
    for path, entry in document.root.iter_members("paths"):
        target = entry.find_target()
        for item in (entry, target) if not path.startswith("x-") else ():
            if item is not None:
                others = item.get("additionalOperations")
                count += sum(method in item for method in HTTP_METHODS)
                count += len(list(others.iter_members())) if others is not None else 0
    return count


class _PartRemover:
    """A copier of a document that leaves out marked parts.

    `removed_indexes` are those of items, by the pointers of their arrays; `parts` counts what is
    left out besides operations.
    """

    def __init__(self, document: Document, settings: OmissionSettings) -> None:
        self._document = document
        self.marks = MarkFinder(document, settings)
        self._references: set[str] = set()
        self.removed_indexes: dict[str, list[int]] = {}
        self.parts = 0

    def copy_document(self) -> dict[str, Any]:
        """Return the data of the document without marked parts."""
        data = dict(self._document.data)
        for key, kind in _ROOT_KINDS.items():
            if key in data:
                data[key] = self._copy(data[key], kind, f"/{key}")
        components = data.get("components")
        if isinstance(components, dict):
            copied = dict(components)
            for group, kind in COMPONENT_GROUPS.items():
                if group in components and group != "schemas":
                    pointer = f"/components/{group}"
                    copied[group] = self._copy(components[group], f"{{{kind}}}", pointer)
            if isinstance(components.get("schemas"), dict):
                copied["schemas"] = self._copy_schemas(components["schemas"])
            data["components"] = copied
        return data

    def _copy_schemas(self, schemas: Mapping[str, Any]) -> dict[str, Any]:
        """Return the component schemas without marked ones to which no other one refers."""
        copied: dict[str, Any] = {}
        inner_references: dict[str, set[str]] = {}
        outer_references = self._references
        for name, schema in schemas.items():
            if self.marks.find_mark(schema, "schemas"):
                self._references = inner_references[name] = set()
            copied[name] = self._copy(schema, "schema", f"/components/schemas/{escape_token(name)}")
            self._references = outer_references
        used: set[str] = set()
        pending = [*outer_references]
        while pending:
            name = _get_schema_name(pending.pop())
            if name in inner_references and name not in used:
                used.add(name)
                pending += inner_references[name]
        for name in inner_references:
            keyword = self.marks.find_mark(schemas[name], "schemas")
            if name in used:
                pointer = f"/components/schemas/{escape_token(name)}"
                self.marks.keep_part(pointer, f"a schema is marked by '{keyword}', but in use")
        return {
            name: schema
            for name, schema in copied.items()
            if name not in inner_references or name in used
        }

    # --- copies ---------------------------------------------------------

    def _copy(self, value: Any, kind: ValueKind, pointer: str, holder: str = "") -> Any:
        """Return a value of a kind without marked parts; the value itself if it has none.

        `holder` is the key under which a map or an array is.
        """
        if kind == DATA:
            return value
        if isinstance(value, dict):
            return self._copy_object(value, kind, pointer, holder)
        if isinstance(value, list):
            return self._copy_array(value, kind, pointer, holder)
        if isinstance(value, str) and kind.startswith("→"):
            self._references.add(value)
        return value

    def _copy_object(
        self, value: dict[str, Any], kind: ValueKind, pointer: str, holder: str
    ) -> Any:
        members, others = get_member_kinds(kind)
        is_map = kind.startswith("{")
        copied = {}
        for key, member in value.items():
            inner = DATA if is_extension(kind, key) else members.get(key, others)
            place, inner_pointer = holder if is_map else key, f"{pointer}/{escape_token(key)}"
            is_single = inner != DATA and not isinstance(member, list)
            if is_single and self.marks.is_left_out(member, inner, place, inner_pointer):
                self.parts += inner in ("parameter", "schema")
            else:
                copied[key] = self._copy(member, inner, inner_pointer, place)
        if kind == "schema":
            self._keep_required(value, copied, pointer)
            _copy_examples(value, copied)
        is_unchanged = len(copied) == len(value) and all(
            copied[key] is value[key] for key in copied
        )
        return value if is_unchanged else copied

    def _copy_array(self, value: list[Any], kind: ValueKind, pointer: str, holder: str) -> Any:
        removed = {
            index
            for index, item in enumerate(value)
            if self.marks.is_left_out(item, kind, holder, f"{pointer}/{index}")
        }
        if kind == "schema" and len(removed) == len(value):
            removed.clear()  # a union without variants would allow no value
        copied = [
            self._copy(item, kind, f"{pointer}/{index}")
            for index, item in enumerate(value)
            if index not in removed
        ]
        if removed:
            self.removed_indexes[pointer] = sorted(removed)
            self.parts += len(removed)
            return copied
        is_unchanged = all(new is old for new, old in zip(copied, value, strict=True))
        return value if is_unchanged else copied

    def _keep_required(
        self, value: Mapping[str, Any], copied: dict[str, Any], pointer: str
    ) -> None:
        """Put required deprecated properties back into a schema: requests need them.

        Internal ones are neither there nor required.
        """
        required, old, new = (
            value.get("required"),
            value.get("properties"),
            copied.get("properties"),
        )
        if not (isinstance(required, list) and isinstance(old, dict) and isinstance(new, dict)):
            return
        names = {name for name in required if isinstance(name, str) and name in old} - new.keys()
        removed = {name for name in names if self.marks.is_internal_property(old[name])}
        kept = names - removed
        for name in (each for each in old if each in kept):
            place = f"{pointer}/properties/{escape_token(name)}"
            self.marks.keep_part(place, "a required property is marked by 'deprecated'")
            self.parts -= 1
        if kept:
            members = {name: new.get(name, member) for name, member in old.items()}
            copied["properties"] = {n: m for n, m in members.items() if n in new or n in kept}
        if removed:
            indexes = [n for n, name in enumerate(required) if name in removed]
            self.removed_indexes[f"{pointer}/required"] = indexes
            copied["required"] = [name for name in required if name not in removed]


def _copy_examples(value: Mapping[str, Any], copied: dict[str, Any]) -> None:
    """Leave out the properties that a schema has lost from its examples and its default."""
    old, new = value.get("properties"), copied.get("properties")
    if not (isinstance(old, dict) and isinstance(new, dict) and old.keys() - new.keys()):
        return
    removed = old.keys() - new.keys()

    def copy_data(data: Any) -> Any:
        if isinstance(data, dict):
            return {key: member for key, member in data.items() if key not in removed}
        return data

    for key in ("example", "default"):
        if key in copied:
            copied[key] = copy_data(copied[key])
    if isinstance(copied.get("examples"), list):
        copied["examples"] = [*map(copy_data, copied["examples"])]


def _get_schema_name(reference: str) -> str:
    """Return the name of the component schema that a reference, or a part of it, names."""
    if not reference.startswith(SCHEMAS):
        return reference
    return unescape_token(unquote(reference.removeprefix(SCHEMAS).partition("/")[0]))
