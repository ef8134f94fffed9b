"""Checks of a description's structure by OpenAPI's JSON Schemas.

The OpenAPI Initiative's schemas for 3.1 and 3.2 do not check Schema Objects.
"""

import importlib.util
import json
import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any, Literal

import jsonschema_rs
from jsonschema_rs import ValidationErrorKind as Kind

from ...frozen import frozen
from ...text.pointers import iter_ancestors
from ...text.quoting import clip_message, quote_name
from ...text.suggestions import did_you_mean
from .cursor import Cursor, Document, OpenAPIVersion
from .handled_deviations import is_followed_reference, is_handled_member, is_handled_type
from .message_text import add_article, describe_type
from .unquoted_texts import is_unquoted, restore_texts

_STRING = add_article("string")
_KEYS_CHECKED_LATER = ("in", "style", "type")


def check_structure(document: Document, *, strict: bool = False) -> None:
    """Warn about values that do not match OpenAPI's JSON Schema.

    Unless `strict`, those are left out that are read as they are meant, or reported elsewhere.
    """
    metaschema, name_patterns, validator = _prepare_metaschema(document.version)
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
    merged = list(_merge_findings(findings))
    restore_texts([each.cursor for each in merged if each.is_unquoted_text], "wrong-shape")
    for finding in (each for each in merged if not each.is_unquoted_text):
        is_handled = finding.is_handled or is_followed_reference(finding.cursor)
        if strict or not is_handled:
            finding.cursor.warn(finding.code, clip_message(finding.format_message()), finding.hint)


@cache
def _prepare_metaschema(
    version: OpenAPIVersion,
) -> tuple[dict[str, Any], dict[str, str], jsonschema_rs.Validator]:
    """Return the JSON Schema of a version, the patterns removed from it, and its validator.

    A run may load many descriptions, such as those of several clients.
    """
    metaschema = _load_metaschema(version)
    name_patterns = _remove_name_patterns(metaschema)
    return metaschema, name_patterns, jsonschema_rs.validator_for(metaschema)


def _load_metaschema(version: OpenAPIVersion) -> dict[str, Any]:
    """Return the JSON Schema of a version, from the data files of openapi-spec-validator.

    The package itself is not imported: that takes longer than the rest of `load`.
    """
    spec = importlib.util.find_spec("openapi_spec_validator")
    if spec is None or not spec.submodule_search_locations:
        raise ModuleNotFoundError("openapi_spec_validator is not installed")
    folder = Path(spec.submodule_search_locations[0], "resources", "schemas", f"v{version}")
    metaschema: dict[str, Any] = json.loads((folder / "schema.json").read_bytes())
    _correct_links(metaschema)
    if version == "2.0":
        _correct_types(metaschema)
    return metaschema


def _correct_links(metaschema: dict[str, Any]) -> None:
    """Correct what a schema of OpenAPI says about links; their targets are checked when read.

    That of 3.1 names the server ``body``, and 3.1 and 3.2 allow only texts as parameters, against
    section 4.8.20.
    """
    definitions = metaschema.get("$defs") or metaschema["definitions"]
    link = definitions.get("link") or definitions.get("Link")
    if link is None:  # Swagger 2.0 has no links
        return
    for keyword in ("not", "oneOf"):
        link.pop(keyword, None)
    properties = link["properties"]
    properties["parameters"] = {"type": "object"}
    properties.setdefault("server", properties.pop("body", None))


def _correct_types(metaschema: dict[str, Any]) -> None:
    """Correct the types of schemas, which are one of these in Swagger 2.0, "Data Types"."""
    types = ["string", "number", "integer", "boolean", "array", "object"]
    metaschema["definitions"]["schema"]["properties"]["type"] = {"type": "string", "enum": types}


def _remove_name_patterns(metaschema: dict[str, Any]) -> dict[str, str]:
    """Remove the patterns of the names of components, and return them; none before OpenAPI 3.1.

    They are by the pattern of the kinds of components that they are for.

    The validator copies all components into the error for each name that does not match, which
    would be gigabytes for names such as ``List<Item>`` in a large description.
    """
    components = metaschema.get("$defs", {}).get("components", {})
    return {
        kinds: schema.pop("propertyNames")["pattern"]
        for kinds, schema in components.get("patternProperties", {}).items()
        if "propertyNames" in schema
    }


