"""The templates of a style, ready to be rendered."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from jinja2 import Template, TemplateRuntimeError, nodes
from jinja2.runtime import Context

from ..style import Style
from .block_overrides import list_blocks
from .context import TemplateContext
from .errors import TEMPLATE_EXCEPTIONS, missing_macro_error, template_error
from .line_origins import TemplateLine, trace_lines
from .metered_sandbox import MeteredSandbox
from .output_paths import OutputFile
from .sandbox import Sandbox
from .style_files import StyleFile
from .style_loader import UnknownTemplateError
from .work_budget import MAX_TEXT_LENGTH, WorkBudget

_FILE_STEPS = 1_000
"""The steps for a file, also for an empty one: there may be one for each item of the API."""


class TemplateRenderer:
    """The templates of a style, ready to be rendered."""

    def __init__(
        self, style: Style, sources: Mapping[str, StyleFile], context: TemplateContext
    ) -> None:
        self._style = style
        self._sources = sources
        self._tools = [(target, target.make_tools(style)) for target in context.targets]
        # The built-in templates are known to write no more than the description has.
        self._is_metered = not all(each.is_built_in for each in sources.values())
        tools = [tools for _, tools in self._tools]
        self._environment = (
            MeteredSandbox(
                style, sources, tools, context.follow_link, WorkBudget(context.item_count)
            )
            if self._is_metered
            else Sandbox(style, sources, tools, context.follow_link)
        )

    def check_style_files(self, layers: Sequence[Mapping[str, StyleFile]]) -> None:
        """Check that all files of users' styles have an effect.

        Raises:
            SpecloomError: Some have none, such as one with a misspelt block.
        """
        if self._is_metered:
            # Imported here because most styles have no files.
            from .style_files.checks import check_style_files

            check_style_files(self, self._style, layers, self._sources)

    def parse_template(self, source: StyleFile) -> nodes.Template:
        """Return the syntax tree of a template.

        Raises:
            SpecloomError: It is not valid.
        """
        try:
            text = source.read_text()
            return self._environment.parse(text, source.name, str(source.path))
        except TEMPLATE_EXCEPTIONS as problem:
            raise template_error(source, problem) from None

    def find_template(self, name: str) -> StyleFile | None:
        """Return the file that templates load by a name; None if there is not exactly one."""
        try:
            return self._environment.style_loader.find_source(name)
        except TemplateRuntimeError:
            return None

    def list_macros(self, source: StyleFile) -> list[str]:
        """Return the names of the macros that other templates can import from one."""
        # Imported here because only the checks of users' templates and errors need it.
        from .style_files.template_syntax import list_macros

        return list_macros(self.parse_template(source))

    def describe_unknown_template(self, name: str) -> tuple[str, str] | None:
        """Return the message and the hint for a name that no template has; None if one has it."""
        try:
            self._environment.style_loader.get_source(self._environment, name)
        except UnknownTemplateError as error:
            message, _, hint = error.format_message().partition("\n")
            return message, hint
        except TemplateRuntimeError:
            pass  # two styles have the name that it begins with: reported when it is loaded
        return None

    def save_compiled_templates(self) -> None:
        """Keep what was compiled for the next run."""
        self._environment.compiled.save()

    @property
    def filter_names(self) -> list[str]:
        """Return the names of all filters in templates."""
        return sorted(self._environment.filters)

    def list_blocks(self, name: str) -> list[str]:
        """Return the names of the blocks of a template and of those that it extends.

        Inner blocks come before outer ones, and the blocks of a template before those before it.
        """
        return list_blocks(self._environment, name)

    def render_text(
        self, source: StyleFile, output_file: OutputFile, context: TemplateContext
    ) -> str:
        """Return the text of a template for one of its output files.

        Raises:
            SpecloomError: The template has an error; it is reported with line and output file.
        """
        self._environment.depth = 0
        try:
            template = self._environment.get_template(source.name)
            return self._render_template(template, output_file, context)
        except TEMPLATE_EXCEPTIONS as problem:
            error = missing_macro_error(source, problem, output_file, self)
            error = error or template_error(source, problem, output_file, self.filter_names)
            raise error from None

    def trace_lines(
        self, source: StyleFile, output_file: OutputFile, context: TemplateContext
    ) -> list[TemplateLine]:
        """Return the origins of the lines of a rendered file before it is completed.

        There are none if the template has errors, such as one about its work.
        """
        self._environment.depth = 0
        try:
            template = self._environment.get_template(source.name)
            pieces: Any = template.root_render_func(
                self._make_context(template, output_file, context)
            )
            return [*trace_lines(pieces)]
        except TEMPLATE_EXCEPTIONS:
            return []

    def render_trial(
        self, template_text: str, output_file: OutputFile, context: TemplateContext
    ) -> str | None:
        """Return the text that a template would give, which no style has; None if it has errors."""
        self._environment.depth = 0
        try:
            template = self._environment.from_string(template_text)
            return self._render_template(template, output_file, context)
        except TEMPLATE_EXCEPTIONS:
            return None

    def _render_template(
        self, template: Template, output_file: OutputFile, context: TemplateContext
    ) -> str:
        if isinstance(self._environment, MeteredSandbox):
            self._environment.charge(_FILE_STEPS)
        pieces = template.root_render_func(self._make_context(template, output_file, context))
        text = "".join(_limit_length(pieces) if self._is_metered else pieces)
        return self._complete_file(text, output_file.path, context)

    @staticmethod
    def _make_context(
        template: Template, output_file: OutputFile, context: TemplateContext
    ) -> Context:
        return template.new_context({**context.variables, **output_file.variables})

    def _complete_file(self, text: str, path: str, context: TemplateContext) -> str:
        """Return the final text of a rendered file."""
        for target, tools in self._tools:
            if tools.complete_file is not None:
                text = tools.complete_file(text, path, context.get_view(target))
        return text

    def complete_copied_file(self, text: str, path: str, context: TemplateContext) -> str:
        """Return the final text of a file that is no template."""
        for target, tools in self._tools:
            if tools.complete_copied_file is not None:
                text = tools.complete_copied_file(text, path, context.get_view(target))
        return text


def _limit_length(pieces: Iterator[str]) -> Iterator[str]:
    """Yield the pieces of a file; raise an error if they are too long together."""
    remaining = MAX_TEXT_LENGTH
    for piece in pieces:
        remaining -= len(piece)
        if remaining < 0:
            raise TemplateRuntimeError(f"the file has more than {MAX_TEXT_LENGTH:,} characters")
        yield piece
