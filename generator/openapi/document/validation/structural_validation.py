"""Checks of a description's structure by OpenAPI's JSON Schemas.

The OpenAPI Initiative's schemas for 3.1 and 3.2 do not check Schema Objects.
"""

import json
import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any

import jsonschema_rs
from jsonschema_rs import ValidationErrorKind as Kind

from ....text.quoting import clip_message, quote_name
from ....text.suggestions import did_you_mean
from ..cursor import Cursor
from ..document import Document, OpenAPIVersion
from ..message_text import add_article
from ..unquoted_texts import restore_texts
from .findings import Finding, merge_findings, select_likeliest
from .handled_deviations import (
    is_checked_later,
    is_followed_reference,
    is_handled_member,
    is_handled_type,
)
from .metaschemas import prepare_metaschema


def check_structure(document: Document, *, strict: bool = False) -> None:
    """Warn about values that do not match OpenAPI's JSON Schema.

    Unless `strict`, those are left out that are read as they are meant, or reported elsewhere.
    """
    metaschema, name_patterns, validator = prepare_metaschema(document.version)
    try:
        errors = list(validator.iter_errors(document.data))
    except ValueError as problem:
        message = clip_message(f"the structure could not be checked: {problem}")
        document.root.warn("unchecked", message)
        return
    findings = [
        each for error in errors for each in _collect_findings(error, document.root, metaschema)
    ]
    for kinds, pattern in name_patterns.items():
        findings += _check_names(document.root.at_path("components"), kinds, pattern)
    merged = list(merge_findings(findings))
    restore_texts([each.cursor for each in merged if each.is_unquoted_text], "wrong-shape")
    for finding in (each for each in merged if not each.is_unquoted_text):
        is_handled = finding.is_handled or is_followed_reference(finding.cursor)
        if strict or not is_handled:
            finding.cursor.warn(finding.code, clip_message(finding.format_message()), finding.hint)


def _check_names(components: Cursor, kinds: str, pattern: str) -> Iterator[Finding]:
    """Yield a finding for each name of some kinds of components that does not match a pattern."""
    for kind, entries in components.iter_members() if components.is_object else ():
        if re.search(kinds, kind) is None or not entries.is_object:
            continue
        for name, entry in entries.iter_members():
            if re.search(pattern, name) is None:
                message = f"the name {quote_name(name)} must match the pattern {pattern}"
                yield Finding("invalid", entry, 3, message)


def _collect_findings(
    error: jsonschema_rs.ValidationError, root: Cursor, metaschema: object
) -> list[Finding]:
    """Return the findings of one validator error, with alternatives reduced to the likeliest."""
    path = error.instance_path
    cursor, depth = _find_cursor(root, path), len(path)
    match error.kind:
        case Kind.AnyOf(context) | Kind.OneOfNotValid(context):
            branches = [
                [each for inner in branch for each in _collect_findings(inner, root, metaschema)]
                for branch in context
            ]
            return select_likeliest(branches, depth)
        case Kind.AdditionalProperties(names):
            known = _get_known_names(metaschema, error.schema_path)
            return [_make_unexpected(cursor.at_path(name), depth, known) for name in names]
        case Kind.UnevaluatedProperties(names):
            known = _get_known_names(metaschema, error.schema_path)
            unknown = [_make_unexpected(cursor.at_path(name), depth, known) for name in names]
            return [replace(each, role="unevaluated") for each in unknown]
        case _:
            return [_make_finding(error, cursor, depth)]


