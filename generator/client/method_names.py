"""Candidate method names for operations, from operationId, path and HTTP method."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from ..model import Operation
from ..naming.words import split_words
from .endpoints.implied_verbs import (
    ImpliedVerbs,
    gets_single_item,
    iter_distinguishing_words,
    list_item_words,
)
from .endpoints.operation_ids import (
    is_generated_from_path,
    is_made_from_path,
    remove_known_words,
    split_full_id,
    split_operation_id,
)


class NameCandidate(NamedTuple):
    """The words of a possible method name, and the rule that produced them."""

    words: tuple[str, ...]
    rule: str


def propose_method_names(
    path: tuple[str, ...],
    placed_operations: Sequence[tuple[Operation, NameCandidate | None]],
    known_words: Mapping[str, tuple[str, ...]] | None = None,
) -> list[tuple[NameCandidate, ...]]:
    """Return the candidate names of each operation of a resource, best first.

    Each operation is paired with the name that its path suggests if the path ends in an
    action, else with None. `known_words` are words of its path that say nothing about it, by
    operation id.
    """
    return _MethodNamer(path, placed_operations, known_words or {}).list_candidates()


class _MethodNamer:
    """Finds the candidate names of the operations of one resource."""

    def __init__(
        self,
        path: tuple[str, ...],
        placed_operations: Sequence[tuple[Operation, NameCandidate | None]],
        known_words: Mapping[str, tuple[str, ...]],
    ) -> None:
        self._path = path
        self._operations = [operation for operation, _ in placed_operations]
        self._known_words = known_words
        self._verbs = ImpliedVerbs(self._operations)
        self._id_words = {remove_known_words(split_operation_id(o), path) for o in self._operations}
        self._short = {op.id: action or self._shorten(op) for op, action in placed_operations}
        self._count = Counter(each.words for each in self._short.values())
        self._single_items = Counter(
            self._short[each.id].words for each in self._operations if gets_single_item(each)
        )

    def list_candidates(self) -> list[tuple[NameCandidate, ...]]:
        """Return the candidates of each operation, in their order."""
        return [_remove_duplicates(self._iter_candidates(each)) for each in self._operations]

    def _iter_candidates(self, operation: Operation) -> Iterator[NameCandidate]:
        short = self._short[operation.id]
        if not self._is_outranked(operation):
            yield short
        elif operation.method == "GET":
            yield self._make_implied(operation)
        if split_operation_id(operation):
            longer = self._shorten(operation, keeps_parameters=True)
            if longer.words != short.words:
                yield longer
            yield NameCandidate(split_operation_id(operation), "operationId")
            yield NameCandidate(split_full_id(operation), "operationId")
        else:
            yield self._make_implied(operation)
        yield from self._iter_path_candidates(operation)

    def _iter_path_candidates(self, operation: Operation) -> Iterator[NameCandidate]:
        """Yield names that an operation has if those of others are equal, more and more exact."""
        verb, rule = self._make_implied(operation), "path and HTTP method"
        segment = self._get_last_segment(operation)
        for words in (segment, *iter_distinguishing_words(operation)):
            if words:
                yield NameCandidate((*verb.words, *words), rule)
        path = operation.path if operation.path.strip("/") else "root"
        path_words = (word.lower() for word in split_words(path))
        yield NameCandidate((operation.method.lower(), *path_words), rule)

    def _shorten(self, operation: Operation, keeps_parameters: bool = False) -> NameCandidate:
        """Return the words of an operationId that its resource does not contain.

        Without `keeps_parameters`, the words of the parameters that end the path are omitted
        too: ``get`` for ``getUserById``.  An id that is only made of the path, as
        ``post-users``, says no more than the path does.
        """
        by_id = split_operation_id(operation)
        if not by_id:
            return self._make_implied(operation)
        known = self._known_words.get(operation.id, ())
        words = remove_known_words(by_id, self._path, known)
        if not keeps_parameters:
            words = remove_known_words(words, (), list_item_words(operation)) or words
            words = (operation.method.lower(),) if is_made_from_path(operation) else words
            if words in (("post",), ("put",), ("patch",)) and is_generated_from_path(operation):
                implied = self._make_implied(operation)
                return NameCandidate(words, "operationId") if self._is_verb(implied) else implied
        if words:
            return NameCandidate(words, "operationId")
        # The resource has all the words: ``GET /metrics`` is ``get``.
        if operation.method == "GET":
            return NameCandidate(("get",), "HTTP method")
        return self._make_implied(operation)

    def _is_verb(self, candidate: NameCandidate) -> bool:
        """Check whether an operationId of the resource consists of a verb and the resource."""
        return candidate.words in self._id_words

    def _make_implied(self, operation: Operation) -> NameCandidate:
        verb = self._verbs.get_verb(operation)
        words = (verb, "all") if self._verbs.concerns_all_items(operation) else (verb,)
        return NameCandidate(words, "HTTP method")

    def _get_last_segment(self, operation: Operation) -> tuple[str, ...]:
        """Return the words of the last fixed segment of a path that are not in the resource."""
        pieces = [piece for piece in operation.path.split("/") if piece and "{" not in piece]
        words = (word.lower() for word in split_words(pieces[-1])) if pieces else ()
        return remove_known_words(tuple(words), self._path)

    def _is_outranked(self, operation: Operation) -> bool:
        """Check whether a method for a single item has precedence: ``get`` of all yields to it."""
        words = self._short[operation.id].words
        return (
            self._count[words] > 1
            and self._single_items[words] == 1
            and not gets_single_item(operation)
        )


def _remove_duplicates(candidates: Iterable[NameCandidate]) -> tuple[NameCandidate, ...]:
    """Return the candidates that have words, without repetitions."""
    distinct: dict[tuple[str, ...], NameCandidate] = {}
    for each in filter(lambda each: each.words, candidates):
        distinct.setdefault(each.words, each)
    return tuple(distinct.values())
