"""The JSON Schemas of OpenAPI, from the data files of openapi-spec-validator."""

import importlib.util
import json
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema_rs

from ..document import OpenAPIVersion


@cache
def prepare_metaschema(
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
