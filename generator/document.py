"""An OpenAPI description, read, checked, and walked by JSON pointers.

This is the only module that knows YAML, JSON, the validator and ``$ref``.  `load`
gives a `Document`; from its `root`, a `Cursor` goes down into plain data and takes
its pointer along, so whatever is found can be told with its place.

A file that is no description raises `SpecloomError`.  What the validator dislikes,
and what has the wrong shape where a client can be made all the same, are warnings
in the report; a ``$ref`` that leads nowhere is an error in the report.
"""

from __future__ import annotations

import bisect
import codecs
import difflib
import importlib
import importlib.util
import json
import math
import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path, PurePath
from typing import Any, Literal, TypeAlias
from urllib.parse import unquote

import jsonschema_rs
import yaml
from jsonschema_rs import ValidationErrorKind as Kind

from generator.errors import Diagnostic, Place, PlainSource, Report, SpecloomError

Syntax: TypeAlias = Literal["json", "yaml"]
Version: TypeAlias = Literal["3.0", "3.1", "3.2"]

MAX_DEPTH = 250
"""How deep a description may nest: later stages recurse, and stacks have an end."""

MAX_REPEATED = 1_000_000
"""How many values the aliases of a YAML file may repeat: a few lines can stand for billions."""

_MAX_MESSAGE = 200
_MAX_STEPS = 8
_MAX_SUGGESTIONS = 100
"""After so many broken references no alternatives are looked for any more: it is slow."""

_VERSIONS: tuple[Version, ...] = ("3.0", "3.1", "3.2")


# --- loading ----------------------------------------------------------------


def load(path: str | Path, *, strict: bool = False, report: Report) -> Document:
    """Read and check the description in a file; warnings go to the report.

    With `strict` the whole specification is checked, not its structure alone.

    Raises:
        SpecloomError: the file cannot be read, or is no OpenAPI 3 description.
    """
    name = str(path)
    try:
        data = Path(path).read_bytes()
    except FileNotFoundError:
        raise _refusal(name, "unreadable-file", "there is no such file") from None
    except IsADirectoryError:
        raise _refusal(
            name, "unreadable-file", "this is a directory, not a file"
        ) from None
    except (OSError, ValueError) as problem:
        reason = getattr(problem, "strerror", None) or str(problem)
        raise _refusal(name, "unreadable-file", f"cannot be read: {reason}") from None
    return load_text(_decode(data, name, report), name, strict=strict, report=report)


def load_text(
    text: str, name: str = "openapi.yaml", *, strict: bool = False, report: Report
) -> Document:
    """As `load`, for a text at hand; `name` stands for the path in messages.

    Raises:
        SpecloomError: the text is no OpenAPI 3 description.
    """
    text = text.removeprefix("\ufeff")
    report.sources[name] = PlainSource(text)
    try:
        reading = _read(text, name)
        data, version = _description(reading, text)
    except _Unreadable as problem:
        place = _place(text, problem.offset)
        raise _refusal(
            name, problem.code, problem.message, problem.hint, place
        ) from None
    document = Document(name, text, reading.syntax, data, version, report)
    report.sources[name] = document
    _tell_reading(document, reading)
    _check(document)
    if strict:
        _check_strictly(document)
    return document


def _refusal(
    path: str,
    code: str,
    message: str,
    hint: str | None = None,
    place: Place | None = None,
) -> SpecloomError:
    """The error for a file that cannot be used."""
    return SpecloomError(
        Diagnostic("error", code, message, path, hint=hint, place=place)
    )


_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (
        codecs.BOM_UTF32_LE,
        "utf-32-le",
    ),  # before UTF-16: it begins with the same two bytes
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


def _decode(data: bytes, path: str, report: Report) -> str:
    """The text of a file: UTF-8, or what its byte order mark says (YAML 1.2, section 5.2).

    Raises:
        SpecloomError: the bytes are not text in that encoding.
    """
    bom, codec = next(
        (pair for pair in _BOMS if data.startswith(pair[0])), (b"", "utf-8")
    )
    body = data[len(bom) :]
    try:
        return body.decode(codec)
    except UnicodeDecodeError as problem:
        text = body.decode(codec, "replace")
        report.sources[path] = PlainSource(text)
        place = _place(text, len(body[: problem.start].decode(codec, "replace")))
        message = f"the file is not {codec.upper()}: {problem.reason}"
        raise _refusal(path, "not-text", message, "save it as UTF-8", place) from None


class _Unreadable(Exception):
    """A text that cannot be read, with the offset of the trouble; becomes a `SpecloomError`."""

    def __init__(
        self, message: str, offset: int, hint: str | None = None, code: str = "syntax"
    ) -> None:
        super().__init__(message)
        self.message = message
        self.offset = offset
        self.hint = hint
        self.code = code


@dataclass(slots=True)
class _Reading:
    """What a reader found: plain data, and what is odd about its text.

    `duplicates` says that some key is given twice in one object; `oddities` are messages
    with their offsets.
    """

    syntax: Syntax
    data: object = None
    duplicates: bool = False
    oddities: list[tuple[int, str]] = field(default_factory=list)

    def mapping(self, pairs: list[tuple[str, object]]) -> dict[str, object]:
        """The object with these members."""
        members = dict(pairs)
        self.duplicates = self.duplicates or len(members) < len(pairs)
        return members


def _read(text: str, name: str) -> _Reading:
    """Plain data out of JSON or YAML.

    What begins like JSON is JSON, except that a flow mapping of YAML begins so too.
    """
    if not text.lstrip().startswith(("{", "[")):
        return _read_yaml(text)
    try:
        return _read_json(text)
    except _Unreadable:
        if PurePath(name).suffix.lower() == ".json":
            raise
        return _read_yaml(text)


def _description(reading: _Reading, text: str) -> tuple[dict[str, Any], Version]:
    """The data as a description, with the version of OpenAPI that it says it is written in.

    Raises:
        _Unreadable: it is no description, or in a version that is not read.
    """
    data = reading.data
    if data is None:
        raise _Unreadable("the file is empty", 0, code="not-openapi")
    if not isinstance(data, dict):
        message = f"an OpenAPI description is an object, not {_noun(data)}"
        raise _Unreadable(message, 0, code="not-openapi")
    if "openapi" in data:
        for version in _VERSIONS:
            if f"{data['openapi']}.".startswith(f"{version}."):
                return data, version
    raise _not_readable_version(data, dict(_walk(text, reading.syntax)))


def _not_readable_version(
    data: dict[str, Any], offsets: Mapping[str, int]
) -> _Unreadable:
    """Why a description is not read, and what can be done."""
    if "openapi" in data:
        message = f"OpenAPI {_short(str(data['openapi']))} is unknown: 3.0, 3.1 and 3.2 are read"
        return _Unreadable(message, offsets["/openapi"], code="unsupported-version")
    if "swagger" in data:
        message = f"this is Swagger {_short(str(data['swagger']))}; OpenAPI 3 is read"
        hint = "convert it to OpenAPI 3 first, for example with swagger2openapi"
        return _Unreadable(message, offsets["/swagger"], hint, "unsupported-version")
    message = "this is no OpenAPI description: 'openapi' is missing"
    close = _close("openapi", data)
    meant = f"is {_short(close[0])} meant to be 'openapi'?" if close else None
    return _Unreadable(message, 0, meant, "not-openapi")


