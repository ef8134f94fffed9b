"""The documentation site: built by MkDocs and by Zensical, and visited without a network.

Tests that need Chromium are skipped where it is missing (`tests/support/browser.py`).
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from playwright.sync_api import Browser
from support.browser import launch_browser, serve_folder
from support.cases import Case, generate_assistants, generate_case
from support.paths import CASES, STYLE
from support.site import BUILDERS, DESKTOP, PHONE, SettingsLoader, Visit, build_site

from generator.text.quoting import format_yaml_string

PAGES = ("index", "errors", "resources/threads_runs", "models/Run", "models/AssistantStreamEvent")


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    """Run Chromium until the end of this module: while it runs, no test can use asyncio."""
    with launch_browser() as browser:
        yield browser


@pytest.fixture(
    scope="module",
    params=[
        "mkdocs-http",
        "zensical-file",
        pytest.param("mkdocs-file", marks=pytest.mark.exhaustive),
        pytest.param("zensical-http", marks=pytest.mark.exhaustive),
    ],
)
def site(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Yield the address of the site of `generated/`, by each builder, on a server or on disk."""
    builder, _, scheme = request.param.partition("-")
    root = tmp_path_factory.mktemp(f"site-{request.param}")
    folder = build_site(generate_assistants(STYLE), root, builder)
    if scheme == "file":
        yield f"{folder.as_uri()}/"
    else:
        with serve_folder(folder) as address:
            yield address


@pytest.mark.slow
@pytest.mark.parametrize("builder", BUILDERS)
@pytest.mark.parametrize("name", ["names_types", "workflows"])
def test_pages_are_built_without_warnings(name: str, builder: str, tmp_path: Path) -> None:
    """Warnings and links without a target are errors."""
    site = build_site(generate_case(Case(CASES / name)).files, tmp_path, builder)
    assert (site / "index.html").exists()


@pytest.mark.slow
def test_pages_request_nothing_from_other_hosts(chromium: Browser, site: str) -> None:
    visit = Visit(chromium, site)
    for path in PAGES:
        page = visit.open_page(f"{path}.html")
        page.wait_for_load_state("networkidle")
        widths = page.locator("article img").evaluate_all("all => all.map(e => e.naturalWidth)")
        assert len(widths) == (path in ("index", "resources/threads_runs")), path
        assert all(widths)
    assert visit.complaints == []


@pytest.mark.slow
@pytest.mark.parametrize("path", ["index", "resources/threads", "models/Run"])
def test_search_finds_method_by_operation_id(chromium: Browser, site: str, path: str) -> None:
    visit = Visit(chromium, site, viewport=DESKTOP)
    page = visit.open_page(f"{path}.html")
    field = page.locator("input.md-search__input")  # of MkDocs
    if not field.count():
        page.get_by_role("button", name="Search").first.click()
        field = page.get_by_role("combobox", name="Search")
    field.press_sequentially("createRun")
    link = page.locator("a[href*='/threads_runs.html'][href$='#create']").first
    link.wait_for(state="attached", timeout=10_000)
    assert visit.complaints == []


@pytest.mark.slow
def test_tables_are_rendered(chromium: Browser, site: str) -> None:
    page = Visit(chromium, site).open_page("models/Run.html")
    headings = page.locator("article table").first.locator("th").all_inner_texts()
    assert headings[:2] == ["Name", "Type"]
    assert "status" in page.locator("article td:first-child").all_inner_texts()
    assert "---" not in page.locator("article").inner_text()


@pytest.mark.slow
@pytest.mark.parametrize("path", PAGES)
def test_pages_fit_phone_screen(chromium: Browser, site: str, path: str) -> None:
    """Only code and diagrams scroll, inside of their boxes; table rows are shown as cards."""
    page = Visit(chromium, site, viewport=PHONE).open_page(f"{path}.html")
    assert page.evaluate("document.scrollingElement.scrollWidth") <= PHONE["width"]
    wide = "all => all.filter(each => each.scrollWidth > each.clientWidth).length"
    tables = page.locator("article .md-typeset__scrollwrap")
    assert tables.count() == page.locator("article table").count()
    assert tables.evaluate_all(wide) == 0
    boxes = page.locator("article .highlight:visible, article p:has(> img)")
    edges = boxes.evaluate_all(
        "all => all.map(e => e.getBoundingClientRect()).map(r => [r.left, r.right])"
    )
    assert all(left > 0 and right < PHONE["width"] for left, right in edges)


