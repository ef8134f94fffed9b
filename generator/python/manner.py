"""How arguments are given in a style: their order, and what every call takes besides."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from generator.errors import SpecloomError
from generator.python.annotations import Import
from generator.python.calls import RUNTIME
from generator.python.layout import Node, call
from generator.python.type_text import NotATypeError, read_type, read_value
from generator.style import Style

OPTIONS: Mapping[str, str] = {
    "timeout": "Seconds for each step of the call, or None for no limit.",
    "max_retries": "How often a call that failed is sent again; 0 for never.",
    "extra_headers": "Headers over those of the client; None takes one away.",
    "extra_query": "Query parameters beside those of the method, or in their place.",
    "extra_body": "Fields of the body beside those of the method, or in their place.",
}
"""What every call may be told besides its arguments: the keys of the runtime's RequestOptions."""

_FUNCTION = "make_request_options"
_POSITIONAL = ("path", "last", "none")
_ORDER = ("required", "name")


@dataclass(frozen=True, slots=True)
class Option:
    """Something that every call takes, as signatures name it."""

    name: str
    annotation: str
    default: str
    imports: frozenset[Import]

    @property
    def parameter(self) -> tuple[str, str, str]:
        """The parameter of a signature."""
        return self.name, self.annotation, self.default


@dataclass(frozen=True, slots=True)
class Manner:
    """Which arguments are positional, in which order they come, and which options are named.

    `package` is that of all models, which no argument may hide.
    """

    positional: str
    order: tuple[str, ...]
    options: tuple[Option, ...]
    package: str

    @property
    def taken(self) -> tuple[str, ...]:
        """What no argument may be called: options, and what bodies of methods name."""
        named = [_FUNCTION] if self.options else []
        return (*OPTIONS, "options", self.package, *named)

    @property
    def parameters(self) -> list[tuple[str, str, str]]:
        """The parameters for options at the end of a signature."""
        if not self.options:
            return [("**options", "Unpack[RequestOptions]", "")]
        return [option.parameter for option in self.options]

    @property
    def passed(self) -> list[str]:
        """The options as arguments of another call."""
        return [f"{option.name}={option.name}" for option in self.options] or ["**options"]

    @property
    def made(self) -> Node:
        """The expression for the options of a request."""
        return call(_FUNCTION, *self.passed) if self.options else "options"

    @property
    def imports(self) -> frozenset[Import]:
        """What methods need for all this."""
        if not self.options:
            return frozenset({("typing", "Unpack"), (RUNTIME, "RequestOptions")})
        named = frozenset().union(*(option.imports for option in self.options))
        return named | {(f"{RUNTIME}.request_options", _FUNCTION)}

    def positionals(self, ids: Sequence[str]) -> set[str]:
        """Those of the ids of a path, in its order, that are given by position."""
        return set({"path": ids, "last": ids[-1:], "none": ()}[self.positional])


def manner_of(style: Style, package: str) -> Manner:
    """How a style wants arguments to be given.

    Raises:
        SpecloomError: a value is none of those that there are, or no parameter.
    """
    positional, order = style.text("arguments", "positional"), style.texts("arguments", "order")
    if positional not in _POSITIONAL:
        raise _wrong(style, "positional", f"{positional!r} is not one of {', '.join(_POSITIONAL)}")
    unknown = next((each for each in order if each not in _ORDER), None)
    if unknown is not None:
        raise _wrong(style, "order", f"{unknown!r} is not one of {', '.join(_ORDER)}")
    options = style.table("arguments", "options").items()
    named = tuple(_option(style, name, text) for name, text in options)
    return Manner(positional, order, named, package)


def _option(style: Style, name: str, text: str) -> Option:
    """An option from ``annotation = default``."""
    key = ("arguments", "options", name)
    if name not in OPTIONS:
        known = f"known: {', '.join(OPTIONS)}"
        raise style.problem(key, "wrong-style-value", f"calls have no option '{name}'", known)
    annotation, sign, default = (part.strip() for part in text.rpartition(" = "))
    try:
        if not sign:
            raise NotATypeError("it has no ' = ' with a default behind it")
        type, value = read_type(annotation), read_value(default)
    except NotATypeError as flaw:
        hint = f'as in {name} = "float | None = None"'
        what = f"'{text}' is no parameter: {flaw}"
        raise style.problem(key, "wrong-style-value", what, hint) from None
    return Option(name, type.text, value.text, type.imports | value.imports)


def _wrong(style: Style, key: str, what: str) -> SpecloomError:
    return style.problem(("arguments", key), "wrong-style-value", f"'arguments.{key}': {what}")
