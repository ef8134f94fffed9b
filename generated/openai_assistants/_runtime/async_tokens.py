"""The secrets of requests of the asynchronous client, with tokens fetched if needed."""

from collections.abc import Collection, Iterable
from copy import copy

from .async_primitives import hold_lock, resolve
from .credentials import Credential, CredentialValues
from .deadlines import Deadline
from .errors import ClientError
from .http_library import httpx
from .request_builder import RequestBuilder
from .token_providers import TokenContext, TokenProvider, check_secret

__all__ = ["fetch_secrets"]


async def fetch_secrets(
    credentials: Iterable[Credential],
    http: httpx.AsyncClient,
    builder: RequestBuilder,
    deadline: Deadline | None,
    rejected: Collection[str] = (),
) -> CredentialValues:
    """Return the secrets of credentials, by location and name.

    Tokens that are `rejected` are replaced by new ones. If that needs requests, they
    are sent by `http`, with the settings of `builder`.
    """
    values = CredentialValues()
    for credential in credentials:
        source = credential.provider
        if source is None:
            values.add(credential.location, credential.secret)
            continue
        provider = source.for_server(builder.base_url)
        token = provider.get_cached(rejected)
        if token is None:
            context = builder.make_token_context(http, deadline)
            token = await _renew_token(provider, context, rejected)
        values.add(credential.location, credential.format(token))
        values.tokens.append(token)
    return values


async def _renew_token(
    provider: TokenProvider, context: TokenContext, rejected: Collection[str]
) -> str:
    """Fetch a token, unless it is shared and another request fetches it."""
    if not (provider.is_cached or rejected):
        return await _fetch_token(provider, context)
    failure = provider.failure
    async with hold_lock(provider.locks, context):
        token = provider.get_cached(rejected)  # another request may have fetched it
        if token is not None:
            return token
        if provider.failure is not failure and provider.failure is not None:
            raise copy(provider.failure)  # or have failed to
        return await _fetch_token(provider, context)


async def _fetch_token(provider: TokenProvider, context: TokenContext) -> str:
    try:
        token = check_secret(await resolve(provider.fetch(context)), "the token")
    except ClientError as error:
        if context.deadline is None:  # others have more time
            provider.failure = copy(error)  # without its traceback
        raise
    provider.store(token)
    return token