def _tell_reading(document: Document, reading: _Reading) -> None:
    """Warn of what is odd in the text though it could be read."""
    for offset, message in reading.oddities:
        place = _place(document.text, offset)
        document.report.warn("not-json", message, path=document.path, place=place)
    if reading.duplicates:
        _tell_duplicates(document)


# --- YAML -------------------------------------------------------------------

_LOADER: type[Any] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

_CONSTANTS: Mapping[str, bool | None] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL")),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}
_NOT_TEXT = frozenset("~nNtTfF+-.0123456789")
"""What a plain scalar begins with unless it is text for certain."""

_INTEGER = re.compile(r"[-+]?[0-9]+")
_FLOAT = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?")
_BASED = re.compile(r"0o[0-7]+|0x[0-9a-fA-F]+")
_NOT_FINITE = re.compile(r"[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)")
_TAG = "tag:yaml.org,2002:"
_TEXT_TAGS = frozenset(("!", f"{_TAG}str", f"{_TAG}binary", f"{_TAG}timestamp"))
_SCALAR_TYPES: Mapping[str, tuple[type, ...]] = {
    f"{_TAG}int": (int,),
    f"{_TAG}float": (int, float),
    f"{_TAG}bool": (bool,),
    f"{_TAG}null": (type(None),),
}
_COLLECTION_TAGS = frozenset((None, "!", f"{_TAG}map", f"{_TAG}seq"))
_FORBIDDEN = re.compile(
    "[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"
)
_YAML_HINTS = (
    (
        "cannot start any token",
        "\t",
        "indent with spaces: YAML does not allow tabs there",
    ),
    ("cannot start any token", "", "put the text in quotes"),
    (
        "mapping values are not allowed",
        "",
        "check the indentation, or quote a text that holds ': '",
    ),
)


def _read_yaml(text: str) -> _Reading:
    """Plain data out of YAML, by the core schema of YAML 1.2 (section 10.3).

    Raises:
        _Unreadable: it is not YAML, or not a tree of finite size.
    """
    composer = _Composer()
    for event in _yaml_events(text):
        composer.handlers[type(event)](event)
    return _Reading("yaml", composer.root, composer.duplicates, composer.oddities)


def _yaml_events(text: str) -> Iterator[Any]:
    """The events of a YAML stream.

    PyYAML's own loaders build a tree of nodes first and follow YAML 1.1, where ``no`` is
    false; data straight from the events takes half the time.
    """
    try:
        parser = _LOADER(text)
        try:
            get_event, event = parser.get_event, None
            while type(event) is not yaml.StreamEndEvent:
                event = get_event()
                yield event
        finally:
            parser.dispose()
    except (yaml.YAMLError, ValueError, OverflowError) as problem:
        raise _yaml_trouble(problem, text) from None


def _yaml_trouble(problem: Exception, text: str) -> _Unreadable:
    """What PyYAML has to say, with its offset and advice."""
    mark = getattr(problem, "problem_mark", None) or getattr(
        problem, "context_mark", None
    )
    if mark is None:
        forbidden = _FORBIDDEN.search(text)
        if forbidden is None:
            return _Unreadable(f"not YAML: {problem}", 0)
        return _Unreadable(
            f"the character U+{ord(forbidden[0]):04X} is not allowed in YAML",
            forbidden.start(),
        )
    context = getattr(problem, "context", None)
    message = getattr(problem, "problem", None) or str(problem)
    told = f"not YAML: {message} {context}" if context else f"not YAML: {message}"
    found = text[mark.index : mark.index + 1]
    hints = (
        hint
        for part, char, hint in _YAML_HINTS
        if part in message and char in ("", found)
    )
    return _Unreadable(told, mark.index, next(hints, None))


class _Node:
    """A value under construction, or one that an alias may repeat.

    `size` counts the values in it, `height` the levels below it, both with aliases
    followed: an alias costs nothing to build, but later stages walk what it stands for.
    """

    __slots__ = (
        "anchor",
        "height",
        "key",
        "merged",
        "merging",
        "open",
        "size",
        "value",
    )

    def __init__(self, value: Any, anchor: str | None, *, is_open: bool) -> None:
        self.value = value
        self.anchor = anchor
        self.open = is_open
        self.key: str | None = None
        self.merging = False
        self.merged: list[dict[str, object]] = []
        self.size = 1
        self.height = 0

    @property
    def awaits_key(self) -> bool:
        return self.key is None and type(self.value) is dict


