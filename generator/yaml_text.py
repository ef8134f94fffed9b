"""Text as a string of YAML."""

from __future__ import annotations

import sys

import yaml


def yaml_string(text: str) -> str:
    """`text` in double quotes, which nothing in it ends (YAML 1.2.2, section 7.3.1)."""
    dumped: str = yaml.safe_dump(
        str(text), default_style='"', allow_unicode=True, width=sys.maxsize
    )
    return dumped.rstrip("\n")
