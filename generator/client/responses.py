"""The successful responses that a method returns."""

from __future__ import annotations

from dataclasses import replace

from ..model import Content, Operation, Response, Scalar, Type, merge_types

_QUALITIES = ("", *(f";q=0.{digit}" for digit in range(9, 1, -1)))
_ERROR_QUALITY = ";q=0.1"
_BEST_MEDIA_TYPES = {
    "json": "application/json",
    "xml": "application/xml",
    "text": "text/plain",
}


def select_responses(operation: Operation) -> tuple[Response, ...]:
    """Return the responses that a method returns, without their streamed contents.

    A ``default`` response counts as successful if no other one does. Responses to HEAD have no
    content (RFC 9110, section 9.3.2).
    """
    if operation.method == "HEAD":
        return ()
    responses = [r for r in operation.responses if r.is_success] or [
        r for r in operation.responses if r.status == "default"
    ]
    return tuple(r for r in map(_drop_streams, responses) if r is not None)


def select_error_responses(operation: Operation) -> tuple[Response, ...]:
    """Return the responses that are errors, without their streamed contents.

    Those without content are among them, since they exclude a range and the ``default``
    (OpenAPI 3.1, section 4.8.16). There are none if no error has content, as for HEAD.
    """
    if operation.method == "HEAD":
        return ()
    errors = tuple(
        replace(each, contents=_list_unstreamed(each))
        for each in operation.responses
        if not each.is_success
    )
    return errors if any(each.contents for each in errors) else ()


def merge_response_types(responses: tuple[Response, ...]) -> Type:
    """Return the type of all responses; that of an empty one is null."""
    return merge_types(
        type
        for response in responses or (None,)
        for type in (_list_content_types(response) if response else []) or [Scalar("null")]
    )


def get_content_type(content: Content) -> Type:
    """Return the type that content is returned as."""
    kinds: dict[str, Type] = {"text": Scalar("string"), "binary": Scalar("binary")}
    return kinds.get(content.kind, content.type)


def find_json_type(operation: Operation) -> Type | None:
    """Return the type of the first JSON content of a successful response, or None."""
    return next((each.type for each in operation.success_contents if each.kind == "json"), None)


def format_accept(operation: Operation) -> str:
    """Return the media types that a client accepts, with a quality that falls by their ranks.

    They are those of successful responses that are not streamed, the best first. Those of errors
    follow if no success is JSON. Empty if nothing has content.
    """
    contents = _list_accepted_contents(operation)
    ranges = sorted((r for content in contents for r in _list_ranges(content)), key=_get_rank)
    ranks = list(dict.fromkeys(map(_get_rank, ranges)))
    accepted: dict[str, str] = {}
    for name, rank in ranges:
        accepted.setdefault(name, _QUALITIES[min(ranks.index(rank), len(_QUALITIES) - 1)])
    if contents and all(content.kind != "json" for content in contents):
        for error in operation.responses:
            for content in error.contents if not error.is_success else ():
                for name in content.names:
                    accepted.setdefault(_make_range(name), _ERROR_QUALITY)
    return ", ".join(f"{name}{quality}" for name, quality in accepted.items())


def _list_ranges(content: Content) -> list[tuple[str, int]]:
    """Return the media type of content with its rank; before a range, the best one in it."""
    named = [(_make_range(name), 2 * content.rank + 1) for name in content.names]
    best = _BEST_MEDIA_TYPES.get(content.kind)
    if best is None or "*" not in content.media_type:
        return named
    return [(best, 2 * content.rank), *named]


def _get_rank(entry: tuple[str, int]) -> int:
    return entry[1]


def _list_accepted_contents(operation: Operation) -> list[Content]:
    contents = [c for response in select_responses(operation) for c in response.contents]
    json_types = {c.type for c in contents if c.media_type == "application/json"}
    # What is the same JSON as another by a different name need not be named.
    return [
        content
        for content in contents
        if content.media_type == "application/json"
        or content.kind != "json"
        or content.type not in json_types
    ]


def _make_range(media_type: str) -> str:
    """Return a media type for ``Accept``, which has no ranges of suffixes (RFC 9110, 12.5.1)."""
    main_type, _, suffix = media_type.partition("/*+")
    return f"{main_type}/*" if suffix else media_type


def _list_content_types(response: Response) -> list[Type]:
    return [get_content_type(content) for content in response.contents]


def _drop_streams(response: Response) -> Response | None:
    """Return a response without its streamed contents, or None if nothing is left."""
    contents = _list_unstreamed(response)
    if response.contents and not contents:
        return None
    return replace(response, contents=contents)


def _list_unstreamed(response: Response) -> tuple[Content, ...]:
    return tuple(content for content in response.contents if not content.is_streamed)
