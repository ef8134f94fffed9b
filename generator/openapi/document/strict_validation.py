"""The whole specification, checked by openapi-spec-validator.

It knows what no JSON Schema can say (defaults against their own schemas, parameters
against their path), and takes longer than all the rest of a run: it is imported here,
when it is asked for.  Its errors do not say where they are, it follows references to
other files, and it trusts its input; the subclasses made here mend that.
"""

import importlib
from collections.abc import Iterable, Iterator
from typing import Any

from ...text.quoting import clip_message
from .cursor import BrokenReferenceError, Cursor, Document


def check_strictly(document: Document) -> None:
    """Warn of what openapi-spec-validator finds beyond the structure."""
    validators: Any = importlib.import_module("openapi_spec_validator.validation.validators")
    base = getattr(validators, f"OpenAPIV{document.version.replace('.', '')}SpecValidator")
    keywords = {name: _wrap_validator(each) for name, each in base.keyword_validators.items()}
    settings = {"keyword_validators": keywords, "resolver_handlers": _REFUSING_HANDLERS}
    validator = type(base.__name__, (base,), settings)(document.data)
    reported_pointers = {
        each.pointer for each in document.report.warnings if each.path == document.path
    }
    for error in validator.root_validator(validator.schema_path):
        cursor = _find_value(document, error.value_path)
        if cursor.pointer not in reported_pointers:
            reported_pointers.add(cursor.pointer)
            cursor.warn("invalid", _format_message(error, cursor.get_label()))


def _refuse_reference(uri: str) -> object:
    raise LookupError(uri)


_REFUSING_HANDLERS = dict.fromkeys(("", "data", "file", "ftp", "http", "https"), _refuse_reference)
"""Handlers for references to other files: where one is missing, the library opens the URL."""


def _wrap_validator(base: Any) -> type[Any]:
    """A keyword validator that notes on each error the way to the value it looked at.

    Where the library gives up (a ``$ref`` that cannot be followed is enough), that
    becomes an error as well, and what is beside it is still checked.
    """
    suffix = ("default",) if base.__name__.endswith("ValueValidator") else ()

    def check_keyword(self: Any, *args: Any, **options: Any) -> Iterator[Any]:
        path = next((tuple(each.parts) for each in args if hasattr(each, "parts")), ())
        try:
            for error in base.__call__(self, *args, **options):
                if not hasattr(error, "value_path"):
                    error.value_path = (*path, *suffix, *error.absolute_path)
                yield error
        # The library trusts its input: anything can come out of it.
        except Exception as problem:  # noqa: BLE001
            yield _make_incomplete_error(problem, path)

    members: dict[str, object] = {"__call__": check_keyword}
    if hasattr(base, "_collect_properties"):
        members["_collect_properties"] = _collect_property_names
    return type(base.__name__, (base,), members)


def _make_incomplete_error(problem: Exception, path: tuple[object, ...]) -> Any:
    """The error that says that openapi-spec-validator could not go on."""
    reason = f"{type(problem).__name__} in openapi-spec-validator"
    if type(problem).__module__.startswith("referencing"):
        reason, path = "a '$ref' cannot be followed", (*path, "$ref")
    exceptions: Any = importlib.import_module("jsonschema.exceptions")
    error = exceptions.ValidationError(f"not checked further: {reason}")
    error.value_path = path
    return error


def _collect_property_names(_: object, schema: Any) -> set[str]:
    """The names of all properties in a schema and what it is composed of.

    The library's own way never ends for a schema that contains itself, and takes
    exponential time where schemas share parts.
    """
    names: set[str] = set()
    seen: set[int] = set()
    pending = [schema]
    while pending:
        part = pending.pop()
        value = part.read_value()
        if isinstance(value, dict) and id(value) not in seen:
            seen.add(id(value))
            names.update(value.get("properties", ()))
            pending += [part / keyword for keyword in ("items", "not") if keyword in value]
            for keyword in ("allOf", "anyOf", "oneOf"):
                pending += part / keyword if keyword in value else ()
    return names


def _find_value(document: Document, path: Iterable[object]) -> Cursor:
    """The value at the end of a way that goes through references as if they were not there."""
    cursor = document.root
    for key in map(str, path):
        try:
            cursor = (cursor if key in cursor else cursor.resolve_reference()).get_child(key)
        except (KeyError, BrokenReferenceError):
            break
    return cursor


def _format_message(error: Any, label: str) -> str:
    """The message, with the value called by its name: the library prints all of it."""
    value, message = repr(error.instance), str(error.message)
    return clip_message(label + message[len(value) :] if message.startswith(value) else message)
