"""What a bundle keeps of the operations of a document, and its references to the rest."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import chain, count
from typing import Any
from urllib.parse import quote, unquote

from ...model import Api
from ...text.pointers import escape_token, split_pointer
from ..document import HTTP_METHODS, Cursor, Document
from ..document.spec_grammar import COMPONENT_GROUPS, DATA, ValueKind, find_kind
from ..schemas.name_hints import get_pointer_hint
from ..webhooks import WEBHOOK_KEYWORDS

_ADDITIONAL = "additionalOperations"
_INVALID_CHARACTERS = re.compile(r"[^A-Za-z0-9._-]+")
_SAFE_CHARACTERS = "/~!$&'()*+,;=:@?"
"""Characters that need no quoting in a URL fragment (RFC 3986, section 3.5)."""


class KeptOperations:
    """The operations of an API, and the path items that contain them or refer to them."""

    def __init__(self, document: Document, api: Api) -> None:
        self._document = document
        self._operation_ids = {operation.name for operation in api.operations}
        self._pointers: set[str] = set()  # of path items and of operations
        for operation in api.operations:
            path = document.root.at_path("paths", operation.path)
            self._keep_operation(path, operation.id.removeprefix(f"{path.pointer}/"))
        for webhook in api.webhooks:
            if not webhook.is_callback:  # callbacks are kept with their operations
                keyword = split_pointer(webhook.id)[0]
                item = document.root.at_path(keyword, webhook.name)
                self._keep_operation(item, webhook.id.removeprefix(f"{item.pointer}/"))

    def _keep_operation(self, item: Cursor | None, key: str) -> None:
        """Keep an operation, in its path item and in all path items that this refers to.

        `key` is its pointer in these, without the first slash.
        """
        while item is not None and f"{item.pointer}/{key}" not in self._pointers:
            self._pointers |= {item.pointer, f"{item.pointer}/{key}"}
            item = _find_target(self._document, item.reference)

    def is_kept(self, pointer: str) -> bool:
        """Check whether the path item or operation at a pointer is kept."""
        return pointer in self._pointers

    def is_part_kept(self, item: str, keys: Sequence[str]) -> bool:
        """Check whether the value at a path of keys in the path item `item` is kept with it."""
        if keys and keys[0] in HTTP_METHODS:
            return self.is_kept(f"{item}/{keys[0]}")
        if keys[1:] and keys[0] == _ADDITIONAL:
            return self.is_kept(f"{item}/{_ADDITIONAL}/{escape_token(keys[1])}")
        return self.is_kept(item)

    def select_members(self, item: Cursor) -> dict[str, object]:
        """Return the members of a path item without operations that are not kept."""
        members = {
            key: member.value
            for key, member in item.iter_members()
            if key not in HTTP_METHODS or self.is_kept(member.pointer)
        }
        others = {
            method: member.value
            for method, member in item.iter_members(_ADDITIONAL)
            if self.is_kept(member.pointer)
        }
        kept = {**members, _ADDITIONAL: others} if others else members
        return {key: value for key, value in kept.items() if key != _ADDITIONAL or others}

    def is_dangling_link(self, link: Any) -> bool:
        """Check whether a link leads to an operation that is not kept, or to none."""
        target = _find_target(self._document, link.get("$ref")) if isinstance(link, dict) else None
        link = link if target is None else target.value
        if not isinstance(link, dict):
            return False
        id, reference = link.get("operationId"), link.get("operationRef")
        if isinstance(id, str):
            return id not in self._operation_ids
        target = _find_target(self._document, reference)
        if target is not None:
            return not self.is_kept(target.pointer)
        references = self._document.references
        return isinstance(reference, str) and not references.is_external(reference, "")


class ReferenceRewriter:
    """The references in a bundle, and the components that have to be copied for them."""

    def __init__(self, document: Document, kept_operations: KeptOperations) -> None:
        self._document = document
        self._kept_operations = kept_operations
        self._pending: list[tuple[str, str, Cursor]] = []
        self._included: set[tuple[str, str]] = set()
        self._new_references: dict[tuple[str, ValueKind, str], str] = {}
        self._moved_names: dict[tuple[str, str], str] = {}
        self._reserved_names = {
            group: self._get_component_names(group) for group in COMPONENT_GROUPS
        }

    def iter_pending(self) -> Iterator[tuple[str, str, Cursor]]:
        """Yield the components that are not copied yet: group, name and value.

        Copying one may add others, which are yielded too.
        """
        while self._pending:
            yield self._pending.pop()

    def include_component(self, group: str, name: str) -> None:
        """Include a component, if there is one of that name."""
        if (group, name) not in self._included:
            self._included.add((group, name))
            cursor = self._document.root.at_path("components", group, name)
            if cursor.value is not None:
                self._pending.append((group, name, cursor))

    def include_declaration(self, id: str) -> None:
        """Include the component schema that contains a declaration.

        Not every declaration has a reference: children of a discriminator and schemas that a
        style names may have none.
        """
        keys = split_pointer(id)
        if keys[:2] == ("components", "schemas") and ("schemas", keys[2]) not in self._included:
            target = _find_target(self._document, _format_fragment(id))
            if target is not None:
                self._include_target(target)

    def rewrite_reference(self, reference: str, kind: ValueKind, base: str) -> str:
        """Return a reference as it is in the bundle, and include the value that it names."""
        key = (reference, kind, base)
        if key not in self._new_references:
            self._new_references[key] = self._compute_reference(reference, kind, base)
        return self._new_references[key]

    def _compute_reference(self, reference: str, kind: ValueKind, base: str) -> str:
        target = _find_target(self._document, reference, base)
        if target is None:
            if kind == "variant":
                self.include_component("schemas", reference)
            return reference
        new_pointer = target.pointer
        if kind != "operation" and not self._include_target(target):
            new_pointer = self._move_to_components(target, "schema" if kind == "variant" else kind)
        is_plain = reference.startswith("#") and new_pointer == unquote(reference[1:])
        return reference if is_plain else _format_fragment(new_pointer)

    def _include_target(self, target: Cursor) -> bool:
        """Include a value at its own pointer if possible; return whether it is."""
        root = self._document.root
        match split_pointer(target.pointer):
            case ():
                return True
            case ("components", group, name, *rest) if group in COMPONENT_GROUPS:
                component = root.at_path("components", group, name).value
                item = f"/components/{group}/{escape_token(name)}"
                if rest and find_kind(COMPONENT_GROUPS[group], component, rest) == DATA:
                    return False
                kept = self._kept_operations
                if kept.is_kept(item) and not kept.is_part_kept(item, rest):
                    return False
                self.include_component(group, name)
                return True
            case (keyword, name, *rest) if keyword in ("paths", *WEBHOOK_KEYWORDS):
                item = f"/{keyword}/{escape_token(name)}"
                kind = find_kind("path item", root.at_path(keyword, name).value, rest)
                return self._kept_operations.is_part_kept(item, rest) and kind != DATA
        return False

    def _move_to_components(self, target: Cursor, kind: ValueKind) -> str:
        """Make a component of a value from elsewhere, and return its new pointer."""
        group = next(group for group, each in COMPONENT_GROUPS.items() if each == kind)
        if (group, target.pointer) not in self._moved_names:
            name = self._make_component_name(group, target.pointer)
            self._moved_names[group, target.pointer] = name
            self._pending.append((group, name, target))
        return f"/components/{group}/{self._moved_names[group, target.pointer]}"

    def _make_component_name(self, group: str, pointer: str) -> str:
        """Return a unique name for a component, from the words that its type is named after."""
        base = _INVALID_CHARACTERS.sub("_", "_".join(get_pointer_hint(pointer))).strip("_") or group
        names = chain([base], (f"{base}_{number}" for number in count(2)))
        new_name = next(name for name in names if name not in self._reserved_names[group])
        self._reserved_names[group].add(new_name)
        return new_name

    def _get_component_names(self, group: str) -> set[str]:
        components = self._document.root.at_path("components", group).value
        return {*components} if isinstance(components, dict) else set()


def _find_target(document: Document, reference: object, base: str = "") -> Cursor | None:
    """Return the value that a reference names in the document, if any."""
    try:
        return document.find_target(reference, base) if isinstance(reference, str) else None
    except KeyError:
        return None


def _format_fragment(pointer: str) -> str:
    """Return a pointer as a reference into its own document (RFC 6901, section 6)."""
    return "#" + quote(pointer, safe=_SAFE_CHARACTERS)
