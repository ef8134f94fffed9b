"""Jinja's sandbox: what a template may do, how much of it, and where it finds others."""

from __future__ import annotations

import hashlib
import posixpath
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import (
    BaseLoader,
    FileSystemBytecodeCache,
    Template,
    TemplateError,
    TemplateNotFound,
    TemplateRuntimeError,
)
from jinja2.runtime import Context, Macro
from jinja2.sandbox import ImmutableSandboxedEnvironment
from jinja2.utils import missing

from ..cache import cache_folder
from ..style import Style
from ..targets.python import views as python_views
from ..targets.reference import views as reference_views
from ..text.suggestions import did_you_mean
from .context import Lazy, TemplateContext
from .errors import Missing, failed
from .filters import filters
from .output_paths import Target
from .settings import Settings
from .template_files import Source, files_of

_FAULTS = (
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
"""All that a template can do wrong."""

_VIEWS = (python_views.__name__, reference_views.__name__)
"""The packages whose objects templates see."""
_LONGEST = 20_000_000
"""How many characters a file may have, and a text that is repeated."""
_DEPTH = 50
"""How many templates may include or extend one another."""
_COUNT = 1_000_000
"""How far all ranges of a file may count together: nested ones hardly end."""


class Templates:
    """The templates of a style, each ready to be written for an item."""

    def __init__(self, style: Style, sources: Mapping[str, Source]) -> None:
        self._environment = _Sandbox(style, sources)

    @property
    def filters(self) -> list[str]:
        """The names of the filters that templates have."""
        return sorted(self._environment.filters)

    def text(self, source: Source, target: Target, pages: TemplateContext) -> str:
        """What a template gives for one of its targets.

        Raises:
            SpecloomError: the template has an error, told with its line and the target.
        """
        self._environment.counted = self._environment.depth = 0
        try:
            template = self._environment.get_template(source.name)
            context = template.new_context({**pages._asdict(), **target.variables})
            return "".join(_limited(template.root_render_func(context)))
        except _FAULTS as problem:
            raise failed(source, problem, target) from None


def _limited(pieces: Iterator[str]) -> Iterator[str]:
    """The pieces of a file, until there are too many."""
    left = _LONGEST
    for piece in pieces:
        left -= len(piece)
        if left < 0:
            raise TemplateRuntimeError(f"this gives more than {_LONGEST} characters")
        yield piece


class _Context(Context):
    """The variables of a template; what is made later is made when one is named."""

    def resolve_or_missing(self, key: str) -> Any:
        value = super().resolve_or_missing(key)
        return value.value if isinstance(value, Lazy) else value

    def derived(self, locals: dict[str, Any] | None = None) -> Context:
        """The context of a block in a loop: the blocks themselves are settled by then, and shared."""
        given = {name: value for name, value in (locals or {}).items() if value is not missing}
        variables = {**self.parent, **self.vars, **given}
        context = _Context(self.environment, variables, self.name, {})
        context.eval_ctx = self.eval_ctx
        context.blocks = self.blocks
        return context


class _Template(Template):
    """A template that others include and extend only so deep: it may be one of these itself."""

    @classmethod
    def from_code(cls, environment: Any, *args: Any, **named: Any) -> Template:
        template = super().from_code(environment, *args, **named)
        root = template.root_render_func

        def limited(context: Context) -> Iterator[str]:
            environment.depth += 1
            if environment.depth > _DEPTH:
                raise RecursionError
            yield from root(context)
            environment.depth -= 1

        template.root_render_func = limited
        return template


@cache
def _data_of(kind: type) -> frozenset[str]:
    """The fields of a kind of page, which hold nothing but data; of any other kind none."""
    fields: tuple[str, ...] = getattr(kind, "_fields", ())
    return frozenset(fields if kind.__module__.startswith(_VIEWS) else ())


class _Sandbox(ImmutableSandboxedEnvironment):
    """Jinja's sandbox, with a short way to the public fields of pages, which are all data.

    `counted` is how far the ranges of the file that is written have counted, and `depth`
    how many templates are being rendered, each within the one before.
    """

    context_class = _Context
    template_class = _Template
    intercepted_binops = frozenset({"*", "**", "%"})

    def __init__(self, style: Style, sources: Mapping[str, Source]) -> None:
        super().__init__(
            bytecode_cache=_byte_code(),
            loader=_Loader(style.roots, sources),
            undefined=Missing,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
            autoescape=False,  # the output is code; the filters are the doors for text
        )
        self.counted = self.depth = 0
        self.filters = filters(style)
        del self.globals["lipsum"]  # what comes out is the same each time
        self.globals["range"] = self._range
        # A global, so that macros in other files see it too.
        self.globals["style"] = Settings(style.data)

    def getattr(self, obj: Any, attribute: str) -> Any:
        """An attribute, or an item that is called so; fields of pages need no questions."""
        kind: type = type(obj)
        if attribute in _data_of(kind):
            return getattr(obj, attribute)
        return super().getattr(obj, attribute)

    def call(self, context: Context, called: Any, /, *args: Any, **named: Any) -> Any:
        """Call a macro, which is a template's own, at once; anything else as Jinja does.

        A method (``"x".ljust(9)``) is not to fill all of the memory.
        """
        if not isinstance(called, Macro):
            given = (*args, *named.values())
            if called != self._range and any(type(n) is int and n > _LONGEST for n in given):
                raise TemplateRuntimeError(f"numbers up to {_LONGEST} are given here")
            return super().call(context, called, *args, **named)
        for hidden in ("_block_vars", "_loop_vars"):
            named.pop(hidden, None)
        return called(context.eval_ctx, *args, **named)

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:
        """Repeat a text or a list, but not into all of the memory."""
        sizes = [len(one) for one in (left, right) if isinstance(one, (str, tuple, list))]
        times = [one for one in (left, right) if isinstance(one, int)]
        if operator == "*" and sizes and times and sizes[0] * times[0] > _LONGEST:
            raise TemplateRuntimeError(f"this repeats a value to more than {_LONGEST} items")
        if operator == "**" and not all(abs(one) <= 1000 for one in times):
            raise TemplateRuntimeError("powers are made of numbers up to 1000")
        return super().call_binop(context, operator, left, right)

    def _range(self, *bounds: int) -> range:
        numbers = range(*bounds)
        self.counted += len(numbers)
        if self.counted > _COUNT:
            raise TemplateRuntimeError(f"ranges count further than {_COUNT} in one file")
        return numbers


class _Loader(BaseLoader):
    """Templates by their path in any style; ``base/…`` names the built-in style's own.

    So does the name of any other style's directory before a path.
    """

    def __init__(self, roots: Sequence[Path], sources: Mapping[str, Source]) -> None:
        self._roots: dict[str, list[Path]] = {}
        for root in roots:
            self._roots.setdefault(root.resolve().name, []).append(root)
        self._sources = sources

    def get_source(self, environment: Any, template: str) -> tuple[str, str, None]:
        source = self._source(posixpath.normpath(template))
        if source is None or not source.path.is_file():
            hint = did_you_mean(template, self._names(template)) or ""
            raise TemplateNotFound(template, f"there is no template '{template}'\n{hint}")
        return source.read(), str(source.path), None

    def _source(self, name: str) -> Source | None:
        if name in self._sources:
            return self._sources[name]
        style, _, rest = name.partition("/")
        roots = self._roots.get(style, [])
        if len(roots) > 1:
            raise TemplateRuntimeError(
                f"two styles are called '{style}': {' and '.join(map(str, roots))}"
                "\nanother name for the directory of one of them tells which is meant"
            )
        return Source(rest, roots[0]) if roots and not rest.startswith("../") else None

    def _names(self, name: str) -> Iterator[str]:
        """The names of all templates, and of those in the style that a name begins with."""
        yield from self._sources
        style, _, _ = name.partition("/")
        for root in self._roots.get(style, []):
            yield from (f"{style}/{source.name}" for source in files_of(root))


def _byte_code() -> FileSystemBytecodeCache | None:
    """A store for compiled templates; to compile them takes a quarter of a small run.

    What is compiled for one sandbox may be wrong for another, so each has a folder.
    """
    cache = cache_folder()
    if cache is None:
        return None
    digest = hashlib.sha256()
    for path in sorted(Path(__file__).parent.glob("*.py")):
        digest.update(path.read_bytes())
    folder = cache / "templates" / digest.hexdigest()[:16]
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        return None
    return FileSystemBytecodeCache(str(folder))
