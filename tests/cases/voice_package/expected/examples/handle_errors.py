# Copyright Acme.
"""Handle the errors of a request.

It reads your credentials from the environment: VOICE_PACKAGE_TOKEN.
"""

from voice_package import Client, ClientError, StatusError

try:
    with Client() as client:
        for recording in client.recordings.list():
            print(recording.id)
except StatusError as error:
    print(error.status_code, error.body)
except ClientError as error:
    print(error)
