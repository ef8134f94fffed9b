"""The two kinds of client."""

from __future__ import annotations

from ....frozen import frozen
from ....style.settings import ClientKey, LayoutKey


@frozen
class ClientKind:
    """The synchronous or the asynchronous client, with the keys of its path patterns."""

    client_key: ClientKey
    resources_key: LayoutKey


SYNC = ClientKind("client", "resources")
ASYNC = ClientKind("async_client", "async_resources")
CLIENT_KINDS = (SYNC, ASYNC)
