"""The table `[docs]` of a style: logo, colors, fonts and navigation of the documentation site."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml
from playwright.sync_api import Browser
from support.browser import launch_browser, serve_folder
from support.cases import write_tree
from support.site import BUILDERS, DESKTOP, SettingsLoader, Visit, build_site
from support.zoo_styles import ZOO

from generator import pipeline
from generator.diagnostics import PlainText, Report, SpecloomError, render_diagnostics
from generator.style import load_style

# A pixel.
IMAGE = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de"
    "0000000c49444154789c63f8cf600000000400010027b3df0f0000000049454e44ae426082"
)
SETTINGS = """\
[docs]
logo = "assets/logo.png"
favicon = "assets/icons/favicon.png"
stylesheets = ["assets/house.css"]
navigation = ["index", "guides/start", "How to", "models", "resources"]

[docs.sections]
"How to" = ["errors", "*", "For: the #team"]
"For: the #team" = ["guides/rules"]

[docs.titles]
index = "Welcome"
resources = "Methods"
"guides/rules" = "- rules"

[docs.colors]
primary = "#ffd100"

[docs.fonts]
text = "House Serif"
"""
STYLE_FILES = {
    "house/style.toml": SETTINGS,
    "house/docs/assets/house.css": ".md-footer { color: rgb(1, 2, 3) }\n",
    "house/docs/guides/start.md": "# First steps\n\nSee [Errors](../errors.md).\n",
    "house/docs/guides/rules.md": "# House rules\n\nBe kind.\n",
}


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    """Run Chromium until the end of this module: while it runs, no test can use asyncio."""
    with launch_browser() as browser:
        yield browser


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Change to a directory with a description and a style."""
    write_tree({**STYLE_FILES, "zoo.yaml": ZOO}, tmp_path)
    for path in ("logo.png", "icons/favicon.png"):
        file = tmp_path / "house" / "docs" / "assets" / path
        file.parent.mkdir(exist_ok=True)
        file.write_bytes(IMAGE)
    monkeypatch.chdir(tmp_path)


def generate(*styles: str) -> pipeline.GeneratedPackage:
    package = pipeline.generate("zoo.yaml", load_style(styles or ("house",)), Report())
    assert package is not None
    return package


def set_docs(text: str) -> None:
    Path("house/style.toml").write_text(f"[docs]\n{text}\n")


def read_navigation(files: Mapping[str, str]) -> Any:
    return yaml.load(files["mkdocs.yml"], SettingsLoader)["nav"]


def test_navigation_has_order_sections_and_titles() -> None:
    assert read_navigation(generate().files) == [
        {"Welcome": "index.md"},
        "guides/start.md",
        {
            "How to": [
                {"Errors": "errors.md"},
                {"HTTP client": "http.md"},
                {"For: the #team": [{"- rules": "guides/rules.md"}]},
            ]
        },
        {
            "Models": [
                {"cats": [{"Cat": "models/Cat.md"}, {"Size": "models/Size.md"}]},
                {"cats_toys": [{"Toy": "models/Toy.md"}]},
            ]
        },
        {
            "Methods": [
                {"cats": ["resources/cats.md", {"toys": "resources/cats_toys.md"}]},
            ]
        },
    ]


def test_llms_txt_has_pages_of_the_style() -> None:
    set_docs(
        'navigation = ["Ours", "guides/(a) b", "*"]\ntitles = { "guides/rules" = "Our [rules]" }\n'
        'sections = { Ours = ["guides/rules"] }'
    )
    Path("house/docs/guides/(a) b.md").write_text("# A and B\n")
    text = generate().files["docs/llms.txt"]
    assert [line for line in text.splitlines() if "](guides" in line] == [
        "- [Our \\[rules\\]](guides/rules.md)",
        "- [guides/(a) b](guides/%28a%29%20b.md)",
    ]


def test_what_the_api_does_not_have_is_left_out() -> None:
    """A style may be for several APIs."""
    set_docs('navigation = ["webhooks", "Events", "index"]\nsections = { Events = ["streaming"] }')
    assert read_navigation(generate().files) == [{"Home": "index.md"}]


def test_titles_are_text() -> None:
    """The theme prints them as HTML."""
    set_docs('navigation = ["R & <D>"]\nsections = { "R & <D>" = ["index"] }')
    assert read_navigation(generate().files) == [{"R &amp; &lt;D&gt;": [{"Home": "index.md"}]}]


