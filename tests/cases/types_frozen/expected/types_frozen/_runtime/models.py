"""The base class of all models, and the types that accept values of a newer API."""

import functools
import json
import threading
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Literal, cast, get_args, get_origin
from weakref import WeakSet

import pydantic
from pydantic_core import core_schema

from .deep_models import build_in_parts, generate_part
from .dump_context import DumpContext
from .exact_types import AlwaysSent, make_strict_schema
from .field_serializers import set_serializers
from .given_values import keep_given
from .json_values import is_among
from .model_library import convert_given, dump_model
from .not_given import NOT_GIVEN

__all__ = [
    "BUILD_LOCK",
    "RESPONSE_CONTEXT",
    "AllowUnknown",
    "Model",
    "Unknown",
    "get_constant_fields",
]

RESPONSE_CONTEXT: Final = object()
"""The validation context of responses, in which discriminators identify variants.

In it, a known variant that does not match the API description is an error, not an
unknown variant.
"""

BUILD_LOCK: Final = threading.RLock()
"""The lock for building models on first use, which is not thread-safe in pydantic."""


class Model(pydantic.BaseModel, frozen=True):
    """The base class of all objects of the API.

    Unknown fields are kept and sent back. A field that was never set is not sent,
    whereas one that is None is sent as null.
    """

    model_config = pydantic.ConfigDict(
        extra="allow",
        validate_by_name=True,
        validate_by_alias=True,
        protected_namespaces=(),
        defer_build=True,
    )

    if TYPE_CHECKING:
        # Narrower than in pydantic, so that models can declare the type of their extra
        # fields. At run time this attribute would slow down the parsing of each object.
        __pydantic_extra__: dict[str, Any] = pydantic.Field(  # pyright: ignore
            init=False
        )

    def __init__(self, /, **data: Any) -> None:
        given = _complete(type(self), data)
        try:
            super().__init__(**given)
        except pydantic.ValidationError:  # perhaps since NOT_GIVEN is deeper in it
            given = keep_given(given)
        else:
            return
        super().__init__(**given)

    # Objects that are parsed from JSON must have their constants. With this mark
    # pydantic does not call `__init__` for each of them.
    setattr(__init__, "__pydantic_base_init__", True)  # noqa: B010

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: Any, handler: pydantic.GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        def generate() -> core_schema.CoreSchema:
            schema = handler(source)
            fields_schema = _find_fields_schema(schema)
            _require_constants(cls, fields_schema)
            set_serializers(fields_schema)
            return schema

        return generate_part(cls, generate)

    @classmethod
    def model_rebuild(
        cls,
        *,
        force: bool = False,
        raise_errors: bool = True,
        _parent_namespace_depth: int = 2,
        _types_namespace: Mapping[str, Any] | None = None,
    ) -> bool | None:
        """Build the model, as pydantic does on its first use, under a lock."""
        rebuild = functools.partial(
            super().model_rebuild,
            force=force,
            raise_errors=raise_errors,
            _types_namespace=_types_namespace,
        )
        depth = _parent_namespace_depth + 1
        with BUILD_LOCK:
            try:
                return rebuild(_parent_namespace_depth=depth)
            except RecursionError:
                # It is not complete now, so it needs no force.
                return build_in_parts(
                    functools.partial(rebuild, force=False, _parent_namespace_depth=0)
                )

    @property
    def mismatches(self) -> tuple[str, ...]:
        """Mismatches between the response that contained the object and its type.

        Each gives a location within the object and a reason, as in `data.0.id:
        missing`. A value of another type is kept unchanged; reading a missing field
        raises an AttributeError.
        """
        return cast("tuple[str, ...]", vars(self).get("_mismatches", ()))

    def to_dict(self) -> dict[str, Any]:
        """Return the object with the names of the API, without fields never set."""
        return cast("dict[str, Any]", dump_model(self, is_sent=False))

    def to_json(self, *, indent: int | None = None) -> str:
        """Return the object as JSON text, without fields never set."""
        context = DumpContext(is_sent=False)

        def write(model: Model, warnings: bool) -> str:
            return model.model_dump_json(
                indent=indent,
                by_alias=True,
                exclude_unset=True,
                warnings=warnings,
                context=context,
            )

        try:
            text = convert_given(self, write)
        except ValueError:  # pydantic does not write lone surrogates
            return json.dumps(self.to_dict(), indent=indent)
        return context.write_decimals(text)

    if not TYPE_CHECKING:  # with it, a type checker would accept every name

        def __getattr__(self, name: str) -> Any:
            if name in type(self).__pydantic_fields__:
                message = f"{type(self).__name__!r} object has no attribute {name!r}"
                raise AttributeError(f"{message}: it was missing in the response")
            return super().__getattr__(name)

        def __setattr__(self, name: str, value: Any) -> None:
            super().__setattr__(name, value)
            if value is NOT_GIVEN:
                _reset_field(self, name)


class _ResolvedFields:
    """The attribute `model_fields` of models, whose types are resolved when it is read.

    A model may refer to classes that are defined after it, and is built on first use.
    """

    def __init__(self) -> None:
        # Pydantic would look at all fields of a class each time.
        self._complete: WeakSet[type[Model]] = WeakSet()

    def __get__(self, instance: Model | None, owner: type[Model]) -> object:
        if owner not in self._complete:
            if not owner.__pydantic_fields_complete__:
                owner.model_rebuild(raise_errors=False, _types_namespace={})
            if owner.__pydantic_fields_complete__:
                self._complete.add(owner)
        own: Any = vars(pydantic.BaseModel)["model_fields"]
        return own.__get__(instance, owner)


