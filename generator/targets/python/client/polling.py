"""Methods that poll until a terminal state."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet

from ....client.polling import Polling, PollingMethod, PollingStart
from ....client.resources import Method
from ....client.responses import select_responses
from ....frozen import frozen
from ....model import ArgumentKey, Operation
from ..names.reserved_members import RESOURCE_MEMBERS
from ..syntax.identifiers import identifier
from ..syntax.literals import literal
from ..syntax.printer import Node, add_prefix, make_tuple
from ..syntax.signatures import Signature, SignatureParameter
from ..syntax.type_expressions import TypeExpression, format_type
from ..views import Argument, MethodSide, PollingCode
from .argument_docs import document_arguments, document_parameter, list_parameters
from .arguments import NamedArgument, map_names
from .methods import MethodContext
from .pagination import join_attributes
from .polling_parameters import (
    check_parameter_names,
    list_polling_parameters,
    write_interval,
    write_timeout,
)
from .response_expressions import ParsedResponse
from .runtime_names import call_runtime

_STARTED = "started"
"""The variable of a method for the response of the operation that it starts."""


@frozen
class PythonPollingMethod:
    """A polling method in Python; it belongs to the same resource as the method `base_method`."""

    plan: PollingMethod
    base_method: str
    owner: str
    arguments: tuple[NamedArgument, ...]
    documented_arguments: tuple[Argument, ...]
    return_type: TypeExpression
    sync: MethodSide
    asynchronous: MethodSide
    code: PollingCode

    @property
    def name(self) -> str:
        """The name of the method."""
        return self.plan.name

    @property
    def operation(self) -> Operation:
        """The operation whose arguments it has."""
        return self.plan.base_operation


class PollingMethodWriter:
    """Writes the polling methods of one resource class.

    Builtins that are `shadowed` by a member of the class are qualified.
    """

    def __init__(self, context: MethodContext, shadowed: frozenset[str]) -> None:
        self._context = context
        self._shadowed = shadowed
        self._requests = context.make_request_writer()
        self._responses = context.make_response_writer(shadowed)

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
        context = self._context
        reserved_names = {"self", _STARTED, *context.options.reserved_names}
        check_parameter_names(method.polling, reserved_names)
        arguments = context.arguments.write_arguments(
            method.base_operation, method.arguments, (_STARTED, *method.polling.argument_names)
        )
        parameters = list_parameters(
            arguments, context.options, list_polling_parameters(method.polling)
        )
        response = self._responses.write_response(select_responses(method.polling.operation))
        sync, asynchronous = (
            self._write_side(method.name, parameters, response.type, is_async)
            for is_async in (False, True)
        )
        return PythonPollingMethod(
            plan=method,
            base_method=base_name,
            owner=owner,
            arguments=arguments,
            documented_arguments=document_arguments(
                arguments, context.options, self._shadowed, _document_polling(method.polling)
            ),
            return_type=response.type,
            sync=sync,
            asynchronous=asynchronous,
            code=self._write_code(method, base, map_names(arguments), response),
        )

    def _write_side(
        self,
        name: str,
        parameters: tuple[SignatureParameter, ...],
        returns: TypeExpression,
        is_async: bool,
    ) -> MethodSide:
        signature = Signature(name, parameters, returns, is_async, self._shadowed)
        return MethodSide(signature, format_type(returns, self._shadowed))

    # --- expressions ----------------------------------------------------

    def _write_code(
        self,
        method: PollingMethod,
        base: Method,
        names: Mapping[ArgumentKey, str],
        response: ParsedResponse,
    ) -> PollingCode:
        """Return the expressions in the body; `names` are those of the arguments."""
        polling, start = method.polling, method.start
        sources = names if start is None else dict(self._iter_sources(start, names))
        code = PollingCode(
            request=self._requests.write_request(polling.operation, sources),
            response=response.expression,
            settings=self._write_settings(polling),
            interval=write_interval(polling),
            timeout=write_timeout(polling),
        )
        if start is None:
            return code
        return code._replace(
            start_arguments=tuple(self._iter_start_arguments(base, names, start)),
            start_variable=_STARTED,
            has_initial_state=start.returns_state,
        )

    def _iter_sources(
        self, start: PollingStart, names: Mapping[ArgumentKey, str]
    ) -> Iterator[tuple[ArgumentKey, str]]:
        """Yield the arguments of the repeated request: those of the method, or response values."""
        for key, source in start.parameters:
            if isinstance(source, ArgumentKey):
                yield key, names[source]
            else:
                yield key, f"{_STARTED}.{join_attributes(source, self._context.fields)}"

    def _iter_start_arguments(
        self, base: Method, names: Mapping[ArgumentKey, str], start: PollingStart
    ) -> Iterator[str]:
        """Yield the arguments of the base method, positional ones first."""
        base_arguments = self._context.arguments.write_arguments(base.operation, base.arguments)
        passed = [each for each in base_arguments if each.key in names]
        yield from (names[each.key] for each in passed if each.is_positional)
        yield from (f"{each.name}={names[each.key]}" for each in passed if not each.is_positional)
        for each in base_arguments:
            if each.argument in start.disabled_arguments:
                yield f"{each.name}=False"
        yield from self._context.options.arguments

    def _write_settings(self, polling: Polling) -> Node:
        header = polling.interval_header
        return call_runtime(
            "Polling",
            literal(join_attributes(polling.status, self._context.fields)),
            add_prefix("pending=", make_tuple([literal(each) for each in polling.pending_values])),
            *([f"interval_header={literal(header)}"] if header else []),
        )


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
