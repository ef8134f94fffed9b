"""Plain data out of YAML, by the core schema of YAML 1.2 (section 10.3).

PyYAML's own loaders build a tree of nodes first, follow YAML 1.1, where ``no`` is
false, and refuse an anchor given twice.  Data straight from the parser's events
takes half the time, and is what the standard says.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import yaml

from .parsing import ParsedData, ParseError, Token, check_depth, parse_number

MAX_ALIASED_VALUES = 1_000_000
"""How many values the aliases may repeat: a few lines can stand for billions."""

_LOADER: type[Any] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

_CONSTANTS: Mapping[str, bool | None] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL")),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}
_NON_TEXT_STARTS = frozenset("~nNtTfF+-.0123456789")
"""What a plain scalar begins with unless it is text for certain."""

_DECIMAL = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?")
_OCTAL_OR_HEX = re.compile(r"0o[0-7]+|0x[0-9a-fA-F]+")
# As many as Python writes in decimal; a longer number stays text, as decimals do.
_MAX_DIGITS = 3_000

_TAG_PREFIX = "tag:yaml.org,2002:"
_TEXT_TAGS = frozenset(
    ("!", f"{_TAG_PREFIX}str", f"{_TAG_PREFIX}binary", f"{_TAG_PREFIX}timestamp")
)

_MERGE_KEY: Any = object()
"""The key that a plain ``<<`` is while its mapping is open; a quoted one is a key like any."""

_HINTS: Mapping[str, str] = {
    "\t": "indent with spaces: YAML does not allow tabs there",
    ":": "check the indentation, or quote a text that holds ': '",
    **dict.fromkeys("@`", "put the text in quotes"),
}
"""What helps, by the character that the parser stumbled over."""


def read_yaml(text: str) -> ParsedData:
    """Plain data out of a YAML document.

    Raises:
        Unreadable: it is not YAML, or not a tree of finite size.
    """
    composer = _Composer()
    for event in _iter_events(text):
        handler = composer.handlers.get(type(event))
        if handler is not None:
            handler(event)
    return composer.root.value, composer.has_duplicates


_TOKEN_KINDS: Mapping[type, str] = {
    yaml.ScalarEvent: "=",
    yaml.AliasEvent: "=",
    yaml.MappingStartEvent: "{",
    yaml.SequenceStartEvent: "[",
    yaml.MappingEndEvent: "}",
    yaml.SequenceEndEvent: "]",
}


def iter_yaml_tokens(text: str) -> Iterator[Token]:
    """The tokens of a text that could be read; an alias is a scalar without text."""
    for event in _iter_events(text):
        kind = _TOKEN_KINDS.get(type(event))
        if kind:
            yield kind, getattr(event, "value", ""), event.start_mark.index


def _iter_events(text: str) -> Iterator[Any]:
    """The events of a YAML stream; raises `Unreadable`."""
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
        raise _make_parse_error(problem, text) from None


def _make_parse_error(problem: Any, text: str) -> ParseError:
    """What PyYAML has to say, with its offset and advice."""
    if isinstance(problem, yaml.reader.ReaderError):
        message = f"the character U+{problem.character:04X} is not allowed in YAML"
        return ParseError(message, max(0, text.find(chr(problem.character))))
    mark = getattr(problem, "problem_mark", None) or getattr(problem, "context_mark", None)
    if mark is None:
        return ParseError(f"not YAML: {problem}", 0)
    message = " ".join(filter(None, ("not YAML:", problem.problem, problem.context)))
    return ParseError(message, mark.index, _HINTS.get(text[mark.index : mark.index + 1]))


class _Node:
    """A value under construction, or one that an alias may repeat.

    The keys of a mapping and their values take turns in `items`.  `size` counts the values
    in it, `height` its levels, both with aliases followed: an alias costs nothing to
    build, but later stages walk what it stands for.
    """

    __slots__ = ("height", "is_mapping", "items", "offset", "size", "value")

    def __init__(self, *, is_mapping: bool = False, offset: int = 0) -> None:
        self.is_mapping = is_mapping
        self.offset = offset
        self.items: list[Any] = []
        self.value: Any = None
        self.size = 1
        self.height = 0

    @property
    def expects_key(self) -> bool:
        return self.is_mapping and len(self.items) % 2 == 0


class _Composer:
    """Builds plain data from the events of one document.

    An anchor given twice means the latest (YAML 1.2, section 7.1).
    """

    def __init__(self) -> None:
        self.root = _Node()
        self.has_duplicates = False
        self._stack: list[_Node] = []
        self._anchors: dict[str, _Node] = {}
        self._aliased_values = 0
        self.handlers: Mapping[type, Callable[[Any], None]] = {
            yaml.ScalarEvent: self._handle_scalar,
            yaml.MappingStartEvent: self._handle_start,
            yaml.SequenceStartEvent: self._handle_start,
            yaml.MappingEndEvent: self._handle_end,
            yaml.SequenceEndEvent: self._handle_end,
            yaml.AliasEvent: self._handle_alias,
            yaml.DocumentStartEvent: self._handle_document_start,
            yaml.DocumentEndEvent: self._handle_document_end,
        }

    def _handle_document_start(self, event: Any) -> None:
        if self._stack or self.root.items:
            raise ParseError("a second document begins here", event.start_mark.index)
        self._stack.append(self.root)

    def _handle_document_end(self, event: Any) -> None:
        (self.root.value,) = self.root.items

    def _handle_scalar(self, event: Any) -> None:
        top = self._stack[-1]
        if top.is_mapping and len(top.items) % 2 == 0:
            is_merge = event.value == "<<" and event.tag is None and event.implicit[0]
            value = _MERGE_KEY if is_merge else event.value
        else:
            value = _resolve_scalar(event)
        top.items.append(value)
        if event.anchor is not None:
            node = self._anchors[event.anchor] = _Node()
            node.value = value

    def _handle_start(self, event: Any) -> None:
        offset = event.start_mark.index
        if self._stack[-1].expects_key:
            raise ParseError("a key has to be text", offset)
        _check_tag(event)
        check_depth(len(self._stack), offset)
        node = _Node(is_mapping=type(event) is yaml.MappingStartEvent, offset=offset)
        node.height = 1
        self._stack.append(node)
        if event.anchor is not None:
            self._anchors[event.anchor] = node

    def _handle_end(self, event: Any) -> None:
        node = self._stack.pop()
        node.value = self._build_mapping(node) if node.is_mapping else node.items
        node.size += len(node.items)
        self._add_value(node)

    def _handle_alias(self, event: Any) -> None:
        offset = event.start_mark.index
        node = self._anchors.get(event.anchor)
        if node is None:
            raise ParseError(f"no anchor '&{event.anchor}' comes before", offset)
        if node in self._stack:
            raise ParseError(f"'*{event.anchor}' stands for what it is part of", offset)
        if self._stack[-1].expects_key and type(node.value) is not str:
            raise ParseError("a key has to be text", offset)
        check_depth(len(self._stack) - 1 + node.height, offset)
        self._aliased_values += node.size
        if self._aliased_values > MAX_ALIASED_VALUES:
            message = f"the aliases repeat more than {MAX_ALIASED_VALUES:,} values"
            raise ParseError(message, offset, code="too-large")
        self._add_value(node)

    def _add_value(self, node: _Node) -> None:
        """Put a finished value where it belongs."""
        top = self._stack[-1]
        top.items.append(node.value)
        top.size += node.size
        top.height = max(top.height, node.height + 1)

    def _build_mapping(self, node: _Node) -> dict[str, object]:
        """The members of a mapping; its own keys win over what ``<<`` brings."""
        items = iter(node.items)
        members = dict(zip(items, items, strict=True))
        self.has_duplicates = self.has_duplicates or len(members) * 2 < len(node.items)
        if _MERGE_KEY in members:
            merged = members.pop(_MERGE_KEY)
            for mapping in merged if isinstance(merged, list) else [merged]:
                if not isinstance(mapping, dict):
                    message = "'<<' takes a mapping or a list of mappings"
                    raise ParseError(message, node.offset)
                for key, value in mapping.items():
                    members.setdefault(key, value)
        return members


def _resolve_scalar(event: Any) -> object:
    """The value of a scalar."""
    text, tag = event.value, event.tag
    if tag is None:
        if not event.implicit[0] or (text and text[0] not in _NON_TEXT_STARTS):
            return text
    elif tag in _TEXT_TAGS:
        return text
    else:
        _check_tag(event)
    if text in _CONSTANTS:
        return _CONSTANTS[text]
    if _DECIMAL.fullmatch(text):
        return parse_number(text)
    is_short = len(text) <= _MAX_DIGITS
    return int(text, 0) if is_short and _OCTAL_OR_HEX.fullmatch(text) else text


def _check_tag(event: Any) -> None:
    """Raise `Unreadable` for a tag such as ``!include``, which is not YAML's own."""
    tag = event.tag
    if tag not in (None, "!") and not tag.startswith(_TAG_PREFIX):
        message = f"the tag {tag} has no meaning in OpenAPI"
        raise ParseError(message, event.start_mark.index)
