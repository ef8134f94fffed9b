"""The request options of methods."""

from __future__ import annotations

from ....frozen import frozen
from ....style import Style
from ..syntax.imports import RUNTIME_PACKAGE
from ..syntax.printer import Code, Node, make_call
from ..syntax.signatures import SignatureParameter
from ..syntax.type_parser import InvalidTypeError, parse_type, parse_value

OPTION_NAMES = (
    "timeout",
    "deadline",
    "max_retries",
    "extra_headers",
    "extra_query",
    "extra_body",
)
"""The request options that every method accepts: the keys of the runtime's `RequestOptions`."""

_OPTIONS_FUNCTION = "make_request_options"
_OPTIONS_PARAMETER = SignatureParameter(
    "**options", parse_type(f"typing.Unpack[{RUNTIME_PACKAGE}.RequestOptions]")
)


@frozen
class RequestOptions:
    """The request options of methods: those that signatures list, or all as ``**options``.

    `models_package` is the package of all models, whose name no argument may have; empty if
    methods refer to models without it.
    """

    listed: tuple[SignatureParameter, ...]
    models_package: str

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the options that methods accept."""
        return tuple(option.name for option in self.listed) or OPTION_NAMES

    @property
    def reserved_names(self) -> tuple[str, ...]:
        """The names that no argument may have: options, and names that method bodies use."""
        function_names = [_OPTIONS_FUNCTION] if self.listed else []
        return (*OPTION_NAMES, "options", self.models_package, *function_names)

    @property
    def parameters(self) -> list[SignatureParameter]:
        """The parameters for options at the end of a signature."""
        return [*self.listed] or [_OPTIONS_PARAMETER]

    @property
    def arguments(self) -> list[str]:
        """The options as arguments that pass them on to another method."""
        return [f"{option.name}={option.name}" for option in self.listed] or ["**options"]

    @property
    def expression(self) -> Node:
        """The expression for the options of a request."""
        if not self.listed:
            return "options"
        module = f"{RUNTIME_PACKAGE}.request_options"
        function = Code(_OPTIONS_FUNCTION, frozenset({(module, _OPTIONS_FUNCTION)}))
        return make_call(function, *self.arguments)


def read_request_options(style: Style, models_package: str) -> RequestOptions:
    """Return the request options that a style lists in signatures.

    Raises:
        SpecloomError: An option is not a valid parameter.
    """
    options = style.arguments.options.items()
    listed = tuple(_read_option(style, name, text) for name, text in options)
    return RequestOptions(listed, models_package)


def _read_option(style: Style, name: str, text: str) -> SignatureParameter:
    """Return an option from the text ``annotation = default``."""
    key = ("arguments", "options", name)
    if name not in OPTION_NAMES:
        known = f"known: {', '.join(OPTION_NAMES)}"
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
    return SignatureParameter(name, type, value.text, value.imports)
