"""The list of all rules, with their levels."""

from __future__ import annotations

from collections.abc import Iterator

from ...frozen import frozen
from ..change import Direction, Level
from .api_rules import RULES, VALUE_RULES, Subject
from .client_rules import CLIENT_RULES

_SUBJECTS: dict[Direction, tuple[Subject, ...]] = {
    "request": ("parameter", "property", "body"),
    "response": ("property", "body", "header"),
}
_SITES = {
    "security-scheme-changed": "…",
    "oauth-flow-added": "…",
    "oauth-flow-removed": "…",
    "response-header-added": "a response header",
    **dict.fromkeys(
        ("response-link-added", "response-link-removed", "response-link-changed"), "a link"
    ),
}
_DEFAULT_SITES = {
    "response": "a response",
    "request-body": "a request body",
    "webhook": "a webhook or a callback",
}


@frozen
class ListedRule:
    """A rule: its id, its level for the HTTP API, and what it is about.

    The level of a rule for the client is not fixed: it is None.
    """

    id: str
    level: Level | None
    text: str


def list_rules() -> Iterator[ListedRule]:
    """Yield the rules for the API, then those for the client."""
    for rule in RULES.values():
        yield ListedRule(rule.id, rule.level, _fill(rule.text, _find_site(rule.id)))
    for value_rule in VALUE_RULES.values():
        for direction, subjects in _SUBJECTS.items():
            level = value_rule.request if direction == "request" else value_rule.response
            sites = {
                value_rule.get_id(direction, subject): f"a {direction} {subject}"
                for subject in subjects
            }
            if len(sites) == 1:
                sites = dict.fromkeys(sites, f"a value in a {direction}")
            if level is not None:
                for id, site in sites.items():
                    if id not in RULES:
                        yield ListedRule(id, level, _fill(value_rule.text, site))
    for id, text in CLIENT_RULES.items():
        yield ListedRule(id, None, text)


def _find_site(id: str) -> str:
    """Return what a rule for the API is about."""
    defaults = (site for start, site in _DEFAULT_SITES.items() if id.startswith(start))
    return _SITES.get(id) or next(defaults, "an operation")


def _fill(text: str, site: str) -> str:
    old = site if text.startswith("{old}") else "…"
    return text.format(site=site, old=old, new="…")
