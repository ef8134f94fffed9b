"""The methods of resource classes for operations."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from ....client.plan import ClientPlan
from ....client.resources import Method
from ....model import Operation
from ..modules.client_kinds import ASYNC, SYNC, ClientKind
from ..syntax.imports import Import
from ..syntax.printer import add_prefix, collect_node_imports, layout_lines, make_call
from ..syntax.signatures import Signature, SignatureParameter
from ..syntax.type_expressions import (
    TypeExpression,
    collect_imports,
    format_type,
)
from ..types.annotations import RoleAnnotators
from ..views import Argument, MethodCode
from . import return_types
from .argument_docs import (
    collect_parameter_imports,
    document_arguments,
    list_parameters,
)
from .arguments import ArgumentNamer, NamedArgument
from .pagination import write_pagination
from .request_expressions import RequestWriter
from .request_options import RequestOptions
from .response_expressions import ParsedResponse, ResponseWriter, StreamExpression
from .return_types import ReturnTypes, ReturnValue, ReturnValues

_OVERLOAD_IMPORTS: frozenset[Import] = frozenset({("typing", "Literal"), ("typing", "overload")})
_DEPRECATED_IMPORTS: frozenset[Import] = frozenset({("typing_extensions", "deprecated")})


@dataclass(frozen=True, slots=True)
class OperationMethod:
    """An operation as a method of a resource.

    `owner` is the dotted path of the resource (``threads.runs``). `return_type` is the documented
    one, without a stream that an argument selects; `value_type` is the type of the response if
    it is neither streamed nor paginated. `item_type` is that of streamed or paginated items;
    None if the method returns none.
    """

    plan: Method
    name: str
    owner: str
    arguments: tuple[NamedArgument, ...]
    documented_arguments: tuple[Argument, ...]
    return_type: TypeExpression
    value_type: TypeExpression
    item_type: TypeExpression | None
    sync: MethodCode
    asynchronous: MethodCode

    @property
    def operation(self) -> Operation:
        """The operation."""
        return self.plan.operation

    @property
    def stream_argument(self) -> str:
        """The argument that selects between a stream and another response; empty if none does."""
        selector = self.plan.stream.selector if self.plan.stream is not None else None
        matching = (each.name for each in self.arguments if each.argument == selector)
        return next(matching, "")

    @property
    def stream_item_type(self) -> TypeExpression | None:
        """The type of streamed items; None without a stream."""
        return self.item_type if self.plan.stream is not None else None


@dataclass(frozen=True, slots=True)
class MethodContext:
    """What the methods of all resources have in common.

    `fields` maps the ids of objects to the attributes of their properties. The documentation
    shows the return types of `documented_kind`.
    """

    plan: ClientPlan
    namer: ArgumentNamer
    options: RequestOptions
    return_types: ReturnTypes
    roles: RoleAnnotators
    fields: Mapping[str, Mapping[str, str]]
    documented_kind: ClientKind
    width: int

    def make_request_writer(self) -> RequestWriter:
        """Return a writer of requests."""
        return RequestWriter(
            self.plan.api.declarations, self.plan.api.security, self.options.expression
        )


class MethodWriter:
    """Writes the methods of one resource class, and collects the imports that they need.

    Builtins that are `shadowed` by a member of the class are qualified.
    """

    def __init__(self, context: MethodContext, shadowed: AbstractSet[str]) -> None:
        self._context = context
        self._shadowed = shadowed
        self._requests = context.make_request_writer()
        self._responses = ResponseWriter(context.roles.field, shadowed)
        self.imports: dict[ClientKind, set[Import]] = {SYNC: set(), ASYNC: set()}

    def write_method(self, method: Method, name: str, owner: str) -> OperationMethod:
        """Return the method `name` for an operation of the resource `owner` (``threads.runs``)."""
        context = self._context
        arguments = context.namer.name_arguments(method.operation, method.arguments)
        response = self._responses.write_response(method.responses)
        stream = self._write_stream(method)
        values = self._make_return_values(method, arguments, response, stream)
        parameters = list_parameters(arguments, context.options)
        documented_value = values.sync if context.documented_kind is SYNC else values.asynchronous
        self._add_imports(method.operation, parameters, values)
        return OperationMethod(
            plan=method,
            name=name,
            owner=owner,
            arguments=arguments,
            documented_arguments=document_arguments(arguments, context.options, self._shadowed),
            return_type=response.type if values.sync.overloads else documented_value.annotation,
            value_type=response.type,
            item_type=self._find_item_type(method, stream),
            sync=self._write_code(name, parameters, values.sync, SYNC),
            asynchronous=self._write_code(name, parameters, values.asynchronous, ASYNC),
        )

    def _write_stream(self, method: Method) -> StreamExpression | None:
        if method.stream is None:
            return None
        plan = self._context.plan
        return self._responses.write_stream(method.stream, plan.end_marker, plan.error_event)

    def _make_return_values(
        self,
        method: Method,
        arguments: Sequence[NamedArgument],
        response: ParsedResponse,
        stream: StreamExpression | None,
    ) -> ReturnValues:
        """Return what the method returns in the synchronous and in the asynchronous client."""
        names = {each.key: each.name for each in arguments}
        request = self._requests.write_request(method.operation, names)
        types = self._context.return_types
        if method.stream is not None and stream is not None:
            if method.stream.selector is None:
                return return_types.make_stream_returns(request, stream, types)
            selector = next(each for each in arguments if each.argument == method.stream.selector)
            return return_types.make_optional_stream_returns(
                request, response, stream, selector, types
            )
        if method.pagination is not None:
            pagination = write_pagination(method.pagination, self._context.fields)
            item_type = self._context.roles.field.annotate(method.pagination.item_type)
            return return_types.make_page_returns(request, response, pagination, item_type, types)
        return return_types.make_plain_returns(request, response)

    def _find_item_type(
        self, method: Method, stream: StreamExpression | None
    ) -> TypeExpression | None:
        if stream is not None:
            return stream.item_type
        if method.pagination is None:
            return None
        return self._context.roles.field.annotate(method.pagination.item_type)

    def _write_code(
        self,
        name: str,
        parameters: Sequence[SignatureParameter],
        value: ReturnValue,
        kind: ClientKind,
    ) -> MethodCode:
        width = self._context.width

        def write_signature(
            parameters: Sequence[SignatureParameter], returns: TypeExpression
        ) -> str:
            signature = Signature(
                name, tuple(parameters), returns, value.is_awaited, frozenset(self._shadowed)
            )
            return "\n".join(signature.layout_lines(4, width))

        raw, streamed = (self._write_wrapper(name, wrapper) for wrapper in kind.wrapper_functions)
        return MethodCode(
            write_signature(parameters, value.annotation),
            "\n".join(layout_lines(add_prefix("return ", value.expression), 8, width)),
            tuple(
                write_signature(overload.replace_parameter(parameters), overload.returns) + " ..."
                for overload in value.overloads
            ),
            raw,
            streamed,
            format_type(value.annotation, self._shadowed),
        )

    def _write_wrapper(self, name: str, wrapper: str) -> str:
        """Return the statement that creates a method of a wrapper class."""
        assignment = add_prefix(f"self.{name} = ", make_call(wrapper, f"calls.{name}"))
        return "\n".join(layout_lines(assignment, 8, self._context.width))

    def _add_imports(
        self,
        operation: Operation,
        parameters: Iterable[SignatureParameter],
        values: ReturnValues,
    ) -> None:
        imports = collect_parameter_imports(parameters, self._shadowed)
        imports |= self._context.options.required_imports
        imports |= _OVERLOAD_IMPORTS if values.sync.overloads else set()
        imports |= _DEPRECATED_IMPORTS if operation.deprecated else set()
        for kind, value in ((SYNC, values.sync), (ASYNC, values.asynchronous)):
            self.imports[kind] |= imports
            self.imports[kind] |= collect_imports(value.annotation, shadowed=self._shadowed)
            self.imports[kind] |= collect_node_imports(value.expression)
