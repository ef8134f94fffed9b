"""The servers of an API, whose URLs may have variables."""

from __future__ import annotations

from ..frozen import frozen
from ..text.patterns import TEMPLATE_VARIABLE


@frozen
class ServerVariable:
    """A variable in the URL of a server (OpenAPI 3.1, section 4.8.6).

    It has no default if the description omits it, and any value if `values` is empty.
    """

    name: str
    pointer: str
    default: str | None = None
    values: tuple[str, ...] = ()
    description: str = ""


@frozen
class Server:
    """A server (OpenAPI 3.1, section 4.8.5); `url` may be relative, and have variables."""

    url: str
    pointer: str
    name: str = ""
    description: str = ""
    variables: tuple[ServerVariable, ...] = ()

    @property
    def default_url(self) -> str:
        """The URL with the defaults of its variables; empty if one of them has none."""
        defaults = {each.name: each.default for each in self.variables}
        if None in defaults.values():
            return ""
        return TEMPLATE_VARIABLE.sub(lambda found: str(defaults.get(found[1])), self.url)
