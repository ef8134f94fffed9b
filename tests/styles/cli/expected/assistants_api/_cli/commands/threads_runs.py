"""The commands for `client.threads.runs`."""

from __future__ import annotations

from typing import Any

import click

from ..groups import ResourceGroup
from ..session import Session
from ..settings import NullableOption, json_option, list_options, null_option
from ..types import FILE_TEXT, INTEGER, JSON, NUMBER, TEXT, Choice

group = ResourceGroup(
    name="runs",
    help="Commands for threads.runs.",
    children={
        "steps": "threads_runs_steps",
    },
)


@group.command("list")
@click.option("--thread-id", type=TEXT, required=True, help="ID of the thread.")
@click.option(
    "--limit",
    type=INTEGER,
    help="Maximum number of items per page, between 1 and 100. Default: `20`.",
)
@click.option(
    "--order",
    type=Choice("asc", "desc"),
    help='Order of the items by creation time, either `asc` (oldest first) or `desc` (newest first). Default: `"desc"`.',
)
@click.option(
    "--after",
    type=TEXT,
    help="Cursor; the page starts after the item with this ID.",
)
@click.option(
    "--before",
    type=TEXT,
    help="Cursor; the page ends before the item with this ID.",
)
@list_options
@click.pass_obj
def list_command(session: Session, /, **arguments: Any) -> None:
    """List runs.

    Returns one page of the runs on a thread. Pass the `last_id` of this page as
    `after` to get the next page, while `has_more` is true.

    `GET /threads/{thread_id}/runs`
    """
    session.print_list(session.client.threads.runs.list, arguments)


@group.command("create")
@click.option(
    "--thread-id",
    type=TEXT,
    required=True,
    help="ID of the thread to run the assistant on.",
)
@click.option(
    "--assistant-id",
    type=FILE_TEXT,
    required=True,
    help="ID of the assistant that executes the run.",
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
    "--additional-instructions",
    type=FILE_TEXT,
    cls=NullableOption,
    help="Text appended to the instructions for this run, without replacing them.",
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
@null_option(
    "model",
    "instructions",
    "additional-instructions",
    "tools",
    "metadata",
    "temperature",
    "stream",
)
@json_option
@click.pass_obj
def create_command(session: Session, /, **arguments: Any) -> None:
    """Create a run.

    Runs an assistant on a thread. The run is executed in the background; poll it
    until its status is terminal or `requires_action`, or set `stream` to receive its
    events.

    `POST /threads/{thread_id}/runs`
    """
    session.print_result(session.client.threads.runs.create, arguments)


@group.command("get")
@click.option(
    "--thread-id",
    type=TEXT,
    required=True,
    help="ID of the thread that the run belongs to.",
)
@click.option("--run-id", type=TEXT, required=True, help="ID of the run.")
@json_option
@click.pass_obj
def get_command(session: Session, /, **arguments: Any) -> None:
    """Get a run.

    Returns the current state of a run. Poll this operation until the status is
    `completed`, `failed`, `cancelled` or `expired`, which are terminal, or
    `requires_action`, in which the run is blocked until the outputs of its tool
    calls are submitted.

    `GET /threads/{thread_id}/runs/{run_id}`
    """
    session.print_result(session.client.threads.runs.get, arguments)


@group.command("modify")
@click.option(
    "--thread-id",
    type=TEXT,
    required=True,
    help="ID of the thread that the run belongs to.",
)
@click.option("--run-id", type=TEXT, required=True, help="ID of the run.")
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
    """Modify a run.

    Changes the metadata of a run, its only modifiable property.

    `POST /threads/{thread_id}/runs/{run_id}`
    """
    session.print_result(session.client.threads.runs.modify, arguments)


@group.command("submit-tool-outputs")
@click.option(
    "--thread-id",
    type=TEXT,
    required=True,
    help="ID of the thread that the run belongs to.",
)
@click.option("--run-id", type=TEXT, required=True, help="ID of the run to continue.")
@click.option(
    "--tool-outputs",
    type=JSON,
    required=True,
    help="Outputs of the tool calls, one for each call in the run's `required_action`.",
)
@click.option(
    "--stream/--no-stream",
    default=None,
    cls=NullableOption,
    help="Whether to stream the events of the run as server-sent events instead of returning the run.",
)
@null_option("stream")
@json_option
@click.pass_obj
def submit_tool_outputs_command(session: Session, /, **arguments: Any) -> None:
    """Submit tool outputs to a run.

    Continues a run whose status is `requires_action` and whose
    `required_action.type` is `submit_tool_outputs`. The run is blocked until this
    request, which must contain the outputs of all tool calls in `required_action`;
    they cannot be submitted one by one. Afterwards, poll the run again or set
    `stream` to receive its events.

    `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs`
    """
    session.print_result(session.client.threads.runs.submit_tool_outputs, arguments)


@group.command("cancel")
@click.option(
    "--thread-id",
    type=TEXT,
    required=True,
    help="ID of the thread that the run belongs to.",
)
@click.option("--run-id", type=TEXT, required=True, help="ID of the run.")
@json_option
@click.pass_obj
def cancel_command(session: Session, /, **arguments: Any) -> None:
    """Cancel a run.

    Requests the cancellation of a run whose status is `in_progress`. The status
    becomes `cancelling`, and `cancelled` once the run has stopped.

    `POST /threads/{thread_id}/runs/{run_id}/cancel`
    """
    session.print_result(session.client.threads.runs.cancel, arguments)
