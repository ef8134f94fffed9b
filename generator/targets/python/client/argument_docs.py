"""Arguments in signatures, in sample calls and in docstrings."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet

from ..syntax.docstrings import extract_first_sentence
from ..syntax.imports import RUNTIME_PACKAGE, Import
from ..syntax.literals import literal
from ..syntax.signatures import SignatureParameter
from ..syntax.type_expressions import (
    NOT_GIVEN_TYPE,
    collect_imports,
    format_type,
    join_types,
    qualify_builtins,
)
from ..views import Argument
from .arguments import WHOLE_BODY, ArgumentSpec
from .signature_style import NOT_GIVEN, OPTION_DESCRIPTIONS, SignatureStyle

_LOCATION_NAMES = {
    "path": "path parameter",
    "query": "query parameter",
    "header": "header",
    "cookie": "cookie",
    "body": "body field",
}


def list_parameters(
    specs: Sequence[ArgumentSpec],
    names: Mapping[str, str],
    signature_style: SignatureStyle,
    extra_parameters: Sequence[SignatureParameter] = (),
) -> list[SignatureParameter]:
    """Return the parameters of a method.

    A ``*`` comes before the keyword-only ones, `extra_parameters` come behind them.
    """
    keywords = [
        *(make_parameter(g, names[g.key]) for g in specs if not g.positional),
        *extra_parameters,
    ]
    return [
        SignatureParameter("self"),
        *(make_parameter(g, names[g.key]) for g in specs if g.positional),
        *([SignatureParameter("*")] if keywords or signature_style.options else []),
        *keywords,
        *signature_style.option_parameters,
    ]


def collect_parameter_imports(
    parameters: Iterable[SignatureParameter], shadowed: AbstractSet[str]
) -> set[Import]:
    """Return the imports of annotations and of the default of optional arguments."""
    types = [each.annotation for each in parameters if each.annotation is not None]
    imports = collect_imports(*(qualify_builtins(type, shadowed) for type in types))
    is_sent = all(each.default != NOT_GIVEN for each in parameters)
    return imports if is_sent else imports | {(RUNTIME_PACKAGE, NOT_GIVEN)}


def make_parameter(spec: ArgumentSpec, name: str) -> SignatureParameter:
    """Return the parameter for an argument."""
    if spec.required:
        return SignatureParameter(name, spec.annotation)
    return SignatureParameter(name, join_types(spec.annotation, NOT_GIVEN_TYPE), NOT_GIVEN)


def format_call(
    path: str, specs: Sequence[ArgumentSpec], names: Mapping[str, str], has_extra: bool = False
) -> str:
    """Return a call as documentation shows it: ``client.threads.runs.get(thread_id, run_id)``.

    An ellipsis stands for optional arguments, and for others that the method has if `has_extra` is
    true.
    """
    arguments = [names[g.key] for g in specs if g.positional]
    arguments += [f"{names[g.key]}=…" for g in specs if not g.positional and g.required]
    rest = ["…"] if has_extra or len(specs) > len(arguments) else []
    return f"client.{path}({', '.join([*arguments, *rest])})"


def document_arguments(
    specs: Sequence[ArgumentSpec], names: Mapping[str, str], shadowed: AbstractSet[str]
) -> tuple[Argument, ...]:
    """Return the arguments as docstrings describe them.

    Builtins that are `shadowed` in the class of the method are qualified.
    """
    return tuple(
        document_parameter(
            make_parameter(g, names[g.key]), _describe_argument(g, names[g.key]), shadowed
        )
        for g in specs
    )


def document_options(
    signature_style: SignatureStyle, shadowed: AbstractSet[str] = frozenset()
) -> tuple[Argument, ...]:
    """Return the request options that signatures list, as docstrings describe them."""
    return tuple(
        document_parameter(option.parameter, OPTION_DESCRIPTIONS[option.name], shadowed)
        for option in signature_style.options
    )


def document_parameter(
    parameter: SignatureParameter, description: str, shadowed: AbstractSet[str]
) -> Argument:
    """Return a parameter with its description, for a docstring."""
    assert parameter.annotation is not None
    annotation = format_type(qualify_builtins(parameter.annotation, shadowed))
    return Argument(parameter.name, description, annotation, parameter.default)


def _describe_argument(spec: ArgumentSpec, name: str) -> str:
    """Return the description of an argument for a docstring."""
    text = extract_first_sentence(spec.description) or _describe_by_location(spec, name)
    if text[-1:] not in ".!?:":
        text += "."
    if spec.default is not None and len(spec.default.text) <= 60:
        default = literal(json.loads(spec.default.text))
        text += f" Default: `{default}`." if default != "None" else ""
    if spec.deprecated and not text.lower().startswith("deprecated"):
        text = f"Deprecated. {text}"
    return text


def _describe_by_location(spec: ArgumentSpec, name: str) -> str:
    """Return where an argument without a description is sent, with a name that differs."""
    if spec.key == WHOLE_BODY:
        return "The request body."
    location = _LOCATION_NAMES[spec.key.partition(":")[0]]
    if spec.wire_name == name:
        return f"{location.capitalize()}."
    return f"Sent as the {location} `{spec.wire_name}`."
