"""Methods that poll until a terminal state."""

from __future__ import annotations

from typing import NamedTuple

from ....text.markdown import Prose
from ..syntax.printer import Node
from .docs import CodeSample
from .operations import Argument, MethodSide, RaisedError


class PollingCode(NamedTuple):
    """The expressions in a polling method, for the filter `code`."""

    request: Node
    """The request that is repeated."""
    response: Node
    """The parser of its response."""
    settings: Node
    """The states and the header for the interval: ``Polling(…)``."""
    interval: Node
    """The interval in seconds."""
    timeout: Node
    """The maximum time in seconds."""
    start_arguments: tuple[Node, ...] = ()
    """The arguments of the method that is called first."""
    start_variable: str = ""
    """The variable for the result of that method, which other expressions use; empty if there is no
    such method.
    """
    has_initial_state: bool = False
    """Whether the result of that method is the first state."""


class PollingMethodView(NamedTuple):
    """A method of a resource that polls until a terminal state."""

    name: str
    """The name of the method."""
    call_expression: str
    """The method as a caller writes it: ``client.threads.runs.poll(thread_id, run_id, …)``."""
    started_operation: str
    """The summary of the operation that the method calls before it polls, without a full stop, or
    its HTTP request in backquotes; text, empty if the method only polls.
    """
    item_noun: str
    """A noun for what is polled, such as ``run``; empty if its class has no short name."""
    arguments: tuple[Argument, ...]
    """The arguments, for the docstring."""
    raises: tuple[RaisedError, ...]
    """The exceptions that it raises."""
    sync: MethodSide
    """The method of the synchronous client."""
    asynchronous: MethodSide
    """The method of the asynchronous client."""
    code: PollingCode
    """The expressions in its body, which are the same in both clients."""
    linked_return_type: Prose
    """The return type, with links."""
    sample: CodeSample | None
    """A sample call; None if a required argument has no finite sample value."""
    base_method: str = ""
    """The name of the method whose arguments it accepts."""
    link: Prose = Prose()
    """A link to the method from the page of another resource."""
    status_field: str = ""
    """The property that holds the state, as in the description."""
    pending_values: tuple[str, ...] = ()
    """The values of the property for which polling continues."""
    terminal_values: tuple[str, ...] = ()
    """The values of the property that end polling."""
    interval: str = ""
    """The default number of seconds between two requests, formatted."""
    timeout: str = ""
    """The default maximum number of seconds, formatted; empty if there is no limit."""
    interval_header: str = ""
    """The response header that sets the interval; empty if there is none."""
    interval_argument: str = ""
    """The argument for the interval."""
    timeout_argument: str = ""
    """The argument for the maximum number of seconds; empty if there is no limit."""
    interval_unit: str = ""
    """The unit of `interval_argument`: ``s`` or ``ms``."""
