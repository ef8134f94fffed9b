"""What callers choose of the servers: constructor arguments, and the servers in requests."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from ....client.plan import ClientPlan
from ....client.server_choices import ServerChoices
from ....model import Server, ServerVariable
from ....naming.unique_names import Name
from ..names.server_names import CHOICE_VARIABLE, SERVER_ARGUMENT
from ..syntax.docstrings import extract_first_sentence
from ..syntax.literals import literal
from ..syntax.printer import Node, add_prefix, make_dict, make_tuple
from ..syntax.signatures import SignatureParameter
from ..syntax.type_construction import join_types, make_literal_type
from ..syntax.type_expressions import NONE, NamedType
from ..views import Argument, Servers, ServerVariableView, ServerView
from .argument_docs import document_parameter
from .runtime_names import call_runtime


def write_servers(plan: ClientPlan, arguments: Mapping[str, Name]) -> Servers | None:
    """Return the servers and variables that callers choose; None if there is no choice.

    `arguments` are the constructor arguments for variables, by their names.
    """
    choices = plan.server_choices
    if not choices.names and not choices.variables:
        return None
    return Servers(
        argument=SERVER_ARGUMENT if choices.names else "",
        names=choices.unique_names,
        servers=_make_views(plan.api.servers, choices),
        method_servers=_make_views(_list_method_servers(plan), choices),
        variables=tuple(
            ServerVariableView(
                each.name, arguments[each.name], each.values, each.default or "", each.description
            )
            for each in choices.variables
        ),
        has_described_default=plan.base_url == plan.api.default_server,
        choice=_write_choice(choices.unique_names, arguments),
    )


def _make_views(servers: Iterable[Server], choices: ServerChoices) -> tuple[ServerView, ...]:
    return tuple(
        ServerView(choices.names.get(each.pointer, ""), each.url, each.description)
        for each in servers
    )


def _list_method_servers(plan: ClientPlan) -> Iterable[Server]:
    """Return the servers of operations that callers choose by name, each once."""
    names = plan.server_choices.names
    servers = (server for operation in plan.api.operations for server in operation.servers)
    named = {(names[each.pointer], each.url): each for each in servers if each.pointer in names}
    return named.values()


def write_chosen_url(plan: ClientPlan) -> Node:
    """Return the base URL, or that of the server of the API, that the caller chose."""
    if not is_choice(plan.api.servers):
        return "base_url"
    names = plan.server_choices.names
    servers = (_write_server(server, names) for server in plan.api.servers)
    return call_runtime("choose_server_url", "base_url", CHOICE_VARIABLE, *servers)


def list_server_parameters(servers: Servers | None) -> tuple[SignatureParameter, ...]:
    """Return the constructor parameters for servers, none of which is required."""
    if servers is None:
        return ()
    types = [make_literal_type(servers.names)] if servers.argument else []
    types += (
        make_literal_type(each.values) if each.values else NamedType("str")
        for each in servers.variables
    )
    return tuple(
        SignatureParameter(name, join_types(type, NONE), "None")
        for name, type in zip(servers.arguments, types, strict=True)
    )


def document_server_arguments(servers: Servers | None) -> tuple[Argument, ...]:
    """Return the same parameters for a docstring."""
    if servers is None:
        return ()
    parameters = list_server_parameters(servers)
    count = 1 if servers.argument else 0
    default = servers.servers[0].name if servers.servers and servers.has_described_default else ""
    return (
        *(
            document_parameter(each, "server")._replace(documented_default=default)
            for each in parameters[:count]
        ),
        *(
            document_parameter(parameter, "server_variable")._replace(
                wire_name=variable.name,
                description=extract_first_sentence(variable.description),
                documented_default=variable.default,
            )
            for parameter, variable in zip(parameters[count:], servers.variables, strict=True)
        ),
    )


def is_choice(servers: Sequence[Server]) -> bool:
    """Check whether callers choose anything of a list of servers."""
    return len(servers) > 1 or any(server.variables for server in servers)


def write_server_list(servers: Sequence[Server], names: Mapping[str, Name]) -> Node:
    """Return servers as an expression; `names` are those to choose them by, by pointer."""
    return call_runtime("MethodServers", *(_write_server(each, names) for each in servers))


def _write_server(server: Server, names: Mapping[str, Name]) -> Node:
    variables = [(literal(each.name), _write_variable(each)) for each in server.variables]
    name = names.get(server.pointer)
    return call_runtime(
        "UrlTemplate",
        literal(server.url),
        *([] if name is None else [literal(name)]),
        *([add_prefix("variables=", make_dict(variables))] if variables else []),
    )


def _write_variable(variable: ServerVariable) -> Node:
    values: list[Node] = [literal(each) for each in variable.values]
    arguments: list[Node] = [] if variable.default is None else [literal(variable.default)]
    if values:
        prefix = "values=" if variable.default is None else ""
        arguments.append(add_prefix(prefix, make_tuple(values)))
    return call_runtime("UrlVariable", *arguments)


def _write_choice(names: Sequence[Name], arguments: Mapping[str, Name]) -> Node:
    values: list[tuple[str, Node]] = [(literal(name), each) for name, each in arguments.items()]
    renamed: list[tuple[str, Node]] = [
        (literal(name), literal(each)) for name, each in arguments.items() if name != each
    ]
    allowed: list[Node] = [literal(name) for name in names]
    return call_runtime(
        "ServerChoice",
        *([SERVER_ARGUMENT] if names else []),
        *([add_prefix("" if names else "variables=", make_dict(values))] if values else []),
        *([add_prefix("names=", make_tuple(allowed))] if allowed else []),
        *([add_prefix("arguments=", make_dict(renamed))] if renamed else []),
    )
