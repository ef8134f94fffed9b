"""The assignment of all names, and of the modules that contain them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ...client.links import has_links
from ...client.plan import ClientPlan
from ...client.resource_tree import ResourcePath
from ...frozen import frozen
from ...naming.unique_names import Name
from ...style import Style
from .client.arguments import ArgumentNamer, iter_argument_items, name_dict_keys
from .client.clients import ClientConfiguration, configure_clients
from .imported_names import (
    LINK_NAMES,
    NAMES_OF_CLIENT_MODULES,
    SERVER_NAMES,
    WEBHOOK_NAMES,
    list_rare_names,
)
from .models.input_types import find_typed_dicts, name_input_types
from .modules.class_layout import ClassLayout, lay_out_classes
from .modules.module_placement import ModulePlacer
from .modules.path_patterns import collect_placeholders, make_file_name
from .names.class_names import ClassNamer, ClassNames
from .names.declaration_names import TypeNames
from .names.error_names import ErrorNames
from .names.namer import Namer
from .names.resource_names import ResourceNamer
from .names.webhook_names import WebhookNames, name_webhooks
from .python_style import PythonStyle


@frozen
class AssignedNames:
    """The names of all items and the files of all classes.

    `methods` are the names of methods by the path of the resource and the id of the operation;
    `clients` has the name of the package and those of credentials; `webhooks` is None for an API
    without webhooks, and `errors` has the names of exceptions by their built-in ones. `namer` made
    all others.
    """

    types: TypeNames
    resources: ResourceNamer
    layout: ClassLayout
    methods: Mapping[ResourcePath, Mapping[str, Name]]
    arguments: ArgumentNamer
    clients: ClientConfiguration
    webhooks: WebhookNames | None
    errors: ErrorNames
    namer: Namer

    @property
    def classes(self) -> ClassNames:
        """The names of resources and of the classes of clients."""
        return self.layout.names

    @property
    def files(self) -> dict[str, set[str]]:
        """The files of classes and models, by the keys of their patterns."""
        return {**self.layout.pattern_files, "models": self.types.module_files}


def assign_names(plan: ClientPlan, style: Style, python: PythonStyle) -> AssignedNames:
    """Assign all names.

    Raises:
        SpecloomError: The style refers to unknown items, or has invalid or duplicate names.
    """
    api, imported = plan.api, python.imported
    imported_names = {*imported.names, *_iter_conditional_names(plan)}
    namer = Namer(style, api, iter_argument_items(plan), imported.bound_names, imported_names)
    types = namer.name_types(api, imported_names, imported.bound_names | imported.standard_modules)
    input_types = name_input_types(api, namer, types, {*imported_names, *types.values()})
    type_names = {*types.values(), *input_types.values()}
    resources = ResourceNamer(namer, plan.resources)
    attributes = [name for path, name in resources.attributes.items() if len(path) == 1]
    used_names = imported_names | NAMES_OF_CLIENT_MODULES | type_names
    webhooks = name_webhooks(api, style, namer, attributes, used_names)
    used_names |= {webhooks.class_name} if webhooks is not None else set()
    classes = ClassNamer(namer.formatter, resources).name_classes(used_names)
    placeholders = collect_placeholders(resources.attributes, resources.modules, style.names)
    layout = lay_out_classes(classes, placeholders, python.patterns, used_names)
    file_names = {id: make_file_name(name, style.names) for id, name in types.items()}
    placer = ModulePlacer(api, plan.placements, python.patterns, placeholders, file_names)
    modules = placer.place_modules()
    fields = namer.members.name_all_fields(api, type_names)
    arguments = ArgumentNamer(namer, python.options, style.arguments.order)
    names = AssignedNames(
        types=TypeNames(
            types=types,
            input_types=input_types,
            fields=fields,
            keys=name_dict_keys(plan, namer, arguments, fields, find_typed_dicts(api, input_types)),
            members=namer.members.name_all_members(api, modules),
            modules=modules,
            package=python.patterns.models_package,
            is_lazy=not python.patterns.is_one_module,
        ),
        resources=resources,
        layout=layout,
        methods=_name_methods(plan, namer, classes),
        arguments=arguments,
        clients=configure_clients(plan, style, namer),
        webhooks=webhooks,
        errors=python.error_names,
        namer=namer,
    )
    python.patterns.check_disjoint(names.files)
    return names


def _iter_conditional_names(plan: ClientPlan) -> Iterator[str]:
    """Yield the names that modules import only for an API with certain features."""
    choices = plan.server_choices
    yield from WEBHOOK_NAMES if plan.api.webhooks else ()
    yield from LINK_NAMES if has_links(plan.api) else ()
    yield from SERVER_NAMES if choices.names or choices.variables else ()
    yield from list_rare_names(plan.api)


def _name_methods(
    plan: ClientPlan, namer: Namer, classes: ClassNames
) -> dict[ResourcePath, dict[str, Name]]:
    methods: dict[ResourcePath, dict[str, Name]] = {}
    for node in plan.resources:
        children = [classes.resources[path] for path in classes.find_children(node.path)]
        pointers = {child.attribute: child.pointer for child in children}
        owner = classes.get_dotted_name(node.path)
        methods[node.path] = namer.name_methods(node.methods, owner, pointers)
    return methods
