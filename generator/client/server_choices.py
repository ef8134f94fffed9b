"""What callers of a client choose of its servers: one by its name, and values of variables."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from ..frozen import frozen
from ..model import Api, Server, ServerVariable
from ..naming.name_overrides import NameOverride, match_overrides
from ..naming.scopes import Scope
from ..naming.unique_names import Name, NamedItem
from ..naming.words import apply_case, split_words
from ..style import Style
from ..text.sanitizing import sanitize_text

_GENERIC_WORDS = frozenset(
    [
        "a",
        "an",
        "api",
        "base",
        "endpoint",
        "environment",
        "host",
        "instance",
        "of",
        "our",
        "server",
        "servers",
        "the",
        "this",
        "url",
    ]
)
_MAX_WORDS = 4
"""The most words of a description that are a name: longer ones are sentences."""

_MAX_LENGTH = 60
"""The longest name of a server in a description that it is chosen by, in characters."""

_PHRASE_END = re.compile(r"[.,;:(\[–—\n]|\s-\s")


@frozen
class ServerChoices:
    """The names of servers in lists with several, by their pointers, and all variables.

    A name is used for a server of the API, and for those of operations that have it as well. A
    variable that several servers have has the values of all; it has no default if theirs differ.
    """

    names: Mapping[str, Name]
    variables: tuple[ServerVariable, ...]

    @property
    def unique_names(self) -> tuple[Name, ...]:
        """The names to choose from, those of the API's servers first."""
        return tuple(dict.fromkeys(self.names.values()))


def plan_server_choices(api: Api, style: Style) -> ServerChoices:
    """Return what callers choose of the servers of an API and of its operations.

    Raises:
        SpecloomError: The style renames an unknown server, or gives two the same name.
    """
    groups = [api.servers, *(operation.servers for operation in api.operations)]
    groups = [*dict.fromkeys(filter(None, groups))]
    choices = [servers for servers in groups if len(servers) > 1]
    items = {server.pointer: _make_item(server) for servers in choices for server in servers}
    overrides = match_overrides(style, ("names", "servers"), style.names.servers, items.items())
    names: dict[str, Name] = {}
    for servers in choices:
        names |= _name_servers(servers, items, overrides)
    return ServerChoices(names, _merge_variables(groups))


def _name_servers(
    servers: Sequence[Server],
    items: Mapping[str, NamedItem],
    overrides: Mapping[str, NameOverride],
) -> Mapping[str, Name]:
    scope = Scope[str]("a server", "the servers", "servers", items.__getitem__)
    candidates = {server.pointer: _iter_names(server) for server in servers}
    own = {pointer: overrides[pointer] for pointer in candidates if pointer in overrides}
    return scope.name_items(candidates, own)


def _make_item(server: Server) -> NamedItem:
    """Return a server with the keys that a style can use: its first name and its pointer."""
    return NamedItem(server.pointer, (next(_iter_names(server)), server.pointer))


def _iter_names(server: Server) -> Iterator[Name]:
    """Yield the candidates for a server: its name, its description, its host, its URL."""
    name = sanitize_text(server.name)
    if name and len(name) <= _MAX_LENGTH:
        yield Name(name, "name of the server")
    words = _list_telling_words(server.description)
    if 0 < len(words) <= _MAX_WORDS:
        yield Name(apply_case(words, "snake", {}), "description of the server")
    url = re.sub("[{}]", "", server.url)
    address = url.partition("//")[2] or url
    yield from (Name(text, "URL of the server") for text in (address.partition("/")[0], address))
    yield Name(url, "URL of the server")


def _list_telling_words(description: str) -> list[str]:
    """Return the words of the first phrase that say which server it is."""
    phrase = _PHRASE_END.split(description.strip(), maxsplit=1)[0][:_MAX_LENGTH]
    words = split_words(phrase) if re.search(r"\w", phrase) else ()
    return [word for word in words if word.lower() not in _GENERIC_WORDS]


def _merge_variables(groups: Iterable[Sequence[Server]]) -> tuple[ServerVariable, ...]:
    merged: dict[str, ServerVariable] = {}
    for servers in groups:
        for server in servers:
            for variable in server.variables:
                earlier = merged.get(variable.name)
                merged[variable.name] = (
                    variable if earlier is None else _merge_pair(earlier, variable)
                )
    return tuple(merged.values())


def _merge_pair(variable: ServerVariable, other: ServerVariable) -> ServerVariable:
    is_limited = bool(variable.values and other.values)
    values = dict.fromkeys((*variable.values, *other.values)) if is_limited else ()
    return replace(
        variable,
        default=variable.default if variable.default == other.default else None,
        values=tuple(values),
        description=variable.description or other.description,
    )