@frozen
class _Finding:
    """One error that the validator reports about a value.

    `words` lists the missing members, the allowed types, or the constant by which several findings
    can be merged into one.  `role` is ``constant`` for a fixed value that does not match, which
    means that another alternative applies, and ``unevaluated`` for a member that no keyword
    evaluated.
    `is_handled` says that nothing is lost, or that the stage that loses something reports it.
    """

    code: Literal["missing-member", "wrong-shape", "invalid"]
    cursor: Cursor
    depth: int
    message: str = ""
    words: tuple[str, ...] = ()
    hint: str | None = None
    role: Literal["", "constant", "unevaluated"] = ""
    is_handled: bool = False

    @property
    def is_unquoted_text(self) -> bool:
        """Whether the value is a number or a boolean that was meant as a string."""
        return self.words == (_STRING,) and is_unquoted(self.cursor.value)

    def format_message(self) -> str:
        if self.code == "missing-member":
            verb = "is" if len(self.words) == 1 else "are"
            return f"{' and '.join(self.words)} {verb} missing"
        if self.code == "wrong-shape":
            expected, actual = " or ".join(self.words), describe_type(type(self.cursor.value))
            return f"{self.cursor.get_label()} must be {expected}, not {actual}"
        return self.message


def _check_names(components: Cursor, kinds: str, pattern: str) -> Iterator[_Finding]:
    """Yield a finding for each name of some kinds of components that does not match a pattern."""
    for kind, entries in components.iter_members() if components.is_object else ():
        if re.search(kinds, kind) is None or not entries.is_object:
            continue
        for name, entry in entries.iter_members():
            if re.search(pattern, name) is None:
                message = f"the name {quote_name(name)} must match the pattern {pattern}"
                yield _Finding("invalid", entry, 3, message)


def _collect_findings(
    error: jsonschema_rs.ValidationError, root: Cursor, metaschema: object
) -> list[_Finding]:
    """Return the findings of one validator error, with alternatives reduced to the likeliest."""
    path = error.instance_path
    cursor, depth = _find_cursor(root, path), len(path)
    match error.kind:
        case Kind.AnyOf(context) | Kind.OneOfNotValid(context):
            branches = [
                [each for inner in branch for each in _collect_findings(inner, root, metaschema)]
                for branch in context
            ]
            return _select_likeliest(branches, depth)
        case Kind.Required(name):
            return [_Finding("missing-member", cursor, depth, words=(quote_name(name),))]
        case Kind.Type(types):
            words = tuple(map(add_article, types))
            is_handled = is_handled_type(cursor, words)
            return [_Finding("wrong-shape", cursor, depth, words=words, is_handled=is_handled)]
        case Kind.AdditionalProperties(names):
            known = _get_known_names(metaschema, error.schema_path)
            return [_make_unexpected(cursor.at_path(name), depth, known) for name in names]
        case Kind.UnevaluatedProperties(names):
            known = _get_known_names(metaschema, error.schema_path)
            unknown = [_make_unexpected(cursor.at_path(name), depth, known) for name in names]
            return [replace(each, role="unevaluated") for each in unknown]
        case Kind.PropertyNames(inner):
            name = str(inner.instance)
            label = f"the name {quote_name(name)}"
            message, _ = _format_reason(inner, label, root.document.version)
            is_handled = cursor.key == "additionalOperations"  # checked when they are read
            return [
                _Finding("invalid", cursor.at_path(name), depth + 1, message, is_handled=is_handled)
            ]
        case Kind.Not(_) if cursor.key == "parameters":  # also checked when they are read
            message = "parameters in 'query' and in 'querystring' exclude each other"
            return [_Finding("invalid", cursor, depth, message, is_handled=True)]
        case kind:
            message, hint = _format_reason(error, cursor.get_label(), root.document.version)
            finding = _Finding("invalid", cursor, depth, message, hint=hint)
            constants = _list_constants(kind)
            if constants:
                return [replace(finding, role="constant", words=constants)]
            # Patterns are only shown, and the others are checked when they are read.
            is_checked_later = isinstance(kind, Kind.Enum) and cursor.key in _KEYS_CHECKED_LATER
            is_handled = is_checked_later or isinstance(kind, Kind.Format)
            return [replace(finding, is_handled=is_handled)]


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
            digits = str(token).lstrip("0")
            keys = (key for key in cursor.value if key.lstrip("+").lstrip("0") == digits)
            token = next(keys, token)
        cursor = cursor.at_path(token)
    return cursor


