"""The runtime of generated clients, imported as `client_runtime`.

It lies among the templates, in a folder whose name is no Python identifier, so it is
loaded from its path.
"""

import sys
from importlib import import_module
from importlib.util import module_from_spec, spec_from_file_location
from types import ModuleType
from typing import TYPE_CHECKING

from support.paths import ROOT

__all__ = ["FOLDER", "BaseClient", "Model", "load"]

# What the package itself does not import, as a client may be of one kind only.
_OF_A_KIND = {
    "async_client": "BaseAsyncClient",
    "async_transport": "AsyncTransport",
    "sync_client": "BaseClient",
    "sync_transport": "SyncTransport",
}
FOLDER = ROOT / "templates" / "base" / "[package]" / "_runtime"


def load() -> ModuleType:
    """Import the package `client_runtime` once, and return it."""
    if "client_runtime" in sys.modules:
        return sys.modules["client_runtime"]
    spec = spec_from_file_location("client_runtime", FOLDER / "__init__.py")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    sys.modules["client_runtime"] = module
    spec.loader.exec_module(module)
    for name, found in _OF_A_KIND.items():
        setattr(module, found, getattr(import_module(f"client_runtime.{name}"), found))
    return module


if TYPE_CHECKING:  # the same files, where a type checker finds them
    from openai_assistants._runtime import Model
    from openai_assistants._runtime.sync_client import BaseClient
else:
    BaseClient, Model = load().BaseClient, load().Model
