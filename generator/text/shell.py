"""Words of commands for the shell: bash and zsh (POSIX.1-2024, section 2.2, "Quoting")."""

from __future__ import annotations

import re

from .sanitizing import is_printable

_PLAIN = re.compile(r"[A-Za-z0-9_@%+=:,./-]+")
# What double quotes leave as it is; `!` recalls earlier commands in an interactive shell.
_DOUBLE_QUOTED = re.compile(r"[^\\\"$`!]*")
_VARIABLE = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")


def quote_shell(text: str, variable: str = "") -> str:
    """Return text as one word, followed by the value of a variable of the shell, if one is given.

    Raises:
        ValueError: The text has a NUL, which no argument can have, or a lone surrogate; or the
            variable is not a name.
    """
    if variable and not is_shell_variable(variable):
        raise ValueError("not the name of a variable")
    if "\0" in text:
        raise ValueError("an argument of a command cannot have a NUL")
    if variable and text.isprintable() and _DOUBLE_QUOTED.fullmatch(text):
        return f'"{text}${variable}"'
    word = _quote_text(text) if text or not variable else ""
    return f'{word}"${variable}"' if variable else word


def is_shell_variable(name: str) -> bool:
    """Check whether a name is one that a variable of the shell can have."""
    return _VARIABLE.fullmatch(name) is not None


def _quote_text(text: str) -> str:
    if _PLAIN.fullmatch(text):
        return text
    # A line of text might end a block of code in Markdown; JSON has no such lines.
    if _is_readable(text):
        return "'" + text.replace("'", r"'\''") + "'"
    return "$'" + "".join(map(_escape_character, text)) + "'"


def _is_readable(text: str) -> bool:
    """Check whether text can be printed as it is: what a reader sees, with indented lines."""
    lines = text.split("\n")
    return all(map(str.isprintable, lines)) and not any(
        line.lstrip().startswith(("`", "~")) for line in lines[1:]
    )


def _escape_character(character: str) -> str:
    if character == "\n":
        return r"\n"
    if character in "\\'":
        return f"\\{character}"
    if is_printable(character):
        return character
    return "".join(f"\\x{byte:02x}" for byte in character.encode())
