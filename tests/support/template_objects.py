"""The page `templates/objects.md`, built from the classes in `generator/pages/`."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from generator.rendering.filters import FILTER_DESCRIPTIONS
from generator.rendering.filters import JINJA_FILTERS as OF_JINJA
from generator.rendering.output_paths import LOOPS
from generator.style import BUILT_IN_FOLDER
from generator.targets.python import views as python_views
from generator.targets.reference import views as reference_views

PATH = BUILT_IN_FOLDER / "objects.md"
_PYTHON = Path(python_views.__file__).parent
_FILES = {
    **{
        name: _PYTHON / f"{name}.py"
        for name in ("client", "operations", "guides", "models", "docs")
    },
    "reference": Path(reference_views.__file__),
}

_HEAD = """\
# What templates see

Each directory here is a style: `base` is below all others, and the others are used by
`--style NAME`. `style.schema.json` is the JSON Schema of their `style.toml`. This page tells of
the objects that templates see; `specloom show context TEMPLATE` prints them for a description.

Text of a description (`description`, `summary` and the like) is as the description has it, and
reaches a file by a filter. Everything else is ready to be printed.

## Variables

Name | Is | Where
---- | -- | -----
`package` | [`Package`](#package): a client in Python | everywhere
`api` | [`ApiPage`](#apipage): the same API in no language | everywhere
`openapi` | the description of what was selected, as JSON | everywhere
`style` | what the style says: `style.custom.team`, `style["names"]["verbs"]` | everywhere, also in macros
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
    return "".join([_HEAD, *_loops(), *_filters(), *_blocks(), *_objects()])


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
    yield "\n## Loops\n\nA name in brackets in the path of a file makes it be written more than once.\n\n"
    yield "Name | Once for\n---- | --------\n"
    for name, loop in LOOPS.items():
        yield f"`[{name}]` | {_cell(loop.description)}\n"
    yield "\nThe template sees the item under that name. `[resource.path]` names the file by a field.\n"


def _filters() -> Iterator[str]:
    yield "\n## Filters\n\nName | Gives\n---- | -----\n"
    for name, meaning in sorted(FILTER_DESCRIPTIONS.items()):
        yield f"`{name}` | {_cell(meaning)}\n"
    yield f"\nFrom Jinja there are {', '.join(f'`{name}`' for name in OF_JINJA)}.\n"


def _blocks() -> Iterator[str]:
    yield (
        "\n## Blocks\n\nThe built-in templates, each with what a template that begins with "
        '`{% extends "base/…" %}` may replace. One without blocks is replaced whole; files in '
        "`parts/` are for all that name them. All other files are copied.\n\nTemplate | Blocks\n-------- | ------\n"
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
    groups = all_pages()
    names = {page.name for group in groups.values() for page in group}
    for module, group in groups.items():
        told = ast.get_docstring(_tree(module)) or ""
        title, _, more = _clean(told).partition("\n\n")
        yield f"\n## {title.rstrip('.')}\n"
        yield f"\n{more}\n" if more else ""
        for page in group:
            yield f"\n### {page.name}\n\n{page.meaning}\n\nField | Type | Meaning\n----- | ---- | -------\n"
            for field in page.fields:
                yield f"`{field.name}` | {_type(field.type, names)} | {_cell(field.meaning)}\n"


def _type(annotation: str, names: set[str]) -> str:
    """An annotation; one that names a page leads there."""
    shown = "`" + annotation.replace("|", "\\|") + "`"
    named = next((word for word in re.findall(r"\w+", annotation) if word in names), None)
    return f"[{shown}](#{named.lower()})" if named else shown


def _cell(text: str) -> str:
    return text.replace("\n\n", " ").replace("|", "\\|")
