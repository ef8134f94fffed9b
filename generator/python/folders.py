"""The folders that the layout of a style makes in the package."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from generator.pages import Folder, ModelModule, ResourcePage
from generator.python.patterns import folder, folders_of


def folders(
    files: Collection[str], resources: Sequence[ResourcePage], modules: Sequence[ModelModule]
) -> tuple[Folder, ...]:
    """Every folder that one of the files lies in, sorted: those above before those in them."""
    made: dict[str, Folder] = {}
    paths = sorted(folders_of(files))
    for path in reversed(paths):
        made[path] = Folder(
            path,
            tuple(made[inner] for inner in paths if folder(inner) == path),
            tuple(module for module in modules if folder(module.file) == path),
            tuple(r for r in resources if path in (folder(r.file), folder(r.async_file))),
        )
    return tuple(made[path] for path in paths)
