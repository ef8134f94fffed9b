"""The parameters of polling methods for the interval and the timeout."""

from __future__ import annotations

from collections.abc import Collection

from ....client.polling import Polling
from ..syntax.identifiers import identifier
from ..syntax.imports import RUNTIME_PACKAGE
from ..syntax.printer import Code, Node, make_call
from ..syntax.signatures import SignatureParameter
from ..syntax.type_construction import join_types
from ..syntax.type_expressions import NONE, NamedType
from .argument_docs import make_optional_parameter

_CONVERSION = "convert_to_seconds"


def check_parameter_names(polling: Polling, reserved_names: Collection[str]) -> None:
    """Check the names that a rule gives to the parameters of polling methods.

    Raises:
        SpecloomError: A name is not valid, or something else has it.
    """
    interval, timeout = polling.interval_argument, polling.timeout_argument
    for key, name in (("interval_argument", interval), ("timeout_argument", timeout)):
        if name and identifier(name) != name:
            raise polling.rule.unmatched_error(f"{name!r} is not a valid argument name", key)
        if name in reserved_names:
            message = f"{name!r} is already the name of something else in polling methods"
            raise polling.rule.unmatched_error(message, key)
    if interval == timeout:
        message = f"the arguments for the interval and the timeout are both named {interval!r}"
        key = next(
            key for key in ("timeout_argument", "interval_argument") if key in polling.rule.values
        )
        raise polling.rule.unmatched_error(message, key)


def list_polling_parameters(polling: Polling) -> tuple[SignatureParameter, ...]:
    """Return the parameters that a polling method has in addition to those of its operation."""
    name = polling.interval_argument
    if polling.interval_unit == "ms":
        interval = make_optional_parameter(name, NamedType("int"))
    else:
        interval = SignatureParameter(name, NamedType("float"), repr(polling.interval))
    if polling.timeout is None:
        return (interval,)
    timeout = SignatureParameter(
        polling.timeout_argument,
        join_types(NamedType("float"), NONE),
        repr(polling.timeout),
    )
    return interval, timeout


def write_interval(polling: Polling) -> Node:
    """Return the expression for the interval in seconds."""
    if polling.interval_unit == "s":
        return polling.interval_argument
    function = Code(_CONVERSION, frozenset({(f"{RUNTIME_PACKAGE}.polling", _CONVERSION)}))
    return make_call(function, polling.interval_argument, repr(polling.interval))


def write_timeout(polling: Polling) -> str:
    """Return the expression for the timeout in seconds."""
    return polling.timeout_argument or "None"
