"""The pages in a browser: diagrams, and the site that MkDocs builds.

Tests that need Chromium are skipped where it is missing (`tests/support/browser.py`).
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml
from playwright.sync_api import Browser, Page
from support.browser import (
    MERMAID_FILE,
    fetch_mermaid,
    launch_browser,
    mermaid_sources,
    serve_folder,
)
from support.cases import Case, generate_assistants, generate_case, write_tree
from support.macros import call_macro
from support.paths import CASES, STYLE
from support.session import build_once

from generator.targets.python.views import Diagram, DiagramArrow, DiagramBox
from generator.text.quoting import format_yaml_string

PAGES = ("index", "errors", "resources/threads_runs", "models/Run", "models/AssistantStreamEvent")
PHONE = {"width": 390, "height": 844}


@pytest.fixture(scope="module")
def assistants() -> Mapping[str, str]:
    """Generate the files of `generated/`."""
    return generate_assistants(STYLE)


@pytest.fixture(scope="module")
def script() -> Path:
    """Download Mermaid and return its file."""
    return build_once("mermaid", fetch_mermaid) / MERMAID_FILE


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    """Run Chromium until the end of this module: while it runs, no test can use asyncio."""
    with launch_browser() as browser:
        yield browser


# --- diagrams -----------------------------------------------------------------

Draw = Callable[[str], tuple[list[str], int]]
DRAW = """async source => {
    const { svg } = await mermaid.render("diagram", source);
    const drawn = new DOMParser().parseFromString(svg, "text/html");
    const boxes = [...drawn.querySelectorAll(".node .nodeLabel")];
    return [boxes.map(box => box.textContent), drawn.querySelectorAll("path.flowchart-link").length];
}"""


@pytest.fixture(scope="module")
def draw(chromium: Browser, script: Path) -> Draw:
    """Return a function that draws a diagram and returns its box texts and number of arrows."""
    page = chromium.new_page()
    page.set_content("<body></body>")
    page.add_script_tag(path=script)
    page.evaluate("mermaid.initialize({ startOnLoad: false })")

    def draw_diagram(source: str) -> tuple[list[str], int]:
        boxes, arrows = page.evaluate(DRAW, source)
        return boxes, arrows

    return draw_diagram


def parse_diagram(source: str) -> tuple[list[str], int]:
    """Return the texts of the boxes and the number of arrows in the source of a diagram."""
    boxes = re.findall(r'^ +n\d+\(?\["(.*)"\]\)?$', source, re.MULTILINE)
    return [re.sub("<.*?>", "", box) for box in boxes], source.count("-->")


@pytest.mark.exhaustive
@pytest.mark.slow
def test_mermaid_draws_every_diagram_of_cases(client_case: Case, draw: Draw) -> None:
    for source in mermaid_sources(generate_case(client_case).files):
        assert draw(source) == parse_diagram(source)


@pytest.mark.slow
def test_mermaid_draws_resource_tree_and_models(assistants: Mapping[str, str], draw: Draw) -> None:
    drawn = {source: draw(source) for source in mermaid_sources(assistants)}
    assert all(result == parse_diagram(source) for source, result in drawn.items())
    tree = draw(mermaid_sources({"docs/index.md": assistants["docs/index.md"]})[0])
    assert [box.partition("list")[0] for box in tree[0]][:3] == ["client", "assistants", "files"]
    assert tree[1] == 7
    assert len(drawn) > 4


@pytest.mark.slow
def test_mermaid_rejects_invalid_diagram(draw: Draw) -> None:
    with pytest.raises(Exception, match="Parse error"):
        draw("flowchart LR\n    end --> [")


@pytest.mark.slow
def test_names_are_escaped_for_mermaid(draw: Draw) -> None:
    """Uses keywords, characters that end a label, Markdown, HTML and letters that alter arrows."""
    keywords = ["end", "class", "graph", "style", "click", "subgraph", "default", "o", "x", "__x__"]
    labels = ['a"]b', "#35;", "`a`", "<img src=x>", "1. a", "%%{init}%%", "Ünï_コード", "A|b;"]
    names = keywords + labels
    boxes = tuple(
        DiagramBox(f"n{number}", (name,), (name,), is_rounded=name == "end")
        for number, name in enumerate(names)
    )
    arrows = tuple(DiagramArrow("n0", box.id, box.names * 2) for box in boxes)
    flowchart = call_macro("parts/diagrams.jinja", "flowchart", Diagram(boxes, arrows))
    assert draw(flowchart) == ([name * 2 for name in names], len(names))


# --- the site -----------------------------------------------------------------


def add_mermaid(files: Mapping[str, str], script: Path) -> Mapping[str, str]:
    """Add a local Mermaid to a client's pages, as the comments in `mkdocs.yml` describe."""
    settings = re.sub(r"^# (?=extra_javascript|  - )", "", files["mkdocs.yml"], flags=re.MULTILINE)
    return {**files, "mkdocs.yml": settings, "docs/mermaid.min.js": script.read_text("utf-8")}


