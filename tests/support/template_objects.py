"""The page `templates/objects.md`, built from the classes of template objects.

Examples are values of the Assistants description, as `specloom show context` prints them.
"""

from __future__ import annotations

import ast
import json
import re
from collections import deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.diagnostics import Report
from generator.pipeline import build_template_context, read_description
from generator.rendering.filters import FILTER_DESCRIPTIONS
from generator.rendering.filters import JINJA_FILTERS as OF_JINJA
from generator.rendering.introspection import get_field_names
from generator.rendering.output_paths import LOOPS
from generator.style import BUILT_IN_FOLDER, load_style
from generator.targets.python import views as python_views
from generator.targets.reference import views as reference_views

PATH = BUILT_IN_FOLDER / "objects.md"
_ROOT = BUILT_IN_FOLDER.parent
_PYTHON = Path(python_views.__file__).parent
_FILES = {
    **{
        name: _PYTHON / f"{name}.py"
        for name in ("client", "operations", "models", "docs", "guides")
    },
    "reference": Path(reference_views.__file__),
}
_GROUPS: Mapping[str, tuple[str, ...]] = {
    "Package, resources and methods": ("client", "operations"),
    "Models": ("models",),
    "Documentation": ("docs", "guides"),
    "Reference": ("reference",),
}
"""The sections on objects, with the modules that define these."""

_MAX_EXAMPLE_FIELDS = 4
_MAX_EXAMPLE_VALUE = 60  # characters

_HEAD = """\
# Template reference

Each directory here is a style: all styles extend `base`, and `--style NAME` selects one of the
others. `style.schema.json` is the JSON Schema of `style.toml` files. This page documents the
variables, loops, filters and blocks of templates. `specloom show context TEMPLATE` prints the
variables for a description.

Text from the description, such as `description` and `summary`, is unchanged and needs a filter in
templates. All other values can be printed as they are.

{contents}
## Variables

Name | Value | Available
---- | ----- | ---------
`package` | [`Package`](#package): the Python client | everywhere
`api` | [`ApiPage`](#apipage): the same API, language-neutral | everywhere
`openapi` | the description of the selected operations, as JSON | everywhere
`style` | the merged style: `style.custom.team`, `style["names"]["verbs"]` | everywhere, also in macros
"""


@dataclass(frozen=True, slots=True)
class Field:
    """A field of a class or a property: its type, and what is said of it."""

    name: str
    type: str
    meaning: str


@dataclass(frozen=True, slots=True)
class Page:
    """A class that templates see."""

    name: str
    meaning: str
    fields: tuple[Field, ...]


def all_pages() -> dict[str, list[Page]]:
    """The classes by their modules, in the order of the source."""
    return {name: list(_pages(_tree(name))) for name in _FILES}


def undocumented() -> list[str]:
    """Every class and every field of which nothing is said."""
    found = [page for group in all_pages().values() for page in group]
    fields = [
        f"{page.name}.{field.name}" for page in found for field in page.fields if not field.meaning
    ]
    return [*(page.name for page in found if not page.meaning), *fields]


def object_docs() -> str:
    """All of the page."""
    head = _HEAD.replace("{contents}", "".join(_contents()))
    return "".join([head, *_loops(), *_filters(), *_blocks(), *_objects()])


# --- what the source says --------------------------------------------------------


def _tree(module: str) -> ast.Module:
    return ast.parse(_FILES[module].read_text(encoding="utf-8"))


def _pages(tree: ast.Module) -> Iterator[Page]:
    for node in tree.body:
        if isinstance(node, ast.ClassDef):
            yield Page(node.name, _clean(ast.get_docstring(node) or ""), tuple(_fields(node)))


def _fields(node: ast.ClassDef) -> Iterator[Field]:
    """The fields with the strings below them, and the properties."""
    for one, below in zip(node.body, [*node.body[1:], None], strict=True):
        if isinstance(one, ast.AnnAssign) and isinstance(one.target, ast.Name):
            yield Field(one.target.id, ast.unparse(one.annotation), _string(below))
        elif isinstance(one, ast.FunctionDef) and one.returns:
            yield Field(one.name, ast.unparse(one.returns), _clean(ast.get_docstring(one) or ""))


def _string(node: ast.stmt | None) -> str:
    match node:
        case ast.Expr(ast.Constant(str(text))):
            return _clean(text)
        case _:
            return ""


def _clean(text: str) -> str:
    """A docstring as Markdown, its paragraphs on one line each."""
    paragraphs = re.split(r"\n\s*\n", text.strip().replace("``", "`"))
    return "\n\n".join(" ".join(paragraph.split()) for paragraph in paragraphs)


# --- what is printed -------------------------------------------------------------


def _loops() -> Iterator[str]:
    yield "\n## Loops\n\nA file with one of these names in brackets in its path is rendered once for each item.\n\n"
    yield "Name | Once for\n---- | --------\n"
    for name, loop in LOOPS.items():
        yield f"`[{name}]` | {_cell(loop.description)}\n"
    yield "\nThe template has the item as a variable with that name. `[resource.dotted_name]` uses a field of the item in the path.\n"


def _filters() -> Iterator[str]:
    yield "\n## Filters\n\nName | Result\n---- | ------\n"
    for name, meaning in sorted(FILTER_DESCRIPTIONS.items()):
        yield f"`{name}` | {_cell(meaning)}\n"
    yield f"\nThe filters from Jinja are {', '.join(f'`{name}`' for name in OF_JINJA)}.\n"


