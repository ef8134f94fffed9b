"""Return types of methods for each kind of client."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from ....frozen import frozen
from ....model import Nullable
from ....style import Style
from ..names.client_kinds import ASYNC, SYNC, ClientKind
from ..syntax.signatures import SignatureParameter
from ..syntax.type_construction import fill_template, join_types, make_literal_type, unite_types
from ..syntax.type_expressions import NONE, NOT_GIVEN_TYPE, TypeExpression, iter_placeholders
from ..syntax.type_parser import InvalidTypeError, parse_type
from .argument_docs import make_parameter
from .arguments import NamedArgument

_UNION = parse_type("{variant} | {variant}")


@frozen
class ReturnTypes:
    """The types of pages and streams in one client, with placeholders ``{item}`` and ``{body}``."""

    page: TypeExpression
    stream: TypeExpression


def read_return_types(style: Style) -> dict[ClientKind, ReturnTypes]:
    """Return the types that a style sets for pages and streams.

    Raises:
        SpecloomError: One is not a valid type, or has an unknown placeholder.
    """
    settings = style.return_types
    page, async_page = (
        _read_return_type(style, key, text, ("item", "body"))
        for key, text in (("page", settings.page), ("async_page", settings.async_page))
    )
    stream, async_stream = (
        _read_return_type(style, key, text, ("item",))
        for key, text in (("stream", settings.stream), ("async_stream", settings.async_stream))
    )
    return {SYNC: ReturnTypes(page, stream), ASYNC: ReturnTypes(async_page, async_stream)}


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


@frozen
class Overload:
    """The parameter that selects an overload, which replaces that of the method, and its result."""

    parameter: SignatureParameter
    returns: TypeExpression

    def replace_parameter(
        self, parameters: Sequence[SignatureParameter]
    ) -> tuple[SignatureParameter, ...]:
        """Return the parameters of the overload for those of the method."""
        selector = self.parameter
        return tuple(selector if each.name == selector.name else each for each in parameters)


@frozen
class ReturnType:
    """The return type of a method; overloads have others, depending on an argument."""

    annotation: TypeExpression
    overloads: tuple[Overload, ...] = ()


@frozen
class MethodResult:
    """What a method returns: a response, a page of items, a stream, or a response or a stream.

    `item_type` is the type of the items of a page or stream. With a `selector`, the method
    streams or not, depending on that argument.
    """

    response_type: TypeExpression
    item_type: TypeExpression | None = None
    is_paginated: bool = False
    selector: NamedArgument | None = None

    def make_return_types(
        self, types: Mapping[ClientKind, ReturnTypes]
    ) -> dict[ClientKind, ReturnType]:
        """Return the return type for each kind of client."""
        return {kind: self._make_return_type(each) for kind, each in types.items()}

    def _make_return_type(self, types: ReturnTypes) -> ReturnType:
        if self.item_type is None:
            return ReturnType(self.response_type)
        if self.is_paginated:
            items = {"item": [self.item_type], "body": [self.response_type]}
            return ReturnType(fill_template(types.page, **items))
        stream = fill_template(types.stream, item=[self.item_type])
        if self.selector is None:
            return ReturnType(stream)
        overloads = _list_overloads(self.selector, self.response_type, stream)
        return ReturnType(overloads[-1].returns, overloads)


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