class _Composer:
    """Builds plain data from the events of one YAML document.

    A repeated anchor means the latest (YAML 1.2, section 7.1).
    """

    def __init__(self) -> None:
        self.root: object = None
        self.duplicates = False
        self.oddities: list[tuple[int, str]] = []
        self._stack: list[_Node] = []
        self._anchors: dict[str, _Node] = {}
        self._documents = 0
        self._written = 0
        self.handlers: Mapping[type, Callable[[Any], None]] = {
            yaml.ScalarEvent: self._scalar,
            yaml.MappingStartEvent: self._start,
            yaml.SequenceStartEvent: self._start,
            yaml.MappingEndEvent: self._end,
            yaml.SequenceEndEvent: self._end,
            yaml.AliasEvent: self._alias,
            yaml.DocumentStartEvent: self._document,
            yaml.DocumentEndEvent: _ignore,
            yaml.StreamStartEvent: _ignore,
            yaml.StreamEndEvent: _ignore,
        }

    def _document(self, event: Any) -> None:
        self._documents += 1
        if self._documents > 1:
            raise _Unreadable("a second document begins here", event.start_mark.index)

    def _scalar(self, event: Any) -> None:
        stack = self._stack
        if stack and stack[-1].awaits_key:
            top, text = stack[-1], event.value
            top.key = text
            top.merging = text == "<<" and event.tag is None and event.implicit[0]
            value: object = text
        else:
            value = self._resolved(event)
            self._written += 1
            self._add(value, 1, event)
        if event.anchor is not None:
            self._anchors[event.anchor] = _Node(value, event.anchor, is_open=False)

    def _start(self, event: Any) -> None:
        stack = self._stack
        if stack and stack[-1].awaits_key:
            raise _Unreadable("a key has to be text", event.start_mark.index)
        if event.tag not in _COLLECTION_TAGS:
            raise _unknown_tag(event)
        if len(stack) >= MAX_DEPTH:
            raise _too_deep(event.start_mark.index)
        value: object = {} if type(event) is yaml.MappingStartEvent else []
        node = _Node(value, event.anchor, is_open=True)
        self._written += 1
        stack.append(node)
        if event.anchor is not None:
            self._anchors[event.anchor] = node

    def _end(self, event: Any) -> None:
        node = self._stack.pop()
        node.open = False
        for merged in node.merged:
            for key, value in merged.items():
                node.value.setdefault(key, value)
        if self._stack and node.height >= self._stack[-1].height:
            self._stack[-1].height = node.height + 1
        self._add(node.value, node.size, event)

    def _alias(self, event: Any) -> None:
        offset = event.start_mark.index
        node = self._anchors.get(event.anchor)
        if node is None:
            hint = _did_you_mean(event.anchor, self._anchors)
            raise _Unreadable(f"no anchor '&{event.anchor}' comes before", offset, hint)
        if node.open:
            raise _Unreadable(
                f"'*{event.anchor}' stands for what it is part of", offset
            )
        top = self._stack[-1]
        if len(self._stack) + node.height > MAX_DEPTH:
            raise _too_deep(offset)
        if top.awaits_key:
            if type(node.value) is not str:
                raise _Unreadable("a key has to be text", offset)
            top.key = node.value
            return
        top.height = max(top.height, node.height + 1)
        self._add(node.value, node.size, event)

    def _add(self, value: object, size: int, event: Any) -> None:
        """Put a finished value where it belongs."""
        if not self._stack:
            self.root = value
            return
        top = self._stack[-1]
        top.size += size
        if top.size > self._written + MAX_REPEATED:
            message = f"the aliases repeat more than {MAX_REPEATED:,} values"
            raise _Unreadable(message, event.start_mark.index, code="too-large")
        key = top.key
        if key is None:
            top.value.append(value)
        elif top.merging:
            self._merge(top, value, event)
        else:
            self.duplicates = self.duplicates or key in top.value
            top.value[key] = value
            top.key = None

    def _merge(self, top: _Node, value: object, event: Any) -> None:
        """Note what ``<<`` brings; a mapping's own keys win, then the first that has the key."""
        for mapping in value if isinstance(value, list) else [value]:
            if not isinstance(mapping, dict):
                message = "'<<' takes a mapping or a list of mappings"
                raise _Unreadable(message, event.start_mark.index)
            top.merged.append(mapping)
        top.key, top.merging = None, False

    def _resolved(self, event: Any) -> object:
        """The value of a scalar."""
        if event.tag is not None:
            return self._tagged(event)
        text = event.value
        if not event.implicit[0] or (text and text[0] not in _NOT_TEXT):
            return text
        return self._plain(text, event)

    def _plain(self, text: str, event: Any) -> object:
        """The value of a plain scalar that may be something else than text."""
        if text in _CONSTANTS:
            return _CONSTANTS[text]
        if _FLOAT.fullmatch(text) or _BASED.fullmatch(text):
            number = _number(text)
        elif _NOT_FINITE.fullmatch(text):
            number = None
        else:
            return text
        if number is None:
            message = f"{_short(text)} is no number that JSON knows; it is read as null"
            self.oddities.append((event.start_mark.index, message))
        return number

    def _tagged(self, event: Any) -> object:
        """The value of a scalar with a tag such as ``!!str``."""
        if event.tag in _TEXT_TAGS:
            return event.value
        if event.tag not in _SCALAR_TYPES:
            raise _unknown_tag(event)
        value = self._plain(event.value, event)
        # type(), because True is an int for isinstance
        if type(value) not in _SCALAR_TYPES[event.tag]:
            kind = event.tag.removeprefix(_TAG)
            message = f"{_short(event.value)} is not what its tag !!{kind} says"
            raise _Unreadable(message, event.start_mark.index)
        return (
            float(value)
            if event.tag == f"{_TAG}float" and type(value) is int
            else value
        )


def _ignore(event: object) -> None:
    """Nothing: the event carries no data."""


def _number(text: str) -> int | float | None:
    """The number that a text spells, or None if it is too large for one."""
    if _BASED.fullmatch(text):
        return int(text[2:], 8 if text[1] == "o" else 16)
    if _INTEGER.fullmatch(text):
        try:
            return int(text)
        except ValueError:  # Python refuses thousands of digits
            return None
    number = float(text)
    return number if math.isfinite(number) else None


def _unknown_tag(event: Any) -> _Unreadable:
    tag = event.tag.replace(_TAG, "!!")
    return _Unreadable(
        f"the tag {tag} has no meaning in OpenAPI", event.start_mark.index
    )


def _too_deep(offset: int) -> _Unreadable:
    return _Unreadable(
        f"nested more than {MAX_DEPTH} levels deep", offset, code="too-large"
    )


# --- JSON -------------------------------------------------------------------

_JSON_TOKEN = re.compile(
    r'"[^"\\]*(?:\\.[^"\\]*)*"|[{}\[\]]|[^\s{}\[\]:,"]+', re.DOTALL
)
_ESCAPE = re.compile(r"\\(?:u([0-9a-fA-F]{4})|.)", re.DOTALL)
_SURROGATE = re.compile(r"\\u[dD][89a-fA-F]")


class _NotJson(Exception):
    """A number or constant that JSON does not have; its text is the argument."""


def _read_json(text: str) -> _Reading:
    """Plain data out of JSON.

    Raises:
        _Unreadable: it is not JSON (RFC 8259), or nests too deeply.
    """
    reading = _Reading("json")
    try:
        reading.data = json.loads(
            text,
            object_pairs_hook=reading.mapping,
            parse_constant=_json_number,
            parse_float=_json_number,
            parse_int=_json_number,
        )
    except json.JSONDecodeError as problem:
        message = problem.msg[:1].lower() + problem.msg[1:]
        raise _Unreadable(f"not JSON: {message}", problem.pos) from None
    except RecursionError:
        raise _too_deep(_depth_offset(text)) from None
    except _NotJson as problem:
        spelling = str(problem)
        offset = next(m.start() for m in _JSON_TOKEN.finditer(text) if m[0] == spelling)
        raise _Unreadable(
            f"{_short(spelling)} is no number that JSON knows", offset
        ) from None
    if _is_too_deep(reading.data):
        raise _too_deep(_depth_offset(text))
    _refuse_half_characters(text)
    return reading


def _json_number(text: str) -> int | float:
    """The number; raises `_NotJson` for ``NaN`` and for what is too large."""
    number = _number(text) if text[-1].isdigit() else None
    if number is None:
        raise _NotJson(text)
    return number


def _is_too_deep(data: object) -> bool:
    """Whether data nests deeper than `MAX_DEPTH`, found level by level, without recursion."""
    level: list[Any] = [data]
    for _ in range(MAX_DEPTH + 1):
        level = [child for value in level for child in _children(value)]
        if not level:
            return False
    return True


def _children(value: object) -> Iterable[object]:
    """The containers in a container."""
    if isinstance(value, dict):
        return [child for child in value.values() if isinstance(child, dict | list)]
    if isinstance(value, list):
        return [child for child in value if isinstance(child, dict | list)]
    return ()


def _depth_offset(text: str) -> int:
    """Where JSON first nests too deeply."""
    depth = 0
    for match in _JSON_TOKEN.finditer(text):
        depth += (match[0] in "{[") - (match[0] in "}]")
        if depth > MAX_DEPTH:
            return match.start()
    return 0


