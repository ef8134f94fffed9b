"""specloom: generates a Python client, models and documentation from an OpenAPI description.

Each stage converts one value into the next::

    load → Document → parse → Api → lower → views → render → format → files

`generate` runs the stages without writing anything; the `output` package writes the files.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .diagnostics import Report, SpecloomError
    from .pipeline import generate
    from .style import load_style
else:
    # Imported on first access (PEP 562), so that a run with nothing to do loads no stage.
    _MODULES = {
        "Report": ".diagnostics",
        "SpecloomError": ".diagnostics",
        "generate": ".pipeline",
        "load_style": ".style",
    }

    def __getattr__(name: str) -> object:
        if name in _MODULES:
            return getattr(import_module(_MODULES[name], __name__), name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


__all__ = ["Report", "SpecloomError", "generate", "load_style"]
