"""The commands for `client.assistants`."""

from __future__ import annotations

from typing import Any

import click

from ..groups import ResourceGroup
from ..session import Session
from ..settings import NullableOption, json_option, list_options, null_option
from ..types import FILE_TEXT, INTEGER, JSON, TEXT, Choice

group = ResourceGroup(
    name="assistants",
    help="Operations on assistants, threads, messages, runs, run steps and attached files.",
    children={
        "files": "assistants_files",
    },
)


@group.command("list")
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
    """List assistants.

    Returns one page of assistants. Pass the `last_id` of this page as `after` to get
    the next page, while `has_more` is true.

    `GET /assistants`
    """
    session.print_list(session.client.assistants.list, arguments)


@group.command("create")
@click.option(
    "--model",
    type=FILE_TEXT,
    required=True,
    help="ID of the model that the assistant uses.",
)
@click.option(
    "--name",
    type=FILE_TEXT,
    cls=NullableOption,
    help="Name of the assistant, at most 256 characters.",
)
@click.option(
    "--description",
    type=FILE_TEXT,
    cls=NullableOption,
    help="Description of the assistant, at most 512 characters.",
)
@click.option(
    "--instructions",
    type=FILE_TEXT,
    cls=NullableOption,
    help="System instructions for the model, at most 32768 characters.",
)
@click.option(
    "--tools",
    type=JSON,
    help="Tools that the assistant can use, at most 128. Default: `[]`.",
)
@click.option(
    "--file-ids",
    type=FILE_TEXT,
    multiple=True,
    help="IDs of the files attached to the assistant, at most 20, ordered by creation date with the oldest first. Default: `[]`.",
)
@click.option(
    "--metadata",
    type=JSON,
    cls=NullableOption,
    help="Up to 16 key-value pairs of your own data, with keys of at most 64 and values of at most 512 characters.",
)
@null_option("name", "description", "instructions", "metadata")
@json_option
@click.pass_obj
def create_command(session: Session, /, **arguments: Any) -> None:
    """Create an assistant.

    Creates an assistant from a model and, optionally, instructions, tools and files.
    To let it work on a thread, create a run.

    `POST /assistants`
    """
    session.print_result(session.client.assistants.create, arguments)


@group.command("get")
@click.option("--assistant-id", type=TEXT, required=True, help="ID of the assistant.")
@json_option
@click.pass_obj
def get_command(session: Session, /, **arguments: Any) -> None:
    """Get an assistant.

    `GET /assistants/{assistant_id}`
    """
    session.print_result(session.client.assistants.get, arguments)


@group.command("modify")
@click.option("--assistant-id", type=TEXT, required=True, help="ID of the assistant.")
@click.option(
    "--model",
    type=FILE_TEXT,
    help="ID of the model that the assistant uses.",
)
@click.option(
    "--name",
    type=FILE_TEXT,
    cls=NullableOption,
    help="Name of the assistant, at most 256 characters.",
)
@click.option(
    "--description",
    type=FILE_TEXT,
    cls=NullableOption,
    help="Description of the assistant, at most 512 characters.",
)
@click.option(
    "--instructions",
    type=FILE_TEXT,
    cls=NullableOption,
    help="System instructions for the model, at most 32768 characters.",
)
@click.option(
    "--tools",
    type=JSON,
    help="Tools that the assistant can use, at most 128. Default: `[]`.",
)
@click.option(
    "--file-ids",
    type=FILE_TEXT,
    multiple=True,
    help="IDs of the files attached to the assistant, at most 20, ordered by creation date with the oldest first. Default: `[]`.",
)
@click.option(
    "--metadata",
    type=JSON,
    cls=NullableOption,
    help="Up to 16 key-value pairs of your own data, with keys of at most 64 and values of at most 512 characters.",
)
@null_option("name", "description", "instructions", "metadata")
@json_option
@click.pass_obj
def modify_command(session: Session, /, **arguments: Any) -> None:
    """Modify an assistant.

    Changes only the properties that the request contains. The list `file_ids`
    replaces the current one, so that files missing from it are detached.

    `POST /assistants/{assistant_id}`
    """
    session.print_result(session.client.assistants.modify, arguments)


@group.command("delete")
@click.option("--assistant-id", type=TEXT, required=True, help="ID of the assistant.")
@json_option
@click.pass_obj
def delete_command(session: Session, /, **arguments: Any) -> None:
    """Delete an assistant.

    `DELETE /assistants/{assistant_id}`
    """
    session.print_result(session.client.assistants.delete, arguments)
