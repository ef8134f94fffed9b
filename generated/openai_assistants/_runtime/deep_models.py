"""Building models that refer to each other in long chains or cycles.

Pydantic builds a model together with all models below it, recursively, and some graphs
of models are deeper than Python's stack. They are built in parts, the deepest first:
each part ends at models of other parts, whose validators it uses.
"""

import functools
import threading
from collections.abc import Callable
from typing import Any, Final, Literal, TypeVar, cast, get_args, get_origin

import pydantic
from pydantic_core import core_schema, to_json

__all__ = ["build_in_parts", "generate_part"]

_T = TypeVar("_T")

_LIMITS: Final = (8, 1)
"""How many levels of models a part may have; the second if the first are too many."""

_MAX_SIZE: Final = 200
"""How many models a part of several levels may have or end at.

Where each model refers to all others, each part would have nearly all of them.
"""


class _LargePartError(Exception):
    """A part of several levels has too many models."""


class _MissingPartsError(Exception):
    """A part cannot be built yet, because it ends at models that have to be built first."""


class _Part(threading.local):
    """The part that a thread builds now; `limit` is None outside of `build_in_parts`.

    `limits` are those that are tried: only the last one after a part was too large.
    `missing` are the models that have to be built first. `started` are those for which
    others are being built: if a part of these refers back to them, it cannot wait.
    """

    def __init__(self) -> None:
        self.limit: int | None = None
        self.limits: tuple[int, ...] = _LIMITS
        self.depth = 0
        self.size = 0
        self.missing: dict[type[pydantic.BaseModel], None] = {}
        self.started: set[type[pydantic.BaseModel]] = set()


_part: Final = _Part()


def build_in_parts(build: Callable[[], _T]) -> _T:
    """Return the result of a function that builds a validator, in parts if necessary.

    Raises:
        RecursionError: The stack is nearly used up.
    """
    _part.limits, _part.started = _LIMITS, set()
    while True:
        try:
            return _build_part(build)
        except _MissingPartsError:
            _build_missing([*_part.missing])


def _build_missing(models: list[type[pydantic.BaseModel]]) -> None:
    """Build models, each after those at which its part ends; every one is tried twice at most."""
    while models:
        model = models[-1]
        if not _is_built(model):
            _part.started.add(model)
            try:
                _build_part(functools.partial(_build_model, model))
            except _MissingPartsError:
                models += _part.missing
                continue
        models.pop()


def _build_model(model: type[pydantic.BaseModel]) -> None:
    # Not `Model.model_rebuild`, which would call `build_in_parts` again.
    rebuild = cast("Any", pydantic.BaseModel.model_rebuild).__func__
    rebuild(model, _parent_namespace_depth=0)


def _build_part(build: Callable[[], _T]) -> _T:
    for limit in _part.limits:
        _part.limit, _part.depth, _part.size, _part.missing = limit, 0, 0, {}
        try:
            return build()
        except _LargePartError:
            _part.limits = _LIMITS[1:]
        except RecursionError:
            if limit == _LIMITS[-1]:
                raise
        finally:
            _part.limit = None
    raise AssertionError("unreachable")


def generate_part(
    model: type[pydantic.BaseModel], generate: Callable[[], core_schema.CoreSchema]
) -> core_schema.CoreSchema:
    """Return the schema of a model from a function, or a stub if the part ends at it."""
    if _part.limit is None:
        return generate()
    _part.size += 1
    if _part.limit > 1 and _part.size > _MAX_SIZE:
        raise _LargePartError
    if _part.depth and (_is_built(model) or _part.depth >= _part.limit):
        if not _is_built(model) and model not in _part.started:
            _part.missing[model] = None
        return _make_stub(model)
    _part.depth += 1
    try:
        schema = generate()
    finally:
        _part.depth -= 1
    if _part.missing and not _part.depth:
        raise _MissingPartsError
    return schema


def _is_built(model: type[pydantic.BaseModel]) -> bool:
    return bool(model.__dict__.get("__pydantic_complete__"))


def _make_stub(model: type[pydantic.BaseModel]) -> core_schema.CoreSchema:
    """Return a schema for a model that is built separately.

    Pydantic uses the validator of a model that is built already. It selects the variants
    of unions by their constants, so a stub has these.
    """
    constants = {
        name: core_schema.model_field(
            core_schema.literal_schema(list(get_args(field.annotation))),
            validation_alias=cast("str | None", field.validation_alias),
        )
        for name, field in model.__pydantic_fields__.items()
        if get_origin(field.annotation) is Literal
    }
    fields = core_schema.with_info_wrap_validator_function(
        functools.partial(_validate_fields, model),
        core_schema.model_fields_schema(constants),
    )
    as_any = core_schema.simple_ser_schema("any")  # by the serializer of its class
    return core_schema.model_schema(model, fields, serialization=as_any)


def _validate_fields(
    model: type[pydantic.BaseModel],
    value: Any,
    _: core_schema.ValidatorFunctionWrapHandler,
    info: "core_schema.ValidationInfo[Any]",
) -> tuple[dict[str, Any], dict[str, Any] | None, set[str]]:
    """Return the fields, extra fields and field names of a model that was not built yet."""
    if info.mode == "json":
        is_response = info.context is not None
        result = model.model_validate_json(
            to_json(value, inf_nan_mode="constants"),
            strict=is_response or None,
            context=info.context,
            by_alias=True,
            by_name=not is_response,
        )
    else:
        result = model.model_validate(value, context=info.context)
    return vars(result), result.model_extra, result.model_fields_set
