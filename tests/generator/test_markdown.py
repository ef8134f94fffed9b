"""Text of descriptions as Markdown: readable in cells and paragraphs, and never executable."""

from __future__ import annotations

import random
import re
import time

import pytest
from support.markdown_pages import SAFE_SCHEMES, Page, split_cells

from generator.text.markdown import (
    LinkResolver,
    MarkdownWriter,
    ProseParser,
    code_span,
    to_single_line,
)
from generator.text.markdown.elements import parse_description

BASE = "https://docs.example.com/api/"


def make_writer(base: str = "") -> MarkdownWriter:
    """Return a writer for descriptions whose relative links have a base URL."""
    return MarkdownWriter(ProseParser(LinkResolver(base)))


# A description, as a table cell, as paragraphs; without a base, relative links are plain text.
EXAMPLES = {
    "plain": ("The ID of a_thing: 5.", "The ID of a_thing: 5.", "The ID of a_thing: 5."),
    "blanks": ("  a   b\tc \n", "a b c", "a b c"),
    "pipe": ("a | b and `c|d`", r"a \| b and `c\|d`", "a | b and `c|d`"),
    "spans": ("*a* __b__ ``c ` d``", "*a* **b** ``c ` d``", "*a* **b** ``c ` d``"),
    "deleted text": ("~~a~~ b\n~~c~~", "~~a~~ b ~~c~~", "~~a~~ b\n~~c~~"),
    "signs": (r"\*a\* 2 * 3 _ [b]", r"\*a\* 2 \* 3 \_ \[b\]", r"\*a\* 2 \* 3 \_ \[b\]"),
    "lines": ("a\nb\n\nc", "a b<br>c", "a\nb\n\nc"),
    "line breaks": ("a  \nb<br/>c", "a<br>b<br>c", "a<br>\nb<br>\nc"),
    "two line breaks": ("a<br> <br>b", "a<br>b", "a\n\nb"),
    "bullets": ("- a\n- b\n  - c", "• a<br>• b<br>◦ c", "-   a\n\n-   b\n\n    - c"),
    "numbers": ("3. a\n4. b", r"3\. a<br>4\. b", "3. a\n4. b"),
    "a fence": ("```json\n{\n  |\n}\n```", r"`{`<br>`   \| `<br>`}`", "```json\n{\n  |\n}\n```"),
    "an open fence": ("~~~ x=y\n<b>", "`<b>`", "```x\n<b>\n```"),
    "a fence in code": ("    ```\n    a", "```` ``` ````<br>`a`", "````\n```\na\n````"),
    "headings": ("# A *b*\nc\n\nD\n---", "**A *b***<br>c<br>**D**", "**A *b***\n\nc\n\n**D**"),
    "a rule": ("---\na: b\n---", "**a: b**", "***\n\n**a: b**"),
    "a table": (
        "a | b\n-|-:\n`x` | y",
        r"a \| b<br>`x` \| y",
        "| a | b |\n| --- | --: |\n| `x` | y |",
    ),
    "a quotation": ("> a\n>\n> - b", "a<br>• b", "> a\n>\n> - b"),
    "HTML": (
        "<p class=x>a <b>b</b>&nbsp;<i>c</i></p><ul><li><code>d|</code><li>e</ul>",
        r"a **b** *c*<br>• `d\|`<br>• e",
        "a **b** *c*\n\n- `d|`\n- e",
    ),
    "an HTML table": (
        "<table><tr><th>a<td>b|<tr><td>c</table>",
        r"a \| b\|<br>c",
        "| a | b\\| |\n| --- | --- |\n| c |  |",
    ),
    "HTML in Markdown": ("*a <b>b* c", "*a **b*** c", "*a **b*** c"),
    "unknown HTML": ("a <id> <!-- b --> <x-y>", *["a &lt;id> &lt;!-- b --> &lt;x-y>"] * 2),
    "a script": ("<script>a</script>", *["&lt;script>a&lt;/script>"] * 2),
    "an event": ('<b onclick="a">b</b> <img src=c onerror=d>', *["**b** `c`"] * 2),
    "references": ("&lt;b&gt; &amp;amp; &#x202E;&#0;", *["&lt;b> &amp;amp; �"] * 2),
    "a link": ("[a](https://b.c/d?e=(f) 'g')", *['[a](https://b.c/d?e=%28f%29 "g")'] * 2),
    "an address": ("see https://a.b/c_d.", *["see <https://a.b/c_d>."] * 2),
    "a pattern of addresses": ("https://{a}.b", *["`https://{a}.b`"] * 2),
    "mail": ("<a@b.c> [d](mailto:a@b.c)", *["[a@b.c](mailto:a@b.c) [d](mailto:a@b.c)"] * 2),
    "a definition": ("[a]\n\n[a]: https://b.c", *["[a](https://b.c)"] * 2),
    "relative": ("[a](/b) [c](#d) <a href='../e'>f</a> ![g](h)", *["a c f g"] * 2),
    "a link like a definition": (
        "<a href='http://c'><code>a]: b</code></a>",
        *[r"[a\]: b](http://c)"] * 2,
    ),
    "javascript": ("[a](javascript:b) <javascript:c>", *["a (`javascript:b`) `javascript:c`"] * 2),
    "hidden javascript": ("[a](JAVA&#115;cript&colon;b)", *["a (`JAVAscript:b`)"] * 2),
    "blanks in javascript": ('<a href="java\tscript:b">a</a>', *["a (`java script:b`)"] * 2),
    "lines in javascript": ("<a href='java&#10;script:b'>a</a>", *["a (`java script:b`)"] * 2),
    "javascript elsewhere": ("[a]\n\n[a]: vbscript:b", *["a (`vbscript:b`)"] * 2),
    "data": ("![a](data:image/svg+xml,b)", "a", "a"),
    "snippets": ('--8<-- "a"', *[r'\--8&lt;-- "a"'] * 2),
    "snippets in code": ("```\n--8<-- a\n```", "`--8<-- a`", "```\n;--8<-- a\n```"),
    "an admonition": ("!!! note\n    a", r"\!!! note a", "\\!!! note\na"),
    "attributes": ("`a`{: onclick=b} {c}", *[r"`a`\{: onclick=b} \{c}"] * 2),
    "a wiki's link": ("[[a]]", *[r"\[\[a\]\]"] * 2),
    "an abbreviation": ("*[a]: b", *[r"\*\[a\]: b"] * 2),
    "a footnote": ("a[^1]\n\n[^1]: b", r"a\[^1\]<br>\[^1\]: b", "a\\[^1\\]\n\n\\[^1\\]: b"),
    "formulas": ("$a$ or $$b$$ for $5", *["&#36;a&#36; or $&#36;b&#36;&#36; for $5"] * 2),
}


