"""Synchronous client."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Unpack

import httpx2

from ._runtime import (
    NOT_GIVEN,
    Bearer,
    HttpOptions,
    NotGiven,
    RetryPolicy,
    Secret,
    Timeout,
    cached_property,
    resolve_base_url,
)
from ._runtime.sync_client import BaseClient
from ._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from .resources.recordings import RecordingsResource

__all__ = ["Client"]


class Client(BaseClient):

    def __init__(
        self,
        *,
        token: Secret | None = None,
        base_url: str | None = None,
        timeout: Timeout | NotGiven = NOT_GIVEN,
        deadline: float | None = None,
        max_response_bytes: int | None = 100_000_000,
        max_retries: int = 2,
        retries: RetryPolicy | None = None,
        headers: Mapping[str, str] | None = None,
        query: Mapping[str, object] | None = None,
        before_request: Callable[[httpx2.Request], object] | None = None,
        after_response: Callable[[httpx2.Response], object] | None = None,
        http_client: httpx2.Client | None = None,
        **http: Unpack[HttpOptions],
    ) -> None:
        transport = SyncTransport(
            base_url=resolve_base_url(
                base_url,
                "https://voice.test/v1",
                http_client=http_client,
            ),
            credentials={
                "token": Bearer(token, argument="token", env="VOICE_NONE_TOKEN"),
            },
            security=(("token",),),
            headers=headers,
            query=query,
            timeout=timeout,
            default_timeout=60,
            deadline=deadline,
            max_response_bytes=max_response_bytes,
            max_retries=max_retries,
            retries=retries,
            before_request=before_request,
            after_response=after_response,
            http_client=http_client,
            **http,
        )
        super().__init__(transport)

    @cached_property
    def recordings(self) -> RecordingsResource:
        from .resources.recordings import RecordingsResource

        return RecordingsResource(self._transport)
