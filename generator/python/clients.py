"""The modules of the two clients: where they send calls, with which headers and credentials."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from generator.markdown import code as code_span
from generator.model import Api, Security
from generator.naming import cased, words
from generator.pages import Argument, Credential
from generator.python.annotations import Import
from generator.python.calls import RUNTIME, security
from generator.python.identifiers import identifier, unreserved
from generator.python.kinds import ASYNC, Kind
from generator.python.layout import Node, call, lay, prefixed, unpacked
from generator.python.literals import literal
from generator.python.names import Namer
from generator.spelling import near_or_all
from generator.style import Style
from generator.type_names import fit_for_file

_CREDENTIALS = {
    "bearer": "Bearer",
    "oauth2": "Bearer",
    "openIdConnect": "Bearer",
    "basic": "Basic",
    "apiKey": "ApiKey",
}
_CLIENT_ARGUMENTS = (
    "self",
    "base_url",
    "timeout",
    "max_retries",
    "headers",
    "before_request",
    "after_response",
    "http_client",
    "http",
    "proxy",
    "http2",
    "limits",
)

_TIMEOUT = "Seconds for each step of a call, or None for no limit."
_RETRIES = "How often a call that failed is sent again; 0 for never."
_HEADERS = "Headers to send with every call."
_HTTP_CLIENT = "An HTTP client of your own, which is not closed."
_HTTP = "Settings of the HTTP client, where none is given: `proxy`, `http2`, `limits`."
_SHORT = 160
"""So many characters of a scheme's description are a sentence of a docstring, and not a page."""


class Clients:
    """Writes what the clients are made with."""

    def __init__(self, api: Api, style: Style, namer: Namer, width: int) -> None:
        self._api = api
        self._style = style
        self._namer = namer
        self._width = width
        self.server: str = style.text("package", "base_url") or (*api.servers, "")[0]
        """Where the API is: as the style says, or else the description."""

    def base_url(self) -> str:
        """The argument for where the API is: as the caller, the environment or `server` says."""
        env = self._style.text("package", "base_url_env")
        named = [f"env={literal(env)}"] if env else []
        return self._argument(
            "base_url", call("resolve_base_url", "base_url", literal(self.server), *named)
        )

    def headers(self) -> str:
        """The argument for the headers of every call: the style's, and the caller's over them."""
        own = [(literal(name), literal(v)) for name, v in self._style.table("headers").items()]
        return self._argument("headers", unpacked(own, "(headers or {})") if own else "headers")

    def security(self) -> str:
        """The argument for the schemes that calls need."""
        return self._argument("security", security(self._api.security))

    def _argument(self, name: str, value: Node) -> str:
        return "\n".join(lay(prefixed(f"{name}=", value), 12, self._width, ","))

    def imports(self, kind: Kind, credentials: Sequence[Credential]) -> set[Import]:
        """What the client module imports."""
        runtime = {
            "NOT_GIVEN",
            "HttpOptions",
            "NotGiven",
            "Timeout",
            "resolve_base_url",
            *(c.kind for c in credentials),
        }
        standard = {
            ("collections.abc", "Callable"),
            ("collections.abc", "Mapping"),
            ("functools", "cached_property"),
            ("httpx", ""),
            ("typing", "TYPE_CHECKING"),
            ("typing", "Unpack"),
            *([("collections.abc", "Awaitable")] if kind is ASYNC else []),
        }
        own = {kind.base_import, kind.transport_import, *((RUNTIME, name) for name in runtime)}
        return standard | own

    def arguments(self, kind: Kind, credentials: Sequence[Credential]) -> tuple[Argument, ...]:
        """What a client is made with; the keys of schemes come first."""
        http, hook = ("AsyncClient", "Awaitable[object]") if kind is ASYNC else ("Client", "object")
        retries = str(self._style.number("package", "max_retries"))
        call = "Awaited" if kind is ASYNC else "Called"
        return (
            *map(_key, credentials),
            Argument("base_url", self._where(), "str | None", "None"),
            Argument("timeout", _TIMEOUT, "Timeout | NotGiven", "NOT_GIVEN"),
            Argument("max_retries", _RETRIES, "int", retries),
            Argument("headers", _HEADERS, "Mapping[str, str] | None", "None"),
            _hook("before_request", f"{call} with each request before it is sent", "Request", hook),
            _hook("after_response", f"{call} with each response", "Response", hook),
            Argument("http_client", _HTTP_CLIENT, f"httpx.{http} | None", "None"),
            Argument("**http", _HTTP, "Unpack[HttpOptions]", ""),
        )

    def _where(self) -> str:
        """What is said of the argument for where the API is."""
        env = self._style.text("package", "base_url_env")
        known = f", {self.server} unless it is given" if self.server else ""
        named = f" here or in the environment variable {env}" if env else ""
        return f"Where the API is{known}{named}."

    def credentials(self) -> tuple[Credential, ...]:
        """How each scheme that calls need is given to a client."""
        used = {
            scheme
            for requirement in (self._api.security, *self._own_security())
            for alternative in requirement
            for scheme in alternative
        }
        self._check_auth()
        given = [s for s in self._api.security_schemes if s.name in used]
        wanted = {s.name: (self._auth(s)["argument"],) for s in given}
        names = self._namer.arguments(wanted, taken=_CLIENT_ARGUMENTS)
        return tuple(self._credential(s, names[s.name]) for s in given)

    def _check_auth(self) -> None:
        """Raise for the first scheme of the style that is not there, or has no usable argument."""
        schemes = [scheme.name for scheme in self._api.security_schemes]
        taken = {*_CLIENT_ARGUMENTS}
        for name in self._style.data["auth"]:
            if name not in schemes:
                told = f"the description has no security scheme '{name}'"
                raise self._style.unmatched(("auth", name), told, near_or_all(name, schemes))
            argument = self._style.auth(name).get("argument")
            if argument is not None:
                self._check_argument(argument, taken, ("auth", name, "argument"))
                taken.add(argument)

    def _check_argument(self, name: str, taken: set[str], keys: tuple[str, ...]) -> None:
        if identifier(name) != name:
            raise self._style.unmatched(keys, f"{name!r} is no name for an argument")
        if name in taken:
            raise self._style.unmatched(keys, f"a client has an argument '{name}' already")

    def _own_security(self) -> list[tuple[tuple[str, ...], ...]]:
        return [o.security for o in self._api.operations if o.security is not None]

    def _auth(self, scheme: Security) -> dict[str, str]:
        given = self._style.auth(scheme.name)
        argument = given.get("argument", scheme.name)
        screaming = cased(words(argument), "screaming", {})
        package = package_name(self._api, self._style).upper()
        return {"argument": argument, "env": given.get("env", f"{package}_{screaming}")}

    def _credential(self, scheme: Security, argument: str) -> Credential:
        kind = _CREDENTIALS[scheme.kind]
        env = "" if kind == "Basic" else self._auth(scheme)["env"]
        where = [literal(scheme.location), literal(scheme.parameter)]
        code = call(
            kind,
            *(where if kind == "ApiKey" else []),
            f"*({argument} or (None, None))" if kind == "Basic" else argument,
            f"argument={literal(argument)}",
            *([f"env={literal(env)}"] if env else []),
        )
        return Credential(
            scheme=scheme.name,
            argument=argument,
            annotation="tuple[str, str] | None" if kind == "Basic" else "str | None",
            env=env,
            kind=kind,
            code="\n".join(lay(prefixed(f"{literal(scheme.name)}: ", code), 16, self._width, ",")),
            description=scheme.description,
            sent=_sent(scheme, kind),
        )


