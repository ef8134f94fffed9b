"""The reference target: an API in no programming language, as the template variable `api`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...client.plan import ClientPlan
from ...style import Style
from ..target import LinkKey, Loop, LoopItem, Target, list_loop_items
from . import content_views, type_views, views
from .views import ApiPage


def _build_view(plan: ClientPlan, style: Style) -> ApiPage:
    # Imported here because only few styles print the API in no programming language.
    from .lowering import build_reference

    return build_reference(plan, style)


def _list_operations(api: ApiPage) -> list[LoopItem]:
    """Return all operations in the order of their tags, each with its first tag."""
    items: dict[str, LoopItem] = {}
    for tag in api.tags:
        for operation in tag.operations:
            files = {"operation": operation.name, "tag": tag.file_name}
            items.setdefault(
                operation.name,
                LoopItem({"operation": operation, "tag": tag}, files, operation.name),
            )
    return [*items.values()]


def _index_views(api: ApiPage) -> Mapping[LinkKey, Any]:
    """Return the views by pointer, and values by pointer and name."""
    index: dict[LinkKey, Any] = {}
    schemas = (*api.schemas, *api.inline_enumerations)
    index |= {(page.pointer,): page for page in api.operations}
    index |= {(page.pointer,): page for page in schemas}
    index |= {(page.pointer,): page for page in api.webhooks}
    inputs = (value for operation in api.operations for value in operation.inputs)
    for value in (*inputs, *(value for page in schemas for value in page.properties)):
        # Operations may share a parameter, and two parameters that nothing declares a pointer.
        index.setdefault((value.pointer, value.wire_name), value)
    return index


REFERENCE = Target(
    variable="api",
    view_class=ApiPage,
    description="the same API, language-neutral",
    build_view=_build_view,
    loops={
        "tag": Loop(
            lambda api: list_loop_items("tag", api.tags, "file_name", "name"),
            "each tag of `api`, with its operations",
        ),
        "operation": Loop(_list_operations, "each operation of `api`, with its first `tag`"),
        "schema": Loop(
            lambda api: list_loop_items("schema", api.schemas, "name", "name"),
            "each named schema of `api`",
        ),
    },
    index_views=_index_views,
    view_modules={"Reference": (views, content_views, type_views)},
)
