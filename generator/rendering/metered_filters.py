"""Filters and tests that charge for their work."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from jinja2 import TemplateRuntimeError, Undefined, pass_context
from jinja2.filters import make_attrgetter
from jinja2.runtime import Context
from jinja2.utils import _PassArg

from .method_costs import charge_replacement
from .work_budget import WorkBudget

_TEXT_FILTERS = ("indent", "lower", "replace", "trim", "upper")
"""Jinja's filters that convert their value to text."""

_LIST_FILTERS = (
    "batch",
    "groupby",
    "list",
    "map",
    "reject",
    "rejectattr",
    "select",
    "selectattr",
    "sort",
    "unique",
)
"""Jinja's filters that read all items and return a list of at most as many."""

_CUSTOM_STEPS_PER_CHARACTER = 10
"""The steps that one of our filters takes for a character, such as to parse Markdown."""


def meter_filters(
    filters: Mapping[str, Callable[..., Any]], jinja_filters: Iterable[str], budget: WorkBudget
) -> dict[str, Callable[..., Any]]:
    """Return filters that charge for what they read and write; lazy ones return lists."""
    metered: dict[str, Callable[..., Any]] = {}
    for name, function in filters.items():
        is_custom = name not in jinja_filters
        metered[name] = _meter_filter(name, function, budget, is_custom=is_custom)
    return metered | {"join": _make_join(budget)}


def meter_tests(
    tests: Mapping[str, Callable[..., Any]], budget: WorkBudget
) -> dict[str, Callable[..., Any]]:
    """Return tests that charge for what they compare."""
    return {name: _meter_test(name, function, budget) for name, function in tests.items()}


def _meter_filter(
    name: str, function: Callable[..., Any], budget: WorkBudget, *, is_custom: bool
) -> Callable[..., Any]:
    call = _unify_arguments(function)

    @pass_context
    def apply_filter(context: Context, value: Any, *args: Any, **kwargs: Any) -> Any:
        value = _charge_input(name, value, budget, is_custom=is_custom)
        for each in (*args, *kwargs.values()):
            budget.charge_value(each)
        if name in _TEXT_FILTERS:
            _charge_text_filter(name, str(value), args, kwargs, budget)
        elif name == "batch":
            budget.charge_items(max((n for n in _iter_arguments(args, kwargs, int)), default=0))
        result = call(context, value, *args, **kwargs)
        if isinstance(result, str):
            budget.charge_text(len(result))
        return budget.collect(result) if name in _LIST_FILTERS else result

    return apply_filter


def _charge_input(name: str, value: Any, budget: WorkBudget, *, is_custom: bool) -> Any:
    """Charge for the value that a filter reads, and return it."""
    if is_custom and isinstance(value, str):
        budget.charge(_CUSTOM_STEPS_PER_CHARACTER * len(value))
    elif name in _LIST_FILTERS and not isinstance(value, (str, Undefined)):
        budget.charge_value(value)
        return budget.collect(value)
    elif name in _TEXT_FILTERS and not isinstance(value, (str, Undefined)):
        return budget.to_text(value)
    else:
        budget.charge_value(value)
    return value


def _charge_text_filter(
    name: str, text: str, args: tuple[Any, ...], kwargs: Mapping[str, Any], budget: WorkBudget
) -> None:
    """Charge for the text that a filter makes."""
    budget.charge_text(len(text))
    texts = [*_iter_arguments(args, kwargs, str)]
    if name == "replace":
        named = {**dict(zip(("old", "new"), args, strict=False)), **kwargs}
        old, new = (budget.to_text(named.get(key, "")) for key in ("old", "new"))
        charge_replacement(budget, text, old, new)
    elif name == "trim":
        budget.charge_product(len(text), max(map(len, texts), default=1))
    elif name == "indent":
        width = max([*_iter_arguments(args, kwargs, int), *map(len, texts), 4])
        budget.charge_text(len(text) + width * (text.count("\n") + 1))


def _iter_arguments(
    args: tuple[Any, ...], kwargs: Mapping[str, Any], value_type: type
) -> Iterable[Any]:
    return (each for each in (*args, *kwargs.values()) if isinstance(each, value_type))


def _make_join(budget: WorkBudget) -> Callable[..., Any]:
    """Return Jinja's filter ``join``, which charges for each item before it joins them."""

    @pass_context
    def join(context: Context, value: Any, d: Any = "", attribute: Any = None) -> str:
        items: Iterable[Any] = value
        if attribute is not None:
            items = map(make_attrgetter(context.environment, attribute), value)
        texts = [budget.to_text(each) for each in budget.iterate(items)]
        separator = budget.to_text(d)
        budget.charge_text(len(separator) * len(texts))
        return separator.join(texts)

    return join


def _meter_test(name: str, function: Callable[..., Any], budget: WorkBudget) -> Callable[..., Any]:
    call = _unify_arguments(function)

    @pass_context
    def apply_test(context: Context, *args: Any, **kwargs: Any) -> Any:
        if name == "divisibleby" and not all(
            isinstance(each, (int, float)) for each in (*args, *kwargs.values())
        ):
            raise TemplateRuntimeError("the test 'divisibleby' takes numbers")
        for each in (*args, *kwargs.values()):
            budget.charge_value(each)
        return call(context, *args, **kwargs)

    return apply_test


def _unify_arguments(function: Callable[..., Any]) -> Callable[..., Any]:
    """Return a function whose first argument is the context, whatever Jinja passes to it."""
    match _PassArg.from_obj(function):
        case _PassArg.context:
            return function
        case _PassArg.eval_context:
            return lambda context, *args, **kwargs: function(context.eval_ctx, *args, **kwargs)
        case _PassArg.environment:
            return lambda context, *args, **kwargs: function(context.environment, *args, **kwargs)
    return lambda context, *args, **kwargs: function(*args, **kwargs)
