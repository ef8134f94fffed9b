"""Names of the import package and of the client classes."""

from __future__ import annotations

import sys
from collections.abc import Iterable

from ....model import Api
from ....naming.words import apply_case, split_words
from ....style import Style
from ...type_names import make_file_safe
from ..syntax.identifiers import avoid_reserved, identifier


def read_class_names(style: Style) -> set[str]:
    """Return the names of the client classes, which must be valid identifiers.

    Raises:
        SpecloomError: A name is not a valid class name, both are the same, or both are empty.
    """
    names = {key: name for key, name in style.package.client_names.items() if name}
    for key, name in names.items():
        if identifier(name) != name:
            raise style.unmatched_error(("package", key), f"{name!r} is not a valid class name")
    if not names:
        message = "'client' and 'async_client' must not both be empty"
        raise style.unmatched_error(("package", "client"), message)
    if len({*names.values()}) < len(names):
        message = f"'client' and 'async_client' must differ, both are {names['client']!r}"
        raise style.unmatched_error(("package", "async_client"), message)
    _check_fake_name(style, names.values())
    return {*names.values()}


def _check_fake_name(style: Style, client_names: Iterable[str]) -> None:
    """Raise an error if the class of the fake of the API has no valid name, or that of another."""
    name = style.package.fake_api
    if name and (identifier(name) != name or name in (*client_names, *_TESTING_NAMES)):
        reason = "is in use" if identifier(name) == name else "is not a valid class name"
        raise style.unmatched_error(("package", "fake_api"), f"{name!r} {reason}")


# Other names in the modules of the fake of an API.
_TESTING_NAMES = ("FakeServer", "MethodName", "RecordedRequest", "fake_api")
# Modules that Python imports by itself when it starts, wherever they are.
_STARTUP_MODULES = ("sitecustomize", "usercustomize")
# Modules of the libraries that a client needs, and of what these need.
_LIBRARY_MODULES = [
    "aiohttp",
    "annotated_types",
    "anyio",
    "certifi",
    "h11",
    "h2",
    "httpcore",
    "httpcore2",
    "httpx",
    "httpx2",
    "httpx_aiohttp",
    "idna",
    "lxml",
    "msgspec",
    "pydantic",
    "pydantic_core",
    "sniffio",
    "socksio",
    "truststore",
    "typing_extensions",
    "typing_inspection",
]
# Modules of the tools that install and test a client.
_TOOL_MODULES = ("_distutils_hack", "conftest", "pip", "pkg_resources", "pytest", "setuptools")
_RESERVED_PACKAGES = frozenset(
    [
        "docs",  # the folder of the documentation
        *_STARTUP_MODULES,
        *_LIBRARY_MODULES,
        *_TOOL_MODULES,
        *sys.stdlib_module_names,
        "annotationlib",  # of Python 3.14, as the next one
        "compression",
    ]
)
# Folders beside the package in a distribution.
_PUBLISHED_FOLDERS = frozenset(["examples", "tests"])


def choose_package_name(api: Api, style: Style) -> str:
    """Return the name of the import package: the style's, else one made from the title of the API.

    Raises:
        SpecloomError: The style's name is not a valid package name or is reserved.
    """
    style_name = style.package.name
    name = identifier(style_name or apply_case(split_words(api.title), "snake", {}), "api")
    reserved = _RESERVED_PACKAGES | (_PUBLISHED_FOLDERS if style.package.distribution else set())
    legal_name = avoid_reserved(make_file_safe(name), reserved)
    if style_name and style_name != legal_name:
        message = f"{style_name!r} is not a valid package name"
        suggested_name = identifier(style_name.replace("-", "_"), "api")
        hint = f"a valid name is {avoid_reserved(make_file_safe(suggested_name), reserved)!r}"
        raise style.make_error(("package", "name"), "wrong-name", message, hint)
    return legal_name
