"""Derivation of the synchronous half of the runtime from the asynchronous one.

The file `async_NAME.py` is written by hand, `sync_NAME.py` is derived from it: names are replaced
in code, docstrings and comments, and what they make superfluous is removed. What cannot be derived
is in `async_primitives.py` and `sync_primitives.py`, which have functions of the same names.
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import black

from support.paths import ROOT

__all__ = ["derive_sync", "get_sync_path", "list_async_files"]

_LINE_LENGTH = 88
_UNDERIVED = {"async_pagers.py", "async_primitives.py"}
_NAMES = {
    "AbstractAsyncContextManager": "AbstractContextManager",
    "AsyncAPIClient": "SyncAPIClient",
    "AsyncAPIResponse": "APIResponse",
    "AsyncClient": "Client",
    "AsyncByteStream": "SyncByteStream",
    "AsyncCursorPage": "SyncCursorPage",
    "AsyncGenerator": "Generator",
    "AsyncIterator": "Iterator",
    "AsyncPage": "Page",
    "AsyncPager": "Page",
    "AsyncStream": "Stream",
    "AsyncStreamedResponse": "StreamedResponse",
    "AsyncTransport": "SyncTransport",
    "BaseAsyncClient": "BaseClient",
    "StopAsyncIteration": "StopIteration",
    "__aenter__": "__enter__",
    "__aexit__": "__exit__",
    "__aiter__": "__iter__",
    "__anext__": "__next__",
    "aclose": "close",
    "aiter_bytes": "iter_bytes",
    "aiter_lines": "iter_lines",
    "aiter_text": "iter_text",
    "anext": "next",
    "aread": "read",
    "async_bodies": "sync_bodies",
    "async_method_wrappers": "sync_method_wrappers",
    "async_oauth": "sync_oauth",
    "async_pagers": "sync_pages",
    "async_pages": "sync_pages",
    "async_primitives": "sync_primitives",
    "async_responses": "sync_responses",
    "async_streams": "sync_streams",
    "async_tokens": "sync_tokens",
    "async_to_raw_response": "to_raw_response",
    "async_to_streamed_response": "to_streamed_response",
    "async_transport": "sync_transport",
    "asynccontextmanager": "contextmanager",
    "asynchronous": "synchronous",
    "awaited": "called",
}
# What the new names make wrong: unused imports, their order and that of `__all__`, and loops that
# can be `yield from`, which there is for synchronous generators only.
_RUFF_RULES = "F401,I001,RUF022,UP028"


def list_async_files() -> list[Path]:
    """Return the files of all built-in styles from which synchronous ones are derived."""
    files = (ROOT / "templates").rglob("*async_*.py")
    return sorted(file for file in files if file.name not in _UNDERIVED)


def get_sync_path(file: Path) -> Path:
    """Return the path of the synchronous file that is derived from an asynchronous one."""
    return file.with_name(file.name.replace("async_", "sync_", 1))


def derive_sync(file: Path) -> str:
    """Return the text of the synchronous file that is derived from an asynchronous one.

    Raises:
        ValueError: An asynchronous name is not in the table.
    """
    text = _format_code(_replace_names("".join(_remove_awaitables(file.read_text("utf-8")))))
    if unknown := re.findall(r"\w*async\w*|await\w*", text, re.IGNORECASE):
        raise ValueError(f"no synchronous names for {', '.join(sorted(set(unknown)))} in {file}")
    return f"# Derived from {file.name}, which is the file to edit.\n{text}"


def _remove_awaitables(text: str) -> Iterator[str]:
    """Yield the parts of a text around `Awaitable[` and the brackets that match."""
    first, *others = text.split("Awaitable[")
    yield first
    for other in others:
        depth = 1
        for end, character in enumerate(other):
            depth += (character == "[") - (character == "]")
            if depth == 0:
                yield other[:end]
                yield other[end + 1 :]
                break


def _replace_names(text: str) -> str:
    """Remove the keywords, and replace whole words."""
    text = re.sub(r"\b(async|await) ", "", text)
    return re.sub(r"\w+", lambda word: _NAMES.get(word[0], word[0]), text)


def _format_code(text: str) -> str:
    command = ["ruff", "check", "--isolated", "--quiet", "--fix-only", "--unsafe-fixes"]
    settings = ["--target-version", "py311", "--select", _RUFF_RULES]
    fixed = subprocess.run(
        [sys.executable, "-m", *command, *settings, "-"],
        input=text,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
    )
    return black.format_str(fixed.stdout, mode=black.Mode(line_length=_LINE_LENGTH))
