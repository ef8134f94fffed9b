"""Tags of an API, and the tree that they form (OpenAPI 3.2, section 4.22)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ..frozen import frozen


@frozen
class Tag:
    """A declared tag.

    `parent` is the name of the tag around it; `kind` says what it is for: ``nav``, ``badge``, ….
    """

    name: str
    description: str = ""
    summary: str = ""
    parent: str = ""
    kind: str = ""

    @property
    def is_navigational(self) -> bool:
        """Whether the tag groups operations, as all tags did before there were kinds."""
        return self.kind in ("", "nav")

    @property
    def text(self) -> str:
        """The description, or else the summary."""
        return self.description or self.summary


def find_tag_paths(tags: Sequence[Tag]) -> Mapping[str, tuple[str, ...]]:
    """Return the names of the tags from the root of the tree to each tag.

    It ends at a parent that is not declared, or that leads back to the tag.
    """
    parents = {tag.name: tag.parent for tag in reversed(tags)}
    paths: dict[str, tuple[str, ...]] = {}
    for tag in tags:
        path = [tag.name]
        while (parent := parents[path[-1]]) in parents and parent not in path:
            path.append(parent)
        paths.setdefault(tag.name, tuple(reversed(path)))
    return paths
