"""specloom: generates a Python client, models and documentation from an OpenAPI description.

Each stage converts one value into the next::

    load → Document → parse → Api → lower → views → render → format → files

`generate` runs the stages without writing anything; the `output` package writes the files.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .diagnostics import Report, SpecloomError
    from .pipeline import BUILTIN_TARGETS, generate
    from .style import load_style
    from .targets.target import Target
else:
    # Imported on first access (PEP 562), so that a run with nothing to do loads no stage.
    _MODULES = {
        "BUILTIN_TARGETS": ".pipeline",
        "Report": ".diagnostics",
        "SpecloomError": ".diagnostics",
        "Target": ".targets.target",
        "generate": ".pipeline",
        "load_style": ".style",
    }

    def __getattr__(name: str) -> object:
        if name in _MODULES:
            return getattr(import_module(_MODULES[name], __name__), name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


__all__ = ["BUILTIN_TARGETS", "Report", "SpecloomError", "Target", "generate", "load_style"]
