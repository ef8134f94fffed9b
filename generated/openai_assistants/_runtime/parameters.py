"""Serialization of parameters in paths, queries, headers and cookies.

The styles are those of OpenAPI. As in URI templates (RFC 6570), a value that is None
counts as undefined: it is omitted, also inside an array or an object. An empty array or
object is omitted, too.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Literal, Protocol, TypeAlias
from urllib.parse import quote, unquote

from .errors import make_path_error
from .json_writing import PlainValue
from .not_given import NOT_GIVEN
from .percent_encoding import (
    Encoder,
    check_cookie_value,
    encode_cookie_except_reserved,
    encode_path_except_reserved,
    encode_query_except_reserved,
    percent_encode,
)
from .plain_values import encode_value, format_plain_value, to_plain_value
from .unsendable_values import (
    UnsendableError,
    UnsendableTypeError,
    UnsendableValueError,
    locate_error,
)

__all__ = [
    "ContentValue",
    "DeepObject",
    "DelimitedValue",
    "ExplodedObject",
    "JsonValue",
    "LabelSegment",
    "MatrixSegment",
    "QueryString",
    "RawCookie",
    "ReservedValue",
    "expand_path",
    "format_cookies",
    "format_header",
    "format_path_segment",
    "format_query",
    "is_styled",
    "list_text_pairs",
]

PathStyle: TypeAlias = Literal["simple", "label", "matrix"]
Separator: TypeAlias = Literal["&", ",", " ", "\t", "|"]


class _StyledValue:
    """A value that is not serialized in the default style of its location."""

    def __init__(self, value: object) -> None:
        self.value = value


class DelimitedValue(_StyledValue):
    """An array or object as one value with a separator between its parts.

    The separator is a comma for the style `form` without `explode`, a space for
    `spaceDelimited`, and a vertical bar for `pipeDelimited`. The arrays in an array are
    joined by the next of several separators. In a query or form, `&` as the first one
    repeats the name for each item.
    """

    def __init__(self, value: object, *separators: Separator) -> None:
        super().__init__(value)
        self.separators: Sequence[str] = separators or (",",)


class DeepObject(_StyledValue):
    """An object as `name[key]=value`, at any depth. Arrays in it repeat their name."""


class JsonValue(_StyledValue):
    """A value as JSON text; None is sent as null."""


class ReservedValue(_StyledValue):
    """A value with `allowReserved`: `/`, `:`, `,` and the like are not encoded.

    Characters that would end the value are encoded nevertheless: in a query `&`, `#`,
    `+`, `[` and `]`, in a path `?`, `#`, `[` and `]`, in a cookie `;` and `,`. The
    value may be wrapped in another style.
    """


class _Encodable(Protocol):
    def encode(self) -> "_EncodedContent | None": ...


class _EncodedContent(Protocol):
    @property
    def content(self) -> object: ...


class ContentValue(_StyledValue):
    """Text or bytes as they are, or a value as the text of a body, such as `FormBody`."""

    def __init__(
        self, value: object, make_body: Callable[[object], _Encodable] | None = None
    ) -> None:
        super().__init__(value)
        self.make_body = make_body

    def encode_bytes(self) -> bytes:
        """Return the content.

        Raises:
            TypeError: The value has no text.
        """
        content = self.value
        if self.make_body is not None:
            encoded = self.make_body(self.value).encode()
            content = b"" if encoded is None else encoded.content
        if isinstance(content, bytes | bytearray):
            return bytes(content)
        return format_plain_value(to_plain_value(content)).encode()


class QueryString(_StyledValue):
    """A value that is the whole query, or a part of it between two `&`.

    An object is a form, in which an array repeats its field and an inner object is JSON
    text; other values are text. The value may be a `JsonValue`.
    """


class RawCookie(_StyledValue):
    """A value of a cookie that is not percent-encoded.

    An array repeats its name, and an object is several cookies, unless it is a
    `DelimitedValue`.
    """


class ExplodedObject(_StyledValue):
    """An object in a header or path as `key=value,key=value`.

    In a form, each of its properties is a field, and each item of an array repeats it.
    """


class LabelSegment(_StyledValue):
    """A path parameter after a dot; with `explode`, dots also separate its parts."""

    def __init__(self, value: object, explode: bool = False) -> None:
        super().__init__(value)
        self.explode = explode


class MatrixSegment(_StyledValue):
    """A path parameter as `;name=value`."""

    def __init__(self, value: object, explode: bool = False) -> None:
        super().__init__(value)
        self.explode = explode


def expand_path(path: str, path_parameters: Mapping[str, object]) -> str:
    """Return the path with its template expressions replaced by percent-encoded values.

    Raises:
        ValueError: A value is empty, or would change the path (`.`, `..`).
    """

    def replace_expression(found: re.Match[str]) -> str:
        return (
            _format_segment(found[1], path_parameters[found[1]])
            if found[1] in path_parameters
            else found[0]
        )

    return re.sub(r"\{([^{}]*)\}", replace_expression, path)


def _format_segment(name: str, value: object, encode: Encoder = percent_encode) -> str:
    match value:
        case ReservedValue(value=inner):
            return _format_segment(name, inner, encode_path_except_reserved)
        case LabelSegment(value=inner, explode=explode):
            return format_path_segment(name, inner, "label", explode, encode)
        case MatrixSegment(value=inner, explode=explode):
            return format_path_segment(name, inner, "matrix", explode, encode)
        case ExplodedObject(value=inner):
            return format_path_segment(name, inner, "simple", True, encode)
        case _:
            return format_path_segment(name, value, encode=encode)


def format_path_segment(
    name: str,
    value: object,
    style: PathStyle = "simple",
    explode: bool = False,
    encode: Encoder = percent_encode,
) -> str:
    """Return a path parameter as a percent-encoded segment of the path.

    With an encoder that keeps slashes, it may be several segments.

    Raises:
        ValueError: A segment is empty, or would change the path (`.`, `..`).
    """
    if _is_absent(value):
        raise make_path_error(name, None)
    try:
        text = _format_path_value(name, value, style, explode, encode)
    except (UnsendableError, UnicodeEncodeError) as error:
        raise locate_error(error, name) from None
    for segment in text.split("/"):
        # A server decodes a segment before it looks for dots (RFC 3986, section 6.2.2).
        if not text or unquote(segment) in {".", ".."}:
            raise make_path_error(name, segment)
    return text


def format_query(values: Mapping[str, object]) -> str:
    """Return a percent-encoded query without the question mark."""
    return "&".join(_format_pairs(values, encode_query_except_reserved))


def is_styled(value: object) -> bool:
    """Return whether a value is wrapped in a style."""
    return isinstance(value, _StyledValue)


def list_text_pairs(name: str, value: object) -> list[tuple[str, str]]:
    """Return the names and texts of a value in its style, without percent-encoding."""
    return [] if _is_absent(value) else list(_iter_pairs(name, value, str))


def format_cookies(values: Mapping[str, object]) -> str:
    """Return the value of a Cookie header."""
    return "; ".join(_format_pairs(values, encode_cookie_except_reserved))


def format_header(name: str, value: object) -> str | None:
    """Return the value of a header, or None if the header is not sent.

    Raises:
        TypeError: The value has no text.
        ValueError: The value contains a line break, NUL or a lone surrogate, or there
            are blanks around it.
    """
    if _is_absent(value):
        return None
    try:
        # Most are text, for which the rules of all other values take much longer.
        text = value if type(value) is str else _format_header_value(value)
        text.encode()
    except (UnsendableError, UnicodeEncodeError) as error:
        raise locate_error(error, name) from None
    if not text.isprintable() or text[:1] == " " or text[-1:] == " ":
        _check_header_value(name, text)
    return text


def _check_header_value(name: str, text: str) -> None:
    if any(character in text for character in "\r\n\0"):
        raise ValueError(f"the header {name} must not contain a line break")
    if text != text.strip(" \t"):  # not a part of header values (RFC 9110, section 5.5)
        raise ValueError(f"the header {name} must not begin or end with a blank")


def _is_absent(value: object) -> bool:
    if isinstance(value, JsonValue):
        return value.value is NOT_GIVEN
    if isinstance(value, _StyledValue):
        return _is_absent(value.value)
    return value is None or value is NOT_GIVEN


def _format_path_value(
    name: str, value: object, style: PathStyle, explode: bool, encode: Encoder
) -> str:
    if isinstance(value, JsonValue):
        return encode(_dump_json(value.value))
    if isinstance(value, ContentValue):
        return _encode_content(value, encode)
    if isinstance(value, DelimitedValue):
        return _join_delimited(value, encode)
    inner = _remove_nulls(to_plain_value(value))
    if style == "matrix":
        return _format_matrix(name, inner, explode, encode)
    if style == "label":
        separator = "." if explode else ","
        return "." + _join_value(inner, separator, explode, encode)
    return _join_value(inner, ",", explode, encode)


def _format_matrix(name: str, value: PlainValue, explode: bool, encode: Encoder) -> str:
    if isinstance(value, dict) and explode:
        return "".join(
            _format_matrix(key, item, False, encode) for key, item in value.items()
        )
    if isinstance(value, list) and explode:
        return "".join(_format_matrix(name, item, False, encode) for item in value)
    text = _join_value(value, ",", False, encode)
    return f";{percent_encode(name)}={text}" if text else f";{percent_encode(name)}"


def _join_value(
    value: PlainValue, separator: str, explode: bool, encode: Encoder
) -> str:
    """Return a value as one string; its parts are encoded, the separator is not.

    Raises:
        ValueError: A part contains a comma: a server would read it as several.
    """
    if not isinstance(value, dict | list):
        return encode(format_plain_value(value))
    texts = [encode(format_plain_value(part)) for part in _list_parts(value)]
    if encode(",") == "," and any("," in text for text in texts):
        raise _make_separator_error(",")
    if isinstance(value, dict) and explode:
        pairs = zip(texts[::2], texts[1::2], strict=True)
        texts = [f"{key}={text}" for key, text in pairs]
    return separator.join(texts)


def _make_separator_error(separator: str) -> UnsendableValueError:
    return UnsendableValueError(
        f"an item must not contain {separator!r}, which separates the items"
    )


def _list_parts(value: PlainValue) -> list[PlainValue]:
    """Return the items of an array, the names and values of an object, or the value."""
    if isinstance(value, dict):
        return [part for pair in value.items() for part in pair]
    return value if isinstance(value, list) else [value]


def _format_pairs(
    values: Mapping[str, object], encode_reserved: Encoder
) -> Iterator[str]:
    """Yield the pairs of a query or cookies; `encode_reserved` is for `ReservedValue`."""
    for name, value in values.items():
        if not _is_absent(value):
            encode: Encoder = percent_encode
            if isinstance(value, ReservedValue):
                value, encode = value.value, encode_reserved
            elif isinstance(value, RawCookie):
                value, encode = value.value, check_cookie_value
            try:
                if isinstance(value, QueryString):
                    yield from _format_whole_query(value.value)
                    continue
                for key, text in _iter_pairs(name, value, encode):
                    yield f"{percent_encode(key)}={text}"
            except (UnsendableError, UnicodeEncodeError) as error:
                raise locate_error(error, name) from None


def _iter_pairs(name: str, value: object, encode: Encoder) -> Iterator[tuple[str, str]]:
    """Yield the unencoded names and the encoded values of one parameter."""
    match value:
        case JsonValue(value=inner):
            yield name, encode(_dump_json(inner))
        case ContentValue():
            yield name, _encode_content(value, encode)
        case DeepObject(value=inner):
            yield from _flatten_deep_object(
                name, _remove_nulls(to_plain_value(inner)), encode
            )
        case ExplodedObject(value=inner):
            yield from _explode_value(
                name, _remove_nulls(to_plain_value(inner)), encode
            )
        case DelimitedValue():
            yield from _delimit_value(name, value, encode)
        case _:
            yield from _explode_value(
                name, _remove_nulls(to_plain_value(value)), encode
            )


def _format_whole_query(value: object) -> Iterator[str]:
    """Yield the parts of a query that one value describes."""
    if isinstance(value, JsonValue):
        yield percent_encode(_dump_json(value.value))
        return
    inner = _remove_nulls(to_plain_value(value))
    if isinstance(inner, dict):
        fields = {
            k: JsonValue(v) if isinstance(v, dict) else v for k, v in inner.items()
        }
        yield from _format_pairs(fields, percent_encode)
    elif isinstance(inner, list):
        raise UnsendableTypeError("an array cannot be the whole query")
    elif text := format_plain_value(inner):
        yield percent_encode(text)


def _explode_value(
    name: str, value: PlainValue, encode: Encoder
) -> Iterator[tuple[str, str]]:
    if isinstance(value, dict):
        for key, item in value.items():
            yield key, encode(format_plain_value(item))
    elif isinstance(value, list):
        for item in value:
            yield name, encode(format_plain_value(item))
    else:
        yield name, encode(format_plain_value(value))


def _delimit_value(
    name: str, value: DelimitedValue, encode: Encoder
) -> Iterator[tuple[str, str]]:
    first, *others = value.separators
    inner = _remove_nulls(to_plain_value(value.value))
    if first == "&":
        for item in _list_parts(inner):
            yield name, _join_levels(item, others, encode)
    elif inner not in ([], {}):
        yield name, _join_levels(inner, value.separators, encode)


def _join_delimited(value: DelimitedValue, encode: Encoder) -> str:
    inner = _remove_nulls(to_plain_value(value.value))
    return _join_levels(inner, value.separators, encode)


def _join_levels(
    value: PlainValue, separators: Sequence[str], encode: Encoder, level: int = 0
) -> str:
    """Return a value as one string, with a separator for each level of arrays.

    Raises:
        ValueError: An item contains a separator: a server would read it as several.
    """
    between = [each if each == "," else encode(each) for each in separators]
    if level < len(between) and isinstance(value, dict | list):
        parts = _list_parts(value)
        return between[level].join(
            _join_levels(part, separators, encode, level + 1) for part in parts
        )
    text = encode(format_plain_value(value))
    for separator, encoded in zip(separators, between, strict=True):
        if level and encoded in text:
            raise _make_separator_error(separator)
    return text


def _flatten_deep_object(
    name: str, value: PlainValue, encode: Encoder
) -> Iterator[tuple[str, str]]:
    if isinstance(value, dict):
        for key, item in value.items():
            yield from _flatten_deep_object(f"{name}[{key}]", item, encode)
    elif isinstance(value, list):
        for item in value:
            yield from _flatten_deep_object(name, item, encode)
    else:
        yield name, encode(format_plain_value(value))


def _format_header_value(value: object) -> str:
    match value:
        case ReservedValue(value=inner):  # headers are not percent-encoded
            return _format_header_value(inner)
        case JsonValue(value=inner):
            return _dump_json(inner)
        case ContentValue():
            return _encode_content(value, str)
        case DelimitedValue():
            return _join_delimited(value, str)
        case ExplodedObject(value=inner):
            return _join_value(_remove_nulls(to_plain_value(inner)), ",", True, str)
        case _:
            return _join_value(_remove_nulls(to_plain_value(value)), ",", False, str)


def _encode_content(value: ContentValue, encode: Encoder) -> str:
    """Return content as text; bytes that are no text can only be percent-encoded."""
    content = value.encode_bytes()
    try:
        text = content.decode()
    except UnicodeDecodeError:
        if encode is str:
            reason = "bytes that are no UTF-8 cannot be sent here"
            raise UnsendableValueError(reason) from None
        return quote(content, safe="")
    return encode(text)


def _dump_json(value: object) -> str:
    return encode_value(value).decode()


def _remove_nulls(value: PlainValue) -> PlainValue:
    if isinstance(value, dict):
        return {k: _remove_nulls(v) for k, v in value.items() if v is not None}
    if isinstance(value, list):
        return [_remove_nulls(item) for item in value if item is not None]
    return value
