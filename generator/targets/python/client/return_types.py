"""Return types of methods for each kind of client, and the expressions that return them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from ....model import Nullable
from ....style import Style
from ..syntax.printer import Node, add_prefix, make_call
from ..syntax.signatures import SignatureParameter
from ..syntax.type_expressions import (
    NONE,
    NOT_GIVEN_TYPE,
    TypeExpression,
    fill_template,
    iter_placeholders,
    join_types,
    make_literal_type,
    unite_types,
)
from ..syntax.type_parser import InvalidTypeError, parse_type
from .argument_docs import make_parameter
from .arguments import NamedArgument
from .response_expressions import ParsedResponse, StreamExpression

_UNION = parse_type("{variant} | {variant}")


@dataclass(frozen=True, slots=True)
class Overload:
    """The parameter that selects an overload, which replaces that of the method, and its result."""

    parameter: SignatureParameter
    returns: TypeExpression

    def replace_parameter(
        self, parameters: Sequence[SignatureParameter]
    ) -> list[SignatureParameter]:
        """Return the parameters of the overload for those of the method."""
        selector = self.parameter
        return [selector if each.name == selector.name else each for each in parameters]


@dataclass(frozen=True, slots=True)
class ReturnValue:
    """The return value of a method for one kind of client: an expression and its annotation."""

    annotation: TypeExpression
    expression: Node
    is_awaited: bool = False
    overloads: tuple[Overload, ...] = ()


@dataclass(frozen=True, slots=True)
class ReturnTypes:
    """The types of pages and streams, with the placeholders ``{item}`` and ``{body}``."""

    page: TypeExpression
    async_page: TypeExpression
    stream: TypeExpression
    async_stream: TypeExpression

    @property
    def all_types(self) -> tuple[TypeExpression, ...]:
        """All four types."""
        return self.page, self.async_page, self.stream, self.async_stream


def read_return_types(style: Style) -> ReturnTypes:
    """Return the types that a style sets for pages and streams.

    Raises:
        SpecloomError: One is not a valid type, or has an unknown placeholder.
    """
    settings = style.return_types
    return ReturnTypes(
        _read_return_type(style, "page", settings.page, ("item", "body")),
        _read_return_type(style, "async_page", settings.async_page, ("item", "body")),
        _read_return_type(style, "stream", settings.stream, ("item",)),
        _read_return_type(style, "async_stream", settings.async_stream, ("item",)),
    )


def _read_return_type(
    style: Style, key: str, text: str, placeholders: Sequence[str]
) -> TypeExpression:
    try:
        type = parse_type(text)
        unknown = [name for name in iter_placeholders(type) if name not in placeholders]
        if unknown:
            raise InvalidTypeError(f"unknown placeholder '{{{unknown[0]}}}'")
        return type
    except InvalidTypeError as error:
        hint = (
            f"known placeholders: {', '.join(f'{{{placeholder}}}' for placeholder in placeholders)}"
        )
        message = f"'return_types.{key}' is not a valid type: {error}"
        raise style.make_error(("return_types", key), "wrong-style-value", message, hint) from None


@dataclass(frozen=True, slots=True)
class ReturnValues:
    """The return values of a method for the synchronous and for the asynchronous client."""

    sync: ReturnValue
    asynchronous: ReturnValue


def make_plain_returns(request: Node, response: ParsedResponse) -> ReturnValues:
    """Make the return values of a method with a single response."""
    expression = make_call("self._transport.send", request, response.expression)
    return ReturnValues(
        ReturnValue(response.type, expression), _make_awaited(response.type, expression)
    )


def make_page_returns(
    request: Node,
    response: ParsedResponse,
    pagination: Node,
    item_type: TypeExpression,
    types: ReturnTypes,
) -> ReturnValues:
    """Make the return values of a paginated method.

    The asynchronous one sends no request until it is awaited or iterated.
    """
    expression = make_call("self._transport.paginate", request, response.expression, pagination)
    sync, asynchronous = (
        fill_template(type, item=[item_type], body=[response.type])
        for type in (types.page, types.async_page)
    )
    return ReturnValues(ReturnValue(sync, expression), ReturnValue(asynchronous, expression))


def make_stream_returns(
    request: Node, stream: StreamExpression, types: ReturnTypes
) -> ReturnValues:
    """Make the return values of a method that always streams."""
    expression = make_call("self._transport.stream", request, stream.expression)
    sync, asynchronous = _fill_stream_types(types, stream)
    return ReturnValues(ReturnValue(sync, expression), _make_awaited(asynchronous, expression))


def make_optional_stream_returns(
    request: Node,
    response: ParsedResponse,
    stream: StreamExpression,
    selector: NamedArgument,
    types: ReturnTypes,
) -> ReturnValues:
    """Make the return values of a method that streams or not, depending on an argument."""
    is_default = selector.argument.is_true_by_default
    condition = f"{selector.name} is not False" if is_default else selector.name
    expression = make_call(
        "self._transport.send_or_stream",
        request,
        response.expression,
        add_prefix(
            "lambda: ", stream.expression
        ),  # lazy: only streams need the models of the events
        f"stream={condition}",
    )
    overloads = [
        _list_overloads(selector, response.type, type) for type in _fill_stream_types(types, stream)
    ]
    sync, asynchronous = (choices[-1].returns for choices in overloads)
    return ReturnValues(
        ReturnValue(sync, expression, overloads=overloads[0]),
        _make_awaited(asynchronous, expression, overloads[1]),
    )


def _list_overloads(
    selector: NamedArgument, response: TypeExpression, stream: TypeExpression
) -> tuple[Overload, ...]:
    """Return the overloads without a stream, with one, and for a value known only at run time.

    The last one accepts all that the method itself does, so that a dict can be unpacked into
    it.
    """
    return (
        Overload(_select_value(selector, streams=False), response),
        Overload(_select_value(selector, streams=True), stream),
        Overload(make_parameter(selector), unite_types([response, stream], _UNION)),
    )


def _select_value(selector: NamedArgument, *, streams: bool) -> SignatureParameter:
    """Return the parameter for one of its values; it is required unless it has that one."""
    type = make_literal_type([streams])
    if streams != selector.argument.is_true_by_default:
        return SignatureParameter(selector.name, type)
    others = [NONE] if isinstance(selector.argument.type, Nullable) else []
    others += [] if selector.is_required else [NOT_GIVEN_TYPE]
    return replace(make_parameter(selector), annotation=join_types(type, *others))


def _fill_stream_types(types: ReturnTypes, stream: StreamExpression) -> list[TypeExpression]:
    """Return the types of a stream for the synchronous and for the asynchronous client."""
    return [
        fill_template(type, item=[stream.item_type]) for type in (types.stream, types.async_stream)
    ]


def _make_awaited(
    annotation: TypeExpression, expression: Node, overloads: tuple[Overload, ...] = ()
) -> ReturnValue:
    return ReturnValue(annotation, add_prefix("await ", expression), True, overloads)
