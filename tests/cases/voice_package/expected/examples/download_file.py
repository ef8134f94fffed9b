# Copyright Acme.
# pyright: reportDeprecated=false
"""Download a file.

It reads your credentials from the environment: VOICE_PACKAGE_TOKEN.
"""

from voice_package import Client

with Client() as client:
    content = client.recordings.sound.get("123")
    print(len(content))
