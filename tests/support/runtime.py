"""The runtime of generated clients, imported as `client_runtime`.

It is loaded from its folder in the templates, which has no importable name.
"""

import os
import re
import sys
import tomllib
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING

from support.paths import ROOT

__all__ = ["FOLDER", "HTTP_LIBRARY", "BaseClient", "Model", "httpx", "load_runtime"]

# Classes that the package itself does not import, since a client may be only sync or async.
_CLASSES = {
    "async_client": "BaseAsyncClient",
    "async_transport": "AsyncTransport",
    "sync_client": "BaseClient",
    "sync_transport": "SyncTransport",
}
HTTP_LIBRARY = os.environ.get("SPECLOOM_TEST_HTTP", "httpx2")
"""The import name of the HTTP library to test: that of the built-in style, or its predecessor."""

FOLDER = ROOT / "templates" / "base" / "[package]" / "_runtime"


def load_runtime() -> ModuleType:
    """Import the package `client_runtime` once, and return it."""
    if "client_runtime" in sys.modules:
        return sys.modules["client_runtime"]
    module = ModuleType("client_runtime")
    module.__package__, module.__path__ = "client_runtime", [str(FOLDER)]
    sys.modules["client_runtime"] = module
    sys.modules["client_runtime.http_library"] = _make_http_library()
    sys.modules["client_runtime.style_settings"] = _make_style_settings()
    sys.modules["client_runtime.error_bodies"] = _make_error_bodies()
    exec(_render_init(), vars(module))  # noqa: S102 - the code is ours
    for name, class_name in _CLASSES.items():
        submodule = import_module(f"client_runtime.{name}")
        setattr(module, class_name, getattr(submodule, class_name))
    return module


def _make_http_library() -> ModuleType:
    """Return the module that a template writes, with the HTTP library to test."""
    module = ModuleType("client_runtime.http_library")
    vars(module)["httpx"] = httpx
    vars(module)["HTTP_PRODUCT"] = f"{httpx.__name__}/{httpx.__version__}"
    return module


def _make_style_settings() -> ModuleType:
    """Return the module that a template writes, with the defaults of the built-in style."""
    module = ModuleType("client_runtime.style_settings")
    style = tomllib.loads((ROOT / "templates" / "base" / "style.toml").read_text("utf-8"))
    for key, value in style["retries"].items():
        setattr(module, key.upper(), value)
    module.USER_AGENT = "client/1.0 {python} {http}"  # type: ignore[attr-defined]
    return module


def _make_error_bodies() -> ModuleType:
    """Return the module that a template writes, for an API without described errors."""
    module = ModuleType("client_runtime.error_bodies")
    module.ERROR_PARSERS = ()  # type: ignore[attr-defined]
    return module


def _render_init() -> str:
    """Return `__init__.py` of a package with both clients, for which all conditions are true."""
    template = (FOLDER / "__init__.py.jinja").read_text("utf-8")
    exports = re.findall(r'{{ export(\w*)\("(\w+)", "(\w+)"\)', template)
    body = re.sub(r"{%.*?%}\n?", "", template[template.index("{% block body %}") :])
    return "\n".join(
        [
            "from importlib import import_module",
            "from typing import TYPE_CHECKING",
            *(
                f"from .{module} import {name}"
                for kind, module, name in exports
                if kind != "_lazily"
            ),
            f"__all__ = {[name for _, _, name in exports]}",
            re.sub(r'{{ "\w+\.(\w+)" \| import_name }}', r"\1", body),
        ]
    )


if TYPE_CHECKING:  # the same files, at a path that type checkers can import
    from openai_assistants._runtime import Model
    from openai_assistants._runtime.http_library import httpx
    from openai_assistants._runtime.sync_client import BaseClient
else:
    httpx = import_module(HTTP_LIBRARY)
    BaseClient, Model = load_runtime().BaseClient, load_runtime().Model
