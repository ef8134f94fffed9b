"""Diagrams of the documentation: shown and counted elements."""

from __future__ import annotations

import random
from collections.abc import Mapping
from itertools import combinations, pairwise
from xml.etree import ElementTree

import pytest
from support.cases import Case, generate_case
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
from generator.targets.python.docs.diagram_boxes import Arrow, Box, Line
from generator.targets.python.docs.diagram_layout import draw_diagram
from generator.targets.python.views import Diagram, DiagramBox, DiagramLine

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


# --- layout --------------------------------------------------------------------


def make_boxes(count: int) -> list[Box]:
    """Return boxes with a title and as many further lines as their number."""
    return [
        Box((Line(f"Box{n}", is_title=True), *(Line(f"line{i}") for i in range(n % 5))))
        for n in range(count)
    ]


def overlap(one: DiagramBox, other: DiagramBox) -> bool:
    return (
        one.x < other.x + other.width
        and other.x < one.x + one.width
        and one.y < other.y + other.height
        and other.y < one.y + one.height
    )


def check_diagram(diagram: Diagram) -> None:
    """Check that boxes do not overlap, and that texts and the ends of arrows are in their place."""
    for one, other in combinations(diagram.boxes, 2):
        assert not overlap(one, other)
    for box in diagram.boxes:
        assert 0 < box.x < diagram.width - box.width
        assert 0 < box.y < diagram.height - box.height
        for line in box.lines:
            width = 8 * (len("… and 10 more") if line.omitted else len(line.text))
            assert box.x < line.x < box.x + box.width - width
            assert box.y < line.y < box.y + box.height
    for arrow in diagram.arrows:
        for index, point in ((arrow.start, arrow.points[0]), (arrow.end, arrow.points[-1])):
            box = diagram.boxes[index]
            assert point.x in (box.x, box.x + box.width)
            assert box.y < point.y < box.y + box.height


def draw(count: int, *arrows: tuple[int, int]) -> Diagram:
    """Draw boxes with arrows between them."""
    diagram = draw_diagram(make_boxes(count), [Arrow(start, end, 0, 1) for start, end in arrows])
    check_diagram(diagram)
    assert [(arrow.start, arrow.end) for arrow in diagram.arrows] == list(arrows)
    return diagram


@pytest.mark.parametrize("seed", range(20))
def test_boxes_do_not_overlap(seed: int) -> None:
    choice = random.Random(seed)
    count = choice.randint(1, 20)
    pairs = {(choice.randrange(count), choice.randrange(count)) for _ in range(30)}
    draw(count, *sorted(pairs))


def test_arrows_lead_to_the_right() -> None:
    diagram = draw(4, (0, 3), (3, 1), (3, 2), (0, 2))
    for arrow in diagram.arrows:
        start, end = diagram.boxes[arrow.start], diagram.boxes[arrow.end]
        assert start.x + start.width < end.x
        assert [point.x for point in arrow.points] == sorted(point.x for point in arrow.points)


def test_arrow_passes_boxes_between_its_ends() -> None:
    diagram = draw(3, (0, 1), (1, 2), (0, 2))
    between = diagram.boxes[1]
    passing = [p for p in diagram.arrows[2].points if between.x <= p.x <= between.x + between.width]
    assert passing
    assert not any(between.y <= point.y <= between.y + between.height for point in passing)


def test_cycle_leads_back_to_the_left() -> None:
    diagram = draw(2, (0, 1), (1, 0))
    back = diagram.arrows[1].points
    assert back[0].x == diagram.boxes[1].x
    assert back[-1].x == diagram.boxes[0].x + diagram.boxes[0].width


def test_arrow_to_the_same_box_is_a_loop() -> None:
    diagram = draw(1, (0, 0))
    assert diagram.arrows[0].is_loop
    assert diagram.width > diagram.boxes[0].x + diagram.boxes[0].width + 30


def test_letters_of_double_width_fit_their_box() -> None:
    narrow, wide = (
        draw_diagram([Box((Line(text, is_title=True),))], ()) for text in ("abcd", "写真写真")
    )
    assert wide.boxes[0].width - narrow.boxes[0].width == 4 * 8


def list_diagrams(files: Mapping[str, str]) -> dict[str, str]:
    return {path: text for path, text in files.items() if path.endswith(".svg")}


def test_diagrams_of_cases_are_valid(client_case: Case) -> None:
    """Each is on a page; its texts are not cut off."""
    files = generate_case(client_case).files
    pages = "".join(text for path, text in files.items() if path.endswith(".md"))
    for path, text in list_diagrams(files).items():
        is_shown = f"{path.removeprefix('docs/')})" in pages
        assert is_shown or client_case.name == "style_taste", path  # it has another index
        root = ElementTree.fromstring(text)
        namespace = "{http://www.w3.org/2000/svg}"
        tags = {element.tag.removeprefix(namespace) for element in root.iter()}
        assert tags <= {"svg", "title", "style", "marker", "path", "rect", "text"}
        texts = [element.text for element in root.iter(f"{namespace}text")]
        assert all(texts)


def test_texts_of_diagrams_are_escaped() -> None:
    line = DiagramLine("</text><script>&", 0, 0, is_title=True, omitted=0)
    box = DiagramBox(0, 0, 9, 9, (line,), is_rounded=False)
    text = call_macro("parts/diagrams.jinja", "svg", Diagram(9, 9, (box,), ()), "<title>")
    assert "&lt;/text&gt;&lt;script&gt;&amp;</text>" in text
    assert "<title>&lt;title&gt;</title>" in text


def test_resource_tree_counts_omitted_resources() -> None:
    paths = [f"/a{n}/b{n}/c{n}" for n in range(40)]
    operations = tuple(Operation(path, f"get{path}", "GET", path) for path in paths)
    style = load_style([])
    plan = build_plan(Api("Big", "1", "", (), operations, {}), style)
    tree = lower(plan, style).resource_diagram
    assert tree is not None
    check_diagram(tree)
    assert len(tree.boxes) == 31
    omitted = sum(line.omitted for box in tree.boxes for line in box.lines)
    assert len(tree.boxes) - 1 + omitted == 120
