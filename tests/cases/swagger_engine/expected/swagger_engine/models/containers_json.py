"""Models of `client.containers.json`."""

from __future__ import annotations

from pydantic import Field

from .._runtime import Model
from .containers import HostConfig

__all__ = [
    "ContainerSummary",
]


class ContainerSummary(Model):

    id: str | None = Field(
        default=None,
        validation_alias="Id",
        serialization_alias="Id",
    )
    """The ID of this container"""

    names: list[str] | None = Field(
        default=None,
        validation_alias="Names",
        serialization_alias="Names",
    )

    size_rw: int | None = Field(
        default=None,
        validation_alias="SizeRw",
        serialization_alias="SizeRw",
    )

    labels: dict[str, str] | None = Field(
        default=None,
        validation_alias="Labels",
        serialization_alias="Labels",
    )

    host_config: HostConfig | None = Field(
        default=None,
        validation_alias="HostConfig",
        serialization_alias="HostConfig",
    )