@pytest.mark.parametrize(("text", "cell", "_"), EXAMPLES.values(), ids=EXAMPLES)
def test_write_cell(text: str, cell: str, _: str) -> None:
    assert make_writer().write_cell(text) == cell


@pytest.mark.parametrize(("text", "_", "paragraphs"), EXAMPLES.values(), ids=EXAMPLES)
def test_write_paragraphs(text: str, _: str, paragraphs: str) -> None:
    assert make_writer().write_paragraphs(text) == paragraphs


@pytest.mark.parametrize(
    ("text", "sentence"),
    {
        "A pet. It barks.": "A pet.",
        "A pet of v1.2, e.g. a dog": "A pet of v1.2, e.g. a dog",
        "See `a. B` and [c. D](http://e). **F** g.": "See `a. B` and [c. D](http://e).",
        "One of:\n- a\n- b": "One of:",
        "- a\n- b": "a",
        "# A *b*\n\nC.": "**A *b***",
        "A pet.<blockquote>B</blockquote>": "A pet.",
        "***\n\n> a | b\n\nc": r"a \| b",
        "```\na\n```\nb": "`a`",
        " \n": "",
    }.items(),
)
def test_write_first_sentence(text: str, sentence: str) -> None:
    """The sentence is from the first paragraph; markup is not split."""
    assert make_writer().write_first_sentence(text) == sentence