setattr(Model, "model_fields", _ResolvedFields())  # noqa: B010


class Unknown(Model, frozen=True):
    """A variant of a union that this version of the client does not know.

    Its fields are attributes and are sent back unchanged.
    """


@dataclass(frozen=True, slots=True)
class AllowUnknown:
    """An annotation that makes a `Literal` or a union accept values of a newer API.

    `Annotated[Literal["a", "b"], AllowUnknown()]` is the `Literal` to a type checker
    and accepts any string at run time. `Annotated[A | B, AllowUnknown()]` is `A | B` to
    a type checker; at run time any other object becomes an `Unknown`, which keeps its
    data.
    """

    def __get_pydantic_core_schema__(
        self, source: Any, handler: pydantic.GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        if get_origin(source) is not Literal:
            unknown = core_schema.with_info_before_validator_function(
                functools.partial(_reject_known_variant, get_args(source)),
                handler.generate_schema(Unknown),
            )
            return core_schema.union_schema(
                [handler(source), unknown], mode="left_to_right"
            )
        values: tuple[object, ...] = get_args(source)
        kinds = dict.fromkeys(type(value) for value in values)
        if len(kinds) == 1:
            return make_strict_schema(*kinds)
        return core_schema.union_schema([make_strict_schema(kind) for kind in kinds])


# The annotation is a string: in older versions of pydantic the class is not generic.
def _reject_known_variant(
    variants: tuple[object, ...],
    value: object,
    info: "core_schema.ValidationInfo[Any]",
) -> object:
    """Raise for a known variant; in a response its discriminator must be unknown."""
    if info.context is RESPONSE_CONTEXT and not all(
        _is_other_variant(value, each) for each in variants
    ):
        raise ValueError("the variant is known, or has no discriminator")
    return value


def _is_other_variant(value: object, variant: object) -> bool:
    """Return whether the `Literal` fields of a variant exclude an object."""
    if not isinstance(value, dict):
        return False
    entries, literals = cast("Mapping[str, object]", value), _get_literal_fields(
        variant
    )
    others = (
        n in entries and not is_among(entries[n], (None, *known))
        for n, known in literals.items()
    )
    return bool(literals) and all(others)


@functools.cache
def _get_literal_fields(variant: object) -> Mapping[str, tuple[object, ...]]:
    """Return the values of each `Literal` field of a variant by its name in JSON."""
    if not (isinstance(variant, type) and issubclass(variant, pydantic.BaseModel)):
        return {}
    return {
        str(field.validation_alias or name): get_args(field.annotation)
        for name, field in variant.__pydantic_fields__.items()
        if get_origin(field.annotation) is Literal
        and not any(isinstance(one, AllowUnknown) for one in field.metadata)
    }


def _find_fields_schema(schema: core_schema.CoreSchema) -> dict[str, Any]:
    """Return the schema of the fields of a model within that of the model."""
    inner: Any = schema
    while inner["type"] != "model-fields":
        inner = inner["schema"]
    return cast("dict[str, Any]", inner)


def _require_constants(
    model: type[pydantic.BaseModel], fields_schema: Mapping[str, Any]
) -> None:
    """Remove the defaults of constants, which a response must not omit."""
    for name in get_constant_fields(model):
        field = fields_schema["fields"][name]
        if field["schema"]["type"] == "default":
            field["schema"] = field["schema"]["schema"]


def _complete(model: type[Model], data: dict[str, Any]) -> dict[str, Any]:
    """Return the given constructor arguments, and the constants that they omit."""
    given = {name: value for name, value in data.items() if value is not NOT_GIVEN}
    for name, alias, value in _list_constants(model):
        if name not in given and alias not in given:
            given[name] = value
    return given


@functools.cache
def _list_constants(model: type[Model]) -> tuple[tuple[str, object, object], ...]:
    """Return the name, the name in the API and the value of each constant."""
    fields = model.__pydantic_fields__
    return tuple(
        (name, fields[name].validation_alias, fields[name].default)
        for name in get_constant_fields(model)
    )


def _reset_field(model: pydantic.BaseModel, name: str) -> None:
    """Make an optional field as if it was never set."""
    field = type(model).__pydantic_fields__.get(name)
    if field is None:
        (model.__pydantic_extra__ or {}).pop(name, None)
    elif not field.is_required():
        vars(model)[name] = field.get_default(call_default_factory=True)
    else:
        return
    if name not in get_constant_fields(type(model)):
        model.__pydantic_fields_set__.discard(name)


@functools.cache
def get_constant_fields(model: type[pydantic.BaseModel]) -> frozenset[str]:
    """Return the names of the fields whose default is always sent.

    It is the only allowed value, or marked by `AlwaysSent`.
    """
    return frozenset(
        name
        for name, field in model.__pydantic_fields__.items()
        if any(isinstance(one, AlwaysSent) for one in field.metadata)
        or (
            get_origin(field.annotation) is Literal
            and get_args(field.annotation) == (field.default,)
        )
    )
