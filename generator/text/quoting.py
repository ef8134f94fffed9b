"""Quoting of text as YAML and TOML strings, and in messages."""

from __future__ import annotations

import json

from .sanitizing import is_printable, sanitize_text

_MAX_MESSAGE = 200
_MAX_NAME = 80


def format_yaml_string(text: str) -> str:
    """Return `text` as a double-quoted YAML string (YAML 1.2.2, section 7.3.1).

    Except for a few characters, a JSON string is a YAML string (section 1.3).  Those that YAML does
    not allow (section 5.1), or that readers do not see, are escaped.
    """
    return _escape_unprintable(json.dumps(str(text), ensure_ascii=False))


def format_toml_string(text: str) -> str:
    """Return `text` as a basic string on one line (TOML 1.0, "String")."""
    return json.dumps(sanitize_text(text), ensure_ascii=False)


def format_toml_key(key: str) -> str:
    """Return a TOML key, quoted only if necessary."""
    is_bare = key.isascii() and key.replace("-", "_").isidentifier()
    return key if is_bare else _escape_unprintable(json.dumps(key, ensure_ascii=False))


def format_toml_value(value: object) -> str:
    """Return a value that is no table as TOML, with unprintable characters escaped."""
    return _escape_unprintable(json.dumps(value, ensure_ascii=False))


def _escape_unprintable(quoted: str) -> str:
    """Escape unprintable characters in quoted text, in a form that YAML and TOML have."""
    if quoted.isprintable():
        return quoted
    return "".join([each if is_printable(each) else _escape_character(each) for each in quoted])


def _escape_character(character: str) -> str:
    code = ord(character)
    return f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"


def quote_name(name: str) -> str:
    """Return a name in single quotes for a message, truncated if it is long."""
    return f"'{clip_name(name)}'"


def clip_name(name: str) -> str:
    """Return a name, truncated if it is long."""
    return name if len(name) <= _MAX_NAME else f"{name[: _MAX_NAME - 3]}…"


def clip_message(text: str) -> str:
    """Return a message truncated to a readable length."""
    return text if len(text) <= _MAX_MESSAGE else f"{text[: _MAX_MESSAGE - 1]}…"
