"""The commands for `client.threads`."""

from __future__ import annotations

from typing import Any

import click

from ..groups import ResourceGroup
from ..session import Session
from ..settings import NullableOption, json_option, null_option
from ..types import FILE_TEXT, JSON, NUMBER, TEXT

group = ResourceGroup(
    name="threads",
    help="Commands for threads.",
    children={
        "messages": "threads_messages",
        "runs": "threads_runs",
    },
)


@group.command("create")
@click.option("--messages", type=JSON, help="Messages that the thread starts with.")
@click.option(
    "--metadata",
    type=JSON,
    cls=NullableOption,
    help="Up to 16 key-value pairs of your own data, with keys of at most 64 and values of at most 512 characters.",
)
@null_option("metadata")
@json_option
@click.pass_obj
def create_command(session: Session, /, **arguments: Any) -> None:
    """Create a thread.

    Creates a thread, either empty or with initial messages.

    `POST /threads`
    """
    session.print_result(session.client.threads.create, arguments)


@group.command("get")
@click.option("--thread-id", type=TEXT, required=True, help="ID of the thread.")
@json_option
@click.pass_obj
def get_command(session: Session, /, **arguments: Any) -> None:
    """Get a thread.

    `GET /threads/{thread_id}`
    """
    session.print_result(session.client.threads.get, arguments)


@group.command("modify")
@click.option("--thread-id", type=TEXT, required=True, help="ID of the thread.")
@click.option(
    "--metadata",
    type=JSON,
    cls=NullableOption,
    help="Up to 16 key-value pairs of your own data, with keys of at most 64 and values of at most 512 characters.",
)
@null_option("metadata")
@json_option
@click.pass_obj
def modify_command(session: Session, /, **arguments: Any) -> None:
    """Modify a thread.

    Changes the metadata of a thread, its only modifiable property.

    `POST /threads/{thread_id}`
    """
    session.print_result(session.client.threads.modify, arguments)


@group.command("delete")
@click.option("--thread-id", type=TEXT, required=True, help="ID of the thread.")
@json_option
@click.pass_obj
def delete_command(session: Session, /, **arguments: Any) -> None:
    """Delete a thread.

    `DELETE /threads/{thread_id}`
    """
    session.print_result(session.client.threads.delete, arguments)


@group.command("create-and-run")
@click.option(
    "--assistant-id",
    type=FILE_TEXT,
    required=True,
    help="ID of the assistant that executes the run.",
)
@click.option(
    "--thread",
    type=JSON,
    help="Thread to create; by default an empty thread.",
)
@click.option(
    "--model",
    type=FILE_TEXT,
    cls=NullableOption,
    help="ID of the model for this run; by default the model of the assistant.",
)
@click.option(
    "--instructions",
    type=FILE_TEXT,
    cls=NullableOption,
    help="Instructions for this run; by default the instructions of the assistant.",
)
@click.option(
    "--tools",
    type=JSON,
    cls=NullableOption,
    help="Tools available to this run, at most 20; by default the tools of the assistant.",
)
@click.option(
    "--metadata",
    type=JSON,
    cls=NullableOption,
    help="Up to 16 key-value pairs of your own data, with keys of at most 64 and values of at most 512 characters.",
)
@click.option(
    "--temperature",
    type=NUMBER,
    cls=NullableOption,
    help="Sampling temperature, between 0 and 2. Default: `1`.",
)
@click.option(
    "--stream/--no-stream",
    default=None,
    cls=NullableOption,
    help="Whether to stream the events of the run as server-sent events instead of returning the run.",
)
@null_option("model", "instructions", "tools", "metadata", "temperature", "stream")
@json_option
@click.pass_obj
def create_and_run_command(session: Session, /, **arguments: Any) -> None:
    """Create a thread and a run.

    Creates a thread and runs an assistant on it, in one request. The run is executed
    in the background; poll it until its status is terminal or `requires_action`, or
    set `stream` to receive its events.

    `POST /threads/runs`
    """
    session.print_result(session.client.threads.create_and_run, arguments)
