"""Resources of operations, derived from their paths.

Fixed segments are resources, path parameters are arguments, and a last segment that repeats
the operation's verb is an action on the resource before it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ..model import Operation
from ..naming.words import split_words
from ..text.patterns import TEMPLATE_VARIABLE
from .method_names import NameCandidate, remove_known_words, split_operation_id

_VERSION_SEGMENT = re.compile(r"v\d+([._]\d+)*|api", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Segment:
    """A fixed segment of a path, and whether a path parameter precedes and follows it."""

    text: str
    after_id: bool
    before_id: bool


class PathAnalyzer:
    """Finder of the resource of each operation; takes all paths of an API into account."""

    def __init__(self, operations: Sequence[Operation]) -> None:
        paths = _remove_versions(operations)
        shared = _count_shared_segments(list(filter(None, paths.values())))
        self._paths = {id: segments[shared:] for id, segments in paths.items()}
        self._paths_below_id = {
            _get_texts(segments[: index + 1])
            for segments in self._paths.values()
            for index, segment in enumerate(segments)
            if segment.after_id
        }
        self._continued_paths = {
            _get_texts(segments[: index + 1])
            for segments in self._paths.values()
            for index, segment in enumerate(segments)
            if index + 1 < len(segments) or segment.before_id
        }

    def find_resource(self, operation: Operation) -> tuple[tuple[str, ...], NameCandidate | None]:
        """Return the resource of an operation, and its name if its path ends in an action."""
        segments = self._paths[operation.id]
        path = _get_texts(segments)
        if not path:
            return (" ".join(split_words((operation.tags or ("root",))[0])) or "root",), None
        last = segments[-1]
        if len(segments) > 1 and not last.before_id:
            if path not in self._continued_paths and _starts_with_verb(last, operation):
                return path[:-1], NameCandidate(tuple(last.text.split()), "path")
            if not last.after_id and path in self._paths_below_id:
                # ``/threads/runs`` beside ``/threads/{id}/runs``: an action on all threads.
                return path[:-1], NameCandidate(
                    remove_known_words(split_operation_id(operation), path[:-1]), "operationId"
                )
        return path, None


def _starts_with_verb(segment: _Segment, operation: Operation) -> bool:
    """Check whether the first word of a segment is the verb of the operation."""
    verb = split_operation_id(operation)[:1]
    return bool(verb) and verb[0] == segment.text.split()[0].lower()


def _split_path(path: str) -> list[_Segment]:
    pieces = [piece for piece in path.partition("?")[0].split("/") if piece]
    fixed = [" ".join(split_words(TEMPLATE_VARIABLE.sub(" ", piece))) for piece in pieces]
    ids = [bool(TEMPLATE_VARIABLE.search(piece)) for piece in pieces]
    return [
        _Segment(
            text,
            any(ids[:index][-1:]),
            any(ids[index + 1 : index + 2]) or ids[index],
        )
        for index, text in enumerate(fixed)
        if text and re.search(r"\w", TEMPLATE_VARIABLE.sub("", pieces[index]))
    ]


def _get_texts(segments: Iterable[_Segment]) -> tuple[str, ...]:
    return tuple(segment.text for segment in segments)


def _remove_versions(operations: Sequence[Operation]) -> dict[str, list[_Segment]]:
    """Return the segments of each path, without ``/api/v1`` unless two operations would clash."""
    paths = {operation.id: _split_path(operation.path) for operation in operations}
    bare = {id: _remove_version(segments) for id, segments in paths.items()}
    endpoints = {(operation.method, tuple(bare[operation.id])) for operation in operations}
    return bare if len(endpoints) == len(operations) else paths


def _remove_version(segments: list[_Segment]) -> list[_Segment]:
    while (
        len(segments) > 1
        and _VERSION_SEGMENT.fullmatch(segments[0].text)
        and not segments[0].before_id
    ):
        segments = segments[1:]
    return segments


def _count_shared_segments(paths: Sequence[list[_Segment]]) -> int:
    """Return the number of leading segments that all paths share and none of them ends with."""
    count = 0
    while paths and all(len(path) > count + 1 for path in paths):
        texts = {path[count].text for path in paths}
        if any(path[count].before_id for path in paths):
            break
        if len(texts) > 1 or len(paths) < 3:
            break
        count += 1
    return count
