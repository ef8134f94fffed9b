"""The servers that callers of a client choose from, and the variables in their URLs."""

from __future__ import annotations

from typing import NamedTuple

from ..syntax.printer import Node


class ServerView(NamedTuple):
    """A server of the API."""

    name: str
    """The name to choose it by; empty if it is the only one."""
    url: str
    """The URL, with variables in braces; text."""
    description: str
    """The description; text, empty if there is none."""


class ServerVariableView(NamedTuple):
    """A variable in the URLs of servers, and the argument of the client that sets it."""

    name: str
    """The name of the variable in the description; text."""
    argument: str
    """The constructor argument of the client: ``region``."""
    values: tuple[str, ...]
    """The values that it may have; empty if any text is allowed."""
    default: str
    """The default; text, empty if there is none, or if it differs from server to server."""
    description: str
    """The description; text, empty if there is none."""


class Servers(NamedTuple):
    """What callers of a client choose of the servers of the API and of single methods."""

    argument: str
    """The constructor argument for the name of a server; empty if there is only one."""
    names: tuple[str, ...]
    """The names of all servers, also of those that only single methods have."""
    servers: tuple[ServerView, ...]
    """The servers of the API; the first one is the default."""
    method_servers: tuple[ServerView, ...]
    """The servers with names that single methods have besides."""
    variables: tuple[ServerVariableView, ...]
    """The variables in the URLs of all servers, also of those of single methods."""
    has_described_default: bool
    """Whether the default base URL is that of the first server, and not from the style."""
    choice: Node
    """What the caller chose, for the filter `code`: ``ServerChoice(server, {…})``."""

    @property
    def arguments(self) -> tuple[str, ...]:
        """The constructor arguments for the name of a server and for variables."""
        own = (self.argument,) if self.argument else ()
        return (*own, *(variable.argument for variable in self.variables))
