"""The names of keys in dicts: Python names become those of the API, and other dicts are kept."""

from importlib import import_module
from typing import Any

import pytest
from support.transports import rt

dict_names: Any = import_module(f"{rt.__name__}.dict_names")
DictType, EachValue = dict_names.DictType, dict_names.EachValue

NAMES = dict_names.DictNames(
    {
        "Run": DictType(
            {"id": "id", "max_tokens": "maxTokens", "parent": "parent", "by_day": "byDay"},
            nested={"parent": ("Run",), "byDay": (EachValue(("Run",)),)},
        ),
        "Shifted": DictType({"kind": "type", "category": "kind"}),
        "Cat": DictType({"kind": "kind", "nap_time": "napTime"}, constants={"kind": ("cat",)}),
        "Dog": DictType({"kind": "kind", "nap_time": "nap_time"}, constants={"kind": ("dog",)}),
        "Bird": DictType({"wing_span": "wingSpan", "kind": "kind"}),
        "Pet": ("Cat", "Dog", "Bird", EachValue(("Pet",))),
    }
)


@pytest.mark.parametrize(
    ("types", "given", "sent"),
    [
        ("Run", {"id": 1, "max_tokens": 2, "other": 3}, {"id": 1, "maxTokens": 2, "other": 3}),
        ("Run", {"maxTokens": 2}, {"maxTokens": 2}),
        (
            "Run",
            {"parent": {"parent": {"max_tokens": 1}}},
            {"parent": {"parent": {"maxTokens": 1}}},
        ),
        ("Run", [{"max_tokens": 1}, None, "x"], [{"maxTokens": 1}, None, "x"]),
        ("Run", ({"max_tokens": 1},), ({"maxTokens": 1},)),
        # The keys of a map are data.
        (
            "Run",
            {"by_day": {"max_tokens": {"max_tokens": 1}}},
            {"byDay": {"max_tokens": {"maxTokens": 1}}},
        ),
        (EachValue(("Run",)), {"by_day": {"by_day": {}}}, {"by_day": {"byDay": {}}}),
        # An additional property may have the Python name of another one.
        ("Run", {"maxTokens": 1, "max_tokens": 2}, {"maxTokens": 1, "max_tokens": 2}),
        ("Run", {"maxTokens": rt.NOT_GIVEN, "max_tokens": 2}, {"maxTokens": 2}),
        ("Run", {"maxTokens": 1, "max_tokens": rt.NOT_GIVEN}, {"maxTokens": 1}),
        # A Python name that is the name of another property in the API.
        ("Shifted", {"kind": 1}, {"type": 1}),
        ("Shifted", {"kind": 1, "category": 2}, {"type": 1, "kind": 2}),
        ("Shifted", {"type": 1, "kind": 2}, {"type": 1, "kind": 2}),
        # The constants select a variant, or else the keys.
        ("Pet", {"kind": "cat", "nap_time": 1}, {"kind": "cat", "napTime": 1}),
        ("Pet", {"kind": "dog", "nap_time": 1}, {"kind": "dog", "nap_time": 1}),
        ("Pet", {"wing_span": 1}, {"wingSpan": 1}),
        ("Pet", {"a": {"kind": "cat", "nap_time": 1}}, {"a": {"kind": "cat", "napTime": 1}}),
        (("Dog", "Bird"), {"wing_span": 1}, {"wingSpan": 1}),
        (("Cat", "Dog"), b"bytes", b"bytes"),
    ],
)
def test_names_of_api_replace_those_of_python(types: Any, given: object, sent: object) -> None:
    assert NAMES[types](given) == sent


def test_lazy_items_stay_lazy() -> None:
    items = NAMES["Run"]({"max_tokens": each} for each in range(2))
    assert next(items) == {"maxTokens": 0}
    assert list(items) == [{"maxTokens": 1}]
