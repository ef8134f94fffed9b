"""Jinja's sandbox with limits for untrusted templates."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import cache
from typing import Any

from jinja2 import Template, TemplateError, TemplateRuntimeError
from jinja2.environment import TemplateModule
from jinja2.runtime import Context, Macro
from jinja2.sandbox import ImmutableSandboxedEnvironment
from jinja2.utils import missing

from ..style import Style
from ..targets.target import Target, TemplateTools
from .block_overrides import list_blocks
from .context import LazyValue, TemplateContext, merge_by_name
from .errors import MissingValue, template_error
from .filters import make_filters
from .output_paths import OutputFile
from .style_loader import CompiledTemplates, StyleLoader
from .style_tables import StyleTable
from .template_files import StyleFile

_TEMPLATE_EXCEPTIONS = (
    ArithmeticError,
    AttributeError,
    LookupError,
    MemoryError,
    RuntimeError,
    SyntaxError,
    TemplateError,
    TypeError,
    ValueError,
)
"""The exceptions that a template can cause."""

_MAX_LENGTH = 20_000_000
"""The maximum number of characters of a file, and of a repeated text."""
_MAX_DEPTH = 50
"""The maximum number of nested includes and extends."""
_MAX_RANGE_TOTAL = 1_000_000
"""The maximum total length of all ranges in a file, since nested loops may take too long."""


class TemplateRenderer:
    """The templates of a style, ready to be rendered."""

    def __init__(
        self, style: Style, sources: Mapping[str, StyleFile], targets: Sequence[Target[Any]]
    ) -> None:
        self._tools = [(target, target.make_tools(style)) for target in targets]
        # The built-in templates are known to write no more than the description has.
        self._has_foreign_templates = not all(each.is_built_in for each in sources.values())
        self._compiled = CompiledTemplates([__file__])
        tools = [tools for _, tools in self._tools]
        self._environment = _Sandbox(style, sources, tools, self._compiled)

    def save_compiled_templates(self) -> None:
        """Keep what was compiled for the next run."""
        self._compiled.save()

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
        self._environment.range_total = self._environment.depth = 0
        try:
            template = self._environment.get_template(source.name)
            return self._render_template(template, output_file, context)
        except _TEMPLATE_EXCEPTIONS as problem:
            raise template_error(source, problem, output_file, self.filter_names) from None

    def render_trial(
        self, template_text: str, output_file: OutputFile, context: TemplateContext
    ) -> str | None:
        """Return the text that a template would give, which no style has; None if it has errors."""
        self._environment.range_total = self._environment.depth = 0
        try:
            template = self._environment.from_string(template_text)
            return self._render_template(template, output_file, context)
        except _TEMPLATE_EXCEPTIONS:
            return None

    def _render_template(
        self, template: Template, output_file: OutputFile, context: TemplateContext
    ) -> str:
        jinja_context = template.new_context({**context.variables, **output_file.variables})
        pieces = template.root_render_func(jinja_context)
        text = "".join(_limit_length(pieces) if self._has_foreign_templates else pieces)
        return self._complete_file(text, output_file.path, context)

    def _complete_file(self, text: str, path: str, context: TemplateContext) -> str:
        """Return the final text of a rendered file."""
        for target, tools in self._tools:
            if tools.complete_file is not None:
                text = tools.complete_file(text, path, context.get_view(target))
        return text


def _limit_length(pieces: Iterator[str]) -> Iterator[str]:
    """Yield the pieces of a file; raise an error if they are too long together."""
    remaining = _MAX_LENGTH
    for piece in pieces:
        remaining -= len(piece)
        if remaining < 0:
            raise TemplateRuntimeError(f"the file has more than {_MAX_LENGTH} characters")
        yield piece


class _LazyContext(Context):
    """The variables of a template; lazy values are computed when a template refers to them."""

    def resolve_or_missing(self, key: str) -> Any:
        # Jinja's method is repeated here: templates call it for every name in every block.
        if key in self.vars:
            return self.vars[key]
        value = self.parent.get(key, missing)
        return value.value if type(value) is LazyValue else value

    def derived(self, locals: dict[str, Any] | None = None) -> Context:
        """Return the context of a block in a loop; blocks are resolved already and are shared."""
        context = _LazyContext.__new__(_LazyContext)  # without copies of what is shared
        context.environment = self.environment
        context.name = self.name
        context.eval_ctx = self.eval_ctx
        context.globals_keys = self.globals_keys
        context.blocks = self.blocks
        context.exported_vars = set()
        context.parent = self.get_all()
        context.vars = {
            name: value for name, value in (locals or {}).items() if value is not missing
        }
        return context


class _DepthLimitedTemplate(Template):
    """A template with a limit for nested includes and extends, which may be recursive."""

    @classmethod
    def from_code(cls, environment: Any, *args: Any, **kwargs: Any) -> Template:
        template = super().from_code(environment, *args, **kwargs)
        root = template.root_render_func

        def render_within_limit(context: Context) -> Iterator[str]:
            environment.depth += 1
            if environment.depth > _MAX_DEPTH:
                raise RecursionError
            yield from root(context)
            environment.depth -= 1

        template.root_render_func = render_within_limit
        return template

    def _get_default_module(self, ctx: Context | None = None) -> TemplateModule:
        """Return the macros of an imported template; all templates have the same globals."""
        return super()._get_default_module()


@cache
def _get_data_fields(view_class: type) -> frozenset[str]:
    """Return the fields of a named tuple, such as a view; none of other classes."""
    fields: tuple[str, ...] = getattr(view_class, "_fields", ())
    return frozenset(fields if issubclass(view_class, tuple) else ())


class _Sandbox(ImmutableSandboxedEnvironment):
    """Jinja's sandbox with limits, and without checks for the fields of views, which are all data.

    `range_total` is the total length of the ranges in the current file, `depth` the number of
    nested templates that are being rendered.
    """

    context_class = _LazyContext
    template_class = _DepthLimitedTemplate
    intercepted_binops = frozenset({"*", "**", "%"})

    def __init__(
        self,
        style: Style,
        sources: Mapping[str, StyleFile],
        tools: Collection[TemplateTools[Any]],
        compiled: CompiledTemplates,
    ) -> None:
        super().__init__(
            bytecode_cache=compiled,
            loader=StyleLoader([layer.root for layer in reversed(style.layers)], sources),
            undefined=MissingValue,
            cache_size=-1,  # keep all templates
            auto_reload=False,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
            autoescape=False,  # the output is code; text is escaped by filters
        )
        self.range_total = self.depth = 0
        self.filters = make_filters(style, tools)
        del self.globals["lipsum"]  # random text: the output must be reproducible
        self.globals["range"] = self._make_range
        # A global, so that imported macros can use it too.
        self.globals["style"] = StyleTable(style.data)
        functions = merge_by_name("function", [each.functions for each in tools])
        self.globals |= {name: each.function for name, each in functions.items()}
        own_functions = [self.globals["range"], *(each.function for each in functions.values())]
        self._own_functions = {id(each) for each in own_functions}

    def getattr(self, obj: Any, attribute: str) -> Any:
        """Return an attribute, or the item of that name; fields of views need no check."""
        value_class: type = type(obj)
        if attribute in _get_data_fields(value_class):
            return getattr(obj, attribute)
        return super().getattr(obj, attribute)

    def getitem(self, obj: Any, argument: Any) -> Any:
        """Return an item, or the attribute of that name; fields of views need no check."""
        value_class: type = type(obj)
        if isinstance(argument, str) and argument in _get_data_fields(value_class):
            return getattr(obj, argument)
        return super().getitem(obj, argument)

    def call(self, context: Context, function: Any, /, *args: Any, **kwargs: Any) -> Any:
        """Call macros and the functions of templates directly, anything else as Jinja does.

        Large numbers are rejected so that a method (``"x".ljust(n)``) cannot exhaust the memory.
        """
        if isinstance(function, Macro) or id(function) in self._own_functions:
            kwargs.pop("_block_vars", None)
            kwargs.pop("_loop_vars", None)
            return function(*args, **kwargs)
        if any(type(n) is int and n > _MAX_LENGTH for n in (*args, *kwargs.values())):
            raise TemplateRuntimeError(f"arguments must not be greater than {_MAX_LENGTH}")
        return super().call(context, function, *args, **kwargs)

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:
        """Apply an operator, unless the result could exhaust the memory."""
        sizes = [len(one) for one in (left, right) if isinstance(one, (str, tuple, list))]
        times = [one for one in (left, right) if isinstance(one, int)]
        if operator == "*" and sizes and times and sizes[0] * times[0] > _MAX_LENGTH:
            raise TemplateRuntimeError(f"the repeated value has more than {_MAX_LENGTH} items")
        if operator == "**" and not all(abs(one) <= 1000 for one in times):
            raise TemplateRuntimeError("the operands of '**' must not be greater than 1000")
        return super().call_binop(context, operator, left, right)

    def _make_range(self, *bounds: int) -> range:
        numbers = range(*bounds)
        self.range_total += len(numbers)
        if self.range_total > _MAX_RANGE_TOTAL:
            raise TemplateRuntimeError(
                f"the ranges in one file have more than {_MAX_RANGE_TOTAL} items"
            )
        return numbers