def _key(credential: Credential) -> Argument:
    """The argument for what a scheme asks for."""
    said = credential.description.split("\n\n")[0].replace("\n", " ")
    if not 0 < len(said) < _SHORT:
        stead = f"Secret of the scheme `{credential.scheme}`"
        said = "User name and password" if credential.kind == "Basic" else stead
    said += "" if said.endswith((".", "!", "?")) else "."
    env = credential.env
    said += f" Where it is not given, the environment variable {env} is read." if env else ""
    return Argument(credential.argument, said, credential.annotation, "None")


def _hook(name: str, told: str, given: str, returns: str) -> Argument:
    """The argument for a function that is called with each request or response."""
    annotation = f"Callable[[httpx.{given}], {returns}] | None"
    return Argument(name, f"{told}; what it raises reaches the caller.", annotation, "None")


def _sent(scheme: Security, kind: str) -> str:
    """Where a request carries what a scheme asks for, in words."""
    if kind != "ApiKey":
        return code_span(f"Authorization: {kind} …")
    places = {"header": "header", "query": "query parameter", "cookie": "cookie"}
    return f"the {places[scheme.location]} {code_span(scheme.parameter)}"


def class_names(style: Style) -> set[str]:
    """The names of the client classes, which go into code as they are written.

    Raises:
        SpecloomError: one is no name for a class, both are the same, or there is none.
    """
    keys = ("client", "async_client")
    names = {key: style.text("package", key) for key in keys if style.text("package", key)}
    for key, name in names.items():
        if identifier(name) != name:
            raise style.unmatched(("package", key), f"{name!r} is no name for a class")
    if not names:
        raise style.unmatched(("package", "client"), "one of the two clients has to have a name")
    if len({*names.values()}) < len(names):
        told = f"both clients are called {names['client']!r}"
        raise style.unmatched(("package", "async_client"), told)
    return {*names.values()}


# The folder of the documentation, and what the package imports itself.
_OTHER_PACKAGES = frozenset(
    ["docs", "httpx", "pydantic", "pydantic_core", "typing_extensions", *sys.stdlib_module_names]
)


def package_name(api: Api, style: Style) -> str:
    """The import package: the style's name, or the title's words.

    Raises:
        SpecloomError: the style's name is none that a package of its own can have.
    """
    said = style.text("package", "name")
    name = identifier(said or cased(words(api.title), "snake", {}), "api")
    named = unreserved(fit_for_file(name), _OTHER_PACKAGES)
    if said and said != named:
        message = f"{said!r} is no name for a package"
        raise style.problem(("package", "name"), "wrong-name", message, f"one would be {named!r}")
    return named
