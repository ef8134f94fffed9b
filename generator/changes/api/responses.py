"""The comparison of responses."""

from __future__ import annotations

from ...model import Operation, Parameter, Response, Type
from .comparison import ApiComparison, MediaTypes, report_requiredness
from .findings import list_pointers
from .links import compare_links
from .objects import compare_deprecations
from .sites import Site, describe_part


def compare_responses(comparison: ApiComparison, old: Operation, new: Operation) -> None:
    """Compare the responses of two operations, by status.

    A status that only one of them has is compared with the range of the other one, if it has it.
    """
    old_responses = {each.status: each for each in old.responses}
    new_responses = {each.status: each for each in new.responses}
    for status, response in new_responses.items():
        before = old_responses.get(status) or old_responses.get(_get_range(status))
        site = _make_site(before, response, old, new)
        if before is not None:
            _compare_response(comparison, before, response, site)
        else:
            pointers = list_pointers(comparison.new_api.declarations, _list_types(response))
            places = (), [response.pointer, *pointers]
            rule = f"response-{_get_kind(response)}-added"
            comparison.findings.add(rule, site.node, *places, site=site.label)
    for status, response in old_responses.items():
        after = new_responses.get(_get_range(status))
        site = _make_site(response, after, old, new)
        if status in new_responses:
            continue
        if after is not None:
            _compare_response(comparison, response, after, site)
        else:
            is_covered = any(_get_range(each) == status for each in new_responses)
            _report_removed(comparison, response, site, is_covered=is_covered)


def _get_range(status: str) -> str:
    """Return the range that a status belongs to: ``2XX`` for ``200``."""
    return f"{status[0]}XX"


def _report_removed(
    comparison: ApiComparison, response: Response, site: Site, *, is_covered: bool
) -> None:
    """Add a response that was removed, which is compatible for a range of which some remain."""
    pointers = list_pointers(comparison.old_api.declarations, _list_types(response))
    comparison.findings.add(
        f"response-{_get_kind(response)}-removed",
        site.node,
        [response.pointer, *([] if is_covered else pointers)],
        site=site.label,
        level="compatible" if is_covered else None,
    )


def _get_kind(response: Response) -> str:
    return "success" if response.is_success else "error"


def _list_types(response: Response) -> list[Type]:
    contents = [each.type for each in response.contents]
    return contents + [each.type for each in response.headers]


def _make_site(
    old: Response | None, new: Response | None, old_owner: Operation, new_owner: Operation
) -> Site:
    response = new or old
    assert response is not None
    return Site(
        "response",
        "body",
        describe_part(
            f"the {response.status} response",
            (old.pointer, old_owner) if old else None,
            (new.pointer, new_owner) if new else None,
        ),
        old.pointer if old else old_owner.id,
        new.pointer if new else new_owner.id,
        new_owner.id,
    )


def _compare_response(comparison: ApiComparison, old: Response, new: Response, site: Site) -> None:
    old_types = {each.media_type: each.type for each in old.contents}
    new_types = {each.media_type: each.type for each in new.contents}
    media_types = _list_media_types(old), _list_media_types(new)
    comparison.report_media_types("response-media-type", *media_types, site)
    for media_type, type in new_types.items():
        if media_type in old_types:
            comparison.types.compare(old_types[media_type], type, site)
    _compare_headers(comparison, old, new, site)
    compare_links(comparison, old, new, site)


def _list_media_types(response: Response) -> MediaTypes:
    types = [each.type for each in response.contents]
    pointers = [response.pointer, f"{response.pointer}/content"]
    return MediaTypes(response.declared_media_types, types, pointers)


def _compare_headers(comparison: ApiComparison, old: Response, new: Response, site: Site) -> None:
    old_headers = {each.name.lower(): each for each in old.headers}
    new_headers = {each.name.lower(): each for each in new.headers}
    for name, header in new_headers.items():
        before = old_headers.get(name)
        header_site = site.enter_header(
            header.name, before.pointer if before else site.old_pointer, header.pointer
        )
        if before is None:
            comparison.report_added("{subject}-added", header_site, [header.type])
        else:
            _compare_header(comparison, before, header, header_site)
    for name, header in old_headers.items():
        if name not in new_headers:
            key = "{subject}-removed" if header.required else "optional-{subject}-removed"
            header_site = site.enter_header(header.name, header.pointer, site.new_pointer)
            comparison.report_removed(key, header_site, [header.type])


def _compare_header(comparison: ApiComparison, old: Parameter, new: Parameter, site: Site) -> None:
    report_requiredness(old.required, new.required, site, comparison.findings)
    compare_deprecations(old.deprecated, new.deprecated, site, comparison.findings)
    comparison.types.compare(old.type, new.type, site)
