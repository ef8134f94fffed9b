"""Type expressions: construction, changes of names, and printing."""

from __future__ import annotations

import pytest

from generator.targets.python.docs.type_links import link_type
from generator.targets.python.syntax.printer import collect_node_imports
from generator.targets.python.syntax.signatures import Signature, SignatureParameter
from generator.targets.python.syntax.type_construction import (
    fill_template,
    join_types,
    make_literal_type,
    qualify_models,
    qualify_names,
    quote_type,
    replace_name,
    unite_types,
)
from generator.targets.python.syntax.type_expressions import (
    NONE,
    NamedType,
    Subscript,
    collect_imports,
    format_type,
    is_class,
    iter_identifiers,
    list_members,
    make_node,
)
from generator.targets.python.syntax.type_parser import parse_type

CAT, DOG = (NamedType(name, ".models.pets", is_lazy=True) for name in ("Cat", "Dog"))


@pytest.mark.parametrize(
    ("text", "members"),
    [
        ("str", ["str"]),
        ("str | None", ["str", "None"]),
        ("list[str | int] | None", ["list[str | int]", "None"]),
        ("typing.Optional[typing.Union[str, int | bytes]]", ["str", "int", "bytes", "None"]),
        ("typing.Literal['a | b', ']'] | int", ['Literal["a | b", "]"]', "int"]),
        ("acme.Union[str, int]", ["Union[str, int]"]),
    ],
)
def test_the_members_of_a_union(text: str, members: list[str]) -> None:
    """A union may have any notation; a class `Union` of another module is not one."""
    assert [*map(format_type, list_members(parse_type(text)))] == members


@pytest.mark.parametrize(
    ("template", "expected"),
    [
        ("{variant} | {variant}", "Cat | Dog | bytes | None"),
        ("typing.Union[{variant}, {variant}]", "Union[Cat, Dog, bytes, None]"),
        ("acme.Choice[{variant} | {variant}]", "Choice[Cat | Dog | bytes | None]"),
    ],
)
def test_a_union_has_no_duplicates_and_ends_in_none(template: str, expected: str) -> None:
    types = [join_types(CAT, NONE), parse_type("typing.Optional[bytes]"), CAT]
    united = unite_types([types[0], DOG, *types[1:]], parse_type(template))
    assert format_type(united) == expected
    assert unite_types([CAT, CAT], parse_type(template)) == CAT


def test_values_of_different_types_are_different_members() -> None:
    """In Python, 1 == True."""
    types = [make_literal_type([1]), make_literal_type([True])]
    template = parse_type("{variant} | {variant}")
    assert format_type(unite_types(types, template)) == "Literal[1] | Literal[True]"


def test_a_template_is_filled_with_any_number_of_types() -> None:
    template = parse_type("tuple[{items}]")
    assert format_type(fill_template(template, items=[CAT, DOG])) == "tuple[Cat, Dog]"
    assert format_type(fill_template(template, items=[])) == "tuple[()]"
    pair = parse_type("dict[{item}, {item}] | {other}")
    assert format_type(fill_template(pair, item=[CAT])) == "dict[Cat, Cat] | {other}"


def test_only_models_are_qualified_for_run_time() -> None:
    type = Subscript(NamedType("dict"), (NamedType("Cat", "acme"), join_types(CAT, NONE)))
    assert collect_imports(type) == {("acme", "Cat"), (".models.pets", "Cat")}
    qualified = qualify_models(type)
    assert format_type(qualified) == "dict[Cat, models.Cat | None]"
    assert collect_imports(qualified) == {("acme", "Cat"), (".", "models")}


def test_shadowed_builtins_are_qualified() -> None:
    """Strings in `Literal`, and classes of other modules with the name, are not changed."""
    type = parse_type(
        "list[typing.Literal['list'] | acme.list | collections.abc.Callable[[list], None]]"
    )
    text = 'builtins.list[Literal["list"] | acme.list | Callable[[builtins.list], None]]'
    assert format_type(type, {"list"}) == str(make_node(type, {"list"})) == text
    assert ("builtins", "") in collect_imports(type, shadowed={"list"})
    assert ("builtins", "") not in collect_imports(type)


def test_a_node_has_the_imports_of_its_type() -> None:
    type = join_types(Subscript(NamedType("Sequence", "collections.abc"), (CAT,)), quote_type(DOG))
    assert collect_node_imports(make_node(type)) == collect_imports(type)
    assert collect_imports(type) == {
        ("collections.abc", "Sequence"),
        (".models.pets", "Cat"),
        (".models.pets", "Dog"),
    }


def test_a_name_is_replaced_in_a_type() -> None:
    old, new = NamedType("Annotated", "typing"), NamedType("Open", "acme")
    type = replace_name(parse_type("typing.Annotated[int, None] | acme.Annotated"), old, new)
    assert format_type(type) == "Open[int, None] | Annotated"
    assert collect_imports(type) == {("acme", "Open"), ("acme", "Annotated")}


def test_ambiguous_names_are_qualified() -> None:
    """Not so those of the runtime, and builtins, which have no other name."""
    type = parse_type("acme.Page.Item | .pages.Page | ._runtime.Page | int")
    qualified = qualify_names(type, {"Page", "int"})
    assert format_type(qualified) == "acme.Page.Item | pages.Page | Page | int"


def test_a_signature_qualifies_shadowed_builtins() -> None:
    parameters = (SignatureParameter("self"), SignatureParameter("ids", parse_type("list[int]")))
    returns = parse_type("list[str]")
    signature = Signature("list", parameters, returns, shadowed=frozenset({"list"}))
    assert signature.collect_imports() == {("builtins", "")}
    assert str(signature) == "def list(self, ids: builtins.list[int]) -> builtins.list[str]:"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("acme.Money", True),
        ("list[{item}]", True),
        ("None", False),
        ("typing.Any", False),
        ("int | str", False),
        ("typing.Union[int, str]", False),
        ("typing.Literal['a']", False),
    ],
)
def test_type_checkers_accept_classes(text: str, expected: bool) -> None:
    assert is_class(parse_type(text)) is expected


def test_identifiers_may_be_non_ascii() -> None:
    """Those in strings are not part of a type."""
    types = [NamedType("éDict"), make_literal_type(["ü"]), NamedType("date", "datetime", True)]
    assert [*iter_identifiers(join_types(*types))] == ["éDict", "Literal", "datetime", "date"]


def test_a_quoted_type_is_a_string() -> None:
    assert format_type(quote_type(make_literal_type(["a"]))) == """'Literal["a"]'"""


def test_link_type() -> None:
    """Names of types become links; all other text is escaped."""
    links = {"Cat": "../models/Cat.md"}
    type = join_types(
        Subscript(NamedType("list"), (CAT,)),
        make_literal_type(["Cat", "a`<b>"]),
        NamedType("_Cat"),
    )
    assert str(link_type(type, links)) == (
        r"list\[[Cat](../models/Cat.md)\] \| " r'Literal\["Cat", "a&#96;&lt;b>"\] \| \_Cat'
    )
