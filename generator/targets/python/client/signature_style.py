"""How arguments are given in a style: their order, and what every call takes besides."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ....diagnostics import SpecloomError
from ....style import Style
from ..syntax.imports import RUNTIME_PACKAGE, Import
from ..syntax.printer import Node, make_call
from ..syntax.type_parser import InvalidTypeError, parse_type, parse_value

OPTION_DESCRIPTIONS: Mapping[str, str] = {
    "timeout": "Seconds for each step of the call, or None for no limit.",
    "max_retries": "How often a call that failed is sent again; 0 for never.",
    "extra_headers": "Headers over those of the client; None takes one away.",
    "extra_query": "Query parameters beside those of the method, or in their place.",
    "extra_body": "Fields of the body beside those of the method, or in their place.",
}
"""What every call may be told besides its arguments: the keys of the runtime's RequestOptions."""

_OPTIONS_FUNCTION = "make_request_options"
_POSITIONAL_VALUES = ("path", "last", "none")
_ORDER_VALUES = ("required", "name")


@dataclass(frozen=True, slots=True)
class Option:
    """Something that every call takes, as signatures name it."""

    name: str
    annotation: str
    default: str
    imports: frozenset[Import]

    @property
    def signature_parameter(self) -> tuple[str, str, str]:
        """The parameter of a signature."""
        return self.name, self.annotation, self.default


@dataclass(frozen=True, slots=True)
class SignatureStyle:
    """Which arguments are positional, in which order they come, and which options are named.

    `models_package` is that of all models, which no argument may hide.
    """

    positional: str
    order: tuple[str, ...]
    options: tuple[Option, ...]
    models_package: str

    @property
    def reserved_names(self) -> tuple[str, ...]:
        """What no argument may be called: options, and what bodies of methods name."""
        function_names = [_OPTIONS_FUNCTION] if self.options else []
        return (*OPTION_DESCRIPTIONS, "options", self.models_package, *function_names)

    @property
    def option_parameters(self) -> list[tuple[str, str, str]]:
        """The parameters for options at the end of a signature."""
        if not self.options:
            return [("**options", "Unpack[RequestOptions]", "")]
        return [option.signature_parameter for option in self.options]

    @property
    def option_arguments(self) -> list[str]:
        """The options as arguments of another call."""
        return [f"{option.name}={option.name}" for option in self.options] or ["**options"]

    @property
    def options_expression(self) -> Node:
        """The expression for the options of a request."""
        return make_call(_OPTIONS_FUNCTION, *self.option_arguments) if self.options else "options"

    @property
    def required_imports(self) -> frozenset[Import]:
        """What methods need for all this."""
        if not self.options:
            return frozenset({("typing", "Unpack"), (RUNTIME_PACKAGE, "RequestOptions")})
        option_imports = frozenset().union(*(option.imports for option in self.options))
        return option_imports | {(f"{RUNTIME_PACKAGE}.request_options", _OPTIONS_FUNCTION)}

    def select_positional(self, parameters: Sequence[str]) -> set[str]:
        """Those of the ids of a path, in its order, that are given by position."""
        return set({"path": parameters, "last": parameters[-1:], "none": ()}[self.positional])


def read_signature_style(style: Style, models_package: str) -> SignatureStyle:
    """How a style wants arguments to be given.

    Raises:
        SpecloomError: a value is none of those that there are, or no parameter.
    """
    positional, order = style.get_text("arguments", "positional"), style.get_texts(
        "arguments", "order"
    )
    if positional not in _POSITIONAL_VALUES:
        raise _value_error(
            style, "positional", f"{positional!r} is not one of {', '.join(_POSITIONAL_VALUES)}"
        )
    unknown = next((each for each in order if each not in _ORDER_VALUES), None)
    if unknown is not None:
        raise _value_error(style, "order", f"{unknown!r} is not one of {', '.join(_ORDER_VALUES)}")
    options = style.get_table("arguments", "options").items()
    parsed_options = tuple(_read_option(style, name, text) for name, text in options)
    return SignatureStyle(positional, order, parsed_options, models_package)


def _read_option(style: Style, name: str, text: str) -> Option:
    """An option from ``annotation = default``."""
    key = ("arguments", "options", name)
    if name not in OPTION_DESCRIPTIONS:
        known = f"known: {', '.join(OPTION_DESCRIPTIONS)}"
        raise style.make_error(key, "wrong-style-value", f"calls have no option '{name}'", known)
    annotation, separator, default = (part.strip() for part in text.rpartition(" = "))
    try:
        if not separator:
            raise InvalidTypeError("it has no ' = ' with a default behind it")
        type, value = parse_type(annotation), parse_value(default)
    except InvalidTypeError as error:
        hint = f'as in {name} = "float | None = None"'
        message = f"'{text}' is no parameter: {error}"
        raise style.make_error(key, "wrong-style-value", message, hint) from None
    return Option(name, type.text, value.text, type.imports | value.imports)


def _value_error(style: Style, key: str, message: str) -> SpecloomError:
    return style.make_error(
        ("arguments", key), "wrong-style-value", f"'arguments.{key}': {message}"
    )
