"""Black: the form of every Python file.

Black costs time to import and much more to run, so it is called only for texts
that it could want to change.
"""

from __future__ import annotations

import os
import re
import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType

from .diagnostics import Diagnostic, Location, SpecloomError

_MIN_POOL_FILES = 20
"""From how many files on a second process pays for its start."""

_NO_EARLIER_FILES: Mapping[str, str] = MappingProxyType({})

_STRING_OR_COMMENT = re.compile(
    r'''
    (?P<triple> """(?:\\.|[^\\])*?""" | \'\'\'(?:\\.|[^\\])*?\'\'\')
    | "(?:\\.|[^"\\\n])*"
    | '(?:\\.|[^'\\\n])*'
    | (?P<comment> \#[^\n]*)
    ''',
    re.DOTALL | re.VERBOSE,
)
_QUOTED_STRING = r'"(?:\\.|[^"\\])*"'
_UNBREAKABLE_ITEM = re.compile(rf"\s*(?:\w+|(?:{_QUOTED_STRING}: )?{_QUOTED_STRING}),")
_STRING_PREFIX = re.compile(r"\s*[rRbBuUfF]{0,2}")
_BLACK_LOCATION = re.compile(r": (?P<line>\d+):(?P<column>\d+)\n")


def format_files(
    files: Mapping[str, str],
    *,
    is_preformatted: Callable[[str], bool],
    line_length: int,
    earlier_files: Mapping[str, str] = _NO_EARLIER_FILES,
) -> dict[str, str]:
    """The files, by path, with each ``.py`` file in black's form, in the order given.

    `is_preformatted` tells by its path whether a file comes from a template that writes
    black's form as long as no line is too long.  `earlier_files` are texts by path which came
    out of here before, at the same line length: an equal text is not formatted again.

    Raises SpecloomError with one diagnostic for each file that is not Python.
    """

    def is_formatted(path: str, text: str) -> bool:
        if not path.endswith(".py") or earlier_files.get(path) == text:
            return True
        return is_preformatted(path) and not needs_black(text, line_length)

    unformatted_files = {path: text for path, text in files.items() if not is_formatted(path, text)}
    return (
        {**files, **_format_with_black(unformatted_files, line_length)}
        if unformatted_files
        else dict(files)
    )


def needs_black(text: str, line_length: int) -> bool:
    """Whether a line of a text is too long and black may know a way to shorten it.

    The text is in black's form but for that.  Black has no way with a line of a
    docstring, with a comment on a line of its own, or with a name, a string or a pair
    of strings that is an item of a bracket: a long URL stays long.
    """
    lines = text.split("\n")
    long_lines = {
        number
        for number, line in enumerate(lines)
        if _measure_width(line) > line_length and not _UNBREAKABLE_ITEM.fullmatch(line)
    }
    return bool(long_lines) and not long_lines.issubset(_find_fixed_lines(text))


def _measure_width(line: str) -> int:
    """The columns of a line, at most: black counts two for a wide character."""
    return len(line) if line.isascii() else len(line) + sum(not char.isascii() for char in line)


def _find_fixed_lines(text: str) -> Iterator[int]:
    """The numbers, from 0, of the lines that black leaves as they are."""
    number = position = 0
    for match in _STRING_OR_COMMENT.finditer(text):
        number += text.count("\n", position, match.start())
        position = match.start()
        if match["comment"] and _starts_line(text, match.start()):
            yield number
        elif match["triple"]:
            yield from _find_fixed_string_lines(text, match, number)


def _find_fixed_string_lines(text: str, match: re.Match[str], first_line: int) -> Iterator[int]:
    """Those of a triple-quoted string.

    Black may move the closing quotes of more than one line, so the last line is not
    among them, and it may break code before the opening ones.
    """
    last_line = first_line + match[0].count("\n")
    yield from range(first_line + 1, last_line)
    ends_line = text.startswith("\n", match.end()) or match.end() == len(text)
    if _starts_line(text, match.start()) and (last_line > first_line or ends_line):
        yield first_line


def _starts_line(text: str, start: int) -> bool:
    """Whether nothing but space, or the prefix of a string, stands before `start` in its line."""
    line_start = text.rfind("\n", 0, start) + 1
    return _STRING_PREFIX.fullmatch(text, line_start, start) is not None


def _format_with_black(files: Mapping[str, str], line_length: int) -> dict[str, str]:
    """The files in black's form.  Raises SpecloomError as `format_files` does."""
    jobs = [(path, text, line_length) for path, text in files.items()]
    # The first is done here, so that black is imported before other processes fork.
    first, rest = _format_job(jobs[0]), jobs[1:]
    results = [
        first,
        *(_format_in_processes(rest) if _should_use_pool(len(rest)) else map(_format_job, rest)),
    ]
    diagnostics = [result for result in results if isinstance(result, Diagnostic)]
    if diagnostics:
        raise SpecloomError(*diagnostics)
    texts = [result for result in results if isinstance(result, str)]
    return dict(zip(files, texts, strict=True))


def _format_job(job: tuple[str, str, int]) -> str | Diagnostic:
    """One text, given with its path and line length, in black's form, or why it has none."""
    # Imported here and not above: a run that needs no black does not wait for it.
    import black
    from black.mode import Mode, TargetVersion
    from black.parsing import InvalidInput

    path, text, line_length = job
    mode = Mode(line_length=line_length, target_versions={TargetVersion.PY311})
    try:
        return black.format_str(text, mode=mode)
    except InvalidInput as error:
        return _make_syntax_diagnostic(path, text, str(error))


def _make_syntax_diagnostic(path: str, text: str, message: str) -> Diagnostic:
    """What black says of a text that is not Python, with the line it means.

    Its message is ``Cannot parse…: 4:0``, the line, an arrow and the parser's words.
    """
    match = _BLACK_LOCATION.search(message)
    reason = message.rsplit("\n", 1)[-1] if match else message
    location = Location(int(match["line"]), int(match["column"]) + 1) if match else None
    hint = _quote_line(text, location.line) if location else None
    return Diagnostic(
        "error", "not-python", f"black cannot read it: {reason}", path, hint=hint, location=location
    )


def _quote_line(text: str, line: int) -> str:
    """A line as a message quotes it; the file may never be written, so it cannot be looked up."""
    lines = text.split("\n")
    return f"line {line} is {lines[line - 1].strip()!r}" if line <= len(lines) else "at the end"


def _should_use_pool(count: int) -> bool:
    """Whether to share the work: enough of it, and a system where forking is cheap and safe."""
    if sys.platform != "linux" or threading.active_count() > 1:
        return False
    return count >= _MIN_POOL_FILES and len(os.sched_getaffinity(0)) > 1


def _format_in_processes(jobs: list[tuple[str, str, int]]) -> list[str | Diagnostic]:
    """`_format_job` for every job, in order, on all processors."""
    # Imported here: these cost as much as a small run.
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_context

    workers = len(os.sched_getaffinity(0))
    with ProcessPoolExecutor(min(workers, 8), mp_context=get_context("fork")) as pool:
        return list(pool.map(_format_job, jobs, chunksize=4))
