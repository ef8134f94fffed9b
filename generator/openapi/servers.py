"""Servers of an API, a path or an operation, and the variables in their URLs."""

from __future__ import annotations

from collections.abc import Iterator

from ..model import Server, ServerVariable
from ..text.patterns import TEMPLATE_VARIABLE
from ..text.quoting import quote_name
from .document import Cursor
from .http.syntax import check_url


def read_servers(*holders: Cursor) -> tuple[Server, ...]:
    """Return the servers of the first holder that has any: an operation, then its path."""
    return next(filter(None, (tuple(_iter_servers(holder)) for holder in holders)), ())


def _iter_servers(holder: Cursor) -> Iterator[Server]:
    """Yield the servers whose URLs a client can use."""
    for cursor in holder.iter_items("servers"):
        url = cursor.get_string("url")
        if url.startswith("//"):  # the scheme of the description, which a file does not have
            url = f"https:{url}"
        variables = tuple(_iter_variables(cursor, url))
        server = Server(
            url=url,
            pointer=cursor.pointer,
            name=" ".join(cursor.get_string("name").split()),
            description=cursor.get_string("description"),
            variables=variables,
        )
        if url and check_url(cursor, _fill_url(server)):
            yield server


def _iter_variables(server: Cursor, url: str) -> Iterator[ServerVariable]:
    """Yield the variables in a URL; one that is not declared may have any value."""
    holder = server.at_path("variables")
    for name in dict.fromkeys(TEMPLATE_VARIABLE.findall(url)):
        cursor = holder.at_path(name)
        default, values = None, cursor.get_strings("enum")
        if isinstance(cursor.value, dict) and cursor.value.get("default") is not None:
            default = cursor.get_string("default")
        if default is None:
            (server if cursor.value is None else cursor).warn(
                "server-variable",
                f"the variable {quote_name(name)} of a server has no default; "
                "callers must set it, or pass the base URL",
            )
        elif values and default not in values:
            values = (default, *values)
        yield ServerVariable(
            name, cursor.pointer, default, values, cursor.get_string("description")
        )


def _fill_url(server: Server) -> str:
    """Return the URL of a server with its defaults, or with what a variable must be there."""
    defaults = {each.name: each.default for each in server.variables}
    pieces = TEMPLATE_VARIABLE.split(server.url)
    for index in range(1, len(pieces), 2):
        default = defaults[pieces[index]]
        before, after = pieces[index - 1], pieces[index + 1]
        pieces[index] = _make_example(before, after) if default is None else default
    return "".join(pieces)


def _make_example(before: str, after: str) -> str:
    """Return what a variable may be between two parts of a URL: a scheme, a port or a name."""
    if before:
        return "443" if before.endswith(":") else "x"
    return "https" if after.startswith(":") else "https://x"
