"""The comparison of two versions of a client: two descriptions, or two styles."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial
from typing import Any

from .builtin_targets import BUILTIN_TARGETS
from .changes.api.operations import compare_apis
from .changes.attribution.listing import list_changes
from .changes.attribution.reach import OperationFinder
from .changes.attribution.renames import find_moved_pointers, report_renamed_schemas
from .changes.change import Change, ClientChange, Place
from .client.plan import ClientPlan, build_plan
from .frozen import frozen
from .openapi.document import Document
from .pipeline import ParsedDescription, locate_errors
from .style import Style
from .targets.target import ClientVersion, Target


@frozen(eq=False)
class Version:
    """A description, and the style of the client that is generated for it."""

    description: ParsedDescription
    style: Style


def compare_versions(
    old: Version, new: Version, targets: Sequence[Target[Any]] = BUILTIN_TARGETS
) -> list[Change]:
    """Return the changes from one version to another, the worst first.

    Raises:
        SpecloomError: A style refers to something that its description does not have.
    """
    old_api, new_api = old.description.api, new.description.api
    findings = compare_apis(old_api, new_api)
    moved = find_moved_pointers(old_api, new_api, findings)
    report_renamed_schemas(moved, findings)
    plans = _make_plan(old), _make_plan(new)
    return list_changes(
        findings.findings,
        _compare_clients(old, new, plans, targets, moved),
        OperationFinder(old_api, new_api, findings),
        _find_resources(plans),
        (
            partial(_locate, old.description.document),
            partial(_locate, new.description.document),
        ),
    )


def _make_plan(version: Version) -> ClientPlan:
    with locate_errors(version.description.document):
        return build_plan(version.description.api, version.style)


def _compare_clients(
    old: Version,
    new: Version,
    plans: tuple[ClientPlan, ClientPlan],
    targets: Sequence[Target[Any]],
    moved: Mapping[str, str],
) -> Iterator[ClientChange]:
    """Yield the changes of the clients that targets write."""
    for target in targets:
        if target.compare_clients is not None:
            clients = [
                _write_client(version, plan, target)
                for version, plan in zip((old, new), plans, strict=True)
            ]
            yield from target.compare_clients(clients[0], clients[1], moved)


def _write_client(version: Version, plan: ClientPlan, target: Target[Any]) -> ClientVersion[Any]:
    with locate_errors(version.description.document):
        return ClientVersion(plan, target.build_view(plan, version.style))


def _find_resources(plans: Iterable[ClientPlan]) -> dict[str, str]:
    """Return the dotted names of the resources that operations belong to, by operation id."""
    return {
        method.operation.id: ".".join(resource.path)
        for plan in plans
        for resource in plan.resources
        for method in resource.methods
    }


def _locate(document: Document, pointers: Iterable[str]) -> dict[str, Place]:
    """Return the places of pointers: in the description, or in the overlay that they come from."""
    origins = {pointer: document.find_origin(pointer) for pointer in pointers}
    places: dict[str, Place] = {}
    for path in dict.fromkeys(path for path, _ in origins.values()):
        inner_pointers = {inner for each, inner in origins.values() if each == path}
        locations = document.report.sources[path].find_locations(inner_pointers)
        for pointer, (each, inner) in origins.items():
            if each == path:
                places[pointer] = Place(path, inner, locations[inner].line)
    return places
