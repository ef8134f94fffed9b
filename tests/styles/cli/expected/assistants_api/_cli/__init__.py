"""The command-line program of the Assistants API client."""

from __future__ import annotations

from typing import Any

import click

from .completion import completion_option
from .groups import Program
from .session import Session
from .types import DURATION, INTEGER

__all__ = ["main"]


@click.command(
    name="assistants-api",
    cls=Program,
    children={
        "assistants": "assistants",
        "threads": "threads",
    },
)
@click.option(
    "--api-key-auth",
    help="API key, sent as a bearer token in the `Authorization` header. Read from the environment variable ASSISTANTS_API_API_KEY_AUTH if omitted.",
)
@click.option(
    "--base-url",
    help="Base URL of the API. Default: https://api.openai.com/v1.",
)
@click.option(
    "--timeout",
    type=DURATION,
    help="Seconds that each step of a request may take: connect, read, write, pool.",
)
@click.option(
    "--deadline",
    type=DURATION,
    help="Seconds for each request with all its retries; for a stream, until it begins.",
)
@click.option(
    "--max-retries",
    type=INTEGER,
    help="Maximum number of retries of a failed request; 0 disables retries.",
)
@click.version_option("2.0.0")
@completion_option
@click.pass_context
def main(context: click.Context, /, **settings: Any) -> None:
    """Assistants API.

    Create and manage assistants, the threads they work on, and the messages, runs,
    run steps and attached files that belong to them.
    """
    context.obj = Session(context, settings)
