"""Errors of the client as messages of the program."""

from collections.abc import Generator
from contextlib import contextmanager

import click

from .._runtime import ClientError

__all__ = ["report_errors"]


@contextmanager
def report_errors() -> Generator[None, None, None]:
    """Convert errors of the client, and values that it cannot send, to one line."""
    try:
        yield
    except BrokenPipeError:  # the reader of the output ended: click exits quietly
        raise
    except (ClientError, OSError, TypeError, ValueError) as error:
        message = " ".join(str(error).split()) or type(error).__name__
        raise click.ClickException(message) from error
