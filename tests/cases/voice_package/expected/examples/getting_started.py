# Copyright Acme.
"""Make a first request.

It reads your credentials from the environment: VOICE_PACKAGE_TOKEN.
"""

from voice_package import Client

with Client() as client:
    for recording in client.recordings.list():
        print(recording.id)
