"""The sandbox of styles with templates of unknown origin, whose work is limited."""

from __future__ import annotations

import math
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from types import BuiltinMethodType, CodeType
from typing import Any

from jinja2 import Template, TemplateRuntimeError, TemplateSyntaxError, nodes
from jinja2.parser import Parser
from jinja2.runtime import Context, LoopContext, Macro
from jinja2.sandbox import SandboxedFormatter
from jinja2.utils import Namespace

from ..style import Style
from ..targets.target import LinkedView, TemplateTools
from . import metered_code
from .filters import JINJA_FILTERS
from .metered_code import MeteredCodeGenerator
from .metered_filters import meter_filters, meter_tests
from .method_costs import (
    charge_format_spec,
    charge_format_template,
    charge_method,
    charge_operator,
    check_integer,
)
from .sandbox import DepthLimitedTemplate, LazyContext, Sandbox
from .style_files import StyleFile
from .work_budget import WorkBudget

MAX_TEMPLATE_LENGTH = 250_000
"""The maximum number of characters of a template; the largest built-in one has a tenth of it."""

_JINJA_KEYWORDS = ("_loop_vars", "_block_vars")
_CALL_STEPS = 80
_COMPILED_STEPS_PER_CHARACTER = 50
_FUNCTION_STEPS_PER_CHARACTER = 10


class _MeteredContext(LazyContext):
    """The variables of a template, which charges for copies of them."""

    def derived(self, locals: dict[str, Any] | None = None) -> Context:
        _charge_variables(self)
        return super().derived(locals)


class _MeteredTemplate(DepthLimitedTemplate):
    """A template that charges for its copy of all variables."""

    @classmethod
    def from_code(cls, environment: Any, *args: Any, **kwargs: Any) -> Template:
        template = super().from_code(environment, *args, **kwargs)
        render = template.root_render_func

        def render_metered(context: Context) -> Iterator[str]:
            _charge_variables(context)
            return render(context)

        template.root_render_func = render_metered
        return template


class MeteredSandbox(Sandbox):
    """A sandbox in which all templates, also the built-in ones, charge a budget for their work.

    The code of templates calls the public methods.
    """

    cache_name = "metered_templates"
    compiler_files = (*Sandbox.compiler_files, metered_code.__file__, __file__)
    context_class = _MeteredContext
    template_class = _MeteredTemplate
    code_generator_class = MeteredCodeGenerator
    intercepted_binops = frozenset({"+", "-", "*", "/", "//", "%", "**"})

    def __init__(
        self,
        style: Style,
        sources: Mapping[str, StyleFile],
        tools: Collection[TemplateTools[Any]],
        follow_link: Callable[[LinkedView[Any]], Any],
        budget: WorkBudget,
    ) -> None:
        super().__init__(style, sources, tools, follow_link)
        self._budget = budget
        self._code_lines: Sequence[tuple[int, int]] = ()
        self._trees: dict[str, nodes.Template] = {}  # of styles' templates, which are checked first
        self.charge = self._budget.charge
        self.charge_value = self._budget.charge_value
        self.charge_key = self._budget.charge_key
        self.to_text = self._budget.to_text
        self.finalize = self._finalize
        self.optimized = False  # nothing is computed before it is charged
        self.filters = meter_filters(self.filters, JINJA_FILTERS, self._budget)
        self.tests: Any = meter_tests(self.tests, self._budget)
        self.globals["namespace"] = _make_namespace_class(self._budget)

    def meter_loop(self, items: Any) -> Any:
        """Charge for the items of a loop, or for each one if their number is not known."""
        try:
            count = len(items)
        except TypeError:
            return self._budget.iterate(items)
        self._budget.charge(1 + count)
        return items

    def charge_copy(self, value: Any) -> Any:
        """Charge for a copy of a text or list, and return the value."""
        self._budget.charge_value(value)
        if isinstance(value, (str, bytes)):
            self._budget.charge_text(len(value))
        elif isinstance(value, (list, tuple)):
            self._budget.charge_items(len(value))
        return value

    def call(self, context: Context, function: Any, /, *args: Any, **kwargs: Any) -> Any:
        """Call a function, and charge for its arguments and for a text that it returns."""
        self._budget.charge(_CALL_STEPS)
        if isinstance(function, Macro):
            return super().call(context, function, *args, **kwargs)
        # Jinja adds the variables of the loop or block that a call is in.
        keywords = {name: each for name, each in kwargs.items() if name not in _JINJA_KEYWORDS}
        charge = self.charge_key if _is_of_mapping(function) else self.charge_value
        arguments = [*map(charge, (*args, *keywords.values()))]
        if isinstance(function, LoopContext):
            args = tuple(map(self.meter_loop, args))
        elif isinstance(function, BuiltinMethodType):
            charge_method(self._budget, function, arguments)
        elif id(function) in self._own_functions:
            lengths = (len(each) for each in arguments if isinstance(each, str))
            self._budget.charge(_FUNCTION_STEPS_PER_CHARACTER * sum(lengths))
        result = super().call(context, function, *args, **kwargs)
        if isinstance(result, (str, bytes)):
            self._budget.charge_text(len(result))
        elif id(function) in self._own_functions:
            self._budget.charge_code(result)
        return check_integer(result)

    def getitem(self, obj: Any, argument: Any) -> Any:
        """Return an item, and charge for a key that is hashed."""
        if isinstance(argument, tuple):
            self.charge_key(argument)
        return super().getitem(obj, argument)

    def join_path(self, template: str, parent: str) -> str:
        """Charge for the name of a template, and return it in its normalized form."""
        self._budget.charge(len(template))
        return super().join_path(template, parent)

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:
        """Apply an operator, and charge for it."""
        charge_operator(self._budget, operator, left, right)
        return check_integer(super().call_binop(context, operator, left, right))

    def wrap_str_format(self, value: Any) -> Callable[..., str] | None:
        """Return a function for ``str.format`` that charges for each field; else None."""
        if super().wrap_str_format(value) is None:
            return None
        return _make_format_function(self, self._budget, value)

    def _finalize(self, value: Any) -> Any:
        """Charge for a printed value, and return it as text."""
        return self._budget.to_text(value)

    # --- compilation ----------------------------------------------------------

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        if len(source) > MAX_TEMPLATE_LENGTH:
            message = f"the template has more than {MAX_TEMPLATE_LENGTH:,} characters"
            raise TemplateSyntaxError(message, 1, name, filename)
        if filename in self._trees:
            return self._trees[filename]
        parser = None
        try:
            parser = Parser(self, source, name, filename)
            tree = parser.parse()
        except RecursionError:
            line = parser.stream.current.lineno if parser else 1
            raise _nesting_error(line, name, filename) from None
        except ValueError:
            line = parser.stream.current.lineno if parser else 1
            message = "an integer has too many digits"
            raise TemplateSyntaxError(message, line, name, filename) from None
        _check_literals(tree, name, filename)
        if not self.compiled.get_cache_key(name or "", filename):  # the others may be cached
            self._budget.charge(_COMPILED_STEPS_PER_CHARACTER * len(source))
            self._budget.charge(_count_symbol_copies(tree))
            if filename:
                self._trees[filename] = tree
        return tree

    def _generate(
        self,
        source: nodes.Template,
        name: str | None,
        filename: str | None,
        defer_init: bool = False,
    ) -> str:
        generator: Any = MeteredCodeGenerator(
            self, name, filename, defer_init=defer_init, optimized=False
        )
        try:
            generator.visit(source)
        except RecursionError:
            raise _nesting_error(generator.last_line, name, filename) from None
        self._code_lines = generator.debug_info
        return str(generator.stream.getvalue())

    def _compile(self, source: str, filename: str) -> CodeType:
        try:
            return super()._compile(source, filename)
        except (SyntaxError, RecursionError, MemoryError) as error:
            code_line = getattr(error, "lineno", None) or 1
            lines = [line for line, other in self._code_lines if other <= code_line]
            # The only valid template whose code is not valid Python has too many levels.
            raise _nesting_error(lines[-1] if lines else 1, None, filename) from None


