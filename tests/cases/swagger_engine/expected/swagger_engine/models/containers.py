"""Models of `client.containers`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, Literal, TypeAlias, TypedDict

from pydantic import Field

from .._runtime import AllowUnknown, Model

__all__ = [
    "ContainerCreateRequest",
    "ContainerCreateRequestDict",
    "HostConfig",
    "HostConfigDict",
    "ListWarning",
    "RestartPolicy",
    "RestartPolicyDict",
    "RestartPolicyName",
]


class HostConfig(Model):

    network_mode: str | None = Field(
        default=None,
        validation_alias="NetworkMode",
        serialization_alias="NetworkMode",
    )

    restart_policy: RestartPolicy | None = Field(
        default=None,
        validation_alias="RestartPolicy",
        serialization_alias="RestartPolicy",
    )


class RestartPolicy(Model):

    name: RestartPolicyName | None = Field(
        default=None,
        validation_alias="Name",
        serialization_alias="Name",
    )

    maximum_retry_count: int | None = Field(
        default=None,
        validation_alias="MaximumRetryCount",
        serialization_alias="MaximumRetryCount",
    )


class ListWarning(Model):

    id: str = Field(validation_alias="Id", serialization_alias="Id")

    warnings: list[str] = Field(
        validation_alias="Warnings",
        serialization_alias="Warnings",
    )


class ContainerCreateRequest(Model):

    hostname: str | None = Field(
        default=None,
        validation_alias="Hostname",
        serialization_alias="Hostname",
    )

    exposed_ports: dict[str, dict[str, Any]] | None = Field(
        default=None,
        validation_alias="ExposedPorts",
        serialization_alias="ExposedPorts",
    )

    env: list[str] | None = Field(
        default=None,
        validation_alias="Env",
        serialization_alias="Env",
    )

    stop_timeout: int | None = Field(
        default=None,
        validation_alias="StopTimeout",
        serialization_alias="StopTimeout",
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


class HostConfigDict(TypedDict, total=False):
    """`HostConfig` as a plain dict."""

    network_mode: str

    restart_policy: RestartPolicy | RestartPolicyDict | None


class RestartPolicyDict(TypedDict, total=False):
    """`RestartPolicy` as a plain dict."""

    name: RestartPolicyName

    maximum_retry_count: int


class ContainerCreateRequestDict(TypedDict, total=False):
    """`ContainerCreateRequest` as a plain dict."""

    hostname: str

    exposed_ports: Mapping[str, Mapping[str, Any]]

    env: Sequence[str]

    stop_timeout: int | None

    labels: Mapping[str, str]

    host_config: HostConfig | HostConfigDict


RestartPolicyName: TypeAlias = Annotated[
    Literal["", "no", "always", "unless-stopped", "on-failure"],
    AllowUnknown(),
]
