"""Verbs that HTTP methods and paths imply: ``GET /users`` lists, ``GET /users/{id}`` gets."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from ...model import Array, Operation
from ...naming.words import split_words
from ...text.patterns import TEMPLATE_VARIABLE

_VERBS = {
    "POST": "create",
    "PUT": "replace",
    "PATCH": "update",
    "DELETE": "delete",
}
_MUTATIONS = frozenset(["PUT", "PATCH", "DELETE"])


class ImpliedVerbs:
    """The verbs of the operations of a resource; an operation may change that of another one."""

    def __init__(self, operations: Iterable[Operation]) -> None:
        self._endpoints = {(each.method, _normalize(each.path)) for each in operations}
        self._paths = {path for _, path in self._endpoints}

    def get_verb(self, operation: Operation) -> str:
        """Return the verb of an operation: list, create, get, replace, update, delete, …"""
        if operation.method == "GET":
            return "list" if self._is_list(operation) else "get"
        if operation.method == "POST" and self._updates_item(operation):
            return "update"
        return _VERBS.get(operation.method, operation.method.lower())

    def concerns_all_items(self, operation: Operation) -> bool:
        """Check whether an operation is one on all items where another one is on a single item."""
        path = _normalize(operation.path)
        return operation.method in _MUTATIONS and (operation.method, f"{path}/{{}}") in (
            self._endpoints
        )

    def _is_list(self, operation: Operation) -> bool:
        path = _normalize(operation.path)
        if path.endswith("}"):
            return False
        returns_array = any(isinstance(each.type, Array) for each in operation.return_contents)
        return returns_array or f"{path}/{{}}" in self._paths or _ends_with_plural(path)

    def _updates_item(self, operation: Operation) -> bool:
        """Check whether a POST is on an item that a POST on the collection creates."""
        path = _normalize(operation.path)
        collection = path.removesuffix("/{}")
        is_replaceable = ("PUT", path) in self._endpoints or ("PATCH", path) in self._endpoints
        return path != collection and ("POST", collection) in self._endpoints and not is_replaceable


def gets_single_item(operation: Operation) -> bool:
    """Check whether an operation gets the item of a collection that a path parameter names."""
    return operation.method == "GET" and _normalize(operation.path).endswith("}")


def iter_distinguishing_words(operation: Operation) -> Iterator[tuple[str, ...]]:
    """Yield words that tell an operation from others by its path parameters, more and more.

    The first are those of the parameters that end the path, or else of the last ones before its
    end: ``by hash and index`` of ``/blocks/{hash}/{index}``.
    """
    runs = [run for run in _list_parameter_runs(operation) if run]
    for names in (*runs[-1:], [name for run in runs for name in run]):
        words: list[str] = []
        for name in names:
            words += ["and" if words else "by", *(word.lower() for word in split_words(name))]
        yield tuple(words)


def list_item_words(operation: Operation) -> tuple[str, ...]:
    """Return the words of the parameter that ends a path, and ``id``; () if there is not one."""
    names = _list_parameter_runs(operation)[-1]
    return ("id", *(word.lower() for word in split_words(names[0]))) if len(names) == 1 else ()


def _list_parameter_runs(operation: Operation) -> list[list[str]]:
    """Return the names of parameters in a row; a list without names for a fixed end."""
    runs: list[list[str]] = [[]]
    for piece in operation.path.rstrip("/").split("/"):
        names = TEMPLATE_VARIABLE.findall(piece)
        if names:
            runs[-1] += names
        elif runs[-1]:
            runs.append([])
    return runs


def ends_with_plural(words: Sequence[str]) -> bool:
    """Check whether the last of some words looks like a plural."""
    return bool(words) and _ends_with_plural(words[-1].lower())


def _ends_with_plural(text: str) -> bool:
    return re.search(r"[^su]s$", text) is not None


def _normalize(path: str) -> str:
    """Return a path whose parameters have no names: ``/users/{}``."""
    return TEMPLATE_VARIABLE.sub("{}", path.partition("?")[0].rstrip("/"))
