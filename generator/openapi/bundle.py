"""Bundles: descriptions of the selected operations and everything that they refer to."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import chain, count
from json.encoder import encode_basestring
from typing import Any, TypeVar
from urllib.parse import quote, unquote

from ..client.resource_tree import find_resource_stems
from ..model import Api
from ..naming.words import split_words, stem_words
from ..text.pointers import escape_token, split_pointer
from .bundle_repairs import BundleRepairer
from .document import HTTP_METHODS, Cursor, Document
from .schemas.name_hints import get_pointer_hint
from .schemas.type_labels import is_name_extension
from .schemas.value_notes import VALUE_NOTE_KEYWORDS
from .spec_grammar import (
    COMPONENT_GROUPS,
    DATA,
    ROOT_MEMBERS,
    ValueKind,
    find_kind,
    get_member_kinds,
    is_extension,
)
from .webhooks import WEBHOOK_KEYWORDS
from .xml.keywords import XML_TEXT_KEYWORD

_INVALID_CHARACTERS = re.compile(r"[^A-Za-z0-9._-]+")
_SAFE_CHARACTERS = "/~!$&'()*+,;=:@?"
"""Characters that need no quoting in a URL fragment (RFC 3986, section 3.5)."""

_T = TypeVar("_T")


def format_bundle(document: Document, api: Api) -> str:
    """Return the result of `bundle_description` as JSON.

    It is indented by two spaces, not escaped to ASCII, and ends in a line break.
    """
    return _format_json(bundle_description(document, api), "\n") + "\n"


def bundle_description(document: Document, api: Api) -> dict[str, Any]:
    """Return the description of the operations of `api`, which was made from the document.

    It contains their paths, its webhooks, the components that they refer to, and the security
    schemes and tags that they name, in the document's order; no extensions, and no links to
    operations that are left out. References are JSON pointers; a value that one names outside
    of these parts becomes a component. What a broken reference stands for is left out, or replaced
    by what the client reads it as; other mistakes are kept. An ``$id`` is left out, because all
    pointers are from the root. Data is shared with the document.
    """
    return _Bundler(document, api).build_bundle()


class _KeptOperations:
    """The operations of an API, and the path items that contain them or refer to them."""

    def __init__(self, document: Document, api: Api) -> None:
        self._document = document
        self._operation_ids = {operation.name for operation in api.operations}
        self._pointers: set[str] = set()  # of path items and of operations
        for operation in api.operations:
            path = document.root.at_path("paths", operation.path)
            self._keep_operation(path, operation.method.lower())
        for webhook in api.webhooks:
            if not webhook.is_callback:  # callbacks are kept with their operations
                keyword = split_pointer(webhook.id)[0]
                item = document.root.at_path(keyword, webhook.name)
                self._keep_operation(item, webhook.method.lower())

    def _keep_operation(self, item: Cursor | None, method: str) -> None:
        """Keep an operation, in its path item and in all path items that this refers to."""
        while item is not None and f"{item.pointer}/{method}" not in self._pointers:
            self._pointers |= {item.pointer, f"{item.pointer}/{method}"}
            item = _find_target(self._document, item.reference)

    def is_kept(self, pointer: str) -> bool:
        """Check whether the path item or operation at a pointer is kept."""
        return pointer in self._pointers

    def is_part_kept(self, item: str, keys: Sequence[str]) -> bool:
        """Check whether the value at a path of keys in the path item `item` is kept with it."""
        is_operation = keys[:1] and keys[0] in (*HTTP_METHODS, "additionalOperations")
        return self.is_kept(f"{item}/{keys[0]}" if is_operation else item)

    def select_members(self, item: Cursor) -> dict[str, object]:
        """Return the members of a path item without operations that are not kept."""
        return {
            key: member.value
            for key, member in item.iter_members()
            if (key not in HTTP_METHODS or self.is_kept(member.pointer))
            and key != "additionalOperations"
        }

    def is_dangling_link(self, link: Any) -> bool:
        """Check whether a link leads to an operation of the document that is not kept."""
        target = _find_target(self._document, link.get("$ref")) if isinstance(link, dict) else None
        link = link if target is None else target.value
        if not isinstance(link, dict):
            return False
        id, reference = link.get("operationId"), link.get("operationRef")
        if isinstance(id, str):
            return id not in self._operation_ids
        target = _find_target(self._document, reference)
        return target is not None and not self.is_kept(target.pointer)


class _ReferenceRewriter:
    """The references in a bundle, and the components that have to be copied for them."""

    def __init__(self, document: Document, kept_operations: _KeptOperations) -> None:
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


class _Bundler:
    """A copier of the kept parts of a document; components are copied when they are named."""

    def __init__(self, document: Document, api: Api) -> None:
        self._document = document
        self._api = api
        self._kept_operations = _KeptOperations(document, api)
        self._references = _ReferenceRewriter(document, self._kept_operations)
        self._repairer = BundleRepairer(document)
        self._tag_names: set[str] = set()
        self._components: dict[str, dict[str, Any]] = {group: {} for group in COMPONENT_GROUPS}

    def build_bundle(self) -> dict[str, Any]:
        data = self._document.data
        members = {
            key: self._copy_value(data[key], kind)
            for key, kind in ROOT_MEMBERS.items()
            if key in data
        }
        members["paths"] = dict(self._copy_path_items("paths"))
        for keyword in WEBHOOK_KEYWORDS:
            members[keyword] = dict(self._copy_path_items(keyword))
        self._copy_components()
        groups = {group: components for group, components in self._components.items() if components}
        members["components"] = _sort_like(groups, data.get("components"))
        members["tags"] = list(self._find_used_tags(members.get("tags")))
        empty = [key for key in ("components", "tags", *WEBHOOK_KEYWORDS) if not members[key]]
        return _sort_like({key: members[key] for key in members if key not in empty}, data)

    # --- paths and components -------------------------------------------

    def _copy_path_items(self, keyword: str) -> Iterator[tuple[str, Any]]:
        """Yield the path items of the paths or of the webhooks, without operations not kept."""
        for name, item in self._document.root.iter_members(keyword):
            if self._kept_operations.is_kept(item.pointer):
                yield name, self._copy_path_item(item)

    def _copy_path_item(self, item: Cursor) -> Any:
        return self._copy_value(self._kept_operations.select_members(item), "path item")

    def _copy_components(self) -> None:
        """Copy the components that are named, which name others in turn."""
        self._copy_pending()
        for id in self._api.declarations:
            self._references.include_declaration(id)
        self._copy_pending()
        for group, components in self._components.items():
            original = self._document.root.at_path("components", group).value
            self._components[group] = _sort_like(components, original)

    def _copy_pending(self) -> None:
        for group, name, cursor in self._references.iter_pending():
            if self._repairer.is_left_out(cursor.value, COMPONENT_GROUPS[group]):
                continue
            is_item = self._kept_operations.is_kept(cursor.pointer)
            component = (
                self._copy_path_item(cursor)
                if is_item
                else self._copy_value(cursor.value, COMPONENT_GROUPS[group], _find_base(cursor))
            )
            self._components[group][name] = component

    # --- tags -----------------------------------------------------------

    def _find_used_tags(self, tags: object) -> Iterator[Any]:
        """Return the tags of the operations and of resources, and their parents (OpenAPI 3.2)."""
        declared = [tag for tag in (tags if isinstance(tags, list) else ()) if _is_tag(tag)]
        parents = {tag["name"]: tag.get("parent") for tag in declared}
        pending: list[object] = [
            *self._tag_names,
            *self._find_resource_tags(parents.keys() - self._tag_names),
        ]
        used = set()
        while pending:
            name = pending.pop()
            if isinstance(name, str) and name not in used:
                used.add(name)
                pending.append(parents.get(name))
        return (tag for tag in declared if tag["name"] in used)

    def _find_resource_tags(self, tags: Collection[str]) -> Iterator[str]:
        """Return the tags that describe a resource, though no operation names them."""
        stems = find_resource_stems(self._api.operations) if tags else ()
        return (tag for tag in tags if stem_words(split_words(tag)) in stems)

    def _add_tag_names(self, tags: object) -> None:
        if isinstance(tags, list):
            self._tag_names.update(tag for tag in tags if isinstance(tag, str))

    # --- copies ---------------------------------------------------------

    def _copy_value(self, value: Any, kind: ValueKind, base: str = "") -> Any:
        """Copy a value of a kind; `base` is the pointer of the schema with an ``$id`` around it."""
        if isinstance(value, str):
            if kind.startswith("→"):
                return self._references.rewrite_reference(value, kind[1:], base)
            return value
        if isinstance(value, list):
            is_left_out = self._repairer.is_left_out
            return [
                self._copy_value(item, kind, base) for item in value if not is_left_out(item, kind)
            ]
        if not isinstance(value, dict):
            return value
        resources = self._document.references.resources
        if kind == "schema" and resources and id(value) in resources.pointers:
            base = resources.pointers[id(value)]
            value = {key: member for key, member in value.items() if key != "$id"}
        value = self._repairer.repair(value, kind, base)
        if kind == "requirement":
            for name in value:
                self._references.include_component("securitySchemes", name)
        elif kind == "operation":
            self._add_tag_names(value.get("tags"))
        elif kind == "{link}":
            is_dangling = self._kept_operations.is_dangling_link
            value = {key: link for key, link in value.items() if not is_dangling(link)}
        return self._copy_object(value, kind, base)

    def _copy_object(self, value: Mapping[str, Any], kind: ValueKind, base: str) -> dict[str, Any]:
        members, others = get_member_kinds(kind)
        copied = {}
        for key, member in value.items():
            inner = members.get(key, others)
            is_kept = not is_extension(kind, key) or _is_read(key)
            if is_kept and not self._repairer.is_left_out(member, inner):
                copied[key] = member if inner == DATA else self._copy_value(member, inner, base)
        return copied


def _is_read(extension: str) -> bool:
    """Check whether the generator reads an extension, so that a bundle gives the same client."""
    return (
        extension in VALUE_NOTE_KEYWORDS
        or extension == XML_TEXT_KEYWORD
        or is_name_extension(extension)
    )


def _find_target(document: Document, reference: object, base: str = "") -> Cursor | None:
    """Return the value that a reference names in the document, if any."""
    try:
        return document.find_target(reference, base) if isinstance(reference, str) else None
    except KeyError:
        return None


def _find_base(cursor: Cursor) -> str:
    return cursor.document.references.find_base(cursor.pointer)


def _is_tag(value: object) -> bool:
    return isinstance(value, dict) and isinstance(value.get("name"), str)


def _format_json(value: object, line: str) -> str:
    """Return a value as indented JSON, in half the time that `json` needs.

    `line` is a line break with the indentation of the line in which the value begins.
    """
    inner = f"{line}  "
    if isinstance(value, str):
        return encode_basestring(value)
    if isinstance(value, dict) and value:
        members = [
            f"{inner}{encode_basestring(k)}: {_format_json(v, inner)}" for k, v in value.items()
        ]
        return f"{{{','.join(members)}{line}}}"
    if isinstance(value, list) and value:
        return f"[{','.join([f'{inner}{_format_json(each, inner)}' for each in value])}{line}]"
    return json.dumps(value)


def _format_fragment(pointer: str) -> str:
    """Return a pointer as a reference into its own document (RFC 6901, section 6)."""
    return "#" + quote(pointer, safe=_SAFE_CHARACTERS)


def _sort_like(members: Mapping[str, _T], model: object) -> dict[str, _T]:
    """Return members in the order that their keys have in another object; new ones come last."""
    keys = model if isinstance(model, dict) else {}
    positions = {key: position for position, key in enumerate(keys)}
    return dict(sorted(members.items(), key=lambda each: positions.get(each[0], len(positions))))
