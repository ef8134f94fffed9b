"""Values in make_factory: valid examples, or finite values that the schema allows."""

from __future__ import annotations

import json
import re
from functools import partial

import pytest

from generator.client.arguments import Argument
from generator.examples import NoValueError, SampleFactory
from generator.examples.argument_values import ArgumentSamples
from generator.examples.patterns import PatternMatcher
from generator.examples.requests.binary_values import BinaryValues
from generator.examples.scalars import is_valid, make_scalar_value
from generator.model import (
    Alias,
    ArgumentKey,
    Array,
    Constant,
    Declaration,
    Discriminator,
    Enumeration,
    Field,
    JsonValue,
    Limit,
    Map,
    Nullable,
    Object,
    OneOf,
    Operation,
    Ref,
    Scalar,
    Tuple,
)

TEXT = Scalar("string")


PATTERNS = PatternMatcher()


def make_factory(*declarations: Declaration, **tags: str) -> SampleFactory:
    """Return a factory for declarations; `tags` are discriminator values of variants."""
    return SampleFactory(
        {d.id: d for d in declarations}, {(id, "kind"): (value,) for id, value in tags.items()}
    )


field = partial(Field, pointer="")


def test_the_first_valid_example_is_used() -> None:
    assert make_factory().make_value(Scalar("integer"), "n", ["five", 5, 6]) == 5
    colour = Enumeration("c", ("c",), ("red", "blue"))
    assert make_factory(colour).make_value(Ref("c"), "colour", ["green", "blue"]) == "blue"
    assert make_factory(colour).make_value(Ref("c"), "colour", ["green"]) == "red"
    assert make_factory().make_value(Constant("x"), "x", ["y"]) == "x"


def test_invalid_parts_of_an_example_are_omitted() -> None:
    place = Object(
        "p", ("p",), (field("lat", Scalar("number"), required=True), field("note", TEXT))
    )
    example = {"lat": "north", "note": "here", "other": 1}
    assert make_factory(place).make_value(Ref("p"), "", [example]) == {"lat": 52.5}
    assert make_factory(place).make_value(
        Array(Ref("p")), "", [[{"lat": 1}, {"lat": 2}, {"lat": 3}]]
    ) == [
        {"lat": 1},
        {"lat": 2},
    ]


def test_an_object_without_required_fields_has_one_field() -> None:
    fields = (field("a", TEXT), field("name", TEXT), field("old", TEXT, deprecated=True))
    thing = Object("t", ("t",), fields)
    assert make_factory(thing).make_value(Ref("t")) == {"name": "Example"}
    assert make_factory(thing).make_value(Ref("t"), "", [{"a": "x"}]) == {"a": "x"}


def test_read_only_fields_are_omitted() -> None:
    user = Object(
        "u",
        ("u",),
        (field("id", TEXT, required=True, read_only=True), field("name", TEXT, required=True)),
    )
    assert make_factory(user).make_value(Ref("u")) == {"name": "Example"}


def test_the_example_of_an_alias_is_used_for_references() -> None:
    id = Alias("id", ("id",), TEXT, example=JsonValue('"asst_1"'))
    assert make_factory(id).make_value(Nullable(Ref("id")), "assistant") == "asst_1"


def test_values_of_recursive_types_are_finite() -> None:
    node = Object("n", ("n",), (field("next", Nullable(Ref("n")), required=True),))
    assert make_factory(node).make_value(Ref("n")) == {"next": None}
    tree = Object("t", ("t",), (field("children", Array(Ref("t")), required=True),))
    assert make_factory(tree).make_value(Ref("t")) == {"children": []}
    either = OneOf((Array(Ref("e"), (Limit("minItems", 1),)), TEXT))
    assert make_factory(Alias("e", ("e",), either)).make_value(Ref("e"), "e") == "example"


