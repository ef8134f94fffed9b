"""A YAML reader that follows the core schema of YAML 1.2 (section 10.3).

PyYAML's loaders build a tree of nodes first, follow YAML 1.1, where ``no`` is false,
and reject redefined anchors.  Building data directly from the parser's events takes half
the time and conforms to YAML 1.2.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import yaml

from .parsing import LONG_TEXT, ParsedData, ParseError, Token, check_depth, parse_number
from .yaml_surrogates import hide_surrogates, restore_surrogates

MAX_ALIASED_VALUES = 1_000_000
"""How many values the aliases may repeat: a few lines can expand to billions."""

_LOADER: type[Any] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

_CONSTANTS: Mapping[str, bool | None] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL")),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}
_NON_TEXT_STARTS = frozenset("~nNtTfF+-.0123456789")
"""First characters of plain scalars that may not be strings; any other one is a string."""

_DECIMAL = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?")
_OCTAL_OR_HEX = re.compile(r"0o[0-7]+|0x[0-9a-fA-F]+")
# Within Python's limit for conversion to decimal; a longer number stays a string, as decimals do.
_MAX_DIGITS = 3_000

_TAG_PREFIX = "tag:yaml.org,2002:"
_TEXT_TAGS = frozenset(
    ("!", f"{_TAG_PREFIX}str", f"{_TAG_PREFIX}binary", f"{_TAG_PREFIX}timestamp")
)

_MERGE_KEY: Any = object()
"""The key for a plain ``<<`` while its mapping is open; a quoted one is an ordinary key."""

_HINTS: Mapping[str, str] = {
    "\t": "indent with spaces: YAML does not allow tabs here",
    ":": "check the indentation, or quote a string that contains ': '",
    **dict.fromkeys("@`", "put the string in quotes"),
}
"""Hints by the character at which the parser failed."""


def read_yaml(text: str) -> ParsedData:
    """Return the plain data of a YAML document.

    Raises:
        ParseError: The text is not YAML, or its data is recursive or too large.
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
    """Yield the tokens of a text that was read before; an alias is a scalar without text."""
    for event in _iter_events(text):
        kind = _TOKEN_KINDS.get(type(event))
        if kind:
            yield kind, getattr(event, "value", ""), event.start_mark.index


def _iter_events(text: str) -> Iterator[Any]:
    """Yield the events of a YAML stream.

    Raises:
        ParseError: The text is not YAML.
    """
    hidden = hide_surrogates(text)
    has_surrogates = hidden is not text
    try:
        parser = _LOADER(hidden)
        try:
            get_event, event = parser.get_event, None
            while type(event) is not yaml.StreamEndEvent:
                event = get_event()
                if has_surrogates and hasattr(event, "value"):
                    event.value = restore_surrogates(event.value, event.start_mark.index)
                yield event
        finally:
            parser.dispose()
    except (yaml.YAMLError, ValueError, OverflowError) as problem:
        raise _make_parse_error(problem, text) from None


def _make_parse_error(problem: Any, text: str) -> ParseError:
    """Return the error of PyYAML as a `ParseError` with its offset and a hint."""
    if isinstance(problem, yaml.reader.ReaderError):
        message = f"the character U+{problem.character:04X} is not allowed in YAML"
        return ParseError(message, max(0, text.find(chr(problem.character))))
    mark = getattr(problem, "problem_mark", None) or getattr(problem, "context_mark", None)
    if mark is None:
        return ParseError(f"not valid YAML: {problem}", 0)
    message = " ".join(filter(None, ("not valid YAML:", problem.problem, problem.context)))
    return ParseError(message, mark.index, _HINTS.get(text[mark.index : mark.index + 1]))


class _Node:
    """A value under construction, or one that an alias may repeat.

    In a mapping, `items` alternates between keys and values.  `size` is the number of values
    in the node, where long texts count more, `height` its number of levels, both with aliases
    expanded: an alias costs nothing to build, but later stages walk the value that it repeats.
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
    """A builder of plain data from the events of one document.

    An alias refers to the latest definition of its anchor (YAML 1.2, section 7.1).
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
            raise ParseError("a file must have only one YAML document", event.start_mark.index)
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
        extra_size = len(event.value) // LONG_TEXT
        top.size += extra_size
        if event.anchor is not None:
            node = self._anchors[event.anchor] = _Node()
            node.value = value
            node.size += extra_size

    def _handle_start(self, event: Any) -> None:
        offset = event.start_mark.index
        if self._stack[-1].expects_key:
            raise ParseError("a key must be a string", offset)
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
            raise ParseError(
                f"the anchor '&{event.anchor}' is not defined before this alias", offset
            )
        if node in self._stack:
            raise ParseError(
                f"the alias '*{event.anchor}' refers to a value that contains it", offset
            )
        if self._stack[-1].expects_key and type(node.value) is not str:
            raise ParseError("a key must be a string", offset)
        check_depth(len(self._stack) - 1 + node.height, offset)
        self._aliased_values += node.size
        if self._aliased_values > MAX_ALIASED_VALUES:
            message = f"the aliases repeat more than {MAX_ALIASED_VALUES:,} values"
            raise ParseError(message, offset, code="too-large")
        self._add_value(node)

    def _add_value(self, node: _Node) -> None:
        """Add a finished value to the node that contains it."""
        top = self._stack[-1]
        top.items.append(node.value)
        top.size += node.size
        top.height = max(top.height, node.height + 1)

    def _build_mapping(self, node: _Node) -> dict[str, object]:
        """Return the members of a mapping; its own keys override those merged by ``<<``."""
        items = iter(node.items)
        members = dict(zip(items, items, strict=True))
        self.has_duplicates = self.has_duplicates or len(members) * 2 < len(node.items)
        if _MERGE_KEY in members:
            merged = members.pop(_MERGE_KEY)
            for mapping in merged if isinstance(merged, list) else [merged]:
                if not isinstance(mapping, dict):
                    message = "'<<' must be a mapping or a list of mappings"
                    raise ParseError(message, node.offset)
                for key, value in mapping.items():
                    members.setdefault(key, value)
        return members


def _resolve_scalar(event: Any) -> object:
    """Return the value of a scalar."""
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
    """Raise `ParseError` for a tag outside of YAML's namespace, such as ``!include``."""
    tag = event.tag
    if tag not in (None, "!") and not tag.startswith(_TAG_PREFIX):
        message = f"the YAML tag {tag} is not supported"
        raise ParseError(message, event.start_mark.index)
