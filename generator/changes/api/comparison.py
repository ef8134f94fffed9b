"""The comparison of two APIs: what its parts share."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from fnmatch import fnmatchcase

from ...frozen import frozen
from ...model import Api, Type
from ..quoting import quote_code
from .findings import Findings, list_pointers
from .sites import Site
from .types import TypeComparer


@frozen(eq=False)
class ApiComparison:
    """Two APIs, and where their differences are collected."""

    old_api: Api
    new_api: Api
    findings: Findings
    types: TypeComparer

    def report_added(self, key: str, site: Site, types: Iterable[Type]) -> None:
        """Add a value that only the new API has, with the schemas that came with it."""
        pointers = [site.new_pointer, *list_pointers(self.new_api.declarations, types)]
        self.findings.add_value_change(key, site, old_pointers=(), new_pointers=pointers)

    def report_removed(self, key: str, site: Site, types: Iterable[Type]) -> None:
        """Add a value that only the old API has, with the schemas that went with it."""
        pointers = [site.old_pointer, *list_pointers(self.old_api.declarations, types)]
        self.findings.add_value_change(key, site, old_pointers=pointers, new_pointers=())

    def report_media_types(self, rule: str, old: MediaTypes, new: MediaTypes, site: Site) -> None:
        """Add the media types that only one of two bodies has and no range of the other covers."""
        places = [*old.pointers], [*new.pointers]
        if not set(old.names) & set(new.names):  # the types were replaced, too
            places[0].extend(list_pointers(self.old_api.declarations, old.types))
            places[1].extend(list_pointers(self.new_api.declarations, new.types))
        for name in old.names:
            if not new.covers(name):
                text = quote_code(name)
                self.findings.add(f"{rule}-removed", site.node, *places, site=site.label, old=text)
        for name in new.names:
            if not old.covers(name):
                text = quote_code(name)
                self.findings.add(f"{rule}-added", site.node, *places, site=site.label, new=text)


@frozen
class MediaTypes:
    """The media types of a body, with the types and the pointers of their content."""

    names: Sequence[str]
    types: Sequence[Type]
    pointers: Sequence[str]

    def covers(self, name: str) -> bool:
        """Check whether a media type or a range of this body includes another one.

        Without parameters, it includes those that have some (RFC 9110, section 12.5.1).
        """
        base_type = name.partition(";")[0]
        return any(each == name or fnmatchcase(base_type, each) for each in self.names)


def report_requiredness(old: bool, new: bool, site: Site, findings: Findings) -> None:
    """Add that a value became required or optional."""
    if old != new:
        key = "became-required" if new else "became-optional"
        findings.add_value_change(f"{{subject}}-{key}", site)
