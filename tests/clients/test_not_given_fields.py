"""NOT_GIVEN in models: it is left out of requests, as in arguments and dicts."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable
from types import ModuleType
from typing import Any

from support.case_clients import Call
from support.loopback import Loopback
from support.transports import rt

ImportCase = Callable[[str], ModuleType]


def make_line(models: Any, not_given: object) -> Any:
    """Return a line whose count was given to the constructor, and whose article is assigned."""
    line = models.Line(article="a", count=not_given)
    line.article = not_given
    return line


def test_json_bodies_omit_it_at_any_depth(
    call: Call, import_case: ImportCase, server: Loopback
) -> None:
    package: Any = import_case("typed_dicts_objects")
    models, not_given = package.models, package.NOT_GIVEN
    customer = models.Customer(name="Ada")
    lines = [make_line(models, not_given), not_given, models.Line(article="b")]
    order = models.Order(
        id="1", kind="order", customer=customer, lines=[lines[::2]], note=None, gift=not_given
    )
    order.lines.append([not_given, models.Line(article="c", count=not_given)])
    call("typed_dicts_objects", "orders.batch.replace", body=[order, not_given])
    sent = server.requests[-1].json
    assert len(sent) == 1
    assert sent[0]["lines"] == [[{}, {"article": "b"}], [{"article": "c"}]]
    assert "gift" not in sent[0]
    assert "NOT_GIVEN" not in order.to_json()


def test_forms_and_queries_omit_it(call: Call, import_case: ImportCase, server: Loopback) -> None:
    package: Any = import_case("bodies_forms")
    filter = package.models.CreateOrderRequestFilter(a=package.NOT_GIVEN)
    call("bodies_forms", "orders.create", item="x", filter=filter)
    assert server.requests[-1].body == b"item=x&filter=%7B%7D"
    meta = package.models.CreateUploadRequestMeta(camera="c")
    meta.camera = package.NOT_GIVEN
    call("bodies_forms", "uploads.create", file=b"x", meta=meta)
    assert b"NOT_GIVEN" not in server.requests[-1].body
    package = import_case("parameters_query")
    filter = package.models.SearchFilter(colour=package.NOT_GIVEN, size=1)
    call("parameters_query", "search.get", q="x", filter=filter)
    assert server.requests[-1].query == {"q": ["x"], "filter[size]": ["1"]}


def test_marker_is_one_object_and_no_text() -> None:
    for same in (copy.deepcopy(rt.NOT_GIVEN), pickle.loads(pickle.dumps(rt.NOT_GIVEN))):
        assert same is rt.NOT_GIVEN
    assert not rt.NOT_GIVEN
    assert repr(rt.NOT_GIVEN) == str(rt.NOT_GIVEN) == "NOT_GIVEN"
    assert isinstance(rt.NOT_GIVEN, rt.NotGiven)
    assert rt.NotGiven.NOT_GIVEN is rt.NOT_GIVEN
