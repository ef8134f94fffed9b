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
from support.cases import generate_assistants, generate_case, list_cases
from support.markdown_pages import SAFE_SCHEMES, Page, is_broken_link, resolve_link, split_cells
from support.paths import CASES, STYLE

from generator.diagnostics import Report
from generator.pipeline import generate
from generator.style import list_built_in_styles, load_style

_ALLOWED_HTML = {"<br>"}


class Pages(dict[str, Page]):
    """Pages by their paths, and the images beside them, as pages without content."""

    images: Mapping[str, Page]


def generate_hostile_pages(style: str) -> Pages:
    """Return the pages of a hostile description in a style."""
    with chdir(CASES / "hostile_markdown"):
        generated = generate("spec.yaml", load_style([style]), Report())
    assert generated is not None
    return parse_pages(generated.files)


def parse_pages(files: Mapping[str, str]) -> Pages:
    """Return the pages among the files of a client."""
    pages = Pages((p, Page(p, text)) for p, text in files.items() if p.endswith((".md", ".txt")))
    pages.images = {path: Page(path, "") for path in files if path.endswith(".svg")}
    return pages


_CASES = {case.name: case for case in list_cases() if not case.fails}
_OTHER_STYLES = [name for name in list_built_in_styles() if name != "base"]
# The names in the style `openai` are specific to one API.
_GENERAL_STYLES = [name for name in _OTHER_STYLES if name != "openai"]


@pytest.fixture(
    scope="module",
    params=["assistants", *(pytest.param(name, marks=pytest.mark.slow) for name in _CASES)],
)
def pages(request: pytest.FixtureRequest) -> Pages:
    """Generate pages in the default style."""
    if request.param == "assistants":
        return parse_pages(generate_assistants(STYLE))
    return parse_pages(generate_case(_CASES[request.param]).files)


@pytest.fixture(scope="module", params=_GENERAL_STYLES)
def styled(request: pytest.FixtureRequest) -> Pages:
    """Generate the pages of a hostile description in another built-in style."""
    return generate_hostile_pages(request.param)


def test_there_are_pages_with_links_and_tables() -> None:
    pages = parse_pages(generate_assistants(STYLE)).values()
    assert {"docs/index.md", "docs/llms.txt"} <= {page.path for page in pages}
    assert any("#" in link for page in pages for link in page.links)
    assert any(list(page.tables) for page in pages)


def test_relative_links_use_link_base_url(tmp_path: Path) -> None:
    """Includes links in running text and in table cells, which are rendered differently."""
    (tmp_path / "style.toml").write_text('[docs]\nlink_base_url = "https://docs.example.com/api"')
    pages = generate_hostile_pages(str(tmp_path)).values()
    links = {link for page in pages for link in page.links}
    targets = {"docs/guide", "keys", "logo.png", "api#tag/notes"}
    assert {f"https://docs.example.com/{name}" for name in targets} <= links


def test_tables_are_well_formed(pages: Pages) -> None:
    check_tables(pages)


def test_tables_have_no_empty_columns(pages: Pages) -> None:
    for page in pages.values():
        for lines, _ in page.tables:
            rows = [split_cells(line) for line in lines[2:]]
            assert all(any(map(str.strip, column)) for column in zip(*rows, strict=True)), lines


def test_tables_of_other_styles_are_well_formed(styled: Pages) -> None:
    check_tables(styled)


def check_tables(pages: Pages) -> None:
    """Check that each row has as many cells as its header and that no row is outside a table."""
    for page in pages.values():
        rulers = [line for line in page.lines if re.fullmatch(r"-+( \| -+)+", line)]
        tables = list(page.tables)
        assert set(rulers) <= {lines[1] for lines, _ in tables}, page.path
        for lines, rows in tables:
            assert rows == len(lines) - 1, lines[0]
            assert {len(split_cells(line)) for line in lines} == {len(split_cells(lines[0]))}, lines


def test_pages_have_only_allowed_html(pages: Pages) -> None:
    for page in pages.values():
        assert page.html <= _ALLOWED_HTML, page.path


def test_targets_of_links_exist(pages: Pages) -> None:
    """Each link leads to a generated file and to one heading, the same on GitHub and in MkDocs."""
    for page in pages.values():
        files = {**pages, **pages.images, "docs/llms-full.txt": page}
        assert [link for link in page.links if is_broken_link(page, link, files)] == [], page.path


def test_heading_levels_are_not_skipped(pages: Pages) -> None:
    """Each page has one title; headings of descriptions do not become headings of the page."""
    for page in pages.values():
        levels = [heading.level for heading in page.headings]
        assert page.path.endswith(".txt") or levels.count(1) == 1, page.path
        assert find_skipped_levels([0, *levels]) == [], page.path


def find_skipped_levels(levels: Sequence[int]) -> list[tuple[int, int]]:
    """Return pairs of levels in which a heading is more than one level below the previous one."""
    return [(one, other) for one, other in pairwise(levels) if other > one + 1]


def test_code_blocks_do_not_swallow_text(pages: Pages) -> None:
    """Code blocks are closed, and each method in the table of a page has its section."""
    for page in pages.values():
        assert page.open_fences == [], page.path
        if page.path.startswith("docs/resources/"):
            sections = [heading.text for heading in page.headings if heading.level == 2]
            methods = [
                split_cells(line)[0] for lines, _ in list(page.tables)[:1] for line in lines[2:]
            ]
            assert [f"[`{name}`](#{name})" for name in sections] == list(map(str.strip, methods))


@pytest.mark.parametrize("name", ["names_types", "hostile", "polling"])
def test_every_page_is_reachable_from_index(name: str) -> None:
    pages = parse_pages(generate_case(_CASES[name]).files)
    reachable, pending = {"docs/index.md"}, ["docs/index.md"]
    while pending:
        page = pages[pending.pop()]
        targets = (resolve_link(page, link) for link in page.links)
        linked = {path for path in targets if path in pages} - reachable
        reachable |= linked
        pending += linked
    assert {path for path in pages if path.endswith(".md")} <= reachable


def test_unprintable_characters_are_removed(pages: Pages) -> None:
    for page in pages.values():
        assert page.text.replace("\n", "").isprintable(), page.path


def test_descriptions_are_escaped_in_other_styles(styled: Pages) -> None:
    for page in styled.values():
        tags = {tag for tag in page.html if not re.fullmatch(r'<a id="[\w.-]+">|</a>', tag)}
        assert tags <= _ALLOWED_HTML, page.path
        schemes = {link.partition(":")[0] for link in page.links if ":" in link}
        assert schemes <= SAFE_SCHEMES, page.path
        assert page.open_fences == [], page.path


@pytest.mark.slow
@pytest.mark.parametrize("name", _OTHER_STYLES)
def test_targets_of_links_of_other_styles_exist(name: str) -> None:
    """Includes links that a table shows as text; code hosts ignore the case of anchors."""
    pages = parse_pages(generate_assistants(name))
    for page in pages.values():
        for link in re.findall(r"\]\(([^()\s]*)\)", page.text):
            target = {**pages, **pages.images}.get(resolve_link(page, link))
            assert target is not None, (page.path, link)
            anchors = {"", *(heading.github_anchor for heading in target.headings)}
            assert link.partition("#")[2].lower() in anchors, (page.path, link)
