"""Views of a Python package: assignment of all names, then construction of all views."""

from __future__ import annotations

import builtins
from collections.abc import Iterable, Iterator

from ...client.placement import read_placement
from ...client.resources import Resource, build_resource_tree
from ...model import Api, Object, Operation
from ...model.type_overrides import override_types
from ...naming.unique_names import Name
from ...style import Style
from .client.argument_docs import document_options
from .client.arguments import ArgumentCollector, iter_argument_items
from .client.clients import ClientWriter
from .client.methods import MethodWriter
from .client.pagination import PaginationMatcher
from .client.polling import PollingMethodWriter
from .client.polling_rules import PollingRules
from .client.return_types import read_return_types
from .client.signature_style import OPTION_DESCRIPTIONS, read_signature_style
from .client.streaming import StreamMatcher
from .distribution import make_distribution
from .docs.diagrams import draw_resource_diagram
from .docs.documentation import Documentation, find_introduction
from .docs.guides import build_guides
from .imported_names import collect_imported_names
from .models.class_rules import match_class_extras
from .models.model_modules import ModelWriter
from .models.typed_dicts import name_input_types
from .modules.class_layout import ClassLayout
from .modules.client_kinds import ASYNC, SYNC
from .modules.module_placement import ModulePlacer, build_folders, find_ownership
from .modules.path_patterns import PathPatterns, collect_placeholders, make_file_name
from .name_table import NameRow, NameTable
from .names.namer import Namer, TypeNames
from .names.package_names import choose_package_name
from .names.resource_names import ResourceNamer
from .syntax.docstrings import comment
from .types.annotations import RoleAnnotators
from .types.type_map import TypeMap
from .views import Accessor, Package, ResourceView, WrapperClass


def lower(api: Api, style: Style) -> Package:
    """Build the views of the package for an API and a style.

    Raises:
        SpecloomError: The style refers to unknown items, or has invalid values.
    """
    return _PackageBuilder(api, style).build_package()


def build_name_table(api: Api, style: Style) -> list[NameRow]:
    """Return the names of all items in a style, in the order of the API.

    Raises:
        SpecloomError: The style refers to unknown items, or has invalid values.
    """
    return list(_PackageBuilder(api, style).iter_name_rows())