def _select_likeliest(branches: list[list[_Finding]], depth: int) -> list[_Finding]:
    """Return the findings of the alternative that was most likely meant.

    Alternatives with one finding each, of the same kind and about the same value, become one
    finding; otherwise the alternative that matches most deeply is selected.
    """
    likely = [branch for branch in branches if not _is_reference_branch(branch)] or branches
    likely = [branch for branch in likely if not _has_other_type(branch, depth + 1)] or likely
    constants = [each for branch in likely for each in _list_mismatches(branch, depth + 1)]
    if len(constants) == len(likely) > 1 and len({each.cursor for each in constants}) == 1:
        return [_merge_constants(constants)]
    firsts = [branch[0] for branch in likely if len(branch) == 1 and branch[0].words]
    if len(firsts) == len(likely) and len({(each.code, each.cursor) for each in firsts}) == 1:
        words = dict.fromkeys(word for each in firsts for word in each.words)
        return [replace(firsts[0], words=(" or ".join(words),))]
    return min(likely, key=lambda branch: _rank_branch(branch, depth), default=[])


def _has_other_type(branch: list[_Finding], depth: int) -> bool:
    """Check whether an alternative is for values of another kind, by their ``in`` or ``type``."""
    return any(each.cursor.key in ("in", "type") for each in _list_mismatches(branch, depth))


def _list_mismatches(branch: list[_Finding], depth: int) -> list[_Finding]:
    """Return the findings that another alternative applies, by members of the value itself."""
    return [each for each in branch if each.role == "constant" and each.depth == depth]


def _merge_constants(constants: list[_Finding]) -> _Finding:
    """Return one finding for a member that has none of the constants of some alternatives."""
    words = tuple(dict.fromkeys(word for each in constants for word in each.words))
    cursor = constants[0].cursor
    return replace(
        constants[0],
        words=words,
        message=f"{cursor.get_label()} must be one of {', '.join(words)}",
        hint=did_you_mean(str(cursor.value), words),
        is_handled=cursor.key in _KEYS_CHECKED_LATER,
    )


def _is_reference_branch(branch: list[_Finding]) -> bool:
    """Check whether an alternative fails because the value is not a Reference Object."""
    return any(each.code == "missing-member" and each.words == ("'$ref'",) for each in branch)


def _rank_branch(branch: list[_Finding], depth: int) -> tuple[bool, int, int]:
    """Return a sort key: a mismatched constant last, deep findings first, then few findings."""
    is_other_alternative = any(
        each.role == "constant" and each.depth == depth + 1 for each in branch
    )
    return is_other_alternative, -max((each.depth for each in branch), default=0), len(branch)


def _merge_findings(findings: list[_Finding]) -> Iterator[_Finding]:
    """Merge the findings about the same value.

    A keyword that fails contributes nothing to ``unevaluatedProperties``, which then rejects
    members that are known: such findings are dropped where there are others.
    """
    parents = {
        pointer
        for each in findings
        if each.role != "unevaluated"
        for pointer in iter_ancestors(each.cursor.pointer)
    }
    merged: dict[str, _Finding] = {}
    for each in findings:
        pointer = each.cursor.pointer
        if each.role == "unevaluated" and pointer.rpartition("/")[0] in parents:
            continue
        first = merged.setdefault(pointer, each)
        if first is not each and first.code == each.code == "missing-member":
            words = dict.fromkeys((*first.words, *each.words))
            merged[pointer] = replace(first, words=tuple(words))
    return iter(merged.values())


def _get_known_names(metaschema: Any, schema_path: list[str | int]) -> Collection[str]:
    """Return the members that are allowed where an unexpected one was found."""
    for token in schema_path[:-1]:
        metaschema = metaschema[token]
    names: Collection[str] = metaschema.get("properties", ())
    return names


def _make_unexpected(member: Cursor, depth: int, known: Collection[str]) -> _Finding:
    """Return the finding about an unexpected member."""
    message = f"{quote_name(member.key)} is not allowed here"
    hint = did_you_mean(member.key, known)
    is_handled = is_handled_member(member, known)
    return _Finding("invalid", member, depth + 1, message, hint=hint, is_handled=is_handled)


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
