"""The page `templates/objects.md`, built from the classes of template objects.

Examples are values of the Assistants description, as `specloom show context` prints them.
"""

from __future__ import annotations

import ast
import inspect
import json
import re
import sys
from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import ModuleType
from typing import Any

from jinja2 import Environment, nodes

from generator.diagnostics import Report
from generator.pipeline import BUILTIN_TARGETS, build_template_context, read_description
from generator.rendering.filters import JINJA_FILTERS, collect_custom_filters
from generator.rendering.introspection import get_field_names
from generator.style import BUILT_IN_FOLDER, load_style
from generator.targets.target import LinkedView, Target
from support.runtime_names import format_runtime_section

PATH = BUILT_IN_FOLDER / "objects.md"
_ROOT = BUILT_IN_FOLDER.parent
BLOCK_VARIABLES: Mapping[str, str] = {
    "accessor": "Accessor",
    "class": "ModelClass",
    "field": "ModelField",
    "link_method": "LinkMethodView",
    "method": "MethodView",
    "moved": "MovedMethod",
    "overload": "",
    "parsing_method": "ParsingMethod",
    "polling_method": "PollingMethodView",
    "request": "WebhookRequest",
    "resource": "ResourceView",
    "type": "TypePage",
    "workflow": "Workflow",
}
"""The variables that only some blocks have, with their classes; empty for others."""

_MAX_EXAMPLE_FIELDS = 4
_MAX_EXAMPLE_VALUE = 60  # characters

_HEAD = """\
# Template reference

Each directory here is a style: all styles extend `base`, and `--style NAME` selects one of the
others. `style.schema.json` is the JSON Schema of `style.toml` files. This page documents the
variables, loops, filters and blocks of templates. `specloom show context TEMPLATE` prints the
variables for a description.

Fields marked *text* come unchanged from the description and need a filter such as `table_cell`.
Code (`Node`, `Signature`, `SignatureParameter`) is printed by the filter `code`, and a `JsonText`,
such as an example, by `json`. All other values can be printed as they are.

What the description says beyond names and types in Python is in `api`: limits, examples, headers,
media types, security and so on. The field `reference` of methods, arguments, classes, definitions,
fields and webhooks leads there: `argument.reference.type.limits`, `method.reference.responses`.

{contents}
## Variables

Name | Value | Available
---- | ----- | ---------
{variables}`openapi` | the description of the selected operations, as JSON | everywhere
`extensions` | the extensions of the description, such as `x-group`, by the JSON pointer of the object that has them: `extensions[method.pointer]["x-group"]` for an operation, else for a property, a schema and so on | everywhere
`style` | the merged style: `style.custom.team`, `style["names"]["verbs"]` | everywhere, also in macros
"""


@dataclass(frozen=True, slots=True)
class Field:
    """A documented field or property of a class."""

    name: str
    type: str
    meaning: str


@dataclass(frozen=True, slots=True)
class Page:
    """A documented class of template objects."""

    name: str
    meaning: str
    fields: tuple[Field, ...]


def list_classes(target: Target[Any]) -> list[Page]:
    """Return the view classes of a target, in the order of the page."""
    return [page for modules in _list_sections(target).values() for page in _list_pages(modules)]


def find_undocumented() -> list[str]:
    """Return the names of classes and fields without documentation."""
    pages = [page for target in BUILTIN_TARGETS for page in list_classes(target)]
    fields = [
        f"{page.name}.{field.name}" for page in pages for field in page.fields if not field.meaning
    ]
    return [*(page.name for page in pages if not page.meaning), *fields]


def build_page(targets: Sequence[Target[Any]] = BUILTIN_TARGETS) -> str:
    """Return the Markdown of the page."""
    sections = {
        title: modules for target in targets for title, modules in _list_sections(target).items()
    }
    head = _HEAD.replace("{contents}", "".join(_format_contents(sections)))
    head = head.replace("{variables}", "".join(map(_format_root, targets)))
    return "".join(
        [
            head,
            *_format_loops(targets),
            *_format_filters(targets),
            *_format_blocks(),
            *format_runtime_section(),
            *_format_objects(sections, _find_examples(targets)),
        ]
    )


