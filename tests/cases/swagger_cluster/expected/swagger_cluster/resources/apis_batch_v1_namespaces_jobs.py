"""Methods of `client.apis.batch.v1.namespaces.jobs`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Unpack

from .. import models
from .._runtime import (
    NOT_GIVEN,
    JsonBody,
    JsonParser,
    NotGiven,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.dict_types import DICT_NAMES
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.apis_batch_v1_namespaces_jobs import (
        IoK8sApiBatchV1Job,
        IoK8sApiBatchV1JobList,
        IoK8sApiBatchV1JobSpec,
        IoK8sApiBatchV1JobSpecDict,
        IoK8sApimachineryPkgApisMetaV1ObjectMeta,
        IoK8sApimachineryPkgApisMetaV1ObjectMetaDict,
        IoK8sApimachineryPkgApisMetaV1Patch,
        IoK8sApimachineryPkgApisMetaV1Status,
    )

__all__ = ["ApisBatchV1NamespacesJobs"]


class ApisBatchV1NamespacesJobs:
    """Methods of `client.apis.batch.v1.namespaces.jobs`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> ApisBatchV1NamespacesJobsRaw:
        """The same methods, returning the raw response with status and headers."""
        return ApisBatchV1NamespacesJobsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> ApisBatchV1NamespacesJobsStreamed:
        """The same methods as context managers, streaming the response body."""
        return ApisBatchV1NamespacesJobsStreamed(
            self._transport.with_streaming_response(),
        )

    def list_namespaced(
        self,
        namespace: str,
        *,
        pretty: str | NotGiven = NOT_GIVEN,
        label_selector: str | NotGiven = NOT_GIVEN,
        watch: bool | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> IoK8sApiBatchV1JobList:
        """list objects of kind Job.

        `GET /apis/batch/v1/namespaces/{namespace}/jobs`

        Args:
            namespace: Path parameter.
            pretty: Query parameter.
            label_selector: A selector to restrict the list of returned objects by
                their labels.
            watch: Query parameter.

        Raises:
            AuthenticationError: The credentials are missing or invalid (401).
        """
        return self._transport.send(
            Request(
                "GET",
                "/apis/batch/v1/namespaces/{namespace}/jobs",
                path_parameters={"namespace": namespace},
                query={
                    "pretty": pretty,
                    "labelSelector": label_selector,
                    "watch": watch,
                },
                options=options,
            ),
            JsonParser(models.IoK8sApiBatchV1JobList),
        )

    def create_namespaced(
        self,
        namespace: str,
        *,
        api_version: str | NotGiven = NOT_GIVEN,
        kind: str | NotGiven = NOT_GIVEN,
        metadata: (
            IoK8sApimachineryPkgApisMetaV1ObjectMeta
            | IoK8sApimachineryPkgApisMetaV1ObjectMetaDict
            | NotGiven
        ) = NOT_GIVEN,
        spec: (
            IoK8sApiBatchV1JobSpec | IoK8sApiBatchV1JobSpecDict | NotGiven
        ) = NOT_GIVEN,
        pretty: str | NotGiven = NOT_GIVEN,
        dry_run: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> IoK8sApiBatchV1Job:
        """`POST /apis/batch/v1/namespaces/{namespace}/jobs`

        Args:
            namespace: Path parameter.
            api_version: Sent as the body field `apiVersion`.
            kind: Body field.
            metadata: Body field.
            spec: Specification of the desired behavior of a job.
            pretty: Query parameter.
            dry_run: Sent as the query parameter `dryRun`.

        Raises:
            AuthenticationError: The credentials are missing or invalid (401).
        """
        return self._transport.send(
            Request(
                "POST",
                "/apis/batch/v1/namespaces/{namespace}/jobs",
                path_parameters={"namespace": namespace},
                query={"pretty": pretty, "dryRun": dry_run},
                body=JsonBody(
                    {
                        "apiVersion": api_version,
                        "kind": kind,
                        "metadata": DICT_NAMES[
                            "IoK8sApimachineryPkgApisMetaV1ObjectMeta"
                        ](
                            metadata,
                        ),
                        "spec": DICT_NAMES["IoK8sApiBatchV1JobSpec"](spec),
                    },
                ),
                options=options,
            ),
            JsonParser(models.IoK8sApiBatchV1Job),
        )

    def delete_collection_namespaced(
        self,
        namespace: str,
        *,
        grace_period_seconds: int | NotGiven = NOT_GIVEN,
        dry_run: Sequence[str] | NotGiven = NOT_GIVEN,
        pretty: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> IoK8sApimachineryPkgApisMetaV1Status:
        """`DELETE /apis/batch/v1/namespaces/{namespace}/jobs`

        Args:
            namespace: Path parameter.
            grace_period_seconds: Sent as the body field `gracePeriodSeconds`.
            dry_run: Sent as the body field `dryRun`.
            pretty: Query parameter.

        Raises:
            AuthenticationError: The credentials are missing or invalid (401).
        """
        return self._transport.send(
            Request(
                "DELETE",
                "/apis/batch/v1/namespaces/{namespace}/jobs",
                path_parameters={"namespace": namespace},
                query={"pretty": pretty},
                body=JsonBody(
                    {"gracePeriodSeconds": grace_period_seconds, "dryRun": dry_run},
                    optional=True,
                ),
                options=options,
            ),
            JsonParser(models.IoK8sApimachineryPkgApisMetaV1Status),
        )

    def patch_namespaced(
        self,
        namespace: str,
        name: str,
        *,
        body: IoK8sApimachineryPkgApisMetaV1Patch,
        content_type: Literal[
            "application/json-patch+json",
            "application/merge-patch+json",
            "application/strategic-merge-patch+json",
        ],
        **options: Unpack[RequestOptions],
    ) -> IoK8sApiBatchV1Job:
        """`PATCH /apis/batch/v1/namespaces/{namespace}/jobs/{name}`

        Args:
            namespace: Path parameter.
            name: Path parameter.
            body: The request body.
            content_type: Media type of the request body.

        Raises:
            AuthenticationError: The credentials are missing or invalid (401).
        """
        return self._transport.send(
            Request(
                "PATCH",
                "/apis/batch/v1/namespaces/{namespace}/jobs/{name}",
                path_parameters={"namespace": namespace, "name": name},
                headers={"Content-Type": content_type},
                body=JsonBody(body, media_type="application/json-patch+json"),
                options=options,
            ),
            JsonParser(models.IoK8sApiBatchV1Job),
        )


class ApisBatchV1NamespacesJobsRaw:
    """Raw-response variants of the methods of
    `client.apis.batch.v1.namespaces.jobs`.
    """

    def __init__(self, transport: SyncTransport) -> None:
        calls = ApisBatchV1NamespacesJobs(transport)
        self.list_namespaced = to_raw_response(calls.list_namespaced)
        self.create_namespaced = to_raw_response(calls.create_namespaced)
        self.delete_collection_namespaced = to_raw_response(
            calls.delete_collection_namespaced,
        )
        self.patch_namespaced = to_raw_response(calls.patch_namespaced)


class ApisBatchV1NamespacesJobsStreamed:
    """Streamed-response variants of the methods of
    `client.apis.batch.v1.namespaces.jobs`.
    """

    def __init__(self, transport: SyncTransport) -> None:
        calls = ApisBatchV1NamespacesJobs(transport)
        self.list_namespaced = to_streamed_response(calls.list_namespaced)
        self.create_namespaced = to_streamed_response(calls.create_namespaced)
        self.delete_collection_namespaced = to_streamed_response(
            calls.delete_collection_namespaced,
        )
        self.patch_namespaced = to_streamed_response(calls.patch_namespaced)
