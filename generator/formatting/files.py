"""Formatting of Python files with black.

The module black is slow to import and much slower to run, so it is called only for texts that
it might change.
"""

from __future__ import annotations

import os
import re
import sys
import threading
from collections.abc import Callable, Mapping, Sequence
from symtable import symtable
from types import MappingProxyType

from ..diagnostics import Diagnostic, Location, SpecloomError
from ..frozen import frozen
from .long_lines import break_class_headers
from .statement_size import MAX_FILE_TOKENS, has_large_statement, has_too_many_tokens
from .statements import format_statements

_MIN_POOL_FILES = 20
"""The number of files from which on the start of worker processes pays off."""

_NO_EARLIER_FILES: Mapping[str, str] = MappingProxyType({})

_BLACK_LOCATION = re.compile(r": (?P<line>\d+):(?P<column>\d+)\n")


def format_files(
    files: Mapping[str, str],
    *,
    is_preformatted: Callable[[str], bool],
    line_length: int,
    earlier_files: Mapping[str, str] = _NO_EARLIER_FILES,
    max_characters: int = sys.maxsize,
) -> dict[str, str]:
    """Return the files (path to text) in the same order, with each ``.py`` file formatted by black.

    `is_preformatted` takes a path and returns whether the file's template writes black's
    format as long as no line is too long.  `earlier_files` are results of an earlier call
    with the same line length: an equal text is not formatted again.  All others are parsed, so
    that a mistake in a template is not written either.  After `max_characters`, the other
    files stay as they are, because black is slow.

    Raises:
        SpecloomError: Some files are not valid Python; one diagnostic for each.
    """
    formatted = dict(files)
    jobs: list[_Job] = []
    problems: list[Diagnostic] = []
    for path, text in files.items():
        if not path.endswith(".py"):
            continue
        is_trusted = is_preformatted(path)
        max_characters -= len(text)  # a style may declare any file as preformatted
        if earlier_files.get(path) == text:
            continue
        needs_black = max_characters >= 0
        if (problem := _find_syntax_error(path, text)) is not None:
            problems.append(problem)
            continue
        if is_trusted:
            formatted[path], has_long_lines = break_class_headers(text, line_length)
            needs_black = needs_black and has_long_lines
        if needs_black:
            jobs.append(_Job(path, formatted[path], line_length, is_trusted))
    if problems:
        raise SpecloomError(*problems)
    return formatted | _format_with_black(jobs)


def _find_syntax_error(path: str, text: str) -> Diagnostic | None:
    """Return why a text is not Python; None if it is.

    Black is not asked: it crashes on expressions with many thousands of levels.
    """
    if has_too_many_tokens(text):
        message = f"the Python file has more than {MAX_FILE_TOKENS:,} tokens"
        return Diagnostic("error", "too-large", message, path)
    line: int | None = None
    column: int | None = None
    try:
        # Half as expensive as `ast.parse`, whose objects nobody needs.
        symtable(text, path, "exec")
    except SyntaxError as error:
        message, line, column = error.msg, error.lineno, error.offset
    except ValueError as error:
        message = str(error)
    except (RecursionError, MemoryError):
        message = "it has too many levels of nested expressions"
    else:
        return None
    return Diagnostic(
        "error",
        "not-python",
        f"not valid Python: {message}",
        path,
        hint=_quote_line(text, line) if line else None,
        location=Location(line, max(column or 1, 1)) if line else None,
    )


@frozen
class _Job:
    """A file for black, of which only the long lines are in another format if `is_preformatted`."""

    path: str
    text: str
    line_length: int
    is_preformatted: bool


def _format_with_black(jobs: Sequence[_Job]) -> dict[str, str]:
    """Return the texts of files (path to text), formatted by black.

    Raises:
        SpecloomError: Some files are not valid Python.
    """
    if not jobs:
        return {}
    # The first file is formatted here, so that black is imported before other processes fork.
    first, rest = _format_job(jobs[0]), jobs[1:]
    results = [
        first,
        *(_format_in_processes(rest) if _should_use_pool(len(rest)) else map(_format_job, rest)),
    ]
    diagnostics = [result for result in results if isinstance(result, Diagnostic)]
    if diagnostics:
        raise SpecloomError(*diagnostics)
    texts = [result for result in results if isinstance(result, str)]
    return dict(zip((job.path for job in jobs), texts, strict=True))


def _format_job(job: _Job) -> str | Diagnostic:
    """Format a job's text, or return why it cannot be formatted."""
    # Imported here because a run that needs no formatting should not wait for it.
    import black
    from black.mode import Mode, TargetVersion
    from black.parsing import InvalidInput

    mode = Mode(line_length=job.line_length, target_versions={TargetVersion.PY311})
    if job.is_preformatted:  # and valid Python
        return format_statements(
            job.text,
            job.line_length,
            lambda text: text if has_large_statement(text) else black.format_str(text, mode=mode),
        )
    if has_large_statement(job.text):
        return job.text
    try:
        return black.format_str(job.text, mode=mode)
    except RecursionError:
        return job.text
    except InvalidInput as error:
        return _make_syntax_diagnostic(job.path, job.text, str(error))


def _make_syntax_diagnostic(path: str, text: str, message: str) -> Diagnostic:
    """Return the diagnostic for black's `message` about an invalid text, with the quoted line.

    The message has the form ``Cannot parse…: 4:0``, the line, an arrow and the parser's reason.
    """
    match = _BLACK_LOCATION.search(message)
    reason = message.rsplit("\n", 1)[-1] if match else message
    location = Location(int(match["line"]), int(match["column"]) + 1) if match else None
    hint = _quote_line(text, location.line) if location else None
    return Diagnostic(
        "error",
        "not-python",
        f"not valid Python, black cannot parse it: {reason}",
        path,
        hint=hint,
        location=location,
    )


def _quote_line(text: str, line: int) -> str:
    """Return a quoted line for a hint, since the file may never be written."""
    lines = text.split("\n")
    return (
        f"line {line} is {lines[line - 1].strip()!r}"
        if line <= len(lines)
        else "at the end of the file"
    )


def _should_use_pool(count: int) -> bool:
    """Check whether there are enough files, and forking is cheap and safe on this system."""
    if sys.platform != "linux" or threading.active_count() > 1:
        return False
    return count >= _MIN_POOL_FILES and len(os.sched_getaffinity(0)) > 1


def _format_in_processes(jobs: Sequence[_Job]) -> list[str | Diagnostic]:
    """Run `_format_job` for every job in worker processes; return the results in order."""
    # Imported here because these imports take as long as a small run.
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_context

    workers = len(os.sched_getaffinity(0))
    with ProcessPoolExecutor(min(workers, 8), mp_context=get_context("fork")) as pool:
        return list(pool.map(_format_job, jobs, chunksize=4))
