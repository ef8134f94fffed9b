"""The methods of resource classes for operations."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from ....client.plan import ClientPlan
from ....client.resources import Method
from ....frozen import frozen
from ....model import Operation
from ..names.client_kinds import ASYNC, CLIENT_KINDS, ClientKind
from ..syntax.printer import Node
from ..syntax.signatures import Signature
from ..syntax.type_expressions import TypeExpression, format_type
from ..types.annotations import TypeAnnotator
from ..views import Argument, MethodCode, MethodSide
from .argument_docs import document_arguments, list_parameters
from .arguments import ArgumentWriter, NamedArgument, map_names
from .decimal_texts import DecimalTexts
from .dict_names import DictNameWriter
from .pagination import write_pagination
from .request_expressions import RequestWriter
from .request_options import RequestOptions
from .response_expressions import ResponseWriter, StreamExpression
from .return_types import MethodResult, Overload, ReturnTypes


@frozen
class OperationMethod:
    """An operation as a method of a resource.

    `owner` is the dotted path of the resource (``threads.runs``). `return_type` is the documented
    one, without a stream that an argument selects; `value_type` is the type of the response if
    it is neither streamed nor paginated. `item_type` is that of streamed or paginated items;
    None if the method returns none. `stream_argument` selects between a stream and another
    response; it is empty if no argument does.
    """

    plan: Method
    name: str
    owner: str
    arguments: tuple[NamedArgument, ...]
    documented_arguments: tuple[Argument, ...]
    return_type: TypeExpression
    value_type: TypeExpression
    item_type: TypeExpression | None
    stream_argument: str
    sync: MethodSide
    asynchronous: MethodSide
    code: MethodCode

    @property
    def operation(self) -> Operation:
        """The operation."""
        return self.plan.operation

    @property
    def stream_item_type(self) -> TypeExpression | None:
        """The type of streamed items; None without a stream."""
        return self.item_type if self.plan.stream is not None else None


@frozen
class MethodContext:
    """What the methods of all resources have in common.

    `fields` maps the ids of objects to the attributes of their properties. The documentation
    shows the return types of `documented_kind`.
    """

    plan: ClientPlan
    arguments: ArgumentWriter
    options: RequestOptions
    return_types: Mapping[ClientKind, ReturnTypes]
    field_annotator: TypeAnnotator
    exact_annotator: TypeAnnotator
    fields: Mapping[str, Mapping[str, str]]
    dict_names: DictNameWriter
    documented_kind: ClientKind
    decimal_texts: DecimalTexts

    def make_request_writer(self) -> RequestWriter:
        """Return a writer of requests."""
        return RequestWriter(
            self.plan.api.declarations,
            self.plan.api.security,
            self.options.expression,
            self.dict_names,
            self.decimal_texts,
            self.plan.server_choices.names,
        )

    def make_response_writer(self, shadowed: frozenset[str]) -> ResponseWriter:
        """Return a writer of the parsers of responses."""
        return ResponseWriter(self.field_annotator, self.exact_annotator, shadowed)


class MethodWriter:
    """Writes the methods of one resource class.

    Builtins that are `shadowed` by a member of the class are qualified.
    """

    def __init__(self, context: MethodContext, shadowed: frozenset[str]) -> None:
        self._context = context
        self._shadowed = shadowed
        self._requests = context.make_request_writer()
        self._responses = context.make_response_writer(shadowed)

    def write_method(self, method: Method, name: str, owner: str) -> OperationMethod:
        """Return the method `name` for an operation of the resource `owner` (``threads.runs``)."""
        context = self._context
        arguments = context.arguments.write_arguments(method.operation, method.arguments)
        response = self._responses.write_response(method.responses)
        stream = self._write_stream(method)
        result = MethodResult(
            response_type=response.type,
            item_type=self._find_item_type(method, stream),
            is_paginated=stream is None,
            selector=_find_selector(method, arguments),
        )
        return_types = result.make_return_types(context.return_types)
        documented_type = return_types[context.documented_kind]
        parameters = list_parameters(arguments, context.options)
        sync, asynchronous = (
            self._write_side(
                Signature(
                    name,
                    parameters,
                    return_types[kind].annotation,
                    # An asynchronous page sends no request until it is awaited or iterated.
                    kind is ASYNC and (stream is not None or method.pagination is None),
                    self._shadowed,
                ),
                return_types[kind].overloads,
            )
            for kind in CLIENT_KINDS
        )
        return OperationMethod(
            plan=method,
            name=name,
            owner=owner,
            arguments=arguments,
            documented_arguments=document_arguments(arguments, context.options, self._shadowed),
            return_type=(
                response.type if documented_type.overloads else documented_type.annotation
            ),
            value_type=response.type,
            item_type=result.item_type,
            stream_argument="" if result.selector is None else result.selector.name,
            sync=sync,
            asynchronous=asynchronous,
            code=self._write_code(method, arguments, response.expression, stream, result.selector),
        )

    def _write_code(
        self,
        method: Method,
        arguments: Sequence[NamedArgument],
        response: Node,
        stream: StreamExpression | None,
        selector: NamedArgument | None,
    ) -> MethodCode:
        return MethodCode(
            request=self._requests.write_request(method.operation, map_names(arguments)),
            response=response,
            stream=None if stream is None else stream.expression,
            stream_condition=_write_condition(selector),
            pagination=self._write_pagination(method) if stream is None else None,
        )

    def _write_stream(self, method: Method) -> StreamExpression | None:
        if method.stream is None:
            return None
        plan = self._context.plan
        return self._responses.write_stream(method.stream, plan.end_marker, plan.error_event)

    def _write_pagination(self, method: Method) -> Node | None:
        if method.pagination is None:
            return None
        return write_pagination(method.pagination, self._context.fields)

    def _find_item_type(
        self, method: Method, stream: StreamExpression | None
    ) -> TypeExpression | None:
        if stream is not None:
            return stream.item_type
        if method.pagination is None:
            return None
        return self._context.field_annotator.annotate(method.pagination.item_type)

    def _write_side(self, signature: Signature, overloads: Sequence[Overload]) -> MethodSide:
        return MethodSide(
            signature,
            format_type(signature.returns, self._shadowed),
            tuple(
                replace(
                    signature,
                    parameters=overload.replace_parameter(signature.parameters),
                    returns=overload.returns,
                )
                for overload in overloads
            ),
        )


def _find_selector(method: Method, arguments: Sequence[NamedArgument]) -> NamedArgument | None:
    """Return the argument that selects between a stream and another response, if one does."""
    selector = method.stream.selector if method.stream is not None else None
    return next((each for each in arguments if each.argument == selector), None)


def _write_condition(selector: NamedArgument | None) -> str:
    """Return the condition for a stream; empty if no argument selects it."""
    if selector is None:
        return ""
    return (
        f"{selector.name} is not False" if selector.argument.is_true_by_default else selector.name
    )