def test_colors_and_fonts() -> None:
    """Text has the contrast that it needs, in both color schemes."""
    package = generate()
    css = package.files["docs/assets/theme.css"]
    assert '--md-text-font: "House Serif";' in css
    assert "--md-code-font" not in css
    assert css.count("--md-primary-fg-color: #ffd100;") == 2
    assert css.count("--md-primary-bg-color: #000000;") == 2
    links = [line for line in css.splitlines() if "--md-typeset-a-color" in line]
    assert links == ["  --md-typeset-a-color: #8a7100;", "  --md-typeset-a-color: #ffd100;"]
    settings = yaml.load(package.files["mkdocs.yml"], SettingsLoader)
    assert [each["primary"] for each in settings["theme"]["palette"]] == ["custom", "custom"]
    assert settings["extra_css"] == ["assets/site.css", "assets/theme.css", "assets/house.css"]
    assert package.binary_files["docs/assets/logo.png"] == IMAGE


def test_without_settings_the_theme_is_as_it_is() -> None:
    set_docs("")
    package = generate()
    assert "docs/assets/theme.css" not in package.files
    assert not {"custom", "logo", "favicon"}.intersection(package.files["mkdocs.yml"].split())


@pytest.mark.parametrize(
    ("settings", "line", "expected"),
    [
        ('logo = "assets/lgoo.png"', 2, "no file is written to 'docs/assets/lgoo.png'"),
        ('logo = "assets/lgoo.png"', 2, "did you mean 'assets/logo.png'?"),
        ('favicon = "x.ico"', 2, "put the file there in the style"),
        (
            'stylesheets = [\n"assets/house.css",\n"house.css"]',
            4,
            "did you mean 'assets/house.css'?",
        ),
        ('navigation = [\n"index",\n"guides/strat",\n]', 4, "did you mean 'guides/start'?"),
        ('navigation = ["*", "erors"]', 2, "did you mean 'errors'?"),
        ('navigation = ["index",\n"index"]', 3, "'index' is in the navigation twice"),
        ('navigation = ["A"]\n[docs.sections]\nA = ["A"]', 4, "'A' is in the navigation twice"),
        ('[docs.sections]\nA = ["index"]', 3, "'A' is not in the navigation"),
        ('[docs.sections]\nmodels = ["index"]', 3, "cannot be called 'models'"),
        ('[docs.sections]\n"*" = ["index"]', 3, "cannot be called '*'"),
        ('[docs.titles]\n"*" = "Others"', 3, "'*' is not in the navigation"),
        ('[docs.titles]\nmodel = "Types"', 3, "did you mean 'models'?"),
        ('logo = "https://acme.com/logo.png"', 2, "'docs.logo' must be the path of a file"),
        ('logo = "../logo.png"', 2, "'docs.logo' must be the path of a file"),
        ('navigation = ["/index"]', 2, "'docs.navigation' must be a list of pages"),
        ('[docs.colors]\nprimary = "red"', 3, "'docs.colors.primary' must be a color such as"),
        ('[docs.fonts]\ntext = "a; } b"', 3, "'docs.fonts.text' must be the name of a font"),
        ('[docs.titles]\nindex = "a\\nb"', 3, "'docs.titles.index' must be one line of text"),
        (
            'navigation = ["s0"]\n[docs.sections]\n'
            + "".join(f's{number} = ["s{number + 1}"]\n' for number in range(60)),
            8,
            "more than 5 sections are inside each other",
        ),
    ],
)
def test_mistakes_are_reported_with_their_line(settings: str, line: int, expected: str) -> None:
    set_docs(settings)
    with pytest.raises(SpecloomError) as caught:
        generate()
    (error,) = caught.value.diagnostics
    text = render_diagnostics([error], {error.path: PlainText(Path(error.path).read_text())})
    assert text.startswith(f"house/style.toml:{line}:1: error: ")
    assert expected in text


@pytest.mark.parametrize("first", ["assets", "_static"])
def test_files_that_sphinx_copies_to_one_path(first: str) -> None:
    """It copies the folders of style sheets to one folder; hidden files are not copied."""
    write_tree(
        {
            f"house/docs/{first}/brand.css": "a { color: red }\n",
            f"house/docs/{first}/.keep": "",
            "house/docs/brand/brand.css": "a { color: green }\n",
            "house/docs/brand/.keep": "",
        },
        Path(),
    )
    set_docs(f'stylesheets = [\n"{first}/brand.css",\n"brand/brand.css"]')
    generate("house")
    with pytest.raises(SpecloomError) as caught:
        generate("sphinx", "house")
    (error,) = caught.value.diagnostics
    assert error.message == (
        f"'brand/brand.css' would replace '{first}/brand.css': "
        "Sphinx copies both to '_static/brand.css'"
    )
    assert error.location is not None
    assert error.location.line == 4
    Path("house/docs/brand/brand.css").rename("house/docs/brand/green.css")
    set_docs(f'stylesheets = ["{first}/brand.css", "brand/green.css"]')
    generate("sphinx", "house")


