"""The JSON Schema of `style.toml`, built from the known keys and the comments on them."""

from __future__ import annotations

import re
import typing
from collections.abc import Iterable, Mapping
from typing import Any

from generator.style import BUILT_IN_FOLDER, SCHEMA_FILE, STYLE_FILE
from generator.style.rule_tables import RuleSchema
from generator.style.schema import STYLE_SCHEMA
from generator.style.value_specs import Case, TableSpec, ValueSpec

PATH = BUILT_IN_FOLDER / SCHEMA_FILE
_PLAIN: Mapping[object, dict[str, Any]] = {
    str: {"type": "string"},
    int: {"type": "integer"},
    float: {"type": "number"},
    list: {"type": "array", "items": {"type": "string"}},
    Case: {"enum": list(typing.get_args(Case))},
}


def style_schema() -> dict[str, Any]:
    """What a style file may hold, with what the built-in one says of it."""
    said = comments((BUILT_IN_FOLDER / "base" / STYLE_FILE).read_text(encoding="utf-8"))
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "A style of specloom",
        **_table(STYLE_SCHEMA, (), said),
    }


# --- what the comments say -------------------------------------------------------


def comments(text: str) -> dict[tuple[str, ...], str]:
    """What is said of each key and each table, above it or beside it."""
    said: dict[tuple[str, ...], str] = {}
    table: tuple[str, ...] = ()
    above: list[str] = []
    key: tuple[str, ...] = ()
    for line in text.splitlines():
        header = re.match(r"\[+([\w.]+)\]+", line)
        value = re.match(r'"?([^"=\s][^"=]*?)"? = ', line)
        if line.startswith("#"):
            above.append(line.removeprefix("#").strip())
            key = ()
            _note_list(above, said)
        elif header or value:
            if header:
                key = table = tuple(header[1].split("."))
            elif value:
                key = (*table, value[1])
            said.setdefault(key, _joined([*above, *_beside(line)]))
            above = []
        elif re.match(r"\s+#", line) and key:  # goes on from the line before
            said[key] = _joined([said[key], *_beside(line)])
        elif not line.strip():
            above, key = [], ()
    return {key: words for key, words in said.items() if words}


def _note_list(above: list[str], said: dict[tuple[str, ...], str]) -> None:
    """A list of tables that is there as a comment only, after what is said of it."""
    found = re.fullmatch(r"\[\[(\w+)\]\]", above[-1])
    if found:
        said[(found[1],)] = _joined(above[:-1])


def _beside(line: str) -> list[str]:
    """The comment at the end of a line, outside of strings."""
    bare = re.sub(r'"[^"]*"', lambda quoted: "x" * len(quoted[0]), line.split(" #")[0])
    start = line.find("#", len(bare)) if " #" in line else -1
    return [line[start + 1 :].strip()] if start >= 0 else []


def _joined(lines: Iterable[str]) -> str:
    """Lines as paragraphs on one line each."""
    paragraphs = "\n".join(lines).split("\n\n")
    return "\n\n".join(re.sub(r"\s+", " ", each).strip() for each in paragraphs).strip()


# --- what is checked -------------------------------------------------------------


def _any(schema: object, keys: tuple[str, ...], said: Mapping[tuple[str, ...], str]) -> Any:
    described = {"description": said[keys]} if keys in said else {}
    if isinstance(schema, RuleSchema):
        return {**described, "type": "array", "items": _rule(schema)}
    if isinstance(schema, Mapping):
        return {**described, **_table(schema, keys, said)}
    return {**described, **_value(schema, keys)}


def _table(
    schema: Mapping[str, object], keys: tuple[str, ...], said: Mapping[tuple[str, ...], str]
) -> dict[str, Any]:
    known = {key: _any(inner, (*keys, key), said) for key, inner in schema.items()}
    patterns = {
        f"^{re.escape(key.removesuffix('(*)'))}\\(.+\\)$": known.pop(key)
        for key in schema
        if key.endswith("(*)")
    }
    rest = known.pop("*", False)
    given = {"properties": known} if known else {}
    return {
        "type": "object",
        **given,
        **({"patternProperties": patterns} if patterns else {}),
        "additionalProperties": rest,
    }


def _rule(rules: RuleSchema) -> dict[str, Any]:
    """A table of a list; its kind says which keys it has."""
    kinds = {
        kind: {**_table(rules.get_key_types(kind), (), {}), "required": sorted(keys.required)}
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


def _value(schema: Any, keys: tuple[str, ...]) -> dict[str, Any]:
    if isinstance(schema, TableSpec):
        rest = _value(schema.value, keys)
        names = {"propertyNames": _value(schema.key, keys)}
        return {"type": "object", **names, "additionalProperties": rest}
    if isinstance(schema, ValueSpec):
        return {**_PLAIN[schema.value_type], **schema.json_schema}
    if hasattr(schema, "placeholder"):
        return {"type": "string", "pattern": _holed(schema)}
    if schema in _PLAIN:
        return dict(_PLAIN[schema])
    raise TypeError(f"{'.'.join(keys)} has a value that the JSON Schema cannot tell: {schema}")


def _holed(schema: Any) -> str:
    """A string without a hole but the one, as often as it may be there."""
    if hasattr(schema, "other_placeholder"):  # or another one, one of both once
        text = r"(?:(?!\{\w*\})[\s\S])*"
        holes = "|".join(
            re.escape(hole) for hole in (schema.placeholder, schema.other_placeholder) if hole
        )
        return f"^{text}(?:{holes}){text}$"
    text, hole = r"(?:(?!\{\w+\})[\s\S])*", re.escape(schema.placeholder)
    times = "" if schema.is_required and schema.is_list else "?" if schema.is_list else "+"
    times = "*" if times == "+" and not schema.is_required else times
    return f"^{text}(?:{hole}{text}{f'{hole}{text}' if schema.is_list else ''}){times}$"
