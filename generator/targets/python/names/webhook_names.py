"""The names of the attribute for webhooks, its class and its methods."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from ....frozen import frozen
from ....model import Api, Webhook
from ....naming.scopes import Scope
from ....naming.unique_names import Name, NamedItem, resolve_names
from ....naming.words import split_words
from ....style import Style
from ..syntax.identifiers import identifier
from .namer import Namer
from .reserved_members import CLIENT_MEMBERS, WEBHOOK_MEMBERS

_ATTRIBUTES = ("webhooks", "webhook_events", "webhook_requests")


@frozen
class WebhookNames:
    """The attribute of clients, its class, and the methods by the ids of webhooks."""

    attribute: Name
    class_name: str
    methods: Mapping[str, Name]


def name_webhooks(
    api: Api, style: Style, namer: Namer, attributes: Collection[str], classes: Collection[str]
) -> WebhookNames | None:
    """Return the names for the webhooks of an API; None if it has none.

    `attributes` are those of resources of the client, which take precedence; no class has one of
    the names in `classes`.

    Raises:
        SpecloomError: A name that the style sets is not valid, or in use.
    """
    if not api.webhooks:
        return None
    attribute = _choose_attribute(style, {*attributes, *CLIENT_MEMBERS})
    class_name = namer.formatter.apply_case(attribute, "type")
    names = resolve_names(
        {"": (class_name, f"{class_name}Requests")}, reserved_names=classes, to_legal=identifier
    )
    operations = {each.id: each.name or each.path for each in api.operations}
    parsed = (each for each in api.webhooks if each.payload is not None)
    candidates = {each.id: tuple(_iter_candidates(each, operations, namer)) for each in parsed}
    scope = Scope[str](
        "a method",
        f"`{attribute}`",
        "methods",
        lambda id: NamedItem(id, (id,)),
        identifier,
        reserved_names=dict.fromkeys(WEBHOOK_MEMBERS, ""),
        ranks={each.id: int(each.is_callback) for each in api.webhooks},
    )
    methods = scope.name_items(candidates, namer.get_method_overrides(candidates))
    return WebhookNames(attribute, names[""], methods)


def _choose_attribute(style: Style, reserved: Collection[str]) -> Name:
    keys, chosen = ("webhooks", "attribute"), style.webhooks.attribute
    if not chosen:
        return resolve_names(
            {"": [Name(each, "webhook") for each in _ATTRIBUTES]}, reserved_names=reserved
        )[""]
    if identifier(chosen) != chosen or chosen.startswith("_"):
        raise style.make_error(keys, "wrong-name", f"{chosen!r} is not a valid attribute name")
    if chosen in reserved:
        raise style.make_error(keys, "wrong-name", f"the client already has '{chosen}'")
    return Name(chosen, "webhooks.attribute")


def _iter_candidates(
    webhook: Webhook, operations: Mapping[str, str], namer: Namer
) -> Iterator[Name]:
    """Yield names of a method, the best first: ``parse_finished``, ``parse_put_finished``.

    That of a callback has the words of its operation before it is numbered; `operations` are
    their operationIds or paths.
    """
    words, method = split_words(webhook.name), webhook.method.lower()
    owners = [split_words(operations[each]) for each in webhook.operations[:1]]
    for parts in (words, *([*each, *words] for each in owners), [method, *words]):
        yield namer.formatter.format_name(["parse", *parts], "method", "webhook")
