"""Models of `client.apis.batch.v1.namespaces.jobs`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias, TypedDict

from pydantic import Field

from .._runtime import JsonDateTime, Model

__all__ = [
    "IoK8sApiBatchV1Job",
    "IoK8sApiBatchV1JobDict",
    "IoK8sApiBatchV1JobList",
    "IoK8sApiBatchV1JobListMetadata",
    "IoK8sApiBatchV1JobSpec",
    "IoK8sApiBatchV1JobSpecDict",
    "IoK8sApimachineryPkgApisMetaV1DeleteOptions",
    "IoK8sApimachineryPkgApisMetaV1DeleteOptionsDict",
    "IoK8sApimachineryPkgApisMetaV1ObjectMeta",
    "IoK8sApimachineryPkgApisMetaV1ObjectMetaDict",
    "IoK8sApimachineryPkgApisMetaV1Patch",
    "IoK8sApimachineryPkgApisMetaV1Status",
    "IoK8sApimachineryPkgApisMetaV1Time",
    "IoK8sApimachineryPkgRuntimeRawExtension",
    "IoK8sApimachineryPkgUtilIntstrIntOrString",
]


class IoK8sApiBatchV1Job(Model):
    """Job represents the configuration of a single job."""

    api_version: str | None = Field(
        default=None,
        validation_alias="apiVersion",
        serialization_alias="apiVersion",
    )

    kind: str | None = None

    metadata: IoK8sApimachineryPkgApisMetaV1ObjectMeta | None = None

    spec: IoK8sApiBatchV1JobSpec | None = None
    """Specification of the desired behavior of a job."""


class IoK8sApiBatchV1JobList(Model):

    items: list[IoK8sApiBatchV1Job]

    metadata: IoK8sApiBatchV1JobListMetadata | None = None


class IoK8sApiBatchV1JobListMetadata(Model):

    continue_: str | None = Field(
        default=None,
        validation_alias="continue",
        serialization_alias="continue",
    )


class IoK8sApiBatchV1JobSpec(Model):

    parallelism: int | None = None

    port: IoK8sApimachineryPkgUtilIntstrIntOrString | None = None
    """An integer or a string."""

    node_selector: dict[str, str] | None = Field(
        default=None,
        validation_alias="nodeSelector",
        serialization_alias="nodeSelector",
    )

    template: IoK8sApimachineryPkgRuntimeRawExtension | None = None


class IoK8sApimachineryPkgApisMetaV1ObjectMeta(Model):

    name: str | None = None

    creation_timestamp: IoK8sApimachineryPkgApisMetaV1Time | None = Field(
        default=None,
        validation_alias="creationTimestamp",
        serialization_alias="creationTimestamp",
    )

    labels: dict[str, str] | None = None


class IoK8sApimachineryPkgApisMetaV1DeleteOptions(Model):

    grace_period_seconds: int | None = Field(
        default=None,
        validation_alias="gracePeriodSeconds",
        serialization_alias="gracePeriodSeconds",
    )

    dry_run: list[str] | None = Field(
        default=None,
        validation_alias="dryRun",
        serialization_alias="dryRun",
    )


class IoK8sApimachineryPkgApisMetaV1Status(Model):

    status: str | None = None

    code: int | None = None


class IoK8sApiBatchV1JobDict(TypedDict, total=False):
    """`IoK8sApiBatchV1Job` as a plain dict."""

    api_version: str

    kind: str

    metadata: (
        IoK8sApimachineryPkgApisMetaV1ObjectMeta
        | IoK8sApimachineryPkgApisMetaV1ObjectMetaDict
    )

    spec: IoK8sApiBatchV1JobSpec | IoK8sApiBatchV1JobSpecDict
    """Specification of the desired behavior of a job."""


class IoK8sApiBatchV1JobSpecDict(TypedDict, total=False):
    """`IoK8sApiBatchV1JobSpec` as a plain dict."""

    parallelism: int

    port: IoK8sApimachineryPkgUtilIntstrIntOrString
    """An integer or a string."""

    node_selector: Mapping[str, str]

    template: IoK8sApimachineryPkgRuntimeRawExtension


class IoK8sApimachineryPkgApisMetaV1ObjectMetaDict(TypedDict, total=False):
    """`IoK8sApimachineryPkgApisMetaV1ObjectMeta` as a plain dict."""

    name: str

    creation_timestamp: IoK8sApimachineryPkgApisMetaV1Time

    labels: Mapping[str, str]


class IoK8sApimachineryPkgApisMetaV1DeleteOptionsDict(TypedDict, total=False):
    """`IoK8sApimachineryPkgApisMetaV1DeleteOptions` as a plain dict."""

    grace_period_seconds: int

    dry_run: Sequence[str]


IoK8sApimachineryPkgApisMetaV1Time: TypeAlias = JsonDateTime

IoK8sApimachineryPkgApisMetaV1Patch: TypeAlias = dict[str, Any]
"""Patch is provided to give a concrete name and type to the request body."""

IoK8sApimachineryPkgUtilIntstrIntOrString: TypeAlias = str
"""An integer or a string."""

IoK8sApimachineryPkgRuntimeRawExtension: TypeAlias = dict[str, Any]
