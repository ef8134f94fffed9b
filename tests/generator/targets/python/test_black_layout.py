"""The layout of expressions and signatures, which black does not change at any line length."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from black import format_str
from black.mode import Mode, TargetVersion

from generator.targets.python.syntax.printer import (
    Definition,
    Group,
    JoinedNodes,
    Node,
    add_prefix,
    layout_assignment,
    layout_lines,
    layout_value,
    make_call,
    make_dict,
    make_tuple,
)
from generator.targets.python.syntax.signatures import Signature, SignatureParameter
from generator.targets.python.syntax.type_expressions import (
    NONE,
    NamedType,
    TypeExpression,
    make_node,
)
from generator.targets.python.syntax.type_parser import parse_type

SHORT_NAME = re.compile(r'"[^"]+"|\b(?!None)[A-Z]')
WIDTHS = range(24, 100, 3)


def parse_short_type(text: str) -> TypeExpression:
    """Parse a type whose classes are written without their module."""
    qualified = SHORT_NAME.sub(
        lambda found: found[0] if len(found[0]) > 1 else f"a.{found[0]}", text
    )
    return parse_type(qualified)


def format_with_black(text: str, width: int) -> str:
    """Format text with black."""
    return format_str(text, mode=Mode(line_length=width, target_versions={TargetVersion.PY311}))


def check_layout(widths: range, layout: Callable[[int], str]) -> None:
    """Check that black does not change a text at any line length at which it fits."""
    texts = {width: layout(width) for width in widths}
    fitting = {
        width: text for width, text in texts.items() if max(map(len, text.split("\n"))) <= width
    }
    assert fitting
    for width, text in fitting.items():
        assert format_with_black(text, width) == text


NODES: dict[str, Node] = {
    "call": make_call("send", "one", "two", "three"),
    "empty": make_call("send"),
    "mapping": make_dict([('"limit"', "limit"), ('"after"', make_call("Reserved", "after"))]),
    "nested": make_call(
        "send", make_call("Request", '"GET"', make_dict([('"a"', "a")])), make_call("Answer", "A")
    ),
    "tuple": make_tuple(["one"]),
    "keyword": make_call("send", add_prefix("body=", make_call("Body", "text", "length"))),
    "generic": Group(
        "Parser[", (make_dict([('"200"', "Alpha")]),), ")", parameter=JoinedNodes(("Alpha", "Beta"))
    ),
    "subscript": Group("Annotated[", (JoinedNodes(("Alpha", "Beta", "Gamma")), "Delta()"), "]"),
}


@pytest.mark.parametrize("name", NODES)
def test_expressions(name: str) -> None:
    """An expression is on one line, or has one item per line."""

    def layout(width: int) -> str:
        return "\n".join(layout_lines(add_prefix("value = ", NODES[name]), 0, width)) + "\n"

    check_layout(WIDTHS, layout)


@pytest.mark.parametrize("prefix", ["return ", "return await ", "self.calls = ", "calls = await "])
def test_values_of_statements(prefix: str) -> None:
    """A call is in parentheses if only that makes its name fit."""
    call = make_call("LongNameOfOneClass", "transport")

    def layout(width: int) -> str:
        return "\n".join(["async def f(self):", *layout_value(prefix, call, 4, width), ""])

    check_layout(range(20, 60), layout)


@pytest.mark.parametrize("indent", [0, 4])
def test_assignments(indent: int) -> None:
    """A call is in parentheses if only that makes its name fit."""
    call = make_call("await client.resources.send", '"one"', '"two"')

    def layout(width: int) -> str:
        lines = layout_assignment("variable", call, indent, width)
        return "\n".join(["async def send() -> None:", *lines] if indent else lines) + "\n"

    check_layout(range(20, 60), layout)


def test_an_assignment_has_parentheses_if_only_these_make_it_fit() -> None:
    call = make_call("client.resources.send", "one", "two")
    assert layout_assignment("variable", call, 0, 33)[0] == "variable = client.resources.send("
    assert layout_assignment("variable", call, 0, 30) == [
        "variable = (",
        "    client.resources.send(",
        "        one,",
        "        two,",
        "    )",
        ")",
    ]
    assert layout_assignment("variable", call, 0, 25)[0] == "variable = client.resources.send("


@pytest.mark.parametrize(
    "annotation",
    [
        "str",
        "str | None",
        "Sequence[Alphabetical | AlphabeticalDict | Betabetical | BetabeticalDict]",
        "str | float | Sequence[Any] | Mapping[str, Any] | None | NotGiven",
        "Mapping[Alphabetical, Sequence[Alphabetical | AlphabeticalDict | Betabetical] | None]",
    ],
)
def test_signatures(annotation: str) -> None:
    """A long union of a parameter is parenthesized."""
    parameters = (
        SignatureParameter("self"),
        SignatureParameter("id", NamedType("str")),
        SignatureParameter("*"),
        SignatureParameter("value", parse_short_type(annotation), "None"),
    )
    signature = Signature("call", parameters, NONE)

    def layout(width: int) -> str:
        return "\n".join([*signature.layout_lines(0, width), "    return None", ""])

    check_layout(range(60, 110, 2), layout)


@pytest.mark.parametrize(
    "annotation",
    [
        "Alphabetical | Betabetical | None",
        "Pager[Alphabetical]",
        "AsyncPager[Alphabetical, Sequence[Alphabetical]]",
        "AsyncPager[Alphabetical | Betabetical, Sequence[Alphabetical | Betabetical]]",
    ],
)
def test_returns(annotation: str) -> None:
    """A long union is parenthesized, and long items of a type are on their own lines."""
    signature = Signature("call", (SignatureParameter("self"),), parse_short_type(annotation))

    def layout(width: int) -> str:
        return "\n".join([*signature.layout_lines(0, width), "    return None", ""])

    check_layout(range(24, 100), layout)


@pytest.mark.parametrize("value", [None, "None", NODES["call"], NODES["subscript"]])
@pytest.mark.parametrize("annotation", ["TypeAlias", "Alphabetical | None"])
def test_long_names(annotation: str, value: Node | None) -> None:
    """An annotation is parenthesized if its name or value leaves no space for it."""
    node = make_node(parse_short_type(annotation))

    def layout(width: int) -> str:
        lines = Definition("alphabetical_gammabetical", node, value).layout_lines(4, width)
        return "\n".join(["class A:", *lines, ""])

    check_layout(range(24, 100), layout)


@pytest.mark.parametrize(
    "annotation",
    [
        "str",
        'Literal["alphabetical"]',
        "Required[Alphabetical | AlphabeticalDict | None]",
        "Required[Sequence[Alphabetical | AlphabeticalDict | Betabetical]]",
        "Required[Sequence[Mapping[str, Alphabetical | AlphabeticalDict]]]",
        'Required[Literal["alphabetical", "betabetical", "gammabetical"]]',
    ],
)
def test_typed_dict_fields(annotation: str) -> None:
    """A long type is split inside its brackets."""
    node = make_node(parse_short_type(annotation))

    def layout(width: int) -> str:
        return "\n".join(["class A:", *Definition("value", node).layout_lines(4, width), ""])

    check_layout(range(30, 90, 2), layout)


@pytest.mark.parametrize("value", [None, "None", make_call("Field", "default=None", 'alias="a"')])
def test_model_fields(value: Node | None) -> None:
    """A long union of a field is parenthesized."""
    node = make_node(parse_short_type("str | float | Sequence[Any] | Mapping[str, Any] | None"))

    def layout(width: int) -> str:
        return "\n".join(["class A:", *Definition("value", node, value).layout_lines(4, width), ""])

    check_layout(range(60, 110, 2), layout)


@pytest.mark.parametrize("type", ["Alphabetical", "Alpha | Beta | Gamma", "Sequence[Alpha]"])
def test_calls_of_generic_classes(type: str) -> None:
    """The parameter of the class is split off if the name leaves no space for it."""
    node = make_node(parse_short_type(type))
    inner = Group("Parser[", (node, "default"), ")", parameter=node)

    def layout(width: int) -> str:
        return "\n".join(layout_lines(make_call("send", "request", inner), 0, width)) + "\n"

    check_layout(range(20, 80), layout)


def test_the_text_of_a_node_is_one_line() -> None:
    assert str(NODES["nested"]) == 'send(Request("GET", {"a": a}), Answer(A))'
    assert str(NODES["tuple"]) == "(one,)"
    assert str(NODES["generic"]) == 'Parser[Alpha | Beta]({"200": Alpha})'
    assert str(NODES["subscript"]) == "Annotated[Alpha | Beta | Gamma, Delta()]"


@pytest.mark.parametrize(
    "annotation",
    [
        "Alphabetical | Betabetical | Gammabetical | None",
        'Literal["alphabetical [|, "]',
        "Annotated[Alphabetical | Betabetical | Gammabetical, Field[str]] | None",
    ],
)
def test_type_aliases(annotation: str) -> None:
    """Brackets and bars in a string do not separate items."""
    node = make_node(parse_short_type(annotation))

    def layout(width: int) -> str:
        return "\n".join([*Definition("Name", "TypeAlias", node).layout_lines(0, width), ""])

    check_layout(range(40, 110, 2), layout)
