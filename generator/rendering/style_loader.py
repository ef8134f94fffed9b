"""The loader of templates, and the cache of those that are compiled."""

from __future__ import annotations

import hashlib
import marshal
import os
import posixpath
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from importlib.util import cache_from_source
from pathlib import Path
from types import CodeType
from typing import Any

from jinja2 import BaseLoader, BytecodeCache, TemplateNotFound, TemplateRuntimeError, compiler
from jinja2.bccache import Bucket

from ..output.disk import replace_file
from ..style import BUILT_IN_FOLDER
from ..text.suggestions import did_you_mean
from .template_files import StyleFile, iter_style_files


class StyleLoader(BaseLoader):
    """A loader of templates by path; ``base/…`` is a file of the built-in style.

    Likewise, a path may start with the directory name of any other style.
    """

    def __init__(self, roots: Sequence[Path], sources: Mapping[str, StyleFile]) -> None:
        self._roots: dict[str, list[Path]] = {}
        for root in roots:
            self._roots.setdefault(os.path.basename(os.path.realpath(root)), []).append(root)
        self._sources = sources

    def get_source(self, environment: Any, template: str) -> tuple[str, str, None]:
        source = self._find_source(posixpath.normpath(template))
        if source is None or not source.path.is_file():
            hint = did_you_mean(template, self._iter_names(template)) or ""
            raise TemplateNotFound(template, f"unknown template '{template}'\n{hint}")
        return source.read_text(), str(source.path), None

    def _find_source(self, name: str) -> StyleFile | None:
        if name in self._sources:
            return self._sources[name]
        style, _, rest = name.partition("/")
        roots = self._roots.get(style, [])
        if len(roots) > 1:
            raise TemplateRuntimeError(
                f"two styles have the name '{style}': {' and '.join(map(str, roots))}"
                "\nrename the directory of one of them"
            )
        return StyleFile(rest, roots[0]) if roots and not rest.startswith("../") else None

    def _iter_names(self, name: str) -> Iterator[str]:
        """Yield the names of all templates, and of those in the style that a name starts with."""
        yield from self._sources
        style, _, _ = name.partition("/")
        for root in self._roots.get(style, []):
            yield from (f"{style}/{source.name}" for source in iter_style_files(root))


class CompiledTemplates(BytecodeCache):
    """The compiled templates of the built-in styles: compiling takes as long as a small run.

    They are in one file, where Python keeps the bytecode of this package and on its conditions:
    whoever can write there can change the generator as well.  Templates of other styles are
    compiled on each run, so that nothing that a style or a description says is stored as code.
    """

    def __init__(self, compiler_files: Iterable[str]) -> None:
        """Load the file, unless another Jinja or other `compiler_files` compiled what it has."""
        compilers = [Path(each).read_bytes() for each in (compiler.__file__, *compiler_files)]
        folder = str(BUILT_IN_FOLDER).encode()  # which the code has for messages
        self._compiler_digest = hashlib.sha256(b"\0".join([folder, *compilers])).digest()
        self._codes = self._load()
        self._has_new_codes = False

    def get_cache_key(self, name: str, filename: str | None = None) -> str:
        """Return the name of a built-in template with its path, and "" for any other template."""
        try:
            path = Path(filename or "").relative_to(BUILT_IN_FOLDER)
        except ValueError:
            return ""
        return f"{name}|{path.as_posix()}"

    def load_bytecode(self, bucket: Bucket) -> None:
        checksum, code = self._codes.get(bucket.key, ("", None))
        if checksum == bucket.checksum:
            bucket.code = code

    def dump_bytecode(self, bucket: Bucket) -> None:
        if bucket.key and bucket.code is not None:
            self._codes[bucket.key] = bucket.checksum, bucket.code
            self._has_new_codes = True

    def save(self) -> None:
        """Write the file if there are new templates, and Python may write bytecode."""
        if not self._has_new_codes or sys.dont_write_bytecode:
            return
        path = _get_bytecode_path()
        with suppress(OSError):
            path.parent.mkdir(parents=True, exist_ok=True)
            replace_file(path, marshal.dumps((self._compiler_digest, self._codes)))

    def _load(self) -> dict[str, tuple[str, CodeType]]:
        with suppress(OSError, EOFError, ValueError, TypeError):
            digest, codes = marshal.loads(_get_bytecode_path().read_bytes())
            if digest == self._compiler_digest:
                return dict(codes)
        return {}


def _get_bytecode_path() -> Path:
    return Path(cache_from_source(str(Path(__file__).with_name("built_in_templates.py"))))
