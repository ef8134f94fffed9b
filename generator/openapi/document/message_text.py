"""Type names of values in messages."""

from collections.abc import Mapping

_TYPE_NAMES: Mapping[type, str] = {
    dict: "object",
    list: "array",
    str: "string",
    bool: "boolean",
    int: "number",
    float: "number",
    type(None): "null",
}


def add_article(name: str) -> str:
    """Return the name of a type with its article: ``an array``."""
    if name == "null":
        return name
    return f"an {name}" if name[0] in "aeiou" else f"a {name}"


def describe_type(type_: type) -> str:
    """Return OpenAPI's name for a type of plain data, with its article."""
    return add_article(_TYPE_NAMES[type_])
