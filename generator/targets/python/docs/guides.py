"""The contents of guides: authentication, errors, pagination, streaming, files and polling."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ....text.markdown import Prose
from ..views import (
    AuthorizationRow,
    Credential,
    Guides,
    MethodView,
    RequiredScheme,
    ResourceView,
    StatusRow,
    Topic,
)


def build_guides(
    resources: Sequence[ResourceView], credentials: Sequence[Credential], end_marker: str
) -> Guides:
    """Return the contents of the guides; `end_marker` is the data of an event that ends a stream."""
    methods = [method for resource in resources for method in resource.methods]
    getting_started = _make_topic(methods)
    required_schemes = (
        getting_started.example.security_schemes if getting_started.example is not None else ()
    )
    return Guides(
        getting_started=getting_started,
        credentials=tuple(c for c in credentials if c.scheme in required_schemes),
        authorization=tuple(_make_authorization_rows(methods)),
        error_statuses=tuple(_make_status_rows(methods)),
        pagination=_make_topic(method for method in methods if method.pagination),
        streaming=_make_topic(method for method in methods if method.stream_format),
        uploads=_make_topic(method for method in methods if method.file_arguments),
        downloads=_make_topic(method for method in methods if method.returns_file),
        polling=tuple(
            polling_method for resource in resources for polling_method in resource.polling_methods
        ),
        end_marker=(
            end_marker if any(method.stream_format == "events" for method in methods) else ""
        ),
    )


def _make_topic(methods: Iterable[MethodView]) -> Topic:
    methods = tuple(methods)
    return Topic(methods, min(methods, key=_rank_method, default=None))


def _rank_method(method: MethodView) -> tuple[object, ...]:
    """Return a sort key that puts methods first which are easy to call, above all lists."""
    return (
        method.sample is None,
        method.deprecated,
        len(method.required_arguments),
        method.http_method != "GET",
        not method.pagination,
    )


def _make_authorization_rows(methods: Sequence[MethodView]) -> Iterable[AuthorizationRow]:
    """Yield the methods grouped by their security requirements, the largest group last."""
    groups: dict[tuple[tuple[RequiredScheme, ...], ...], list[Prose]] = {}
    for method in methods:
        groups.setdefault(method.authorization, []).append(method.link)
    ordered = sorted(groups.items(), key=lambda group: len(group[1]))
    for number, (authorization, links) in enumerate(ordered, start=1):
        yield AuthorizationRow(authorization, tuple(links), is_rest=number == len(ordered))


def _make_status_rows(methods: Sequence[MethodView]) -> Iterable[StatusRow]:
    """Yield the documented error statuses, sorted."""
    rows = [(error, method) for method in methods for error in method.error_responses]
    for status in sorted({error.status for error, _ in rows}):
        matching = [(error, method.link) for error, method in rows if error.status == status]
        types = dict.fromkeys(error.body_types for error, _ in matching if error.body_types)
        links = tuple(dict.fromkeys(link for _, link in matching))
        yield StatusRow(
            status, matching[0][0].raises, tuple(types), links, len(links) == len(methods)
        )
