"""Type names of values in messages."""

from collections.abc import Mapping

from ...text.articles import choose_article

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
    return name if name == "null" else f"{choose_article(name)} {name}"


def describe_type(type_: type) -> str:
    """Return OpenAPI's name for a type of plain data, with its article."""
    return add_article(_TYPE_NAMES[type_])
