"""Rendering of all templates of a style."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from typing import Any

from ..diagnostics import Diagnostic, SpecloomError, file_error
from ..frozen import frozen
from ..style import Style
from ..text.patterns import Glob
from ..text.suggestions import suggest
from .context import TemplateContext
from .introspection import describe_value, get_field_names
from .line_origins import TemplateLine, list_lines
from .output_paths import OutputFile, iter_output_files
from .style_files import StyleFile, list_style_files, merge_style_files
from .template_renderer import TemplateRenderer
from .work_budget import BASE_CHARACTERS, ITEM_CHARACTERS

_BASE_FILES, _ITEM_FILES = 10_000, 20
"""The maximum number of output files, and what each operation and schema adds to it."""

_CONDITIONS_KEYS = ("output", "conditions")


@frozen
class RenderedFile:
    """A file of the output: its text, and the style's file that it was rendered from.

    `is_changed` marks a copied file whose text is not that of the style's file.  `list_origins`
    returns the lines of the style that its lines are from; it renders a template again.  `data` is
    the content of a binary file, which has no text.
    """

    text: str
    source: StyleFile
    list_origins: Callable[[], list[TemplateLine]]
    is_changed: bool = False
    data: bytes | None = None


def render(
    context: TemplateContext, style: Style, observe: Callable[[int, int], None] | None = None
) -> dict[str, RenderedFile]:
    """Return the output files of a style by path, sorted.

    `observe` is called before each file, with how many are finished, and how many there are.

    Raises:
        SpecloomError: A template has an error or no effect, or two write the same file.
    """
    layers = list_style_files(style)
    sources = merge_style_files(style, layers)
    for target in context.targets:
        if target.check_templates is not None:
            target.check_templates(sources, style)
    skipped = _find_skipped_sources(sources, context, style)
    templates = TemplateRenderer(style, sources, context)
    templates.check_style_files(layers)
    written = [each for each in sources.values() if not each.is_part and each.name not in skipped]
    outputs = _list_outputs(written, context)
    files: dict[str, RenderedFile] = {}
    remaining = BASE_CHARACTERS + ITEM_CHARACTERS * context.item_count
    for index, (source, output_file) in enumerate(outputs):
        if observe is not None:
            observe(index, len(outputs))
        file = _render_file(source, output_file, context, templates)
        if file is not None:
            path = output_file.path
            if path in files:
                raise _clash_error(path, files[path].source, source)
            files[path] = file
            remaining -= 0 if source.is_built_in else len(file.text) + len(file.data or b"")
            if remaining < 0:
                raise file_error("too-large", "the files of the style are too long", source.path)
    templates.save_compiled_templates()
    return dict(sorted(files.items()))


def _list_outputs(
    sources: Iterable[StyleFile], context: TemplateContext
) -> list[tuple[StyleFile, OutputFile]]:
    """Return the output files of some templates and plain files.

    Raises:
        SpecloomError: There are too many, or a path is not valid.
    """
    limit = _BASE_FILES + _ITEM_FILES * context.item_count
    outputs: list[tuple[StyleFile, OutputFile]] = []
    for source in sources:
        outputs += ((source, output_file) for output_file in iter_output_files(source, context))
        if len(outputs) > limit:
            message = f"the style has more than {limit:,} output files"
            raise file_error("too-large", message, source.path)
    return outputs


def _render_file(
    source: StyleFile,
    output_file: OutputFile,
    context: TemplateContext,
    templates: TemplateRenderer,
) -> RenderedFile | None:
    """Return the output file of a template or plain file; None if it is not written."""
    if source.is_template:
        text = templates.render_text(source, output_file, context)
        list_origins = partial(templates.trace_lines, source, output_file, context)
        return RenderedFile(text, source, list_origins) if text.strip() else None
    own_text, path = source.read_content(), output_file.path
    if isinstance(own_text, bytes):
        return RenderedFile("", source, list, data=own_text)
    text = templates.complete_copied_file(own_text, path, context)
    return RenderedFile(
        _add_header(text, path, context),
        source,
        partial(list_lines, str(source.path), own_text),
        is_changed=text != own_text,
    )


def _add_header(text: str, path: str, context: TemplateContext) -> str:
    """Insert the header for its suffix into a copied file, after its shebang line."""
    header = "".join(
        get_header(context.get_view(target))
        for target in context.targets
        for suffix, get_header in target.file_headers.items()
        if path.endswith(suffix)
    )
    line = text[: text.find("\n") + 1] if header and text.startswith("#!") else ""
    return line + header + text.removeprefix(line)


def _find_skipped_sources(
    sources: Mapping[str, StyleFile], context: TemplateContext, style: Style
) -> set[str]:
    """Return the names of the files whose condition is a field that is empty.

    Raises:
        SpecloomError: The field or the file is unknown.
    """
    skipped: set[str] = set()
    for pattern, condition in style.output.conditions.items():
        matches = Glob(pattern).matches
        matching = {
            s.name for s in sources.values() if matches(s.name) or matches(s.output_pattern)
        }
        if not matching and style.get_layer(*_CONDITIONS_KEYS, pattern):
            message = f"no file of the style matches '{pattern}'"
            raise style.unmatched_error((*_CONDITIONS_KEYS, pattern), message)
        if matching and condition and not _get_condition(pattern, condition, context, style):
            skipped |= matching
    return skipped


def _get_condition(pattern: str, condition: str, context: TemplateContext, style: Style) -> Any:
    """Return a field of a root view: ``api.schemas``, or ``client`` of the first target's view."""
    targets = {target.variable: target for target in context.targets}
    variable, _, field = condition.rpartition(".")
    target = targets.get(variable) if variable else context.targets[0]
    if target is None:
        reason, hint = f"there is no variable '{variable}'", suggest(variable, targets)
    else:
        view = context.get_view(target)
        known = get_field_names(view)
        if field in known:
            return getattr(view, field)
        reason, hint = f"{describe_value(view)} has no such field", suggest(field, known)
    message = f"'{pattern}' needs '{condition}', but {reason}"
    raise style.unmatched_error((*_CONDITIONS_KEYS, pattern), message, hint)


def _clash_error(path: str, one: StyleFile, other: StyleFile) -> SpecloomError:
    return SpecloomError(
        Diagnostic(
            "error",
            "template-clash",
            f"two templates write '{path}'",
            str(other.path),
            hint=f"the other one is {one.path}",
        )
    )
