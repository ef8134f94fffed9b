"""The templates of users' styles, and what they refer to."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any, Protocol

from jinja2 import nodes

from ...frozen import frozen
from ...style import BUILT_IN_FOLDER, Style, list_built_in_styles
from ...text.patterns import Glob
from .files import StyleFile
from .template_syntax import (
    find_called_blocks,
    iter_blocks,
    iter_computed_names,
    iter_texts,
    list_extended_names,
)

_MAX_CHARACTERS = 1_000_000
"""The maximum number of characters that are searched for a word."""

_MAX_PARENTS = 50
"""The maximum number of templates that one extends; more are an error when it is rendered."""

_MAX_PATTERNS = 100
"""The maximum number of patterns that are compared with names; of more, any may match."""


@frozen
class OwnFile:
    """A file of a user's style, and the names of all files in the styles before it."""

    source: StyleFile
    earlier_names: frozenset[str]

    @property
    def overrides(self) -> bool:
        """Whether the file replaces one of an earlier style."""
        return self.source.name in self.earlier_names


class TemplateReader(Protocol):
    """What finds and parses the templates of a style."""

    def parse_template(self, source: StyleFile) -> nodes.Template:
        """Return the syntax tree of a template.

        Raises:
            SpecloomError: It is not valid.
        """

    def find_template(self, name: str) -> StyleFile | None:
        """Return the file that templates load by a name; None if there is not exactly one."""

    def describe_unknown_template(self, name: str) -> tuple[str, str] | None:
        """Return the message and the hint for a name that no template has; None if one has it."""


class StyleTemplates:
    """The files of users' styles, also of those that later styles override, and their syntax trees.

    `layers` are the files of each style by name, the built-in style first; `sources` are those
    that are used of them.

    Raises:
        SpecloomError: A template is not valid.
    """

    def __init__(
        self,
        reader: TemplateReader,
        style: Style,
        layers: Sequence[Mapping[str, StyleFile]],
        sources: Mapping[str, StyleFile],
    ) -> None:
        self.reader = reader
        self._sources = sources
        self._style_names = {layer.root.resolve().name for layer in style.layers}
        self._style_texts = set(_iter_settings(style.data))
        self.files = tuple(_iter_own_files(layers))
        self._trees: dict[str, nodes.Template] = {}
        self._own_templates = [each.source for each in self.files if each.source.is_template]
        for source in self._own_templates:
            self.get_tree(source)

    def get_tree(self, source: StyleFile) -> nodes.Template:
        """Return the syntax tree of a template."""
        path = str(source.path)
        if path not in self._trees:
            self._trees[path] = self.reader.parse_template(source)
        return self._trees[path]

    def is_written(self, source: StyleFile) -> bool:
        """Check whether a file is used: no style excludes or overrides it."""
        return self._sources.get(source.name) == source

    def mentions(self, word: str, source: StyleFile) -> bool:
        """Check whether another file of the users has a word, such as the name of a module.

        This is also true if they are too long to be searched.
        """
        remaining = _MAX_CHARACTERS
        for other in (each.source for each in self.files if each.source != source):
            text = other.read_content()
            if isinstance(text, bytes):
                continue
            remaining -= len(text)
            if remaining < 0 or re.search(rf"\b{re.escape(word)}\b", text):
                return True
        return False

    def find_block_owner(self, block: str, user: StyleFile) -> StyleFile | None:
        """Return another template than `user` with a block of a name."""
        others = (each for each in self._sources.values() if each.is_template and each != user)
        for source in others:
            if any(each.name == block for each in iter_blocks(self.get_tree(source))):
                return source
        return None

    @staticmethod
    def find_built_in_style(name: str) -> str | None:
        """Return the built-in style that has a file, such as a part."""
        styles = (
            each for each in list_built_in_styles() if (BUILT_IN_FOLDER / each / name).is_file()
        )
        return next(styles, None)

    def list_parents(self, source: StyleFile) -> list[StyleFile] | None:
        """Return the templates that a template extends, directly or not; None if one is unknown."""
        parents: list[StyleFile] = []
        remaining = [source]
        while remaining:
            names = list_extended_names(self.get_tree(remaining.pop()))
            found = None if names is None else [self.reader.find_template(name) for name in names]
            if found is None or None in found or len(parents) > _MAX_PARENTS:
                return None
            new = [each for each in found if each and each not in (source, *parents)]
            parents += new
            remaining += new
        return parents

    def find_called_blocks(self, sources: Sequence[StyleFile]) -> set[str]:
        """Return the names of blocks that some templates print as ``self.name()``."""
        return {name for each in sources for name in find_called_blocks(self.get_tree(each))}

    def is_referenced(self, source: StyleFile) -> bool:
        """Check whether another template of the users, or a setting, may load a file."""
        names = self._spell_names(source.name)
        referring = {path for name in names for path in self._references.get(name, ())}
        return (
            not referring <= {str(source.path)}
            or not self._style_texts.isdisjoint(names)
            or any(glob.matches(name) for glob in self._globs for name in names)
        )

    def _spell_names(self, name: str) -> list[str]:
        """Return the names by which templates can load a file."""
        return [name, *(f"{style}/{name}" for style in self._style_names)]

    @cached_property
    def _references(self) -> dict[str, set[str]]:
        """The paths of templates by the texts in them, which may be names of others."""
        references: dict[str, set[str]] = {}
        for source in self._own_templates:
            for text in iter_texts(self.get_tree(source)):
                references.setdefault(text, set()).add(str(source.path))
        return references

    @cached_property
    def _globs(self) -> list[Glob]:
        """The patterns of names that templates compute."""
        trees = map(self.get_tree, self._own_templates)
        patterns = {pattern for tree in trees for pattern in iter_computed_names(tree)}
        return [*map(Glob, patterns if len(patterns) <= _MAX_PATTERNS else ["*"])]


def _iter_own_files(layers: Sequence[Mapping[str, StyleFile]]) -> Iterator[OwnFile]:
    names: frozenset[str] = frozenset()
    for files in layers:
        for _, source in sorted(files.items()):
            if not source.is_built_in:
                yield OwnFile(source, names)
        names |= files.keys()


def _iter_settings(value: Any) -> Iterator[str]:
    """Yield all texts in the settings of a style."""
    values = [value]
    while values:
        value = values.pop()
        if isinstance(value, str):
            yield value
        elif isinstance(value, Mapping):
            values += value.values()
        elif isinstance(value, (list, tuple)):
            values += value
