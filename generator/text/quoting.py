"""Quoting of text as YAML and TOML strings, and in messages."""

from __future__ import annotations

import json
import re

from .sanitizing import sanitize_text

_MAX_MESSAGE = 200
_MAX_NAME = 80

# Characters that JSON allows unescaped and YAML does not (YAML 1.2.2, section 5.1).
_NOT_IN_YAML = re.compile(r"[\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]")


def format_yaml_string(text: str) -> str:
    """Return `text` as a double-quoted YAML string (YAML 1.2.2, section 7.3.1).

    Except for a few characters, a JSON string is a YAML string (section 1.3).
    """
    quoted = json.dumps(str(text), ensure_ascii=False)
    return _NOT_IN_YAML.sub(lambda found: f"\\u{ord(found[0]):04x}", quoted)


def format_toml_string(text: str) -> str:
    """Return `text` as a basic string on one line (TOML 1.0, "String")."""
    return json.dumps(sanitize_text(text), ensure_ascii=False)


def format_toml_key(key: str) -> str:
    """Return a TOML key, quoted only if necessary."""
    is_bare = key.isascii() and key.replace("-", "_").isidentifier()
    return key if is_bare else json.dumps(key, ensure_ascii=False)


def format_toml_value(value: object) -> str:
    """Return a value that is no table as TOML, with unprintable characters escaped."""
    text = json.dumps(value, ensure_ascii=False)
    return "".join([each if each.isprintable() else f"\\U{ord(each):08X}" for each in text])


def quote_name(name: str) -> str:
    """Return a name in single quotes for a message, truncated if it is long."""
    return f"'{clip_name(name)}'"


def clip_name(name: str) -> str:
    """Return a name, truncated if it is long."""
    return name if len(name) <= _MAX_NAME else f"{name[: _MAX_NAME - 3]}…"


def clip_message(text: str) -> str:
    """Return a message truncated to a readable length."""
    return text if len(text) <= _MAX_MESSAGE else f"{text[: _MAX_MESSAGE - 1]}…"
