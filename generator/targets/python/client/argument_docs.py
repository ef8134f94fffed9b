"""Arguments in signatures, in sample calls and in docstrings."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet

from ....client.arguments import WHOLE_BODY
from ..syntax.docstrings import extract_first_sentence
from ..syntax.imports import RUNTIME_PACKAGE, Import
from ..syntax.literals import literal
from ..syntax.signatures import SignatureParameter
from ..syntax.type_expressions import (
    NOT_GIVEN_TYPE,
    collect_imports,
    format_type,
    join_types,
)
from ..views import Argument
from .arguments import NamedArgument
from .request_options import NOT_GIVEN, RequestOptions

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
) -> list[SignatureParameter]:
    """Return the parameters of a method.

    A ``*`` comes before the keyword-only ones, `extra_parameters` come behind them.
    """
    keywords = [
        *(make_parameter(each) for each in arguments if not each.is_positional),
        *extra_parameters,
    ]
    return [
        SignatureParameter("self"),
        *(make_parameter(each) for each in arguments if each.is_positional),
        *([SignatureParameter("*")] if keywords or options.listed else []),
        *keywords,
        *options.parameters,
    ]


def collect_parameter_imports(
    parameters: Iterable[SignatureParameter], shadowed: AbstractSet[str]
) -> set[Import]:
    """Return the imports of annotations and of the default of optional arguments."""
    types = [each.annotation for each in parameters if each.annotation is not None]
    imports = collect_imports(*types, shadowed=shadowed)
    is_sent = all(each.default != NOT_GIVEN for each in parameters)
    return imports if is_sent else imports | {(RUNTIME_PACKAGE, NOT_GIVEN)}


def make_parameter(argument: NamedArgument) -> SignatureParameter:
    """Return the parameter for an argument."""
    description = _describe_argument(argument)
    if argument.is_required:
        return SignatureParameter(argument.name, argument.annotation, "", description)
    annotation = join_types(argument.annotation, NOT_GIVEN_TYPE)
    return SignatureParameter(argument.name, annotation, NOT_GIVEN, description)


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
