"""The Python target: a client package, as the template variable `package`."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from itertools import chain

from ...changes.change import ClientChange
from ...formatting import format_files
from ...naming.unique_names import Name, resolve_names
from ...style import Style
from ...text.markdown import prose_tree, prose_values
from ...text.suggestions import suggest
from ..target import (
    ClientVersion,
    Files,
    FileSource,
    LinkProblem,
    Loop,
    LoopItem,
    NameClash,
    Target,
    WorkflowProblem,
    list_loop_items,
)
from .distribution import list_license_problems
from .lowering import build_name_table, lower
from .modules.import_check import check_extra_modules, check_modules
from .template_tools import make_template_tools
from .views import (
    ModelClass,
    ModelModule,
    Package,
    TypeDefinition,
    client,
    diagrams,
    distribution,
    docs,
    examples,
    guides,
    link_methods,
    links,
    models,
    moved,
    operations,
    polling,
    resources,
    servers,
    webhooks,
    workflows,
)


def _check_docstring_template(templates: Collection[str], style: Style) -> None:
    """Raise an error if no style has the part that renders docstrings."""
    name = style.docs.docstring_template
    if name not in templates:
        shapes = [each for each in templates if each.startswith("parts/docstrings/")]
        message = f"unknown template '{name}'"
        raise style.unmatched_error(("docs", "docstring_template"), message, suggest(name, shapes))


def _check_files(
    package: Package, files: Files, sources: Mapping[str, FileSource], style: Style
) -> None:
    """Raise an error if a module, a name in one, or a file of the site does not exist."""
    check_modules(package, files, style)
    if style.is_custom:
        check_extra_modules(package, sources, style)
        # Imported here because the built-in styles import only what there is.
        from .docs.navigation import check_site
        from .models.class_rules import locate_own_classes, read_class_rules
        from .modules.name_check import check_names

        check_site(package, style, sources)
        own_classes = locate_own_classes(read_class_rules(style.classes), package.path)
        check_names(package, files, sources, own_classes)
    if style.classes:
        from .models.base_check import check_bases

        check_bases(package, files, style)


def _list_methods(package: Package) -> list[LoopItem]:
    """Return all methods; equal combinations of resource and method name get a number."""
    methods = [(resource, method) for resource in package.resources for method in resource.methods]
    candidates = {
        n: [f"{resource.module_name}_{method.name}"] for n, (resource, method) in enumerate(methods)
    }
    files = resolve_names(candidates, fold_name=str.casefold)
    return [
        LoopItem(
            {"method": method, "resource": resource},
            {"method": files[number], "resource": resource.module_name},
            f"{resource.dotted_name}.{method.name}",
        )
        for number, (resource, method) in enumerate(methods)
    ]


def _list_models(package: Package) -> list[LoopItem]:
    return [
        LoopItem(
            {"model": one, "module": module}, {"model": one.name, "module": module.name}, one.name
        )
        for module in package.model_modules
        for one in _get_definitions(module)
    ]


def _get_definitions(module: ModelModule) -> tuple[ModelClass | TypeDefinition, ...]:
    """Return the classes and definitions of a module of models."""
    return (*module.classes, *module.definitions)


def _compare_clients(
    old: ClientVersion[Package], new: ClientVersion[Package], pointers: Mapping[str, str]
) -> Iterable[ClientChange]:
    # Imported here because only `specloom diff` needs it.
    from .surface.packages import compare_packages

    return compare_packages(old, new, pointers)


def _name_resources(package: Package) -> Mapping[str, str]:
    return {
        method.pointer: resource.dotted_name
        for resource in package.resources
        for method in resource.methods
    }


def _list_workflow_problems(package: Package) -> Iterable[WorkflowProblem]:
    for each in package.workflows:
        if each.problem:
            yield WorkflowProblem(each.id, each.problem_step, each.problem)


def _list_name_clashes(package: Package) -> Iterable[NameClash]:
    methods = [method for resource in package.resources for method in resource.methods]
    yield from _find_clashes("methods", {each.pointer: each.name for each in methods})
    types = chain.from_iterable(map(_get_definitions, package.model_modules))
    yield from _find_clashes(
        "types", {each.pointer: each.name for each in types if not each.input_for}
    )


def _find_clashes(table: str, names: Mapping[str, str]) -> Iterable[NameClash]:
    """Yield the names, by pointer, that a style would have made equal to others."""
    for name in names.values():
        if isinstance(name, Name) and name.refusal and name.refusal.changes:
            owner = name.refusal.owner
            yield NameClash(table, name, names.get(owner.pointer, "") if owner else "")


def _list_link_problems(package: Package) -> Iterable[LinkProblem]:
    for resource in package.resources:
        for method in resource.methods:
            for link in method.links:
                if link.problem:
                    yield LinkProblem(link.pointer, link.problem)


PYTHON = Target(
    variable="package",
    view_class=Package,
    description="the Python client",
    build_view=lower,
    checks_style=True,
    path_field="path",
    loops={
        "resource": Loop(
            lambda package: list_loop_items(
                "resource", package.resources, "module_name", "dotted_name"
            ),
            "each resource of the client",
        ),
        "method": Loop(
            _list_methods,
            "each method of the client, with its `resource`; "
            "the file name combines both: `threads_runs_create`",
        ),
        "module": Loop(
            lambda package: list_loop_items("module", package.model_modules, "name", "name"),
            "each model module",
        ),
        "model": Loop(
            _list_models, "each class and each definition of the model modules, with its `module`"
        ),
        "type": Loop(
            lambda package: list_loop_items("type", package.type_pages, "name", "name"),
            "each documented type of the client",
        ),
        "example": Loop(
            lambda package: list_loop_items("example", package.examples, "name", "name"),
            "each example program of a published client",
        ),
        "folder": Loop(
            lambda package: list_loop_items("folder", package.folders, "path", "path"),
            "each folder of the package according to `[layout]`",
        ),
    },
    make_tools=make_template_tools,
    check_templates=_check_docstring_template,
    file_headers={".py": lambda package: package.file_header},
    check_files=_check_files,
    list_file_problems=list_license_problems,
    format_files=format_files,
    list_names=build_name_table,
    compare_clients=_compare_clients,
    name_resources=_name_resources,
    list_name_clashes=_list_name_clashes,
    list_workflow_problems=_list_workflow_problems,
    list_link_problems=_list_link_problems,
    view_modules={
        "Package, resources and methods": (
            client,
            resources,
            operations,
            polling,
            links,
            link_methods,
            servers,
            webhooks,
            moved,
            distribution,
        ),
        "Models": (models,),
        "Documentation": (docs, diagrams, guides, examples, workflows),
        "Text with links": (prose_values, prose_tree),
    },
)
