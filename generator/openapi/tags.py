"""The tags that a description declares."""

from __future__ import annotations

from ..model import Tag
from ..text.quoting import quote_name
from ..text.suggestions import suggest
from .annotations.external_docs import append_external_docs
from .document import Cursor

_MAX_PARENTS = 20
"""How deep tags may be nested; deeper ones have no parent."""


def read_tags(root: Cursor) -> tuple[Tag, ...]:
    """Return the declared tags; a parent that is unknown or leads back to its tag is reported.

    Tags without a name, which are reported as well, are left out.
    """
    tags = [tag for tag in root.iter_items("tags") if _has_name(tag)]
    cursors = {tag.get_string("name"): tag for tag in reversed(tags)}
    parents = {name: tag.get_string("parent") for name, tag in cursors.items()}
    return tuple(
        Tag(
            name=tag.get_string("name"),
            description=append_external_docs(tag.get_string("description"), (tag,)),
            summary=tag.get_string("summary"),
            parent=_read_parent(tag, parents),
            kind=tag.get_string("kind"),
        )
        for tag in tags
    )


def _has_name(tag: Cursor) -> bool:
    name = tag.get("name")
    if name is not None and name.value == "":
        name.warn("wrong-shape", "the name of the tag is empty; the tag is ignored")
    return bool(tag.get_string("name"))


def _read_parent(tag: Cursor, parents: dict[str, str]) -> str:
    parent = tag.get_string("parent")
    if not parent:
        return ""
    if parent not in parents:
        tag.at_path("parent").warn(
            "tag-parent", f"unknown tag {quote_name(parent)}; ignored", suggest(parent, parents)
        )
        return ""
    name, above = tag.get_string("name"), parent
    for _ in range(_MAX_PARENTS):
        if not above:
            return parent
        if above == name:
            break
        above = parents.get(above, "")
    tag.at_path("parent").warn(
        "tag-parent", f"the parents of {quote_name(name)} lead back or are too many; ignored"
    )
    return ""
