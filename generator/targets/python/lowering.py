"""Views of a Python package."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ...client.links import has_links
from ...client.plan import ClientPlan
from ...model import Api, Object
from ...style import Style
from ..target import NameRow
from .assigned_names import AssignedNames, assign_names
from .client.argument_docs import document_options
from .client.arguments import ArgumentWriter
from .client.clients import (
    list_constructor_arguments,
    list_constructor_parameters,
    write_base_url,
    write_headers,
)
from .client.decimal_texts import DecimalTexts
from .client.dict_names import DictNameWriter
from .client.error_bodies import write_error_bodies
from .client.methods import MethodContext, MethodWriter
from .client.request_expressions import format_requirements
from .client.xml_schema import write_xml_schema
from .distribution import format_user_agent, list_requirements, make_distribution
from .docs.diagrams import draw_resource_diagram
from .docs.documentation import Documentation, find_introduction
from .docs.exceptions import list_exceptions
from .docs.guides import build_guides
from .docs.navigation import arrange_navigation
from .docs.tag_pages import list_tags
from .imported_names import list_rare_names
from .link_views import LinkViewBuilder
from .models.class_rules import ClassExtras, match_class_extras
from .models.model_modules import ModelWriter
from .modules.module_placement import build_folders
from .modules.path_patterns import choose_free_file
from .moved_names import (
    add_moved_methods,
    add_moved_models,
    add_old_names,
    list_moved_exceptions,
)
from .name_table import NameTable
from .names.client_kinds import ASYNC, CLIENT_KINDS, SYNC, ClientKind
from .python_style import PythonStyle, read_python_style
from .resource_views import ResourceViewBuilder
from .syntax.docstrings import comment
from .types.annotations import RoleAnnotators
from .views import ClientSide, ExceptionClass, Package, ResourceView, Webhooks, Workflow
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
    webhook_methods = {} if names.webhooks is None else names.webhooks.methods
    webhooks = _write_webhooks(plan, style, names, roles, docs, resources)
    if webhooks is not None:
        resources = add_callbacks(resources, webhooks)
    xml_schema = write_xml_schema(api.xml)
    distribution = make_distribution(api, style, has_xml=xml_schema is not None)
    if distribution is not None:
        resources = _add_sample_responses(plan, resources)
    exceptions = _list_exceptions(names)
    error_names = {each.name for each in exceptions}
    models = ModelWriter(plan, names.types, roles, _match_class_extras(api, python, names, style))
    modules = add_moved_models(
        models.write_modules(_find_owners(plan, names)), style, python.imported, error_names
    )
    sync, asynchronous = (_make_client_side(names, style, kind) for kind in (SYNC, ASYNC))
    introduction = find_introduction(api.description)
    http = style.package.http
    package = Package(
        name=names.clients.package,
        path=_choose_folder(names.clients.package, style),
        title=" ".join(api.title.split()) or "API",
        version=" ".join(api.version.split()),
        description=api.description,
        introduction=introduction,
        full_description=api.description if introduction != api.description else "",
        file_header=comment(style.package.file_header),
        sync=sync,
        asynchronous=asynchronous,
        base_url_value=write_base_url(names.clients, style),
        headers_value=write_headers(style),
        security_value=format_requirements(api.security),
        default_base_url=names.clients.default_base_url,
        base_url_env=style.package.base_url_env,
        timeout=style.package.timeout,
        max_retries=style.package.max_retries,
        follows_links=names.clients.follows_links,
        has_other_servers=names.clients.has_other_servers,
        credentials=names.clients.credentials,
        option_arguments=document_options(python.options),
        option_names=python.options.names,
        positional=style.arguments.positional,
        root_resources=names.layout.get_children(()),
        resources=resources,
        model_modules=modules,
        models_package=names.types.package,
        folders=build_folders(_list_files(style, names.files), resources, modules),
        type_pages=add_old_names(docs.write_type_pages(resources, webhook_methods), modules),
        exceptions=exceptions,
        moved_exceptions=list_moved_exceptions(
            style,
            {name for module in modules for name in module.exported_names},
            error_names,
            python.imported,
        ),
        guides=build_guides(resources, names.clients.credentials, plan.end_marker),
        resource_diagram=draw_resource_diagram(resources),
        user_agent=format_user_agent(api, style, names.clients.package),
        http=f"{names.clients.package}{http}" if http.startswith(".") else http,
        dependencies=list_requirements(style.package),
        xml_schema=xml_schema,
        dict_names=methods.dict_names.write_table(),
        error_bodies=write_error_bodies(
            (method.operation for method in plan.methods),
            methods.make_response_writer(frozenset()),
            roles.field,
        ),
        servers=names.clients.servers,
        webhooks=webhooks,
        tags=list_tags(api, resources),
        runtime_names=list_rare_names(api),
        has_link_methods=any(page.link_methods for page in resources),
        workflows=_write_workflows(style, names, methods, docs, resources),
        distribution=distribution,
        fake_api=style.package.fake_api if distribution is not None else "",
    )
    return package._replace(navigation=arrange_navigation(package, style))


def _choose_folder(package: str, style: Style) -> str:
    """Return the folder of the import package in the output."""
    return f"src/{package}" if style.package.source_layout == "src" else package


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
    resources = add_moved_methods(views, style, python.imported)
    if has_links(plan.api):
        links = LinkViewBuilder(plan, names, methods, docs.type_links)
        resources = links.add_links(resources)
    return resources


def _add_sample_responses(
    plan: ClientPlan, resources: tuple[ResourceView, ...]
) -> tuple[ResourceView, ...]:
    # Imported here because few clients are published.
    from .testing import add_sample_responses

    return add_sample_responses(plan, resources)


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


def _write_workflows(
    style: Style,
    names: AssignedNames,
    context: MethodContext,
    docs: Documentation,
    resources: Sequence[ResourceView],
) -> tuple[Workflow, ...]:
    """Return the workflows, with programs that call the methods of their steps."""
    plan = context.plan
    if not plan.api.workflows:
        return ()
    # Imported here because few clients have workflows.
    from .workflows import write_workflows

    used = {step.operation for each in plan.api.workflows for step in each.steps}
    writer = MethodWriter(context, frozenset())
    methods = {
        method.operation.id: writer.write_method(
            method,
            names.methods[node.path][method.operation.id],
            names.classes.get_dotted_name(node.path),
        )
        for node in plan.resources
        for method in node.methods
        if method.operation.id in used
    }
    links = {each.pointer: each.link for page in resources for each in page.methods}
    return write_workflows(context, names.types, style, docs.sample_writer, methods, links)


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


def _make_client_side(names: AssignedNames, style: Style, kind: ClientKind) -> ClientSide:
    return ClientSide(
        *names.layout.make_side((), kind),
        list_constructor_arguments(names.clients, style, kind),
        list_constructor_parameters(names.clients, style, kind),
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


def _list_files(style: Style, files: Mapping[str, set[str]]) -> set[str]:
    """Return the files of the clients that the style enables, and of all models."""
    kinds = [kind for kind in CLIENT_KINDS if style.package.client_names[kind.client_key]]
    keys = ["models", *(key for kind in kinds for key in (kind.client_key, kind.resources_key))]
    return {file for key in keys for file in files[key]}
