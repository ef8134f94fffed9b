"""The comparison of security requirements and security schemes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ...model import Api, Operation, SecurityScheme
from ...text.pointers import escape_token
from ..quoting import quote_code
from .findings import Findings
from .sites import describe_operation

_Alternatives = Sequence[Sequence[str]]


def compare_security(
    old: Operation, new: Operation, new_names: Mapping[str, str], findings: Findings
) -> None:
    """Compare the security requirements of two operations (OpenAPI 3.1, section 4.8.30).

    They are tighter if credentials that were sufficient are so no longer. `new_names` are those of
    renamed security schemes.
    """
    before, after = _list_alternatives(old, new_names), _list_alternatives(new, {})
    if _is_accepted(before, after) and _is_accepted(after, before):
        return
    rule = "security-relaxed" if _is_accepted(before, after) else "security-tightened"
    texts = _describe(before), _describe(after)
    names = {name for each in (old, new) for names in each.declared_security for name in names}
    schemes = [make_scheme_pointer(name) for name in sorted(names)]
    places = [old.id, *schemes], [new.id, *schemes]
    findings.add(rule, new.id, *places, site=describe_operation(new), old=texts[0], new=texts[1])


def _list_alternatives(operation: Operation, new_names: Mapping[str, str]) -> _Alternatives:
    """Return the alternative sets of schemes and scopes that an operation can be called with."""
    alternatives = operation.declared_security or ((),)
    scopes = operation.declared_scopes or ((),) * len(alternatives)
    return [
        (*(new_names.get(name, name) for name in names), *own)
        for names, own in zip(alternatives, scopes, strict=True)
    ]


def make_scheme_pointer(name: str) -> str:
    """Return the pointer of a security scheme."""
    return f"/components/securitySchemes/{escape_token(name)}"


def _is_accepted(credentials: _Alternatives, requirements: _Alternatives) -> bool:
    """Check whether all alternative sets of credentials satisfy some requirement."""
    return all(
        any(set(required) <= set(given) for required in requirements) for given in credentials
    )


def _describe(alternatives: _Alternatives) -> str:
    texts = [
        " and ".join(quote_code(name) for name in each) or "no credentials" for each in alternatives
    ]
    return " or ".join(texts)


def find_renamed_schemes(old: Api, new: Api) -> Mapping[str, str]:
    """Return the new names of security schemes that only have another name now."""
    old_names = {each.name for each in old.security_schemes}
    added = {
        _describe_scheme(each): each.name
        for each in reversed(new.security_schemes)
        if each.name not in old_names
    }
    new_names = {each.name for each in new.security_schemes}
    removed = [each for each in old.security_schemes if each.name not in new_names]
    return {
        each.name: name
        for each in removed
        if (name := added.pop(_describe_scheme(each), None)) is not None
    }


def compare_schemes(old: Api, new: Api, new_names: Mapping[str, str], findings: Findings) -> None:
    """Compare the security schemes that operations of both APIs use."""
    for old_name, new_name in new_names.items():
        pointers = make_scheme_pointer(old_name), make_scheme_pointer(new_name)
        places = pointers[1], [pointers[0]], [pointers[1]]
        names = quote_code(old_name), quote_code(new_name)
        findings.add("security-scheme-renamed", *places, old=names[0], new=names[1])
        _add_users(new, new_name, findings)
    old_schemes = {each.name: each for each in old.security_schemes}
    for scheme in new.security_schemes:
        before = old_schemes.get(scheme.name)
        texts = [_describe_scheme(each) for each in (before or scheme, scheme)]
        if texts[0] == texts[1]:
            _compare_flows(before or scheme, scheme, new, findings)
            continue
        pointer = make_scheme_pointer(scheme.name)
        site = quote_code(scheme.name)
        findings.add(
            "security-scheme-changed",
            pointer,
            [pointer],
            [pointer],
            site=site,
            old=texts[0],
            new=texts[1],
        )
        _add_users(new, scheme.name, findings)


def _compare_flows(old: SecurityScheme, new: SecurityScheme, api: Api, findings: Findings) -> None:
    """Compare the flows by which a client can get the tokens of a scheme."""
    pointer = make_scheme_pointer(new.name)
    site = quote_code(new.name)
    before, after = (
        {flow.kind.replace("_", " "): None for flow in scheme.flows} for scheme in (old, new)
    )
    for kind in before:
        if kind not in after:
            findings.add("oauth-flow-removed", pointer, [pointer], [pointer], site=site, old=kind)
    for kind in after:
        if kind not in before:
            findings.add("oauth-flow-added", pointer, [pointer], [pointer], site=site, new=kind)
    if before.keys() != after.keys():
        _add_users(api, new.name, findings)


def _add_users(api: Api, name: str, findings: Findings) -> None:
    """Record the operations that a change of a security scheme reaches."""
    for operation in api.operations:
        if any(name in names for names in operation.declared_security):
            findings.add_parent(make_scheme_pointer(name), operation.id)


def _describe_scheme(scheme: SecurityScheme) -> str:
    if scheme.kind != "apiKey":
        return quote_code(scheme.kind)
    name = scheme.parameter_name
    if scheme.location == "header":  # RFC 9110, section 5.1: names of fields are case-insensitive
        name = name.title()
    return f"an API key in the {scheme.location} {quote_code(name)}"
