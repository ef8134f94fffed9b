"""Files that the content of responses is written to."""

import os
import shutil
from collections.abc import Generator
from contextlib import contextmanager, suppress
from secrets import token_hex
from typing import IO

__all__ = ["replace_file"]


@contextmanager
def replace_file(path: str | os.PathLike[str]) -> Generator[IO[bytes], None, None]:
    """Open a temporary file that replaces the file at a path once it is complete."""
    target = os.path.realpath(path)
    written = os.path.join(os.path.dirname(target), f".{token_hex(8)}")
    try:
        with open(written, "xb") as file:
            yield file
        if os.path.exists(target):
            shutil.copymode(target, written)
        os.replace(written, target)
    except BaseException:
        with suppress(OSError):
            os.unlink(written)
        raise
