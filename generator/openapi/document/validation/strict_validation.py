"""Checks of the whole specification by openapi-spec-validator.

The library checks what JSON Schema cannot express (defaults against their own schemas,
parameters against their path).  It takes longer than the rest of a run, so it is only
imported when `check_strictly` is called.  Its errors have no location, it follows
references to other files, and it trusts its input; the subclasses created here fix that.
"""

import importlib
from collections.abc import Iterable, Iterator
from typing import Any

from ....text.quoting import clip_message
from ..cursor import BrokenReferenceError, Cursor
from ..document import Document


def check_strictly(document: Document) -> None:
    """Warn about what openapi-spec-validator finds beyond the structure."""
    validators: Any = importlib.import_module("openapi_spec_validator.validation.validators")
    base = getattr(validators, f"OpenAPIV{document.version.replace('.', '')}SpecValidator")
    keywords = {name: _wrap_validator(each) for name, each in base.keyword_validators.items()}
    settings = {"keyword_validators": keywords, "resolver_handlers": _REFUSING_HANDLERS}
    validator = type(base.__name__, (base,), settings)(document.data)
    report = document.report
    reported = {(each.path, each.pointer) for each in (*report.warnings, *report.allowed_warnings)}
    for error in validator.root_validator(validator.schema_path):
        cursor = _find_value(document, error.value_path)
        origin = document.find_origin(cursor.pointer)
        if origin not in reported:
            reported.add(origin)
            cursor.warn("invalid", _format_message(error, cursor.get_label()))


def _refuse_reference(uri: str) -> object:
    raise LookupError(uri)


_REFUSING_HANDLERS = dict.fromkeys(("", "data", "file", "ftp", "http", "https"), _refuse_reference)
"""Handlers for references to other files: without a handler the library opens the URL."""


def _wrap_validator(base: Any) -> type[Any]:
    """Return a keyword validator that sets on each error the path of the checked value.

    An exception in the library (a ``$ref`` that cannot be resolved is enough) becomes an
    error as well, and the values beside it are still checked.
    """
    suffix = ("default",) if base.__name__.endswith("ValueValidator") else ()

    def check_keyword(self: Any, *args: Any, **options: Any) -> Iterator[Any]:
        path = next((tuple(each.parts) for each in args if hasattr(each, "parts")), ())
        try:
            for error in base.__call__(self, *args, **options):
                if not hasattr(error, "value_path"):
                    error.value_path = (*path, *suffix, *error.absolute_path)
                yield error
        # The library trusts its input, so it can raise any exception.
        except Exception as problem:  # noqa: BLE001
            yield _make_incomplete_error(problem, path)

    members: dict[str, object] = {"__call__": check_keyword}
    if hasattr(base, "_collect_properties"):
        members["_collect_properties"] = _collect_property_names
    return type(base.__name__, (base,), members)


def _make_incomplete_error(problem: Exception, path: tuple[object, ...]) -> Any:
    """Return the error for a value that openapi-spec-validator could not check."""
    reason = f"{type(problem).__name__} in openapi-spec-validator"
    if type(problem).__module__.startswith("referencing"):
        reason, path = "a '$ref' cannot be resolved", (*path, "$ref")
    exceptions: Any = importlib.import_module("jsonschema.exceptions")
    error = exceptions.ValidationError(f"not checked further: {reason}")
    error.value_path = path
    return error


def _collect_property_names(_: object, schema: Any) -> set[str]:
    """Return the names of all properties in a schema and its subschemas.

    The library's implementation never ends for a schema that contains itself, and takes
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
    """Return the value at a path that does not mention the references it passes through."""
    cursor = document.root
    for key in map(str, path):
        try:
            cursor = (cursor if key in cursor else cursor.resolve_reference()).get_child(key)
        except (KeyError, BrokenReferenceError):
            break
    return cursor


def _format_message(error: Any, label: str) -> str:
    """Return the message with a label in place of the value, which the library prints in full."""
    value, message = repr(error.instance), str(error.message)
    return clip_message(label + message[len(value) :] if message.startswith(value) else message)
