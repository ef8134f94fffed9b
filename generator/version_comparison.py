"""The comparison of two versions of a client: two descriptions, or two styles."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial
from typing import Any, TypeAlias

from .changes.api.operations import compare_apis
from .changes.attribution.listing import list_changes
from .changes.attribution.reach import OperationFinder
from .changes.attribution.renames import find_moved_pointers, report_renamed_schemas
from .changes.change import Change, ClientChange, Place
from .client.plan import build_plan
from .frozen import frozen
from .openapi.document import Document
from .pipeline import BUILTIN_TARGETS, ParsedDescription, locate_errors
from .style import Style
from .targets.target import ClientVersion, Target

_ClientPair: TypeAlias = tuple[ClientVersion[Any], ClientVersion[Any]]
"""The old and the new client."""


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
    clients = [
        (target, _write_clients(old, new, target))
        for target in targets
        if target.compare_clients is not None
    ]
    return list_changes(
        findings.findings,
        _compare_clients(clients, moved),
        OperationFinder(old_api, new_api, findings),
        _find_resources(clients),
        (
            partial(_locate, old.description.document),
            partial(_locate, new.description.document),
        ),
    )


def _write_clients(old: Version, new: Version, target: Target[Any]) -> _ClientPair:
    """Return the clients of two versions in the language of a target."""
    old_client, new_client = (_write_client(version, target) for version in (old, new))
    return old_client, new_client


def _write_client(version: Version, target: Target[Any]) -> ClientVersion[Any]:
    with locate_errors(version.description.document):
        plan = build_plan(version.description.api, version.style)
        return ClientVersion(plan, target.build_view(plan, version.style))


def _compare_clients(
    clients: Sequence[tuple[Target[Any], _ClientPair]], moved: Mapping[str, str]
) -> Iterator[ClientChange]:
    """Yield the changes of the clients that targets write."""
    for target, (old, new) in clients:
        if target.compare_clients is not None:
            yield from target.compare_clients(old, new, moved)


def _find_resources(clients: Sequence[tuple[Target[Any], _ClientPair]]) -> dict[str, str]:
    """Return the names of the resources that operations belong to, by operation id.

    If both versions have an operation, the name is that of the new one.
    """
    names: dict[str, str] = {}
    for target, pair in clients:
        if target.name_resources is not None:
            for client in pair:
                names |= target.name_resources(client.view)
    return names


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
