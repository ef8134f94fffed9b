"""The comparison of APIs, operation by operation."""

from __future__ import annotations

from ...model import Api, Operation
from ...model.graph import collect_operation_types
from ..quoting import quote_code
from .bodies import compare_bodies
from .comparison import ApiComparison
from .findings import Findings, list_pointers
from .operation_pairs import normalize_path, pair_operations
from .parameters import compare_parameters
from .responses import compare_responses
from .security import compare_schemes, compare_security, find_renamed_schemes
from .sites import describe_operation
from .types import TypeComparer
from .webhooks import compare_webhooks


def compare_apis(old: Api, new: Api) -> Findings:
    """Return the changes from one API to another, in the order of the new one."""
    findings = Findings()
    comparison = ApiComparison(old, new, findings, TypeComparer(old, new, findings))
    pairs = pair_operations(old, new)
    renamed_schemes = find_renamed_schemes(old, new)
    for old_operation, new_operation in pairs.pairs:
        _compare_operations(comparison, old_operation, new_operation)
        compare_security(old_operation, new_operation, renamed_schemes, findings)
    for operation in pairs.removed:
        site = describe_operation(operation)
        findings.add("operation-removed", operation.id, _list_pointers(operation, old), site=site)
    for operation in pairs.added:
        site = describe_operation(operation)
        findings.add("operation-added", operation.id, (), _list_pointers(operation, new), site=site)
    compare_webhooks(comparison)
    compare_schemes(old, new, renamed_schemes, findings)
    _compare_default_servers(comparison)
    _compare_other_servers(comparison)
    return findings


def _list_pointers(operation: Operation, api: Api) -> list[str]:
    """Return the pointers of an operation and of all that it refers to."""
    types = collect_operation_types(operation)
    return [operation.id, *list_pointers(api.declarations, (*types.parameters, *types.contents))]


def _compare_operations(comparison: ApiComparison, old: Operation, new: Operation) -> None:
    findings = comparison.findings
    _compare_identities(old, new, findings)
    _compare_servers(comparison, old, new)
    compare_parameters(comparison, old, new)
    compare_bodies(comparison, old, new)
    compare_responses(comparison, old, new)


def _compare_identities(old: Operation, new: Operation, findings: Findings) -> None:
    """Compare what identifies and describes an operation."""
    site, places = describe_operation(new), (new.id, [old.id], [new.id])
    if (old.method, normalize_path(old.path)) != (new.method, normalize_path(new.path)):
        findings.add("operation-moved", *places, old=describe_operation(old), new=site)
    if old.name != new.name:
        texts = [quote_code(each) if each else "none" for each in (old.name, new.name)]
        findings.add("operation-id-changed", *places, site=site, old=texts[0], new=texts[1])
    if set(old.tags) != set(new.tags):
        texts = [", ".join(quote_code(tag) for tag in each.tags) or "none" for each in (old, new)]
        findings.add("operation-tags-changed", *places, site=site, old=texts[0], new=texts[1])
    if old.deprecated != new.deprecated:
        rule = "operation-deprecated" if new.deprecated else "operation-reactivated"
        findings.add(rule, *places, site=site)
    if _collect_texts(old) != _collect_texts(new):
        findings.add("description-changed", *places, site=site)


def _collect_texts(operation: Operation) -> object:
    """Return all that is said about an operation, except about what was added or removed."""
    body = operation.body.description if operation.body else ""
    return operation.summary, operation.description, body


def _compare_servers(comparison: ApiComparison, old: Operation, new: Operation) -> None:
    """Compare the URLs that two operations are sent to; that of the API is reported once."""
    if old.server == new.server is None:
        return
    before, after = _get_server(old, comparison.old_api), _get_server(new, comparison.new_api)
    if before != after:
        places = new.id, [f"{old.id}/servers"], [f"{new.id}/servers"]
        site = describe_operation(new)
        comparison.findings.add("server-changed", *places, site=site, old=before, new=after)


def _compare_default_servers(comparison: ApiComparison) -> None:
    """Compare the URLs that operations that name no server are sent to."""
    old, new = comparison.old_api, comparison.new_api
    before, after = _get_server(None, old), _get_server(None, new)
    if before == after:
        return
    pointer, findings = "/servers", comparison.findings
    findings.add(
        "server-changed", pointer, [pointer], [pointer], site="the API", old=before, new=after
    )
    for operation in new.operations:
        if operation.server is None:
            findings.add_parent(pointer, operation.id)


def _compare_other_servers(comparison: ApiComparison) -> None:
    """Compare the servers of an API that clients may use instead of the first one."""
    old, new = (
        dict.fromkeys(server.default_url.rstrip("/") for server in api.servers)
        for api in (comparison.old_api, comparison.new_api)
    )
    places = "/servers", ["/servers"], ["/servers"]
    for url in list(old)[1:]:
        if url not in new:
            comparison.findings.add("server-removed", *places, old=quote_code(url))
    for url in list(new)[1:]:
        if url not in old:
            comparison.findings.add("server-added", *places, new=quote_code(url))


def _get_server(operation: Operation | None, api: Api) -> str:
    """Return the URL that an operation is sent to, for a message."""
    url = (operation.server if operation else None) or api.default_server
    # Clients join paths with exactly one slash.
    return quote_code(url.rstrip("/") or "/") if url else "not given"
