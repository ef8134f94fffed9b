"""Arguments in signatures, in sample calls and in docstrings."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

from ..syntax.docstrings import extract_first_sentence
from ..syntax.literals import literal
from ..views import Argument
from .arguments import WHOLE_BODY, ArgumentSpec
from .signature_style import OPTION_DESCRIPTIONS, SignatureStyle

_LOCATION_NAMES = {
    "path": "path parameter",
    "query": "query parameter",
    "header": "header",
    "cookie": "cookie",
    "body": "body field",
}


def format_parameters(
    specs: Sequence[ArgumentSpec],
    names: Mapping[str, str],
    signature_style: SignatureStyle,
    replacements: Mapping[str, tuple[str, str]] | None = None,
    extra_parameters: Sequence[tuple[str, str, str]] = (),
) -> list[tuple[str, str, str]]:
    """Return the parameters of a signature as tuples of name, annotation and default.

    A ``*`` comes before the keyword-only ones. `replacements` maps the keys of arguments to other
    annotations and defaults; `extra_parameters` are added behind the keyword-only ones.
    """

    def format_parameter(spec: ArgumentSpec) -> tuple[str, str, str]:
        annotation, default = (replacements or {}).get(spec.key) or _annotate_parameter(spec)
        return names[spec.key], annotation, default

    keywords = [*(format_parameter(g) for g in specs if not g.positional), *extra_parameters]
    return [
        ("self", "", ""),
        *(format_parameter(g) for g in specs if g.positional),
        *([("*", "", "")] if keywords or signature_style.options else []),
        *keywords,
        *signature_style.option_parameters,
    ]


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


def _annotate_parameter(spec: ArgumentSpec) -> tuple[str, str]:
    """Return the annotation of a parameter and its default, which is empty if it is required."""
    text = spec.annotation.text
    return (text, "") if spec.required else (f"{text} | NotGiven", "NOT_GIVEN")


def document_arguments(
    specs: Sequence[ArgumentSpec], names: Mapping[str, str]
) -> tuple[Argument, ...]:
    """Return the arguments as docstrings describe them."""
    return tuple(
        Argument(names[g.key], _describe_argument(g, names[g.key]), *_annotate_parameter(g))
        for g in specs
    )


def document_options(signature_style: SignatureStyle) -> tuple[Argument, ...]:
    """Return the request options that signatures list, as docstrings describe them."""
    return tuple(
        Argument(o.name, OPTION_DESCRIPTIONS[o.name], o.annotation, o.default)
        for o in signature_style.options
    )


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
