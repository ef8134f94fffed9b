"""Build one generated client: `python build_client.py FOLDER`.

All its files are compiled, all its modules imported, all its models built, and every resource of
its clients is accessed.  A failure is an exception or a non-zero exit code.
"""

from __future__ import annotations

import compileall
import importlib
import pkgutil
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

from pydantic import BaseModel


def _import_modules(package: ModuleType) -> Iterator[ModuleType]:
    """Import a package and all modules in it."""
    yield package
    for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
        yield importlib.import_module(module.name)


def _find_models(module: ModuleType) -> Iterator[type[BaseModel]]:
    """Yield the models that a module defines."""
    for value in vars(module).values():
        is_model = isinstance(value, type) and issubclass(value, BaseModel)
        if is_model and value.__module__ == module.__name__:
            yield value


def _access_resources(resource: object, cached_property: type) -> None:
    """Access all resources in a client or resource, which are created then."""
    for name in dir(type(resource)):
        if isinstance(getattr(type(resource), name), cached_property):
            _access_resources(getattr(resource, name), cached_property)


def main(folder: Path) -> None:
    if not compileall.compile_dir(folder, quiet=1):
        sys.exit("invalid Python")
    sys.path.insert(0, str(folder))
    (package_folder,) = (path.parent for path in folder.glob("*/__init__.py"))
    package = importlib.import_module(package_folder.name)
    for module in _import_modules(package):
        for model in _find_models(module):
            model.model_rebuild(raise_errors=True)
    for name in ("Client", "AsyncClient"):
        client = getattr(package, name)(base_url="https://localhost")
        _access_resources(client, package._runtime.cached_property)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