def _list_sections(target: Target[Any]) -> Mapping[str, Sequence[ModuleType]]:
    """Return the modules of the views of a target, by the title of their section."""
    title = target.variable.replace("_", " ").capitalize()
    return target.view_modules or {title: (sys.modules[target.view_class.__module__],)}


def _list_pages(modules: Sequence[ModuleType]) -> list[Page]:
    """Return the view classes of modules; a class comes before the classes of its fields."""
    return [page for module in modules for page in reversed([*_iter_pages(_parse_module(module))])]


# --- source ----------------------------------------------------------------------


def _parse_module(module: ModuleType) -> ast.Module:
    return ast.parse(inspect.getsource(module))


def _iter_pages(tree: ast.Module) -> Iterator[Page]:
    for node in tree.body:
        if isinstance(node, ast.ClassDef):
            yield Page(
                node.name,
                _join_paragraphs(ast.get_docstring(node) or ""),
                tuple(_iter_fields(node)),
            )


def _iter_fields(node: ast.ClassDef) -> Iterator[Field]:
    """Yield fields, documented by the string literal below them, and properties."""
    for statement, following in zip(node.body, [*node.body[1:], None], strict=True):
        if isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name):
            yield Field(
                statement.target.id, ast.unparse(statement.annotation), _get_docstring(following)
            )
        elif isinstance(statement, ast.FunctionDef) and not statement.name.startswith("_"):
            yield Field(
                statement.name,
                ast.unparse(statement.returns) if statement.returns else "",
                _join_paragraphs(ast.get_docstring(statement) or ""),
            )


def _get_docstring(node: ast.stmt | None) -> str:
    match node:
        case ast.Expr(ast.Constant(str(text))):
            return _join_paragraphs(text)
        case _:
            return ""


def _join_paragraphs(text: str) -> str:
    """Convert a docstring to Markdown with each paragraph on one line."""
    paragraphs = re.split(r"\n\s*\n", text.strip().replace("``", "`"))
    return "\n\n".join(" ".join(paragraph.split()) for paragraph in paragraphs)


# --- page ------------------------------------------------------------------------


def _format_root(target: Target[Any]) -> str:
    """Format the row of the variable of a target."""
    name = target.view_class.__name__
    return f"`{target.variable}` | [`{name}`](#{name.lower()}): {target.description} | everywhere\n"


def _format_loops(targets: Sequence[Target[Any]]) -> Iterator[str]:
    yield "\n## Loops\n\nA file with a name in brackets in its path is written once for each item.\n\n"
    yield "Name | Once for\n---- | --------\n"
    for target in targets:
        for name, loop in target.loops.items():
            yield f"`[{name}]` | {_escape_cell(loop.description)}\n"
    yield "\nThe item is a variable of that name. `[resource.dotted_name]` inserts a field of the item into the path.\n"


def _format_filters(targets: Sequence[Target[Any]]) -> Iterator[str]:
    yield "\n## Filters\n\nName | Result\n---- | ------\n"
    style = load_style(())
    tools = [target.make_tools(style) for target in targets]
    for name, custom in sorted(collect_custom_filters(style, tools).items()):
        yield f"`{name}` | {_escape_cell(custom.description)}\n"
    yield f"\nAvailable from Jinja: {', '.join(f'`{name}`' for name in JINJA_FILTERS)}.\n"
    yield "\n## Functions\n\nName | Result\n---- | ------\n"
    functions = {name: each for each_tools in tools for name, each in each_tools.functions.items()}
    for name, function in sorted(functions.items()):
        yield f"`{name}` | {_escape_cell(function.description)}\n"


