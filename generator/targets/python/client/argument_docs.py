"""Arguments in signatures, in sample calls and in docstrings."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet

from ....client.arguments import WHOLE_BODY
from ..syntax.docstrings import extract_first_sentence
from ..syntax.imports import RUNTIME_PACKAGE
from ..syntax.literals import literal
from ..syntax.signatures import SignatureParameter
from ..syntax.type_expressions import (
    NOT_GIVEN_TYPE,
    TypeExpression,
    format_type,
    join_types,
)
from ..views import Argument
from .arguments import NamedArgument
from .request_options import RequestOptions

NOT_GIVEN = "NOT_GIVEN"
"""The default of an argument that is not sent if it is omitted: a constant of the runtime."""

_LOCATION_NAMES = {
    "path": "path parameter",
    "query": "query parameter",
    "header": "header",
    "cookie": "cookie",
    "field": "body field",
}


def list_parameters(
    arguments: Sequence[NamedArgument],
    options: RequestOptions,
    extra_parameters: Sequence[SignatureParameter] = (),
) -> tuple[SignatureParameter, ...]:
    """Return the parameters of a method.

    A ``*`` comes before the keyword-only ones, `extra_parameters` come behind them.
    """
    keywords = [
        *(make_parameter(each) for each in arguments if not each.is_positional),
        *extra_parameters,
    ]
    return (
        SignatureParameter("self"),
        *(make_parameter(each) for each in arguments if each.is_positional),
        *([SignatureParameter("*")] if keywords or options.listed else []),
        *keywords,
        *options.parameters,
    )


def make_parameter(argument: NamedArgument) -> SignatureParameter:
    """Return the parameter for an argument."""
    description = _describe_argument(argument)
    if argument.is_required:
        return SignatureParameter(argument.name, argument.annotation, "", description)
    return make_optional_parameter(argument.name, argument.annotation, description)


def make_optional_parameter(
    name: str, annotation: TypeExpression, description: str = ""
) -> SignatureParameter:
    """Return a parameter that has no effect if it is omitted."""
    return SignatureParameter(
        name,
        join_types(annotation, NOT_GIVEN_TYPE),
        NOT_GIVEN,
        description,
        frozenset({(RUNTIME_PACKAGE, NOT_GIVEN)}),
    )


def document_parameters(
    parameters: Iterable[SignatureParameter], shadowed: AbstractSet[str] = frozenset()
) -> tuple[Argument, ...]:
    """Return parameters as docstrings describe them.

    Builtins that are `shadowed` in the class of the method are qualified.
    """
    return tuple(
        Argument(each.name, each.description, format_type(each.annotation, shadowed), each.default)
        for each in parameters
        if each.annotation is not None and each.description
    )


def format_call(path: str, arguments: Sequence[NamedArgument], has_extra: bool = False) -> str:
    """Return a call as documentation shows it: ``client.threads.runs.get(thread_id, run_id)``.

    An ellipsis stands for optional arguments, and for others that the method has if `has_extra` is
    true.
    """
    texts: list[str] = [each.name for each in arguments if each.is_positional]
    texts += [f"{each.name}=…" for each in arguments if not each.is_positional and each.is_required]
    rest = ["…"] if has_extra or len(arguments) > len(texts) else []
    return f"client.{path}({', '.join([*texts, *rest])})"


def _describe_argument(named: NamedArgument) -> str:
    """Return the description of an argument for a docstring."""
    argument = named.argument
    text = extract_first_sentence(argument.description) or _describe_by_location(named)
    if text[-1:] not in ".!?:":
        text += "."
    if argument.default is not None and len(argument.default.text) <= 60:
        default = literal(json.loads(argument.default.text))
        text += f" Default: `{default}`." if default != "None" else ""
    if argument.is_deprecated and not text.lower().startswith("deprecated"):
        text = f"Deprecated. {text}"
    return text


def _describe_by_location(named: NamedArgument) -> str:
    """Return where an argument without a description is sent, with a name that differs."""
    if named.key == WHOLE_BODY:
        return "The request body."
    location = _LOCATION_NAMES[named.key.location]
    if named.key.name == named.name:
        return f"{location.capitalize()}."
    return f"Sent as the {location} `{named.key.name}`."
