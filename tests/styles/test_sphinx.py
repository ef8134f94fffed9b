"""The style `sphinx`: pages that Sphinx builds without a warning, as complete as the Markdown."""

from __future__ import annotations

import ast
import inspect
import re
from collections.abc import Iterator, Mapping
from contextlib import chdir
from html.parser import HTMLParser
from pathlib import Path

import pytest
from support.cases import Case, generate_assistants, write_tree
from support.commands import get_output, python
from support.markdown_pages import SAFE_SCHEMES
from support.paths import CASES
from support.rst_checks import parse_rst

from generator import pipeline
from generator.diagnostics import Report
from generator.style import load_style

BUILT_CASES = (
    *("hostile_markdown", "names_types", "callbacks", "webhooks", "links", "names_moved"),
    *("polling", "files_all_kinds", "workflows_control", "security_oauth", "names_tags_nested"),
)


HOUSE_SETTINGS = """\
[docs]
logo = "assets/logo.svg"
favicon = "assets/logo.svg"
stylesheets = ["assets/css/house.css"]
navigation = ["index", "guides/start", "How to", "resources"]
titles = { index = "Welcome", errors = "Mistakes", resources = "Methods" }
sections = { "How to" = ["errors", "Ours"], Ours = ["rules"] }
colors = { primary = "#ffd100" }
fonts = { text = "House Serif" }
"""


def generate_pages(name: str, *styles: str) -> Mapping[str, str]:
    """Return the files of a case in the style, and in others after it."""
    case = Case(CASES / name)
    with chdir(case.root):
        generated = pipeline.generate(
            case.spec,
            load_style(["sphinx", *case.styles, *styles]),
            Report(),
            overlays=case.overlays,
            workflows=case.workflows,
        )
    assert generated is not None
    return generated.files


def collect_words(text: str) -> set[str]:
    """Return the words of a page, without those that are markup."""
    return set(re.findall(r"[^\W_]+", text.replace("&lt;", "<").replace("&#96;", "`")))


def test_pages_have_the_content_of_the_markdown_pages() -> None:
    files, markdown = generate_assistants("sphinx"), generate_assistants()
    pages = {path for path in markdown if re.fullmatch(r"docs/.*\.md", path)}
    assert len(pages) > 140
    assert {path.removesuffix(".rst") for path in files if path.endswith(".rst")} == {
        path.removesuffix(".md") for path in pages
    }
    for path in pages:
        page = path.replace(".md", ".rst")
        missing = collect_words(markdown[path]) - collect_words(files[page])
        assert missing <= {"Index", "br", "index", "md", "title"}, page


def test_house_style_changes_a_block(tmp_path: Path) -> None:
    """Blocks are those of the Markdown pages; sentences are in the same parts."""
    (tmp_path / "parts" / "pages").mkdir(parents=True)
    (tmp_path / "parts" / "pages" / "polling.jinja").write_text(
        '{% extends "sphinx/parts/pages/polling.jinja" %}\n'
        "{% block footer %}\n\n## Help\n\nAsk [us](errors.md#retries).\n{% endblock %}\n"
    )
    page = generate_pages("polling", str(tmp_path))["docs/polling.rst"]
    assert page.endswith("Help\n----\n\nAsk :ref:`us <errors#retries>`.\n")


def iter_docstrings(files: Mapping[str, str]) -> Iterator[str]:
    """Yield the docstrings of a package, also of attributes, without those of the runtime."""
    for path, text in files.items():
        if path.endswith(".py") and "/_runtime/" not in path and "async" not in path:
            for node in ast.walk(ast.parse(text)):
                if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
                    yield inspect.cleandoc(str(node.value.value))


@pytest.mark.parametrize("name", ["hostile_markdown", "voice_sphinx"])
def test_docstrings_are_rst(name: str) -> None:
    docstrings = {*iter_docstrings(generate_pages(name))}
    assert len(docstrings) > 10
    for text in docstrings:
        parse_rst(text)


