"""The comparison of two APIs: what its parts share."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from ...frozen import frozen
from ...model import Api, Type
from ...text.markdown.spans import raw_code_span
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

    def report_media_types(
        self, rule: str, old: Mapping[str, Type], new: Mapping[str, Type], site: Site
    ) -> None:
        """Add the media types that only one of two bodies has; their types are given."""
        for media_type in old:
            if media_type not in new:
                types = list_pointers(self.old_api.declarations, [old[media_type]])
                places = [site.old_pointer, *types], [site.new_pointer]
                text = raw_code_span(media_type)
                self.findings.add(f"{rule}-removed", site.node, *places, site=site.label, old=text)
        for media_type in new:
            if media_type not in old:
                types = list_pointers(self.new_api.declarations, [new[media_type]])
                places = [site.old_pointer], [site.new_pointer, *types]
                text = raw_code_span(media_type)
                self.findings.add(f"{rule}-added", site.node, *places, site=site.label, new=text)


def report_requiredness(old: bool, new: bool, site: Site, findings: Findings) -> None:
    """Add that a value became required or optional."""
    if old != new:
        key = "became-required" if new else "became-optional"
        findings.add_value_change(f"{{subject}}-{key}", site)
