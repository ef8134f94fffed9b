"""Arguments in signatures, in sample calls and in docstrings."""

from __future__ import annotations

import json
from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from ....model import JsonValue
from ..syntax.docstrings import extract_first_sentence
from ..syntax.imports import RUNTIME_PACKAGE
from ..syntax.literals import literal
from ..syntax.signatures import SignatureParameter
from ..syntax.type_construction import join_types
from ..syntax.type_expressions import NOT_GIVEN_TYPE, TypeExpression, format_type
from ..views import Argument
from .arguments import NamedArgument
from .request_options import RequestOptions

NOT_GIVEN = "NOT_GIVEN"
"""The default of an argument that is not sent if it is omitted: a constant of the runtime."""

_MAX_DEFAULT_LENGTH = 60


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
    if argument.is_required:
        return SignatureParameter(argument.name, argument.annotation)
    return make_optional_parameter(argument.name, argument.annotation)


def make_optional_parameter(name: str, annotation: TypeExpression) -> SignatureParameter:
    """Return a parameter that has no effect if it is omitted."""
    return SignatureParameter(
        name,
        join_types(annotation, NOT_GIVEN_TYPE),
        NOT_GIVEN,
        frozenset({(RUNTIME_PACKAGE, NOT_GIVEN)}),
    )


def document_arguments(
    arguments: Sequence[NamedArgument],
    options: RequestOptions,
    shadowed: AbstractSet[str],
    extra_arguments: Sequence[Argument] = (),
) -> tuple[Argument, ...]:
    """Return the arguments of a method for its docstring, in the order of its signature.

    Builtins that are `shadowed` in the class of the method are qualified.
    """
    return (
        *(_document_argument(each, shadowed) for each in arguments if each.is_positional),
        *(_document_argument(each, shadowed) for each in arguments if not each.is_positional),
        *extra_arguments,
        *document_options(options),
    )


def document_options(options: RequestOptions) -> tuple[Argument, ...]:
    """Return the request options that signatures list."""
    return tuple(document_parameter(option, "option") for option in options.listed)


def document_parameter(
    parameter: SignatureParameter, kind: str, shadowed: AbstractSet[str] = frozenset()
) -> Argument:
    """Return the argument for a parameter."""
    annotation = "" if parameter.annotation is None else format_type(parameter.annotation, shadowed)
    return Argument(parameter.name, annotation, parameter.default, kind)


def _document_argument(named: NamedArgument, shadowed: AbstractSet[str]) -> Argument:
    argument = named.argument
    return document_parameter(make_parameter(named), named.key.location, shadowed)._replace(
        wire_name=argument.wire_name,
        description=extract_first_sentence(argument.description),
        documented_default=_format_default(argument.default),
        deprecated=argument.is_deprecated,
        pointer=argument.pointer,
    )


def format_call(
    path: str,
    arguments: Sequence[NamedArgument],
    has_extra: bool = False,
    first: Sequence[str] = (),
) -> str:
    """Return a call as documentation shows it: ``client.threads.runs.get(thread_id, run_id)``.

    `first` are the names of arguments before the others. An ellipsis stands for optional
    arguments, and for others that the method has if `has_extra` is true.
    """
    texts = [*first, *(each.name for each in arguments if each.is_positional)]
    texts += [f"{each.name}=…" for each in arguments if not each.is_positional and each.is_required]
    rest = ["…"] if has_extra or len(arguments) > len(texts) - len(first) else []
    return f"client.{path}({', '.join([*texts, *rest])})"


def _format_default(default: JsonValue | None) -> str:
    """Return a default as Python source; empty if it is null or too long for a docstring."""
    if default is None or default.text == "null" or len(default.text) > _MAX_DEFAULT_LENGTH:
        return ""
    return literal(json.loads(default.text))
