"""Calls of `client.beta.threads.runs`, for both kinds of client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..... import types
from ....._runtime import (
    JsonBody,
    JsonParser,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from ....._runtime.async_transport import AsyncTransport
from ....._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from .....types.beta.plan import Plan
    from .....types.beta.run import Run
    from .files import (
        AsyncFiles,
        AsyncFilesRaw,
        AsyncFilesStreamed,
        Files,
        FilesRaw,
        FilesStreamed,
    )

__all__ = ["AsyncRuns", "Runs"]


class Runs:
    """Methods of `client.beta.threads.runs`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def files(self) -> Files:
        """The methods of `client.beta.threads.runs.files`."""
        from .files import Files

        return Files(self._transport)

    @cached_property
    def with_raw_response(self) -> RunsRaw:
        """The same methods, returning the raw response with status and headers."""
        return RunsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> RunsStreamed:
        """The same methods as context managers, streaming the response body."""
        return RunsStreamed(self._transport.with_streaming_response())

    def create(
        self,
        thread_id: str,
        *,
        plan: Plan,
        **options: Unpack[RequestOptions],
    ) -> Run:
        """Start a run.

        `POST /beta/threads/{thread_id}/runs`

        Args:
            thread_id: Path parameter.
            plan: It holds itself alone.

        Returns:
            The run.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "POST",
                "/beta/threads/{thread_id}/runs",
                path_parameters={"thread_id": thread_id},
                body=JsonBody({"plan": plan}),
                options=options,
            ),
            JsonParser(types.Run),
        )

    def get(
        self,
        thread_id: str,
        run_id: str,
        **options: Unpack[RequestOptions],
    ) -> Run:
        """Get a run.

        `GET /beta/threads/{thread_id}/runs/{run_id}`

        Args:
            thread_id: Path parameter.
            run_id: Path parameter.

        Returns:
            The run.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "GET",
                "/beta/threads/{thread_id}/runs/{run_id}",
                path_parameters={"thread_id": thread_id, "run_id": run_id},
                options=options,
            ),
            JsonParser(types.Run),
        )


class RunsRaw:
    """The calls of `client.beta.threads.runs`, with other answers."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport
        calls = Runs(transport)
        self.create = to_raw_response(calls.create)
        self.get = to_raw_response(calls.get)

    @cached_property
    def files(self) -> FilesRaw:
        """The methods of `client.beta.threads.runs.files`."""
        from .files import FilesRaw

        return FilesRaw(self._transport)


class RunsStreamed:
    """The calls of `client.beta.threads.runs`, with other answers."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport
        calls = Runs(transport)
        self.create = to_streamed_response(calls.create)
        self.get = to_streamed_response(calls.get)

    @cached_property
    def files(self) -> FilesStreamed:
        """The methods of `client.beta.threads.runs.files`."""
        from .files import FilesStreamed

        return FilesStreamed(self._transport)


class AsyncRuns:
    """Methods of `client.beta.threads.runs`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def files(self) -> AsyncFiles:
        """The methods of `client.beta.threads.runs.files`."""
        from .files import AsyncFiles

        return AsyncFiles(self._transport)

    @cached_property
    def with_raw_response(self) -> AsyncRunsRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncRunsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncRunsStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncRunsStreamed(self._transport.with_streaming_response())

    async def create(
        self,
        thread_id: str,
        *,
        plan: Plan,
        **options: Unpack[RequestOptions],
    ) -> Run:
        """Start a run.

        `POST /beta/threads/{thread_id}/runs`

        Args:
            thread_id: Path parameter.
            plan: It holds itself alone.

        Returns:
            The run.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "POST",
                "/beta/threads/{thread_id}/runs",
                path_parameters={"thread_id": thread_id},
                body=JsonBody({"plan": plan}),
                options=options,
            ),
            JsonParser(types.Run),
        )

    async def get(
        self,
        thread_id: str,
        run_id: str,
        **options: Unpack[RequestOptions],
    ) -> Run:
        """Get a run.

        `GET /beta/threads/{thread_id}/runs/{run_id}`

        Args:
            thread_id: Path parameter.
            run_id: Path parameter.

        Returns:
            The run.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "GET",
                "/beta/threads/{thread_id}/runs/{run_id}",
                path_parameters={"thread_id": thread_id, "run_id": run_id},
                options=options,
            ),
            JsonParser(types.Run),
        )


class AsyncRunsRaw:
    """The calls of `client.beta.threads.runs`, with other answers."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport
        calls = AsyncRuns(transport)
        self.create = async_to_raw_response(calls.create)
        self.get = async_to_raw_response(calls.get)

    @cached_property
    def files(self) -> AsyncFilesRaw:
        """The methods of `client.beta.threads.runs.files`."""
        from .files import AsyncFilesRaw

        return AsyncFilesRaw(self._transport)


class AsyncRunsStreamed:
    """The calls of `client.beta.threads.runs`, with other answers."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport
        calls = AsyncRuns(transport)
        self.create = async_to_streamed_response(calls.create)
        self.get = async_to_streamed_response(calls.get)

    @cached_property
    def files(self) -> AsyncFilesStreamed:
        """The methods of `client.beta.threads.runs.files`."""
        from .files import AsyncFilesStreamed

        return AsyncFilesStreamed(self._transport)
