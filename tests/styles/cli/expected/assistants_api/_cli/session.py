"""A run of the program: its client, and calls of the methods."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from functools import cached_property
from inspect import signature
from itertools import islice
from typing import Any, Protocol, cast

import click

from .._runtime.base_page import BasePage
from .._runtime.request import RequestOptions
from ..client import Client
from .output import print_items, print_value, write_chunks
from .settings import get_settings
from .types import NULL

__all__ = ["Session"]


class Session:
    """Calls methods of one client, which is created for the first one."""

    def __init__(self, context: click.Context, settings: Mapping[str, object]) -> None:
        self._context = context
        self._settings = _omit_missing(settings)

    @cached_property
    def client(self) -> Client:
        """The client, which is closed at the end of the program."""
        return self._context.with_resource(Client(**self._settings))

    def print_result(
        self, method: Callable[..., object], arguments: Mapping[str, object]
    ) -> None:
        """Call a method and print what it returns; a stream is printed as it arrives."""
        result = method(**_omit_missing(arguments))
        print_value(result, as_json=get_settings().json)

    def print_list(
        self, method: Callable[..., Page], arguments: Mapping[str, object]
    ) -> None:
        """Call a method and print the items of the list, each page when it is needed."""
        settings = get_settings()
        page = method(**_omit_missing(arguments))
        is_whole = settings.all or settings.max_items is not None
        items = islice(page if is_whole else page.data, settings.max_items)
        print_items(items, as_json=settings.json)

    def follow_link(
        self,
        raw_method: Callable[..., RawResponse],
        resource: object,
        arguments: Mapping[str, object],
    ) -> bool:
        """Print what the link leads to that `--follow` names; return whether it names one."""
        settings = get_settings()
        further = settings.follow_arguments
        if settings.follow is None:
            if further is not None:
                raise click.UsageError("--follow-arguments needs --follow")
            return False
        if further is not None and not isinstance(further, dict):
            raise click.UsageError("--follow-arguments is not a JSON object")
        follow = getattr(resource, settings.follow.method)
        link_arguments = cast("dict[str, object]", further or {})
        _check_arguments(
            follow, link_arguments
        )  # before a request that may change something
        raw = raw_method(**_omit_missing(arguments))
        response = raw if settings.follow.needs_raw_response else raw.parse()
        if isinstance(response, Iterator):
            raise click.UsageError("a streamed response has no link to follow")
        try:
            result = follow(response, **link_arguments)
        except AttributeError as error:  # of a response without a required property
            raise ValueError(f"the link cannot be followed: {error}") from None
        if isinstance(result, BasePage):
            result = cast("Page", result).data
        print_value(result, as_json=settings.json)
        return True

    def save_file(
        self,
        method: Callable[..., AbstractContextManager[Content]],
        arguments: Mapping[str, object],
    ) -> None:
        """Call a method and write the content of its response, as it arrives."""
        output = get_settings().output
        with method(**_omit_missing(arguments)) as content:
            write_chunks(content.iter_bytes(), output)


class Page(Protocol):
    """The page of a list, whose iteration continues with the next pages."""

    @property
    def data(self) -> Sequence[object]: ...

    def __iter__(self) -> Iterator[object]: ...


class RawResponse(Protocol):
    """A response with its status and headers."""

    def parse(self) -> object: ...


class Content(Protocol):
    """A response whose content has not been read yet."""

    def iter_bytes(self) -> Iterator[bytes]: ...


def _check_arguments(
    method: Callable[..., object], arguments: Mapping[str, object]
) -> None:
    """Check the arguments of a method that follows a link, beside the response."""
    try:
        bound = signature(method).bind(None, **arguments)
    except TypeError as error:
        raise click.UsageError(f"--follow-arguments: {error}") from None
    options = bound.arguments.get("options", {})
    for name in options.keys() - RequestOptions.__annotations__.keys():
        raise click.UsageError(f"--follow-arguments: unknown argument {name!r}")


def _omit_missing(arguments: Mapping[str, object]) -> dict[str, Any]:
    """Return the arguments that were given."""
    return {
        name: None if value is NULL else value
        for name, value in arguments.items()
        if value is not None and value != ()
    }