@pytest.mark.parametrize(
    ("text", "line"),
    {
        "a\n*b* | `c|<d>`": r"a *b* \| `c\|<d>`",
        "<b> &lt; ` ~~~": "&lt;b> &amp;lt; &#96; &#126;~~",
        "```\na ``` <b>\n```": "``` a ``` &lt;b> &#96;&#96;&#96;",
        "[a](/b:c) [d](HTTPS://e) [f](#g:h)": "[a](/b:c) [d](HTTPS://e) [f](#g:h)",
        r"[a](javascript\:b) ![c]( data:d)": r"[a] (javascript\:b) &#33;[c] ( data:d)",
        "[a]: b": "[a]&#58; b",
        r"![a](https://b) ![](c) \![d] `![e]`": (
            r"&#33;[a](https://b) &#33;[](c) \&#33;[d] `![e]`"
        ),
        "![`a`](b)": "&#33;[`a`](b)",
        'vec!["a"]': 'vec!["a"]',
        "  # a": r"  \# a",
        "* a": r"\* a",
    }.items(),
)
def test_to_single_line(text: str, line: str) -> None:
    """Text is unchanged, except for markup that would be active."""
    assert to_single_line(text) == line


@pytest.mark.parametrize("mark", ["# a", "- a", "+ a", "> a", "1. a", "=== a", "::: a", "??? a"])
def test_block_markers_are_escaped(mark: str) -> None:
    """The marker may be a character reference or escaped with a backslash."""
    for text in (
        make_writer().write_cell(f"&#{ord(mark[0])};{mark[1:]}"),
        make_writer().write_cell(f"\\{mark}"),
    ):
        inline = Page("", f"{text} | b").blocks
        assert [token.type for token in inline] == ["paragraph_open", "inline", "paragraph_close"]
        assert not re.match(r"[#+>=:?-]|\d\.", text)


@pytest.mark.parametrize(
    ("link", "target"),
    {
        "/b/c": "https://docs.example.com/b/c",
        "../d?e#f": "https://docs.example.com/d?e#f",
        "#g": "https://docs.example.com/api/#g",
        "//h.i": "https://h.i",
        "http://j.k": "http://j.k",
    }.items(),
)
def test_relative_links_are_resolved_against_the_base(link: str, target: str) -> None:
    assert make_writer(BASE).write_cell(f"[a]({link})") == f"[a]({target})"
    assert make_writer(BASE).write_paragraphs(f"![a]({link})") == f"![a]({target})"


def test_a_base_does_not_make_scripts_active() -> None:
    assert make_writer(BASE).write_cell("[a](javascript:b)") == "a (`javascript:b`)"
    assert make_writer(BASE).write_cell("<a href='&#1;javascript:b'>a</a>") == "a (`javascript:b`)"
    assert make_writer("javascript:").write_cell("[a](b)") == "a"


def test_deeply_nested_elements_are_rendered() -> None:
    """Below some depth they are text; no letter is lost."""
    for one in ("<div>", "<b>", "<ul><li>", "> ", "- ", "["):
        text = make_writer().write_paragraphs(one * 3000 + "end")
        assert text.rstrip("*`\n").endswith("end")


@pytest.mark.slow
@pytest.mark.parametrize("one", [")", "[", "![", "*a ", "`a", "<b>", "> ", "~", "a\n", "<br>"])
def test_rendering_takes_linear_time(one: str) -> None:
    """Quadratic time would be minutes for these texts."""
    count = {")": 100_000, "~": 100_000, "<br>": 20_000}.get(one, 5_000)
    start = time.process_time()
    for render in (make_writer().write_cell, to_single_line):
        render("https://a" + one * count + "b")
    assert time.process_time() - start < 8


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("a", "`a`"),
        (" a\n b ", "`a b`"),
        ("a|b", r"`a\|b`"),
        ("`", "`` ` ``"),
        ("a``b`c", "```a``b`c```"),
        ("<b>*", "`<b>*`"),
    ],
)
def test_code_span(text: str, span: str) -> None:
    assert code_span(text) == span


# --- random text -------------------------------------------------------------