def _charge_variables(context: Context) -> None:
    environment: Any = context.environment
    environment.charge(len(context.parent))


def _is_of_mapping(function: Any) -> bool:
    """Check whether a function is `dict` or a method of mappings, which hash their arguments."""
    owner = getattr(function, "__self__", getattr(function, "__objclass__", function))
    return owner is dict or isinstance(owner, dict)


def _check_literals(tree: nodes.Template, name: str | None, filename: str | None) -> None:
    for each in tree.find_all(nodes.Const):
        if each.value == math.inf:  # for which Jinja writes no valid code
            raise TemplateSyntaxError("a number is too large", each.lineno, name, filename)
        try:
            check_integer(each.value)
        except TemplateRuntimeError as error:
            raise TemplateSyntaxError(str(error), each.lineno, name, filename) from None


def _count_symbol_copies(tree: nodes.Template) -> int:
    """Return how many names Jinja copies to compile a template: all of them for each branch."""
    names = {each.name for each in tree.find_all(nodes.Name)}
    return len(names) * sum(1 for _ in tree.find_all(nodes.If))


def _nesting_error(line: int, name: str | None, filename: str | None) -> TemplateSyntaxError:
    message = (
        "the template has too many levels of nested blocks or expressions"
        "\nuse macros for the inner blocks, and variables for parts of expressions"
    )
    return TemplateSyntaxError(message, line, name, filename)


def _make_namespace_class(budget: WorkBudget) -> type[Namespace]:
    """Return the class of namespaces, which only hold values that can be measured.

    A namespace is the only object that a template can change, and so the only one by which
    values of any depth can be made.
    """

    class MeteredNamespace(Namespace):
        def __setitem__(self, name: str, value: Any) -> None:
            if isinstance(value, BuiltinMethodType):
                raise TemplateRuntimeError("a namespace cannot hold a method")
            super().__setitem__(name, budget.charge_value(value))

        def __repr__(self) -> str:
            return "<Namespace>"  # the values may refer to each other

    return MeteredNamespace


def _make_format_function(
    environment: Any, budget: WorkBudget, method: BuiltinMethodType
) -> Callable[..., str]:
    """Return a function for a ``str.format`` or ``str.format_map`` that charges for each field."""

    class MeteredFormatter(SandboxedFormatter):
        def format_field(self, value: Any, format_spec: str) -> str:
            charge_format_spec(budget, format_spec)
            if not isinstance(value, (int, float)):
                value = budget.to_text(value)
            text: str = super().format_field(value, format_spec)
            budget.charge_text(len(text))
            return text

        def convert_field(self, value: Any, conversion: str | None) -> Any:
            if conversion is not None:
                budget.charge_text(10 * len(budget.to_text(value)))
            return super().convert_field(value, conversion)

    template: Any = method.__self__
    formatter = MeteredFormatter(environment)

    def format_text(*args: Any, **kwargs: Any) -> str:
        charge_format_template(budget, template)
        if method.__name__ == "format":
            return formatter.vformat(template, args, kwargs)
        (mapping,) = args
        return formatter.vformat(template, (), mapping)

    return format_text
