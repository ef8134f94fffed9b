# Copyright Acme.
"""Read a streamed response item by item.

It reads your credentials from the environment: VOICE_PACKAGE_TOKEN.
"""

from voice_package import Client

with Client() as client:
    with client.recordings.words.write_down("123", stream=True) as events:
        for event in events:
            print(event)