def _refuse_half_characters(text: str) -> None:
    """Raise `_Unreadable` for an unpaired surrogate: it is in no encoding, so never in a file."""
    if not _SURROGATE.search(text):
        return
    high: re.Match[str] | None = None
    for escape in _ESCAPE.finditer(text):
        code = int(escape[1] or "0", 16)
        follows = high is not None and high.end() == escape.start()
        if high is not None and not (follows and 0xDC00 <= code < 0xE000):
            break
        if high is None and 0xDC00 <= code < 0xE000:
            high = escape
            break
        high = escape if 0xD800 <= code < 0xDC00 else None
    if high is not None:
        raise _Unreadable(f"'{high[0]}' is half a character", high.start())


# --- positions --------------------------------------------------------------

_Token: TypeAlias = tuple[str, str, int]
"""One of ``{ [ } ]``, or ``=`` for a scalar; its text; its offset."""

_TOKEN_KINDS: Mapping[type, str] = {
    yaml.ScalarEvent: "=",
    yaml.AliasEvent: "=",
    yaml.MappingStartEvent: "{",
    yaml.SequenceStartEvent: "[",
    yaml.MappingEndEvent: "}",
    yaml.SequenceEndEvent: "]",
}


def _yaml_tokens(text: str) -> Iterator[_Token]:
    for event in _yaml_events(text):
        kind = _TOKEN_KINDS.get(type(event))
        if kind:
            yield kind, getattr(event, "value", ""), event.start_mark.index


def _json_tokens(text: str) -> Iterator[_Token]:
    for match in _JSON_TOKEN.finditer(text):
        token = match[0]
        if token in "{}[]":
            yield token, "", match.start()
        else:
            spelled = json.loads(token) if "\\" in token else token.strip('"')
            yield "=", spelled, match.start()


class _Level:
    """An open container on the way through the tokens."""

    __slots__ = ("index", "key", "key_offset", "mapping", "pointer")

    def __init__(self, pointer: str, *, mapping: bool) -> None:
        self.pointer = pointer
        self.mapping = mapping
        self.key: str | None = None
        self.key_offset = 0
        self.index = -1

    def next_pointer(self) -> str:
        """The pointer of the value that comes now."""
        if self.key is None:
            self.index += 1
            return f"{self.pointer}/{self.index}"
        token, self.key = escaped(self.key), None
        return f"{self.pointer}/{token}"


def _walk(text: str, syntax: Syntax) -> Iterator[tuple[str, int]]:
    """The pointer and the offset of every value in a text that could be read.

    A scalar is where it begins itself; an object or array that is a member of an object
    is where its key is, for the value may only begin in the next line.
    """
    levels: list[_Level] = []
    for kind, spelled, offset in (_json_tokens if syntax == "json" else _yaml_tokens)(
        text
    ):
        if kind in "}]":
            levels.pop()
            continue
        level = levels[-1] if levels else None
        if level and level.mapping and level.key is None:
            level.key, level.key_offset = spelled, offset
            continue
        pointer = level.next_pointer() if level else ""
        yield (
            pointer,
            level.key_offset if level and level.mapping and kind != "=" else offset,
        )
        if kind != "=":
            levels.append(_Level(pointer, mapping=kind == "{"))


def _find_places(
    text: str, syntax: Syntax, pointers: Collection[str]
) -> dict[str, Place]:
    """Where values are; one that is nowhere (behind an alias, say) is where its parent is."""
    wanted = {above for pointer in pointers for above in _upwards(pointer)}
    offsets = {
        pointer: offset for pointer, offset in _walk(text, syntax) if pointer in wanted
    }
    place = _placer(text)
    return {
        pointer: place(
            next(offsets[above] for above in _upwards(pointer) if above in offsets)
        )
        for pointer in pointers
    }


def _upwards(pointer: str) -> Iterator[str]:
    """A pointer, then those of its parents up to the root."""
    while pointer:
        yield pointer
        pointer = pointer.rpartition("/")[0]
    yield ""


def _place(text: str, offset: int) -> Place:
    """The line and column of one offset."""
    return _placer(text)(offset)


def _placer(text: str) -> Callable[[int], Place]:
    """A function from offsets to places, for many of them."""
    starts = [0, *(match.end() for match in re.finditer(r"\r\n|\r|\n", text))]

    def place(offset: int) -> Place:
        line = bisect.bisect_right(starts, offset)
        return Place(line, offset - starts[line - 1] + 1)

    return place


def _tell_duplicates(document: Document) -> None:
    """Warn of every key that is given twice in one object."""
    seen: set[str] = set()
    repeated: set[str] = set()
    place = _placer(document.text)
    for pointer, offset in _walk(document.text, document.syntax):
        parent, _, token = pointer.rpartition("/")
        if pointer in seen and parent not in repeated:
            repeated.add(pointer)
            document.report.warn(
                "duplicate-key",
                f"'{unescaped(token)}' is given twice here; the last one counts",
                path=document.path,
                pointer=parent,
                place=place(offset),
            )
        seen.add(pointer)


# --- the document and its cursor --------------------------------------------


class BrokenRef(Exception):
    """A ``$ref`` leads nowhere; the report has the error already, with its place."""

    def __init__(self, pointer: str) -> None:
        super().__init__(pointer)
        self.pointer = pointer


