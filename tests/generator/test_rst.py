"""Text of descriptions as reStructuredText: the same content as Markdown, and nothing active."""

from __future__ import annotations

import random
import re

import pytest
from support.rst_checks import check_description, parse_rst

from generator.text.markdown import LinkResolver, ProseParser, link_code, link_text, make_code
from generator.text.markdown.prose_values import Prose
from generator.text.rst import PageConverter, RstWriter

BASE = "https://docs.example.com/api/"
WRITER = RstWriter(ProseParser(LinkResolver(BASE)))

# A description, and its blocks.
EXAMPLES = {
    "plain": ("The ID of a_thing.", "The ID of a_thing."),
    "spans": ("*a* __b__ `c` ~~d~~", "*a* **b** ``c`` d"),
    "spans next to text": ("a*b*c (`d`), `e`f.", "a\\ *b*\\ c (``d``), ``e``\\ f."),
    "nested spans": ("**a `b` [c](https://d.e)**", "**a** ``b`` `c <https://d.e>`__"),
    "code with backquotes": ("`` a`b\\c ``", ":literal:`a\\`b\\\\c`"),
    "code before a role": ("`` `a ``:b:`c`", ":literal:`\\`a`\\ :b:\\ ``c``"),
    "signs": ("2 * 3 | _ a_ `", "2 \\* 3 \\| \\_ a\\_ \\`"),
    "lines": ("a\nb\n\nc", "a b\n\nc"),
    "line breaks": ("a  \n*b*<br/>c", "| a\n| *b*\n| c"),
    "bullets": ("- a\n- b\n  - c\n\n    d", "- a\n\n- b\n\n  - c\n\n    d"),
    "numbers": ("3. a\n4. b", "3. a\n\n4. b"),
    "JSON": ("```json\n{\n  1\n}\n```", ".. code-block:: json\n\n   {\n     1\n   }"),
    "an unknown language": ("```mermaid\n|a\n```", "::\n\n   |a"),
    "a heading": ("# A *b*\nc", "**A b**\n\nc"),
    "a rule": ("a\n\n---\nb", "a\n\n\\———\n\nb"),
    "a quotation": ("- a\n\n> b\n>\n> - c", "- a\n\n..\n\n   b\n\n   - c"),
    "a table": (
        "a | b\n-|-\n`x` | y<br>z",
        ".. list-table::\n   :header-rows: 1\n\n   * - a\n     - b\n   * - ``x``\n     - | y\n       | z",
    ),
    "a table of one row": (
        "<table><tr><td>a<td></table>",
        ".. list-table::\n\n   * - a\n     -",
    ),
    "an address": ("see https://a.b/c.", "see https://a.b/c."),
    "an address in text": ("https://a.b/c_ x", "https://a.b/c\\_ x"),
    "mail": ("<a@b.c> [d](mailto:a@b.c)", "`a@b.c <mailto:a@b.c>`__ `d <mailto:a@b.c>`__"),
    "a link": ("[a `b`](https://c.d/e_ 'f')", "`a b <https://c.d/e\\_>`__ (f)"),
    "relative": ("[a](b)", "`a <https://docs.example.com/api/b>`__"),
    "an image": ("![a](https://b.c/d)", ".. image:: https://b.c/d\n   :alt: a"),
    "an image in text": ("a ![b](https://c.d)", "a `b <https://c.d>`__"),
    "javascript": ("[a](javascript:b) javascript:c", "a (``javascript:b``) javascript\\:c"),
    "a literal block": ("a::\n\n    b", "a\\:\\:\n\n::\n\n   b"),
    "a directive": (".. raw:: html", "\\.. raw\\:\\: html"),
    "a role": (":raw:`a` |b| [1]_ c__", "\\:raw:\\ ``a`` \\|b\\| [1]\\_ c\\_\\_"),
    "a transition": (r"\====", "\\===="),
    "backslashes": (r"\\\\\\\\", "\\ \\\\\\\\\\\\\\\\"),
    "enumerators": (r"a\. b<br><br>(i) b", "a\\. b\n\n\\(i) b"),
    "a field": (":a: b", "\\:a: b"),
    "an option": (r"\--a b", "\\--a b"),
}


