"""Old names that a style keeps, deprecated: what becomes of them from one version to the next."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from ....text.quoting import format_toml_key, format_toml_string

STILL_WORKS = "the old name still works, deprecated"
"""What reports say about an old name that a style keeps."""


def format_moved_entry(old_name: str, new_name: str) -> str:
    """Return the entry of the table ``[moved]`` that keeps an old name."""
    return f"{format_toml_key(old_name)} = {format_toml_string(new_name)}"


def find_lost_names(
    old_moved: Mapping[str, str],
    new_names: Collection[str],
    new_moved: Mapping[str, str],
    partners: Mapping[str, str | None],
    prefix: str = "",
) -> Iterator[tuple[str, str]]:
    """Yield what became of deprecated names that no longer work as before.

    `old_moved` and `new_moved` map the deprecated names of the two versions to what they stand
    for; `partners` are the new names of what the old version has. Each text comes with the old
    name of the item; that of an item that was removed itself is not mentioned.
    """
    for name, old_target in old_moved.items():
        partner = partners.get(old_target)
        new_target = name if name in new_names else new_moved.get(name)
        label = f"`{prefix}{name}`, the deprecated name of `{prefix}{old_target}`,"
        if partner is None or new_target == partner:
            continue
        if new_target is None:
            yield f"{label} was removed", old_target
        else:
            yield f"{label} is now `{prefix}{new_target}`", old_target