class _PackageBuilder:
    def __init__(self, api: Api, style: Style) -> None:
        self._api = api = override_types(api, style)
        self._style = style
        self._width = style.get_integer("output", "line_length")
        reserved = collect_imported_names(style)
        self._namer = Namer(
            style, api, iter_argument_items(api), reserved.bound_names, reserved.names
        )
        self._tree = build_resource_tree(api.operations, read_placement(style, api.operations))
        used_names = {*reserved.names}
        types = self._type_names = self._namer.name_types(
            api, used_names, reserved.bound_names | reserved.standard_modules
        )
        used_names |= {*types.values()}
        self._input_names = name_input_types(api, self._namer, types, used_names)
        used_names |= {*self._input_names.values()}
        self._resource_namer = ResourceNamer(self._namer, self._tree)
        self._resource_names = self._resource_namer.name_resources(used_names)
        patterns = PathPatterns(style)
        self._signature_style = read_signature_style(style, patterns.models_package)
        placeholders = collect_placeholders(
            self._resource_namer.attributes, self._resource_namer.modules, style
        )
        clients = {
            kind: self._resource_namer.name_variants(
                Name(style.get_text("package", kind.client_key))
            )
            for kind in (SYNC, ASYNC)
        }
        self._class_layout = ClassLayout(
            self._resource_names, clients, placeholders, patterns, used_names, self._width
        )
        self._ownership = find_ownership(api.declarations, self._tree)
        files = {id: make_file_name(name, style) for id, name in types.items()}
        modules = ModulePlacer(api, self._ownership, patterns, placeholders, files).place_modules()
        self._names = TypeNames(types, modules, patterns.models_package)
        self._files = {**self._class_layout.pattern_files, "models": self._names.module_files}
        patterns.check_disjoint(self._files)
        self._type_map = TypeMap(style, reserved.ambiguous)
        self._annotator_cache: dict[frozenset[str], RoleAnnotators] = {}
        self._annotators = self._get_annotators(frozenset())
        class_extras = match_class_extras(style, reserved.ambiguous, self._get_class_names())
        self._models = ModelWriter(
            api,
            self._names,
            self._namer,
            self._input_names,
            self._annotators,
            class_extras,
            self._width,
        )
        self._streams = StreamMatcher(api, style)
        self._result_types = read_return_types(style)
        self._pagination = PaginationMatcher(
            api, self._models.fields, style.get_rules("pagination")
        )
        self._polling_rules = PollingRules(api, self._models.fields, style.get_rules("polling"))
        self._clients = ClientWriter(api, style, self._namer, self._width)
        self._docs = Documentation(
            api,
            style,
            self._names,
            self._models,
            self._annotators,
            self._input_names,
            self._clients,
        )

    def build_package(self) -> Package:
        api, style = self._api, self._style
        resources = tuple(
            map(self._add_imports, [self._build_resource(node) for node in self._tree])
        )
        clients, credentials = self._clients, self._clients.make_credentials()
        layout, imports = self._class_layout, self._class_layout.import_collector
        file, async_file = (layout.get_file((), kind) for kind in (SYNC, ASYNC))
        for kind in (SYNC, ASYNC):
            layout.add_class_imports((), kind, clients.collect_imports(kind, credentials))
        modules = self._models.write_modules(self._get_owners())
        return Package(
            name=choose_package_name(api, style),
            title=" ".join(api.title.split()) or "API",
            version=" ".join(api.version.split()),
            description=api.description,
            file_header=comment(style.get_text("package", "file_header")),
            client=style.get_text("package", "client"),
            async_client=style.get_text("package", "async_client"),
            base_url_argument=clients.format_base_url(),
            default_base_url=clients.default_base_url,
            base_url_env=style.get_text("package", "base_url_env"),
            timeout=style.get_number("package", "timeout"),
            max_retries=style.get_integer("package", "max_retries"),
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
            guides=build_guides(resources, credentials, style.get_text("streaming", "end_marker")),
            resource_diagram=draw_resource_diagram(resources),
            dependencies=style.get_texts("package", "dependencies"),
            distribution=make_distribution(api, style),
            client_file=file,
            async_client_file=async_file,
            models_package=self._names.package,
            folders=build_folders(self._list_client_files(), resources, modules),
            option_arguments=document_options(self._signature_style),
            option_names=tuple(o.name for o in self._signature_style.options)
            or tuple(OPTION_DESCRIPTIONS),
            positional=self._signature_style.positional,
            wrappers=layout.write_wrapper_classes((), SYNC),
            async_wrappers=layout.write_wrapper_classes((), ASYNC),
            wrapper_imports=imports.format_wrapper_lines(file),
            async_wrapper_imports=imports.format_wrapper_lines(async_file),
        )

    def _list_client_files(self) -> set[str]:
        """Return the files of the clients that the style enables, and of all models."""
        kinds = [k for k in (SYNC, ASYNC) if self._style.get_text("package", k.client_key)]
        keys = ["models", *(key for kind in kinds for key in (kind.client_key, kind.resources_key))]
        return {file for key in keys for file in self._files[key]}

    def _get_owners(self) -> dict[str, str]:
        """Return the dotted resource that each declaration belongs to."""
        return {
            id: self._class_layout.get_dotted_name(path)
            for id, path in self._ownership.paths.items()
        }

    # --- names ----------------------------------------------------------

    def iter_name_rows(self) -> Iterator[NameRow]:
        """Yield all names, with the rules that produced them."""
        table = NameTable(
            self._api,
            self._namer,
            self._type_names,
            self._names.modules,
            self._models.fields,
            self._resource_namer,
            self._resource_names,
            self._name_operations,
            self._make_arguments(self._annotators),
        )
        return table.iter_rows(self._tree)

    def _name_operations(self, node: Resource) -> dict[str, Name]:
        """Return the method names of the operations of a resource, by operation id."""
        children = (self._resource_names[p] for p in self._class_layout.find_children(node.path))
        below = {names.attribute: names.pointer for names in children}
        return self._namer.name_methods(
            node.methods, self._class_layout.get_dotted_name(node.path), below
        )

    def _get_annotators(self, shadowed: frozenset[str]) -> RoleAnnotators:
        """Return the annotators; builtins that a method name shadows are qualified by module."""
        if shadowed not in self._annotator_cache:
            annotators = self._type_map.make_role_annotators(
                self._api.declarations, self._names, self._input_names, shadowed
            )
            self._annotator_cache[shadowed] = annotators
        return self._annotator_cache[shadowed]

    def _get_class_names(self) -> dict[str, str]:
        """Return the names of all model classes, by the pointers of their schemas."""
        return {
            id: self._names.types[id]
            for id in self._names.modules
            if isinstance(self._api.declarations[id], Object)
        }

    # --- resources ------------------------------------------------------

    def _build_resource(self, node: Resource) -> ResourceView:
        names = self._resource_names[node.path]
        layout, docs = self._class_layout, self._docs
        children = layout.get_children(node.path)
        attributes = [child.attribute for child in children]
        owner = layout.get_dotted_name(node.path)
        method_names = self._name_operations(node)
        shadowed = frozenset([*method_names.values(), *attributes])
        roles = self._get_annotators(shadowed & _BUILTIN_TYPES)
        method_writer = self._make_method_writer(roles)
        polling_writer = self._make_polling_writer(roles)
        operations: dict[str, Operation] = {
            method_names[m.operation.id]: m.operation for m in node.methods
        }
        operation_docs = tuple(
            docs.add_link(
                docs.method_docs.describe_operation(method_writer.write_method(o, name, owner)),
                owner,
                names.module,
            )
            for name, o in operations.items()
        )
        polling_docs = tuple(
            docs.add_link(docs.method_docs.describe_polling(method), owner, names.module)
            for method in polling_writer.write_methods(operations, owner, attributes)
        )
        layout.add_resource_imports(node.path, SYNC, method_writer.imports | polling_writer.imports)
        layout.add_resource_imports(
            node.path, ASYNC, method_writer.async_imports | polling_writer.imports
        )
        variants, async_variants = (
            layout.write_wrapper_classes(node.path, kind) for kind in (SYNC, ASYNC)
        )
        return ResourceView(
            dotted_name=owner,
            class_name=names.sync.name,
            module_name=names.module,
            description=self._docs.find_description(node),
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

    def _make_arguments(self, roles: RoleAnnotators) -> ArgumentCollector:
        return ArgumentCollector(self._api.declarations, self._namer, roles, self._signature_style)

    def _make_method_writer(self, roles: RoleAnnotators) -> MethodWriter:
        return MethodWriter(
            self._api.declarations,
            self._make_arguments(roles),
            roles,
            self._pagination,
            self._streams,
            self._result_types,
            self._api.security,
            SYNC if self._style.get_text("package", "client") else ASYNC,
            self._width,
        )

    def _make_polling_writer(self, roles: RoleAnnotators) -> PollingMethodWriter:
        return PollingMethodWriter(
            self._api.declarations,
            self._make_arguments(roles),
            roles,
            self._polling_rules,
            self._api.security,
            self._width,
        )


def _get_members(variants: Iterable[WrapperClass]) -> tuple[Accessor, ...]:
    """Return the accessors of the variants for raw and streamed responses."""
    return tuple(variant.accessor for variant in variants)


_BUILTIN_TYPES = frozenset(name for name, each in vars(builtins).items() if isinstance(each, type))