@pytest.mark.parametrize(("text", "source"), EXAMPLES.values(), ids=[*EXAMPLES])
def test_paragraphs(text: str, source: str) -> None:
    assert WRITER.write_paragraphs(text) == source
    check_description(source)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("a\n\n- b\n  - c\n\n1. d", "a \\• b \\◦ c 1\\. d"),
        ("```\na\n\n`b`\n```", "``a`` :literal:`\\`b\\``"),
        ("a | b\n-|-\nc | d", "a \\| b c \\| d"),
        ("# A\n> b", "**A** b"),
        ("", ""),
    ],
)
def test_one_line(text: str, line: str) -> None:
    assert WRITER.write_line(text) == line
    check_description(f":a: {line}".replace(":a: ", "", 1))


def test_first_sentence() -> None:
    assert WRITER.write_first_sentence("*A* b. C.") == "*A* b."


def test_links_to_other_pages() -> None:
    """Links are relative to the page of a resource or type, or to the page in the argument."""
    method = link_code("a.get", "../resources/a.md#get")
    assert WRITER.write_line(method) == ":ref:`a.get <resources/a#get>`"
    type = Prose((*make_code("list").children, link_text("A", "models/A.md")))
    assert WRITER.write_line(type, "index") == "``list``\\ :doc:`A </models/A>`"
    role = Prose((link_text("A", ":py:class:acme.A"),))
    assert WRITER.write_line(role) == ":py:class:`A <acme.A>`"


def test_a_page() -> None:
    text = (
        '# A\n\n[B](../b.md) and [c](#c-d)\n\n#### C `d`\n\n```text title="E"\n# e\n```\n\n'
        "## Ä\n\n[f](f.json) [g](https://g.h)\n"
    )
    assert PageConverter().convert_page(text, "x/a") == (
        "A\n=\n\n:doc:`B </b>` and :ref:`c <x/a#c-d>`\n\n"
        ".. _`x/a#c-d`:\n\nC ``d``\n-------\n\n.. code-block:: text\n   :caption: E\n\n   # e\n\n"
        ".. _`x/a#ä`:\n\nÄ\n--\n\n`f <f.json>`__ `g <https://g.h>`__\n"
    )
    assert PageConverter().convert_page("\n", "a") == ""


def test_deep_lists_and_quotes_are_flat() -> None:
    """Docutils, which is recursive, can read them."""
    for marks in ("> " * 50, "- " * 25):
        source = WRITER.write_paragraphs(f"{marks}a")
        assert check_description(source).astext().strip() == "a"


FRAGMENTS = (
    *("a", "B", " ", "\n", "\n\n", "é", "中", "(", ")", "[", "]", "{", "}", "'", '"', "!", "? "),
    *("*", "**", "_", "__", "`", "``", ":", "::", "|", "..", ".. ", "\\", "\\\\", "[1]_", "~~"),
    *("- ", "1. ", "> ", "# ", "(a) ", "#. ", "--x ", ">>> ", "+--", "===", "----", "|-|-|\n"),
    *(":role:", "`x`", "`x\\`", "`` a` ``", ".. include:: /etc/passwd", ".. raw:: html\n", "|s|"),
    *("javascript:x", "mailto:a@b.c", "http://a.b/c_d.", "[x](http://x.y_)", "![i](http://i 't')"),
    *(
        "<br>",
        "<b>",
        "</b>",
        "<a href='http://x_'>",
        "</a>",
        "<ul><li>",
        "</ul>",
        "<pre>",
        "</pre>",
    ),
    *("<table><tr><td>", "</table>", "&#96;", "&#8203;", "    x\n", "```json\n", "```\n"),
)


def check_random_text(text: str) -> None:
    """Check all forms of a description, as they are used."""
    blocks = WRITER.write_paragraphs(text)
    indented = re.sub(r"\n(?=.)", "\n       ", blocks)
    check_description(f"x\n\n{blocks}")
    check_description(f".. list-table::\n\n   * - {indented}")
    for line in (WRITER.write_line(text), WRITER.write_first_sentence(text)):
        document = check_description(f"x\n\n{line}")
        assert len(document.children) <= 2
        parse_rst(f":param x: {line}")


@pytest.mark.parametrize("seed", range(4))
def test_random_text_is_inactive(seed: int) -> None:
    generator = random.Random(seed)
    for _ in range(15):
        check_random_text("".join(generator.choices(FRAGMENTS, k=generator.randint(1, 30))))


@pytest.mark.slow
@pytest.mark.parametrize(
    "seed", [0, *(pytest.param(seed, marks=pytest.mark.exhaustive) for seed in (1, 2, 3))]
)
def test_much_random_text_is_inactive(seed: int) -> None:
    generator = random.Random(-seed)
    for _ in range(200):
        check_random_text("".join(generator.choices(FRAGMENTS, k=generator.randint(1, 30))))
