"""The loader of templates."""

from __future__ import annotations

import os
import posixpath
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from jinja2 import BaseLoader, TemplateNotFound, TemplateRuntimeError

from ..text.suggestions import did_you_mean
from .style_files import StyleFile, iter_style_files

_MAX_NAME_LENGTH = 1_000
"""The maximum number of characters of a name that similar ones are looked for."""


class UnknownTemplateError(TemplateNotFound):
    """The error for a template that no style has.

    Similar names are only looked for when it is reported: a template may ignore any number of
    these errors.
    """

    def __init__(self, name: str, iter_names: Callable[[], Iterable[str]]) -> None:
        super().__init__(name, f"unknown template '{name}'")
        self._iter_names = iter_names

    def format_message(self) -> str:
        """Return the message, followed by a line with a hint if there is one."""
        name = str(self.name)
        hint = did_you_mean(name, self._iter_names()) if len(name) <= _MAX_NAME_LENGTH else None
        return f"{self.message}\n{hint or ''}"


class StyleLoader(BaseLoader):
    """A loader of templates by path; ``base/…`` is a file of the built-in style.

    Likewise, a path may start with the directory name of any other style.  A file that a style
    excludes can be loaded too: that of the last style with the path.  Only files that are listed
    as those of a style are loaded: no path is made from what a template says.
    """

    def __init__(self, roots: Sequence[Path], sources: Mapping[str, StyleFile]) -> None:
        self._roots: dict[str, dict[str, Path]] = {}
        for root in roots:  # of which one may be listed twice: "base" always is
            path = os.path.realpath(root)
            self._roots.setdefault(os.path.basename(path), {}).setdefault(path, root)
        self._sources = sources
        self._files: dict[str, Mapping[str, StyleFile]] = {}

    def get_source(self, environment: Any, template: str) -> tuple[str, str, None]:
        source = self.find_source(posixpath.normpath(template))
        if source is None:
            raise UnknownTemplateError(template, partial(self._iter_names, template))
        return source.read_text(), str(source.path), None

    def find_source(self, name: str) -> StyleFile | None:
        """Return the file for the normalized name of a template; None if no style has it."""
        if name in self._sources:
            return self._sources[name]
        style, _, rest = name.partition("/")
        return self._list_files(style).get(rest) or self._find_excluded_source(name)

    def _find_excluded_source(self, name: str) -> StyleFile | None:
        """Return the file of the last style that has one with a path, which a style excludes."""
        styles = (style for style, roots in self._roots.items() if len(roots) == 1)
        found = (self._list_files(style).get(name) for style in styles)
        return next((source for source in found if source), None)

    def _list_files(self, style: str) -> Mapping[str, StyleFile]:
        """Return the files of the style with a directory name by path; none if it is unknown."""
        if style not in self._files:
            roots = list(self._roots.get(style, {}).values())
            if len(roots) > 1:
                raise TemplateRuntimeError(
                    f"two styles have the name '{style}': {' and '.join(map(str, roots))}"
                    "\nrename the directory of one of them"
                )
            found = iter_style_files(roots[0]) if roots else ()
            self._files[style] = {source.name: source for source in found}
        return self._files[style]

    def _iter_names(self, name: str) -> Iterator[str]:
        """Yield the names of all templates, and of those in the style that a name starts with."""
        yield from self._sources
        style, _, _ = name.partition("/")
        yield from (f"{style}/{each}" for each in self._list_files(style))