@pytest.mark.slow
@pytest.mark.parametrize("viewport", [PHONE, DESKTOP])
def test_programs_for_both_clients_are_tabs(chromium: Browser, site: str, viewport: Any) -> None:
    """A choice holds for the whole page; arrow keys move between tabs."""
    page = Visit(chromium, site, viewport=viewport).open_page("resources/threads_runs.html")
    tabs = page.locator(".code-tabs").first.get_by_role("tab")
    assert tabs.all_inner_texts()[:2] == ["Client", "AsyncClient"]
    programs = page.locator("article [role=tabpanel][aria-label$=Client]:visible")
    count = programs.count()
    lists = page.locator(".code-tabs", has=page.get_by_role("tab", name="AsyncClient"))
    assert count == lists.count() > 5
    assert not any("await" in text for text in programs.all_inner_texts())
    tabs.first.press("ArrowRight")
    assert programs.count() == count
    assert all("await" in text or "async for" in text for text in programs.all_inner_texts())
    assert page.get_by_text("With AsyncClient:").locator("visible=true").count() == 0


@pytest.mark.slow
def test_names_in_navigation_are_whole(chromium: Browser, site: str) -> None:
    page = Visit(chromium, site, viewport=DESKTOP).open_page("models/MessageDeltaContentText.html")
    cut = "all => all.filter(e => e.scrollWidth > e.clientWidth + 1 && e.clientWidth).length"
    names = page.locator(".md-nav--primary .md-ellipsis")
    assert names.count() > 50
    assert names.evaluate_all(cut) == 0


@pytest.mark.slow
def test_commands_are_copied_without_prompt(chromium: Browser, site: str) -> None:
    page = Visit(chromium, site).open_page("index.html")
    commands = page.locator("article .highlight").all_inner_texts()[:2]
    assert [text.split()[0] for text in commands] == ["pip", "export"]


@pytest.mark.slow
@pytest.mark.parametrize("name", ["hostile", "hostile_markdown"])
def test_hostile_text_runs_no_scripts(name: str, chromium: Browser, tmp_path: Path) -> None:
    files = generate_case(Case(CASES / name)).files
    with serve_folder(build_site(files, tmp_path)) as address:
        visit = Visit(chromium, address)
        page = visit.open_page("index.html")
        for path in (path for path in files if path.endswith(".md")):
            html = path.removeprefix("docs/").removesuffix(".md") + ".html"
            assert page.evaluate(COUNT_ACTIVE_ELEMENTS, html) == [1, 0], path
    assert visit.complaints == []


# Returns the numbers of articles on a page and of active elements in them.
COUNT_ACTIVE_ELEMENTS = """async path => {
    const text = await (await fetch(path)).text();
    const page = new DOMParser().parseFromString(text, "text/html");
    const image = "img:not([src^='https:'], [src^='diagrams/'], [src^='../diagrams/'])";
    const acts = `script, ${image}, iframe, [onerror], [onclick], [href^='javascript:' i]`;
    return ["article", `article :is(${acts})`].map(each => page.querySelectorAll(each).length);
}"""


# --- navigation ---------------------------------------------------------------


def test_navigation_has_every_page(client_case: Case) -> None:
    files = generate_case(client_case).files
    settings = yaml.load(files["mkdocs.yml"], SettingsLoader)
    pages = [path for path in files if path.startswith("docs/") and path.endswith(".md")]
    assert sorted(f"docs/{target}" for target in _iter_targets(settings["nav"])) == sorted(pages)


def _iter_targets(nav: Any) -> Iterator[str]:
    """Yield the pages in a navigation."""
    if isinstance(nav, str):
        yield nav
    else:
        for entry in nav.values() if isinstance(nav, dict) else nav:
            yield from _iter_targets(entry)


@pytest.mark.parametrize(
    "text",
    [": {{ x }} !!python/object", "#", "null", "'\"\\", "a\nb\u2028c\x00\x7f", "😀é", "- a", ""],
)
def test_any_text_can_be_a_yaml_string(text: str) -> None:
    formatted = format_yaml_string(text)
    assert "\n" not in formatted
    assert yaml.safe_load(f"name: {formatted}\nother: 1") == {"name": text, "other": 1}
