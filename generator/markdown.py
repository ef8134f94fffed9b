"""Text into Markdown: safe in a table cell or a paragraph, with links to type pages."""

from __future__ import annotations

import re
from collections.abc import Mapping

from generator.model import Limit
from generator.text import printable

# A piece of code, or a character that Markdown or HTML would read as markup.
_SPECIAL = re.compile(r"([\\`*_{}\[\]<>()#+!|~&])")
# A fence whose lines all stand under its beginning, or a span on one line.
_CODE = re.compile(
    r"^( {0,3})(`{3,}|~{3,})[^`\n]*\n(?:\1[^\n]*\n|[ \t]*\n)*?\1 {0,3}\2[`~]*[ \t]*$"
    r"|(?<![\\`])(`+)(?!`)[^\n]*?[^`\n]\3(?!`)",
    re.MULTILINE,
)
_NAME_OR_STRING = re.compile(r'"(?:[^"\\]|\\.)*"|\'(?:[^\'\\]|\\.)*\'|[A-Za-z_]\w*')
_LIMITS = {
    "minLength": "at least {} characters",
    "maxLength": "at most {} characters",
    "pattern": "matches {}",
    "minimum": "≥ {}",
    "maximum": "≤ {}",
    "exclusiveMinimum": "> {}",
    "exclusiveMaximum": "< {}",
    "multipleOf": "a multiple of {}",
    "minItems": "at least {} items",
    "maxItems": "at most {} items",
    "uniqueItems": "no item twice",
    "minProperties": "at least {} entries",
    "maxProperties": "at most {} entries",
}


def escaped(text: str) -> str:
    """`text` as Markdown that shows it letter by letter."""
    return _SPECIAL.sub(r"\\\1", text)


def cell(text: str) -> str:
    """A description in a table cell: one line, its code spans kept, nothing in it HTML.

    A pipe would end the cell, also inside a code span (GitHub Flavored Markdown,
    section 4.10), and is escaped.
    """
    line = re.sub(r"\s*\n\s*\n\s*", " ¶ ", printable(text).strip())
    line = " ".join(line.split()).replace(" ¶ ", "<br>")
    pieces = re.split(r"(<br>)", line)
    return "".join(
        piece if index % 2 else _tamed(piece).replace("|", "\\|")
        for index, piece in enumerate(pieces)
    )


def paragraphs(text: str) -> str:
    """A description as running text: its Markdown kept, HTML shown as text, headings one block."""
    lines = (line.rstrip() for line in printable(text).strip().split("\n"))
    return _tamed(re.sub(r"\n{3,}", "\n\n", "\n".join(lines)))


def _tamed(text: str) -> str:
    """HTML and script links shown instead of obeyed; code spans and fences stay."""
    pieces, end = [], 0
    for found in _CODE.finditer(text):
        pieces += [_plain(text[end : found.start()]), found[0]]
        end = found.end()
    return "".join([*pieces, _plain(text[end:])])


def _plain(text: str) -> str:
    text = re.sub(r"&(?=#?\w+;)", "&amp;", text).replace("<", "&lt;")
    # As references, which a backslash before them cannot bring back to life.
    text = text.replace("`", "&#96;").replace("~~~", "&#126;~~").replace("]:", "]&#58;")
    return re.sub(r"\]\((?=\s*(?:javascript|vbscript|data)\s*:)", "] (", text, flags=re.IGNORECASE)


def code(text: str) -> str:
    """A code span that holds any text, in a table too."""
    text = " ".join(printable(text).split())
    longest = max(map(len, re.findall(r"`+", text)), default=0)
    fence = "`" * (longest + 1)
    pad = " " if text.startswith("`") or text.endswith("`") else ""
    return f"{fence}{pad}{text}{pad}{fence}".replace("|", "\\|")


def linked(annotation: str, links: Mapping[str, str]) -> str:
    """An annotation with the names of types as links; strings in it are left alone."""
    pieces, end = [], 0
    for found in _NAME_OR_STRING.finditer(annotation):
        name = found[0]
        if name in links:
            pieces += [escaped(annotation[end : found.start()]), f"[{name}]({links[name]})"]
            end = found.end()
    return "".join([*pieces, escaped(annotation[end:])])


def limit_note(limit: Limit) -> str:
    """An assertion in words."""
    value = limit.value
    shown = code(value) if isinstance(value, str) else str(value)
    words = _LIMITS.get(limit.keyword, limit.keyword + " {}")
    return (_one(words) if value == 1 else words).format(shown)


def _one(words: str) -> str:
    return words.replace("entries", "entry").removesuffix("s")
