"""The rules by which a discriminator selects a schema, and descriptions to try them on.

They are those of the Discriminator Object (OpenAPI 3.2, section 4.25), written down without regard
to how the generator applies them.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping
from typing import Any

Schemas = dict[str, Any]

_PREFIX = "#/components/schemas/"


def select_schema(schemas: Schemas, name: str, value: Mapping[str, Any]) -> str | None:
    """Return the name of the schema that describes a value; None if nothing selects one."""
    schema = schemas[name]
    discriminator = schema.get("discriminator")
    if "oneOf" in schema:
        names = [_get_name(branch) for branch in schema["oneOf"]]
        target = _select_by_name(discriminator, names, value, is_union=True)
        return None if target is None else select_schema(schemas, target, value)
    if discriminator is None:
        return name
    names = [name, *_list_descendants(schemas, name, discriminator["propertyName"])]
    target = _select_by_name(discriminator, names, value, is_union=False)
    is_base = target is None or target == name
    return target if is_base else select_schema(schemas, target or "", value)


def _select_by_name(
    discriminator: Mapping[str, Any],
    names: list[str],
    value: Mapping[str, Any],
    *,
    is_union: bool,
) -> str | None:
    """Return the schema that the mapping names for a value, or else one with that name.

    A mapping that gives other names to schemas that extend its own lists all of them; that of a
    union may leave some out.
    """
    if discriminator["propertyName"] not in value:
        return None
    text = str(value[discriminator["propertyName"]])
    mapping: dict[str, str] = {
        key: each.removeprefix(_PREFIX) for key, each in discriminator.get("mapping", {}).items()
    }
    if text in mapping:
        return mapping[text]
    is_named = text in names and text not in mapping.values()
    lists_all = not is_union and any(each in names[1:] for each in mapping.values())
    return text if is_named and not lists_all else None


def _list_descendants(schemas: Schemas, name: str, property_name: str) -> list[str]:
    """Return the schemas that extend one, but not those that another property selects first."""
    found: list[str] = []
    for child, schema in schemas.items():
        if name in map(_get_name, schema.get("allOf", ())):
            found.append(child)
            own = schema.get("discriminator", {}).get("propertyName", property_name)
            found += (
                _list_descendants(schemas, child, property_name) if own == property_name else []
            )
    return found


def _get_name(schema: Mapping[str, Any]) -> str:
    return str(schema.get("$ref", "")).removeprefix(_PREFIX)


class FamilyMaker:
    """A maker of random schemas with discriminators, in families that share no schemas."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)
        self.schemas: Schemas = {}
        self.roots: list[str] = []

    def add_family(self, number: int) -> None:
        """Add a union or a hierarchy, whose schemas are named after a number."""
        root = f"Root{number}"
        self.roots.append(root)
        is_number = self._random.random() < 0.25
        kind = {"type": "integer" if is_number else "string"}
        if self._random.random() < 0.5:
            self._add_union(root, kind)
        else:
            self._add_hierarchy(root, kind)

    def iter_values(self, root: str) -> Iterator[dict[str, Any]]:
        """Yield objects of a family, with all values that may select a schema, and others."""
        number = root.removeprefix("Root")
        own = [name for name in self.schemas if name.endswith(f"Of{number}") or name == root]
        kinds: list[Any] = [*own, *self._list_mapped(own, "kind"), "other", 99]
        for kind in kinds:
            yield {"kind": kind}
            for form in [*self._list_mapped(own, "form"), "other"]:
                yield {"kind": kind, "form": form}
        yield {}

    def _list_mapped(self, names: list[str], property_name: str) -> list[Any]:
        """Return the values in mappings, as numbers where the property is one."""
        discriminators = [self.schemas[name].get("discriminator", {}) for name in names]
        texts = [
            text
            for each in discriminators
            if each.get("propertyName") == property_name
            for text in each.get("mapping", {})
        ]
        return [int(text) if text.isdigit() else text for text in texts]

    def _add_union(self, root: str, kind: Mapping[str, Any]) -> None:
        names = self._make_names(root)
        for name in names:
            self.schemas[name] = {
                "type": "object",
                "required": ["kind"],
                "properties": {"kind": kind},
            }
        is_number = kind["type"] == "integer"
        mapped = names if is_number else self._random.sample(names, self._random.randint(0, 2))
        self.schemas[root] = {
            "oneOf": [{"$ref": _PREFIX + name} for name in names],
            "discriminator": self._make_discriminator("kind", mapped, kind),
        }
        if self._random.random() < 0.5:
            self.schemas[f"Holder{root}"] = {
                "type": "object",
                "properties": {"alone": {"$ref": _PREFIX + names[0]}},
            }

    def _add_hierarchy(self, root: str, kind: Mapping[str, Any]) -> None:
        names = self._make_names(root)
        for index, name in enumerate(names):
            parent = self._random.choice([root, *names[:index]])
            own = {"properties": {f"own{index}": {"type": "string"}}}
            self.schemas[name] = {"allOf": [{"$ref": _PREFIX + parent}, own]}
        is_named = kind["type"] == "string" and self._random.random() < 0.5
        count = 0 if is_named else self._random.randint(1, len(names))
        is_root_mapped = not is_named and self._random.random() < 0.5
        mapped = [*self._random.sample(names, count), *([root] if is_root_mapped else [])]
        self.schemas[root] = {
            "type": "object",
            "required": ["kind"],
            "properties": {"kind": self._limit_kind(kind, [root, *names], mapped)},
            "discriminator": self._make_discriminator("kind", mapped, kind),
        }
        self._add_level(names, mapped)

    def _add_level(self, names: list[str], mapped: list[str]) -> None:
        """Give a schema another discriminator, if it alone selects those that extend it."""
        for name in names:
            children = _list_descendants(self.schemas, name, "kind")
            if children and not {*children} & {*mapped}:
                self.schemas[name]["properties"] = {"form": {"type": "string"}}
                self.schemas[name]["discriminator"] = {
                    "propertyName": "form",
                    "mapping": {f"form-{child}": _PREFIX + child for child in children},
                }
                return

    def _make_names(self, root: str) -> list[str]:
        number = root.removeprefix("Root")
        return [f"{letter}Of{number}" for letter in "ABCDE"[: self._random.randint(2, 5)]]

    def _make_discriminator(
        self, property_name: str, mapped: list[str], kind: Mapping[str, Any]
    ) -> dict[str, Any]:
        is_number = kind["type"] == "integer"
        mapping = {
            str(index + 1) if is_number else f"value-{name}": _PREFIX + name
            for index, name in enumerate(mapped)
        }
        return {"propertyName": property_name, **({"mapping": mapping} if mapping else {})}

    def _limit_kind(
        self, kind: Mapping[str, Any], names: list[str], mapped: list[str]
    ) -> dict[str, Any]:
        """Return the type of the property, sometimes with the values of all schemas."""
        if kind["type"] != "string" or self._random.random() < 0.5:
            return dict(kind)
        values = [f"value-{name}" for name in mapped]
        if not {*names[1:]} & {*mapped}:
            values += names
        return {**kind, "enum": [*values, "unused"]}
