"""The whole package: every name is given here, then every page is written."""

from __future__ import annotations

import builtins
from collections.abc import Iterable, Iterator

from ...client.placement import placement
from ...client.resources import Resource, resource_tree
from ...model import Api, Object, Operation
from ...model.type_overrides import replaced
from ...naming.unique_names import Name
from ...style import Style
from .client.arguments import Arguments, argument_things, documented_options
from .client.clients import Clients, package_name
from .client.methods import Methods
from .client.pagination import PagedLists
from .client.polling import Helpers, Polls
from .client.return_types import result_types
from .client.signature_style import OPTIONS, manner_of
from .client.streaming import Streams
from .distribution import distribution
from .docs.diagrams import resource_diagram
from .docs.documentation import Documentation
from .docs.guides import guides, lead
from .models.class_rules import further_of
from .models.model_modules import Models
from .models.typed_dicts import param_names
from .modules.class_layout import Wiring
from .modules.client_kinds import ASYNC, SYNC
from .modules.module_placement import ModelFiles, owned
from .modules.path_patterns import Patterns, file_name, folders, holes_of
from .name_table import NameRow, NameTable
from .names.namer import Namer, TypeNames
from .names.resource_names import ResourceNamer
from .reserved_names import taken_names
from .syntax.docstrings import comment
from .types.annotations import Roles
from .types.type_map import TypeMap
from .views import Member, Package, ResourcePage, Variant


def lower(api: Api, style: Style) -> Package:
    """The pages of the package that an API becomes in a style.

    Raises:
        SpecloomError: a name that the style changes is not there.
    """
    return _Lowering(api, style).package()


def name_table(api: Api, style: Style) -> list[NameRow]:
    """What everything is called in a style, in the order of the API.

    Raises:
        SpecloomError: a name that the style changes is not there.
    """
    return list(_Lowering(api, style).table())


