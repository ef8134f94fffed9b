"""The documentation site: its builders, its settings, and visits in a browser."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml
from playwright.sync_api import Browser, Page

from support.cases import write_tree

PHONE = {"width": 390, "height": 844}
DESKTOP = {"width": 1300, "height": 900}
BUILDERS = ("mkdocs", "zensical")


def build_site(files: Mapping[str, str], folder: Path, builder: str = "mkdocs") -> Path:
    """Build the site of a client's pages with a builder, and return its folder."""
    write_tree(files, folder)
    command = [sys.executable, "-m", builder, "build", "--strict"]
    outcome = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    output = outcome.stdout + outcome.stderr
    assert outcome.returncode == 0, output
    assert "contains a link" not in output, output
    assert builder != "zensical" or "No issues found" in output, output
    return folder / "site"


class Visit:
    """A page in a browser, with the browser's error messages and its requests to other hosts."""

    def __init__(self, browser: Browser, address: str, **settings: Any) -> None:
        self.address = address
        self.complaints: list[str] = []
        context = browser.new_context(**settings)
        context.on("request", self._request)
        self.page: Page = context.new_page()
        self.page.on("console", lambda m: self.complaints.append(m.text))
        self.page.on("pageerror", lambda error: self.complaints.append(error.message))
        self.page.on("dialog", lambda dialog: self.complaints.append(dialog.message))

    def open_page(self, path: str) -> Page:
        self.page.goto(self.address + path)
        return self.page

    def _request(self, request: Any) -> None:
        if not request.url.startswith((self.address, "data:", "about:")):
            self.complaints.append(request.url)


class SettingsLoader(yaml.SafeLoader):
    """A loader of MkDocs settings that ignores the tags for Python objects."""


SettingsLoader.add_multi_constructor("tag:yaml.org,2002:python/", lambda *_: None)
