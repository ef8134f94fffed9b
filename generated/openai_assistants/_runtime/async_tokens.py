"""The secrets of requests of the asynchronous client, with tokens fetched if needed."""

from collections.abc import Collection, Iterable

from .async_primitives import get_lock, resolve
from .credentials import Credential, CredentialValues
from .token_providers import TokenProvider, check_secret

__all__ = ["fetch_secrets"]


async def fetch_secrets(
    credentials: Iterable[Credential], rejected: Collection[str] = ()
) -> CredentialValues:
    """Return the secrets of credentials, by location and name.

    Tokens that are `rejected` are replaced by new ones.
    """
    values = CredentialValues()
    for credential in credentials:
        provider = credential.provider
        if provider is None:
            values.add(credential.location, credential.secret)
        else:
            token = await _get_token(provider, rejected)
            values.add(credential.location, credential.format(token))
            values.tokens.append(token)
    return values


async def _get_token(provider: TokenProvider, rejected: Collection[str]) -> str:
    """Return a token that was fetched before, or fetch one."""
    token = provider.get_cached(rejected)
    if token is not None:
        return token
    if not (provider.is_cached or rejected):
        return await _fetch_token(provider)
    async with get_lock(provider.locks):
        token = provider.get_cached(rejected)  # another request may have fetched it
        return await _fetch_token(provider) if token is None else token


async def _fetch_token(provider: TokenProvider) -> str:
    token = check_secret(await resolve(provider.fetch()), "the token")
    provider.store(token)
    return token
