"""The comparison of objects: their properties, and whether they may have others."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Literal, TypeAlias

from ...frozen import frozen
from ...model import Api, Field, JsonValue, Object, Type
from ..quoting import quote_code
from .findings import Findings, list_pointers
from .sites import Site

AddPair: TypeAlias = Callable[[Type, Type, Site], None]
"""Called with two types that are to be compared."""


@frozen
class ObjectComparer:
    """Compares objects; the types of their properties are left to `add_pair`."""

    old_api: Api
    new_api: Api
    findings: Findings
    add_pair: AddPair

    def compare(self, old: Object, new: Object, site: Site) -> None:
        """Compare the properties of two objects."""
        old_fields = {each.name: each for each in old.fields}
        new_fields = {each.name: each for each in new.fields}
        for name, new_field in new_fields.items():
            old_field = old_fields.get(name)
            pointer = site.old_pointer if old_field is None else old_field.pointer
            field_site = site.enter_property(name, pointer, new_field.pointer)
            if old_field is None:
                # With its first property, the object itself gets another type.
                owners = () if old.fields else _list_pointers(site, new, 1)
                self._report_added(new_field, field_site, owners)
            else:
                self._compare_fields(old_field, new_field, field_site)
        for name, old_field in old_fields.items():
            if name not in new_fields:
                field_site = site.enter_property(name, old_field.pointer, site.new_pointer)
                owners = () if new.fields else _list_pointers(site, old, 0)
                self._report_removed(old_field, new, field_site, owners)
        compare_deprecations(old.deprecated, new.deprecated, site, self.findings)
        self._compare_others(old, new, site)
        self._compare_texts(old, new, site)

    # --- properties -----------------------------------------------------

    def _report_added(self, field: Field, site: Site, owners: Iterable[str]) -> None:
        if _is_sent(field, site):
            is_demanded = field.required and site.direction == "request"
            key = "required-{subject}-added" if is_demanded else "{subject}-added"
            types = list_pointers(self.new_api.declarations, [field.type])
            pointers = [field.pointer, *types, *owners]
            self.findings.add_value_change(key, site, old_pointers=(), new_pointers=pointers)

    def _report_removed(self, field: Field, new: Object, site: Site, owners: Iterable[str]) -> None:
        if not _is_sent(field, site):
            return
        key = "{subject}-removed"
        if site.direction == "request" and new.additional_properties is None:
            key = "{subject}-no-longer-accepted"
        elif site.direction == "response" and not field.required:
            key = "optional-{subject}-removed"
        types = list_pointers(self.old_api.declarations, [field.type])
        pointers = [field.pointer, *types, *owners]
        self.findings.add_value_change(key, site, old_pointers=pointers, new_pointers=())

    def _compare_fields(self, old: Field, new: Field, site: Site) -> None:
        is_sent = _is_sent(new, site)
        if _is_sent(old, site) != is_sent:
            key = _VISIBILITY_KEYS[site.direction, is_sent]
            self.findings.add_value_change(f"{{subject}}-{key}", site)
        if not is_sent or not _is_sent(old, site):
            return
        if old.required != new.required:
            key = "became-required" if new.required else "became-optional"
            self.findings.add_value_change(f"{{subject}}-{key}", site)
        compare_defaults(old.default, new.default, site, self.findings)
        compare_deprecations(old.deprecated, new.deprecated, site, self.findings)
        self.add_pair(old.type, new.type, site)

    # --- the object itself ----------------------------------------------

    def _compare_others(self, old: Object, new: Object, site: Site) -> None:
        """Compare the types of properties that the objects do not declare."""
        before, after = old.additional_properties, new.additional_properties
        if before is not None and after is not None:
            self.add_pair(before, after, site.enter_items(".*"))
        elif before != after:
            key = "refused" if after is None else "allowed"
            self.findings.add_value_change(f"{{subject}}-other-properties-{key}", site)

    def _compare_texts(self, old: Object, new: Object, site: Site) -> None:
        """Report a new description of the object, or of any of its properties."""
        before = old.description, {each.name: each.description for each in old.fields}
        after = new.description, {each.name: each.description for each in new.fields}
        changed = [
            name for name in after[1] if before[1].get(name, after[1][name]) != after[1][name]
        ]
        if before[0] != after[0] or changed:
            pointers = [site.old_pointer], [site.new_pointer]
            self.findings.add("description-changed", site.node, *pointers, site=site.label)


def _list_pointers(site: Site, declaration: Object, version: Literal[0, 1]) -> tuple[str, ...]:
    """Return the pointers of an object in one version, and of what its schema is referred from."""
    pointer = (site.old_pointer, site.new_pointer)[version]
    return (pointer, declaration.id, *site.outer_pointers[version])


_VISIBILITY_KEYS = {
    ("request", False): "became-read-only",
    ("request", True): "became-writable",
    ("response", False): "became-write-only",
    ("response", True): "became-readable",
}


def _is_sent(field: Field, site: Site) -> bool:
    """Check whether requests or responses have a property (OpenAPI 3.1, section 4.8.24.3)."""
    return not (field.read_only if site.direction == "request" else field.write_only)


def compare_defaults(
    old: JsonValue | None, new: JsonValue | None, site: Site, findings: Findings
) -> None:
    """Add the change of a default."""
    if old != new:
        texts = ["nothing" if each is None else quote_code(each.text) for each in (old, new)]
        findings.add_value_change("{subject}-default-changed", site, old=texts[0], new=texts[1])


def compare_deprecations(old: bool, new: bool, site: Site, findings: Findings) -> None:
    """Add the deprecation of a value, or the end of one."""
    if old != new:
        key = "deprecated" if new else "reactivated"
        findings.add_value_change(f"{{subject}}-{key}", site)
