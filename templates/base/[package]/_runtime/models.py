"""The base of all models, and what keeps them open to a newer API."""

import functools
import threading
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Literal, cast, get_args, get_origin

import pydantic
from pydantic_core import core_schema

__all__ = ["BUILD_LOCK", "RESPONSE_CONTEXT", "AllowUnknown", "Model", "Unknown"]

RESPONSE_CONTEXT: Final = object()
"""The context of pydantic in which a variant of an open union is known by its tag.

A known one that is not as described is an error then, and no unknown variant.
"""

BUILD_LOCK: Final = threading.RLock()
"""Held while pydantic builds a model, at its first use: two threads cannot do it."""


class Model(pydantic.BaseModel):
    """An object of the API.

    Fields the client does not know are kept and sent back. A field that was never
    given is not sent, whereas one that is None is sent as null.
    """

    model_config = pydantic.ConfigDict(
        extra="allow",
        validate_by_name=True,
        validate_by_alias=True,
        protected_namespaces=(),
        defer_build=True,
    )

    if TYPE_CHECKING:
        # Narrower than pydantic's own, so that models can give their further fields a
        # type. As a real attribute it would slow down the reading of each object.
        __pydantic_extra__: dict[str, Any] = pydantic.Field(  # pyright: ignore
            init=False
        )

    def __init__(self, /, **data: Any) -> None:
        super().__init__(**data)
        self.__pydantic_fields_set__.update(_get_constant_fields(type(self)))

    # Objects read from JSON have their constants anyway. This mark tells pydantic
    # not to call `__init__` for each of them.
    setattr(__init__, "__pydantic_base_init__", True)  # noqa: B010

    @classmethod
    def model_rebuild(
        cls,
        *,
        force: bool = False,
        raise_errors: bool = True,
        _parent_namespace_depth: int = 2,
        _types_namespace: Mapping[str, Any] | None = None,
    ) -> bool | None:
        """Build the model, as pydantic does by itself at its first use."""
        with BUILD_LOCK:
            return super().model_rebuild(
                force=force,
                raise_errors=raise_errors,
                _parent_namespace_depth=_parent_namespace_depth + 1,
                _types_namespace=_types_namespace,
            )

    @property
    def mismatches(self) -> tuple[str, ...]:
        """Where the answer that the object was read from is not as described.

        Each names a place in the object, or below it, and a reason. A value of another
        type is there as it came; a field that was missing is no attribute.
        """
        return cast("tuple[str, ...]", vars(self).get("_mismatches", ()))

    def to_dict(self) -> dict[str, Any]:
        """Give the object as the API spells it, without the fields never given."""
        return self.model_dump(
            mode="json",
            by_alias=True,
            exclude_unset=True,
            warnings=not self.mismatches,
        )

    def to_json(self, *, indent: int | None = None) -> str:
        """Give the object as JSON text, without the fields never given."""
        return self.model_dump_json(
            indent=indent,
            by_alias=True,
            exclude_unset=True,
            warnings=not self.mismatches,
        )

    if not TYPE_CHECKING:  # it would let a type checker accept every name

        def __getattr__(self, name: str) -> Any:
            if name in type(self).model_fields:
                lacking = f"{type(self).__name__!r} has no {name!r}"
                raise AttributeError(f"{lacking}: the answer lacked it")
            return super().__getattr__(name)


class Unknown(Model):
    """A variant of a union that this version of the client does not know.

    Its data are attributes, and are sent back as they came.
    """


@dataclass(frozen=True, slots=True)
class AllowUnknown:
    """Let a `Literal` or a union accept what came into the API later.

    `Annotated[Literal["a", "b"], AllowUnknown()]` is the `Literal` to a type checker, and any
    string when data are read. `Annotated[A | B, AllowUnknown()]` is `A | B` to a type checker,
    and what is neither is read as an `Unknown`, which keeps its data.
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
            return _make_strict_schema(*kinds)
        return core_schema.union_schema([_make_strict_schema(kind) for kind in kinds])


# The annotation is a string because older versions of pydantic know no such generic.
def _reject_known_variant(
    variants: tuple[object, ...],
    value: object,
    info: "core_schema.ValidationInfo[Any]",
) -> object:
    """Let pass what is none of the variants; in an answer, its tag has to say so."""
    if info.context is RESPONSE_CONTEXT and not all(
        _is_other_variant(value, each) for each in variants
    ):
        raise ValueError("the variant is known, or has no tag")
    return value


def _is_other_variant(value: object, variant: object) -> bool:
    """Tell whether the closed fields of a variant say that an object is another one."""
    if not isinstance(value, dict):
        return False
    entries, tags = cast("Mapping[str, object]", value), _get_literal_fields(variant)
    others = (entries.get(n) not in (None, *known) for n, known in tags.items())
    return bool(tags) and all(others)


@functools.cache
def _get_literal_fields(variant: object) -> Mapping[str, tuple[object, ...]]:
    """Give the values of the fields of a variant that are closed, by their wire names."""
    if not (isinstance(variant, type) and issubclass(variant, pydantic.BaseModel)):
        return {}
    return {
        str(field.validation_alias or name): get_args(field.annotation)
        for name, field in variant.model_fields.items()
        if get_origin(field.annotation) is Literal and not field.metadata
    }


def _make_strict_schema(kind: type[object]) -> core_schema.CoreSchema:
    """Give the schema that accepts every value of a JSON kind."""
    if kind is str:
        return core_schema.str_schema(strict=True)
    if kind is bool:
        return core_schema.bool_schema(strict=True)
    if kind is int:
        return core_schema.int_schema(strict=True)
    if kind is float:
        return core_schema.float_schema(strict=True)
    return core_schema.none_schema()


@functools.cache
def _get_constant_fields(model: type[pydantic.BaseModel]) -> frozenset[str]:
    """Name the fields that can have one value only, and have it by default."""
    return frozenset(
        name
        for name, field in model.model_fields.items()
        if get_origin(field.annotation) is Literal
        and get_args(field.annotation) == (field.default,)
    )
