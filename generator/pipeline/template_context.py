"""A parsed description, and what templates see of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from typing import Any

from ..client.plan import build_plan
from ..diagnostics import SpecloomError
from ..frozen import frozen
from ..model import Api
from ..openapi.bundle import format_bundle
from ..openapi.document import Document
from ..rendering.context import TemplateContext, make_context
from ..style import Style
from ..targets.python import PYTHON
from ..targets.reference import REFERENCE
from ..targets.target import Target

BUILTIN_TARGETS: tuple[Target[Any], ...] = (PYTHON, REFERENCE)
"""The targets of a run that names none."""


@frozen
class ParsedDescription:
    """A loaded description, and the API that it describes.

    `document` is without what the style leaves out, which is `omitted_parts` and some operations.
    `style` is that style; if the API is only a part of what is described, its rules need not match.
    """

    document: Document
    api: Api
    style: Style
    omitted_parts: int = 0


def build_template_context(
    description: ParsedDescription, targets: Sequence[Target[Any]] = BUILTIN_TARGETS
) -> TemplateContext:
    """Return the variables that templates see for a description and its style.

    They are the root views of the targets, the description of the selected operations, as JSON, as
    `openapi`, and the extensions in the description.

    Raises:
        SpecloomError: The style refers to something that the description does not have.
    """
    document, api, style = description.document, description.api, description.style
    with locate_errors(document):
        plan = build_plan(api, style)

    def build_view(target: Target[Any]) -> Any:
        with locate_errors(document):
            return target.build_view(plan, style)

    variables: dict[str, Callable[[], Any]] = {
        "openapi": partial(format_bundle, document, api),
        "extensions": partial(_collect_extensions, document),
    }
    item_count = len(api.operations) + len(api.declarations)
    context = make_context(targets, build_view, variables, item_count)
    for target in targets:
        if target.checks_style:
            context.get_view(target)
    return context


def _collect_extensions(document: Document) -> Mapping[str, Mapping[str, Any]]:
    # Imported here because few templates print extensions.
    from ..openapi.annotations.extensions import collect_extensions

    return collect_extensions(document)


@contextmanager
def locate_errors(document: Document) -> Iterator[None]:
    """Map the related locations of errors to files and pointers in the original description."""
    try:
        yield
    except SpecloomError as error:
        diagnostics = (
            replace(
                each,
                related=tuple(
                    replace(other, path=path, pointer=pointer)
                    for other in each.related
                    for path, pointer in (document.find_origin(other.pointer),)
                ),
            )
            for each in error.diagnostics
        )
        raise SpecloomError(*diagnostics) from None
