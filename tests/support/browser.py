"""A headless Chromium, and the pages that it opens.

Where there is no Chromium or npm, tests that need them are skipped, unless the environment
variable ``SPECLOOM_BROWSER`` is ``required``: then they fail.
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
    "--no-sandbox",  # a container's root has none
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


def program(*names: str) -> str:
    """Return the path of the first of these programs that is installed."""
    found = next(filter(None, map(shutil.which, names)), None)
    return found or _missing(f"{names[0]} is not installed")


def fetch_mermaid(folder: Path) -> None:
    """Fetch Mermaid as one script with npm; it is `MERMAID_FILE` in the folder."""
    packed = subprocess.run(
        [program("npm"), "pack", "--silent", MERMAID],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    if packed.returncode:
        _missing(f"npm could not fetch {MERMAID}: {packed.stderr}")
    with tarfile.open(folder / packed.stdout.strip().splitlines()[-1]) as archive:
        archive.extract(MERMAID_FILE, folder, filter="data")


@contextmanager
def launch_browser() -> Iterator[Browser]:
    """Run Chromium without a window."""
    executable = program(*_CHROMIUM)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable, args=_FLAGS)
        yield browser
        browser.close()


@contextmanager
def serve_folder(folder: Path) -> Iterator[str]:
    """Serve a folder on loopback; yields its address, which ends in a slash."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(folder)))
    Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    server.server_close()


def mermaid_sources(files: Mapping[str, str]) -> list[str]:
    """Return the Mermaid code blocks of Markdown pages."""
    return [
        piece.partition("\n```")[0]
        for path, text in files.items()
        if path.endswith(".md")
        for piece in text.split("\n```mermaid\n")[1:]
    ]


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        """Log nothing."""


def _missing(reason: str) -> str:
    if os.environ.get("SPECLOOM_BROWSER") == "required":
        pytest.fail(reason)
    pytest.skip(reason)
