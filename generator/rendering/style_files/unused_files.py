"""Files of a style without an effect: parts that nothing includes, and misspelt paths."""

from __future__ import annotations

import posixpath
from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher, get_close_matches

from ...diagnostics import Diagnostic, Location
from .files import PARTS_FOLDER, SUFFIX, StyleFile
from .style_templates import OwnFile, StyleTemplates
from .template_syntax import iter_needed_names, list_extended_names, writes_text

_RUNTIME_FOLDER = "_runtime"
_MAX_SEARCHED = 1_000
"""The maximum number of files of users' styles that are compared with those of other styles."""

_SIMILARITY = 0.8
"""How similar a name is to one that it is a misspelling of, from 0 to 1."""


def find_unknown_templates(templates: StyleTemplates, source: StyleFile) -> Iterator[Diagnostic]:
    """Yield an error for each template that another one needs and no style has."""
    for needed in iter_needed_names(templates.get_tree(source)):
        if problem := templates.reader.describe_unknown_template(needed.name):
            message, hint = problem
            yield _file_error("template", source, message, hint, needed.line)


def find_unused_file(templates: StyleTemplates, file: OwnFile) -> Iterator[Diagnostic]:
    """Yield an error if a file neither overrides another one nor has an effect."""
    source = file.source
    if file.overrides or (source.is_template and templates.is_referenced(source)):
        return
    if source.is_part:
        if source.is_template:
            yield _unused_part_error(templates, file)
    elif source.is_template and not writes_text(templates.get_tree(source)):
        message = "this template writes nothing, and no other one imports it"
        hint = _suggest_similar(source.name, file.earlier_names)
        yield _file_error("unused-template", source, message, hint)
    elif len(templates.files) <= _MAX_SEARCHED and (
        intended := _find_intended_name(templates, file)
    ):
        message = f"this file overrides nothing: there is no '{source.name}' in an earlier style"
        yield _file_error("unused-template", source, message, f"did you mean '{intended}'?")


def _unused_part_error(templates: StyleTemplates, file: OwnFile) -> Diagnostic:
    source = file.source
    parts = [each for each in file.earlier_names if _is_in_parts(each)]
    hint = _suggest_similar(source.name, parts)
    if style := templates.find_built_in_style(source.name):
        hint = f"it is a file of the style '{style}': use that before this one"
    return _file_error(
        "unused-template",
        source,
        "no template includes, imports or extends this file",
        hint or "parts are written only where another template refers to them",
    )


def _find_intended_name(templates: StyleTemplates, file: OwnFile) -> str | None:
    """Return the path that a file was probably meant to have; None if it may be a new file."""
    name = file.source.name
    has_suffix = "." in posixpath.basename(file.source.output_pattern)
    if file.source.is_template and not has_suffix:
        return _find_misplaced_part(name, file.earlier_names)
    is_runtime = _RUNTIME_FOLDER in name.split("/")[:-1]
    similar = _find_similar(
        name, file.earlier_names if is_runtime else _find_extended_names(templates, file)
    )
    return (
        None
        if similar is None or templates.mentions(_split_name(name)[1], file.source)
        else similar
    )


def _find_extended_names(templates: StyleTemplates, file: OwnFile) -> list[str]:
    """Return the earlier files that a template extends and that are written too."""
    names = (
        list_extended_names(templates.get_tree(file.source)) if file.source.is_template else None
    )
    parents = [each for each in map(templates.reader.find_template, names or ()) if each]
    return [
        each.name
        for each in parents
        if each.name in file.earlier_names and templates.is_written(each)
    ]


def _find_misplaced_part(name: str, known: Iterable[str]) -> str | None:
    """Return the path in ``parts/`` for a template with a part's name, or in a folder like it."""
    folder, base = posixpath.split(name)
    parts = [each for each in known if _is_in_parts(each) and posixpath.basename(each) == base]
    similar = [each for each in parts if _measure_similarity(name, each) >= _SIMILARITY]
    if similar:
        return max(similar, key=lambda each: _measure_similarity(name, each))
    first, slash, rest = folder.partition("/")
    if _measure_similarity(first, PARTS_FOLDER) >= _SIMILARITY:
        return f"{PARTS_FOLDER}{slash}{rest}/{base}"
    return None


def _find_similar(name: str, known: Iterable[str]) -> str | None:
    """Return a file of the same folder and type that a name is a misspelling of.

    A name that contains that of the other file, such as ``index2``, is meant to differ.
    """
    folder, stem, suffix = _split_name(name)
    others = {
        other_stem: other
        for other in sorted(known)
        for other_folder, other_stem, other_suffix in (_split_name(other),)
        if (other_folder, other_suffix) == (folder, suffix) and other_stem not in stem
    }
    found = get_close_matches(stem, others, 1, _SIMILARITY)
    return others[found[0]] if found else None


def _suggest_similar(name: str, known: Iterable[str]) -> str | None:
    """Return a hint with the path that is most similar to a name, if one is."""
    found = get_close_matches(name, sorted(known), 1, _SIMILARITY)
    return f"did you mean '{found[0]}'?" if found else None


def _is_in_parts(name: str) -> bool:
    return PARTS_FOLDER in name.split("/")[:-1]


def _split_name(name: str) -> tuple[str, str, str]:
    """Return the folder of a file, its name without suffixes, and the suffixes of the output."""
    folder, base = posixpath.split(name)
    stem, dot, suffix = base.removesuffix(SUFFIX).partition(".")
    return folder, stem, dot + suffix


def _measure_similarity(one: str, other: str) -> float:
    return SequenceMatcher(None, one.casefold(), other.casefold()).ratio()


def _file_error(
    code: str, source: StyleFile, message: str, hint: str | None, line: int = 1
) -> Diagnostic:
    return Diagnostic(
        "error", code, message, str(source.path), hint=hint, location=Location(line, 1)
    )
