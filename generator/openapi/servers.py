"""Servers of an API, a path or an operation, and the variables in their URLs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Final

from ..model import Server, ServerVariable
from ..text.patterns import TEMPLATE_VARIABLE
from ..text.quoting import quote_name
from .document import Cursor
from .http.syntax import check_url

_MAX_CHECKED_URL: Final = 2_000
"""Longest URL in which each value of a variable is checked, which takes its length for each."""


def read_servers(*holders: Cursor) -> tuple[Server, ...]:
    """Return the servers of the first holder that has any: an operation, then its path."""
    return next(filter(None, (tuple(_iter_servers(holder)) for holder in holders)), ())


def _iter_servers(holder: Cursor) -> Iterator[Server]:
    """Yield the servers whose URLs a client can use."""
    for cursor in holder.iter_items("servers"):
        url = cursor.get_string("url")
        # A relative URL is relative to where the description is served (OpenAPI 3.1, section
        # 4.8.5).  It stays so, and callers pass the base URL: a description that was fetched may
        # be a copy on another server, which must not get credentials, and the same description
        # must give the same client, whether it is a file or at a URL.
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
            yield replace(server, variables=tuple(_iter_usable_variables(cursor, server)))


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


def _iter_usable_variables(cursor: Cursor, server: Server) -> Iterator[ServerVariable]:
    """Yield the variables of a server without the values that cannot be in its URL."""
    if len(server.url) > _MAX_CHECKED_URL:
        yield from server.variables
        return
    for variable in server.variables:
        items = cursor.at_path("variables", variable.name).iter_items("enum")
        unusable = {
            item.value
            for item in items
            if isinstance(item.value, str)
            and item.value != variable.default
            and not check_url(item, _fill_url(server, {variable.name: item.value}))
        }
        values = tuple(each for each in variable.values if each not in unusable)
        yield replace(variable, values=values)


def _fill_url(server: Server, values: Mapping[str, str] | None = None) -> str:
    """Return the URL of a server with the values of variables.

    Others have their defaults, or what they must be there.
    """
    defaults = {**{each.name: each.default for each in server.variables}, **(values or {})}
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
