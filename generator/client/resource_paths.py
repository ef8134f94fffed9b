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

    def find_resource(self, operation: Operation) -> tuple[tuple[str, ...], NameCandidate | None]:
        """Return the resource of an operation, and its name if its path ends in an action."""
        segments = self._paths[operation.id]
        path = _get_texts(segments)
        if not path:
            return (" ".join(split_words((operation.tags or ("root",))[0])) or "root",), None
        last = segments[-1]
        if len(segments) > 1 and not last.before_id:
            if self._is_action(operation, last, path):
                return path[:-1], NameCandidate(tuple(last.text.split()), "path")
            if not last.after_id and path in self._paths_below_id:
                # ``/threads/runs`` beside ``/threads/{id}/runs``: an action on all threads.
                return path[:-1], NameCandidate(
                    remove_known_words(split_operation_id(operation), path[:-1]), "operationId"
                )
        return path, None

    def _is_action(self, operation: Operation, last: _Segment, path: tuple[str, ...]) -> bool:
        """Check whether the last segment is the operation's verb and no path continues below it."""
        verb = split_operation_id(operation)[:1]
        if not verb or verb[0] != last.text.split()[0].lower():
            return False
        depth = len(path)
        descendants = [each for each in self._paths.values() if _get_texts(each[:depth]) == path]
        return all(len(s) == depth and not s[-1].before_id for s in descendants)


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
