"""The stages from the plan of a client to the views of a Python package, in order."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ...client.links import has_links
from ...client.plan import ClientPlan
from ...model import Api, Object
from ...style import Style
from ..target import NameRow
from .assigned_names import AssignedNames, assign_names
from .client.arguments import ArgumentWriter
from .client.decimal_texts import DecimalTexts
from .client.dict_names import DictNameWriter
from .client.methods import MethodContext
from .client.xml_schema import write_xml_schema
from .distribution import make_distribution
from .docs.documentation import Documentation
from .docs.exceptions import list_exceptions
from .link_views import LinkViewBuilder
from .models.class_rules import ClassExtras, match_class_extras
from .models.model_modules import ModelWriter
from .modules.path_patterns import choose_free_file
from .moved_names import (
    add_moved_methods,
    add_moved_models,
)
from .name_table import NameTable
from .names.client_kinds import ASYNC, SYNC
from .package_view import PackageBuilder, PackageParts
from .python_style import PythonStyle, read_python_style
from .replacements import add_replacements
from .resource_views import ResourceViewBuilder
from .types.annotations import RoleAnnotators
from .views import ExceptionClass, Package, ResourceView, Webhooks
from .webhook_views import WebhookWriter, add_callbacks

_WEBHOOK_FILES = ("webhooks", "_webhooks")
"""Modules for webhooks: the second one is for a layout that writes the first."""


def build_name_table(plan: ClientPlan, style: Style) -> list[NameRow]:
    """Return the names of all items in a style, in the order of the API.

    Raises:
        SpecloomError: The style refers to unknown items, or has invalid values.
    """
    # Imported here because only `specloom show names` needs it.
    from .unused_settings import list_unused_settings

    names = assign_names(plan, style, read_python_style(style))
    rows = NameTable(plan.api, names).iter_rows(plan.resources)
    return [*rows, *list_unused_settings(plan.api, names, style)]


def lower(plan: ClientPlan, style: Style) -> Package:
    """Build the views of the package for the plan of a client and a style.

    Raises:
        SpecloomError: The style refers to unknown items, or has invalid values.
    """
    api, python = plan.api, read_python_style(style)
    names = assign_names(plan, style, python)
    roles = python.types.make_role_annotators(api.declarations, names.types)
    docs = Documentation(plan, style, names.types, roles, names.clients, names.errors)
    methods = _make_method_context(plan, style, python, names, roles)
    resources = _build_resources(plan, style, python, names, methods, docs)
    webhooks = _write_webhooks(plan, style, names, roles, docs, resources)
    if webhooks is not None:
        resources = add_callbacks(resources, webhooks)
    xml_schema = write_xml_schema(api.xml)
    distribution = make_distribution(api, style, has_xml=xml_schema is not None)
    if distribution is not None:
        resources = _add_sample_responses(plan, resources, roles.external_formats)
    exceptions = _list_exceptions(names)
    models = ModelWriter(plan, names.types, roles, _match_class_extras(api, python, names, style))
    modules = add_moved_models(
        models.write_modules(_find_owners(plan, names)),
        style,
        python.imported,
        {each.name for each in exceptions},
    )
    builder = PackageBuilder(style, python, names, methods, docs)
    return builder.build_package(
        PackageParts(resources, modules, exceptions, webhooks, xml_schema, distribution)
    )


def _list_exceptions(names: AssignedNames) -> tuple[ExceptionClass, ...]:
    """Return the exception classes that the client can raise."""
    return list_exceptions(
        names.errors,
        has_oauth_flows=any(each.flows for each in names.clients.credentials),
        has_webhooks=names.webhooks is not None,
    )


def _build_resources(
    plan: ClientPlan,
    style: Style,
    python: PythonStyle,
    names: AssignedNames,
    methods: MethodContext,
    docs: Documentation,
) -> tuple[ResourceView, ...]:
    """Return the views of resources, with the old names of methods and those that follow links."""
    builder = ResourceViewBuilder(names, methods, docs, style.moved)
    views = [builder.build_resource(node) for node in plan.resources]
    resources = add_moved_methods(add_replacements(views, style), style, python.imported)
    if has_links(plan.api):
        links = LinkViewBuilder(plan, names, methods, docs.type_links)
        resources = links.add_links(resources)
    return resources


def _add_sample_responses(
    plan: ClientPlan, resources: tuple[ResourceView, ...], external_formats: Mapping[str, str]
) -> tuple[ResourceView, ...]:
    # Imported here because few clients are published.
    from .testing import add_sample_responses

    return add_sample_responses(plan, resources, external_formats)


def _write_webhooks(
    plan: ClientPlan,
    style: Style,
    names: AssignedNames,
    roles: RoleAnnotators,
    docs: Documentation,
    resources: Sequence[ResourceView],
) -> Webhooks | None:
    if names.webhooks is None:
        return None
    links = {each.pointer: each.link for page in resources for each in page.methods}
    file = choose_free_file(_WEBHOOK_FILES, names.files)
    writer = WebhookWriter(
        plan.api,
        style,
        names.webhooks,
        roles,
        docs.type_links,
        links,
        names.clients.package,
        file,
        names.errors,
    )
    return writer.write_webhooks()


def _match_class_extras(
    api: Api, python: PythonStyle, names: AssignedNames, style: Style
) -> dict[str, ClassExtras]:
    """Return what the style adds to classes, by the ids of their objects."""
    class_names = {
        id: names.types.types[id]
        for id in names.types.modules
        if isinstance(api.declarations[id], Object)
    }
    return match_class_extras(
        python.class_rules, python.imported.ambiguous, class_names, style.find_pointer
    )


def _make_method_context(
    plan: ClientPlan,
    style: Style,
    python: PythonStyle,
    names: AssignedNames,
    roles: RoleAnnotators,
) -> MethodContext:
    return MethodContext(
        plan=plan,
        arguments=ArgumentWriter(names.arguments, roles),
        options=python.options,
        return_types=python.return_types,
        field_annotator=roles.field,
        exact_annotator=roles.exact,
        decimal_texts=DecimalTexts(plan.api.declarations, roles.argument),
        fields=names.types.fields,
        dict_names=DictNameWriter(plan, names.types),
        documented_kind=SYNC if style.package.client else ASYNC,
    )


def _find_owners(plan: ClientPlan, names: AssignedNames) -> dict[str, str]:
    """Return the dotted resource, or attribute for webhooks, that each declaration belongs to."""
    webhooks = "" if names.webhooks is None else names.webhooks.attribute
    return {
        id: (
            webhooks
            if placement.is_webhook_only
            else names.classes.get_dotted_name(placement.owner)
        )
        for id, placement in plan.placements.items()
    }
