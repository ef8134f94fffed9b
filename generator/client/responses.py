"""The successful responses that a method returns."""

from __future__ import annotations

from dataclasses import replace

from ..model import Content, Operation, Response, Scalar, Type, merge_types


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


def merge_response_types(responses: tuple[Response, ...]) -> Type:
    """Return the type of all responses; that of an empty one is null."""
    return merge_types(
        type
        for response in responses or (None,)
        for type in (_list_content_types(response) if response else []) or [Scalar("null")]
    )


def find_json_type(operation: Operation) -> Type | None:
    """Return the type of the first JSON content of a successful response, or None."""
    return next((each.type for each in operation.success_contents if each.kind == "json"), None)


def list_accepted_media_types(operation: Operation) -> tuple[str, ...]:
    """Return the media types of JSON responses that are not called ``application/json``.

    Empty if another content type, ``application/json`` or ``*/*`` is a response as well: a client
    accepts these anyway.
    """
    contents = [content for content in operation.success_contents if not content.is_streamed]
    names = tuple(dict.fromkeys(content.media_type for content in contents))
    accepts_plain_json = (
        any(content.kind != "json" for content in contents) or "application/json" in names
    )
    return () if accepts_plain_json or "*/*" in names else names


def _list_content_types(response: Response) -> list[Type]:
    return [_get_content_type(content) for content in response.contents]


def _get_content_type(content: Content) -> Type:
    kinds: dict[str, Type] = {"text": Scalar("string"), "binary": Scalar("binary")}
    return kinds.get(content.kind, content.type)


def _drop_streams(response: Response) -> Response | None:
    """Return a response without its streamed contents, or None if nothing is left."""
    contents = tuple(c for c in response.contents if not c.is_streamed)
    if response.contents and not contents:
        return None
    return replace(response, contents=contents)
