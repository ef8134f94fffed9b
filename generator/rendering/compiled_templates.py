"""The cache of compiled templates."""

from __future__ import annotations

import hashlib
import marshal
import sys
from collections.abc import Iterable
from importlib.util import cache_from_source
from pathlib import Path

from jinja2 import BytecodeCache, compiler
from jinja2.bccache import Bucket

from ..output.trusted_files import read_trusted_file, write_trusted_file
from ..style import BUILT_IN_FOLDER

_DIGEST_LENGTH = hashlib.sha256().digest_size


class CompiledTemplates(BytecodeCache):
    """The compiled templates of the built-in styles: compiling takes as long as a small run.

    They are in one file, where Python keeps the bytecode of this package, which is only loaded
    if nobody else can have written it.  Templates of other styles are compiled on each run, so
    that nothing that a style or a description says is stored as code.
    """

    def __init__(self, name: str, compiler_files: Iterable[str]) -> None:
        """Load the file, unless another Jinja or other `compiler_files` compiled what it has.

        This module is one of these files, since it decides how the codes are stored.
        """
        files = (__file__, compiler.__file__, *compiler_files)
        compilers = [Path(each).read_bytes() for each in files]
        folder = str(BUILT_IN_FOLDER).encode()  # which the code has for messages
        self._compiler_digest = hashlib.sha256(b"\0".join([folder, *compilers])).digest()
        self._path = Path(cache_from_source(str(Path(__file__).with_name(f"{name}.py"))))
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
        checksum, code = self._codes.get(bucket.key, ("", b""))
        if checksum == bucket.checksum:
            bucket.code = marshal.loads(code)

    def dump_bytecode(self, bucket: Bucket) -> None:
        if bucket.key and bucket.code is not None:
            self._codes[bucket.key] = bucket.checksum, marshal.dumps(bucket.code)
            self._has_new_codes = True

    def save(self) -> None:
        """Write the file if there are new templates, and Python may write bytecode."""
        if not self._has_new_codes or sys.dont_write_bytecode:
            return
        codes = marshal.dumps(self._codes)
        digest = hashlib.sha256(self._compiler_digest + codes).digest()
        write_trusted_file(self._path, digest + codes)

    def _load(self) -> dict[str, tuple[str, bytes]]:
        """Return the checksum and the code of each template, which is read when it is needed."""
        content = read_trusted_file(self._path) or b""
        digest, codes = content[:_DIGEST_LENGTH], content[_DIGEST_LENGTH:]
        # `marshal` could crash on what it has not written, such as a damaged file.
        if digest != hashlib.sha256(self._compiler_digest + codes).digest():
            return {}
        return dict(marshal.loads(codes))
