"""The commands for `client.assistants.files`."""

from __future__ import annotations

from typing import Any

import click

from ..groups import ResourceGroup
from ..session import Session
from ..settings import json_option, list_options
from ..types import FILE_TEXT, INTEGER, TEXT, Choice

group = ResourceGroup(
    name="files",
    help="Commands for assistants.files.",
    children={},
)


@group.command("list")
@click.option("--assistant-id", type=TEXT, required=True, help="ID of the assistant.")
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
    """List assistant files.

    Returns one page of the files attached to an assistant. Pass the `last_id` of
    this page as `after` to get the next page, while `has_more` is true.

    `GET /assistants/{assistant_id}/files`
    """
    session.print_list(session.client.assistants.files.list, arguments)


@group.command("create")
@click.option(
    "--assistant-id",
    type=TEXT,
    required=True,
    help="ID of the assistant to which the file is attached.",
)
@click.option(
    "--file-id",
    type=FILE_TEXT,
    required=True,
    help="ID of a file that was uploaded with the purpose `assistants`.",
)
@json_option
@click.pass_obj
def create_command(session: Session, /, **arguments: Any) -> None:
    """Attach a file to an assistant.

    Attaches an uploaded file to an assistant, for tools that read files such as
    `retrieval` and `code_interpreter`.

    `POST /assistants/{assistant_id}/files`
    """
    session.print_result(session.client.assistants.files.create, arguments)


@group.command("get")
@click.option("--assistant-id", type=TEXT, required=True, help="ID of the assistant.")
@click.option("--file-id", type=TEXT, required=True, help="ID of the attached file.")
@json_option
@click.pass_obj
def get_command(session: Session, /, **arguments: Any) -> None:
    """Get an assistant file.

    `GET /assistants/{assistant_id}/files/{file_id}`
    """
    session.print_result(session.client.assistants.files.get, arguments)


@group.command("delete")
@click.option("--assistant-id", type=TEXT, required=True, help="ID of the assistant.")
@click.option("--file-id", type=TEXT, required=True, help="ID of the file to detach.")
@json_option
@click.pass_obj
def delete_command(session: Session, /, **arguments: Any) -> None:
    """Detach a file from an assistant.

    Detaches a file from an assistant without deleting the file itself.

    `DELETE /assistants/{assistant_id}/files/{file_id}`
    """
    session.print_result(session.client.assistants.files.delete, arguments)
