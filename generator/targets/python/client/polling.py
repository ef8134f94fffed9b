"""Methods that poll until a terminal state."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from ....client.polling import Polling, PollingMethod, PollingStart
from ....client.resources import Method
from ....client.responses import select_responses
from ....model import ArgumentKey, Operation
from ..names.reserved_members import RESOURCE_MEMBERS
from ..syntax.identifiers import identifier
from ..syntax.imports import Import
from ..syntax.literals import literal
from ..syntax.printer import (
    Node,
    add_prefix,
    collect_node_imports,
    layout_lines,
    make_call,
    make_tuple,
)
from ..syntax.signatures import Signature
from ..syntax.type_expressions import (
    TypeExpression,
    collect_imports,
    format_type,
)
from ..views import Argument, MethodCode
from .argument_docs import (
    collect_parameter_imports,
    document_arguments,
    document_parameter,
    list_parameters,
)
from .arguments import NamedArgument
from .methods import MethodContext
from .pagination import join_attributes
from .polling_parameters import (
    list_polling_parameters,
    write_interval,
    write_timeout,
)
from .response_expressions import ResponseWriter
from .runtime_names import call_runtime

_STARTED = "started"
"""The variable of a method for the response of the operation that it starts."""


@dataclass(frozen=True, slots=True)
class PythonPollingMethod:
    """A polling method in Python; it belongs to the same resource as the method `base_method`."""

    plan: PollingMethod
    base_method: str
    owner: str
    arguments: tuple[NamedArgument, ...]
    documented_arguments: tuple[Argument, ...]
    return_type: TypeExpression
    sync: MethodCode
    asynchronous: MethodCode

    @property
    def name(self) -> str:
        """The name of the method."""
        return self.plan.name

    @property
    def operation(self) -> Operation:
        """The operation whose arguments it has."""
        return self.plan.base_operation


class PollingMethodWriter:
    """Writes the polling methods of one resource class, and collects the imports they need.

    Builtins that are `shadowed` by a member of the class are qualified.
    """

    def __init__(self, context: MethodContext, shadowed: AbstractSet[str]) -> None:
        self._context = context
        self._shadowed = shadowed
        self._requests = context.make_request_writer()
        self._responses = ResponseWriter(context.roles.field, shadowed)
        self.imports: set[Import] = set()

    def write_methods(
        self, methods: Mapping[str, Method], owner: str, attributes: Sequence[str]
    ) -> Iterator[PythonPollingMethod]:
        """Yield the polling methods of a resource, whose other methods have these names.

        Raises:
            SpecloomError: The name of a polling method is not valid or already in use.
        """
        used_names = {*methods, *attributes, *RESOURCE_MEMBERS}
        for name, method in methods.items():
            for polling_method in method.polling_methods:
                _check_name(polling_method, used_names, owner)
                used_names.add(polling_method.name)
                yield self._write_method(polling_method, method, name, owner)

    def _write_method(
        self, method: PollingMethod, base: Method, base_name: str, owner: str
    ) -> PythonPollingMethod:
        context, options = self._context, self._context.options
        reserved_names = (_STARTED, *method.polling.argument_names)
        arguments = context.namer.name_arguments(
            method.base_operation, method.arguments, reserved_names
        )
        calls, returns = self._write_calls(method, base, base_name, arguments)
        parameters = list_parameters(arguments, options, list_polling_parameters(method.polling))
        sync, asynchronous = (
            MethodCode(
                "\n".join(
                    Signature(
                        method.name,
                        tuple(parameters),
                        returns,
                        bool(awaits),
                        frozenset(self._shadowed),
                    ).layout_lines(4, context.width)
                ),
                "\n".join(self._layout_body(calls, awaits)),
                return_type=format_type(returns, self._shadowed),
            )
            for awaits in ("", "await ")
        )
        self.imports |= collect_parameter_imports(parameters, self._shadowed)
        self.imports |= collect_imports(returns, shadowed=self._shadowed)
        self.imports |= collect_node_imports(*calls) | options.required_imports
        return PythonPollingMethod(
            plan=method,
            base_method=base_name,
            owner=owner,
            arguments=arguments,
            documented_arguments=document_arguments(
                arguments, options, self._shadowed, _document_polling(method.polling)
            ),
            return_type=returns,
            sync=sync,
            asynchronous=asynchronous,
        )

    def _layout_body(self, calls: Sequence[Node], awaits: str) -> Iterator[str]:
        """Yield the lines of a body: the call that starts an operation if any, and the polling."""
        *first, last = calls
        for call in first:
            yield from layout_lines(
                add_prefix(f"{_STARTED} = {awaits}", call), 8, self._context.width
            )
        yield from layout_lines(add_prefix(f"return {awaits}", last), 8, self._context.width)

    # --- calls ----------------------------------------------------------

    def _write_calls(
        self,
        method: PollingMethod,
        base: Method,
        base_name: str,
        arguments: Sequence[NamedArgument],
    ) -> tuple[list[Node], TypeExpression]:
        """Return the calls of the body, and the type of the result of the last one."""
        names: dict[ArgumentKey, str] = {each.key: each.name for each in arguments}
        start = method.start
        if start is None:
            call, returns = self._write_poll_call(method.polling, names)
            return [call], returns
        base_arguments = self._context.namer.name_arguments(base.operation, base.arguments)
        start_call = self._write_start_call(base_name, base_arguments, names, start)
        initial = [f"initial={_STARTED}"] if start.returns_state else []
        sources = {
            key: (
                names[source]
                if isinstance(source, ArgumentKey)
                else f"{_STARTED}.{join_attributes(source, self._context.fields)}"
            )
            for key, source in start.parameters
        }
        poll_call, returns = self._write_poll_call(method.polling, sources, *initial)
        return [start_call, poll_call], returns

    def _write_start_call(
        self,
        base_name: str,
        base_arguments: Sequence[NamedArgument],
        names: Mapping[ArgumentKey, str],
        start: PollingStart,
    ) -> Node:
        """Return the call of the base method with the arguments of the polling method."""
        passed = [each for each in base_arguments if each.key in names]
        return make_call(
            f"self.{base_name}",
            *(names[each.key] for each in passed if each.is_positional),
            *(f"{each.name}={names[each.key]}" for each in passed if not each.is_positional),
            *(
                f"{each.name}=False"
                for each in base_arguments
                if each.argument in start.disabled_arguments
            ),
            *self._context.options.arguments,
        )

    def _write_poll_call(
        self, polling: Polling, names: Mapping[ArgumentKey, str], *extra_arguments: str
    ) -> tuple[Node, TypeExpression]:
        """Return the expression that polls until a terminal state, and its type."""
        request = self._requests.write_request(polling.operation, names)
        response = self._responses.write_response(select_responses(polling.operation))
        header = polling.interval_header
        settings = call_runtime(
            "Polling",
            literal(join_attributes(polling.status, self._context.fields)),
            add_prefix("pending=", make_tuple([literal(each) for each in polling.pending_values])),
            *([f"interval_header={literal(header)}"] if header else []),
        )
        call = make_call(
            "self._transport.poll",
            request,
            response.expression,
            settings,
            add_prefix("interval=", write_interval(polling)),
            add_prefix("timeout=", write_timeout(polling)),
            *extra_arguments,
        )
        return call, response.type


def _document_polling(polling: Polling) -> tuple[Argument, ...]:
    """Return the arguments for the interval and the timeout."""
    kinds = (("interval", polling.interval_unit), ("timeout", "s"))
    return tuple(
        document_parameter(parameter, kind)._replace(unit=unit)
        for parameter, (kind, unit) in zip(list_polling_parameters(polling), kinds, strict=False)
    )


def _check_name(method: PollingMethod, used_names: AbstractSet[str], owner: str) -> None:
    if identifier(method.name) != method.name:
        raise method.unmatched_error(f"{method.name!r} is not a valid method name")
    if method.name in used_names:
        raise method.unmatched_error(f"'{owner}' already has an attribute '{method.name}'")
