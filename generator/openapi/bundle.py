"""The description of what was selected: its operations and all that they need, in one piece."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import chain, count
from json.encoder import encode_basestring
from typing import Any, TypeVar
from urllib.parse import quote, unquote

from ..client.resources import resource_tree
from ..model import Api
from ..text.pointers import escaped, split_pointer
from .document import Cursor, Document
from .document.trails import METHODS
from .schemas.inline_names import hint_of
from .spec_grammar import DATA, GROUPS, ROOT, Kind, is_extension, kind_at, members_of

_NOT_IN_NAMES = re.compile(r"[^A-Za-z0-9._-]+")
_IN_FRAGMENTS = "/~!$&'()*+,;=:@?"
"""What a fragment of a URL may hold as it is, beside letters and digits (RFC 3986, section 3.5)."""

_T = TypeVar("_T")


def bundle_text(document: Document, api: Api) -> str:
    """What `bundled` gives as JSON: two spaces a level, text as it is, a line break at the end."""
    return _json(bundled(document, api), "\n") + "\n"


def bundled(document: Document, api: Api) -> dict[str, Any]:
    """The description of the operations of `api`, which was made from the document.

    It holds their paths, the components that they reach, the security schemes and the tags
    that they name, in the document's order; no extensions, no webhooks, and no links to
    operations that are left out. References are plain pointers; a value that one names
    outside of these parts becomes a component. Where the document has mistakes, or
    references that no client is made from, they stay. Data in it is shared with the document.
    """
    return _Bundler(document, api).bundle()


class _Bundler:
    """Copies what is kept; components follow when something names them."""

    def __init__(self, document: Document, api: Api) -> None:
        self._document = document
        self._api = api
        self._kept: set[str] = set()  # pointers of path items and of operations
        self._tags: set[str] = set()
        self._components: dict[str, dict[str, Any]] = {group: {} for group in GROUPS}
        self._waiting: list[tuple[str, str, Cursor]] = []
        self._named: set[tuple[str, str]] = set()
        self._homes: dict[tuple[str, Kind], str] = {}
        self._movers: dict[tuple[str, str], str] = {}
        self._taken = {group: self._names(group) for group in GROUPS}
        self._operation_ids = {operation.name for operation in api.operations}

    def bundle(self) -> dict[str, Any]:
        data = self._document.data
        for operation in self._api.operations:
            self._keep(operation.path, operation.method.lower())
        made = {key: self._copy(data[key], kind) for key, kind in ROOT.items() if key in data}
        made["paths"] = dict(self._paths())
        self._reach()
        groups = {group: found for group, found in self._components.items() if found}
        made["components"] = _ordered(groups, data.get("components"))
        made["tags"] = list(self._used_tags(made.get("tags")))
        empty = [key for key in ("components", "tags") if not made[key]]
        return _ordered({key: made[key] for key in made if key not in empty}, data)

    # --- what is kept ---------------------------------------------------

    def _keep(self, path: str, method: str) -> None:
        """Keep an operation, in its path and in all path items that this refers to."""
        item: Cursor | None = self._document.root.at("paths", path)
        while item is not None and f"{item.pointer}/{method}" not in self._kept:
            self._kept |= {item.pointer, f"{item.pointer}/{method}"}
            item = self._target(item.reference)

    def _paths(self) -> Iterator[tuple[str, Any]]:
        for path, item in self._document.root.members("paths"):
            if item.pointer in self._kept:
                yield path, self._item(item)

    def _item(self, item: Cursor) -> Any:
        """A path item with the operations that are kept."""
        kept = {
            key: member.value
            for key, member in item.members()
            if (key not in METHODS or member.pointer in self._kept)
            and key != "additionalOperations"
        }
        return self._copy(kept, "path item")

    def _used_tags(self, tags: object) -> Iterator[Any]:
        """The tags of the operations and of resources, and those above them (3.2's ``parent``)."""
        listed = [tag for tag in (tags if isinstance(tags, list) else ()) if _is_tag(tag)]
        parents = {tag["name"]: tag.get("parent") for tag in listed}
        waiting: list[object] = [*self._tags, *self._described(parents.keys() - self._tags)]
        used = set()
        while waiting:
            name = waiting.pop()
            if isinstance(name, str) and name not in used:
                used.add(name)
                waiting.append(parents.get(name))
        return (tag for tag in listed if tag["name"] in used)

    def _described(self, tags: Collection[str]) -> Iterator[str]:
        """The tags that describe a resource, though no operation names them."""
        resources = resource_tree(self._api.operations) if tags else ()
        return (tag for tag in tags if any(each.is_called(tag) for each in resources))

    def _reach(self) -> None:
        """Copy the components that are named, which name others in turn."""
        self._copy_named()
        for id in self._api.declarations:
            keys = split_pointer(id)
            if keys[:2] == ("components", "schemas") and ("schemas", keys[2]) not in self._named:
                self._take_declared(id)
        self._copy_named()
        for group, found in self._components.items():
            here = self._document.root.at("components", group).value
            self._components[group] = _ordered(found, here)

    def _take_declared(self, id: str) -> None:
        """Take in what no reference names: children of a discriminator, or what a style names."""
        target = self._target(_fragment(id))
        if target is not None:
            self._is_here(target)

    def _copy_named(self) -> None:
        while self._waiting:
            group, name, cursor = self._waiting.pop()
            is_item = cursor.pointer in self._kept
            made = self._item(cursor) if is_item else self._copy(cursor.value, GROUPS[group])
            self._components[group][name] = made

    def _name(self, group: str, name: str) -> None:
        """Take a component in, if there is one of that name."""
        if (group, name) not in self._named:
            self._named.add((group, name))
            cursor = self._document.root.at("components", group, name)
            if cursor.value is not None:
                self._waiting.append((group, name, cursor))

    # --- copies ---------------------------------------------------------

    def _copy(self, value: Any, kind: Kind) -> Any:
        if isinstance(value, str):
            return self._reference(value, kind[1:]) if kind.startswith("→") else value
        if isinstance(value, list):
            return [self._copy(item, kind) for item in value]
        if not isinstance(value, dict):
            return value
        if kind == "requirement":
            for name in value:
                self._name("securitySchemes", name)
        elif kind == "operation":
            self._note_tags(value.get("tags"))
        elif kind == "{link}":
            value = {key: each for key, each in value.items() if not self._leads_out(each)}
        return self._object(value, kind)

    def _object(self, value: Mapping[str, Any], kind: Kind) -> dict[str, Any]:
        members, others = members_of(kind)
        copied = {}
        for key, member in value.items():
            if not is_extension(kind, key):
                inner = members.get(key, others)
                copied[key] = member if inner == DATA else self._copy(member, inner)
        return copied

    def _note_tags(self, tags: object) -> None:
        if isinstance(tags, list):
            self._tags.update(tag for tag in tags if isinstance(tag, str))

    def _leads_out(self, link: Any) -> bool:
        """Whether a link leads to an operation of this document that is left out."""
        target = self._target(link.get("$ref")) if isinstance(link, dict) else None
        link = link if target is None else target.value
        if not isinstance(link, dict):
            return False
        id, reference = link.get("operationId"), link.get("operationRef")
        if isinstance(id, str):
            return id not in self._operation_ids
        target = self._target(reference)
        return target is not None and target.pointer not in self._kept

    # --- references -----------------------------------------------------

    def _target(self, reference: object) -> Cursor | None:
        """What a reference names in the document, if it is one and names something."""
        try:
            return self._document.target(reference) if isinstance(reference, str) else None
        except KeyError:
            return None

    def _reference(self, written: str, kind: Kind) -> str:
        """A reference as it is to be here; what it names is taken in."""
        if (written, kind) not in self._homes:
            self._homes[written, kind] = self._found(written, kind)
        return self._homes[written, kind]

    def _found(self, written: str, kind: Kind) -> str:
        target = self._target(written)
        if target is None:
            if kind == "variant":
                self._name("schemas", written)
            return written
        home = target.pointer
        if kind != "operation" and not self._is_here(target):
            home = self._moved(target, "schema" if kind == "variant" else kind)
        is_plain = written.startswith("#") and home == unquote(written[1:])
        return written if is_plain else _fragment(home)

    def _is_here(self, target: Cursor) -> bool:
        """Whether a value is, or becomes, a part of the bundle where it stands."""
        root = self._document.root
        match split_pointer(target.pointer):
            case ():
                return True
            case ("components", group, name, *rest) if group in GROUPS:
                component = root.at("components", group, name).value
                item = f"/components/{group}/{escaped(name)}"
                if rest and kind_at(GROUPS[group], component, rest) == DATA:
                    return False
                if item in self._kept and not self._stays(item, rest):
                    return False
                self._name(group, name)
                return True
            case ("paths", path, *rest):
                item = f"/paths/{escaped(path)}"
                found = kind_at("path item", root.at("paths", path).value, rest)
                return self._stays(item, rest) and found != DATA
        return False

    def _stays(self, item: str, rest: Sequence[str]) -> bool:
        """Whether what stands somewhere in a path item is kept with it."""
        is_operation = rest[:1] and rest[0] in (*METHODS, "additionalOperations")
        return (f"{item}/{rest[0]}" if is_operation else item) in self._kept

    def _moved(self, target: Cursor, kind: Kind) -> str:
        """Make a component of a value that stands elsewhere; its pointer there."""
        group = next(group for group, each in GROUPS.items() if each == kind)
        if (group, target.pointer) not in self._movers:
            name = self._new_name(group, target.pointer)
            self._movers[group, target.pointer] = name
            self._waiting.append((group, name, target))
        return f"/components/{group}/{self._movers[group, target.pointer]}"

    def _new_name(self, group: str, pointer: str) -> str:
        """A name for a component, of the words that its types were named by before."""
        base = _NOT_IN_NAMES.sub("_", "_".join(hint_of(pointer))).strip("_") or group
        names = chain([base], (f"{base}_{number}" for number in count(2)))
        found = next(name for name in names if name not in self._taken[group])
        self._taken[group].add(found)
        return found

    def _names(self, group: str) -> set[str]:
        """The names of a group of components in the document."""
        there = self._document.root.at("components", group).value
        return {*there} if isinstance(there, dict) else set()


def _is_tag(value: object) -> bool:
    return isinstance(value, dict) and isinstance(value.get("name"), str)


def _json(value: object, line: str) -> str:
    """A value as JSON over several lines, in half the time that `json` takes for that.

    `line` is a line break and the indentation of the line that the value begins in.
    """
    inner = f"{line}  "
    if isinstance(value, str):
        return encode_basestring(value)
    if isinstance(value, dict) and value:
        members = [f"{inner}{encode_basestring(k)}: {_json(v, inner)}" for k, v in value.items()]
        return f"{{{','.join(members)}{line}}}"
    if isinstance(value, list) and value:
        return f"[{','.join([f'{inner}{_json(each, inner)}' for each in value])}{line}]"
    return json.dumps(value)


def _fragment(pointer: str) -> str:
    """A pointer as a reference into its own document (RFC 6901, section 6)."""
    return "#" + quote(pointer, safe=_IN_FRAGMENTS)


def _ordered(members: Mapping[str, _T], model: object) -> dict[str, _T]:
    """Members in the order that their keys have in another object; new ones last."""
    keys = model if isinstance(model, dict) else {}
    places = {key: place for place, key in enumerate(keys)}
    return dict(sorted(members.items(), key=lambda each: places.get(each[0], len(places))))
