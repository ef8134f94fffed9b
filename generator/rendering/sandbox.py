"""Jinja's sandbox, as all templates use it."""

from __future__ import annotations

import posixpath
from collections.abc import Callable, Collection, Iterator, Mapping
from functools import cache
from types import MethodDescriptorType
from typing import Any

from jinja2 import Template
from jinja2.environment import TemplateModule
from jinja2.runtime import Context, Macro
from jinja2.sandbox import ImmutableSandboxedEnvironment
from jinja2.utils import missing

from ..style import Style
from ..targets.target import LinkedView, TemplateTools
from .compiled_templates import CompiledTemplates
from .context import LazyValue, merge_by_name
from .errors import MissingValue
from .filters import make_filters
from .style_files import StyleFile
from .style_loader import StyleLoader
from .style_tables import StyleTable

_MAX_DEPTH = 50
"""The maximum number of nested includes and extends."""


class LazyContext(Context):
    """The variables of a template; lazy values are computed when a template refers to them."""

    def resolve_or_missing(self, key: str) -> Any:
        # Jinja's method is repeated here: templates call it for every name in every block.
        if key in self.vars:
            return self.vars[key]
        value = self.parent.get(key, missing)
        return value.value if type(value) is LazyValue else value

    def derived(self, locals: dict[str, Any] | None = None) -> Context:
        """Return the context of a block in a loop; blocks are resolved already and are shared."""
        context = type(self).__new__(type(self))  # without copies of what is shared
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


class DepthLimitedTemplate(Template):
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


class Sandbox(ImmutableSandboxedEnvironment):
    """Jinja's sandbox, without checks for the fields of views, which are all data.

    `depth` is the number of nested templates that are being rendered.  `cache_name` is the file of
    the compiled templates, which depend on this module and on the other `compiler_files`.
    """

    cache_name = "built_in_templates"
    compiler_files: tuple[str, ...] = (__file__,)
    context_class = LazyContext
    template_class = DepthLimitedTemplate

    def __init__(
        self,
        style: Style,
        sources: Mapping[str, StyleFile],
        tools: Collection[TemplateTools[Any]],
        follow_link: Callable[[LinkedView[Any]], Any],
    ) -> None:
        self._follow_link = follow_link
        self.compiled = CompiledTemplates(self.cache_name, self.compiler_files)
        self.style_loader = StyleLoader([layer.root for layer in reversed(style.layers)], sources)
        super().__init__(
            bytecode_cache=self.compiled,
            loader=self.style_loader,
            undefined=MissingValue,
            cache_size=-1,  # keep all templates
            auto_reload=False,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
            autoescape=False,  # the output is code; text is escaped by filters
        )
        self.depth = 0
        self.filters = make_filters(style, tools)
        del self.globals["lipsum"]  # random text: the output must be reproducible
        self.globals["range"] = range
        # A global, so that imported macros can use it too.
        self.globals["style"] = StyleTable(style.data)
        functions = merge_by_name("function", [each.functions for each in tools])
        self.globals |= {name: each.function for name, each in functions.items()}
        self._own_functions = {id(each.function) for each in functions.values()}

    def join_path(self, template: str, parent: str) -> str:
        """Return the normalized name of a template, which is then compiled and kept once."""
        return posixpath.normpath(template)

    def getattr(self, obj: Any, attribute: str) -> Any:
        """Return an attribute, or the item of that name; fields of views need no check.

        A template sees the view that a property of a view links to.
        """
        value_class: type = type(obj)
        if attribute in _get_data_fields(value_class):
            return getattr(obj, attribute)
        value = super().getattr(obj, attribute)
        return self._follow_link(value) if type(value) is LinkedView else value

    def getitem(self, obj: Any, argument: Any) -> Any:
        """Return an item, or the attribute of that name, like `getattr`."""
        value_class: type = type(obj)
        if isinstance(argument, str) and argument in _get_data_fields(value_class):
            return getattr(obj, argument)
        value = super().getitem(obj, argument)
        return self._follow_link(value) if type(value) is LinkedView else value

    def is_safe_callable(self, obj: Any) -> bool:
        """Refuse methods of classes, such as ``dict.update``: those of values are checked."""
        return not isinstance(obj, MethodDescriptorType) and super().is_safe_callable(obj)

    def call(self, context: Context, function: Any, /, *args: Any, **kwargs: Any) -> Any:
        """Call macros and the functions of templates directly, anything else as Jinja does."""
        if isinstance(function, Macro) or id(function) in self._own_functions:
            kwargs.pop("_block_vars", None)
            kwargs.pop("_loop_vars", None)
            return function(*args, **kwargs)
        return super().call(context, function, *args, **kwargs)