def _make_finding(error: jsonschema_rs.ValidationError, cursor: Cursor, depth: int) -> Finding:
    """Return the finding of an error about one value or its name."""
    version = cursor.document.version
    match error.kind:
        case Kind.Required(name):
            return Finding("missing-member", cursor, depth, words=(quote_name(name),))
        case Kind.Type(types):
            words = tuple(map(add_article, types))
            is_handled = is_handled_type(cursor, words)
            return Finding("wrong-shape", cursor, depth, words=words, is_handled=is_handled)
        case Kind.PropertyNames(inner):
            name = str(inner.instance)
            message, _ = _format_reason(inner, f"the name {quote_name(name)}", version)
            is_handled = cursor.key == "additionalOperations"  # checked when they are read
            member = cursor.at_path(name)
            return Finding("invalid", member, depth + 1, message, is_handled=is_handled)
        case Kind.Not(_) if cursor.key == "parameters":  # also checked when they are read
            message = "parameters in 'query' and in 'querystring' exclude each other"
            return Finding("invalid", cursor, depth, message, is_handled=True)
        case kind:
            message, hint = _format_reason(error, cursor.get_label(), version)
            finding = Finding("invalid", cursor, depth, message, hint=hint)
            constants = _list_constants(kind)
            if constants:
                return replace(finding, role="constant", words=constants)
            # Patterns are only shown, and the others are checked when they are read.
            is_handled = isinstance(kind, Kind.Enum) and is_checked_later(cursor)
            return replace(finding, is_handled=is_handled or isinstance(kind, Kind.Format))


def _list_constants(kind: Kind) -> tuple[str, ...]:
    """Return the value that a keyword requires, if it requires one."""
    match kind:
        case Kind.Constant(constant) | Kind.Enum([constant]):
            return (str(constant),)
    return ()


def _find_cursor(root: Cursor, path: Iterable[str | int]) -> Cursor:
    """Return the value at a path of the validator, which turns a key such as ``"007"`` into 7."""
    cursor = root
    for token in path:
        if isinstance(token, int) and isinstance(cursor.value, dict):
            token = _find_key(cursor.value, token)
        cursor = cursor.at_path(token)
    return cursor


def _find_key(members: Mapping[str, object], number: int) -> str:
    """Return the key that the validator turned into a number; most are written like it."""
    digits = str(number)
    if digits in members:
        return digits
    stripped = digits.lstrip("0")
    keys = (key for key in members if key.lstrip("+").lstrip("0") == stripped)
    return next(keys, digits)


def _get_known_names(metaschema: Any, schema_path: list[str | int]) -> Collection[str]:
    """Return the members that are allowed where an unexpected one was found."""
    for token in schema_path[:-1]:
        metaschema = metaschema[token]
    names: Collection[str] = metaschema.get("properties", ())
    return names


def _make_unexpected(member: Cursor, depth: int, known: Collection[str]) -> Finding:
    """Return the finding about an unexpected member."""
    message = f"{quote_name(member.key)} is not allowed here"
    hint = did_you_mean(member.key, known)
    is_handled = is_handled_member(member, known)
    return Finding("invalid", member, depth + 1, message, hint=hint, is_handled=is_handled)


def _format_reason(
    error: jsonschema_rs.ValidationError, label: str, version: OpenAPIVersion
) -> tuple[str, str | None]:
    """Return the message for an error of any other kind, and its hint if it has one."""
    match error.kind:
        case Kind.Enum(_) if error.instance == "null":
            keyword = "x-nullable" if version == "2.0" else "nullable"
            return f"{label} cannot be 'null' before OpenAPI 3.1", f"write '{keyword}: true'"
        case Kind.Constant(constant) | Kind.Enum([constant]):
            return f"{label} must be {_format_constant(constant)}", None
        case Kind.Enum(options):
            allowed = [str(each) for each in options]
            hint = did_you_mean(str(error.instance), allowed)
            return f"{label} must be one of {', '.join(allowed)}", hint
        case Kind.Format("regex"):
            return f"{label} is not a valid regular expression", None
        case Kind.UniqueItems():
            return f"{label} lists the same value twice", None
        case Kind.Pattern(pattern):
            return f"{label} must match the pattern {pattern}", None
    return f"{label}: {error.message}", None


def _format_constant(constant: object) -> str:
    return quote_name(constant) if isinstance(constant, str) else json.dumps(constant)
