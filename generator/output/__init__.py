"""The output folder, which this package alone reads and writes.

A tree is written as a whole or not at all, also when the run is killed: the new tree
is built in a folder beside the output, from links to what stays, and then the two
change places in one step.  Where a system cannot do that, files are moved one by one,
with a journal from which the next run restores the old tree.

A manifest in the output lists what was written.  Nothing else is ours: a file that is
not listed, or is not as it was written, is left alone unless the user insists.

Imports go one way: ``disk``, ``paths``, ``manifest``, ``plan``, then ``comparison``, or
``steps`` with the two ways to write, ``swap`` and ``inplace``, and ``writing``.
"""

from collections.abc import Mapping
from importlib import import_module
from typing import TYPE_CHECKING, TypeAlias

from .manifest import Manifest, compute_output_digest, read_intact_files, read_manifest
from .paths import MANIFEST_FILE

Files: TypeAlias = Mapping[str, str]
"""Texts by path; paths are relative, with ``/``."""

# Most runs find that nothing has changed.  They stop at `fingerprint`, and do not wait for
# the modules that compare and write: these come when they are asked for (PEP 562).
if TYPE_CHECKING:
    from .comparison import Comparison, compare_files
    from .writing import WriteResult, write_files
else:
    _COMPARISON_NAMES = ("Comparison", "compare_files")
    _WRITING_NAMES = ("WriteResult", "write_files")

    def __getattr__(name: str) -> object:
        if name in _COMPARISON_NAMES:
            return getattr(import_module(".comparison", __name__), name)
        if name in _WRITING_NAMES:
            return getattr(import_module(".writing", __name__), name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


__all__ = ["MANIFEST_FILE", "Comparison", "Files", "Manifest", "WriteResult"]
__all__ += [
    "compare_files",
    "compute_output_digest",
    "read_intact_files",
    "read_manifest",
    "write_files",
]
