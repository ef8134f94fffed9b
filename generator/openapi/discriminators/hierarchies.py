"""Hierarchies: component schemas that extend each other by ``allOf``, and their discriminators.

A discriminator also selects among the schemas that extend the one which declares it (OpenAPI 3.2,
section 4.25).  A mapping that has other values than their names lists them all; otherwise each is
selected by its name.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from ...frozen import frozen
from ..document import Document
from .inheritance import InheritanceGraph, has_union
from .objects import DiscriminatorObject, DiscriminatorReader, get_schema_name
from .union_members import UnionMemberIndex


@frozen
class Hierarchy:
    """A schema whose discriminator selects among itself and the schemas that extend it.

    `members` are the pointers of those that can be selected, each with its values; a member
    without values restricts the property itself. `default` is one of them, or empty.
    """

    property_name: str
    members: Mapping[str, tuple[str, ...]]
    default: str


@frozen
class SelectingValues:
    """The values of a discriminator that select a schema.

    `are_certain` is false if only a union selects it by them, and it is used elsewhere, too.
    """

    values: tuple[str, ...]
    are_certain: bool


class HierarchyFinder:
    """A finder of hierarchies, and of the values of discriminators that select a schema.

    Both depend on the document only, not on what else is converted.
    """

    def __init__(self, document: Document, reader: DiscriminatorReader) -> None:
        self._document = document
        self._graph = InheritanceGraph(document, reader)
        self._union_members = UnionMemberIndex(document, reader)
        self._hierarchies: dict[str, Hierarchy | None] = {}
        self._selective: dict[tuple[str, str], bool] = {}
        self._listing: dict[str, bool] = {}

    # --- hierarchies ----------------------------------------------------

    def find_hierarchy(self, pointer: str) -> Hierarchy | None:
        """Return the hierarchy of a schema; None if nothing but itself can be selected."""
        if pointer not in self._hierarchies:
            self._hierarchies[pointer] = self._build_hierarchy(pointer)
        return self._hierarchies[pointer]

    def _build_hierarchy(self, pointer: str) -> Hierarchy | None:
        discriminator = next((d for _, d in self._graph.list_discriminators(pointer)), None)
        if discriminator is None or has_union(self._document.root.at_pointer(pointer)):
            return None
        members = dict(self._iter_members(pointer, discriminator))
        if not any(each != pointer for each in members):
            return None
        default = discriminator.default if discriminator.default in members else ""
        return Hierarchy(discriminator.property_name, members, default)

    def _iter_members(
        self, root: str, discriminator: DiscriminatorObject
    ) -> Iterator[tuple[str, tuple[str, ...]]]:
        name = discriminator.property_name
        descendants = list(self._graph.iter_descendants(root))
        values = {each: self._find_tagged_values(each, name) for each in descendants}
        own_values = self._find_tagged_values(root, name)
        if own_values and self._can_be_selected(root, name, own_values, descendants):
            yield root, own_values
        elif root == discriminator.default:
            yield root, ()
        for each in descendants:
            if (
                values[each]
                or each == discriminator.default
                or self._selects_itself(each, root, name)
            ):
                yield each, values[each]

    def _can_be_selected(
        self, root: str, name: str, values: tuple[str, ...], descendants: Iterable[str]
    ) -> bool:
        """Check whether a schema is selected by its values, not only those that extend it.

        Its name counts only where it is allowed, and if those that extend it have theirs.
        """
        if values != get_schema_name(root):
            return True
        enums = [*self._graph.iter_allowed(root, name)]
        for each in descendants:
            own = get_schema_name(each)[0]
            if any(own not in allowed for allowed in self._graph.iter_own_allowed(each, name)):
                return False
        return all(values[0] in allowed for allowed in enums)

    def _selects_itself(self, pointer: str, root: str, name: str) -> bool:
        """Check whether a schema restricts a property to values that the root has among others."""
        others = [len(allowed) for allowed in self._graph.iter_allowed(root, name)]
        return not self._is_hidden(pointer, root, name) and any(
            all(len(allowed) < count for count in others)
            for allowed in self._graph.iter_own_allowed(pointer, name)
        )

    def _is_hidden(self, pointer: str, root: str, name: str) -> bool:
        """Check whether a discriminator below a root, of another property, selects a schema."""
        return any(
            owner not in (pointer, root)
            and discriminator.property_name != name
            and root in self._graph.iter_ancestors(owner)
            for owner, discriminator in self._graph.list_discriminators(pointer)
        )

    def is_selected(self, pointer: str) -> bool:
        """Check whether a discriminator selects a schema, also as its default."""
        return (
            bool(self.find_values(pointer))
            or self._union_members.is_default(pointer)
            or any(each.default == pointer for _, each in self._graph.list_discriminators(pointer))
        )

    # --- values ---------------------------------------------------------

    def find_values(self, pointer: str) -> dict[str, SelectingValues]:
        """Return the values of all discriminators that select a schema, by their properties.

        A schema that is the default of a discriminator may have any other value of it, too.
        """
        by_unions = self._union_members.get_values(pointer)
        found = {}
        for name in dict.fromkeys((*self._list_properties(pointer), *by_unions)):
            inherited = self._find_inherited_values(pointer, name)
            values = tuple(dict.fromkeys((*inherited, *by_unions.get(name, ()))))
            if values and not self._union_members.is_default(pointer, name):
                is_used_alone = self._union_members.is_used_alone(pointer)
                found[name] = SelectingValues(values, bool(inherited) or not is_used_alone)
        return found

    def _list_properties(self, pointer: str) -> list[str]:
        """Return the discriminators of a schema's hierarchies; its own needs a hierarchy."""
        hierarchy = self.find_hierarchy(pointer)
        is_member = hierarchy is not None and pointer in hierarchy.members
        return [
            discriminator.property_name
            for owner, discriminator in self._graph.list_discriminators(pointer)
            if is_member or owner != pointer
        ]

    def _find_inherited_values(self, pointer: str, name: str) -> tuple[str, ...]:
        """Return the values that select a schema in its hierarchies.

        A schema that no value selects has the values of the nearest one that it extends, unless
        these select among several.
        """
        if self._is_default(pointer, name):
            return ()
        for each in (pointer, *self._graph.iter_ancestors(pointer)):
            values = self._find_tagged_values(each, name)
            if values:
                is_own = each == pointer
                return values if is_own or not self._is_selective(each, name) else ()
        return ()

    def _is_selective(self, pointer: str, name: str) -> bool:
        """Check whether a property selects among the schemas that extend one."""
        key = (pointer, name)
        if key not in self._selective:
            self._selective[key] = any(
                self._find_tagged_values(each, name)
                for each in self._graph.iter_descendants(pointer)
            )
        return self._selective[key]

    def _find_tagged_values(self, pointer: str, name: str) -> tuple[str, ...]:
        """Return the values of mappings that select a schema, or else its name.

        Its name does not count below a discriminator of another property, which selects first.
        """
        is_named = False
        values: dict[str, None] = {}
        for owner, discriminator in self._graph.list_discriminators(pointer):
            if discriminator.property_name == name:
                values |= dict.fromkeys(discriminator.mapping.get(pointer, ()))
                is_named = is_named or not (
                    discriminator.default == pointer
                    or self._lists_members(owner, discriminator)
                    or self._is_hidden(pointer, owner, name)
                )
        return tuple(values) or (get_schema_name(pointer) if is_named else ())

    def _lists_members(self, owner: str, discriminator: DiscriminatorObject) -> bool:
        """Check whether a mapping selects schemas by other values than their names."""
        mapping = discriminator.mapping
        if mapping and owner not in self._listing:
            self._listing[owner] = any(
                not set(get_schema_name(each)) <= set(mapping[each])
                for each in self._graph.iter_descendants(owner)
                if each in mapping
            )
        return bool(mapping) and self._listing[owner]

    def _is_default(self, pointer: str, name: str) -> bool:
        return any(
            discriminator.property_name == name and discriminator.default == pointer
            for _, discriminator in self._graph.list_discriminators(pointer)
        )
