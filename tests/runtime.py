"""The runtime code of generated clients, importable as `client_runtime`.

It lies among the templates, in a folder whose name is no Python identifier, so it is
loaded from its path.
"""

import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

__all__ = ["FOLDER", "BaseClient", "Model", "load"]

FOLDER = Path(__file__).parent.parent / "templates" / "base" / "[package]" / "_runtime"


def load() -> ModuleType:
    """Import the package `client_runtime`, or give it where it is imported."""
    if "client_runtime" in sys.modules:
        return sys.modules["client_runtime"]
    spec = spec_from_file_location("client_runtime", FOLDER / "__init__.py")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    sys.modules["client_runtime"] = module
    spec.loader.exec_module(module)
    return module


if TYPE_CHECKING:  # the same files, where a type checker finds them
    from openai_assistants._runtime import BaseClient, Model
else:
    BaseClient, Model = load().BaseClient, load().Model
