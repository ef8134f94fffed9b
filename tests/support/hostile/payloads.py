"""Texts that would do harm if they were copied into code, pages, paths or terminals."""

from __future__ import annotations

import ast
import re
from urllib.parse import urlsplit

from markdown_it.token import Token

from support.markdown_pages import SAFE_SCHEMES, Page

MARK = "sPeC_LoOm_MaRk"
"""A name that no generated name is equal to: its words would be separated otherwise."""

PAYLOADS = {
    "docstring": f'"""; {MARK}(); """',
    "string": f"'; {MARK}(); '\"; {MARK}(); \"",
    "line": f"\n{MARK}()\n",
    "carriage return": f"\r{MARK}()\r\n\x0b{MARK}()\x0c\x85\u2028{MARK}()",
    "comment": f"# noqa\n{MARK}() #",
    "backslash": f'\\"; {MARK}(); \\\\\\N{{DASH}}\\x41\\u0041\\',
    "format": f"{{{MARK}()}} {{0.{MARK}}} %({MARK})s %n ${{{MARK}}}",
    "template": f"{{{{ {MARK}() }}}}{{% include '/etc/passwd' %}}{{# {MARK} #}}",
    "script": f"<script>{MARK}()</script><img src=x onerror={MARK}()> --> ]]>",
    "image": f"![a](https://{MARK}.invalid/a.png) [b](javascript:{MARK}()) <https://{MARK}.invalid>",
    "fence": f"```\n<script>{MARK}()</script>\n~~~\n    <script>{MARK}()</script>",
    "table": f"a | b\n-|-\n<script>{MARK}()</script> | `|` |",
    "path": f"../../../{MARK}",
    "absolute path": f"/tmp/{MARK}",
    "windows path": f"C:\\{MARK}\\..\\CON",
    "yaml": f"!!python/object/apply:os.system [{MARK}]\n---\n- &a [*a]",
    "bidirectional": f"\u202e{MARK}\u2066\u200b\ufeff\u061c",
    "control": "\x00\x1b[31m\x07\x08\x9b31m",
    "surrogate": "\ud800",
    "dunder": "__class__",
    "keyword": "import",
    "empty": "",
    "blank": " \t ",
    "long": "a" * 10_000,
    "brackets": "[" * 2_000 + "*" * 2_000,
    "number": "9" * 5_000,
}


_ACTIVE_HTML = re.compile(
    r"<\s*(?:script|img|iframe|object|embed|svg|style|link|meta|form|input|base)\b|\bon\w+\s*=",
    re.IGNORECASE,
)


def find_injected_code(source: str) -> bool:
    """Check whether the mark is a name in Python code, where only a payload can have put it."""
    if MARK not in source:
        return False
    names = ("id", "attr", "arg", "name", "asname", "module")
    return any(
        getattr(node, name, None) == MARK for node in ast.walk(ast.parse(source)) for name in names
    )


def find_injected_markup(text: str) -> bool:
    """Check whether a Markdown page with the mark has anything that a browser would run or load.

    Images from web servers are allowed: descriptions have logos and diagrams.
    """
    return MARK in text and any(map(is_active, Page("page.md", text).tokens))


def is_active(token: Token) -> bool:
    """Check whether a browser would run the HTML or follow the scheme of a token."""
    if token.type in ("html_block", "html_inline"):
        return _ACTIVE_HTML.search(token.content) is not None
    address = str(token.attrs.get("src", token.attrs.get("href", "")))
    scheme = urlsplit(address).scheme.lower()
    return bool(scheme) and scheme not in SAFE_SCHEMES
