"""The commands for `client.threads.messages`."""

from __future__ import annotations

from typing import Any

import click

from ..groups import ResourceGroup
from ..session import Session
from ..settings import NullableOption, json_option, list_options, null_option
from ..types import FILE_TEXT, INTEGER, JSON, TEXT, Choice

group = ResourceGroup(
    name="messages",
    help="Commands for threads.messages.",
    children={
        "files": "threads_messages_files",
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
@click.option(
    "--run-id",
    type=TEXT,
    help="ID of a run; only messages that this run created are listed.",
)
@list_options
@click.pass_obj
def list_command(session: Session, /, **arguments: Any) -> None:
    """List messages.

    Returns one page of the messages in a thread, optionally only those of one run.
    Pass the `last_id` of this page as `after` to get the next page, while `has_more`
    is true.

    `GET /threads/{thread_id}/messages`
    """
    session.print_list(session.client.threads.messages.list, arguments)


@group.command("create")
@click.option(
    "--thread-id",
    type=TEXT,
    required=True,
    help="ID of the thread to which the message is added.",
)
@click.option(
    "--role",
    type=Choice("user", "assistant"),
    required=True,
    help="Author of the message, `user` or `assistant`.",
)
@click.option(
    "--content",
    type=FILE_TEXT,
    required=True,
    help="Text of the message, between 1 and 32768 characters.",
)
@click.option(
    "--file-ids",
    type=FILE_TEXT,
    multiple=True,
    help="IDs of the files to attach to the message for the tools of the assistant, at most 10. Default: `[]`.",
)
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
    """Create a message.

    Adds a message to a thread. The assistant processes the message when a run is
    created on the thread.

    `POST /threads/{thread_id}/messages`
    """
    session.print_result(session.client.threads.messages.create, arguments)


@group.command("get")
@click.option(
    "--thread-id",
    type=TEXT,
    required=True,
    help="ID of the thread that contains the message.",
)
@click.option("--message-id", type=TEXT, required=True, help="ID of the message.")
@json_option
@click.pass_obj
def get_command(session: Session, /, **arguments: Any) -> None:
    """Get a message.

    `GET /threads/{thread_id}/messages/{message_id}`
    """
    session.print_result(session.client.threads.messages.get, arguments)


@group.command("modify")
@click.option(
    "--thread-id",
    type=TEXT,
    required=True,
    help="ID of the thread that contains the message.",
)
@click.option("--message-id", type=TEXT, required=True, help="ID of the message.")
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
    """Modify a message.

    Changes the metadata of a message, its only modifiable property.

    `POST /threads/{thread_id}/messages/{message_id}`
    """
    session.print_result(session.client.threads.messages.modify, arguments)
