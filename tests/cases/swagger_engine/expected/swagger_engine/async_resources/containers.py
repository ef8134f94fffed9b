"""Asynchronous methods of `client.containers`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Unpack

from .. import models
from .._runtime import (
    NOT_GIVEN,
    BinaryContent,
    BytesParser,
    ContentBody,
    EmptyParser,
    JsonBody,
    JsonParser,
    NotGiven,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport
from .._runtime.dict_types import DICT_NAMES

if TYPE_CHECKING:
    from ..models.containers import HostConfig, HostConfigDict, ListWarning
    from .containers_json import AsyncContainersJson
    from .containers_logs import AsyncContainersLogs

__all__ = ["AsyncContainers"]


class AsyncContainers:
    """Methods of `client.containers`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def json(self) -> AsyncContainersJson:
        """The methods of `client.containers.json`."""
        from .containers_json import AsyncContainersJson

        return AsyncContainersJson(self._transport)

    @cached_property
    def logs(self) -> AsyncContainersLogs:
        """The methods of `client.containers.logs`."""
        from .containers_logs import AsyncContainersLogs

        return AsyncContainersLogs(self._transport)

    @cached_property
    def with_raw_response(self) -> AsyncContainersRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncContainersRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncContainersStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncContainersStreamed(self._transport.with_streaming_response())

    async def create(
        self,
        *,
        hostname: str | NotGiven = NOT_GIVEN,
        exposed_ports: Mapping[str, Mapping[str, Any]] | NotGiven = NOT_GIVEN,
        env: Sequence[str] | NotGiven = NOT_GIVEN,
        stop_timeout: int | None | NotGiven = NOT_GIVEN,
        labels: Mapping[str, str] | NotGiven = NOT_GIVEN,
        host_config: HostConfig | HostConfigDict | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> ListWarning:
        """Create a container.

        `POST /containers/create`

        Args:
            hostname: Sent as the body field `Hostname`.
            exposed_ports: Sent as the body field `ExposedPorts`.
            env: Sent as the body field `Env`.
            stop_timeout: Sent as the body field `StopTimeout`. Default: `10`.
            labels: Sent as the body field `Labels`.
            host_config: Sent as the body field `HostConfig`.
            name: Query parameter.

        Returns:
            Container created successfully.

        Raises:
            BadRequestError: bad parameter (400).
        """
        return await self._transport.send(
            Request(
                "POST",
                "/containers/create",
                query={"name": name},
                body=JsonBody(
                    {
                        "Hostname": hostname,
                        "ExposedPorts": exposed_ports,
                        "Env": env,
                        "StopTimeout": stop_timeout,
                        "Labels": labels,
                        "HostConfig": DICT_NAMES["HostConfig"](host_config),
                    },
                ),
                options=options,
            ),
            JsonParser(models.ListWarning),
        )

    async def archive(
        self,
        id: str,
        *,
        path: str,
        **options: Unpack[RequestOptions],
    ) -> bytes:
        """Get an archive of a filesystem resource in a container.

        `GET /containers/{id}/archive`

        Args:
            id: Path parameter.
            path: Query parameter.

        Returns:
            no error.

        Raises:
            NotFoundError: no such container (404).
        """
        return await self._transport.send(
            Request(
                "GET",
                "/containers/{id}/archive",
                path_parameters={"id": id},
                query={"path": path},
                accept="application/x-tar, application/json;q=0.1",
                options=options,
            ),
            BytesParser(),
        )

    async def put_archive(
        self,
        id: str,
        *,
        body: BinaryContent,
        path: str,
        content_type: (
            Literal["application/x-tar", "application/octet-stream"] | NotGiven
        ) = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Extract an archive of files.

        `PUT /containers/{id}/archive`

        Args:
            id: Path parameter.
            body: The input stream must be a tar archive.
            path: Query parameter.
            content_type: Media type of the request body. Default:
                `"application/octet-stream"`.

        Raises:
            PermissionDeniedError: Permission denied (403).
        """
        return await self._transport.send(
            Request(
                "PUT",
                "/containers/{id}/archive",
                path_parameters={"id": id},
                query={"path": path},
                headers={"Content-Type": content_type},
                body=ContentBody(body),
                options=options,
            ),
            EmptyParser(),
        )

    async def attach(
        self,
        id: str,
        *,
        stream: bool | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Attach to a container.

        `POST /containers/{id}/attach`

        Args:
            id: Path parameter.
            stream: Query parameter. Default: `False`.

        Raises:
            StatusError: no error, hints proxy about hijacking (101).
            NotFoundError: no such container (404).
        """
        return await self._transport.send(
            Request(
                "POST",
                "/containers/{id}/attach",
                path_parameters={"id": id},
                query={"stream": stream},
                options=options,
            ),
            EmptyParser(),
        )


class AsyncContainersRaw:
    """Raw-response variants of the methods of `client.containers`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncContainers(transport)
        self.create = async_to_raw_response(calls.create)
        self.archive = async_to_raw_response(calls.archive)
        self.put_archive = async_to_raw_response(calls.put_archive)
        self.attach = async_to_raw_response(calls.attach)


class AsyncContainersStreamed:
    """Streamed-response variants of the methods of `client.containers`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncContainers(transport)
        self.create = async_to_streamed_response(calls.create)
        self.archive = async_to_streamed_response(calls.archive)
        self.put_archive = async_to_streamed_response(calls.put_archive)
        self.attach = async_to_streamed_response(calls.attach)
