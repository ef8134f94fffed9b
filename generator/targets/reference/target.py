"""The reference target: an API in no programming language, as the template variable `api`."""

from __future__ import annotations

from ...client.plan import ClientPlan
from ...style import Style
from ..target import Loop, LoopItem, Target, list_loop_items
from . import views
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
    view_modules={"Reference": (views,)},
)
