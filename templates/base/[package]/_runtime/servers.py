"""The servers that the API description has, and the variables in their URLs."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import field
from typing import Final, Literal, TypeAlias
from urllib.parse import quote

from .frozen import frozen
from .request import ServerChoice

__all__ = [
    "MethodServers",
    "ServerChoice",
    "UrlTemplate",
    "UrlVariable",
    "choose_server_url",
]

_Place: TypeAlias = Literal["URL", "scheme", "host", "label", "port", "path"]

_VARIABLE: Final = re.compile(r"\{([^{}]*)\}")
_LABELS: Final = r"[\w-]+(?:\.[\w-]+)*"
_HOST: Final = rf"(?:{_LABELS}|\[[0-9A-Fa-f:.]+\])(?::[0-9]{{1,5}})?"
_SEGMENT: Final = r"(?!\.{1,2}(?:/|$))[^\s/?#\\]+"
_PATH: Final = rf"{_SEGMENT}(?:/{_SEGMENT})*/?"

# What a variable may be in each place: nothing that ends the place, or leads elsewhere.
_PATTERNS: Final[Mapping[_Place, str]] = {
    "URL": rf"(?i:https?)://{_HOST}(?:/(?:{_PATH})?)?",
    "scheme": r"(?i:https?)",
    "host": _HOST,
    "label": _LABELS,
    "port": r"[0-9]{1,5}",
    "path": _PATH,
}
_DESCRIPTIONS: Final[Mapping[_Place, str]] = {
    "URL": "a URL that begins with http:// or https://",
    "scheme": "http or https",
    "host": "the name of a host",
    "label": "a part of the name of a host",
    "port": "a port",
    "path": "a part of a path",
}


@frozen
class UrlVariable:
    """A variable in the URL of a server; any value is allowed if `values` is empty."""

    default: str | None = None
    values: tuple[str, ...] = ()


@frozen
class UrlTemplate:
    """A server, and the name to choose it by; variables are in braces in its URL."""

    url: str
    name: str = ""
    variables: Mapping[str, UrlVariable] = field(default_factory=dict[str, UrlVariable])

    def build_url(self, choice: ServerChoice) -> str:
        """Return the URL with the chosen values of its variables, or else their defaults.

        Raises:
            TypeError: A value is not a string.
            ValueError: A value is missing or not allowed, or would lead elsewhere.
        """

        def replace_variable(found: re.Match[str]) -> str:
            name = found[1]
            argument, value = choice.get_argument(name), choice.variables.get(name)
            if value is None:
                return _get_default(argument, self.variables[name])
            place = _find_place(self.url[: found.start()], self.url[found.end() :])
            return _check_value(argument, value, self.variables[name], place)

        return _VARIABLE.sub(replace_variable, self.url)


class MethodServers:
    """The servers of a method, of which the first one is the default."""

    def __init__(self, *servers: UrlTemplate) -> None:
        self._servers = servers

    def build_url(self, choice: ServerChoice) -> str:
        """Return the URL of the chosen server, or of the first one if it has another name.

        Raises:
            TypeError: The value of a variable is not a string.
            ValueError: The value of a variable is missing or not allowed.
        """
        return _find_server(choice, self._servers).build_url(choice)


def choose_server_url(
    base_url: str | None, choice: ServerChoice, *servers: UrlTemplate
) -> str | None:
    """Return the base URL, or else that of the chosen server.

    None if the caller chose neither a server nor a variable of the first one.

    Raises:
        TypeError: The value of a variable is not a string.
        ValueError: The value of a variable is missing or not allowed, or only another
            server has the variable.
    """
    if base_url:
        return base_url
    server = _find_server(choice, servers)
    given = {name for name, value in choice.variables.items() if value is not None}
    for other in servers:
        for name in given & (other.variables.keys() - server.variables.keys()):
            raise ValueError(
                f"{choice.get_argument(name)} is a variable of the server "
                f"{other.name!r}, not of {server.name!r}"
            )
    if choice.name is None and given.isdisjoint(server.variables):
        return None
    return server.build_url(choice)


def _find_server(choice: ServerChoice, servers: Sequence[UrlTemplate]) -> UrlTemplate:
    return next((each for each in servers if each.name == choice.name), servers[0])


def _get_default(argument: str, variable: UrlVariable) -> str:
    if variable.default is None:
        raise ValueError(
            f"{argument}, a variable of the server, has no default: pass a value"
        )
    return variable.default


def _find_place(before: str, after: str) -> _Place:
    """Return the place of a variable between two parts of a URL."""
    if not before:
        return "scheme" if after.startswith(":") else "URL"
    authority = before.partition("//")[2] if "//" in before else before
    if "/" in authority or before.startswith("."):
        return "path"
    if before.endswith(":"):
        return "port"
    is_host = before.endswith("//") and (not after or after.startswith("/"))
    return "host" if is_host else "label"


def _check_value(
    argument: str, value: object, variable: UrlVariable, place: _Place
) -> str:
    """Return a value as it is written in the URL."""
    if not isinstance(value, str):
        kind = type(value).__name__
        raise TypeError(
            f"{argument}, a variable of the server, must be a str, not {kind}"
        )
    if value == variable.default or value in variable.values:
        return value
    if variable.values:
        values = ", ".join(map(repr, variable.values))
        raise ValueError(
            f"{argument}, a variable of the server, must be one of {values}, not {value!r}"
        )
    if not re.fullmatch(_PATTERNS[place], value):
        raise ValueError(
            f"{argument}, a variable of the server, must be {_DESCRIPTIONS[place]}: {value!r}"
        )
    return quote(value, safe="/:@!$&'()*+,;=~") if place == "path" else value
