"""Views of a Python package: assignment of all names, then construction of all views."""

from __future__ import annotations

import builtins
from collections.abc import Iterable, Iterator

from ...client.plan import ClientPlan
from ...client.resources import Method, Resource
from ...model import Object
from ...naming.unique_names import Name
from ...style import Style
from ..target import NameRow
from .client.argument_docs import document_options
from .client.arguments import ArgumentNamer, iter_argument_items
from .client.clients import ClientWriter
from .client.methods import MethodContext, MethodWriter
from .client.polling import PollingMethodWriter
from .client.request_options import read_request_options
from .client.return_types import read_return_types
from .distribution import make_distribution
from .docs.diagrams import draw_resource_diagram
from .docs.documentation import Documentation, find_introduction
from .docs.exceptions import EXCEPTIONS
from .docs.guides import build_guides
from .imported_names import collect_imported_names
from .models.class_rules import match_class_extras, read_class_rules
from .models.model_modules import ModelWriter
from .models.typed_dicts import name_input_types
from .modules.class_layout import ClassLayout
from .modules.client_kinds import ASYNC, SYNC
from .modules.module_placement import ModulePlacer, build_folders
from .modules.path_patterns import PathPatterns, collect_placeholders, make_file_name
from .name_table import NameTable
from .names.namer import Namer, TypeNames
from .names.package_names import choose_package_name, read_class_names
from .names.resource_names import ResourceNamer
from .syntax.docstrings import comment
from .syntax.type_expressions import collect_imports
from .types.type_map import read_type_map
from .views import Accessor, Package, ResourceView, WrapperClass


def lower(plan: ClientPlan, style: Style) -> Package:
    """Build the views of the package for the plan of a client and a style.

    Raises:
        SpecloomError: The style refers to unknown items, or has invalid values.
    """
    return _PackageBuilder(plan, style).build_package()


def build_name_table(plan: ClientPlan, style: Style) -> list[NameRow]:
    """Return the names of all items in a style, in the order of the API.

    Raises:
        SpecloomError: The style refers to unknown items, or has invalid values.
    """
    return list(_PackageBuilder(plan, style).iter_name_rows())


