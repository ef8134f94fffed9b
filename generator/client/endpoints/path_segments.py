"""The fixed segments of paths, and the parts of paths that are verbs rather than resources."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from ...frozen import frozen
from ...model import Operation
from ...naming.words import split_words
from ...text.patterns import TEMPLATE_VARIABLE

_VERSION_SEGMENT = re.compile(r"v\d+([._]\d+)*|api", re.IGNORECASE)
# ``{name}:cancel`` and ``jobs:batchGet``, as in https://google.aip.dev/136.
_CUSTOM_METHOD = re.compile(r"([^:]+):([A-Za-z]\w*)")
# ``chat.postMessage``: a resource and a method, but not a file or the name of a host.
_DOTTED_METHOD = re.compile(r"[A-Za-z][\w-]*(?:\.[A-Za-z]\w*)+")
_NO_METHODS = frozenset(
    [
        "atom",
        "avi",
        "bin",
        "bmp",
        "bz2",
        "cer",
        "com",
        "css",
        "csv",
        "dev",
        "doc",
        "docx",
        "gif",
        "gz",
        "html",
        "http",
        "htm",
        "ico",
        "ics",
        "io",
        "ipynb",
        "jpeg",
        "jpg",
        "js",
        "json",
        "jsonl",
        "kml",
        "m3u8",
        "md",
        "mp3",
        "mp4",
        "net",
        "ogg",
        "org",
        "pdf",
        "pem",
        "php",
        "png",
        "ppt",
        "pptx",
        "proto",
        "ps",
        "rss",
        "sh",
        "svg",
        "tar",
        "tgz",
        "tif",
        "tiff",
        "ts",
        "tsv",
        "txt",
        "wav",
        "webm",
        "webp",
        "wsdl",
        "xls",
        "xlsx",
        "xml",
        "xsd",
        "yaml",
        "yml",
        "zip",
    ]
)


@frozen
class Segment:
    """A fixed segment of a path, and whether a path parameter precedes and follows it."""

    text: str
    after_id: bool
    before_id: bool

    @property
    def words(self) -> tuple[str, ...]:
        """Its words in lower case."""
        return tuple(self.text.lower().split())


def get_texts(segments: Iterable[Segment]) -> tuple[str, ...]:
    """Return the texts of segments."""
    return tuple(segment.text for segment in segments)


def split_custom_method(path: str) -> tuple[str, tuple[str, ...]]:
    """Split a path into the path of a resource and the words of a method.

    ``/jobs/{id}:cancel`` and ``/jobs.cancel`` have the method ``cancel``; most paths have none.
    """
    path = path.partition("?")[0].rstrip("/")
    parent, _, last = path.rpartition("/")
    match = _CUSTOM_METHOD.fullmatch(last)
    if match is not None:
        return f"{parent}/{match[1]}", _split_lower(match[2])
    if _DOTTED_METHOD.fullmatch(last):
        *resource, method = last.split(".")
        if method.lower() not in _NO_METHODS:
            return "/".join([parent, *resource]), _split_lower(method)
    return path, ()


def split_flat_id(operation: Operation) -> tuple[str, ...]:
    """Return the parts of a dotted operationId if the path starts with a parameter, else ().

    Such a parameter is the whole name of a resource (``/v1/{name}``), so that only the
    operationId says what it is: ``fleet.projects.jobs.list``.
    """
    pieces = [piece for piece in operation.path.split("/") if piece]
    while pieces and _VERSION_SEGMENT.fullmatch(pieces[0]):
        del pieces[0]
    parts = tuple((operation.name or "").split("."))
    is_flat = bool(pieces) and pieces[0].startswith("{") and len(parts) > 2
    return parts if is_flat and all(map(_split_lower, parts)) else ()


def _split_lower(text: str) -> tuple[str, ...]:
    return tuple(word.lower() for word in split_words(text))


def split_path(path: str) -> list[Segment]:
    """Return the fixed segments of a path."""
    pieces = [piece for piece in path.partition("?")[0].split("/") if piece]
    fixed = [" ".join(split_words(TEMPLATE_VARIABLE.sub(" ", piece))) for piece in pieces]
    ids = [bool(TEMPLATE_VARIABLE.search(piece)) for piece in pieces]
    return [
        Segment(
            text,
            any(ids[:index][-1:]),
            any(ids[index + 1 : index + 2]) or ids[index],
        )
        for index, text in enumerate(fixed)
        if text and re.search(r"\w", TEMPLATE_VARIABLE.sub("", pieces[index]))
    ]


def remove_versions(
    operations: Sequence[Operation], custom_methods: Mapping[str, tuple[str, tuple[str, ...]]]
) -> dict[str, list[Segment]]:
    """Return the segments of each path, without ``/api/v1`` unless two operations would clash.

    `custom_methods` are the results of `split_custom_method` by operation id.
    """
    paths = {id: split_path(path) for id, (path, _) in custom_methods.items()}
    bare = {id: _remove_version(segments) for id, segments in paths.items()}
    count = _count_endpoints(operations, paths, custom_methods)
    return bare if _count_endpoints(operations, bare, custom_methods) == count else paths


def _count_endpoints(
    operations: Sequence[Operation],
    paths: Mapping[str, Sequence[Segment]],
    custom_methods: Mapping[str, tuple[str, tuple[str, ...]]],
) -> int:
    """Return the number of operations that differ in method, fixed segments or custom method."""
    return len(
        {(each.method, tuple(paths[each.id]), custom_methods[each.id][1]) for each in operations}
    )


def _remove_version(segments: list[Segment]) -> list[Segment]:
    while (
        len(segments) > 1
        and _VERSION_SEGMENT.fullmatch(segments[0].text)
        and not segments[0].before_id
    ):
        segments = segments[1:]
    return segments


def count_shared_segments(paths: Sequence[list[Segment]]) -> int:
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
