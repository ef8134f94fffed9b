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
from .cursor import BrokenRef, Cursor, Document


def check_strictly(document: Document) -> None:
    """Warn of what openapi-spec-validator finds beyond the structure."""
    validators: Any = importlib.import_module("openapi_spec_validator.validation.validators")
    base = getattr(validators, f"OpenAPIV{document.version.replace('.', '')}SpecValidator")
    keywords = {name: _placing(each) for name, each in base.keyword_validators.items()}
    settings = {"keyword_validators": keywords, "resolver_handlers": _REFUSING}
    validator = type(base.__name__, (base,), settings)(document.data)
    told = {each.pointer for each in document.report.warnings if each.path == document.path}
    for error in validator.root_validator(validator.schema_path):
        cursor = _value_at(document, error.way)
        if cursor.pointer not in told:
            told.add(cursor.pointer)
            cursor.warn("invalid", _in_our_words(error, cursor.called()))


def _refuse(uri: str) -> object:
    raise LookupError(uri)


_REFUSING = dict.fromkeys(("", "data", "file", "ftp", "http", "https"), _refuse)
"""Handlers for references to other files: where one is missing, the library opens the URL."""


def _placing(base: Any) -> type[Any]:
    """A keyword validator that notes on each error the way to the value it looked at.

    Where the library gives up (a ``$ref`` that cannot be followed is enough), that
    becomes an error as well, and what is beside it is still checked.
    """
    inner = ("default",) if base.__name__.endswith("ValueValidator") else ()

    def check(self: Any, *args: Any, **options: Any) -> Iterator[Any]:
        way = next((tuple(each.parts) for each in args if hasattr(each, "parts")), ())
        try:
            for error in base.__call__(self, *args, **options):
                if not hasattr(error, "way"):
                    error.way = (*way, *inner, *error.absolute_path)
                yield error
        # The library trusts its input: anything can come out of it.
        except Exception as problem:  # noqa: BLE001
            yield _gave_up(problem, way)

    members: dict[str, object] = {"__call__": check}
    if hasattr(base, "_collect_properties"):
        members["_collect_properties"] = _reachable_properties
    return type(base.__name__, (base,), members)


def _gave_up(problem: Exception, way: tuple[object, ...]) -> Any:
    """The error that says that openapi-spec-validator could not go on."""
    reason = f"{type(problem).__name__} in openapi-spec-validator"
    if type(problem).__module__.startswith("referencing"):
        reason, way = "a '$ref' cannot be followed", (*way, "$ref")
    exceptions: Any = importlib.import_module("jsonschema.exceptions")
    error = exceptions.ValidationError(f"not checked further: {reason}")
    error.way = way
    return error


def _reachable_properties(_: object, schema: Any) -> set[str]:
    """The names of all properties in a schema and what it is composed of.

    The library's own way never ends for a schema that contains itself, and takes
    exponential time where schemas share parts.
    """
    names: set[str] = set()
    seen: set[int] = set()
    waiting = [schema]
    while waiting:
        part = waiting.pop()
        value = part.read_value()
        if isinstance(value, dict) and id(value) not in seen:
            seen.add(id(value))
            names.update(value.get("properties", ()))
            waiting += [part / keyword for keyword in ("items", "not") if keyword in value]
            for keyword in ("allOf", "anyOf", "oneOf"):
                waiting += part / keyword if keyword in value else ()
    return names


def _value_at(document: Document, way: Iterable[object]) -> Cursor:
    """The value at the end of a way that goes through references as if they were not there."""
    cursor = document.root
    for key in map(str, way):
        try:
            cursor = (cursor if key in cursor else cursor.resolve()).step(key)
        except (KeyError, BrokenRef):
            break
    return cursor


def _in_our_words(error: Any, called: str) -> str:
    """The message, with the value called by its name: the library prints all of it."""
    value, message = repr(error.instance), str(error.message)
    return clip_message(called + message[len(value) :] if message.startswith(value) else message)
