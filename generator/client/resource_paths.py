"""Resources of operations, derived from their paths.

Fixed segments are resources, path parameters are arguments, and a last segment that repeats
the operation's verb is an action on the resource before it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import TypeAlias

from ..model import Operation
from ..naming.words import split_words, stem_words
from .endpoints.implied_verbs import ImpliedVerbs
from .endpoints.operation_ids import remove_known_words, split_operation_id
from .endpoints.path_actions import is_collection, is_continued_verb, is_verb, is_verb_of_tag
from .endpoints.path_segments import (
    Segment,
    count_shared_segments,
    get_texts,
    remove_versions,
    split_custom_method,
    split_flat_id,
    split_path,
)
from .method_names import NameCandidate

_Texts: TypeAlias = tuple[str, ...]


class PathAnalyzer:
    """Finder of the resource of each operation; takes all paths of an API into account."""

    def __init__(self, operations: Sequence[Operation]) -> None:
        self._custom_methods = {each.id: split_custom_method(each.path) for each in operations}
        paths = remove_versions(operations, self._custom_methods)
        shared = count_shared_segments(list(filter(None, paths.values())))
        self._omitted_texts = _find_omitted_texts(operations, paths, shared)
        self._paths = {id: segments[shared:] for id, segments in paths.items()}
        self._paths_below_id = {
            get_texts(segments[: index + 1])
            for segments in self._paths.values()
            for index, segment in enumerate(segments)
            if segment.after_id
        }
        self._continued_paths = {
            get_texts(segments[: index + 1])
            for id, segments in self._paths.items()
            for index, segment in enumerate(segments)
            if index + 1 < len(segments) or segment.before_id or self._custom_methods[id][1]
        }
        self._flat_ids = _split_flat_ids(operations)
        self._verbs = ImpliedVerbs(operations)
        self._top_texts = {
            stem_words(path[0].words): path[0].text for path in self._paths.values() if path
        }
        self._paths_with_actions = self._find_paths_with_actions(operations)
        self._action_counts = self._count_actions(operations)

    def find_resource(self, operation: Operation) -> tuple[_Texts, NameCandidate | None]:
        """Return the resource of an operation, and its name if its path ends in an action."""
        if self._flat_ids[operation.id]:
            return self._find_flat_resource(operation)
        segments = self._paths[operation.id]
        path = get_texts(segments)
        custom_method = self._custom_methods[operation.id][1]
        if custom_method:
            return path or self._find_tag_resource(operation), NameCandidate(custom_method, "path")
        if not path:
            return self._find_tag_resource(operation), None
        if path in self._paths_with_actions:
            return self._place_action(operation, path)
        last = segments[-1]
        if (
            len(path) > 1
            and not last.before_id
            and not last.after_id
            and path in self._paths_below_id
        ):
            # ``/threads/runs`` beside ``/threads/{id}/runs``: an action on all threads.
            return path[:-1], self._name_on_parent(operation, last, path[:-1])
        return path, None

    def get_omitted_words(self, operation: Operation) -> tuple[str, ...]:
        """Return the words of the segments that the resource of an operation does not contain."""
        return tuple(
            word for text in self._omitted_texts[operation.id] for word in text.lower().split()
        )

    def _find_tag_resource(self, operation: Operation) -> _Texts:
        """Return the resource of an operation whose path has none: its first tag."""
        words = split_words((operation.tags or ("root",))[0]) or ("root",)
        return (self._top_texts.get(stem_words(words), " ".join(words)),)

    def _find_flat_resource(self, operation: Operation) -> tuple[_Texts, NameCandidate]:
        """Return the resource and the name in a dotted operationId."""
        *parts, method = self._flat_ids[operation.id]
        words = tuple(word.lower() for word in split_words(method))
        return tuple(" ".join(split_words(part)) for part in parts), NameCandidate(
            words, "operationId"
        )

    # --- actions --------------------------------------------------------

    def _find_paths_with_actions(self, operations: Sequence[Operation]) -> frozenset[_Texts]:
        """Return the paths that end in an action rather than in a resource.

        If only some of the operations of a path are actions, they all belong to the resource
        before it, unless the last segment is the name of a collection.
        """
        texts = {each.id: get_texts(self._paths[each.id]) for each in operations}
        count = Counter(texts.values())
        actions = Counter(
            path
            for operation in operations
            if self._is_action(operation, is_alone=count[path := texts[operation.id]] == 1)
        )
        return frozenset(
            path
            for path, number in actions.items()
            if number == count[path] or not is_collection(path[-1].lower().split())
        )

    def _is_action(self, operation: Operation, is_alone: bool) -> bool:
        """Check whether a path ends in an action; `is_alone` if no other operation has the path."""
        segments = self._paths[operation.id]
        path = get_texts(segments)
        if not path or segments[-1].before_id:
            return False
        if len(path) > 1 and operation.method == "POST" and path in self._continued_paths:
            return is_continued_verb(operation, segments[-1], path[:-1])
        if path in self._continued_paths:
            return False
        if len(path) == 1:
            return is_alone and self._is_action_at_top(operation, segments[-1])
        return is_verb(operation, segments[-1], path[:-1], is_alone)

    def _is_action_at_top(self, operation: Operation, segment: Segment) -> bool:
        """Check whether the only segment of a path is an action, on the resource of its tag."""
        return (
            is_verb_of_tag(operation, segment)
            and operation.method != "GET"
            and not is_collection(segment.words)
            and self._find_tag_resource(operation) != (segment.text,)
        )

    def _count_actions(self, operations: Sequence[Operation]) -> Counter[tuple[_Texts, _Texts]]:
        """Count the actions of each resource by their words."""
        paths = ((each, get_texts(self._paths[each.id])) for each in operations)
        return Counter(
            (path[:-1], self._paths[each.id][-1].words)
            for each, path in paths
            if path in self._paths_with_actions and self._is_action(each, is_alone=True)
        )

    def _place_action(self, operation: Operation, path: _Texts) -> tuple[_Texts, NameCandidate]:
        """Return the resource and the name of an operation at a path that ends in an action."""
        last = self._paths[operation.id][-1]
        if len(path) == 1:
            resource = self._find_tag_resource(operation)
            words = remove_known_words(last.words, resource) or last.words
            return resource, NameCandidate(words, "path")
        is_unique = self._action_counts[path[:-1], last.words] == 1
        if is_unique and self._is_action(operation, is_alone=True):
            return path[:-1], NameCandidate(last.words, "path")
        return path[:-1], self._name_on_parent(operation, last, path[:-1])

    def _name_on_parent(
        self, operation: Operation, segment: Segment, parent: _Texts
    ) -> NameCandidate:
        """Return the name of an operation at a segment that is not a resource."""
        words = remove_known_words(split_operation_id(operation), parent)
        if words:
            return NameCandidate(words, "operationId")
        verb = self._verbs.get_verb(operation)
        return NameCandidate((verb, *segment.words), "path and HTTP method")


def _split_flat_ids(operations: Iterable[Operation]) -> dict[str, tuple[str, ...]]:
    """Return the parts of dotted operationIds by operation id, without a first one that all share.

    Other operations have no parts.
    """
    flat_ids = {each.id: split_flat_id(each) for each in operations}
    is_shared = len({parts[0] for parts in flat_ids.values() if parts}) == 1
    return {id: parts[1:] if is_shared else parts for id, parts in flat_ids.items()}


def _find_omitted_texts(
    operations: Sequence[Operation], paths: Mapping[str, Sequence[Segment]], shared: int
) -> dict[str, _Texts]:
    """Return the leading segments of each path that are not in `paths`, or that all share."""
    whole = {each.id: get_texts(split_path(each.path)) for each in operations}
    return {
        id: whole[id][: len(whole[id]) - len(segments)] + get_texts(segments[:shared])
        for id, segments in paths.items()
    }
