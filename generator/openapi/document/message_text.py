"""Names of the types of values in messages."""

from collections.abc import Mapping

_TYPES: Mapping[type, str] = {
    dict: "object",
    list: "array",
    str: "string",
    bool: "boolean",
    int: "number",
    float: "number",
    type(None): "null",
}


def with_article(name: str) -> str:
    """The name of a type in a sentence: ``an array``."""
    if name == "null":
        return name
    return f"an {name}" if name[0] in "aeiou" else f"a {name}"


def noun(type_: type) -> str:
    """What OpenAPI calls a type of plain data, with its article."""
    return with_article(_TYPES[type_])
