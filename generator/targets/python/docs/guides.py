"""What the guides tell of: which calls page, stream, carry files, fail, and need which keys."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from ..views import AccessRow, Call, Credential, Guides, ResourcePage, StatusRow, Topic
from .cross_references import listed
from .operation_docs import EVENTS

_SHORT = 600
"""A description of at most so many characters is shown as a whole before everything else."""


def guides(
    resources: Sequence[ResourcePage], credentials: Sequence[Credential], done: str
) -> Guides:
    """What the guides of a client tell of; `done` are the data that end a stream."""
    calls = [call for resource in resources for call in resource.calls]
    first = _topic(calls)
    needed = first.example.schemes if first.example is not None else ()
    return Guides(
        first=first,
        keys=tuple(c for c in credentials if c.scheme in needed),
        access=tuple(_access(calls)),
        statuses=tuple(_statuses(calls)),
        paging=_topic(call for call in calls if call.paging),
        streaming=_topic(call for call in calls if call.comes_as),
        uploads=_topic(call for call in calls if call.uploads),
        downloads=_topic(call for call in calls if call.downloads),
        waiting=tuple(helper for resource in resources for helper in resource.helpers),
        done=done if any(call.comes_as == EVENTS for call in calls) else "",
    )


def _topic(calls: Iterable[Call]) -> Topic:
    calls = tuple(calls)
    return Topic(calls, min(calls, key=_effort, default=None))


def _effort(call: Call) -> tuple[object, ...]:
    """What makes a call a bad one to begin with; lists are the best."""
    unshown = not call.sample.first
    return unshown, call.deprecated, len(call.required), call.method != "GET", not call.paging


def _access(calls: Sequence[Call]) -> Iterable[AccessRow]:
    """What calls need to be allowed, what most of them do last."""
    groups: dict[str, list[str]] = {}
    for call in calls:
        groups.setdefault(call.authorization, []).append(call.link)
    ordered = sorted(groups.items(), key=lambda group: len(group[1]))
    for authorization, links in ordered[:-1]:
        yield AccessRow(authorization, listed(links))
    for authorization, _ in ordered[-1:]:
        yield AccessRow(authorization, "all other calls" if len(ordered) > 1 else "all calls")


def _statuses(calls: Sequence[Call]) -> Iterable[StatusRow]:
    """The statuses that calls are described to fail with, in their order."""
    rows = [(error, call) for call in calls for error in call.errors]
    for status in sorted({error.status for error, _ in rows}):
        same = [(error, call.link) for error, call in rows if error.status == status]
        types = dict.fromkeys(error.type for error, _ in same if error.type)
        links = list(dict.fromkeys(link for _, link in same))
        every = "all calls" if len(links) == len(calls) else listed(links, 5)
        yield StatusRow(status, same[0][0].raises, listed(list(types), 5), every)


def lead(description: str) -> str:
    """What a description says first: all of a short one, else its first plain paragraph."""
    if len(description.strip()) <= _SHORT:
        return description
    blocks = re.split(r"\n\s*\n", description.strip())[:4]
    texts = (re.sub(r"^#[^\n]*\n?", "", block.strip()) for block in blocks)
    return next((text for text in texts if re.match(r"[^\W\d]", text)), "")
