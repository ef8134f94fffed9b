"""The operations that a selection includes, and patterns of it that match none."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TypeAlias

from ..text.patterns import Glob
from ..text.quoting import quote_name
from ..text.selection import Selection, SelectionKind, SelectionPattern
from ..text.suggestions import did_you_mean, list_names
from .document import Cursor

_Facts: TypeAlias = Mapping[str, Sequence[str]]
"""The texts of an operation that patterns of each kind are matched with."""

Selectable: TypeAlias = tuple[Cursor, str, str | None, str]
"""An operation or webhook, its method, its path (None for a webhook), and its path or name."""


class OperationSelector:
    """Selects operations and webhooks, and records which patterns matched one.

    `omitted_operations` is the number of operations that were not selected.

    Raises:
        ValueError: A pattern that excludes has no kind.
    """

    def __init__(self, selection: Selection) -> None:
        self._selection = selection
        self._patterns = [(each, each.make_glob()) for each in selection.iter_patterns()]
        self._included_kinds = {each.kind for each, _ in self._patterns if not each.is_exclusion}
        self._matched: set[SelectionPattern] = set()
        self._has_selected = False
        self.omitted_operations = 0

    def is_selected(self, *item: *Selectable) -> bool:
        """Check whether the selection includes an operation or a webhook."""
        if not self._patterns:
            return True
        facts = _list_facts(*item)
        matches = [each for each, glob in self._patterns if _matches_any(glob, facts[each.kind])]
        self._matched.update(matches)
        is_excluded = any(each.is_exclusion for each in matches)
        is_selected = not is_excluded and {each.kind for each in matches} >= self._included_kinds
        self._has_selected |= is_selected
        self.omitted_operations += bool(facts["path"]) and not is_selected
        return is_selected

    def report_unmatched(
        self, root: Cursor, items: Iterable[Selectable], whole: Iterable[Selectable]
    ) -> None:
        """Report patterns that match none of all operations and webhooks: they are typos.

        `whole` are also those that a style leaves out; to exclude these again is no mistake.
        """
        if not self._patterns or self._selection.allows_unmatched or _has_unreadable_items(root):
            return
        paths = root.at_path("paths")
        unmatched = [each for each, _ in self._patterns if each not in self._matched]
        facts = [_list_facts(*item) for item in items] if unmatched else []
        whole_facts = [_list_facts(*item) for item in whole] if unmatched else []
        for pattern in unmatched:
            if _matches_any(pattern.make_glob(), _list_texts(whole_facts, pattern.kind)):
                _report_omitted(paths, pattern)
            else:
                _report_unmatched(paths, pattern, _list_texts(facts, pattern.kind))
        if not (self._has_selected or unmatched):
            sources = dict.fromkeys(each.source for each, _ in self._patterns)
            message = f"no operation is selected by {' and '.join(sources)} together"
            hint = "an operation must match each of them, and nothing that is excluded"
            paths.error("empty-selection", message, hint)


def _has_unreadable_items(root: Cursor) -> bool:
    """Check whether a path item cannot be read, which is an error and may be what was meant."""
    broken = root.document.broken_references
    if not broken:
        return False
    items = (entry.value for _, entry in root.iter_members("paths"))
    references = (item.get("$ref") for item in items if isinstance(item, dict))
    found = (broken.get(each) for each in references if isinstance(each, str))
    return any(each is not None and not each.is_dangling for each in found)


def _list_facts(operation: Cursor, method: str, path: str | None, name: str) -> _Facts:
    method = method.upper()
    id = operation.get_string("operationId")
    return {
        "tag": operation.get_strings("tags"),
        "path": [path] if path is not None else [],
        "operation": [*([id] if id else ()), f"{method} {name}"],
        "method": [method],
    }


def _list_texts(facts: Iterable[_Facts], kind: SelectionKind) -> list[str]:
    """Return the texts that patterns of a kind could match, each once."""
    return list(dict.fromkeys(text for each in facts for text in each[kind]))


def _matches_any(glob: Glob, texts: Sequence[str]) -> bool:
    return any(map(glob.matches, texts))


def _report_omitted(paths: Cursor, pattern: SelectionPattern) -> None:
    """Report a pattern for operations that are left out, unless it excludes them."""
    if not pattern.is_exclusion:
        paths.error(
            "omitted-selection",
            f"{quote_name(pattern.text)} in {pattern.source} matches only what the style leaves out",
            "select other operations, or change [omit] in the style",
        )


def _report_unmatched(paths: Cursor, pattern: SelectionPattern, known: Sequence[str]) -> None:
    """Report a pattern that matches nothing; `known` are the texts that it could match."""
    kind, text = pattern.kind, pattern.text
    if kind == "operation":
        has_method = " " in text
        known = [each for each in known if (" " in each) == has_method] or known
    if "*" in text:
        message = f"no {kind} matches {quote_name(text)} in {pattern.source}"
    else:
        tail = "" if kind == "operation" else ": no operation has it"
        message = f"unknown {kind} {quote_name(text)} in {pattern.source}{tail}"
    hint = _suggest(kind, text, known)
    if pattern.is_exclusion:
        paths.warn("unmatched-exclusion", f"{message}; nothing is excluded", hint)
    else:
        paths.error(f"unknown-{kind}", message, hint)


def _suggest(kind: str, text: str, known: Sequence[str]) -> str:
    """Return a hint with the closest name, if one is close, and the names that there are."""
    if not known:
        return f"no operation has {kind}s"
    closest = did_you_mean(text, known)
    names = f"{kind}s: {list_names(known)}"
    return f"{closest} {names}" if closest else names
