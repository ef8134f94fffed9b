"""The references in a description, and the values of other files that they lead to."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any, TypeAlias

from ...diagnostics import SpecloomError
from ...frozen import frozen
from ...text.pointers import escape_token
from ...text.quoting import quote_name
from ..document.references import BrokenReference
from ..document.spec_grammar import (
    ARRAY_KEYS,
    DATA,
    REFERENCED_KINDS,
    ValueKind,
    get_member_kinds,
    is_extension,
)
from .description_files import DescriptionFile, UnusableReferenceError
from .target_checks import check_type, check_version
from .targets import MAX_ALIASES, Target, TargetFinder, is_lone_reference

_FILE_SUFFIXES = (".json", ".yaml", ".yml")
_NAMES: frozenset[ValueKind] = frozenset([DATA, "requirement"])
"""The kinds of objects in which ``$ref`` is a name or data."""

_OPEN_KINDS: frozenset[ValueKind] = frozenset(
    ["description", "components", "paths", "path item", "swagger", "swagger paths"]
)
"""The kinds of objects whose members may be put in place of references."""


@dataclass(eq=False)
class Part:
    """A value that references name, of the kind that it has there.

    If `is_open`, its members may be put in place of references. `slot` is the first reference in
    whose place it can be put itself, unless it `is_placed` already.
    """

    target: Target
    kind: ValueKind
    is_open: bool = False
    slot: Reference | None = None
    is_placed: bool = False


@frozen(eq=False)
class Reference:
    """A reference in a part.

    It is the member `key` of `holder`. `pointer` is that of the object with the reference, in the
    file of the part, and `place` is where this object is: a container and a key in it. `text` is
    the reference as it is written, and `target` the part that it names. With `is_inlined`, its
    target is put in its place, since the object is no reference by OpenAPI.
    """

    part: Part
    pointer: str
    holder: Any
    key: str
    text: str
    place: tuple[Any, str | int]
    target: Part
    is_inlined: bool = False


@frozen(eq=False)
class _DeferredReference:
    """A reference to a URI that no file has yet: how it is resolved again, and how it is given up."""

    retry: Callable[[], None]
    give_up: Callable[[], None]


@frozen(eq=False)
class _Value:
    """A value in a part: its pointer in the file, and the container and the key that it has."""

    value: Any
    pointer: str
    kind: ValueKind
    place: tuple[Any, str | int]
    is_open: bool


PartKey: TypeAlias = tuple[str, str, ValueKind]


class ReferenceCollector:
    """A collector of all references, and of the parts that they name.

    `broken` are those that name nothing, by what they are in the main description;
    `operation_references` are those of links, which need not be in the document.
    """

    def __init__(self, finder: TargetFinder, root_kind: ValueKind) -> None:
        main = finder.main
        self._finder = finder
        self.root = Part(Target(main, "", main.data, ""), root_kind, is_open=True)
        self.parts: dict[PartKey, Part] = {(main.location, "", root_kind): self.root}
        self.references: list[Reference] = []
        self.operation_references: list[tuple[Part, str, dict[str, Any]]] = []
        self.broken: dict[str, BrokenReference] = {}
        self.unusable: list[tuple[DescriptionFile, str, BrokenReference]] = []
        self._pending: deque[Part] = deque()
        self._deferred: dict[str, list[_DeferredReference]] = {}
        # Identities are unique only while the objects exist, so these are kept.
        self._visited: list[object] = []
        self._seen: set[tuple[int, ValueKind]] = set()

    def collect(self) -> None:
        """Visit the main description, then all other parts, each in document order.

        If the main description was visited before and has changed since, only what is new in it
        and new parts are visited.
        """
        data = self.root.target.value
        self._seen.discard((id(data), self.root.kind))
        self._visited.append(dict(data))
        self.references.clear()
        self.operation_references.clear()
        self.unusable.clear()
        for part in self.parts.values():
            part.is_placed = True
        self._pending.append(self.root)
        while self._pending or self._retry_references():
            part = self._pending.popleft()
            target = part.target
            self._visit_part(
                part, _Value(target.value, target.pointer, part.kind, ({}, ""), part.is_open)
            )
        for each in (each for references in self._deferred.values() for each in references):
            each.give_up()
        self._deferred.clear()

    def _retry_references(self) -> bool:
        """Resolve the references again whose URIs were found; return whether there are new parts."""
        while uris := self._finder.list_new_uris():
            for each in (each for uri in uris for each in self._deferred.pop(uri, ())):
                each.retry()
        return bool(self._pending)

    def _visit_part(self, part: Part, root: _Value) -> None:
        stack = [root]
        while stack:
            each = stack.pop()
            if isinstance(each.value, dict | list):
                key = id(each.value), each.kind
                if key not in self._seen:
                    self._seen.add(key)
                    stack += [*self._visit_value(part, each)][::-1]

    def _visit_value(self, part: Part, each: _Value) -> Iterator[_Value]:
        """Collect the references in an object or array, and yield the other values in it."""
        value, kind = each.value, each.kind
        if isinstance(value, list):
            for index, item in enumerate(value):
                yield _Value(item, f"{each.pointer}/{index}", kind, (value, index), False)
            return
        if isinstance(value.get("$ref"), str) and kind not in _NAMES:
            is_inlined = kind not in REFERENCED_KINDS
            if not is_inlined or is_lone_reference(value):
                self._add_reference(part, each, is_inlined)
        members, others = get_member_kinds(kind)
        is_open = each.is_open and (kind in _OPEN_KINDS or kind.startswith("{"))
        for key, member in value.items():
            if is_extension(kind, key) and key not in members:
                continue
            inner = members.get(key, others)
            if isinstance(member, str):
                self._add_text_reference(part, each, key, inner)
            elif inner != DATA:
                pointer = f"{each.pointer}/{escape_token(key)}"
                yield _Value(member, pointer, inner, (value, key), is_open)

    # --- references -----------------------------------------------------

    def _add_reference(self, part: Part, each: _Value, is_inlined: bool) -> None:
        """Collect the ``$ref`` of an object."""
        file, text = part.target.file, each.value["$ref"]
        if file is self._finder.main and text.startswith("#"):
            target = self._finder.find_plain_target(text)
            if target is not None and not is_inlined:
                self._add_part(target, each.kind, False)
            if target is not None or is_inlined:
                return
        try:
            target = self._find_target(file, each.pointer, text, is_inlined)
            check_version(target, each.kind, self._finder.main)
            is_list = isinstance(target.value, list) and each.place[1] in ARRAY_KEYS
            check_type(target, text, each.kind, is_inlined or is_list)
        except UnusableReferenceError as error:
            self._defer_reference(
                error,
                partial(self._add_reference, part, each, is_inlined),
                partial(self._add_broken, part, each, error, is_inlined),
            )
            return
        is_root = each.pointer == part.target.pointer
        is_open = each.is_open and not is_root and is_lone_reference(each.value)
        named = self._add_part(target, each.kind, is_open)
        is_repeated = each.kind == "operation" and is_open and named.slot is not None
        is_inlined = (is_inlined or is_list) and not is_repeated
        reference = Reference(
            part, each.pointer, each.value, "$ref", text, each.place, named, is_inlined
        )
        self.references.append(reference)
        if named.slot is None and (is_inlined or is_open) and not named.is_placed:
            named.slot = reference

    def _find_target(
        self, file: DescriptionFile, pointer: str, text: str, is_inlined: bool
    ) -> Target:
        """Return what a reference names; if it is inlined, that is no reference itself."""
        target = self._finder.find_target(file, pointer, text)
        for _ in range(MAX_ALIASES if is_inlined else 0):
            if not is_lone_reference(target.value):
                return target
            target = self._finder.find_target(target.file, target.pointer, target.value["$ref"])
        if is_inlined:
            raise UnusableReferenceError(f"circular '$ref': {quote_name(text)}")
        return target

    def _add_text_reference(self, part: Part, each: _Value, key: str, kind: ValueKind) -> None:
        """Collect a reference that is a text: a schema of a discriminator, or an operation."""
        text = each.value[key]
        if kind == "→operation":
            self.operation_references.append((part, each.pointer, each.value))
        if kind != "→variant" or not self._is_file_reference(text, part):
            return
        try:
            target = self._finder.find_target(part.target.file, each.pointer, text)
        except UnusableReferenceError as error:
            retry = partial(self._add_text_reference, part, each, key, kind)
            # It is reported where the discriminator is read.
            self._defer_reference(error, retry, lambda: None)
            return
        named = self._add_part(target, "schema", False)
        reference = Reference(part, each.pointer, each.value, key, text, each.place, named)
        self.references.append(reference)

    def _is_file_reference(self, text: str, part: Part) -> bool:
        """Check whether a text refers to a schema by a URI, not by its name in the description."""
        if text.startswith("#"):
            return part.target.file is not self._finder.main
        components = self._finder.main.data.get("components")
        schemas = components.get("schemas") if isinstance(components, dict) else None
        if isinstance(schemas, dict) and text in schemas:
            return False
        path = text.partition("#")[0]
        return "/" in text or "#" in text or path.endswith(_FILE_SUFFIXES)

    def _add_part(self, target: Target, kind: ValueKind, is_open: bool) -> Part:
        key = (*target.key, kind)
        if key not in self.parts:
            self.parts[key] = Part(target, kind, is_open)
            self._pending.append(self.parts[key])
        return self.parts[key]

    def _defer_reference(
        self,
        error: UnusableReferenceError,
        retry: Callable[[], None],
        give_up: Callable[[], None],
    ) -> None:
        """Keep a reference until all files are read, one of which may have its URI."""
        if error.uri and not error.is_final:
            deferred = _DeferredReference(retry, give_up)
            self._deferred.setdefault(error.uri, []).append(deferred)
        else:
            give_up()

    def _add_broken(
        self, part: Part, each: _Value, error: UnusableReferenceError, is_inlined: bool
    ) -> None:
        """Collect what is wrong with a reference; it is reported when something needs its value."""
        file, text = part.target.file, each.value["$ref"]
        broken = BrokenReference(error.message, error.hint, error.fault, error.is_dangling)
        if error.is_final:  # all other references would have the same error
            raise SpecloomError(broken.make_diagnostic(file.path, f"{each.pointer}/$ref", ""))
        if is_inlined and each.kind != "operation":  # which is followed later, like a reference
            self.unusable.append((file, f"{each.pointer}/$ref", broken))
            return
        if file is self._finder.main and text.startswith("#"):
            return
        # The same text may name another file elsewhere, and is what is resolved later.
        name = self._finder.normalize_reference(file, text, keeps_fragment=error.fault is None)
        self.broken[name] = broken
        each.value["$ref"] = name
