"""The output folder; only this package reads and writes it.

Files are written all or none, even if the run is killed: the new tree is built in a folder
next to the output, with hard links to unchanged files, and then the two folders are
exchanged atomically.  If that is impossible (on Windows, if the current directory is in the output,
or another file system is), files are moved one by one, with a journal: if such a run is killed, the
output has old and new files until the next run restores the old tree.

A manifest in the output lists the generated files, with the digests of the generated texts.  All
other files belong to the user and are never changed without ``--force``.  Edits of generated files
are merged into what is generated next (``reconciliation``); the folder ``.specloom`` has what this
needs: the inputs of the last run (``recorded_inputs``), and the generated texts of edited files.

The import order is ``disk``, ``paths``, ``manifest``; for edits ``merging``, ``recorded_inputs``, ``input_collection``,
``git_history``, ``base_texts``, ``decisions``, ``moves``, ``reconciliation``, ``edit_messages``;
then ``plan``, and then ``comparison``, or ``file_operations``, the two ways to write
(``atomic_swap`` and ``in_place``), ``writing`` and ``edits``.
"""

from collections.abc import Mapping
from importlib import import_module
from typing import TYPE_CHECKING, TypeAlias

from .manifest import Manifest, compute_output_digest, read_intact_files, read_manifest
from .paths import MANIFEST_FILE

Files: TypeAlias = Mapping[str, str | bytes]
"""Texts, and the content of binary files, by path; paths are relative and use ``/``."""

# In most runs nothing has changed.  They only need `compute_output_digest`, so the modules that
# compare and write are imported on first access (PEP 562).
if TYPE_CHECKING:
    from .comparison import Comparison, FileChange, compare_files
    from .decisions import Decision, EditPolicy
    from .edits import Edit, list_edits, revert_edits
    from .git_attributes import add_git_attributes
    from .input_collection import RunInputs, collect_inputs
    from .recorded_inputs import RecordedInputs, read_recorded_inputs
    from .writing import WriteResult, replace_rendered_files, write_files
else:
    _MODULES = {
        "Comparison": ".comparison",
        "FileChange": ".comparison",
        "compare_files": ".comparison",
        "Decision": ".decisions",
        "EditPolicy": ".decisions",
        "Edit": ".edits",
        "list_edits": ".edits",
        "revert_edits": ".edits",
        "add_git_attributes": ".git_attributes",
        "RecordedInputs": ".recorded_inputs",
        "RunInputs": ".input_collection",
        "collect_inputs": ".input_collection",
        "read_recorded_inputs": ".recorded_inputs",
        "WriteResult": ".writing",
        "replace_rendered_files": ".writing",
        "write_files": ".writing",
    }

    def __getattr__(name: str) -> object:
        if name in _MODULES:
            return getattr(import_module(_MODULES[name], __name__), name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


__all__ = [
    "MANIFEST_FILE",
    "Comparison",
    "Decision",
    "Edit",
    "EditPolicy",
    "FileChange",
    "Files",
    "Manifest",
]
__all__ += [
    "RecordedInputs",
    "RunInputs",
    "WriteResult",
    "add_git_attributes",
    "collect_inputs",
    "compare_files",
    "compute_output_digest",
    "list_edits",
    "read_intact_files",
    "read_manifest",
    "read_recorded_inputs",
    "replace_rendered_files",
    "revert_edits",
    "write_files",
]
