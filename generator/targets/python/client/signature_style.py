"""The style of signatures: positional arguments, their order, and request options."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ....diagnostics import SpecloomError
from ....style import Style
from ..syntax.imports import RUNTIME_PACKAGE, Import
from ..syntax.printer import Node, make_call
from ..syntax.type_parser import InvalidTypeError, parse_type, parse_value

OPTION_DESCRIPTIONS: Mapping[str, str] = {
    "timeout": "Timeout in seconds for each step of the request; None for no timeout.",
    "max_retries": "Maximum number of retries of the failed request; 0 disables retries.",
    "extra_headers": "Headers that override those of the client; None removes a header.",
    "extra_query": "Query parameters to add to those of the method or to override them.",
    "extra_body": "Body fields to add to those of the method or to override them.",
}
"""The request options that every method accepts: the keys of the runtime's `RequestOptions`."""

NOT_GIVEN_IMPORTS: frozenset[Import] = frozenset(
    {(RUNTIME_PACKAGE, "NOT_GIVEN"), (RUNTIME_PACKAGE, "NotGiven")}
)
"""The imports of an argument that may be omitted."""

_OPTIONS_FUNCTION = "make_request_options"
_POSITIONAL_VALUES = ("path", "last", "none")
_ORDER_VALUES = ("required", "name")


@dataclass(frozen=True, slots=True)
class Option:
    """A request option that signatures list."""

    name: str
    annotation: str
    default: str
    imports: frozenset[Import]

    @property
    def signature_parameter(self) -> tuple[str, str, str]:
        """Its name, annotation and default."""
        return self.name, self.annotation, self.default


@dataclass(frozen=True, slots=True)
class SignatureStyle:
    """The positional arguments, the order of arguments and the listed request options of a style.

    `models_package` is the package of all models, whose name no argument may have.
    """

    positional: str
    order: tuple[str, ...]
    options: tuple[Option, ...]
    models_package: str

    @property
    def reserved_names(self) -> tuple[str, ...]:
        """The names that no argument may have: options, and names that method bodies use."""
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
        """The options as arguments that pass them on to another method."""
        return [f"{option.name}={option.name}" for option in self.options] or ["**options"]

    @property
    def options_expression(self) -> Node:
        """The expression for the options of a request."""
        return make_call(_OPTIONS_FUNCTION, *self.option_arguments) if self.options else "options"

    @property
    def required_imports(self) -> frozenset[Import]:
        """The imports that the options need."""
        if not self.options:
            return frozenset({("typing", "Unpack"), (RUNTIME_PACKAGE, "RequestOptions")})
        option_imports = frozenset().union(*(option.imports for option in self.options))
        return option_imports | {(f"{RUNTIME_PACKAGE}.request_options", _OPTIONS_FUNCTION)}

    def select_positional(self, parameters: Sequence[str]) -> set[str]:
        """Return the positional ones of the path parameters.

        `parameters` are in the order of the path.
        """
        return set({"path": parameters, "last": parameters[-1:], "none": ()}[self.positional])


def read_signature_style(style: Style, models_package: str) -> SignatureStyle:
    """Return the signature style from the table `[arguments]` of a style.

    Raises:
        SpecloomError: A value is unknown, or an option is not a valid parameter.
    """
    positional, order = style.arguments.positional, style.arguments.order
    if positional not in _POSITIONAL_VALUES:
        raise _choice_error(style, "positional", positional, _POSITIONAL_VALUES)
    unknown = next((each for each in order if each not in _ORDER_VALUES), None)
    if unknown is not None:
        raise _choice_error(style, "order", unknown, _ORDER_VALUES)
    options = style.arguments.options.items()
    parsed_options = tuple(_read_option(style, name, text) for name, text in options)
    return SignatureStyle(positional, order, parsed_options, models_package)


def _read_option(style: Style, name: str, text: str) -> Option:
    """Return an option from the text ``annotation = default``."""
    key = ("arguments", "options", name)
    if name not in OPTION_DESCRIPTIONS:
        known = f"known: {', '.join(OPTION_DESCRIPTIONS)}"
        raise style.make_error(key, "wrong-style-value", f"unknown request option '{name}'", known)
    annotation, separator, default = (part.strip() for part in text.rpartition(" = "))
    try:
        if not separator:
            raise InvalidTypeError("it must end in ' = ' and a default")
        type, value = parse_type(annotation), parse_value(default)
    except InvalidTypeError as error:
        hint = f'for example, {name} = "float | None = None"'
        message = f"'{text}' is not a valid parameter: {error}"
        raise style.make_error(key, "wrong-style-value", message, hint) from None
    return Option(name, type.text, value.text, type.imports | value.imports)


def _choice_error(style: Style, key: str, value: str, choices: Sequence[str]) -> SpecloomError:
    message = f"'arguments.{key}' must be one of {', '.join(choices)}, not {value!r}"
    return style.make_error(("arguments", key), "wrong-style-value", message)
