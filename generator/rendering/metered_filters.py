"""Filters and tests that charge for their work."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from jinja2 import TemplateRuntimeError, Undefined, pass_context
from jinja2.filters import make_attrgetter
from jinja2.runtime import Context
from jinja2.utils import _PassArg

from .method_costs import charge_replacement, check_integer
from .work_budget import WorkBudget

_TEXT_FILTERS = ("indent", "lower", "replace", "trim", "upper")
"""Jinja's filters that convert their value to text."""

_ATTRIBUTE_FILTERS = ("groupby", "map", "rejectattr", "selectattr", "sort", "unique")
"""Jinja's filters that read an attribute of each item: ``a.b.c``, or several for sorting."""

_ATTRIBUTE_STEPS = 12

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

    charge = budget.charge_key if is_custom else budget.charge_value  # results are remembered

    @pass_context
    def apply_filter(context: Context, value: Any, *args: Any, **kwargs: Any) -> Any:
        value = _charge_input(name, value, budget, is_custom=is_custom)
        for each in (*args, *kwargs.values()):
            charge(each)
        if name in _TEXT_FILTERS:
            _charge_text_filter(name, str(value), args, kwargs, budget)
        elif name in _ATTRIBUTE_FILTERS:
            _charge_attributes(name, value, args, kwargs, budget)
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
    elif is_custom and not isinstance(value, Undefined):
        budget.charge_code(value)
    elif name == "unique" and not isinstance(value, (str, Undefined)):
        return budget.charge_code(budget.collect(value))
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


def _charge_attributes(
    name: str, value: Any, args: tuple[Any, ...], kwargs: Mapping[str, Any], budget: WorkBudget
) -> None:
    """Charge for the attributes that a filter reads of each item, and for sorting them."""
    if isinstance(value, Undefined):
        return
    # The other arguments of these filters are values or names of tests and filters.
    positional = {"map": (), "rejectattr": args[:1], "selectattr": args[:1]}.get(name, args)
    for path in _iter_arguments(positional, kwargs, str):
        _charge_path(budget, path, len(value))
    if name in ("groupby", "sort"):
        budget.charge_sort(value)


def _charge_path(budget: WorkBudget, path: Any, count: int) -> None:
    """Charge for reading a path of attributes of a number of items."""
    if isinstance(path, str):
        parts = 1 + path.count(".") + path.count(",")
        budget.charge(_ATTRIBUTE_STEPS * parts * count)


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
            value = budget.collect(value)
            budget.charge_value(attribute)
            _charge_path(budget, attribute, len(value))
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
        for each in (*args, *kwargs.values()) if name == "divisibleby" else ():
            check_integer(each)
        charge = budget.charge_key if name == "in" else budget.charge_value
        for each in (*args, *kwargs.values()):
            charge(each)
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
