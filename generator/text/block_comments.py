"""Comments between ``/**`` and ``*/``, as many languages have them."""

from __future__ import annotations

from .sanitizing import sanitize_text


def format_block_comment(text: str, indent: int = 0) -> str:
    """Return text as a comment with its line end, indented by a number of spaces.

    Nothing in the text ends the comment.  It is empty for blank text.
    """
    lines = sanitize_text(text).replace("*/", "*\\/").strip().split("\n")
    margin = " " * indent
    if lines == [""]:
        return ""
    # Compilers read instructions such as `@ts-ignore` from comments, but only from the last line.
    if len(lines) == 1 and "@" not in lines[0]:
        return f"{margin}/** {lines[0]} */\n"
    body = "".join(f"{margin} * {line}".rstrip() + "\n" for line in lines)
    return f"{margin}/**\n{body}{margin} */\n"