FRAGMENTS = (
    *(
        "a",
        "B",
        "1",
        "é",
        " ",
        "  ",
        "\n",
        "\n\n",
        "\t",
        "    ",
        "\x00",
        "\u202e",
        "\u00a0",
        "\u2028",
    ),
    *("`", "``", "```\n", "~~~", "~~", "*", "**", "_", "__", "[", "]", "(", ")", "](", "!", "!["),
    *("|", " | ", "\\|", "\\", "<", ">", "&", ";", "#", ":", "=", "{", "}", "$", "$$"),
    *("# ", "\n# ", "\n---\n", "\n===\n", "\n- ", "\n1. ", "\n> ", "\n| a | b |\n|---|---|\n"),
    *(
        "--8<-- ",
        "!!! ",
        "{: a=b}",
        "[^1]: y",
        "<!--",
        "-->",
        "<script>",
        "</script>",
        "<img src=x>",
    ),
    *(
        "<b>",
        "</b>",
        "<i>",
        "<p>",
        "</p>",
        "<br>",
        "<ul>",
        "<li>",
        "</ul>",
        "<table>",
        "<tr>",
        "<td>",
    ),
    *("</table>", "<pre>", "</pre>", "<code>", "</code>", "<a href='/x'>", "</a>", "<h1 id=x>"),
    *("&lt;", "&#106;", "&#x0A;", "&Tab;", "&amp;lt;", "javascript:", "data:", "https://a.b/c"),
    *("[x](javascript:y)", "[x](&#106;avascript:y)", "<javascript:x>", "![x](data:y)", "<https:"),
    *("[x]", "[x]: javascript:y", "\n[x]: <javascript:y>\n", '<a href="javascript:x">'),
)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(8))
def test_random_text_is_inactive_and_complete(seed: int) -> None:
    generator = random.Random(seed)
    for _ in range(100):
        text = "".join(generator.choices(FRAGMENTS, k=generator.randint(1, 30)))
        _check(text, make_writer(generator.choice(["", BASE])))
        _check_flat(to_single_line(text))


def _check(text: str, prose: MarkdownWriter) -> None:
    cell, paragraphs = prose.write_cell(text), prose.write_paragraphs(text)
    _check_cell(cell)
    _check_page(Page("", f"{paragraphs}\n\n## End\n"))
    assert letters(text) <= letters(cell), (text, cell)
    assert letters(text) <= letters(paragraphs), (text, paragraphs)


def _check_cell(cell: str) -> None:
    """Check that text is one cell of a row, in the first and in the last column."""
    row = f"{cell} | {cell}" if cell else "a | b"
    page = Page("", f"a | b\n--- | ---\n{row}\n\n## End\n")
    _check_page(page)
    [(lines, rows)] = page.tables
    assert (len(lines), rows, len(split_cells(row))) == (3, 2, 2), cell


_SCHEME = re.compile(r"[\w+.-]+:")


def _check_flat(line: str) -> None:
    """Check that a line is inactive by itself and in a table; relative links are allowed."""
    for text in (f"> b\n{line}\n\n", f"a | b | c\n--- | --- | ---\na | {line} | c\n\n"):
        page = Page("", text + "## End\n")
        schemes = {link.partition(":")[0].lower() for link in page.links if _SCHEME.match(link)}
        assert not page.html, text
        assert schemes <= SAFE_SCHEMES, text
        assert [heading.text for heading in page.headings] == ["End"], text
        assert {len(split_cells(row)) for rows, _ in page.tables for row in rows} <= {3}, text


def _check_page(page: Page) -> None:
    """Check that a page has no HTML or script, and that its last section is intact."""
    assert page.html <= {"<br>"}, page.text
    assert {link.partition(":")[0] for link in page.links} <= SAFE_SCHEMES, page.text
    assert [heading.text for heading in page.headings] == ["End"], page.text
    assert page.open_fences == []
    assert page.text.replace("\n", "").isprintable()


def letters(text: str) -> set[str]:
    """Return the letters and digits that a reader of a description sees."""
    return {character for character in parse_description(text).text if character.isalnum()}


@pytest.mark.parametrize(
    "text",
    [
        "*a " * 2_000 + "a*" * 2_000,
        "![" * 400 + "](x)" * 400,
        "[" * 20_000,
        "> " * 100 + "\n" + "> a\n" * 5_000,
        "|a" * 400 + "\n" + "|-" * 400 + "\na" * 400,
        "[a]: /" + "b" * 20_000 + "\n\n" + "[a] " * 2_000,
        "a" * 600_000,
    ],
    ids=["emphasis", "images", "brackets", "quotes", "cells", "definitions", "length"],
)
def test_text_that_would_take_long_is_rendered_in_part(text: str) -> None:
    renderer = make_writer()
    assert 0 < len(renderer.write_paragraphs(text)) < 4 * len(text)
    assert 0 < len(renderer.write_cell(text)) < 4 * len(text)
    renderer.write_first_sentence(text)
    to_single_line(text)


def test_elements_nested_too_deeply_keep_their_text() -> None:
    text = "*a " * 100 + "b" + " a*" * 100
    assert make_writer().write_paragraphs(text).count("a") == 200