def build_site(files: Mapping[str, str], folder: Path) -> Path:
    """Build the site of a client's pages with MkDocs, and return its folder."""
    write_tree(files, folder)
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", "site"]
    outcome = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert outcome.returncode == 0, outcome.stdout + outcome.stderr
    assert "contains a link" not in outcome.stderr, outcome.stderr
    return folder / "site"


@pytest.fixture(scope="module")
def site(
    assistants: Mapping[str, str], script: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[str]:
    """Serve the site of `generated/` and yield its address."""
    folder = tmp_path_factory.mktemp("site")
    with serve_folder(build_site(add_mermaid(assistants, script), folder)) as address:
        yield address


class Visit:
    """A page in a browser, with the browser's error messages and its requests to other hosts."""

    def __init__(self, browser: Browser, address: str, **settings: Any) -> None:
        self.address = address
        self.complaints: list[str] = []
        context = browser.new_context(**settings)
        context.add_init_script(_OPEN_SHADOW_ROOTS)
        context.on("request", self._request)
        self.page: Page = context.new_page()
        self.page.on("console", lambda m: self.complaints.append(m.text))
        self.page.on("pageerror", lambda error: self.complaints.append(error.message))
        self.page.on("dialog", lambda dialog: self.complaints.append(dialog.message))

    def open_page(self, path: str) -> Page:
        self.page.goto(self.address + path)
        return self.page

    def open_with_diagrams(self, path: str) -> Page:
        """Open a page and wait until its diagrams are drawn."""
        self.open_page(path).wait_for_function("!document.querySelector('pre.mermaid')")
        return self.page

    def _request(self, request: Any) -> None:
        if not request.url.startswith(self.address):
            self.complaints.append(request.url)


# The theme draws diagrams in closed shadow roots, which scripts cannot read.
_OPEN_SHADOW_ROOTS = """const attach = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (init) {
    return attach.call(this, { ...init, mode: "open" });
};"""


@pytest.mark.slow
def test_mkdocs_builds_pages_without_warnings(tmp_path: Path) -> None:
    """Warnings and links without a target are errors."""
    site = build_site(generate_case(Case(CASES / "names_types")).files, tmp_path)
    assert (site / "index.html").exists()


@pytest.mark.slow
def test_site_draws_diagrams_without_other_hosts(chromium: Browser, site: str) -> None:
    visit = Visit(chromium, site)
    for path in PAGES:
        page = visit.open_with_diagrams(f"{path}.html")
        diagrams = page.locator(".mermaid svg").count()
        assert diagrams == (path in ("index", "resources/threads_runs")), path
    assert visit.complaints == []


@pytest.mark.slow
def test_search_finds_method_by_operation_id(chromium: Browser, site: str) -> None:
    page = Visit(chromium, site).open_page("index.html?q=createRun")
    result = page.locator("a.md-search-result__link[href*='/threads_runs.html'][href$='#create']")
    result.first.wait_for()


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
    """Only code scrolls horizontally; table rows are shown as cards."""
    page = Visit(chromium, site, viewport=PHONE).open_with_diagrams(f"{path}.html")
    assert page.evaluate("document.scrollingElement.scrollWidth") <= PHONE["width"]
    wide = "all => all.filter(each => each.scrollWidth > each.clientWidth).length"
    tables = page.locator("article .md-typeset__scrollwrap")
    assert tables.count() == page.locator("article table").count()
    assert tables.evaluate_all(wide) == 0


@pytest.mark.slow
@pytest.mark.parametrize("name", ["hostile", "hostile_markdown"])
def test_hostile_text_runs_no_scripts(
    name: str, chromium: Browser, script: Path, tmp_path: Path
) -> None:
    files = generate_case(Case(CASES / name)).files
    with serve_folder(build_site(add_mermaid(files, script), tmp_path)) as address:
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
    const acts = "script, img:not([src^='https:']), iframe, [onerror], [onclick], [href^='javascript:' i]";
    return ["article", `article :is(${acts})`].map(each => page.querySelectorAll(each).length);
}"""


# --- navigation ---------------------------------------------------------------


class _SettingsLoader(yaml.SafeLoader):
    """A loader of MkDocs settings that ignores the tags for Python objects."""


_SettingsLoader.add_multi_constructor("tag:yaml.org,2002:python/", lambda *_: None)


def test_navigation_has_every_page(client_case: Case) -> None:
    files = generate_case(client_case).files
    settings = yaml.load(files["mkdocs.yml"], _SettingsLoader)
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
