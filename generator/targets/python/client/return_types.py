"""Return types of methods for each kind of client, and the expressions that return them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from ....model import Nullable
from ....style import Style
from ..syntax.imports import Import
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
from .arguments import ArgumentSpec, is_true_by_default
from .pagination import Pagination
from .request_expressions import ResponseExpression
from .streaming import ResponseStream

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
    """The return value of a method for one kind of client: an expression and its annotation.

    `imports` are those that the expression needs besides the ones of request and response.
    """

    annotation: TypeExpression
    expression: Node
    imports: frozenset[Import] = frozenset()
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

    @property
    def stream_types(self) -> tuple[TypeExpression, TypeExpression]:
        """The types of streams for the synchronous and the asynchronous client."""
        return self.stream, self.async_stream


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
class StreamSelector:
    """The argument that selects between a stream and another response, and its name."""

    spec: ArgumentSpec
    name: str

    @property
    def streams_by_default(self) -> bool:
        """Whether the server streams if the argument is not sent."""
        return is_true_by_default(self.spec)

    @property
    def stream_condition(self) -> str:
        """The expression that is true if the response is a stream."""
        return f"{self.name} is not False" if self.streams_by_default else self.name

    def list_overloads(
        self, response: TypeExpression, stream: TypeExpression
    ) -> tuple[Overload, ...]:
        """Return the overloads without a stream, with one, and for a value known only at run time.

        The last one accepts all that the method itself does, so that a dict can be unpacked into
        it.
        """
        parameter = make_parameter(self.spec, self.name)
        return (
            Overload(self._select(parameter, streams=False), response),
            Overload(self._select(parameter, streams=True), stream),
            Overload(parameter, unite_types([response, stream], _UNION)),
        )

    def _select(self, parameter: SignatureParameter, *, streams: bool) -> SignatureParameter:
        """Return the parameter for one of its values; it is required unless it has that one."""
        type = make_literal_type([streams])
        if streams != self.streams_by_default:
            return SignatureParameter(self.name, type)
        others = [NONE] if isinstance(self.spec.type, Nullable) else []
        others += [] if self.spec.required else [NOT_GIVEN_TYPE]
        return replace(parameter, annotation=join_types(type, *others))


def make_plain_returns(
    request: Node, response: ResponseExpression
) -> tuple[ReturnValue, ReturnValue]:
    """Make the return values of a method with a single response, for both kinds of client."""
    expression = make_call("self._transport.send", request, response.expression)
    annotation = response.annotation
    return ReturnValue(annotation, expression), _make_async_return(annotation, expression)


def make_page_returns(
    request: Node, response: ResponseExpression, pagination: Pagination, types: ReturnTypes
) -> tuple[ReturnValue, ReturnValue]:
    """Make the return values of a paginated method.

    The asynchronous one sends no request until it is awaited or iterated.
    """
    expression = pagination.write_call(request, response)
    sync, asynchronous = (
        pagination.fill_page_type(type) for type in (types.page, types.async_page)
    )
    imports = frozenset({pagination.required_import})
    return ReturnValue(sync, expression, imports), ReturnValue(asynchronous, expression, imports)


def make_stream_returns(
    request: Node, stream: ResponseStream, types: ReturnTypes
) -> tuple[ReturnValue, ReturnValue]:
    """Make the return values of a method that always streams."""
    expression = make_call("self._transport.stream", request, stream.expression)
    sync, asynchronous = (fill_template(type, item=[stream.item]) for type in types.stream_types)
    return (
        ReturnValue(sync, expression, stream.imports),
        _make_async_return(asynchronous, expression, stream.imports),
    )


def make_optional_stream_returns(
    request: Node,
    response: ResponseExpression,
    stream: ResponseStream,
    selector: StreamSelector,
    types: ReturnTypes,
) -> tuple[ReturnValue, ReturnValue]:
    """Make the return values of a method that streams or not, depending on an argument."""
    expression = make_call(
        "self._transport.send_or_stream",
        request,
        response.expression,
        add_prefix(
            "lambda: ", stream.expression
        ),  # lazy: only streams need the models of the events
        f"stream={selector.stream_condition}",
    )
    overloads = [
        selector.list_overloads(response.annotation, fill_template(type, item=[stream.item]))
        for type in types.stream_types
    ]
    sync, asynchronous = (choices[-1].returns for choices in overloads)
    return (
        ReturnValue(sync, expression, stream.imports, overloads=overloads[0]),
        _make_async_return(asynchronous, expression, stream.imports, overloads[1]),
    )


def _make_async_return(
    annotation: TypeExpression,
    expression: Node,
    imports: frozenset[Import] = frozenset(),
    overloads: tuple[Overload, ...] = (),
) -> ReturnValue:
    return ReturnValue(annotation, add_prefix("await ", expression), imports, True, overloads)
