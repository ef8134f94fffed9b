"""The JSON Schema of `style.toml`, built from the known keys and the comments on them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from generator.style import BUILT_IN_FOLDER, SCHEMA_FILE, STYLE_FILE
from generator.style.rule_tables import RuleSchema
from generator.style.schema import STYLE_SCHEMA
from generator.style.value_specs import Choice, TableSpec, ValueSpec

PATH = BUILT_IN_FOLDER / SCHEMA_FILE
_PLAIN: Mapping[object, dict[str, Any]] = {
    str: {"type": "string"},
    int: {"type": "integer"},
    float: {"type": "number"},
    list: {"type": "array", "items": {"type": "string"}},
}


def build_style_schema() -> dict[str, Any]:
    """Return the JSON Schema; its descriptions are the comments in the built-in style."""
    descriptions = parse_comments(
        (BUILT_IN_FOLDER / "base" / STYLE_FILE).read_text(encoding="utf-8")
    )
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "A specloom style",
        **_build_table(STYLE_SCHEMA, (), descriptions),
    }


# --- comments ---------------------------------------------------------------------


def parse_comments(text: str) -> dict[tuple[str, ...], str]:
    """Return the comment above or beside each key and each table."""
    descriptions: dict[tuple[str, ...], str] = {}
    table: tuple[str, ...] = ()
    above: list[str] = []
    key: tuple[str, ...] = ()
    for line in text.splitlines():
        header = re.match(r"\[+([\w.]+)\]+", line)
        value = re.match(r'"?([^"=\s][^"=]*?)"? = ', line)
        if line.startswith("#"):
            above.append(line.removeprefix("#").strip())
            key = ()
            _add_commented_list(above, descriptions)
        elif header or value:
            if header:
                key = table = tuple(header[1].split("."))
            elif value:
                key = (*table, value[1])
            descriptions.setdefault(key, _join_paragraphs([*above, *_find_trailing_comment(line)]))
            above = []
        elif re.match(r"\s+#", line) and key:  # continues the previous line
            descriptions[key] = _join_paragraphs([descriptions[key], *_find_trailing_comment(line)])
        elif not line.strip():
            above, key = [], ()
    return {key: words for key, words in descriptions.items() if words}


def _add_commented_list(above: list[str], descriptions: dict[tuple[str, ...], str]) -> None:
    """Add the description of a list of tables that exists only as a comment."""
    header = re.fullmatch(r"\[\[(\w+)\]\]", above[-1])
    if header:
        descriptions[(header[1],)] = _join_paragraphs(above[:-1])


def _find_trailing_comment(line: str) -> list[str]:
    """Return the comment at the end of a line, if any; a '#' in a string is not one."""
    bare = re.sub(r'"[^"]*"', lambda quoted: "x" * len(quoted[0]), line.split(" #")[0])
    start = line.find("#", len(bare)) if " #" in line else -1
    return [line[start + 1 :].strip()] if start >= 0 else []


def _join_paragraphs(lines: Iterable[str]) -> str:
    """Join lines so that each paragraph is on one line."""
    paragraphs = "\n".join(lines).split("\n\n")
    return "\n\n".join(re.sub(r"\s+", " ", each).strip() for each in paragraphs).strip()


# --- known keys -------------------------------------------------------------------


def _build_schema(
    schema: object, keys: tuple[str, ...], descriptions: Mapping[tuple[str, ...], str]
) -> Any:
    annotation = {"description": descriptions[keys]} if keys in descriptions else {}
    if isinstance(schema, RuleSchema):
        return {**annotation, "type": "array", "items": _build_rule(schema)}
    if isinstance(schema, Mapping):
        return {**annotation, **_build_table(schema, keys, descriptions)}
    return {**annotation, **_build_value(schema, keys)}


def _build_table(
    schema: Mapping[str, object], keys: tuple[str, ...], descriptions: Mapping[tuple[str, ...], str]
) -> dict[str, Any]:
    known = {key: _build_schema(inner, (*keys, key), descriptions) for key, inner in schema.items()}
    patterns = {
        f"^{re.escape(key.removesuffix('(*)'))}\\(.+\\)$": known.pop(key)
        for key in schema
        if key.endswith("(*)")
    }
    rest = known.pop("*", False)
    properties = {"properties": known} if known else {}
    return {
        "type": "object",
        **properties,
        **({"patternProperties": patterns} if patterns else {}),
        "additionalProperties": rest,
    }


def _build_rule(rules: RuleSchema) -> dict[str, Any]:
    """Return the schema of a rule; its `kind` determines its keys."""
    kinds = {
        kind: {**_build_table(rules.get_key_types(kind), (), {}), "required": sorted(keys.required)}
        for kind, keys in rules.kinds.items()
    }
    if len(kinds) == 1:
        return next(iter(kinds.values()))
    first = next(iter(kinds))
    for kind, table in kinds.items():
        table["properties"]["kind"] = {"const": kind}
        if kind != first:
            table["required"] = ["kind", *table["required"]]
    return {"type": "object", "oneOf": list(kinds.values())}


def _build_value(schema: Any, keys: tuple[str, ...]) -> dict[str, Any]:
    if isinstance(schema, TableSpec):
        rest = _build_value(schema.value, keys)
        names = {"propertyNames": _build_value(schema.key, keys)}
        return {"type": "object", **names, "additionalProperties": rest}
    if isinstance(schema, Choice):
        choices = {"enum": list(schema.values)}
        return {"type": "array", "items": choices} if schema.is_list else choices
    if isinstance(schema, ValueSpec):
        return {**_PLAIN[schema.value_type], **schema.json_schema}
    if hasattr(schema, "placeholder") or hasattr(schema, "placeholders"):
        return {"type": "string", "pattern": _build_pattern(schema)}
    if schema in _PLAIN:
        return dict(_PLAIN[schema])
    raise TypeError(f"{'.'.join(keys)} has a value that JSON Schema cannot express: {schema}")


def _build_pattern(schema: Any) -> str:
    """Return a pattern for strings with no placeholder but the known ones."""
    if hasattr(schema, "placeholders"):  # exactly one of them, once
        text = r"(?:(?!\{\w*\})[\s\S])*"
        placeholders = "|".join(map(re.escape, schema.placeholders))
        return f"^{text}(?:{placeholders}){text}$"
    text, placeholder = r"(?:(?!\{\w+\})[\s\S])*", re.escape(schema.placeholder)
    times = "" if schema.is_required and schema.is_list else "?" if schema.is_list else "+"
    times = "*" if times == "+" and not schema.is_required else times
    return (
        f"^{text}(?:{placeholder}{text}{f'{placeholder}{text}' if schema.is_list else ''}){times}$"
    )
