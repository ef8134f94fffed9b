"""Security schemes (Swagger 2.0, "Security Scheme Object")."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..document import Cursor
from .moved_values import MovedValues

_FLOWS = {
    "implicit": "implicit",
    "password": "password",
    "application": "clientCredentials",
    "accessCode": "authorizationCode",
}
_FLOW_MEMBERS = ("authorizationUrl", "tokenUrl", "scopes")


def convert_security_scheme(scheme: Cursor, pointer: str, moved: MovedValues) -> Any:
    """Return a security scheme; one of an unknown type is kept as it is."""
    value = scheme.value
    if not isinstance(value, dict):
        return value
    if value.get("type") == "basic":
        return {**value, "type": "http", "scheme": "basic"}
    if value.get("type") == "oauth2":
        return _convert_oauth2(value, scheme, pointer, moved)
    return value


def _convert_oauth2(
    value: Mapping[str, Any], scheme: Cursor, pointer: str, moved: MovedValues
) -> dict[str, Any]:
    kept = {key: value[key] for key in value if key not in ("flow", *_FLOW_MEMBERS)}
    flow = _FLOWS.get(scheme.get_string("flow"))
    if flow is None:
        return {**kept, "flows": {}}
    moved.add_source(f"{pointer}/flows/{flow}", scheme.pointer)
    members = {key: value[key] for key in _FLOW_MEMBERS if key in value}
    return {**kept, "flows": {flow: {**members, "scopes": value.get("scopes", {})}}}
