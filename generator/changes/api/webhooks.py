"""The comparison of webhooks and callbacks, whose payloads a client receives."""

from __future__ import annotations

from ...model import Api, Webhook
from ..quoting import quote_code
from .comparison import ApiComparison
from .findings import list_pointers
from .sites import Site


def compare_webhooks(comparison: ApiComparison) -> None:
    """Compare the webhooks of two APIs, and the callbacks of their operations."""
    old = {_make_key(each): each for each in comparison.old_api.webhooks}
    new = {_make_key(each): each for each in comparison.new_api.webhooks}
    findings = comparison.findings
    for key, webhook in old.items():
        if key in new:
            _compare_payloads(comparison, webhook, new[key])
        else:
            pointers = _list_pointers(webhook, comparison.old_api)
            findings.add("webhook-removed", webhook.id, pointers, site=_describe(webhook))
    for key, webhook in new.items():
        if key not in old:
            pointers = _list_pointers(webhook, comparison.new_api)
            findings.add("webhook-added", webhook.id, (), pointers, site=_describe(webhook))


def _compare_payloads(comparison: ApiComparison, old: Webhook, new: Webhook) -> None:
    site = Site(
        "response",
        "body",
        f"the payload of {_describe(new)}",
        old.payload_pointer or old.id,
        new.payload_pointer or new.id,
        new.id,
    )
    if old.payload is not None and new.payload is not None:
        comparison.types.compare(old.payload, new.payload, site)
    elif new.payload is not None:
        comparison.report_added("{subject}-added", site, [new.payload])
    elif old.payload is not None:
        comparison.report_removed("{subject}-removed", site, [old.payload])


def _make_key(webhook: Webhook) -> str:
    """Return the pointer of a webhook, which moves if the API is described by OpenAPI 3.1."""
    return webhook.id.replace("/x-webhooks/", "/webhooks/", 1)


def _describe(webhook: Webhook) -> str:
    kind = "callback" if webhook.is_callback else "webhook"
    return f"the {kind} {quote_code(webhook.name)}"


def _list_pointers(webhook: Webhook, api: Api) -> list[str]:
    types = [] if webhook.payload is None else [webhook.payload]
    return [webhook.id, *list_pointers(api.declarations, types)]
