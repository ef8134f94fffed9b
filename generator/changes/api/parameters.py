"""The comparison of parameters."""

from __future__ import annotations

from ...model import Operation, Parameter
from ..quoting import quote_code
from .comparison import ApiComparison, report_requiredness
from .objects import compare_defaults, compare_deprecations
from .operation_pairs import list_path_parameters
from .parts import describe_style
from .sites import Site, describe_operation, describe_part

_MEDIA_TYPE_HEADERS = (("header", "accept"), ("header", "content-type"))


def compare_parameters(comparison: ApiComparison, old: Operation, new: Operation) -> None:
    """Compare the parameters of two operations; those in paths may have been renamed."""
    old_parameters, new_parameters = _index_parameters(old), _index_parameters(new)
    for key, parameter in new_parameters.items():
        site = _make_site(old_parameters.get(key), parameter, old, new)
        if key in old_parameters:
            _compare_parameter(comparison, old_parameters[key], parameter, new, site)
        else:
            rule = "required-{subject}-added" if parameter.required else "{subject}-added"
            comparison.report_added(rule, site, [parameter.type])
    for key, parameter in old_parameters.items():
        if key not in new_parameters:
            site = _make_site(parameter, None, old, new)
            comparison.report_removed("{subject}-removed", site, [parameter.type])


def _index_parameters(operation: Operation) -> dict[tuple[str, str], Parameter]:
    """Return the parameters by location and name; those in the path by position.

    Headers with media types are left out: these are those of the body and of the responses.
    """
    positions = {name: str(n) for n, name in enumerate(list_path_parameters(operation.path))}
    parameters = {_make_key(each, positions): each for each in operation.parameters}
    return {key: each for key, each in parameters.items() if key not in _MEDIA_TYPE_HEADERS}


def _make_key(parameter: Parameter, positions: dict[str, str]) -> tuple[str, str]:
    match parameter.location:
        case "path":
            return "path", positions.get(parameter.name, parameter.name)
        case "header":  # RFC 9110, section 5.1: names of fields are case-insensitive
            return "header", parameter.name.lower()
        case location:
            return location, parameter.name


def _make_site(
    old: Parameter | None, new: Parameter | None, old_owner: Operation, new_owner: Operation
) -> Site:
    parameter = new or old
    assert parameter is not None
    name = f"the {parameter.location} parameter {quote_code(parameter.name)}"
    label = describe_part(
        name,
        (old.pointer, old_owner) if old else None,
        (new.pointer, new_owner) if new else None,
    )
    return Site(
        "request",
        "parameter",
        label,
        old.pointer if old else old_owner.id,
        new.pointer if new else new_owner.id,
        new_owner.id,
    )


def _compare_parameter(
    comparison: ApiComparison, old: Parameter, new: Parameter, new_owner: Operation, site: Site
) -> None:
    findings = comparison.findings
    label = describe_operation(new_owner)
    if old.location == "path" and old.name != new.name:
        names = quote_code(old.name), quote_code(new.name)
        places = site.node, [old.pointer], [new.pointer]
        findings.add("path-parameter-renamed", *places, site=label, old=names[0], new=names[1])
    report_requiredness(old.required, new.required, site, findings)
    has_parts = comparison.types.have_parts(old.type, new.type)
    before, after = (_describe_serialization(each, has_parts) for each in (old, new))
    if before != after:
        findings.add_value_change("{subject}-serialization-changed", site, old=before, new=after)
    compare_defaults(old.default, new.default, site, findings)
    compare_deprecations(old.deprecated, new.deprecated, site, findings)
    comparison.types.compare(old.type, new.type, site)


def _describe_serialization(parameter: Parameter, has_parts: bool) -> str:
    """Return how the value of a parameter is written (OpenAPI 3.1, section 4.8.12).

    Only values that have parts, arrays and objects, can be exploded.
    """
    if parameter.media_type is not None:
        return quote_code(parameter.media_type)
    words = [describe_style(parameter, has_parts)]
    words += ["with reserved characters"] if parameter.allow_reserved else []
    return " ".join(words)
