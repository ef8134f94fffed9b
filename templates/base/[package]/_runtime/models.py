"""The base of all models, and what keeps them open to a newer API."""

import functools
from dataclasses import dataclass
from typing import Any, Literal, get_args, get_origin

import pydantic
from pydantic_core import core_schema

__all__ = ["Model", "Open", "Unknown"]


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

    # Narrower than pydantic's own, so that models can give their further fields a type.
    __pydantic_extra__: dict[str, Any] = pydantic.Field(init=False)  # pyright: ignore

    def __init__(self, /, **data: Any) -> None:
        super().__init__(**data)
        self.__pydantic_fields_set__.update(_constants(type(self)))

    # Objects read from JSON have their constants anyway. This mark tells pydantic
    # not to call `__init__` for each of them.
    setattr(__init__, "__pydantic_base_init__", True)  # noqa: B010

    def to_dict(self) -> dict[str, Any]:
        """Give the object as the API spells it, without the fields never given."""
        return self.model_dump(mode="json", by_alias=True, exclude_unset=True)

    def to_json(self, *, indent: int | None = None) -> str:
        """Give the object as JSON text, without the fields never given."""
        return self.model_dump_json(indent=indent, by_alias=True, exclude_unset=True)


class Unknown(Model):
    """A variant of a union that this version of the client does not know.

    Its data are attributes, and are sent back as they came.
    """


@dataclass(frozen=True, slots=True)
class Open:
    """Let a `Literal` or a union accept what came into the API later.

    `Annotated[Literal["a", "b"], Open()]` is the `Literal` to a type checker, and any
    string when data are read. `Annotated[A | B, Open()]` is `A | B` to a type checker,
    and what is neither is read as an `Unknown`, which keeps its data.
    """

    def __get_pydantic_core_schema__(
        self, source: Any, handler: pydantic.GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        if get_origin(source) is not Literal:
            return core_schema.union_schema(
                [handler(source), handler.generate_schema(Unknown)],
                mode="left_to_right",
            )
        values: tuple[object, ...] = get_args(source)
        kinds = dict.fromkeys(type(value) for value in values)
        if len(kinds) == 1:
            return _kind_schema(*kinds)
        return core_schema.union_schema([_kind_schema(kind) for kind in kinds])


def _kind_schema(kind: type[object]) -> core_schema.CoreSchema:
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
def _constants(model: type[pydantic.BaseModel]) -> frozenset[str]:
    """Name the fields that can have one value only, and have it by default."""
    return frozenset(
        name
        for name, field in model.model_fields.items()
        if get_origin(field.annotation) is Literal
        and get_args(field.annotation) == (field.default,)
    )
