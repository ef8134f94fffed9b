"""The structure of every generated page: tables, links, headings and code blocks.

The pages are those of the Assistants client, of every case, and of the built-in styles.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from contextlib import chdir
from itertools import pairwise
from pathlib import Path

import pytest
from support.cases import all_cases, generate_assistants, generate_case
from support.markdown_pages import FOLLOWED, Page, cells, leads_astray, target_of
from support.paths import CASES, STYLE

from generator.diagnostics import Report
from generator.pipeline import generate
from generator.style import load_style
from generator.style.style import list_built_in_styles

_OURS = {"<br>"}

Pages = Mapping[str, Page]


def generate_hostile_pages(style: str) -> Pages:
    """Return the pages of a hostile description in a style."""
    with chdir(CASES / "hostile_markdown"):
        generated = generate("spec.yaml", load_style([style]), Report())
    assert generated is not None
    return parse_pages(generated.files)


def parse_pages(files: Mapping[str, str]) -> Pages:
    """Return the pages among the files of a client."""
    pages = {path: Page(path, text) for path, text in files.items()}
    return {path: page for path, page in pages.items() if path.endswith((".md", ".txt"))}


_CASES = {case.name: case for case in all_cases() if not case.fails}
_OTHERS = [name for name in list_built_in_styles() if name != "base"]
_FOR_ANY = [name for name in _OTHERS if name != "openai"]  # its names are those of one API


@pytest.fixture(scope="module", params=["assistants", *_CASES])
def pages(request: pytest.FixtureRequest) -> Pages:
    """The pages in the default style."""
    if request.param == "assistants":
        return parse_pages(generate_assistants(STYLE))
    return parse_pages(generate_case(_CASES[request.param]).files)


@pytest.fixture(scope="module", params=_FOR_ANY)
def styled(request: pytest.FixtureRequest) -> Pages:
    """The pages of a hostile description in another built-in style."""
    return generate_hostile_pages(request.param)


def test_there_are_pages_with_links_and_tables() -> None:
    found = parse_pages(generate_assistants(STYLE)).values()
    assert {"docs/index.md", "docs/llms.txt"} <= {page.path for page in found}
    assert any("#" in link for page in found for link in page.links)
    assert any(list(page.tables) for page in found)


def test_relative_links_lead_to_where_the_style_says(tmp_path: Path) -> None:
    """Those of running text and those of cells, which are printed in different places."""
    (tmp_path / "style.toml").write_text('[docs]\nlink_base_url = "https://docs.example.com/api"')
    found = generate_hostile_pages(str(tmp_path)).values()
    links = {link for page in found for link in page.links}
    named = {"docs/guide", "keys", "logo.png", "api#tag/notes"}
    assert {f"https://docs.example.com/{name}" for name in named} <= links


def test_tables_are_whole(pages: Pages) -> None:
    check_tables(pages)


def test_tables_of_other_styles_are_whole(styled: Pages) -> None:
    check_tables(styled)


def check_tables(pages: Pages) -> None:
    """Each line is a row, with as many cells as the head; no line of dashes is mere text."""
    for page in pages.values():
        rulers = [line for line in page.lines if re.fullmatch(r"-+( \| -+)+", line)]
        tables = list(page.tables)
        assert set(rulers) <= {lines[1] for lines, _ in tables}, page.path
        for lines, rows in tables:
            assert rows == len(lines) - 1, lines[0]
            assert {len(cells(line)) for line in lines} == {len(cells(lines[0]))}, lines


def test_no_html_but_ours(pages: Pages) -> None:
    for page in pages.values():
        assert page.html <= _OURS, page.path


def test_links_lead_somewhere(pages: Pages) -> None:
    """To a file that is made, and there to one heading, the same on GitHub and in MkDocs."""
    for page in pages.values():
        files = {**pages, "docs/llms-full.txt": page}
        assert [link for link in page.links if leads_astray(page, link, files)] == [], page.path


def test_headings_go_down_step_by_step(pages: Pages) -> None:
    """From the one title of the page; those of a description are none."""
    for page in pages.values():
        levels = [heading.level for heading in page.headings]
        assert page.path.endswith(".txt") or levels.count(1) == 1, page.path
        assert jumps([0, *levels]) == [], page.path


def jumps(levels: Sequence[int]) -> list[tuple[int, int]]:
    """Where a heading is more than one level under the one before it."""
    return [(one, other) for one, other in pairwise(levels) if other > one + 1]


def test_no_text_is_swallowed(pages: Pages) -> None:
    """Code blocks are closed, and each method in the table of a page has its section."""
    for page in pages.values():
        assert page.open_fences == [], page.path
        if page.path.startswith("docs/resources/"):
            sections = [heading.text for heading in page.headings if heading.level == 2]
            told = [cells(line)[0] for lines, _ in list(page.tables)[:1] for line in lines[2:]]
            assert [f"[`{name}`](#{name})" for name in sections] == list(map(str.strip, told))


@pytest.mark.parametrize("name", ["names_types", "hostile", "polling"])
def test_every_page_is_reached_from_the_index(name: str) -> None:
    pages = parse_pages(generate_case(_CASES[name]).files)
    reached, ahead = {"docs/index.md"}, ["docs/index.md"]
    while ahead:
        page = pages[ahead.pop()]
        targets = (target_of(page, link) for link in page.links)
        found = {path for path in targets if path in pages} - reached
        reached |= found
        ahead += found
    assert {path for path in pages if path.endswith(".md")} <= reached


def test_what_does_not_print_is_left_out(pages: Pages) -> None:
    for page in pages.values():
        assert page.text.replace("\n", "").isprintable(), page.path


def test_other_styles_obey_no_description(styled: Pages) -> None:
    for page in styled.values():
        tags = {tag for tag in page.html if not re.fullmatch(r'<a id="[\w.-]+">|</a>', tag)}
        assert tags <= _OURS, page.path
        schemes = {link.partition(":")[0] for link in page.links if ":" in link}
        assert schemes <= FOLLOWED, page.path
        assert page.open_fences == [], page.path


@pytest.mark.parametrize("name", _OTHERS)
def test_links_of_other_styles_lead_somewhere(name: str) -> None:
    """Also those that a table shows as text; a forge takes no notice of capitals in anchors."""
    pages = parse_pages(generate_assistants(name))
    for page in pages.values():
        for link in re.findall(r"\]\(([^()\s]*)\)", page.text):
            to = pages.get(target_of(page, link))
            assert to is not None, (page.path, link)
            anchors = {"", *(heading.on_github for heading in to.headings)}
            assert link.partition("#")[2].lower() in anchors, (page.path, link)
