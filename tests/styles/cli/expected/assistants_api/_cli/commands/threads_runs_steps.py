"""The commands for `client.threads.runs.steps`."""

from __future__ import annotations

from typing import Any

import click

from ..groups import ResourceGroup
from ..session import Session
from ..settings import json_option, list_options
from ..types import INTEGER, TEXT, Choice

group = ResourceGroup(
    name="steps",
    help="Commands for threads.runs.steps.",
    children={},
)


@group.command("list")
@click.option(
    "--thread-id",
    type=TEXT,
    required=True,
    help="ID of the thread that the run belongs to.",
)
@click.option("--run-id", type=TEXT, required=True, help="ID of the run.")
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
    """List run steps.

    Returns one page of the steps of a run. Pass the `last_id` of this page as
    `after` to get the next page, while `has_more` is true.

    `GET /threads/{thread_id}/runs/{run_id}/steps`
    """
    session.print_list(session.client.threads.runs.steps.list, arguments)


@group.command("get")
@click.option(
    "--thread-id",
    type=TEXT,
    required=True,
    help="ID of the thread that the run belongs to.",
)
@click.option(
    "--run-id",
    type=TEXT,
    required=True,
    help="ID of the run that the step belongs to.",
)
@click.option("--step-id", type=TEXT, required=True, help="ID of the run step.")
@json_option
@click.pass_obj
def get_command(session: Session, /, **arguments: Any) -> None:
    """Get a run step.

    `GET /threads/{thread_id}/runs/{run_id}/steps/{step_id}`
    """
    session.print_result(session.client.threads.runs.steps.get, arguments)
