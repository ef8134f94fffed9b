"""The settings of a run, and its inputs."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import field
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from ..diagnostics import SpecloomError, file_error
from ..frozen import frozen
from ..input_files import MAX_FILE_BYTES, read_file
from ..style import find_style_roots, is_ignored
from ..text.selection import Selection
from .descriptions import Spec

if TYPE_CHECKING:
    from ..remote.remote_file import RemoteFile
    from ..remote.url_readers import UrlReader
    from .allowed_changes import AllowedChange


@frozen
class Project:
    """The settings of a run.

    `spec` is the description, `overlays` are applied to it, `output` is the folder for the
    files, `styles` override the built-in style in order, and `selection` is that of operations.
    `allowed_codes` are the codes of the warnings that are accepted.  `settings_file` is the file
    that settings are from, if there is one, and `client` the name of the client in it.
    `keep` are glob patterns of files in the output that belong to the user. `allowed_changes` are
    those that ``specloom diff`` accepts. The description may refer to files in its folder and in
    `allowed_folders`. `urls` reads URLs; without it, none are read. `workflows` are Arazzo
    documents.
    """

    spec: Spec
    output: Path
    styles: tuple[str, ...]
    selection: Selection
    overlays: tuple[Spec, ...]
    allowed_codes: frozenset[str] = frozenset()
    settings_file: Path | None = None
    client: str = ""
    keep: tuple[str, ...] = ()
    allowed_changes: tuple[AllowedChange, ...] = ()
    allowed_folders: tuple[Path, ...] = ()
    urls: UrlReader | None = field(default=None, compare=False)
    workflows: tuple[Path, ...] = ()

    def compute_inputs_digest(self) -> str:
        """Return a digest of all inputs; if it is unchanged, so is the output.

        The files that the description refers to are not included: only a run knows them.
        The generator's source code is included, so a new version generates all files again.

        Raises:
            SpecloomError: A style does not exist, or the output is inside one.
        """
        digest = hashlib.sha256()
        for each in self.selection.iter_patterns():
            kind = "exclude" if each.is_exclusion else ""
            digest.update(f"{kind} {each.kind} {each.text}\n".encode(errors="surrogatepass"))
        for code in sorted(self.allowed_codes):
            digest.update(f"allow {code}\n".encode())
        for pattern in self.keep:
            digest.update(f"keep {pattern}\n".encode())
        for folder in self.allowed_folders:
            digest.update(f"folder {folder}\n".encode(errors="surrogatepass"))
        digest.update(_hash_source_code())
        roots = find_style_roots(self.styles)
        for root in roots:
            self._check_output_outside(root)
        for root in roots:
            _hash_tree(digest, root)
        downloads = self.urls.paths if self.urls else ()
        for path in (self.spec, *self.overlays, *downloads, *self.workflows):
            digest.update(f"input {path}\n".encode(errors="surrogatepass"))
            with suppress(OSError):  # reported by the stage that needs the file
                digest.update(read_file(path) if isinstance(path, Path) else b"")
        return digest.hexdigest()

    @property
    def fetch_url(self) -> Callable[[str], RemoteFile] | None:
        """What returns the file at a URL, if any may be read."""
        return self.urls.read if self.urls is not None else None

    @property
    def has_fetched_inputs(self) -> bool:
        """Whether a run fetches what it reads, so that the digest of its inputs says little."""
        return self.urls is not None and self.urls.fetches

    def list_input_paths(self) -> list[Path]:
        """Return the local files that a run reads, except the generator's source code.

        The folders of styles are included: they change when a file is added or removed.

        Raises:
            SpecloomError: A style does not exist.
        """
        settings = [self.settings_file] if self.settings_file else []
        styles = [path for root in find_style_roots(self.styles) for path in _list_tree(root)]
        specs = [each for each in (self.spec, *self.overlays) if isinstance(each, Path)]
        copies = self.urls.paths if self.urls is not None else ()
        files = self.list_description_files()
        return [*styles, *specs, *files, *copies, *self.workflows, *settings]

    def list_description_files(self) -> list[Path]:
        """Return the other local files that the description had in the last run, if that is known."""
        if not isinstance(self.spec, Path):
            return []
        # Imported here because most runs need no list.
        from ..output import read_recorded_inputs

        try:
            recorded = read_recorded_inputs(self.output)
        except SpecloomError:  # reported by the stage that needs the record
            return []
        return recorded.find_description_files(self.spec) if recorded else []

    def _check_output_outside(self, style_root: Path) -> None:
        """Raise if the output is inside a style: the next run would copy it as part of it."""
        output, root = map(os.path.realpath, (self.output, style_root))
        if Path(output).is_relative_to(root):
            message = (
                f"the output is inside the style '{style_root}', whose files are all copied to it"
            )
            hint = "choose an output folder outside the style"
            raise file_error("output-in-style", message, self.output, hint)


def _list_tree(root: Path) -> list[Path]:
    """Return a folder and all files and folders in it, sorted, without those of tools."""
    return sorted(Path(folder, name) for folder, names in _walk_tree(root) for name in ("", *names))


@cache
def _hash_source_code() -> bytes:
    """Return a digest of the generator's source code, which is that of the process."""
    digest = hashlib.sha256()
    _hash_tree(digest, Path(__file__).resolve().parents[1])
    return digest.digest()


def _hash_tree(digest: hashlib._Hash, root: Path) -> None:
    # Each run does this for a thousand files, so what is the same for all is computed once.
    prefix, separator = str(root), os.sep
    for folder, names in _walk_tree(root):
        for name in names:
            path = f"{folder}{separator}{name}"
            if os.path.isfile(path):
                relative_path = path.removeprefix(prefix)
                digest.update(f"file {relative_path}\n".encode(errors="surrogatepass"))
                _hash_file(digest, path)


def _walk_tree(root: Path) -> Iterator[tuple[str, list[str]]]:
    """Yield a folder and all folders in it, each with the names of its files, in order."""
    for folder, subfolders, names in os.walk(root):
        subfolders[:] = sorted([each for each in subfolders if not is_ignored(each)])
        yield folder, sorted([each for each in names if not is_ignored(each)])


def _hash_file(digest: hashlib._Hash, path: str) -> None:
    try:
        with open(path, "rb") as file:
            content = file.read(MAX_FILE_BYTES)
    except OSError:
        return  # reported by the stage that needs the file
    digest.update(f"{len(content)}\n".encode())
    digest.update(content)
