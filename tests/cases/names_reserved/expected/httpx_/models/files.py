"""Models of `client.files`."""

from __future__ import annotations

from pydantic import Field

from .._runtime import Model

__all__ = [
    "AsyncFiles",
]


class AsyncFiles(Model):

    to_dict_: str | None = Field(
        default=None,
        validation_alias="to_dict",
        serialization_alias="to_dict",
    )

    to_json_: str | None = Field(
        default=None,
        validation_alias="to_json",
        serialization_alias="to_json",
    )

    mismatches_: str | None = Field(
        default=None,
        validation_alias="mismatches",
        serialization_alias="mismatches",
    )
