"""The runtime of generated clients, imported as `client_runtime`.

It is loaded from its path, since its folder in the templates has no importable name.
"""

import sys
from importlib import import_module
from importlib.util import module_from_spec, spec_from_file_location
from types import ModuleType
from typing import TYPE_CHECKING

from support.paths import ROOT

__all__ = ["FOLDER", "BaseClient", "Model", "load_runtime"]

# Classes that the package itself does not import, since a client may be only sync or async.
_CLASSES = {
    "async_client": "BaseAsyncClient",
    "async_transport": "AsyncTransport",
    "sync_client": "BaseClient",
    "sync_transport": "SyncTransport",
}
FOLDER = ROOT / "templates" / "base" / "[package]" / "_runtime"


def load_runtime() -> ModuleType:
    """Import the package `client_runtime` once, and return it."""
    if "client_runtime" in sys.modules:
        return sys.modules["client_runtime"]
    spec = spec_from_file_location("client_runtime", FOLDER / "__init__.py")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    sys.modules["client_runtime"] = module
    spec.loader.exec_module(module)
    for name, class_name in _CLASSES.items():
        submodule = import_module(f"client_runtime.{name}")
        setattr(module, class_name, getattr(submodule, class_name))
    return module


if TYPE_CHECKING:  # the same files, at a path that type checkers can import
    from openai_assistants._runtime import Model
    from openai_assistants._runtime.sync_client import BaseClient
else:
    BaseClient, Model = load_runtime().BaseClient, load_runtime().Model