def test_files_of_a_site_that_is_not_generated_may_be_missing() -> None:
    """Another style may omit it."""
    write_tree({"bare/style.toml": '[output]\nexclude = ["docs/*", "mkdocs.yml.jinja"]\n'}, Path())
    assert "mkdocs.yml" not in generate("house", "bare").files


@pytest.mark.slow
@pytest.mark.parametrize("builder", BUILDERS)
def test_site_in_house_style(builder: str, chromium: Browser, tmp_path: Path) -> None:
    package = generate()
    root = tmp_path / "site"
    write_tree(package.files, root)
    for path, data in package.binary_files.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_bytes(data)
    site = build_site({}, root, builder)
    links = re.findall(r"\]\(([^)]+)\)", (site / "llms.txt").read_text())
    assert "guides/rules.md" in links
    assert all((site / re.sub(r"\.md$", ".html", link)).is_file() for link in links)
    with serve_folder(site) as address:
        visit = Visit(chromium, address, viewport=DESKTOP)
        page = visit.open_page("guides/start.html")
        logo = page.locator(".md-header img").first
        assert logo.evaluate("image => image.naturalWidth") == 1
        icon = page.locator("link[rel=icon]").get_attribute("href")
        assert icon == "../assets/icons/favicon.png"
        names = page.locator(".md-nav--primary > ul > li").all_inner_texts()
        assert [name.strip().split("\n")[0] for name in names] == [
            *("Welcome", "First steps", "How to", "Models", "Methods"),
        ]
        link = page.locator("article a", has_text="Errors")
        color = "element => getComputedStyle(element).color"
        assert link.evaluate(color) == "rgb(138, 113, 0)"
        assert page.locator(".md-footer").first.evaluate(color) == "rgb(1, 2, 3)"
        family = page.locator("article p").first.evaluate("e => getComputedStyle(e).fontFamily")
        assert family.startswith('"House Serif"')
        if builder == "mkdocs":
            header = "element => getComputedStyle(element).backgroundColor"
            assert page.locator(".md-header").evaluate(header) == "rgb(255, 209, 0)"
            assert page.locator(".md-header").evaluate(color) == "rgb(0, 0, 0)"
    assert visit.complaints == []


def write_large_description(count: int) -> None:
    """Write a description with an operation that returns some models."""
    names = [f"Model{number:03}" for number in range(count)]
    lines = [
        f"    {name}: {{type: object, properties: {{x: {{type: string}}}}}}\n" for name in names
    ]
    fields = "".join(f'        {name}: {{$ref: "#/components/schemas/{name}"}}\n' for name in names)
    text = ZOO.replace(
        "    Toy: ", f"    All:\n      type: object\n      properties:\n{fields}    Toy: "
    )
    text = text.replace('"#/components/schemas/Cat"', '"#/components/schemas/All"')
    Path("zoo.yaml").write_text(text + "".join(lines))


def test_many_models_are_in_sections() -> None:
    """Each page repeats the list that it is in."""
    write_large_description(100)
    Path("house/style.toml").write_text('[output]\nexclude = ["docs/*"]\n')
    *_, models = read_navigation(generate().files)
    cats, toys = models["Models"]
    sections = {title: len(pages) for each in cats["cats"] for title, pages in each.items()}
    assert sections == {"All – Model048": 50, "Model049 – Model098": 50, "Model099 – Model099": 1}
    assert toys == {"cats_toys": [{"Toy": "models/Toy.md"}]}


@pytest.mark.slow
def test_very_many_models_are_not_in_the_sidebar_of_sphinx() -> None:
    """The index has them in sections: Zensical refuses one with more than 131,072 bytes."""
    exclude = '["[package]/*", "docs/models/*", "docs/resources/*"]'
    Path("house/style.toml").write_text(f"[output]\nexclude = {exclude}\n")
    write_large_description(500)
    files = generate("sphinx", "house").files
    assert ":caption: Resources\n" in files["docs/index.rst"]
    assert ":caption: Models\n" not in files["docs/index.rst"]
    assert "   models/" not in files["docs/index.rst"]
    assert "toc.not_included" in files["docs/conf.py"]
    titles = re.findall(r"^(.+ – .+)\n~+$", files["docs/index.rst"], re.MULTILINE)
    assert titles == ["All – Model248", "Model249 – Model498", "Model499 – Toy"]
