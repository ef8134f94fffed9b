"""The lines for a style that keep the old name of a method."""

from __future__ import annotations

from ....text.quoting import format_toml_key, format_toml_string
from .versions import PackageVersion


def suggest_method_name(
    old_name: str, new_name: str, operation_key: str, version: PackageVersion
) -> str:
    """Return the line that keeps the old name of a method (``threads.runs.create``).

    It renames the method, or the resource, or puts the operation into another resource;
    `operation_key` is what tables of a style call the operation. It is empty if several lines are
    needed. `version` is the new version of the package.
    """
    old_owner, _, old_method = old_name.rpartition(".")
    new_owner, _, new_method = new_name.rpartition(".")
    key = format_toml_key(operation_key)
    if old_owner == new_owner:
        return f"[names.methods] {key} = {format_toml_string(old_method)}"
    if old_method != new_method:
        return ""
    if old_owner in version.resource_names:
        return f"[tree.resources] {key} = {format_toml_string(old_owner)}"
    return _suggest_resource_name(old_owner.split("."), new_owner.split("."), version)


def _suggest_resource_name(old: list[str], new: list[str], version: PackageVersion) -> str:
    """Return the line that renames the only resource on a path that has another name."""
    pairs = zip(old, new, strict=False)
    differing = [index for index, (one, other) in enumerate(pairs) if one != other]
    if len(old) != len(new) or len(differing) != 1:
        return ""
    end = differing[0] + 1
    key, attribute = ".".join(new[:end]), old[end - 1]
    # The key is the name without those of the style, which are in no plan.
    if key not in version.planned_resources or ".".join(old[:end]) in version.resource_names:
        return ""
    return f"[names.resources] {format_toml_key(key)} = {format_toml_string(attribute)}"
