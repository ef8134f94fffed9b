"""The synchronous files of the runtime are derived from the asynchronous ones."""

from __future__ import annotations

from pathlib import Path

import pytest
from support.derive_sync import derive_sync, get_sync_path, list_async_files
from support.paths import ROOT

ASYNC_FILES = list_async_files()


@pytest.mark.parametrize(
    "file", ASYNC_FILES, ids=[str(file.relative_to(ROOT / "templates")) for file in ASYNC_FILES]
)
def test_sync_file_is_derived_from_async_file(file: Path, update: bool) -> None:
    sync_file = get_sync_path(file)
    expected = derive_sync(file)
    if update:
        sync_file.write_text(expected, encoding="utf-8")
    assert sync_file.read_text("utf-8") == expected


def test_every_sync_file_has_async_counterpart() -> None:
    underived = {"sync_primitives.py"}
    sync_files = {
        file
        for file in (ROOT / "templates").rglob("*sync_*.py")
        if "async_" not in file.name and file.name not in underived
    }
    assert sync_files == {get_sync_path(file) for file in ASYNC_FILES}


EXAMPLE = '''\
"""Pages of the asynchronous client, which are awaited."""

from collections.abc import AsyncIterator, Awaitable, Callable

import httpx

from .async_pages import AsyncPage
from .errors import PageError


async def read(
    fetch: Callable[[int], Awaitable[AsyncPage[list[int]]]], http: httpx.AsyncClient
) -> AsyncIterator[int]:
    """Iterate over each `AsyncPage`; see `aread`."""
    async with await fetch(1) as page:  # `async with` closes the AsyncPage
        async for item in page:
            yield item
    await http.aclose()
    raise PageError
'''

DERIVED = '''\
# Derived from async_example.py, which is the file to edit.
"""Pages of the synchronous client, which are called."""

from collections.abc import Callable, Iterator

import httpx

from .errors import PageError
from .sync_pages import Page


def read(fetch: Callable[[int], Page[list[int]]], http: httpx.Client) -> Iterator[int]:
    """Iterate over each `Page`; see `read`."""
    with fetch(1) as page:  # `with` closes the Page
        yield from page
    http.close()
    raise PageError
'''


def test_names_keywords_and_imports_are_replaced(tmp_path: Path) -> None:
    file = tmp_path / "async_example.py"
    file.write_text(EXAMPLE)
    assert derive_sync(file) == DERIVED
    assert get_sync_path(file) == tmp_path / "sync_example.py"


def test_unknown_asynchronous_name_is_an_error(tmp_path: Path) -> None:
    file = tmp_path / "async_example.py"
    file.write_text("class AsyncThing:\n    pass\n")
    with pytest.raises(ValueError, match="no synchronous names for AsyncThing in "):
        derive_sync(file)
