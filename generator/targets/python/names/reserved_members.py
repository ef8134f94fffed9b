"""Names that generated classes have already, which are not available for their members."""

from __future__ import annotations

import builtins
from collections.abc import Iterable, Mapping

NAMES_IN_MODELS = frozenset(["annotations", *dir(builtins)])
"""Names that annotations in modules of models refer to; a type must not shadow them.

Neither may it have the name of another builtin: in an annotation before the class is defined,
pydantic would find the builtin (``Warning``).
"""

RESOURCE_MEMBERS = (
    "cached_property",
    "deprecated",
    "overload",
    "with_raw_response",
    "with_streaming_response",
)
"""Members of resource classes, and names used in their bodies."""

CLIENT_MEMBERS = (
    "aclose",
    "cached_property",
    "close",
    "httpx",
    "httpx2",
    "int",
    "is_closed",
    "object",
    "str",
    "warm_up",
    "with_options",
)
"""Members of client classes, and names used in their bodies."""

WEBHOOK_MEMBERS = ("parse", "verify")
"""Members of the class for webhooks."""

ENUM_MEMBERS: Mapping[str, str] = dict.fromkeys(
    ["mro", "name", "value", *(name for base in (str, int, float) for name in dir(base))], ""
)
"""Attributes of enumerations of strings or numbers; the values are empty pointers."""

PYDANTIC_MEMBERS = frozenset(
    [
        "model_computed_fields",
        "model_config",
        "model_construct",
        "model_copy",
        "model_dump",
        "model_dump_json",
        "model_extra",
        "model_fields",
        "model_fields_set",
        "model_json_schema",
        "model_parametrized_name",
        "model_post_init",
        "model_rebuild",
        "model_validate",
        "model_validate_json",
        "model_validate_strings",
    ]
)
"""Attributes of pydantic models that start with ``model_``."""

_BUILTIN_TYPES = frozenset(name for name, each in vars(builtins).items() if isinstance(each, type))


def find_shadowed_builtins(members: Iterable[str]) -> frozenset[str]:
    """Return the builtin types that the members of a class shadow in its annotations."""
    return _BUILTIN_TYPES.intersection(members)
