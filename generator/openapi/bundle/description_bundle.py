"""Bundles: descriptions of the selected operations and everything that they refer to."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping
from json.encoder import encode_basestring
from typing import Any, TypeVar

from ...client.resource_tree import find_resource_stems
from ...model import Api
from ...naming.words import split_words, stem_words
from ...text.sanitizing import escape_hidden_characters
from ..document import Cursor, Document
from ..document.spec_grammar import (
    COMPONENT_GROUPS,
    DATA,
    ROOT_MEMBERS,
    ValueKind,
    get_member_kinds,
    is_extension,
)
from ..http.array_separators import SEPARATORS_EXTENSION
from ..schemas.type_labels import is_name_extension
from ..schemas.value_notes import VALUE_NOTE_KEYWORDS
from ..security import find_scheme_name
from ..webhooks import WEBHOOK_KEYWORDS
from ..xml.keywords import XML_TEXT_KEYWORD
from .references import KeptOperations, ReferenceRewriter
from .repairs import BundleRepairer

_T = TypeVar("_T")


def format_bundle(document: Document, api: Api) -> str:
    """Return the result of `bundle_description` as JSON.

    It is indented by two spaces, not escaped to ASCII, and ends in a line break.
    """
    text = _format_json(bundle_description(document, api), "\n")
    return escape_hidden_characters(text) + "\n"


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


class _Bundler:
    """A copier of the kept parts of a document; components are copied when they are named."""

    def __init__(self, document: Document, api: Api) -> None:
        self._document = document
        self._api = api
        self._kept_operations = KeptOperations(document, api)
        self._references = ReferenceRewriter(document, self._kept_operations)
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
            names = {key: find_scheme_name(key, self._document) for key in value}
            value = {names[key]: scopes for key, scopes in value.items()}
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
        or extension in (XML_TEXT_KEYWORD, SEPARATORS_EXTENSION)
        or is_name_extension(extension)
    )


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


def _sort_like(members: Mapping[str, _T], model: object) -> dict[str, _T]:
    """Return members in the order that their keys have in another object; new ones come last."""
    keys = model if isinstance(model, dict) else {}
    positions = {key: position for position, key in enumerate(keys)}
    return dict(sorted(members.items(), key=lambda each: positions.get(each[0], len(positions))))