class _PackageBuilder:
    def __init__(self, plan: ClientPlan, style: Style) -> None:
        self._plan = plan
        self._api = api = plan.api
        self._style = style
        self._package_name = choose_package_name(api, style)
        self._width = style.output.line_length
        patterns = PathPatterns(style)
        self._options = read_request_options(style, patterns.models_package)
        self._return_types = read_return_types(style)
        type_map, class_rules = read_type_map(style), read_class_rules(style.classes)
        imports = type_map.imports.union(
            *(rule.extras.required_imports for rule in class_rules),
            *(option.imports for option in self._options.listed),
            collect_imports(*self._return_types.all_types),
        )
        reserved = collect_imported_names(read_class_names(style), imports)
        self._namer = Namer(
            style, api, iter_argument_items(plan), reserved.bound_names, reserved.names
        )
        used_names = {*reserved.names}
        types = self._namer.name_types(
            api, used_names, reserved.bound_names | reserved.standard_modules
        )
        used_names |= {*types.values()}
        input_names = name_input_types(api, self._namer, types, used_names)
        used_names |= {*input_names.values()}
        self._resource_namer = ResourceNamer(self._namer, plan.resources)
        self._resource_names = self._resource_namer.name_resources(used_names)
        placeholders = collect_placeholders(
            self._resource_namer.attributes, self._resource_namer.modules, style.names
        )
        clients = {
            kind: self._resource_namer.name_variants(
                Name(style.package.client_names[kind.client_key])
            )
            for kind in (SYNC, ASYNC)
        }
        self._class_layout = ClassLayout(
            self._resource_names, clients, placeholders, patterns, used_names, self._width
        )
        files = {id: make_file_name(name, style.names) for id, name in types.items()}
        modules = ModulePlacer(api, plan.placements, patterns, placeholders, files).place_modules()
        self._names = TypeNames(
            types,
            input_names,
            self._namer.name_all_fields(api, frozenset([*types.values(), *input_names.values()])),
            self._namer.name_all_members(api, modules),
            modules,
            patterns.models_package,
        )
        self._files = {**self._class_layout.pattern_files, "models": self._names.module_files}
        patterns.check_disjoint(self._files)
        self._annotators = type_map.qualify_names(reserved.ambiguous).make_role_annotators(
            api.declarations, self._names
        )
        class_extras = match_class_extras(class_rules, reserved.ambiguous, self._get_class_names())
        self._models = ModelWriter(plan, self._names, self._annotators, class_extras)
        self._argument_namer = ArgumentNamer(
            self._namer,
            self._annotators,
            self._options,
            style.arguments.order,
        )
        self._method_context = MethodContext(
            plan,
            self._argument_namer,
            self._options,
            self._return_types,
            self._annotators,
            self._names.fields,
            SYNC if style.package.client else ASYNC,
            self._width,
        )
        self._clients = ClientWriter(api, style, self._namer, self._width)
        self._docs = Documentation(
            plan,
            style,
            self._names,
            self._annotators,
            self._clients,
        )

    def build_package(self) -> Package:
        api, style = self._api, self._style
        built = [self._build_resource(node) for node in self._plan.resources]
        resources = tuple(map(self._add_imports, built))
        clients, credentials = self._clients, self._clients.make_credentials()
        layout, imports = self._class_layout, self._class_layout.import_collector
        file, async_file = (layout.get_file((), kind) for kind in (SYNC, ASYNC))
        for kind in (SYNC, ASYNC):
            layout.add_class_imports((), kind, clients.collect_imports(kind, credentials))
        modules = self._models.write_modules(self._get_owners())
        return Package(
            name=self._package_name,
            title=" ".join(api.title.split()) or "API",
            version=" ".join(api.version.split()),
            description=api.description,
            file_header=comment(style.package.file_header),
            client=style.package.client,
            async_client=style.package.async_client,
            base_url_argument=clients.format_base_url(),
            default_base_url=clients.default_base_url,
            base_url_env=style.package.base_url_env,
            timeout=style.package.timeout,
            max_retries=style.package.max_retries,
            headers_argument=clients.format_headers(),
            security_argument=clients.format_security(),
            credentials=credentials,
            arguments=clients.list_arguments(SYNC, credentials),
            async_arguments=clients.list_arguments(ASYNC, credentials),
            imports=imports.format_lines(file),
            async_imports=imports.format_lines(async_file),
            type_checking_imports=imports.format_type_checking_lines(file),
            async_type_checking_imports=imports.format_type_checking_lines(async_file),
            root_resources=layout.get_children(()),
            accessors=layout.write_accessors((), SYNC),
            async_accessors=layout.write_accessors((), ASYNC),
            resources=resources,
            model_modules=modules,
            type_pages=self._docs.write_type_pages(resources),
            introduction=find_introduction(api.description),
            full_description=(
                api.description if find_introduction(api.description) != api.description else ""
            ),
            exceptions=EXCEPTIONS,
            guides=build_guides(resources, credentials, style.streaming.end_marker),
            resource_diagram=draw_resource_diagram(resources),
            dependencies=style.package.dependencies,
            distribution=make_distribution(api, style),
            client_file=file,
            async_client_file=async_file,
            models_package=self._names.package,
            folders=build_folders(self._list_client_files(), resources, modules),
            option_arguments=document_options(self._options),
            option_names=self._options.names,
            positional=style.arguments.positional,
            wrappers=layout.write_wrapper_classes((), SYNC),
            async_wrappers=layout.write_wrapper_classes((), ASYNC),
            wrapper_imports=imports.format_wrapper_lines(file),
            async_wrapper_imports=imports.format_wrapper_lines(async_file),
        )

    def _list_client_files(self) -> set[str]:
        """Return the files of the clients that the style enables, and of all models."""
        kinds = [k for k in (SYNC, ASYNC) if self._style.package.client_names[k.client_key]]
        keys = ["models", *(key for kind in kinds for key in (kind.client_key, kind.resources_key))]
        return {file for key in keys for file in self._files[key]}

    def _get_owners(self) -> dict[str, str]:
        """Return the dotted resource that each declaration belongs to."""
        return {
            id: self._class_layout.get_dotted_name(placement.owner)
            for id, placement in self._plan.placements.items()
        }

    # --- names ----------------------------------------------------------

    def iter_name_rows(self) -> Iterator[NameRow]:
        """Yield all names, with the rules that produced them."""
        table = NameTable(
            self._api,
            self._names,
            self._resource_namer,
            self._resource_names,
            self._name_operations,
            self._argument_namer,
        )
        return table.iter_rows(self._plan.resources)

    def _name_operations(self, node: Resource) -> dict[str, Name]:
        """Return the method names of the operations of a resource, by operation id."""
        children = (self._resource_names[p] for p in self._class_layout.find_children(node.path))
        below = {names.attribute: names.pointer for names in children}
        return self._namer.name_methods(
            node.methods, self._class_layout.get_dotted_name(node.path), below
        )

    def _get_class_names(self) -> dict[str, str]:
        """Return the names of all model classes, by the pointers of their schemas."""
        return {
            id: self._names.types[id]
            for id in self._names.modules
            if isinstance(self._api.declarations[id], Object)
        }

    # --- resources ------------------------------------------------------

    def _build_resource(self, node: Resource) -> ResourceView:
        """Return a resource without its imports."""
        names = self._resource_names[node.path]
        layout, docs = self._class_layout, self._docs
        children = layout.get_children(node.path)
        attributes = [child.attribute for child in children]
        owner = layout.get_dotted_name(node.path)
        method_names = self._name_operations(node)
        shadowed = _BUILTIN_TYPES & {*method_names.values(), *attributes}
        method_writer = MethodWriter(self._method_context, shadowed)
        polling_writer = PollingMethodWriter(self._method_context, shadowed)
        methods: dict[str, Method] = {method_names[m.operation.id]: m for m in node.methods}
        operation_docs = tuple(
            docs.add_link(
                docs.method_docs.describe_operation(
                    method_writer.write_method(method, name, owner)
                ),
                owner,
                names.module,
            )
            for name, method in methods.items()
        )
        polling_docs = tuple(
            docs.add_link(docs.method_docs.describe_polling(method), owner, names.module)
            for method in polling_writer.write_methods(methods, owner, attributes)
        )
        for kind in (SYNC, ASYNC):
            imports = method_writer.imports[kind] | polling_writer.imports
            layout.add_resource_imports(node.path, kind, imports)
        variants, async_variants = (
            layout.write_wrapper_classes(node.path, kind) for kind in (SYNC, ASYNC)
        )
        return ResourceView(
            dotted_name=owner,
            class_name=names.sync.name,
            module_name=names.module,
            description=node.description,
            children=children,
            parents=layout.get_parents(node.path),
            accessors=layout.write_accessors(node.path, SYNC)
            + (_get_members(variants) if operation_docs else ()),
            async_accessors=layout.write_accessors(node.path, ASYNC)
            + (_get_members(async_variants) if operation_docs else ()),
            methods=operation_docs,
            polling_methods=polling_docs,
            model_diagram=self._docs.draw_resource_models(node),
            async_class_name=names.asynchronous.name,
            raw_class_name=names.sync.raw,
            streamed_class_name=names.sync.streamed,
            async_raw_class_name=names.asynchronous.raw,
            async_streamed_class_name=names.asynchronous.streamed,
            attribute=names.attribute,
            file=layout.get_file(node.path, SYNC),
            async_file=layout.get_file(node.path, ASYNC),
            wrappers=variants,
            async_wrappers=async_variants,
        )

    def _add_imports(self, resource: ResourceView) -> ResourceView:
        """Add the imports of its files to a resource, once all resources are built."""
        imports = self._class_layout.import_collector
        return resource._replace(
            imports=imports.format_lines(resource.file),
            async_imports=imports.format_lines(resource.async_file),
            type_checking_imports=imports.format_type_checking_lines(resource.file),
            async_type_checking_imports=imports.format_type_checking_lines(resource.async_file),
            wrapper_imports=imports.format_wrapper_lines(resource.file),
            async_wrapper_imports=imports.format_wrapper_lines(resource.async_file),
        )


def _get_members(variants: Iterable[WrapperClass]) -> tuple[Accessor, ...]:
    """Return the accessors of the variants for raw and streamed responses."""
    return tuple(variant.accessor for variant in variants)


_BUILTIN_TYPES = frozenset(name for name, each in vars(builtins).items() if isinstance(each, type))
