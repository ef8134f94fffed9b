# Copyright Acme.
"""Make a first request with the asynchronous client.

It reads your credentials from the environment: VOICE_PACKAGE_TOKEN.
"""

import asyncio

from voice_package import AsyncClient


async def main() -> None:
    async with AsyncClient() as client:
        async for recording in client.recordings.list():
            print(recording.id)


asyncio.run(main())
