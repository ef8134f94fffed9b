"""Diagrams of the documentation: shown and counted elements."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from support.macros import call_macro

from generator.client.plan import build_plan
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
    ContainmentGraphBuilder,
    collect_payload_types,
)
from generator.style import load_style
from generator.targets.python import lower
from generator.targets.python.views import Diagram, DiagramArrow, DiagramBox

JSON = "application/json"


def build_object(id: str, **fields: Type) -> Object:
    members = (Field(name, type, f"{id}/{name}") for name, type in fields.items())
    return Object(id, (id,), tuple(members), additional_properties=None)


def build_graph(roots: str, *declarations: Declaration) -> ContainmentGraph:
    """Build the containment graph of declarations from some roots."""
    builder = ContainmentGraphBuilder({each.id: each for each in declarations})
    return builder.build_graph([Ref(id) for id in roots.split()])


def list_arrows(graph: ContainmentGraph) -> list[tuple[str, str, str]]:
    return [
        (node.id, " ".join(names), id)
        for node in graph.nodes
        for id, names in node.children.items()
    ]


def test_arrow_is_labelled_with_properties() -> None:
    graph = build_graph(
        "a",
        build_object("a", x=Ref("b"), y=Array(Map(Ref("b"))), z=Scalar("string")),
        build_object("b"),
    )
    assert list_arrows(graph) == [("a", "x y", "b")]


def test_aliases_are_resolved_and_enumerations_omitted() -> None:
    graph = build_graph(
        "a",
        build_object("a", x=Ref("names"), y=Ref("colour")),
        Alias("names", ("names",), Array(Ref("b"))),
        Enumeration("colour", ("colour",), ("red",)),
        build_object("b"),
    )
    assert list_arrows(graph) == [("a", "x", "b")]


def test_union_contains_its_variants() -> None:
    union = Alias("u", ("u",), OneOf((Ref("b"), Ref("c"))))
    graph = build_graph(
        "a", build_object("a", x=Ref("u")), union, build_object("b"), build_object("c")
    )
    assert list_arrows(graph) == [("a", "x", "u"), ("u", "", "b"), ("u", "", "c")]


def test_recursive_type_is_shown() -> None:
    assert list_arrows(build_graph("a", build_object("a", x=Array(Ref("a"))))) == [("a", "x", "a")]


def test_list_of_type_that_is_returned_too_is_omitted() -> None:
    assert (
        build_graph("list a", build_object("list", data=Array(Ref("a"))), build_object("a")).nodes
        == ()
    )


def test_omitted_elements_are_counted() -> None:
    many = [f"m{n}" for n in range(50)]
    leaves = [build_object(id) for id in many]
    wide = build_graph("a", build_object("a", **{id: Ref(id) for id in many}), *leaves)
    assert len(list_arrows(wide)) + wide.nodes[0].omitted_count == 50
    roots = build_graph(
        " ".join(many), *(build_object(id, x=Ref("leaf")) for id in many), build_object("leaf")
    )
    assert len(roots.nodes) - 1 + roots.omitted_count == 50
    chain = build_graph("m0", *(build_object(id, x=Ref(after)) for id, after in pairwise(many)))
    assert [node.omitted_count for node in chain.nodes] == [0, 0, 1]


@pytest.mark.parametrize("width", [3, 10, 40])
def test_diagram_is_limited_and_counts_omitted_types(width: int) -> None:
    ids = [f"m{n}" for n in range(width)]
    graph = build_graph(
        ids[0], *(build_object(id, **{other: Ref(other) for other in ids}) for id in ids)
    )
    assert len(graph.nodes) <= 20
    assert len(list_arrows(graph)) <= 30
    assert all(len(node.children) + node.omitted_count == width for node in graph.nodes)


def test_events_are_payloads_if_there_is_no_other_content() -> None:
    def operation(*contents: Content) -> Operation:
        return Operation("o", "o", "GET", "/", responses=(Response("200", contents, "r"),))

    events, other = Content("events", "text/event-stream", Ref("e")), Content(
        "json", JSON, Ref("a")
    )
    assert collect_payload_types([operation(events, other)]) == [Ref("a")]
    assert collect_payload_types([operation(events)]) == [Ref("e")]


def test_labels_are_escaped() -> None:
    diagram = Diagram((DiagramBox("n0", ('"]\n--> <b>',)),), (DiagramArrow("n0", "n0", ('"|',)),))
    flowchart = call_macro("parts/diagrams.jinja", "flowchart", diagram)
    assert re.findall('"([^"{]*)"', flowchart.partition("LR")[2]) == [
        "<b>#34;#93;#10;#45;#45;#62; #60;b#62;</b>",
        "#34;#124;",
    ]


def test_resource_tree_counts_omitted_resources() -> None:
    paths = [f"/a{n}/b{n}/c{n}" for n in range(40)]
    operations = tuple(Operation(path, f"get{path}", "GET", path) for path in paths)
    style = load_style([])
    plan = build_plan(Api("Big", "1", "", (), operations, {}), style)
    tree = lower(plan, style).resource_diagram
    assert tree is not None
    assert len(tree.boxes) == 31
    assert len(tree.boxes) - 1 + sum(box.omitted_children for box in tree.boxes) == 120
