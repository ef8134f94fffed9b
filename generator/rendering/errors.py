"""Errors in templates, with their lines and suggestions."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from types import TracebackType
from typing import Protocol

from jinja2 import StrictUndefined, Template, TemplateError, TemplateSyntaxError
from jinja2.debug import get_template_locals
from jinja2.tests import TESTS
from jinja2.utils import missing

from ..diagnostics import Diagnostic, Location, SpecloomError
from ..text.quoting import quote_name
from ..text.suggestions import did_you_mean, find_closest, suggest
from .introspection import describe_value, get_field_names
from .output_paths import OutputFile
from .style_files import StyleFile
from .style_loader import UnknownTemplateError

TEMPLATE_EXCEPTIONS = (
    ArithmeticError,
    AttributeError,
    LookupError,
    MemoryError,
    RuntimeError,
    SyntaxError,
    TemplateError,
    TypeError,
    ValueError,
)
"""The exceptions that a template can cause."""


class MacroReader(Protocol):
    """What knows the macros of templates."""

    def find_template(self, name: str) -> StyleFile | None:
        """Return the file that templates load by a name; None if there is not exactly one."""

    def list_macros(self, source: StyleFile) -> list[str]:
        """Return the names of the macros that other templates can import from one."""


class MissingValue(StrictUndefined):
    """An undefined value; every use of it raises an error that lists the known names.

    The first line of the message is the error, the second one, if any, a hint.
    """

    __slots__ = ()

    @property
    def _undefined_message(self) -> str:
        if self._undefined_hint:
            return self._undefined_hint
        if self._undefined_obj is missing:
            return f"unknown variable '{self._undefined_name}'"
        message = f"{describe_value(self._undefined_obj)} has no '{self._undefined_name}'"
        known = get_field_names(self._undefined_obj)
        return f"{message}\n{suggest(str(self._undefined_name), known)}" if known else message


_MISSING_MACRO = re.compile(
    r"the template '(.+)' \(imported on line (\d+) in '(.+)'\) "
    r"does not export the requested name '(.+)'"
)


def template_error(
    source: StyleFile,
    problem: Exception,
    output_file: OutputFile | None = None,
    filter_names: Iterable[str] = (),
) -> SpecloomError:
    """Return the error for a template, at the line in it or in an included template."""
    path, location, variables = _find_error_location(source, problem)
    message, _, hint = _format_problem(problem, variables, filter_names).partition("\n")
    return SpecloomError(
        Diagnostic(
            "error",
            "template",
            f"{message} (writing {output_file})" if output_file else message,
            path,
            hint=hint or None,
            location=location,
        )
    )


def missing_macro_error(
    source: StyleFile, problem: Exception, output_file: OutputFile, templates: MacroReader
) -> SpecloomError | None:
    """Return the error for a name that a template imports from a part that lacks it.

    It is at a part of the user, which has to define what built-in templates use; None if the
    problem is another one.
    """
    found = _MISSING_MACRO.match(str(problem))
    part = templates.find_template(found[1]) if found else None
    if found is None or part is None:
        return None
    _, line, user, name = found.groups()
    macros = templates.list_macros(part)
    if part.is_built_in:
        message = f"'{part.name}' has no macro '{name}' (writing {output_file})"
        path, location, _ = _find_error_location(source, problem)
        hint = did_you_mean(name, macros)
    else:
        message = f"this part must have the macro '{name}', which '{user}' imports in line {line}"
        path, location = str(part.path), Location(1, 1)
        base = templates.find_template(f"base/{part.name}")
        known = templates.list_macros(base) if base else []
        misspelt = find_closest(name, sorted({*macros} - {*known}))
        if misspelt:
            hint = f"rename its macro {quote_name(misspelt)}, if this is meant"
        else:
            hint = "'specloom style eject' copies a part with all its macros"
    return SpecloomError(
        Diagnostic("error", "template", message, path, hint=hint, location=location)
    )


def _format_problem(
    problem: Exception, variables: Iterable[str], filter_names: Iterable[str]
) -> str:
    """Return the message for an exception, followed by a line with a hint if there is one."""
    if isinstance(problem, RecursionError):
        return (
            "infinite recursion: a template includes, extends or calls itself"
            "\nto refer to the file of the overridden style, write 'base/…' or the style's name"
        )
    if isinstance(problem, MemoryError):
        return "out of memory"
    if isinstance(problem, UnknownTemplateError):
        return problem.format_message()
    message = str(getattr(problem, "message", None) or problem) or type(problem).__name__
    if found := re.match(r"unknown variable '(.+)'$", message):
        return f"{message}\n{suggest(found[1], variables)}"
    if found := re.match(r"No (filter|test) named '([^']+)'", message):
        known = filter_names if found[1] == "filter" else sorted(TESTS)
        return f"unknown {found[1]} '{found[2]}'\n{suggest(found[2], known)}"
    is_readable = isinstance(problem, (TemplateError, TypeError, ValueError, ArithmeticError))
    return message if is_readable else f"{type(problem).__name__}: {message}"


def _find_error_location(
    source: StyleFile, problem: Exception
) -> tuple[str, Location | None, list[str]]:
    """Return the file, the line if it is known, and the local variables at an error."""
    if isinstance(problem, TemplateSyntaxError):
        return problem.filename or str(source.path), Location(problem.lineno, 1), []
    traces = list(_iter_template_traces(problem.__traceback__))
    if not traces:
        return str(source.path), None, []
    frame = traces[-1].tb_frame
    template: Template = frame.f_globals["__jinja_template__"]
    line = template.get_corresponding_lineno(traces[-1].tb_lineno)
    names = sorted(get_template_locals(frame.f_locals))
    return str(template.filename), Location(line, 1), names


def _iter_template_traces(trace: TracebackType | None) -> Iterator[TracebackType]:
    """Yield the entries of a traceback that are in compiled templates."""
    while trace is not None:
        if "__jinja_template__" in trace.tb_frame.f_globals:
            yield trace
        trace = trace.tb_next
