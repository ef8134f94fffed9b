# Copyright Acme.
"""Upload a file.

It reads your credentials from the environment: VOICE_PACKAGE_TOKEN.
"""

from voice_package import Client

with Client() as client:
    recording = client.recordings.upload(sound=("example.txt", b"example"))
    print(recording.id)