def _blocks() -> Iterator[str]:
    yield (
        "\n## Blocks\n\nThe built-in templates with their blocks, which a template that begins with "
        '`{% extends "base/…" %}` can override. One without blocks can only be replaced as a whole; '
        "other templates use the files in `parts/`. All other files are copied.\n\nTemplate | Blocks\n-------- | ------\n"
    )
    for path in sorted((BUILT_IN_FOLDER / "base").rglob("*.jinja")):
        name = path.relative_to(BUILT_IN_FOLDER / "base").as_posix()
        yield f"`{name}` | {', '.join(f'`{block}`' for block in blocks(name)) or '–'}\n"


def blocks(template: str) -> list[str]:
    """The blocks of a built-in template, and those of the part that it extends."""
    text = (BUILT_IN_FOLDER / "base" / template).read_text(encoding="utf-8")
    own = re.findall(r"\{% block (\w+)", text)
    below = re.findall(r'\{% extends "([^"]+)" %\}', text)
    return list(dict.fromkeys([*own, *(block for part in below for block in blocks(part))]))


def _objects() -> Iterator[str]:
    pages = all_pages()
    names = {page.name for group in pages.values() for page in group}
    examples = _find_examples()
    for title, modules in _GROUPS.items():
        yield f"\n## {title}\n"
        for module in modules:
            _, _, more = _clean(ast.get_docstring(_tree(module)) or "").partition("\n\n")
            yield f"\n{more}\n" if more else ""
        for page in _group_pages(modules, pages):
            yield f"\n### {page.name}\n\n{page.meaning}\n\n"
            if page.name in examples:
                yield f"Example: {_format_example(examples[page.name])}\n\n"
            yield "Field | Type | Meaning\n----- | ---- | -------\n"
            for field in page.fields:
                yield f"`{field.name}` | {_type(field.type, names)} | {_cell(field.meaning)}\n"


def _contents() -> Iterator[str]:
    """The table of contents; sections on objects with their objects."""
    for title in ("Variables", "Loops", "Filters", "Blocks"):
        yield f"- [{title}](#{title.lower()})\n"
    pages = all_pages()
    for title, modules in _GROUPS.items():
        anchor = title.lower().replace(",", "").replace(" ", "-")
        links = [f"[{page.name}](#{page.name.lower()})" for page in _group_pages(modules, pages)]
        yield f"- [{title}](#{anchor}): {', '.join(links)}\n"


def _group_pages(modules: tuple[str, ...], pages: Mapping[str, list[Page]]) -> list[Page]:
    """Return the classes of modules, each before those of its fields."""
    return [page for module in modules for page in reversed(pages[module])]


def _type(annotation: str, names: set[str]) -> str:
    """An annotation; one that names a page leads there."""
    shown = "`" + annotation.replace("|", "\\|") + "`"
    named = next((word for word in re.findall(r"\w+", annotation) if word in names), None)
    return f"[{shown}](#{named.lower()})" if named else shown


def _cell(text: str) -> str:
    return text.replace("\n\n", " ").replace("|", "\\|")


# --- examples ---------------------------------------------------------------------


def _find_examples() -> dict[str, object]:
    """Return an object of each class that the Assistants client has objects of.

    It is the first of those with the most fields that are not empty.
    """
    style = load_style((str(_ROOT / "spec" / "style"),))
    description = read_description(str(_ROOT / "spec" / "assistants.yaml"), style, Report())
    assert description is not None
    context = build_template_context(description, style)
    found: dict[str, object] = {}
    counts: dict[str, int] = {}
    queue: deque[object] = deque([context.package, context.api.value])
    while queue:
        value = queue.popleft()
        if names := get_field_names(value):
            name = type(value).__name__
            values = [getattr(value, field) for field in names]
            count = sum(map(bool, values))
            if count > counts.get(name, 0):
                found[name], counts[name] = value, count
            queue.extend(values)
        elif isinstance(value, tuple):
            queue.extend(value)
    return found


def _format_example(value: object) -> str:
    """Return an excerpt of an object as JSON in a code span: short values before others."""
    fields = {
        name: getattr(value, name)
        for name in get_field_names(value)
        if name not in ("description", "pointer")
    }
    texts = {name: _format_value(each) for name, each in fields.items() if each}
    names = sorted(texts, key=lambda name: texts[name][-2:-1] == "…")[:_MAX_EXAMPLE_FIELDS]
    shown = [f'"{name}": {texts[name]}' for name in texts if name in names]
    shown += ["…"] if len(shown) < len(fields) else []
    return "`` {" + ", ".join(shown) + "} ``"


def _format_value(value: object) -> str:
    """Return a value as JSON; objects and long texts with an ellipsis in place of most."""
    if get_field_names(value):
        return "{…}"
    if isinstance(value, tuple):
        items = ", ".join(map(_format_value, value))
        return f"[{items}]" if len(items) <= _MAX_EXAMPLE_VALUE and "…" not in items else "[…]"
    if isinstance(value, str) and len(value) > _MAX_EXAMPLE_VALUE:
        value = f"{value[:_MAX_EXAMPLE_VALUE - 20]}…"
    return json.dumps(value, ensure_ascii=False)
