"""A headless Chromium, and the pages that it opens.

If Chromium or npm is missing, tests that need it are skipped; they fail if the environment
variable ``SPECLOOM_BROWSER`` is ``required``.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import tarfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest
from playwright.sync_api import Browser, sync_playwright

MERMAID = "mermaid@11.17.2"
MERMAID_FILE = "package/dist/mermaid.min.js"
_CHROMIUM = ("chromium", "chromium-browser", "google-chrome")
_FLAGS = [
    "--no-sandbox",  # the sandbox does not work for root in a container
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


def program(*names: str) -> str:
    """Return the path of the first of these programs that is installed."""
    path = next(filter(None, map(shutil.which, names)), None)
    return path or _skip_or_fail(f"{names[0]} is not installed")


def fetch_mermaid(folder: Path) -> None:
    """Download Mermaid with npm, as the script `MERMAID_FILE` in the folder."""
    result = subprocess.run(
        [program("npm"), "pack", "--silent", MERMAID],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    if result.returncode:
        _skip_or_fail(f"npm could not fetch {MERMAID}: {result.stderr}")
    with tarfile.open(folder / result.stdout.strip().splitlines()[-1]) as archive:
        archive.extract(MERMAID_FILE, folder, filter="data")


@contextmanager
def launch_browser() -> Iterator[Browser]:
    """Run a headless Chromium."""
    executable = program(*_CHROMIUM)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable, args=_FLAGS)
        yield browser
        browser.close()


@contextmanager
def serve_folder(folder: Path) -> Iterator[str]:
    """Serve a folder on loopback; yield its URL, which ends in a slash."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_QuietHandler, directory=str(folder)))
    Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    server.server_close()


def mermaid_sources(files: Mapping[str, str]) -> list[str]:
    """Return the Mermaid code blocks of Markdown pages."""
    return [
        block.partition("\n```")[0]
        for path, text in files.items()
        if path.endswith(".md")
        for block in text.split("\n```mermaid\n")[1:]
    ]


class _QuietHandler(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        """Log nothing."""


def _skip_or_fail(reason: str) -> str:
    if os.environ.get("SPECLOOM_BROWSER") == "required":
        pytest.fail(reason)
    pytest.skip(reason)