class _BodyReader(HTMLParser):
    """Collects the elements in the body of a page, which Sphinx marks."""

    def __init__(self) -> None:
        super().__init__()
        self.in_body = False
        self.active: list[str] = []
        self.anchors: set[str] = set()

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attributes}
        self.in_body |= values.get("class") == "body"
        self.in_body &= values.get("class") != "sphinxsidebar"
        self.anchors.add(values.get("id", ""))
        if self.in_body:
            if tag in ("script", "iframe", "object", "style"):
                self.active.append(tag)
            self.active += [name for name in values if name.startswith("on")]
            for url in (values.get("href", ""), values.get("src", "")):
                scheme = re.match(r"\s*([A-Za-z][\w+.-]*):", url)
                if scheme and scheme[1].lower() not in SAFE_SCHEMES:
                    self.active.append(url)


def build_site(files: Mapping[str, str], folder: Path) -> dict[str, _BodyReader]:
    """Build the site as the configuration says, and return its pages by path."""
    write_tree({path: text for path, text in files.items() if path.startswith("docs/")}, folder)
    site = folder / "site"
    outcome = python("-m", "sphinx", "-W", "--keep-going", "-n", "-q", folder / "docs", site)
    assert outcome.returncode == 0, get_output(outcome)
    assert not get_output(outcome)
    pages = {}
    for path in site.rglob("*.html"):
        reader = pages[path.relative_to(site).as_posix()] = _BodyReader()
        reader.feed(path.read_text("utf-8"))
    return pages


@pytest.mark.slow
def test_sphinx_builds_the_assistants(tmp_path: Path) -> None:
    pages = build_site(generate_assistants("sphinx"), tmp_path)
    assert {"index.html", "errors.html", "models/RunObject.html"} <= {*pages}
    anchors = pages["resources/threads_runs.html"].anchors
    assert "resources-threads-runs-submit-tool-outputs" in anchors
    assert not any(page.active for page in pages.values())


@pytest.mark.slow
@pytest.mark.parametrize(
    "name",
    [
        *BUILT_CASES[:3],
        *(pytest.param(each, marks=pytest.mark.exhaustive) for each in BUILT_CASES[3:]),
    ],
)
def test_sphinx_builds_cases(name: str, tmp_path: Path) -> None:
    """No text of a description is active."""
    pages = build_site(generate_pages(name), tmp_path)
    assert not any(page.active for page in pages.values())


@pytest.mark.slow
def test_site_in_house_style(tmp_path: Path) -> None:
    """Sphinx has what `[docs]` says; a section in a section is a list in the outer one."""
    house = {
        "style.toml": HOUSE_SETTINGS,
        "docs/assets/css/house.css": "a { color: red }\n",
        "docs/assets/logo.svg": '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>\n',
        "docs/guides/start.rst.jinja": (
            '{% filter rst_page("guides/start") %}\n# First steps\n\n[Errors](../errors.md)\n'
            "{% endfilter %}\n"
        ),
        "docs/rules.rst": "House rules\n===========\n\nBe kind.\n",
    }
    write_tree(house, tmp_path / "house")
    files = generate_pages("polling", str(tmp_path / "house"))
    toctrees = files["docs/index.rst"].partition(".. toctree::")[2].split(".. toctree::")
    assert [" ".join(each.split()) for each in toctrees] == [
        ":hidden: Welcome <self> guides/start",
        ":hidden: :caption: How to Mistakes <errors> rules",
        ":hidden: :caption: Methods resources/boards resources/exports",
    ]
    build_site(files, tmp_path / "out")
    page = (tmp_path / "out/site/guides/start.html").read_text()
    styles, link = page.index("_static/alabaster.css"), page.index("_static/css/house.css")
    assert styles < link
    assert 'src="../_static/logo.svg"' in page
    assert 'href="../_static/logo.svg"' in page  # the icon
    css = (tmp_path / "out/site/_static/alabaster.css").read_text()
    assert "color: #8a7100" in css
    assert "font-family: 'House Serif', sans-serif" in css
