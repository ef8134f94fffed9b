"""Whether a value can be what a reference to it stands for."""

from __future__ import annotations

from ...text.quoting import quote_name
from ..document.message_text import describe_type
from ..document.spec_grammar import ValueKind
from .description_files import DescriptionFile, UnusableReferenceError
from .targets import Target


def check_version(target: Target, kind: ValueKind, main: DescriptionFile) -> None:
    """Raise an error for a part of another version of OpenAPI, unless it is a schema."""
    version = _describe_version(target.file.data)
    own_version = _describe_version(main.data)
    if kind == "schema" or not version or not own_version:
        return
    if version.partition(" ")[0] != own_version.partition(" ")[0]:
        name = quote_name(target.file.path)
        message = f"{name} is {version}, but the description is {own_version}"
        raise UnusableReferenceError(message, "convert one of them; only schemas can be shared")


def check_type(target: Target, text: str, kind: ValueKind, accepts_all: bool) -> None:
    """Raise an error if a target is no object, unless a value of another type may be there."""
    if target.value is None and not target.pointer:
        raise UnusableReferenceError(f"the file {quote_name(target.file.path)} is empty")
    if isinstance(target.value, dict) or accepts_all:
        return
    if isinstance(target.value, bool) and kind == "schema":
        return
    actual = describe_type(type(target.value))
    message = f"{quote_name(text)} names {actual}, where an object is needed"
    raise UnusableReferenceError(message)


def _describe_version(data: object) -> str:
    """Return the version that a description declares; empty for another file."""
    if isinstance(data, dict):
        for name, key in (("OpenAPI", "openapi"), ("Swagger", "swagger")):
            if isinstance(data.get(key), str | float | int):
                return f"{name} {data[key]}"
    return ""
