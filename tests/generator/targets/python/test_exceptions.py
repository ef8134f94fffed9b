"""The table of exception classes agrees with the runtime and with the templates."""

from __future__ import annotations

from types import ModuleType
from typing import Any

import pytest
from support.macros import call_macro
from support.runtime import load_runtime

from generator.naming.unique_names import Name
from generator.targets.python.docs.exceptions import (
    BUILT_IN_NAMES,
    get_error_class,
    list_exceptions,
)

NAMES = {name: Name(name) for name in BUILT_IN_NAMES}
EXCEPTIONS = list_exceptions(NAMES, has_oauth_flows=False, has_webhooks=False)


@pytest.fixture(scope="module")
def errors() -> ModuleType:
    """Import the module of exceptions of the runtime."""
    module: ModuleType = load_runtime().errors
    return module


def find_public_base(error_class: type[Exception], names: set[str]) -> str:
    """Return the nearest base class that users see."""
    return next(base.__name__ for base in error_class.__mro__[1:] if base.__name__ in names)


def test_classes_are_those_of_the_runtime(errors: ModuleType) -> None:
    """Names that begin with an underscore are base classes that users do not see."""
    public = {
        name: each
        for name, each in vars(errors).items()
        if isinstance(each, type) and issubclass(each, Exception) and not name.startswith("_")
    }
    names = {*public, "Exception"}
    assert {each.name: each.base for each in EXCEPTIONS} == {
        name: find_public_base(each, names) for name, each in public.items()
    }


def test_bases_come_first() -> None:
    names = ["Exception", *(each.name for each in EXCEPTIONS)]
    assert all(names.index(each.base) < names.index(each.name) for each in EXCEPTIONS)


@pytest.mark.parametrize("status", [*range(400, 432), 500, 503, 599])
def test_statuses_are_those_of_the_runtime(errors: ModuleType, status: int) -> None:
    import httpx2

    response: Any = httpx2.Response(status, request=httpx2.Request("GET", "https://example.com"))
    assert type(errors.make_status_error(response)).__name__ == get_error_class(str(status))


def test_tree_has_all_classes() -> None:
    """Each is on one line, with its status or what it means."""
    tree = call_macro(
        "parts/wording/exception_tree.jinja", "exception_tree", EXCEPTIONS, "ClientError"
    )
    rows = [line.lstrip(" -").split(": ", 1) for line in tree.splitlines()]
    assert [row[0] for row in rows] == [f"`{each.name}`" for each in EXCEPTIONS[1:]]
    assert all(len(row) == 2 for row in rows)
    assert "\n    - `NotFoundError`: 404\n" in tree
