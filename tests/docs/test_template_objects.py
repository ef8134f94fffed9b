"""`templates/objects.md` documents every object of templates, and is up to date."""

from __future__ import annotations

import re

from jinja2 import DictLoader, Environment
from support.template_objects import (
    BLOCK_VARIABLES,
    PATH,
    build_page,
    find_blocks,
    find_undocumented,
    iter_blocks,
    list_classes,
    list_templates,
)

from generator.targets.python import PYTHON, views


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
    assert {page.name for page in list_classes(PYTHON)} == set(views.__all__)


def test_blocks_of_parts_are_blocks_of_templates() -> None:
    assert {"method", "polling_method"} <= {*find_blocks("[package]/resources/[resource].py.jinja")}


def test_variables_of_blocks_are_those_of_jinja() -> None:
    """A template that overrides a block can use these variables there, and no others."""
    base = (
        "{% set top = 1 %}{% block plain %}{% for x in [1] %}{% set y = 1 %}"
        "{% block unscoped %}{% endblock %}"
        "{% block outer scoped %}{% set w = 1 %}{% block nested %}{% endblock %}"
        "{% for z in [1] %}{% block inner scoped %}{% endblock %}{% endfor %}{% endblock %}"
        "{% endfor %}{% endblock %}"
    )
    blocks = dict(iter_blocks(Environment().parse(base)))
    printed = {}
    for block in blocks:
        tests = "".join(f"{{{{ '{name} ' if {name} is defined }}}}" for name in "wxyz")
        override = f"{{% extends 'base' %}}{{% block {block} %}}{tests}{{% endblock %}}"
        loader = DictLoader({"base": base, "override": override})
        printed[block] = set(Environment(loader=loader).get_template("override").render().split())
    assert {block: set(variables) for block, variables in blocks.items()} == printed
    assert printed["inner"] == {"w", "x", "y", "z"}
    assert printed["nested"] == {"x", "y"}
    assert not printed["unscoped"]


def test_variables_of_blocks_have_classes() -> None:
    found = {
        variable
        for template in list_templates()
        for variables in find_blocks(template).values()
        for variable in variables
    }
    assert found == BLOCK_VARIABLES.keys()
    assert find_blocks("[package]/models/[module].py.jinja")["field"] == ("class", "field")


def test_targets_of_links_exist() -> None:
    text = build_page()
    headings = re.findall(r"^##+ (.+)$", text, re.MULTILINE)
    anchors = {name.lower().replace(",", "").replace(" ", "-") for name in headings}
    targets = set(re.findall(r"\]\(#([\w-]+)\)", text))
    assert targets
    assert targets <= anchors