def _format_blocks() -> Iterator[str]:
    yield (
        "\n## Blocks\n\nThis table lists the built-in templates and their blocks. To override a block, "
        'begin a template with `{% extends "base/…" %}` and define the block. A template without blocks '
        "can only be replaced. Files in `parts/` write no files; other templates include, import or "
        "extend them. A block whose name does not exist in the base template is ignored without a "
        "message. Files without the suffix `.jinja` are not templates and are copied unchanged.\n\n"
        "The last column lists variables that are available only in some blocks, because these are "
        "inside of a loop of the template.\n\n"
        "Template | Blocks | Also available\n-------- | ------ | --------------\n"
    )
    for name in list_templates():
        blocks = find_blocks(name)
        names = ", ".join(f"`{block}`" for block in blocks) or "–"
        yield f"`{name}` | {names} | {'<br>'.join(_format_block_variables(blocks)) or '–'}\n"


def _format_block_variables(blocks: Mapping[str, tuple[str, ...]]) -> Iterator[str]:
    """Yield the variables of blocks that have some; blocks with the same ones are combined."""
    for variables in dict.fromkeys(filter(None, blocks.values())):
        names = ", ".join(f"`{name}`" for name in blocks if blocks[name] == variables)
        yield f"in {names}: {', '.join(map(_format_variable, variables))}"


def _format_variable(name: str) -> str:
    class_name = BLOCK_VARIABLES[name]
    return f"[`{name}`](#{class_name.lower()})" if class_name else f"`{name}`"


def list_templates() -> list[str]:
    """Return the paths of the templates of the base style, sorted."""
    base = BUILT_IN_FOLDER / "base"
    return [path.relative_to(base).as_posix() for path in sorted(base.rglob("*.jinja"))]


def find_blocks(template: str) -> dict[str, tuple[str, ...]]:
    """Return the blocks of a built-in template and of the part that it extends.

    Each has the variables that it can use and other blocks of the template cannot.
    """
    tree = Environment().parse((BUILT_IN_FOLDER / "base" / template).read_text(encoding="utf-8"))
    blocks = dict(iter_blocks(tree))
    for parent in tree.find_all(nodes.Extends):
        # A block is called where the parent has it, and sees the variables of that place.
        inherited = find_blocks(parent.template.as_const())
        blocks |= {name: inherited.get(name, blocks.get(name, ())) for name in inherited}
    return blocks