def test_an_infinitely_recursive_type_has_no_value() -> None:
    endless = Object("e", ("e",), (field("more", Ref("e"), required=True),))
    with pytest.raises(NoValueError):
        make_factory(endless).make_value(Ref("e"))


def test_a_variant_has_its_discriminator_value() -> None:
    cat = Object("cat", ("cat",), (field("kind", TEXT), field("lives", Scalar("integer"))))
    dog = Object("dog", ("dog",), (field("kind", TEXT),))
    union = OneOf(
        (Ref("cat"), Ref("dog")), Discriminator("kind", (("cat",), ("dog",)), is_inferred=False)
    )
    factory = make_factory(cat, dog, cat="cat", dog="dog")
    assert factory.make_value(union) == {"kind": "cat"}
    assert factory.make_value(union, "", [{"kind": "dog"}]) == {"kind": "dog"}
    assert factory.choose_variant(union, {"kind": "dog"}) == Ref("dog")


def test_minimum_numbers_of_items_and_entries() -> None:
    three = Array(TEXT, (Limit("minItems", 3),))
    assert make_factory().make_value(three, "names") == ["Example", "Example", "Example"]
    two = Map(Scalar("integer"), (Limit("minProperties", 2),))
    assert make_factory().make_value(two) == {"key": 1, "key2": 1}
    endless = Array(TEXT, (Limit("minItems", 10**9),))
    assert len(str(make_factory().make_value(endless))) < 1000


@pytest.mark.parametrize(
    "type",
    [
        Scalar("string", None, (Limit("minLength", 40),)),
        Scalar("string", None, (Limit("maxLength", 3),)),
        Scalar("string", None, (Limit("pattern", r"^[A-Z]{3}-\d{2,4}$"),)),
        Scalar("string", None, (Limit("pattern", r"^(on|off)$"),)),
        Scalar("string", "uuid"),
        Scalar("integer", None, (Limit("minimum", 7), Limit("multipleOf", 5))),
        Scalar("integer", None, (Limit("maximum", -3),)),
        Scalar("number", None, (Limit("exclusiveMinimum", 0), Limit("exclusiveMaximum", 1))),
        Scalar("integer", None, (Limit("minimum", 10**400), Limit("multipleOf", 0.5))),
    ],
    ids=str,
)
def test_generated_values_satisfy_constraints(type: Scalar) -> None:
    assert is_valid(type, make_scalar_value(type, "thing", PATTERNS), PATTERNS)


def test_names_determine_values() -> None:
    assert (
        make_scalar_value(TEXT, "thread_id", PATTERNS)
        == make_scalar_value(TEXT, "threadId", PATTERNS)
        == "thread_123"
    )
    assert make_scalar_value(TEXT, "contactEmail", PATTERNS) == "ada@example.com"
    assert make_scalar_value(Scalar("string", "date"), "name", PATTERNS) == "2026-01-31"
    created = make_scalar_value(Scalar("integer"), "created_at", PATTERNS)
    assert isinstance(created, int)
    assert created > 1_700_000_000


def test_texts_for_hostile_patterns_are_short() -> None:
    """Descriptions, and therefore patterns, are untrusted."""
    assert len(PATTERNS.make_text("((a{99999}){99999}){99999}") or "") <= 200
    assert PATTERNS.make_text("(" * 5000) is None
    assert re.fullmatch("[a-z]+", PATTERNS.make_text("^[a-z]+$", 6) or "")


@pytest.mark.parametrize(
    "pattern",
    [
        "^(a+)+$",
        "^(a|(a))*$",
        "(?x)^(a +) +$",
        "^(a?){40}a{40}b$",
        "a*" * 12 + "b$",
    ],
)
def test_no_pattern_without_lookaround_backtracks(pattern: str) -> None:
    assert not PATTERNS.matches(pattern, "a" * 40 + "!")


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        (r"(a*)*\1$", "a" * 200),
        (r"^(?#[)(a*)*(?#])$", "a" * 40 + "!"),
        ("(a{1000}){1000}", "b"),
        ("(" * 400 + "*" * 99, "a"),
        ("(" * 9999, "a"),
        ("\ud800", "a"),
        ("^a$", "\ud800"),
    ],
)
def test_a_pattern_that_cannot_be_tested_is_assumed_to_match(pattern: str, text: str) -> None:
    assert PATTERNS.matches(pattern, text)


