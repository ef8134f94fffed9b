"""The types of options."""

import datetime
import json
import re
import sys
from decimal import Decimal
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, Final, NoReturn, TypeAlias

import click

__all__ = [
    "BOOLEAN",
    "DATE",
    "DATE_TIME",
    "DURATION",
    "FILE",
    "FILE_TEXT",
    "INTEGER",
    "JSON",
    "JSON_OR_TEXT",
    "NULL",
    "NUMBER",
    "TEXT",
    "TEXT_OR_JSON",
    "UUID",
    "Choice",
]

NULL: Final = object()
"""The value of the JSON text `null`: None means that an option is omitted."""
_JSON_NUMBER: Final = re.compile(r"-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?", re.ASCII)

Parameter: TypeAlias = click.Parameter | None
Context: TypeAlias = click.Context | None

if TYPE_CHECKING:  # generic since click 8.4
    ParamType: TypeAlias = click.ParamType[Any]
else:
    ParamType = click.ParamType


class Choice(ParamType):
    """One of the values that the API description has, which may be numbers."""

    name = "choice"

    def __init__(self, *values: object) -> None:
        self._values = {_format_choice(value): value for value in values}
        self._choice = click.Choice(list(self._values))

    def get_metavar(self, param: click.Parameter, *args: Any, **kw: Any) -> str | None:
        """Return the values for the help."""
        return f"[{'|'.join(self._values)}]"

    def convert(self, value: Any, param: Parameter, ctx: Context) -> Any:
        """Return the value for a text."""
        return self._values[self._choice.convert(value, param, ctx)]

    def shell_complete(
        self, ctx: click.Context, param: click.Parameter, incomplete: str
    ) -> list[Any]:
        """Return the values that begin with a text."""
        return self._choice.shell_complete(ctx, param, incomplete)


def _format_choice(value: object) -> str:
    return value if isinstance(value, str) else json.dumps(value)


class _Number(ParamType):
    """A number as in JSON, which is sent with its digits: `2.50` stays `2.50`."""

    name = "number"

    def convert(self, value: Any, param: Parameter, ctx: Context) -> Any:
        found = _JSON_NUMBER.fullmatch(value)
        if not found:
            self.fail(f"{value!r} is not a number.", param, ctx)
        return Decimal(value) if found[2] or found[3] else int(value)


class _Duration(ParamType):
    """A time in seconds or milliseconds."""

    name = "number"

    def convert(self, value: Any, param: Parameter, ctx: Context) -> float:
        try:
            return float(value)
        except ValueError:
            self.fail(f"{value!r} is not a number.", param, ctx)


class _Date(ParamType):
    """A date such as 2024-05-01."""

    name = "date"

    def convert(self, value: Any, param: Parameter, ctx: Context) -> Any:
        try:
            return datetime.date.fromisoformat(value)
        except ValueError:
            self.fail(f"{value!r} is not a date such as 2024-05-01.", param, ctx)


class _DateTime(ParamType):
    """A time such as 2024-05-01T10:00:00Z, by default in the local time zone."""

    name = "time"

    def convert(self, value: Any, param: Parameter, ctx: Context) -> Any:
        try:
            time = datetime.datetime.fromisoformat(value)
        except ValueError:
            example = "2024-05-01T10:00:00Z"
            self.fail(f"{value!r} is not a time such as {example}.", param, ctx)
        return time if time.tzinfo else time.astimezone()


class _FileText(ParamType):
    """Text, or the name of a file with text after `@`: `@-` is the standard input.

    Text that begins with `@` is passed with another `@` before it.
    """

    name = "text"

    def convert(self, value: Any, param: Parameter, ctx: Context) -> Any:
        """Return the text, of the file if one is named."""
        if value[:1] != "@":
            return value
        return (
            value[1:] if value[1:2] == "@" else self._read_file(value[1:], param, ctx)
        )

    def _read_file(self, name: str, param: Parameter, ctx: Context) -> str:
        try:
            if name == "-":
                return sys.stdin.buffer.read().decode()
            return Path(name).read_bytes().decode()
        except (OSError, ValueError) as error:
            hint = f"; pass text that begins with '@' as '@@{name}'"
            self.fail(f"{error}{'' if self.name == 'json' else hint}", param, ctx)


class _Json(_FileText):
    """JSON, or the name of a file with JSON after `@`: `@-` is the standard input.

    Numbers keep their digits. Other text is an error, unless the API accepts text; it
    is then text if it is not JSON or, without `reads_numbers`, begins like neither an
    object, an array nor a string.
    """

    name = "json"

    def __init__(self, *, reads_text: bool = False, reads_numbers: bool = True) -> None:
        self._reads_text = reads_text
        self._reads_numbers = reads_numbers
        if reads_text:
            self.name = "text or json"

    def convert(self, value: Any, param: Parameter, ctx: Context) -> Any:
        """Return the parsed JSON, or the text."""
        text = super().convert(value, param, ctx)
        if not self._reads_numbers and text.lstrip()[:1] not in ("{", "[", '"'):
            return text
        try:
            parsed = json.loads(
                text, parse_float=Decimal, parse_constant=_reject_constant
            )
        except (ValueError, RecursionError) as error:
            if self._reads_text:
                return text
            self.fail(f"not JSON: {error}", param, ctx)
        return NULL if parsed is None else parsed


def _reject_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not a number")


class _File(ParamType):
    """A file to upload; `-` is the standard input."""

    name = "file"

    def convert(self, value: Any, param: Parameter, ctx: Context) -> Path | IO[bytes]:
        if value == "-":
            return sys.stdin.buffer
        if not Path(value).is_file():
            self.fail(f"{value!r} is not a file.", param, ctx)
        return Path(value)

    def shell_complete(
        self, ctx: click.Context, param: click.Parameter, incomplete: str
    ) -> list[Any]:
        return click.File().shell_complete(ctx, param, incomplete)


BOOLEAN: Final = click.BOOL
DATE: Final = _Date()
DATE_TIME: Final = _DateTime()
DURATION: Final = _Duration()
FILE: Final = _File()
FILE_TEXT: Final = _FileText()
INTEGER: Final = click.INT
JSON: Final = _Json()
JSON_OR_TEXT: Final = _Json(reads_text=True)
NUMBER: Final = _Number()
TEXT: Final = click.STRING
TEXT_OR_JSON: Final = _Json(reads_text=True, reads_numbers=False)
UUID: Final = click.UUID
