"""Webhooks and callbacks: the requests that an API sends to its users."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from ..frozen import frozen
from ..model import (
    Alias,
    Anything,
    Declaration,
    OneOf,
    Ref,
    Type,
    Webhook,
    WebhookParameter,
    WebhookResponse,
    merge_types,
)
from ..model.variants import list_objects
from .document import Cursor
from .http.codecs import strip_parameters
from .http.media_type_entries import MediaTypeEntry, list_media_types, make_schema_key
from .operation_selection import OperationSelector
from .path_items import OperationEntry, iter_operation_entries
from .schemas.converter import SchemaConverter
from .schemas.inferred_discriminators import infer_discriminator
from .schemas.name_hints import NameHint

WEBHOOK_KEYWORDS = ("webhooks", "x-webhooks")
"""The members with webhooks; descriptions of OpenAPI 3.0 have an extension for them."""

_UNION_ID = "/webhooks"
"""The id of the declared union of all payloads of webhooks."""

_WEBHOOK_CODE, _CALLBACK_CODE = "unsupported-webhooks", "unsupported-callbacks"


class WebhookReader:
    """A reader of webhooks and callbacks; what it cannot express is reported."""

    def __init__(self, converter: SchemaConverter) -> None:
        self._converter = converter
        self._found: dict[str, Webhook] = {}

    @property
    def webhooks(self) -> tuple[Webhook, ...]:
        """All that were read, callbacks last."""
        return tuple(sorted(self._found.values(), key=lambda each: each.is_callback))

    def read_webhooks(self, root: Cursor, selector: OperationSelector) -> None:
        """Read the selected webhooks of a description."""
        for entry, item, member, operation in iter_webhooks(root):
            name = entry.key
            if selector.is_selected(operation, member.method, None, name):
                self._add(
                    Webhook(f"{entry.pointer}/{member.key}", name, member.method),
                    _Source(item, operation, (name, "payload"), _WEBHOOK_CODE),
                )

    def read_callbacks(self, operation: Cursor, id: str, name_hint: NameHint) -> None:
        """Read the callbacks of an operation; several may have the same one, by reference."""
        for name, entry in operation.iter_members("callbacks"):
            callback = entry.resolve_if_possible("the callback is left out")
            owner = name_hint if callback == entry else ()  # others refer to it, too
            for url, item_entry in callback.iter_members() if callback is not None else ():
                if url.startswith("x-"):
                    continue
                for item, member, request in _iter_requests(item_entry, "the callback"):
                    pointer = f"{item_entry.pointer}/{member.key}"
                    self._add(
                        Webhook(pointer, name, member.method, url=url, operations=(id,)),
                        _Source(item, request, (*owner, name, "payload"), _CALLBACK_CODE),
                    )

    def _add(self, webhook: Webhook, source: _Source) -> None:
        known = self._found.get(webhook.id)
        if known is not None:
            operations = tuple(dict.fromkeys((*known.operations, *webhook.operations)))
            self._found[webhook.id] = replace(known, operations=operations)
            return
        operation, item = source.operation, source.item
        _report_unsupported(source)
        content = _choose_content(source)
        self._found[webhook.id] = replace(
            webhook,
            payload=None if content is None else self._convert_payload(content, source.name_hint),
            payload_pointer="" if content is None else f"{content.pointer}/schema",
            summary=_read_summary(operation) or _read_summary(item),
            description=operation.get_string("description") or item.get_string("description"),
            deprecated=operation.get_boolean("deprecated"),
            parameters=tuple(_read_parameters(source)),
            responses=tuple(_iter_responses(source)),
        )

    def _convert_payload(self, content: Cursor, name_hint: NameHint) -> Type:
        schema = content.get("schema")
        return Anything() if schema is None else self._converter.convert_schema(schema, name_hint)


@frozen(slots=False)
class _Source:
    """The operation of a webhook, its path item, and the code of warnings about them."""

    item: Cursor
    operation: Cursor
    name_hint: NameHint
    code: str


def iter_webhooks(root: Cursor) -> Iterator[tuple[Cursor, Cursor, OperationEntry, Cursor]]:
    """Yield the webhooks of a description: name, path item behind it, its member, operation."""
    for keyword in WEBHOOK_KEYWORDS:
        for name, entry in root.iter_members(keyword):
            if keyword == "webhooks" and name.startswith("x-"):
                continue
            for item, each, operation in _iter_requests(entry, "the webhook"):
                yield entry, item, each, operation


def unite_payloads(
    webhooks: Sequence[Webhook], declarations: dict[str, Declaration]
) -> Type | None:
    """Return the type of the payload of any webhook; None if none has one.

    The union of several is declared, and has a discriminator if a property distinguishes them. An
    API without webhooks may describe the same by callbacks of the operation that subscribes to
    them; they need a discriminator, as their names are not unique.
    """
    parsed = [each for each in webhooks if each.payload is not None]
    named = [each for each in parsed if not each.is_callback]
    types = tuple(dict.fromkeys(each.payload for each in named or parsed if each.payload))
    if len(types) < 2:
        return next(iter(types), None)
    variants = tuple(Ref(each.id) for each in list_objects(OneOf(types), declarations))
    discriminator = infer_discriminator(variants, declarations)
    if discriminator is None and not named:
        return None
    union = merge_types(types) if discriminator is None else OneOf(variants, discriminator)
    declarations[_UNION_ID] = Alias(_UNION_ID, ("webhook payload",), union)
    return Ref(_UNION_ID)


def _iter_requests(entry: Cursor, subject: str) -> Iterator[tuple[Cursor, OperationEntry, Cursor]]:
    """Yield the operations of a path item: the item, its member and the operation."""
    item = entry.resolve_if_possible(f"{subject} is left out")
    if item is None:
        return
    for each in iter_operation_entries(entry, item):
        operation = each.member.resolve_if_possible(f"{subject} is left out")
        if operation is not None:
            yield item, each, operation


def _report_unsupported(source: _Source) -> None:
    for keyword in ("callbacks", "security"):
        member = source.operation.get(keyword)
        if member is not None and member.value:
            member.warn(
                source.code, f"'{keyword}' is not supported for a request of the API; ignored"
            )


def _choose_content(source: _Source) -> Cursor | None:
    """Return the JSON content of a request; None if it has none. Other content is reported."""
    entry = source.operation.get("requestBody")
    body = None if entry is None else entry.resolve_if_possible("its payload is left out")
    entries = list_media_types(body) if body is not None else []
    best = min(filter(_is_json, entries), key=_rank_entry, default=None)
    key = None if best is None else make_schema_key(best.content)
    for other in entries:
        if make_schema_key(other.content) != key:
            message = f"a payload of '{other.media_type}' is not supported; ignored"
            other.content.warn(source.code, message)
    return None if best is None else best.content


def _is_json(entry: MediaTypeEntry) -> bool:
    has_schema = entry.content.get("schema") is not None
    return entry.codec == "json" or (entry.codec == "any" and has_schema)


def _rank_entry(entry: MediaTypeEntry) -> tuple[bool, bool]:
    """Return a sort key that puts ``application/json`` first and ranges last."""
    return entry.codec == "any", strip_parameters(entry.media_type) != "application/json"


def _read_parameters(source: _Source) -> Iterable[WebhookParameter]:
    """Return the parameters of a request, those of its path item first."""
    entries = (*source.item.iter_items("parameters"), *source.operation.iter_items("parameters"))
    found: dict[tuple[str, str], WebhookParameter] = {}
    for entry in entries:
        parameter = entry.resolve_if_possible("it is left out")
        if parameter is not None:
            name, location = parameter.get_string("name"), parameter.get_string("in")
            found[name, location] = WebhookParameter(
                name, location, parameter.get_string("description")
            )
    return found.values()


def _iter_responses(source: _Source) -> Iterator[WebhookResponse]:
    """Yield the responses that the API expects; their content is not expressed."""
    for status, entry in source.operation.iter_members("responses"):
        response = None if status.startswith("x-") else entry.resolve_if_possible("it is left out")
        if response is None:
            continue
        content = response.get("content")
        if content is not None and content.value:
            content.warn(
                source.code, "the content of the expected response is not supported; ignored"
            )
        text = response.get_string("description") or response.get_string("summary")
        yield WebhookResponse(status, text)


def _read_summary(holder: Cursor) -> str:
    return " ".join(holder.get_string("summary").split())