def test_simple_patterns_are_matched() -> None:
    assert not PATTERNS.matches(r"^[^@]+@[^@]+\.[a-z]+$", "ada at example.com, not at home")
    assert not PATTERNS.matches(r"^(\d{1,3}\.){3}\d{1,3}$", "example.com")
    assert not PATTERNS.matches("^(" + "|".join("abcdefghijklmnopqrstuvwxyz") + ")$", "example")
    assert not PATTERNS.matches(r"^(?!.*--)[a-z-]+$", "a--b")
    assert PATTERNS.matches(r"^\p{Lu}\d$", "É7")


def test_the_work_for_all_patterns_together_is_limited() -> None:
    matcher = PatternMatcher()
    for number in range(1000, 1500):
        assert matcher.matches(f"(a{{{number}}}){{{number}}}", "b")
    assert matcher.matches("^a$", "b")
    assert matcher.matches("^b$", "b")


def test_numbers_may_exceed_the_range_of_floats() -> None:
    half = Scalar("integer", None, (Limit("multipleOf", 0.5),))
    assert make_factory().make_value(Scalar("integer"), "n", [10**400]) == 10**400
    assert make_factory().make_value(half, "n", [10**400]) == 1
    steps = Scalar("number", None, (Limit("minimum", 1e300), Limit("multipleOf", 5e-324)))
    assert isinstance(make_scalar_value(steps, "n", PATTERNS), int)


def test_the_size_of_samples_is_limited() -> None:
    """Twenty mutually recursive types have too many paths to visit all."""
    names = [f"t{number}" for number in range(20)]
    factory = make_factory(
        *(
            Object(n, (n,), tuple(field(m, Nullable(Ref(m)), required=True) for m in names))
            for n in names
        )
    )
    assert len(str(factory.make_value(Ref("t0")))) < 1_000_000


def test_an_example_is_validated_against_each_type_once() -> None:
    """Otherwise each level of a recursive union would double the work."""
    variants = [Object(n, (n,), (field("c", Ref("u")),)) for n in ("p", "q")]
    union = Alias("u", ("u",), OneOf((Ref("p"), Ref("q"))))
    value: object = "leaf"
    for _ in range(60):
        value = {"c": value}
    assert not make_factory(union, *variants)._matcher.accepts_value(Ref("u"), value)


def test_binary_data_in_json_is_base64() -> None:
    """That includes further items of a tuple."""
    binary = Scalar("binary")
    values = BinaryValues({}, make_factory())
    assert values.encode(Tuple((TEXT, binary), binary), ["a", "b", "c"]) == ["a", "Yg==", "Yw=="]
    assert values.encode(Tuple((binary,)), ["a", "b"]) == ["YQ==", "b"]
    assert values.encode(Map(Array(binary)), {"x": ["a"]}) == {"x": ["YQ=="]}


@pytest.mark.parametrize("example", [" x", "x\t", "x\r\ny", "x\0y"])
def test_an_example_that_no_header_can_have_is_not_used(example: str) -> None:
    """Clients reject it, so that a program with it would fail."""
    samples = ArgumentSamples({}, make_factory())
    operation = Operation("#/paths/~1a/get", "getA", "GET", "/a")
    keys = (ArgumentKey("header", "H"), ArgumentKey("query", "q"))
    arguments = [
        Argument(key, TEXT, "", is_required=True, example=JsonValue(json.dumps(example)))
        for key in keys
    ]
    header, query = map(str, samples.make_values(operation, arguments).values())
    assert header == header.strip().splitlines()[0] != example
    assert query == example