class _Lowering:
    def __init__(self, api: Api, style: Style) -> None:
        self._api = api = replaced(api, style)
        self._style = style
        self._width = style.number("output", "line_length")
        brought = taken_names(style)
        self._namer = Namer(style, api, argument_things(api), brought.bound, brought.names)
        self._tree = resource_tree(api.operations, placement(style, api.operations))
        taken = {*brought.names}
        types = self._type_names = self._namer.types(api, taken, brought.bound | brought.standard)
        taken |= {*types.values()}
        self._params = param_names(api, self._namer, types, taken)
        taken |= {*self._params.values()}
        self._places = ResourceNamer(self._namer, self._tree)
        self._resources = self._places.names(taken)
        patterns = Patterns(style)
        self._manner = manner_of(style, patterns.models)
        holes = holes_of(self._places.attributes, self._places.modules, style)
        clients = {
            kind: self._places.variants(Name(style.text("package", kind.client)))
            for kind in (SYNC, ASYNC)
        }
        self._wiring = Wiring(self._resources, clients, holes, patterns, taken, self._width)
        self._owned = owned(api, self._tree)
        files = {id: file_name(name, style) for id, name in types.items()}
        modules = ModelFiles(api, self._owned, patterns, holes, files).modules()
        self._names = TypeNames(types, modules, patterns.models)
        self._files = {**self._wiring.files, "models": self._names.files}
        patterns.check_apart(self._files)
        self._types = TypeMap(style, brought.ambiguous)
        self._annotating: dict[frozenset[str], Roles] = {}
        self._roles = self._annotated(frozenset())
        further = further_of(style, brought.ambiguous, self._classes())
        self._models = Models(
            api, self._names, self._namer, self._params, self._roles, further, self._width
        )
        self._streams = Streams(api, style)
        self._result_types = result_types(style)
        self._lists = PagedLists(api, self._models.fields, style.rules("paging"))
        self._polls = Polls(api, self._models.fields, style.rules("polling"))
        self._clients = Clients(api, style, self._namer, self._width)
        self._docs = Documentation(
            api, style, self._names, self._models, self._roles, self._params, self._clients
        )

    def package(self) -> Package:
        api, style = self._api, self._style
        resources = tuple(map(self._importing, [self._resource(node) for node in self._tree]))
        clients, credentials = self._clients, self._clients.credentials()
        wiring, imports = self._wiring, self._wiring.imports
        file, async_file = (wiring.file((), kind) for kind in (SYNC, ASYNC))
        for kind in (SYNC, ASYNC):
            wiring.need((), kind, clients.imports(kind, credentials))
        modules = self._models.modules(self._owners())
        return Package(
            name=package_name(api, style),
            title=" ".join(api.title.split()) or "API",
            version=" ".join(api.version.split()),
            description=api.description,
            header=comment(style.text("package", "header")),
            client=style.text("package", "client"),
            async_client=style.text("package", "async_client"),
            base_url=clients.base_url(),
            server=clients.server,
            base_url_env=style.text("package", "base_url_env"),
            timeout=style.quantity("package", "timeout"),
            max_retries=style.number("package", "max_retries"),
            headers=clients.headers(),
            security=clients.security(),
            credentials=credentials,
            arguments=clients.arguments(SYNC, credentials),
            async_arguments=clients.arguments(ASYNC, credentials),
            imports=imports.lines(file),
            async_imports=imports.lines(async_file),
            lazy_imports=imports.lazy_lines(file),
            lazy_async_imports=imports.lazy_lines(async_file),
            roots=wiring.children(()),
            members=wiring.members((), SYNC),
            async_members=wiring.members((), ASYNC),
            resources=resources,
            modules=modules,
            types=self._docs.types(resources),
            lead=lead(api.description),
            about=api.description if lead(api.description) != api.description else "",
            guides=guides(resources, credentials, style.text("streams", "done")),
            diagram=resource_diagram(resources),
            requires=style.texts("package", "requires"),
            distribution=distribution(api, style),
            client_file=file,
            async_client_file=async_file,
            models_package=self._names.package,
            folders=folders(self._wanted_files(), resources, modules),
            options=documented_options(self._manner),
            call_options=tuple(o.name for o in self._manner.options) or tuple(OPTIONS),
            positional=self._manner.positional,
            variants=wiring.variants((), SYNC),
            async_variants=wiring.variants((), ASYNC),
            variant_imports=imports.variant_lines(file),
            variant_async_imports=imports.variant_lines(async_file),
        )

    def _wanted_files(self) -> set[str]:
        """The files of the clients that the style has, and of all models."""
        kinds = [k for k in (SYNC, ASYNC) if self._style.text("package", k.client)]
        keys = ["models", *(key for kind in kinds for key in (kind.client, kind.resources))]
        return {file for key in keys for file in self._files[key]}

    def _owners(self) -> dict[str, str]:
        """The dotted resources that declarations belong to."""
        return {id: self._wiring.dotted(path) for id, path in self._owned.paths.items()}

    # --- names ----------------------------------------------------------

    def table(self) -> Iterator[NameRow]:
        """All names, with the rules that gave them."""
        table = NameTable(
            self._api,
            self._namer,
            self._type_names,
            self._names.modules,
            self._models.fields,
            self._places,
            self._resources,
            self._called,
            self._arguments(self._roles),
        )
        return table.rows(self._tree)

    def _called(self, node: Resource) -> dict[str, Name]:
        """The names of the operations of a resource, by their ids."""
        below = {
            names.attribute: names.pointer
            for path, names in self._resources.items()
            if path[:-1] == node.path
        }
        return self._namer.methods(node.methods, self._wiring.dotted(node.path), below)

    def _annotated(self, shadowed: frozenset[str]) -> Roles:
        """The annotations of each role; a builtin that a method shadows is named by its module."""
        if shadowed not in self._annotating:
            made = self._types.roles(self._api.declarations, self._names, self._params, shadowed)
            self._annotating[shadowed] = made
        return self._annotating[shadowed]

    def _classes(self) -> dict[str, str]:
        """The names of the classes of models, by the pointers of their schemas."""
        return {
            id: self._names.types[id]
            for id in self._names.modules
            if isinstance(self._api.declarations[id], Object)
        }

    # --- resources ------------------------------------------------------

    def _resource(self, node: Resource) -> ResourcePage:
        names = self._resources[node.path]
        wiring, docs = self._wiring, self._docs
        children = wiring.children(node.path)
        attributes = [child.attribute for child in children]
        owner = wiring.dotted(node.path)
        called = self._called(node)
        shadowed = frozenset([*called.values(), *attributes])
        roles = self._annotated(shadowed & _BUILTINS)
        methods, helpers = self._methods(roles), self._helpers(roles)
        operations: dict[str, Operation] = {
            called[m.operation.id]: m.operation for m in node.methods
        }
        calls = tuple(
            docs.located(
                docs.calls.describe_operation(methods.write_method(o, name, owner)),
                owner,
                names.module,
            )
            for name, o in operations.items()
        )
        helping = tuple(
            docs.located(docs.calls.describe_polling(helper), owner, names.module)
            for helper in helpers.of(operations, owner, attributes)
        )
        wiring.need_calls(node.path, SYNC, methods.imports | helpers.imports)
        wiring.need_calls(node.path, ASYNC, methods.async_imports | helpers.imports)
        variants, async_variants = (wiring.variants(node.path, kind) for kind in (SYNC, ASYNC))
        return ResourcePage(
            path=owner,
            class_name=names.sync.name,
            module=names.module,
            description=self._docs.description(node),
            children=children,
            parents=wiring.parents(node.path),
            members=wiring.members(node.path, SYNC) + (_leading(variants) if calls else ()),
            async_members=wiring.members(node.path, ASYNC)
            + (_leading(async_variants) if calls else ()),
            calls=calls,
            helpers=helping,
            diagram=self._docs.diagram(node),
            async_class_name=names.awaited.name,
            raw=names.sync.raw,
            streamed=names.sync.streamed,
            async_raw=names.awaited.raw,
            async_streamed=names.awaited.streamed,
            attribute=names.attribute,
            file=wiring.file(node.path, SYNC),
            async_file=wiring.file(node.path, ASYNC),
            variants=variants,
            async_variants=async_variants,
        )

    def _importing(self, page: ResourcePage) -> ResourcePage:
        """A page with the imports of its files, when all that these hold is written."""
        imports = self._wiring.imports
        return page._replace(
            imports=imports.lines(page.file),
            async_imports=imports.lines(page.async_file),
            lazy_imports=imports.lazy_lines(page.file),
            lazy_async_imports=imports.lazy_lines(page.async_file),
            variant_imports=imports.variant_lines(page.file),
            variant_async_imports=imports.variant_lines(page.async_file),
        )

    def _arguments(self, roles: Roles) -> Arguments:
        return Arguments(self._api.declarations, self._namer, roles, self._manner)

    def _methods(self, roles: Roles) -> Methods:
        return Methods(
            self._api.declarations,
            self._arguments(roles),
            roles,
            self._lists,
            self._streams,
            self._result_types,
            self._api.security,
            SYNC if self._style.text("package", "client") else ASYNC,
            self._width,
        )

    def _helpers(self, roles: Roles) -> Helpers:
        return Helpers(
            self._api.declarations,
            self._arguments(roles),
            roles,
            self._polls,
            self._api.security,
            self._width,
        )


def _leading(variants: Iterable[Variant]) -> tuple[Member, ...]:
    """What leads to the classes of calls with other answers."""
    return tuple(variant.member for variant in variants)


_BUILTINS = frozenset(name for name, each in vars(builtins).items() if isinstance(each, type))
