"""JSONPath queries (RFC 9535) of overlays, whose work is limited: they are not trusted.

The library evaluates what it is given; the classes here count its steps.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, TypeAlias, cast

from iregexp_check import check as is_iregexp
from jsonpath_rfc9535 import JSONPathEnvironment, JSONPathError, JSONPathNode
from jsonpath_rfc9535.filter_expressions import (
    ComparisonExpression,
    Expression,
    FilterContext,
    FilterExpression,
    FilterQuery,
    RelativeFilterQuery,
    RootFilterQuery,
)
from jsonpath_rfc9535.function_extensions import Search
from jsonpath_rfc9535.parse import Parser
from jsonpath_rfc9535.query import JSONPathQuery
from jsonpath_rfc9535.selectors import FilterSelector
from jsonpath_rfc9535.tokens import TokenStream
from jsonschema_rs import Draft202012Validator, RegexOptions, ValidationError

from .editing import ValuePath
from .parsing import MAX_DEPTH

Query: TypeAlias = Callable[[dict[str, Any]], list[ValuePath]]
"""A compiled JSONPath: returns the paths of the values that it selects in data."""

_MAX_LENGTH = 10_000
_MAX_STEPS = 10_000_000
"""How often the queries of a run may look at a value: 100 times at each of a large description."""
_MAX_PATTERN_BYTES = 1 << 20
_COMPILATION_STEPS = 1_000
_LEVELS_PER_STEP = 16
_CHARACTERS_PER_STEP = 100
"""How many characters of a query or of a text take as long as looking at a value."""


class QueryCompiler:
    """A compiler of the queries of a run, which share a limit of steps."""

    def __init__(self) -> None:
        self._environment = _Environment()

    def compile(self, expression: str) -> Query:
        """Compile a JSONPath; the query raises ValueError if it would take too long.

        Raises:
            ValueError: It is not a valid JSONPath, or too long; the message is the reason.
        """
        if len(expression) > _MAX_LENGTH:
            raise ValueError(f"longer than {_MAX_LENGTH:,} characters")
        try:
            query = self._environment.compile(expression)
        except (JSONPathError, RecursionError, OverflowError) as problem:
            raise ValueError(_describe_problem(problem)) from None
        if len(query.segments) > MAX_DEPTH:
            raise ValueError(f"more than {MAX_DEPTH} segments")
        counted = _CountedQuery(env=self._environment, segments=query.segments)
        return lambda data: _find_paths(counted, data)


def _find_paths(query: JSONPathQuery, data: dict[str, Any]) -> list[ValuePath]:
    """Return the paths of all selected values, each once.  Raises ValueError with the reason."""
    try:
        return list(dict.fromkeys(node.location for node in query.finditer(data)))
    except (JSONPathError, RecursionError) as problem:
        raise ValueError(_describe_problem(problem)) from None


def _describe_problem(problem: Exception) -> str:
    if isinstance(problem, OverflowError):
        return "a number is too large"
    return str(problem.args[0]) if isinstance(problem, JSONPathError) else "nested too deeply"


class _Environment(JSONPathEnvironment):
    """The settings of the queries of a run, and the number of steps that they have left."""

    max_recursion_depth = MAX_DEPTH + 1

    def __init__(self) -> None:
        self.parser_class = _CountingParser
        super().__init__()
        self._steps_left = _MAX_STEPS
        self._patterns: dict[str, Draft202012Validator] = {}

    def setup_function_extensions(self) -> None:
        super().setup_function_extensions()
        self.function_extensions |= {"match": _LinearMatch(self), "search": _LinearSearch(self)}

    def count_steps(self, count: int) -> None:
        """Count steps.  Raises JSONPathError if there are too many."""
        self._steps_left -= count
        if self._steps_left < 0:
            raise JSONPathError(f"the overlays take more than {_MAX_STEPS:,} steps")

    def matches(self, pattern: str, text: str) -> bool:
        """Check whether a pattern matches anywhere in a text, in a time linear in its length."""
        if pattern not in self._patterns:
            self.count_steps(_COMPILATION_STEPS)
            self._patterns[pattern] = _compile_pattern(pattern)
        self.count_steps(len(text) // _CHARACTERS_PER_STEP)
        try:
            return self._patterns[pattern].is_valid(text)
        except ValueError:  # a lone surrogate, which no pattern matches
            return False


def _compile_pattern(pattern: str) -> Draft202012Validator:
    options = RegexOptions(size_limit=_MAX_PATTERN_BYTES, dfa_size_limit=_MAX_PATTERN_BYTES)
    try:
        return Draft202012Validator({"pattern": pattern}, pattern_options=options)
    except (ValidationError, ValueError):
        raise JSONPathError("a regular expression is too large") from None


class _LinearSearch(Search):
    """The function `search`, with an engine that does not backtrack."""

    def __init__(self, environment: _Environment) -> None:
        self._environment = environment

    def __call__(self, string: object, pattern: object) -> bool:
        if not isinstance(pattern, str) or not isinstance(string, str) or not is_iregexp(pattern):
            return False
        return self._environment.matches(self.convert(_convert_pattern(pattern)), string)

    def convert(self, pattern: str) -> str:
        """Return the pattern to search for."""
        return pattern


class _LinearMatch(_LinearSearch):
    """The function `match`, which compares the whole text."""

    def convert(self, pattern: str) -> str:
        """Return the pattern to search for."""
        return f"^(?:{pattern})$"


def _convert_pattern(pattern: str) -> str:
    """Convert an I-Regexp (RFC 9485, section 5.4): a dot is no line end, `&&` no operator."""
    parts, is_in_class, is_escaped = [], False, False
    for character in pattern:
        part = character
        if not is_escaped and character == ".":
            part = "." if is_in_class else "[^\\n\\r]"
        elif not is_escaped and character in "[]":
            is_in_class = character == "["
        elif not is_escaped and character in "&~" and is_in_class:
            part = f"\\{character}"
        is_escaped = not is_escaped and character == "\\"
        parts.append(part)
    return "".join(parts)


# --- counting -----------------------------------------------------------------


class _CountedNode(JSONPathNode):
    """A value that a query looks at; each selector does so through the property `value`."""

    __slots__ = ("_environment", "_steps")

    def __init__(
        self, environment: _Environment, value: object, *, location: ValuePath, **members: Any
    ) -> None:
        super().__init__(value=value, location=location, **members)
        # A generator passes a value on through all levels.
        self._steps = 1 + len(location) // _LEVELS_PER_STEP
        self._environment = environment

    @property
    def value(self) -> object:
        self._environment.count_steps(self._steps)
        return self._value

    @value.setter
    def value(self, value: object) -> None:
        self._value = value

    def new_child(self, value: object, key: int | str, parent: JSONPathNode | None) -> _CountedNode:
        return _CountedNode(
            self._environment,
            value,
            location=(*self.location, key),
            parent=parent,
            root=self.root,
        )


class _CountedQuery(JSONPathQuery):
    """A query that counts its steps."""

    def finditer(self, value: Any) -> Iterable[JSONPathNode]:
        environment = cast(_Environment, self.env)
        nodes: Iterable[JSONPathNode] = [
            _CountedNode(environment, value, location=(), parent=None, root=value)
        ]
        for segment in self.segments:
            nodes = segment.resolve(nodes)
        return nodes


class _CountedFilter(FilterExpression):
    """The expression of a filter, each evaluation of which takes steps for all its terms."""

    __slots__ = ("_steps",)

    def __init__(self, expression: FilterExpression) -> None:
        super().__init__(expression.token, expression.expression)
        self._steps = 1 + len(expression.token.query) // _CHARACTERS_PER_STEP

    def evaluate(self, context: FilterContext) -> bool:
        cast(_Environment, context.env).count_steps(self._steps)
        return super().evaluate(context)


class _CountedComparison(ComparisonExpression):
    """A comparison, which takes as many steps as the values have parts."""

    def evaluate(self, context: FilterContext) -> bool:
        for side in (self.left, self.right):
            if isinstance(side, FilterQuery):
                found = cast(list[JSONPathNode], side.evaluate(context))
                for node in found if isinstance(found, list) else ():
                    _count_parts(cast(_Environment, context.env), node.value)
        return super().evaluate(context)


def _count_parts(environment: _Environment, value: object) -> None:
    pending = [value]
    for each in pending:
        if isinstance(each, dict | list):
            environment.count_steps(len(each))
            pending += each.values() if isinstance(each, dict) else each


class _CountingParser(Parser):
    """A parser of queries that count their steps, also those in filters."""

    def parse_filter_selector(self, stream: TokenStream) -> FilterSelector:
        selector = super().parse_filter_selector(stream)
        selector.expression = _CountedFilter(selector.expression)
        return selector

    def parse_infix_expression(self, stream: TokenStream, left: Expression) -> Expression:
        found = super().parse_infix_expression(stream, left)
        if isinstance(found, ComparisonExpression):
            return _CountedComparison(found.token, found.left, found.operator, found.right)
        return found

    def parse_root_query(self, stream: TokenStream) -> Expression:
        found = cast(FilterQuery, super().parse_root_query(stream))
        return RootFilterQuery(found.token, self._count_query(found.query))

    def parse_relative_query(self, stream: TokenStream) -> Expression:
        found = cast(FilterQuery, super().parse_relative_query(stream))
        return RelativeFilterQuery(found.token, self._count_query(found.query))

    def _count_query(self, query: JSONPathQuery) -> JSONPathQuery:
        return _CountedQuery(env=self.env, segments=query.segments)
