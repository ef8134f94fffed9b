"""The Link header of responses (RFC 8288)."""

import re
from collections.abc import Iterator

from .http_library import httpx

__all__ = ["find_link"]

# One without an end extends to the end of the header, so that no character is read once
# for each link before it.
_QUOTED = r'"(?:[^"\\]|\\.)*+(?:"|\\?\Z)'
# A target in angle brackets and its parameters, up to a comma outside quotes.
_LINK = re.compile(rf'<([^<>]*)>((?:[^",]|{_QUOTED})*)', re.DOTALL)
_PARAMETER = re.compile(
    rf';\s*([^\s=;,"]+)\s*(?:=\s*({_QUOTED}|[^\s;,"]*))?', re.DOTALL
)


def find_link(response: httpx.Response, relation: str) -> str | None:
    """Return the unresolved target of the first link with a relation such as `next`.

    Links with an anchor have another context and are skipped (section 3.2).
    """
    for target, parameters in _parse_links(response.headers.get("link", "")):
        relations = parameters.get("rel", "").lower().split()
        if relation in relations and "anchor" not in parameters:
            return target
    return None


def _parse_links(header: str) -> Iterator[tuple[str, dict[str, str]]]:
    for target, rest in _LINK.findall(header):
        parameters: dict[str, str] = {}
        for name, value in _PARAMETER.findall(rest):
            # The first of repeated parameters counts (section 3.3).
            parameters.setdefault(name.lower(), _unquote_value(value))
        yield target.strip(), parameters


def _unquote_value(value: str) -> str:
    if not value.startswith('"'):
        return value
    return re.sub(r"\\(.)", r"\1", value[1:-1], flags=re.DOTALL)
