"""The methods of resource classes for operations."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from ....model import Declaration, Operation
from ....model.operations import Content
from ..modules.client_kinds import ASYNC, SYNC, ClientKind
from ..syntax.imports import Import
from ..syntax.printer import Node, add_prefix, layout_lines, make_call
from ..syntax.signatures import SignatureParameter, format_signature
from ..syntax.type_expressions import (
    TypeExpression,
    collect_imports,
    format_type,
    qualify_builtins,
)
from ..types.annotations import TypeAnnotator
from ..views import Argument, MethodCode
from . import return_types
from .argument_docs import (
    collect_parameter_imports,
    document_arguments,
    document_options,
    list_parameters,
)
from .arguments import ArgumentCollector, ArgumentSpec
from .pagination import Pagination, PaginationMatcher
from .request_expressions import ExpressionWriter, ResponseExpression
from .return_types import ReturnTypes, ReturnValue, StreamSelector
from .streaming import ResponseStream, StreamMatcher

_OVERLOAD_IMPORTS: frozenset[Import] = frozenset({("typing", "Literal"), ("typing", "overload")})
_DEPRECATED_IMPORTS: frozenset[Import] = frozenset({("typing_extensions", "deprecated")})


@dataclass(frozen=True, slots=True)
class OperationMethod:
    """An operation as a method of a resource.

    `owner` is the dotted path of the resource (``threads.runs``), `names` maps the keys of
    arguments to their Python names. `stream`, `selector` and `pagination` are None if the method
    returns neither a stream nor a page.
    """

    operation: Operation
    name: str
    owner: str
    specs: Sequence[ArgumentSpec]
    names: Mapping[str, str]
    arguments: tuple[Argument, ...]
    return_annotation: TypeExpression
    response: ResponseExpression
    stream: ResponseStream | None
    selector: StreamSelector | None
    pagination: Pagination | None
    sync: MethodCode
    asynchronous: MethodCode

    @property
    def only_streams(self) -> bool:
        """Whether its response is always a stream."""
        return self.stream is not None and self.selector is None

    @property
    def response_contents(self) -> tuple[Content, ...]:
        """The contents of the responses that it may return."""
        stream_contents = [self.stream.content] if self.stream else []
        return (*self.response.contents, *stream_contents)


class MethodWriter:
    """Writes the methods of one resource class.

    `documented_kind` is the kind of client whose return types the documentation shows. Builtins
    that are `shadowed` by a member of the class are qualified.
    """

    def __init__(
        self,
        declarations: Mapping[str, Declaration],
        argument_collector: ArgumentCollector,
        annotator: TypeAnnotator,
        pagination_matcher: PaginationMatcher,
        stream_matcher: StreamMatcher,
        types: ReturnTypes,
        security: tuple[tuple[str, ...], ...],
        documented_kind: ClientKind,
        shadowed: AbstractSet[str],
        width: int,
    ) -> None:
        self._declarations = declarations
        self._documented_kind = documented_kind
        self._argument_collector = argument_collector
        self._signature_style = argument_collector.signature_style
        self._annotator = annotator
        self._pagination_matcher = pagination_matcher
        self._stream_matcher = stream_matcher
        self._return_types = types
        self._security = security
        self._shadowed = shadowed
        self._width = width
        self.imports: set[Import] = set()
        self.async_imports: set[Import] = set()

    def write_method(self, operation: Operation, name: str, owner: str) -> OperationMethod:
        """Return the method `name` for an operation of the resource `owner` (``threads.runs``)."""
        specs = self._argument_collector.collect_arguments(operation)
        names = self._argument_collector.name_arguments(operation, specs)
        request_writer, response_writer = (
            ExpressionWriter(self._declarations, self._annotator, self._shadowed) for _ in "12"
        )
        request = request_writer.write_request(
            operation, names, self._security, self._signature_style.options_expression
        )
        response = response_writer.write_response(operation)
        stream = self._stream_matcher.match_stream(operation, self._annotator, self._shadowed)
        selector = _find_selector(stream, specs, names)
        may_paginate = stream is None
        pagination = (
            self._pagination_matcher.match_pagination(operation, response, self._annotator)
            if may_paginate
            else None
        )
        sync, asynchronous = _make_return_values(
            request, response, stream, selector, pagination, self._return_types
        )
        documented_return = sync if self._documented_kind is SYNC else asynchronous
        parameters = list_parameters(specs, names, self._signature_style)
        method = OperationMethod(
            operation=operation,
            name=name,
            owner=owner,
            specs=specs,
            names=names,
            arguments=(
                *document_arguments(specs, names, self._shadowed),
                *document_options(self._signature_style, self._shadowed),
            ),
            return_annotation=response.annotation if selector else documented_return.annotation,
            response=response,
            stream=stream,
            selector=selector,
            pagination=pagination,
            sync=self._write_code(name, parameters, sync, SYNC),
            asynchronous=self._write_code(name, parameters, asynchronous, ASYNC),
        )
        expression_imports = (
            request_writer.imports
            if method.only_streams
            else request_writer.imports | response_writer.imports
        )
        self._add_imports(expression_imports, parameters, operation, sync, asynchronous)
        return method

    def _write_code(
        self,
        name: str,
        parameters: Sequence[SignatureParameter],
        result: ReturnValue,
        kind: ClientKind,
    ) -> MethodCode:
        head = f"async def {name}" if result.is_awaited else f"def {name}"

        def write_signature(
            parameters: Sequence[SignatureParameter], returns: TypeExpression
        ) -> str:
            return format_signature(head, parameters, returns, 4, self._width, self._shadowed)

        raw, streamed = (self._write_wrapper(name, wrapper) for wrapper in kind.wrapper_functions)
        return MethodCode(
            write_signature(parameters, result.annotation),
            "\n".join(layout_lines(add_prefix("return ", result.expression), 8, self._width)),
            tuple(
                write_signature(overload.replace_parameter(parameters), overload.returns) + " ..."
                for overload in result.overloads
            ),
            raw,
            streamed,
            format_type(qualify_builtins(result.annotation, self._shadowed)),
        )

    def _write_wrapper(self, name: str, wrapper: str) -> str:
        """Return the statement that creates a method of a wrapper class."""
        assignment = add_prefix(f"self.{name} = ", make_call(wrapper, f"calls.{name}"))
        return "\n".join(layout_lines(assignment, 8, self._width))

    def _add_imports(
        self,
        expression_imports: set[Import],
        parameters: Sequence[SignatureParameter],
        operation: Operation,
        sync: ReturnValue,
        asynchronous: ReturnValue,
    ) -> None:
        imports = expression_imports | self._signature_style.required_imports
        imports |= collect_parameter_imports(parameters, self._shadowed)
        if sync.overloads:
            imports |= _OVERLOAD_IMPORTS
        if operation.deprecated:
            imports |= _DEPRECATED_IMPORTS
        self.imports |= imports | self._collect_return_imports(sync)
        self.async_imports |= imports | self._collect_return_imports(asynchronous)

    def _collect_return_imports(self, value: ReturnValue) -> set[Import]:
        return collect_imports(qualify_builtins(value.annotation, self._shadowed)) | value.imports


def _make_return_values(
    request: Node,
    response: ResponseExpression,
    stream: ResponseStream | None,
    selector: StreamSelector | None,
    pagination: Pagination | None,
    types: ReturnTypes,
) -> tuple[ReturnValue, ReturnValue]:
    """Return what the method returns in the synchronous and in the asynchronous client."""
    if stream is not None and selector is not None:
        return return_types.make_optional_stream_returns(request, response, stream, selector, types)
    if stream is not None:
        return return_types.make_stream_returns(request, stream, types)
    if pagination is not None:
        return return_types.make_page_returns(request, response, pagination, types)
    return return_types.make_plain_returns(request, response)


def _find_selector(
    stream: ResponseStream | None, specs: Sequence[ArgumentSpec], names: Mapping[str, str]
) -> StreamSelector | None:
    """Return the argument that selects between a stream and another response, if there is one."""
    if stream is None or stream.selector_key is None:
        return None
    argument = next(g for g in specs if g.key == stream.selector_key)
    return StreamSelector(argument, names[argument.key])
