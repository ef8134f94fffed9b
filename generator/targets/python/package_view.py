"""The view of a whole package, from the views of its parts."""

from __future__ import annotations

from collections.abc import Mapping

from ...frozen import frozen
from ...style import Style
from .assigned_names import AssignedNames
from .client.argument_docs import document_options
from .client.clients import (
    list_constructor_arguments,
    list_constructor_parameters,
    write_base_url,
    write_headers,
)
from .client.error_bodies import write_error_bodies
from .client.methods import MethodContext, MethodWriter
from .client.request_expressions import format_requirements
from .distribution import format_user_agent, list_requirements
from .docs.diagrams import draw_resource_diagram
from .docs.documentation import Documentation, find_introduction
from .docs.guides import build_guides
from .docs.navigation import arrange_navigation
from .docs.tag_pages import list_tags
from .imported_names import list_rare_names
from .modules.module_placement import build_folders
from .moved_names import add_old_names, list_moved_exceptions
from .names.client_kinds import ASYNC, CLIENT_KINDS, SYNC, ClientKind
from .python_style import PythonStyle
from .syntax.docstrings import comment
from .syntax.printer import Node
from .views import (
    ClientSide,
    Distribution,
    ExceptionClass,
    ModelModule,
    Package,
    ResourceView,
    TypePage,
    Webhooks,
    Workflow,
)


@frozen
class PackageParts:
    """The views of the parts of a package, as `Package` has them."""

    resources: tuple[ResourceView, ...]
    modules: tuple[ModelModule, ...]
    exceptions: tuple[ExceptionClass, ...]
    webhooks: Webhooks | None
    xml_schema: Node | None
    distribution: Distribution | None


@frozen
class PackageBuilder:
    """Builds the view of a package."""

    style: Style
    python: PythonStyle
    names: AssignedNames
    methods: MethodContext
    docs: Documentation

    def build_package(self, parts: PackageParts) -> Package:
        """Return the view of a package with these parts."""
        package = self._add_runtime_values(self._make_package(parts), parts)
        package = self._add_documentation(package)
        if package.distribution is not None:
            # Imported here because few clients are published.
            from .docs.example_programs import list_examples

            package = package._replace(examples=list_examples(package))
        return package._replace(navigation=arrange_navigation(package, self.style))

    def _make_package(self, parts: PackageParts) -> Package:
        """Return a package with its names, classes and settings, and its parts."""
        api, settings, clients = self.methods.plan.api, self.style.package, self.names.clients
        sync, asynchronous = (self._make_client_side(kind) for kind in (SYNC, ASYNC))
        return Package(
            name=clients.package,
            path=_choose_folder(clients.package, self.style),
            title=" ".join(api.title.split()) or "API",
            version=" ".join(api.version.split()),
            description=api.description,
            file_header=comment(settings.file_header),
            sync=sync,
            asynchronous=asynchronous,
            base_url_value=write_base_url(clients, self.style),
            headers_value=write_headers(self.style),
            security_value=format_requirements(api.security),
            default_base_url=clients.default_base_url,
            base_url_env=settings.base_url_env,
            timeout=settings.timeout,
            max_retries=settings.max_retries,
            follows_links=clients.follows_links,
            has_other_servers=clients.has_other_servers,
            credentials=clients.credentials,
            option_arguments=document_options(self.python.options),
            option_names=self.python.options.names,
            positional=self.style.arguments.positional,
            root_resources=self.names.layout.get_children(()),
            resources=parts.resources,
            model_modules=parts.modules,
            models_package=self.names.types.package,
            folders=build_folders(
                _list_files(self.style, self.names.files), parts.resources, parts.modules
            ),
            type_pages=self._write_type_pages(parts),
            resource_diagram=draw_resource_diagram(parts.resources),
            exceptions=parts.exceptions,
            webhooks=parts.webhooks,
            distribution=parts.distribution,
            fake_api=settings.fake_api if parts.distribution is not None else "",
            forge=settings.forge,
        )

    def _make_client_side(self, kind: ClientKind) -> ClientSide:
        clients = self.names.clients
        return ClientSide(
            *self.names.layout.make_side((), kind),
            list_constructor_arguments(clients, self.style, kind),
            list_constructor_parameters(clients, self.style, kind),
        )

    def _write_type_pages(self, parts: PackageParts) -> tuple[TypePage, ...]:
        webhooks = self.names.webhooks
        methods = {} if webhooks is None else webhooks.methods
        return add_old_names(self.docs.write_type_pages(parts.resources, methods), parts.modules)

    def _add_runtime_values(self, package: Package, parts: PackageParts) -> Package:
        """Add what the runtime of the client gets from the description, and what it needs."""
        plan, methods = self.methods.plan, self.methods
        http = self.style.package.http
        return package._replace(
            moved_exceptions=list_moved_exceptions(
                self.style,
                set(package.model_names),
                {each.name for each in parts.exceptions},
                self.python.imported,
            ),
            user_agent=format_user_agent(plan.api, self.style, package.name),
            http=f"{package.name}{http}" if http.startswith(".") else http,
            dependencies=list_requirements(self.style.package),
            xml_schema=parts.xml_schema,
            dict_names=methods.dict_names.write_table(),
            error_bodies=write_error_bodies(
                (method.operation for method in plan.methods),
                methods.make_response_writer(frozenset()),
                methods.field_annotator,
            ),
            servers=self.names.clients.servers,
            runtime_names=list_rare_names(plan.api),
            has_link_methods=any(page.link_methods for page in package.resources),
        )

    def _add_documentation(self, package: Package) -> Package:
        """Add what only pages of the documentation have."""
        plan = self.methods.plan
        description = package.description
        introduction = find_introduction(description)
        return package._replace(
            introduction=introduction,
            full_description=description if introduction != description else "",
            guides=build_guides(package.resources, package.credentials, plan.end_marker),
            tags=list_tags(plan.api, package.resources),
            workflows=self._write_workflows(package.resources),
        )

    def _write_workflows(self, resources: tuple[ResourceView, ...]) -> tuple[Workflow, ...]:
        """Return the workflows, with programs that call the methods of their steps."""
        plan, names = self.methods.plan, self.names
        if not plan.api.workflows:
            return ()
        # Imported here because few clients have workflows.
        from .workflows import write_workflows

        used = {step.operation for each in plan.api.workflows for step in each.steps}
        writer = MethodWriter(self.methods, frozenset())
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
        return write_workflows(
            self.methods, names.types, self.style, self.docs.sample_writer, methods, links
        )


def _choose_folder(package: str, style: Style) -> str:
    """Return the folder of the import package in the output."""
    return f"src/{package}" if style.package.source_layout == "src" else package


def _list_files(style: Style, files: Mapping[str, set[str]]) -> set[str]:
    """Return the files of the clients that the style enables, and of all models."""
    kinds = [kind for kind in CLIENT_KINDS if style.package.client_names[kind.client_key]]
    keys = ["models", *(key for kind in kinds for key in (kind.client_key, kind.resources_key))]
    return {file for key in keys for file in files[key]}
