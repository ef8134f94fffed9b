"""Moving the edit of a generated file into a style, as an override of the block it is in."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from ..diagnostics import Report, SpecloomError, file_error
from ..openapi.loader import make_loader
from ..output import Edit
from ..output.merging import diff_lines, split_lines
from ..pipeline import build_template_context, generate
from ..project import Project
from ..rendering import (
    RenderedFile,
    StyleFile,
    TemplateRenderer,
    collect_style_files,
    iter_output_files,
    render,
)
from ..rendering.block_overrides import format_addition, format_replacement
from ..rendering.context import TemplateContext
from ..style import STYLE_FILE, Style, is_ignored, load_style
from .show import read_project_description

_MAX_CONTEXT = 8
"""The number of unchanged lines on each side by which the place of a change is found."""


def move_to_style(project: Project, edit: Edit, folder: Path) -> Path:
    """Write a template into a style that makes an edit again, and return its path.

    The edit is only moved if the files are then the same as now: with the edit, and no other one
    changed.

    Raises:
        SpecloomError: No override of a single block makes the edit, or the style is not one of
            the project's.
    """
    style_index = _find_style(project, folder)
    if edit.kind != "edited" or edit.base is None or edit.text is None:
        raise _cannot_move(edit, "only an edited file with a known generated text can be moved")
    old_files = _generate_files(project, project.styles, edit)
    if old_files.get(edit.path) != edit.base:
        raise _cannot_move(edit, "the output is not up to date", "run 'specloom generate' first")
    file = _render_files(project, edit)
    source = file.rendered[edit.path].source
    target = folder / source.name
    if target.exists():
        raise _cannot_move(edit, f"the style has '{target}' already", "move the edit by hand")
    if not source.is_template:
        raise _cannot_move(edit, "it is copied, not rendered", f"copy your version to {target}")
    replacements = _find_replacements(edit, file.rendered, source)
    for override in file.find_overrides(edit, replacements):
        with _copy_style(project, style_index) as styles:
            _write_template(Path(styles[style_index]) / source.name, override)
            new_files = _generate_files(project, styles, edit)
        if new_files == {**old_files, edit.path: edit.text}:
            _write_template(target, override)
            return target
    reason = "no override of a single block makes it, and changes no other file"
    hint = f"override more blocks by hand, or change a copy: 'specloom style eject {source.name}'"
    raise _cannot_move(edit, reason, hint)


class _Rendering:
    """The files of a project before they are formatted, and what they are rendered with."""

    def __init__(self, style: Style, context: TemplateContext) -> None:
        self.rendered = render(context, style)
        self._context = context
        self._renderer = TemplateRenderer(style, collect_style_files(style), context)

    def find_overrides(self, edit: Edit, replacements: Sequence[tuple[str, str]]) -> Iterator[str]:
        """Yield the overrides of single blocks that make an edit before the file is formatted."""
        file = self.rendered[edit.path]
        files = iter_output_files(file.source, self._context)
        output_file = next(each for each in files if each.path == edit.path)
        expected = file.text
        for old, new in replacements:
            expected = expected.replace(old, new)
        for override in self._iter_overrides(file.source, replacements, _find_addition(edit)):
            if self._renderer.render_trial(override, output_file, self._context) == expected:
                yield override

    def _iter_overrides(
        self, source: StyleFile, replacements: Sequence[tuple[str, str]], addition: str | None
    ) -> Iterator[str]:
        """Yield possible overrides of each block of a template, the most robust ones first."""
        parent = f"{source.root.resolve().name}/{source.name}"
        blocks = self._renderer.list_blocks(source.name)
        for is_before in (False, True) if addition else ():
            for block in blocks:
                yield format_addition(parent, block, addition or "", is_before=is_before)
        for block in blocks:
            yield format_replacement(parent, block, replacements)


def _find_style(project: Project, folder: Path) -> int:
    """Return the index of a directory among the styles of a project."""
    for index, style in enumerate(project.styles):
        if Path(style).is_dir() and folder.is_dir() and Path(style).samefile(folder):
            return index
    hint = f'add it to [tool.specloom] in pyproject.toml: style = ["{folder}"]'
    if not folder.is_dir():
        hint = (
            f"create it with 'specloom style new {folder}', and add it to 'style' in pyproject.toml"
        )
    message = "this is not a style directory of the project"
    raise file_error("no-style", message, folder, hint)


def _generate_files(
    project: Project, styles: Sequence[str], edit: Edit
) -> Mapping[str, str | bytes]:
    """Return the files of a project with some styles."""
    package = generate(
        project.spec,
        load_style(styles),
        Report(),
        overlays=project.overlays,
        selection=project.selection,
        load_document=make_loader(project.allowed_folders, fetch_url=project.fetch_url),
        workflows=project.workflows,
    )
    if package is None:
        raise _cannot_move(edit, "the description has errors", "run 'specloom generate'")
    return package.contents


def _render_files(project: Project, edit: Edit) -> _Rendering:
    """Return the files of a project before they are formatted."""
    style = load_style(project.styles)
    description = read_project_description(project, style, Report())
    if description is None:
        raise _cannot_move(edit, "the description has errors", "run 'specloom generate'")
    return _Rendering(style, build_template_context(description))


def _find_replacements(
    edit: Edit, rendered: Mapping[str, RenderedFile], source: StyleFile
) -> list[tuple[str, str]]:
    """Return the changed texts, each with as many lines around it as make it unique.

    It is unique among the files of the same template, before they are formatted.
    """
    texts = [each.text for each in rendered.values() if each.source == source]
    base_lines, lines = split_lines(edit.base or ""), split_lines(edit.text or "")
    replacements = []
    for change in diff_lines(base_lines, lines):
        for size in range(_MAX_CONTEXT + 1):
            before = base_lines[max(0, change.old_start - size) : change.old_start]
            after = base_lines[change.old_end : change.old_end + size]
            old = "".join([*before, *base_lines[change.old_start : change.old_end], *after])
            new = "".join([*before, *lines[change.new_start : change.new_end], *after])
            if old and sum(text.count(old) for text in texts) == 1:
                replacements.append((old, new))
                break
        else:
            message = f"the lines from {change.old_start + 1} on are not text of the template"
            raise _cannot_move(edit, message)
    return replacements


@contextmanager
def _copy_style(project: Project, index: int) -> Iterator[list[str]]:
    """Yield the styles of a project with a copy of one of them, which has the same name."""
    with TemporaryDirectory() as folder:
        original = Path(project.styles[index]).resolve()
        copy = Path(folder) / original.name
        shutil.copytree(original, copy, ignore=_list_ignored)
        (copy / STYLE_FILE).touch()
        styles = list(project.styles)
        styles[index] = str(copy)
        yield styles


def _list_ignored(folder: str, names: list[str]) -> list[str]:
    """Return the names in a folder of a style that are not its own; links in it are not checked."""
    return [*filter(is_ignored, names)]


def _find_addition(edit: Edit) -> str | None:
    """Return the text that an edit adds, if this is all it does."""
    lines = split_lines(edit.text or "")
    changes = diff_lines(split_lines(edit.base or ""), lines)
    if len(changes) != 1 or changes[0].old_start != changes[0].old_end:
        return None
    return "".join(lines[changes[0].new_start : changes[0].new_end])


def _write_template(path: Path, text: str) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="")
    except OSError as error:
        raise file_error("unwritable-file", f"cannot write file: {error.strerror}", path) from None


def _cannot_move(edit: Edit, reason: str, hint: str | None = None) -> SpecloomError:
    message = f"this edit cannot be moved into the style: {reason}"
    return file_error("not-movable", message, edit.path, hint)
