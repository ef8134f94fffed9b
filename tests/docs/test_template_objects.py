"""`templates/objects.md` documents every object of templates, and is up to date."""

from __future__ import annotations

import re

from support.template_objects import PATH, build_page, find_blocks, find_undocumented, list_classes

from generator.targets.python import views


def test_every_field_has_a_docstring() -> None:
    """The docstring is a string below the field in the modules of views."""
    assert find_undocumented() == []


def test_page_is_up_to_date(update: bool) -> None:
    text = build_page()
    if update:
        PATH.write_text(text, encoding="utf-8")
    assert PATH.read_text(encoding="utf-8") == text


def test_page_has_every_class() -> None:
    """Includes classes of new modules."""
    documented = {
        page.name for name, group in list_classes().items() if name != "reference" for page in group
    }
    assert documented == set(views.__all__)


def test_blocks_of_parts_are_blocks_of_templates() -> None:
    assert {"method", "polling_method"} <= {*find_blocks("[package]/resources/[resource].py.jinja")}


def test_targets_of_links_exist() -> None:
    text = build_page()
    headings = re.findall(r"^##+ (.+)$", text, re.MULTILINE)
    anchors = {name.lower().replace(",", "").replace(" ", "-") for name in headings}
    targets = set(re.findall(r"\]\(#([\w-]+)\)", text))
    assert targets
    assert targets <= anchors