def iter_blocks(
    node: nodes.Node, outer: tuple[str, ...] = (), local: list[str] | None = None
) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield the blocks in a node with their variables.

    `outer` are those of the enclosing block, which each block has. `local` are those defined
    between the two, by a loop or by `set`; only a block marked as `scoped` has them. At the top
    level it is None: what a template sets there is available in all of its blocks.
    """
    for child in node.iter_child_nodes():
        if isinstance(child, nodes.Block):
            variables = (*outer, *(local or ())) if child.scoped else outer
            yield child.name, variables
            yield from iter_blocks(child, variables, [])
        elif isinstance(child, nodes.For):
            yield from iter_blocks(child, outer, [*(local or ()), *_get_targets(child)])
        elif isinstance(child, nodes.Assign) and local is not None:
            local += _get_targets(child)
        else:
            yield from iter_blocks(child, outer, local)


def _get_targets(node: nodes.For | nodes.Assign) -> list[str]:
    """Return the names of the variables that a loop or an assignment sets."""
    target = node.target
    names = [target] if isinstance(target, nodes.Name) else target.find_all(nodes.Name)
    return [name.name for name in names]


def _format_objects(
    sections: Mapping[str, Sequence[ModuleType]], examples: Mapping[str, object]
) -> Iterator[str]:
    names = {page.name for modules in sections.values() for page in _list_pages(modules)}
    for title, modules in sections.items():
        yield f"\n## {title}\n"
        for module in modules:
            _, _, more = _join_paragraphs(ast.get_docstring(_parse_module(module)) or "").partition(
                "\n\n"
            )
            yield f"\n{more}\n" if more else ""
        for page in _list_pages(modules):
            yield f"\n### {page.name}\n\n{page.meaning}\n\n"
            if page.name in examples:
                yield f"Example: {_format_example(examples[page.name])}\n\n"
            yield "Field | Type | Meaning\n----- | ---- | -------\n"
            for field in page.fields:
                yield f"`{field.name}` | {_format_type(field.type, names)} | {_format_meaning(field.meaning)}\n"


def _format_contents(sections: Mapping[str, Sequence[ModuleType]]) -> Iterator[str]:
    """Yield the table of contents; sections on objects list their classes."""
    for title in ("Variables", "Loops", "Filters", "Blocks", "Runtime"):
        yield f"- [{title}](#{title.lower()})\n"
    for title, modules in sections.items():
        anchor = title.lower().replace(",", "").replace(" ", "-")
        links = [f"[{page.name}](#{page.name.lower()})" for page in _list_pages(modules)]
        yield f"- [{title}](#{anchor}): {', '.join(links)}\n"


def _format_type(annotation: str, names: set[str]) -> str:
    """Format an annotation; one that names a documented class links to it."""
    annotation = re.sub(r"LinkedView\[Literal\['(\w+)'\]\]", r"\1", annotation)
    code = "`" + annotation.replace("|", "\\|") + "`"
    class_name = next((word for word in re.findall(r"\w+", annotation) if word in names), None)
    return f"[{code}](#{class_name.lower()})" if class_name else code


def _format_meaning(text: str) -> str:
    """Format the meaning of a field as a table cell; the mark for text is emphasized."""
    return re.sub(r"; text\b", "; *text*", _escape_cell(text))


def _escape_cell(text: str) -> str:
    return text.replace("\n\n", " ").replace("|", "\\|")


# --- examples ---------------------------------------------------------------------


def _find_examples(targets: Sequence[Target[Any]]) -> dict[str, object]:
    """Return an object of each class that the Assistants client uses.

    It is the first one with the most non-empty fields.
    """
    style = load_style((str(_ROOT / "spec" / "style"),))
    description = read_description(str(_ROOT / "spec" / "assistants.yaml"), style, Report())
    assert description is not None
    context = build_template_context(description, targets)
    examples: dict[str, object] = {}
    counts: dict[str, int] = {}
    queue: deque[object] = deque(map(context.get_view, targets))
    while queue:
        value = queue.popleft()
        if names := get_field_names(value):
            name = type(value).__name__
            values = [getattr(value, field) for field in names]
            count = sum(map(bool, values))
            if count > counts.get(name, 0):
                examples[name], counts[name] = value, count
            queue.extend(values)
        elif isinstance(value, tuple):
            queue.extend(value)
    return examples


def _format_example(value: object) -> str:
    """Return an excerpt of an object as JSON in a code span; short values are preferred."""
    fields = {
        name: getattr(value, name)
        for name in get_field_names(value)
        if name not in ("description", "pointer")
    }
    texts = {name: _format_value(each) for name, each in fields.items() if each and str(each)}
    names = sorted(texts, key=lambda name: texts[name][-2:-1] == "…")[:_MAX_EXAMPLE_FIELDS]
    members = [f'"{name}": {texts[name]}' for name in texts if name in names]
    members += ["…"] if len(members) < len(fields) else []
    return "`` {" + ", ".join(members) + "} ``"


def _format_value(value: object) -> str:
    """Return a value as JSON; objects and long strings are shortened with an ellipsis."""
    if get_field_names(value) or isinstance(value, LinkedView):
        return "{…}"
    if isinstance(value, tuple):
        items = ", ".join(map(_format_value, value))
        return f"[{items}]" if len(items) <= _MAX_EXAMPLE_VALUE and "…" not in items else "[…]"
    if value is not None and not isinstance(value, (str, bool, int, float)):
        value = str(value)  # code
    if isinstance(value, str) and len(value) > _MAX_EXAMPLE_VALUE:
        value = f"{value[:_MAX_EXAMPLE_VALUE - 20]}…"
    return json.dumps(value, ensure_ascii=False)