@dataclass(frozen=True, slots=True, eq=False)
class Document:
    """A description that was read; a `Source` of messages too.

    `path` is the file as the user gave it, `data` plain data: dictionaries with text as
    keys, lists, str, int, float, bool, None.  Aliases of YAML share their values.
    """

    path: str
    text: str = field(repr=False)
    syntax: Syntax
    data: dict[str, Any] = field(repr=False)
    version: Version
    report: Report = field(repr=False)
    _targets: dict[str, Cursor] = field(default_factory=dict, repr=False, init=False)
    _anchors: dict[str, str] = field(default_factory=dict, repr=False, init=False)

    @property
    def root(self) -> Cursor:
        """The cursor on the whole document."""
        return Cursor(self, "", self.data)

    def locate(self, pointer: str) -> Place:
        """The line and column of one value, or of what is nearest above it.

        This reads the text again; for many pointers use `places`.
        """
        return _find_places(self.text, self.syntax, (pointer,))[pointer]

    def places(self, pointers: Collection[str]) -> Mapping[str, Place]:
        """As `locate`, for many pointers at once."""
        return _find_places(self.text, self.syntax, pointers)

    def trail(self, pointer: str) -> str:
        """The way to a value in words: ``POST /assistants → response 200``; may be empty."""
        steps = list(_steps(split_pointer(pointer)))
        if len(steps) > _MAX_STEPS:
            steps[_MAX_STEPS // 2 : -(_MAX_STEPS // 2)] = ["…"]
        return " → ".join(steps)

    def target(self, reference: str) -> Cursor:
        """What a reference into this document names, by pointer or by ``$anchor``.

        Raises:
            KeyError: it names nothing in this document.
        """
        found = self._targets.get(reference)
        if found is None:
            found = self._targets[reference] = self._find(reference)
        return found

    def _find(self, reference: str) -> Cursor:
        base, _, fragment = reference.partition("#")
        if base not in self._own_names():
            raise KeyError(reference)
        fragment = unquote(fragment)
        if fragment and not fragment.startswith("/"):
            fragment = self._anchor(fragment)
        cursor = self.root
        for token in split_pointer(fragment):
            cursor = cursor.step(token)
        return cursor

    def _own_names(self) -> tuple[object, ...]:
        """What stands before the ``#`` when a reference means this document itself."""
        name = PurePath(self.path).name
        return ("", name, f"./{name}", self.data.get("$self"))

    def _anchor(self, name: str) -> str:
        """The pointer of the schema with an ``$anchor``; raises KeyError."""
        if not self._anchors:
            self._anchors.update(_find_anchors(self.data))
            self._anchors.setdefault("", "")  # so that the search is made once
        return self._anchors[name]

    def is_external(self, reference: str) -> bool:
        """Whether a reference names another file."""
        return reference.partition("#")[0] not in self._own_names()


@dataclass(frozen=True, slots=True)
class Cursor:
    """A value of the document with its pointer (RFC 6901).

    Getters with a type treat a value of another type as absent and warn of it.
    """

    document: Document = field(repr=False)
    pointer: str
    value: object = field(repr=False, compare=False)

    # where it is

    @property
    def key(self) -> str:
        """The last token of the pointer: the key it stands under, or its index."""
        return unescaped(self.pointer.rpartition("/")[2])

    @property
    def mapping(self) -> bool:
        """Whether the value is an object."""
        return isinstance(self.value, dict)

    def __contains__(self, key: str) -> bool:
        return isinstance(self.value, dict) and key in self.value

    # going down

    def get(self, key: str) -> Cursor | None:
        """The member with that key, or None; None as well when this is no object."""
        value = self.value
        if not isinstance(value, dict) or key not in value:
            return None
        return Cursor(self.document, f"{self.pointer}/{escaped(key)}", value[key])

    def at(self, *keys: str | int) -> Cursor:
        """Down through members and items; where there is none, the value is None.

        So a message can be placed at what is missing: it is told at the nearest parent.
        """
        cursor = self
        for key in map(str, keys):
            try:
                cursor = cursor.step(key)
            except KeyError:
                cursor = Cursor(self.document, f"{cursor.pointer}/{escaped(key)}", None)
        return cursor

    def at_pointer(self, pointer: str) -> Cursor:
        """As `at`, by a JSON pointer that starts here."""
        return self.at(*split_pointer(pointer))

    def step(self, token: str) -> Cursor:
        """The one member or item.

        Raises:
            KeyError: there is none.
        """
        pointer = f"{self.pointer}/{escaped(token)}"
        match self.value:
            case dict() as members if token in members:
                return Cursor(self.document, pointer, members[token])
            case list() as items if _INDEX.fullmatch(token) and int(token) < len(items):
                return Cursor(self.document, pointer, items[int(token)])
        raise KeyError(pointer)

    def members(self, key: str | None = None) -> Iterator[tuple[str, Cursor]]:
        """The members of the object under a key, or of this one, in their order."""
        owner = self if key is None else self.get(key)
        if owner is None or not isinstance(owner._shaped(dict), dict):
            return iter(())
        return owner._members()

    def _members(self) -> Iterator[tuple[str, Cursor]]:
        assert isinstance(self.value, dict)
        for key, value in self.value.items():
            yield key, Cursor(self.document, f"{self.pointer}/{escaped(key)}", value)

    def elements(self, key: str | None = None) -> Iterator[Cursor]:
        """The items of the array under a key, or of this one."""
        owner = self if key is None else self.get(key)
        items = None if owner is None else owner._shaped(list)
        if owner is None or not isinstance(items, list):
            return iter(())
        return (
            Cursor(owner.document, f"{owner.pointer}/{index}", item)
            for index, item in enumerate(items)
        )

    # values

    def string(self, key: str, default: str = "") -> str:
        """The text under a key."""
        value = self._typed(key, str)
        return value if isinstance(value, str) else default

    def boolean(self, key: str, default: bool = False) -> bool:
        """The truth value under a key."""
        value = self._typed(key, bool)
        return value if isinstance(value, bool) else default

    def number(self, key: str) -> int | float | None:
        """The number under a key."""
        value = self._typed(key, int, float)
        return value if isinstance(value, int | float) else None

    def strings(self, key: str) -> tuple[str, ...]:
        """The texts in the array under a key; what is no text among them is left out."""
        values = (element._shaped(str) for element in self.elements(key))
        return tuple(value for value in values if isinstance(value, str))

    def _typed(self, key: str, *types: type) -> object:
        member = self.get(key)
        return None if member is None else member._shaped(*types)

    def _shaped(self, *types: type) -> object:
        """The value if it is of one of the types, else None, with a warning."""
        if type(self.value) in types:  # exactly: True is no number in JSON
            return self.value
        called = _called(self.document.data, split_pointer(self.pointer))
        wanted = " or ".join(dict.fromkeys(_TYPE_NOUNS[each] for each in types))
        self.warn(
            "wrong-shape", f"{called} has to be {wanted}, not {_noun(self.value)}"
        )
        return None

    # references

    @property
    def reference(self) -> str | None:
        """The ``$ref`` of this object as written, or None."""
        value = self.value
        if isinstance(value, dict):
            reference = value.get("$ref")
            if isinstance(reference, str):
                return reference
        return None

    def resolve(self) -> Cursor:
        """What this refers to, through all references; itself when it is no reference.

        Raises:
            BrokenRef: a reference names nothing, another file, or comes back to itself.
        """
        cursor, seen = self, [self.pointer]
        while (reference := cursor.reference) is not None:
            cursor = cursor._follow(reference)
            if cursor.pointer in seen:
                turns = " → ".join(
                    f"'#{pointer}'" for pointer in [*seen, cursor.pointer]
                )
                raise self._broken(
                    "circular-ref", f"'$ref' leads back to itself: {_clip(turns)}"
                )
            seen.append(cursor.pointer)
        return cursor

    def _follow(self, reference: str) -> Cursor:
        """The value that one reference names."""
        try:
            return self.document.target(reference)
        except KeyError:
            pass
        if self.document.is_external(reference):
            message = f"references to other files are not read yet: {_short(reference)}"
            raise self._broken(
                "external-ref", message, "bundle the files into one first"
            )
        hint = _suggestion(self.document, reference)
        raise self._broken(
            "dangling-ref", f"'$ref' names nothing: {_short(reference)}", hint
        )

    def _broken(self, code: str, message: str, hint: str | None = None) -> BrokenRef:
        pointer = f"{self.pointer}/$ref"
        self.document.report.error(
            code, message, path=self.document.path, pointer=pointer, hint=hint
        )
        return BrokenRef(pointer)

    # telling

    def warn(self, code: str, message: str, hint: str | None = None) -> None:
        """Record a warning about this value."""
        document = self.document
        document.report.warn(
            code, message, path=document.path, pointer=self.pointer, hint=hint
        )

    def error(self, code: str, message: str, hint: str | None = None) -> None:
        """Record an error about this value."""
        document = self.document
        document.report.error(
            code, message, path=document.path, pointer=self.pointer, hint=hint
        )


_INDEX = re.compile(r"0|[1-9][0-9]{0,8}")
_TYPE_NOUNS: Mapping[type, str] = {
    dict: "an object",
    list: "an array",
    str: "a string",
    bool: "a boolean",
    int: "a number",
    float: "a number",
    type(None): "null",
}


def escaped(key: str) -> str:
    """A key as a token of a JSON pointer."""
    if "~" in key or "/" in key:
        return key.replace("~", "~0").replace("/", "~1")
    return key


def unescaped(token: str) -> str:
    """The key that a token of a JSON pointer stands for."""
    return token.replace("~1", "/").replace("~0", "~")


def split_pointer(pointer: str) -> tuple[str, ...]:
    """The keys along a JSON pointer."""
    return tuple(unescaped(token) for token in pointer.split("/")[1:])


def _find_anchors(data: object) -> dict[str, str]:
    """The pointer of every ``$anchor``; the first of a name counts."""
    anchors: dict[str, str] = {}
    seen: set[int] = set()  # aliases share values: once each is enough
    waiting: list[tuple[str, Any]] = [("", data)]
    while waiting:
        pointer, value = waiting.pop()
        if id(value) in seen or not isinstance(value, dict | list):
            continue
        seen.add(id(value))
        if isinstance(value, list):
            items: Iterable[tuple[str, Any]] = (
                (str(at), item) for at, item in enumerate(value)
            )
        else:
            items = value.items()
            for keyword in ("$anchor", "$dynamicAnchor"):
                if isinstance(value.get(keyword), str):
                    anchors.setdefault(value[keyword], pointer)
        waiting.extend(
            reversed([(f"{pointer}/{escaped(key)}", item) for key, item in items])
        )
    return anchors


def _suggestion(document: Document, reference: str) -> str | None:
    """What a reference that names nothing may have meant."""
    broken = sum(each.code == "dangling-ref" for each in document.report)
    if broken > _MAX_SUGGESTIONS:
        return None
    tokens = split_pointer(unquote(reference.partition("#")[2]))
    for found in (*_near_siblings(document, tokens), *_namesakes(document, tokens)):
        return f"did you mean '#{found}'?"
    return None


def _near_siblings(document: Document, tokens: tuple[str, ...]) -> Iterator[str]:
    """Pointers which differ in the one token that leads nowhere."""
    cursor = document.root
    for depth, token in enumerate(tokens):
        try:
            cursor = cursor.step(token)
        except KeyError:
            names = cursor.value if isinstance(cursor.value, dict) else ()
            for name in _close(token, names):
                yield from _if_there(cursor, name, *tokens[depth + 1 :])
            return


def _namesakes(document: Document, tokens: tuple[str, ...]) -> Iterator[str]:
    """Components with the same or a similar name; ``#/definitions/Pet`` meant a schema."""
    name = tokens[-1] if tokens else ""
    kinds = document.root.get("components")
    groups = [group for _, group in kinds.members() if group.mapping] if kinds else []
    for group in groups:
        yield from _if_there(group, name)
    for group in groups:
        if isinstance(group.value, dict):
            for close in _close(name, group.value):
                yield from _if_there(group, close)


def _if_there(cursor: Cursor, *keys: str) -> Iterator[str]:
    try:
        for key in keys:
            cursor = cursor.step(key)
    except KeyError:
        return
    yield cursor.pointer


def _close(name: str, names: Iterable[str]) -> list[str]:
    """The names like this one, the best first; the case of letters matters little."""
    by_folded = {each.casefold(): each for each in names}
    found = difflib.get_close_matches(name.casefold(), by_folded, n=3)
    return [by_folded[each] for each in found]


def _did_you_mean(name: str, names: Iterable[str]) -> str | None:
    """The hint with the closest name, if one is close."""
    found = _close(name, names)
    return f"did you mean '{found[0]}'?" if found else None


# --- words for values and places --------------------------------------------

_METHODS = frozenset(
    ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")
)
_COMPONENTS: Mapping[str, str] = {
    "schemas": "schema",
    "responses": "response",
    "parameters": "parameter",
    "examples": "example",
    "requestBodies": "request body",
    "headers": "header",
    "securitySchemes": "security scheme",
    "links": "link",
    "callbacks": "callback",
    "pathItems": "path item",
    "mediaTypes": "media type",
}
_NAMED_STEPS: Mapping[str, str] = {
    "properties": "property",
    "patternProperties": "properties like",
    "responses": "response",
    "parameters": "parameter",
    "headers": "header",
    "callbacks": "callback",
    "links": "link",
    "examples": "example",
    "$defs": "schema",
    "servers": "server",
    "tags": "tag",
}
_COUNTED = frozenset(("parameters", "servers", "tags"))
"""Keywords with arrays; people count from one."""

_DATA = frozenset(("default", "example", "examples", "enum", "const"))
"""Keywords under which a pointer goes through data, where no key means anything."""


def _steps(tokens: Sequence[str]) -> Iterator[str]:
    """The steps of a trail, from the outside."""
    match tokens:
        case ["paths", path, *rest]:
            yield from _operation_steps(path, rest)
        case ["webhooks", name, *rest]:
            yield from _operation_steps(f"webhook {name}", rest)
        case ["components", kind, name, *rest] if kind in _COMPONENTS:
            yield f"{_COMPONENTS[kind]} {name}"
            yield from _inner_steps(rest)
        case _:
            yield from _inner_steps(tokens)


def _operation_steps(path: str, tokens: Sequence[str]) -> Iterator[str]:
    """The steps below a path: the operation comes first, as in ``POST /assistants``."""
    match tokens:
        case ["additionalOperations", method, *rest]:
            yield f"{method} {path}"
        case [method, *rest] if method in _METHODS:
            yield f"{method.upper()} {path}"
        case rest:
            yield path
    yield from _inner_steps(rest)


def _inner_steps(tokens: Sequence[str]) -> Iterator[str]:
    """The steps inside an operation or a component; most keywords are not worth a word."""
    match tokens:
        case ["callbacks", name, path, *rest]:
            yield f"callback {name}"
            yield from _operation_steps(path, rest)
        case [keyword, name, *rest] if keyword in _NAMED_STEPS:
            counted = keyword in _COUNTED and _INDEX.fullmatch(name)
            yield f"{_NAMED_STEPS[keyword]} {int(name) + 1 if counted else name}"
            yield from _inner_steps([] if keyword in _DATA else rest)
        case ["requestBody", *rest]:
            yield "body"
            yield from _inner_steps(rest)
        case [keyword, *rest] if keyword not in _DATA:
            yield from _inner_steps(rest)


def _called(data: object, tokens: Sequence[str]) -> str:
    """What to call the value at a pointer: ``'tags'``, ``item 2 of 'tags'``."""
    if not tokens:
        return "the description"
    parent: Any = data
    for token in tokens[:-1]:
        parent = parent[int(token) if isinstance(parent, list) else token]
    if isinstance(parent, list):
        owner = f" of {_short(tokens[-2])}" if len(tokens) > 1 else ""
        return f"item {int(tokens[-1]) + 1}{owner}"
    return _short(tokens[-1])


def _noun(value: object) -> str:
    """What kind of JSON value it is."""
    return _TYPE_NOUNS[type(value)]


def _short(text: str) -> str:
    """A text in quotes, cut where it is long."""
    return f"'{text}'" if len(text) <= 80 else f"'{text[:77]}…'"


def _clip(text: str) -> str:
    """A message of bearable length."""
    return text if len(text) <= _MAX_MESSAGE else f"{text[: _MAX_MESSAGE - 1]}…"


# --- the validator ----------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Finding:
    """One thing the validator dislikes.

    `kind` is ``missing`` and ``type`` where findings about the same value can be told as
    one; `words` then are what is missing, or the types that would do.
    """

    kind: Literal["missing", "type", "unevaluated", "other"]
    path: tuple[str | int, ...]
    message: str = ""
    words: tuple[str, ...] = ()
    hint: str | None = None
    tag: bool = False
    """Whether the value is a tag that says another branch is meant."""

    @property
    def pointer(self) -> str:
        return "".join(f"/{escaped(str(token))}" for token in self.path)


def _check(document: Document) -> None:
    """Warn of what breaks the structure that OpenAPI prescribes.

    For 3.1 and 3.2 the OpenAPI Initiative's schemas leave Schema Objects alone.
    """
    metaschema = _metaschema(document.version)
    try:
        errors = list(
            jsonschema_rs.validator_for(metaschema).iter_errors(document.data)
        )
    except ValueError as problem:
        document.root.warn(
            "unchecked", _clip(f"the structure could not be checked: {problem}")
        )
        return
    findings = [
        each for error in errors for each in _findings(error, document, metaschema)
    ]
    for finding in _one_for_each_place(findings):
        code, message = _told(finding, document)
        document.report.warn(
            code,
            message,
            path=document.path,
            pointer=finding.pointer,
            hint=finding.hint,
        )


def _metaschema(version: Version) -> dict[str, Any]:
    """The JSON Schema of a version, out of the data of openapi-spec-validator.

    The package is not imported for that: it takes longer than all the rest of `load`.
    """
    spec = importlib.util.find_spec("openapi_spec_validator")
    if spec is None or not spec.submodule_search_locations:
        raise ModuleNotFoundError("openapi_spec_validator is not installed")
    folder = Path(
        spec.submodule_search_locations[0], "resources", "schemas", f"v{version}"
    )
    metaschema: dict[str, Any] = json.loads((folder / "schema.json").read_bytes())
    return metaschema


def _findings(
    error: jsonschema_rs.ValidationError, document: Document, metaschema: object
) -> list[_Finding]:
    """What one error of the validator says, with alternatives reduced to the likely one."""
    path = _exact(document.data, error.instance_path)
    match error.kind:
        case Kind.AnyOf(context) | Kind.OneOfNotValid(context):
            branches = [
                [
                    each
                    for inner in branch
                    for each in _findings(inner, document, metaschema)
                ]
                for branch in context
            ]
            return _likeliest(branches, len(path))
        case Kind.Required(name):
            return [_Finding("missing", path, words=(_short(name),))]
        case Kind.Type(types):
            return [_Finding("type", path, words=tuple(types))]
        case Kind.AdditionalProperties(names):
            hints = _known_names(metaschema, error.schema_path)
            return [_unexpected("other", path, name, hints) for name in names]
        case Kind.UnevaluatedProperties(names):
            hints = _known_names(metaschema, error.schema_path)
            return [_unexpected("unevaluated", path, name, hints) for name in names]
        case Kind.PropertyNames(inner):
            name = str(inner.instance)
            called = f"the name {_short(name)}"
            message, _ = _reason(inner.kind, called, inner)
            return [_Finding("other", (*path, name), message)]
        case kind:
            called = _called(document.data, [str(token) for token in path])
            message, hint = _reason(kind, called, error)
            tag = isinstance(kind, Kind.Constant) or (
                isinstance(kind, Kind.Enum) and len(kind.options) == 1
            )
            return [_Finding("other", path, message, hint=hint, tag=tag)]


def _exact(data: object, path: list[str | int]) -> tuple[str | int, ...]:
    """A path with the keys as they are written: the validator gives ``"007"`` as 7."""
    exact: list[str | int] = []
    value: Any = data
    for token in path:
        if isinstance(value, dict) and isinstance(token, int):
            token = next(key for key in value if key.isdecimal() and int(key) == token)
        exact.append(token)
        value = value[token]
    return tuple(exact)


def _likeliest(branches: list[list[_Finding]], depth: int) -> list[_Finding]:
    """The findings of the alternative that was meant: the one that fits most deeply."""
    likely = [branch for branch in branches if not _is_reference(branch)] or branches
    joined = _joined(likely)
    if joined:
        return [joined]
    return min(likely, key=lambda branch: _unlikeliness(branch, depth), default=[])


def _is_reference(branch: list[_Finding]) -> bool:
    """Whether an alternative fails only because the value is no Reference Object."""
    return any(each.kind == "missing" and each.words == ("'$ref'",) for each in branch)


def _joined(branches: list[list[_Finding]]) -> _Finding | None:
    """One finding for alternatives that ask for the same thing in other words."""
    singles = [branch[0] for branch in branches if len(branch) == 1]
    if (
        len(singles) != len(branches)
        or len({(each.kind, each.path) for each in singles}) != 1
    ):
        return None
    words = tuple(dict.fromkeys(word for each in singles for word in each.words))
    return (
        _Finding(singles[0].kind, singles[0].path, words=(" or ".join(words),))
        if words
        else None
    )


def _unlikeliness(branch: list[_Finding], depth: int) -> tuple[bool, int, int]:
    """A key that sorts alternatives: a wrong tag last, deep findings first, few before many."""
    mistagged = any(each.tag and len(each.path) == depth + 1 for each in branch)
    return mistagged, -max((len(each.path) for each in branch), default=0), len(branch)


def _one_for_each_place(findings: list[_Finding]) -> Iterator[_Finding]:
    """The findings with those about one value made one.

    A keyword that fails hides what it saw from ``unevaluatedProperties``, which then
    complains of members that are known: such findings are only told where they are alone.
    """
    certain = [each for each in findings if each.kind != "unevaluated"]
    above = {
        each.path[:length] for each in certain for length in range(len(each.path) + 1)
    }
    told: dict[tuple[str | int, ...], _Finding] = {}
    for each in findings:
        if each.kind == "unevaluated" and each.path[:-1] in above:
            continue
        first = told.setdefault(each.path, each)
        if first.kind == each.kind == "missing" and first is not each:
            words = dict.fromkeys((*first.words, *each.words))
            told[each.path] = _Finding("missing", each.path, words=tuple(words))
    return iter(told.values())


def _told(finding: _Finding, document: Document) -> tuple[str, str]:
    """The code and the message of a finding."""
    tokens = [str(token) for token in finding.path]
    match finding.kind:
        case "missing":
            verb = "is" if len(finding.words) == 1 else "are"
            return "missing-member", _clip(
                f"{' and '.join(finding.words)} {verb} missing"
            )
        case "type":
            nouns = [
                _article(noun) for word in finding.words for noun in word.split(" or ")
            ]
            value = document.root.at(*tokens).value
            called = _called(document.data, tokens)
            message = f"{called} has to be {' or '.join(nouns)}, not {_noun(value)}"
            return "wrong-shape", _clip(message)
    return "invalid", _clip(finding.message)


def _article(noun: str) -> str:
    if noun == "null":
        return noun
    return f"an {noun}" if noun[0] in "aeiou" else f"a {noun}"


def _known_names(metaschema: Any, schema_path: list[str | int]) -> Iterable[str]:
    """The members that are allowed where an unexpected one was found."""
    for token in schema_path[:-1]:
        metaschema = metaschema[token]
    names: Iterable[str] = metaschema.get("properties", ())
    return names


def _unexpected(
    kind: Literal["unevaluated", "other"],
    path: tuple[str | int, ...],
    name: str,
    known: Iterable[str],
) -> _Finding:
    """The finding about a member that should not be there."""
    hint = _did_you_mean(name, known)
    return _Finding(
        kind, (*path, name), f"{_short(name)} is not allowed here", hint=hint
    )


def _reason(
    kind: jsonschema_rs.ValidationErrorKind,
    called: str,
    error: jsonschema_rs.ValidationError,
) -> tuple[str, str | None]:
    """The message, and perhaps a hint, for the rarer kinds of errors."""
    match kind:
        case Kind.Enum(options):
            if error.instance == "null":
                return (
                    f"{called} cannot be 'null' before OpenAPI 3.1",
                    "write 'nullable: true'",
                )
            allowed = ", ".join(str(each) for each in options)
            return f"{called} has to be one of {allowed}", _near(
                error.instance, options
            )
        case Kind.Constant(value):
            return f"{called} has to be {value}", None
        case Kind.Pattern(pattern):
            return f"{called} has to match the pattern {pattern}", None
        case Kind.Format(name):
            return f"{called} is no valid {name}", None
        case Kind.Not(schema):
            return f"{called} has what excludes each other{_pair(schema)}", None
        case Kind.OneOfMultipleValid():
            return f"{called} can be read in more than one way", None
    return f"{called}: {error.message}", None


def _near(value: object, options: list[Any]) -> str | None:
    return _did_you_mean(value, map(str, options)) if isinstance(value, str) else None


def _pair(schema: object) -> str:
    """The members that ``not: {required: […]}`` forbids together."""
    match schema:
        case {"required": [*names]}:
            return f": {' and '.join(_short(str(name)) for name in names)}"
    return ""


def _check_strictly(document: Document) -> None:
    """Warn of what the whole of openapi-spec-validator finds beyond the structure.

    It is imported here, for it takes longer than all the rest of a run.  Other files
    are never fetched.
    """
    module: Any = importlib.import_module(
        "openapi_spec_validator.validation.validators"
    )
    base = getattr(module, f"OpenAPIV{document.version.replace('.', '')}SpecValidator")
    trouble = importlib.import_module("jsonschema.exceptions").ValidationError
    keywords = {
        name: _placing(each, trouble) for name, each in base.keyword_validators.items()
    }
    settings = {"keyword_validators": keywords, "resolver_handlers": _Unfetched()}
    checker = type(base.__name__, (base,), settings)
    validator = checker(document.data)
    told = {
        each.pointer for each in document.report.warnings if each.path == document.path
    }
    for error in validator.root_validator(validator.schema_path):
        cursor = _value_at(document, error.way)
        if cursor.pointer not in told:
            told.add(cursor.pointer)
            called = _called(document.data, split_pointer(cursor.pointer))
            cursor.warn("invalid", _in_our_words(error, called))


class _Unfetched(dict[str, Callable[[str], object]]):
    """Handlers for references to other files, which refuse every one.

    No handlers at all would not do: the library then opens files and URLs by itself.
    """

    def __contains__(self, scheme: object) -> bool:
        return True

    def __missing__(self, scheme: str) -> Callable[[str], object]:
        return _refuse_to_fetch


def _refuse_to_fetch(uri: str) -> object:
    raise LookupError(uri)


def _placing(base: Any, trouble: type[Any]) -> type[Any]:
    """A keyword validator that notes on each error the way to the value it looked at.

    The library's own errors know the way inside a value at most.  Where it gives up
    (a ``$ref`` that cannot be followed is enough), that becomes an error as well, and
    what is beside it is still checked.
    """
    inner = ("default",) if base.__name__.endswith("ValueValidator") else ()

    def check(self: Any, *args: Any, **options: Any) -> Iterator[Any]:
        way = next((tuple(each.parts) for each in args if hasattr(each, "parts")), ())
        try:
            for error in base.__call__(self, *args, **options):
                if not hasattr(error, "way"):
                    error.way = (*way, *inner, *error.absolute_path)
                yield error
        # The library trusts its input: anything can come out of it.
        except Exception as problem:  # noqa: BLE001
            error = trouble(_gave_up(problem))
            error.way = (*way, "$ref") if _is_about_ref(problem) else way
            yield error

    members: dict[str, object] = {"__call__": check}
    if hasattr(base, "_collect_properties"):
        members["_collect_properties"] = _reachable_properties
    return type(base.__name__, (base,), members)


def _reachable_properties(_: object, schema: Any) -> set[str]:
    """The names of all properties in a schema and what it is composed of.

    The library's own way never ends for a schema that contains itself, and takes
    exponential time where schemas share parts.
    """
    names: set[str] = set()
    seen: set[int] = set()
    waiting = [schema]
    while waiting:
        part = waiting.pop()
        value = part.read_value()
        if id(value) in seen or not isinstance(value, dict):
            continue
        seen.add(id(value))
        names.update(value.get("properties", ()))
        waiting.extend(
            part / keyword for keyword in ("items", "not") if keyword in value
        )
        for keyword in ("allOf", "anyOf", "oneOf"):
            waiting.extend(part / keyword if keyword in value else ())
    return names


def _is_about_ref(problem: Exception) -> bool:
    return type(problem).__module__.startswith("referencing")


def _gave_up(problem: Exception) -> str:
    """What to say where openapi-spec-validator could not go on."""
    if _is_about_ref(problem):
        return "not checked further: a '$ref' cannot be followed"
    return f"not checked further: {type(problem).__name__} in openapi-spec-validator"


def _value_at(document: Document, way: Iterable[object]) -> Cursor:
    """The value at the end of a way that goes through references as if they were not there."""
    cursor = document.root
    for token in map(str, way):
        try:
            cursor = (cursor if token in cursor else cursor.resolve()).step(token)
        except (KeyError, BrokenRef):
            break
    return cursor


def _in_our_words(error: Any, called: str) -> str:
    """The message, with the value called by its name: the library prints all of it."""
    value = repr(error.instance)
    message = str(error.message)
    return _clip(
        called + message[len(value) :] if message.startswith(value) else message
    )
