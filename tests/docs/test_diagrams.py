"""Diagrams of the documentation: what they show, and what they only count."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest

from generator.model import (
    Alias,
    Api,
    Array,
    Content,
    Declaration,
    Enumeration,
    Field,
    Map,
    Object,
    OneOf,
    Operation,
    Ref,
    Response,
    Scalar,
    Type,
)
from generator.model.containment import (
    ContainmentGraph,
    build_containment_graph,
    collect_payload_types,
)
from generator.style import load_style
from generator.targets.python import lower
from generator.text.markdown.mermaid import Arrow, Box, format_flowchart

JSON = "application/json"


def thing(id: str, **fields: Type) -> Object:
    made = (Field(name, type, f"{id}/{name}") for name, type in fields.items())
    return Object(id, (id,), tuple(made), additional_properties=None)


def seen(roots: str, *declarations: Declaration) -> ContainmentGraph:
    """Who holds whom, from some declarations on."""
    return build_containment_graph(
        [Ref(id) for id in roots.split()], {one.id: one for one in declarations}
    )


def arrows(found: ContainmentGraph) -> list[tuple[str, str, str]]:
    return [
        (holder.id, " ".join(names), id)
        for holder in found.nodes
        for id, names in holder.children.items()
    ]


def test_an_arrow_has_the_properties_that_hold() -> None:
    found = seen(
        "a", thing("a", x=Ref("b"), y=Array(Map(Ref("b"))), z=Scalar("string")), thing("b")
    )
    assert arrows(found) == [("a", "x y", "b")]


def test_names_for_types_are_seen_through_and_enumerations_left_out() -> None:
    found = seen(
        "a",
        thing("a", x=Ref("names"), y=Ref("colour")),
        Alias("names", ("names",), Array(Ref("b"))),
        Enumeration("colour", ("colour",), ("red",)),
        thing("b"),
    )
    assert arrows(found) == [("a", "x", "b")]


def test_a_union_holds_its_variants() -> None:
    union = Alias("u", ("u",), OneOf((Ref("b"), Ref("c"))))
    found = seen("a", thing("a", x=Ref("u")), union, thing("b"), thing("c"))
    assert arrows(found) == [("a", "x", "u"), ("u", "", "b"), ("u", "", "c")]


def test_what_holds_itself_is_shown() -> None:
    assert arrows(seen("a", thing("a", x=Array(Ref("a"))))) == [("a", "x", "a")]


def test_a_list_of_what_the_calls_give_says_nothing() -> None:
    assert seen("list a", thing("list", data=Array(Ref("a"))), thing("a")).nodes == ()


def test_what_is_too_much_is_counted() -> None:
    many = [f"m{n}" for n in range(50)]
    leaves = [thing(id) for id in many]
    wide = seen("a", thing("a", **{id: Ref(id) for id in many}), *leaves)
    assert len(arrows(wide)) + wide.nodes[0].omitted_count == 50
    roots = seen(" ".join(many), *(thing(id, x=Ref("leaf")) for id in many), thing("leaf"))
    assert len(roots.nodes) - 1 + roots.omitted_count == 50
    chain = seen("m0", *(thing(id, x=Ref(after)) for id, after in pairwise(many)))
    assert [holder.omitted_count for holder in chain.nodes] == [0, 0, 1]


@pytest.mark.parametrize("width", [3, 10, 40])
def test_a_picture_stays_small_and_loses_nothing(width: int) -> None:
    ids = [f"m{n}" for n in range(width)]
    found = seen(ids[0], *(thing(id, **{other: Ref(other) for other in ids}) for id in ids))
    assert len(found.nodes) <= 20
    assert len(arrows(found)) <= 30
    assert all(len(holder.children) + holder.omitted_count == width for holder in found.nodes)


def test_events_count_only_where_there_is_no_other_answer() -> None:
    def operation(*contents: Content) -> Operation:
        return Operation("o", "o", "GET", "/", responses=(Response("200", contents, "r"),))

    events, answer = Content("events", "text/event-stream", Ref("e")), Content(
        "json", JSON, Ref("a")
    )
    assert collect_payload_types([operation(events, answer)]) == [Ref("a")]
    assert collect_payload_types([operation(events)]) == [Ref("e")]


def test_text_cannot_leave_its_box() -> None:
    drawn = format_flowchart({"a": Box('"]\n--> <b>')}, [Arrow("a", "a", ('"|',))])
    assert re.findall('"([^"{]*)"', drawn.partition("LR")[2]) == [
        "<b>#34;#93;#10;#45;#45;#62; #60;b#62;</b>",
        "#34;#124;",
    ]


def test_the_tree_of_a_big_client_counts_what_it_leaves_out() -> None:
    paths = [f"/a{n}/b{n}/c{n}" for n in range(40)]
    operations = tuple(Operation(path, f"get{path}", "GET", path) for path in paths)
    tree = lower(Api("Big", "1", "", (), operations, {}), load_style([])).resource_diagram
    boxes = re.findall(r'\["(.*)"', tree)
    left_out = sum(map(int, re.findall(r"and (\d+) more", tree)))
    assert len(boxes) == 31
    assert len(boxes) - 1 + left_out == 120
