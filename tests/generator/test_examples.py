"""Values in samples: valid examples, else values that the schema allows, always finite."""

from __future__ import annotations

import re
from functools import partial

import pytest

from generator.examples import NoValueError, SampleFactory
from generator.examples.patterns import make_matching_text, matches_pattern
from generator.examples.scalars import is_valid, make_scalar_value
from generator.model import (
    Alias,
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
    Ref,
    Scalar,
)

TEXT = Scalar("string")


def samples(*declarations: Declaration, **tags: str) -> SampleFactory:
    """Samples over declarations; `tags` are the values of the property `kind` of variants."""
    named = {id: (value,) for id, value in tags.items()}
    return SampleFactory(
        {d.id: d for d in declarations}, {(id, "kind"): v for id, v in named.items()}
    )


field = partial(Field, pointer="")


def test_the_first_example_that_fits_is_used() -> None:
    assert samples().make_value(Scalar("integer"), "n", ["five", 5, 6]) == 5
    colour = Enumeration("c", ("c",), ("red", "blue"))
    assert samples(colour).make_value(Ref("c"), "colour", ["green", "blue"]) == "blue"
    assert samples(colour).make_value(Ref("c"), "colour", ["green"]) == "red"
    assert samples().make_value(Constant("x"), "x", ["y"]) == "x"


def test_an_example_is_used_as_far_as_it_fits() -> None:
    place = Object(
        "p", ("p",), (field("lat", Scalar("number"), required=True), field("note", TEXT))
    )
    given = {"lat": "north", "note": "here", "other": 1}
    assert samples(place).make_value(Ref("p"), "", [given]) == {"lat": 52.5}
    assert samples(place).make_value(
        Array(Ref("p")), "", [[{"lat": 1}, {"lat": 2}, {"lat": 3}]]
    ) == [
        {"lat": 1},
        {"lat": 2},
    ]


def test_where_nothing_is_required_the_field_that_says_most_is_shown() -> None:
    fields = (field("a", TEXT), field("name", TEXT), field("old", TEXT, deprecated=True))
    thing = Object("t", ("t",), fields)
    assert samples(thing).make_value(Ref("t")) == {"name": "Example"}
    assert samples(thing).make_value(Ref("t"), "", [{"a": "x"}]) == {"a": "x"}


def test_what_only_answers_hold_is_left_out() -> None:
    user = Object(
        "u",
        ("u",),
        (field("id", TEXT, required=True, read_only=True), field("name", TEXT, required=True)),
    )
    assert samples(user).make_value(Ref("u")) == {"name": "Example"}


def test_the_example_of_a_named_type_is_known_wherever_it_is_used() -> None:
    id = Alias("id", ("id",), TEXT, example=JsonValue('"asst_1"'))
    assert samples(id).make_value(Nullable(Ref("id")), "assistant") == "asst_1"


def test_what_holds_itself_ends() -> None:
    node = Object("n", ("n",), (field("next", Nullable(Ref("n")), required=True),))
    assert samples(node).make_value(Ref("n")) == {"next": None}
    tree = Object("t", ("t",), (field("children", Array(Ref("t")), required=True),))
    assert samples(tree).make_value(Ref("t")) == {"children": []}
    either = OneOf((Array(Ref("e"), (Limit("minItems", 1),)), TEXT))
    assert samples(Alias("e", ("e",), either)).make_value(Ref("e"), "e") == "example"


def test_what_cannot_end_has_no_value() -> None:
    endless = Object("e", ("e",), (field("more", Ref("e"), required=True),))
    with pytest.raises(NoValueError):
        samples(endless).make_value(Ref("e"))


def test_a_variant_bears_its_tag() -> None:
    cat = Object("cat", ("cat",), (field("kind", TEXT), field("lives", Scalar("integer"))))
    dog = Object("dog", ("dog",), (field("kind", TEXT),))
    union = OneOf(
        (Ref("cat"), Ref("dog")), Discriminator("kind", (("cat",), ("dog",)), is_inferred=False)
    )
    made = samples(cat, dog, cat="cat", dog="dog")
    assert made.make_value(union) == {"kind": "cat"}
    assert made.make_value(union, "", [{"kind": "dog"}]) == {"kind": "dog"}
    assert made.choose_variant(union, {"kind": "dog"}) == Ref("dog")


def test_as_many_items_and_entries_as_there_have_to_be() -> None:
    three = Array(TEXT, (Limit("minItems", 3),))
    assert samples().make_value(three, "names") == ["Example", "Example", "Example"]
    two = Map(Scalar("integer"), (Limit("minProperties", 2),))
    assert samples().make_value(two) == {"key": 1, "key2": 1}
    endless = Array(TEXT, (Limit("minItems", 10**9),))
    assert len(str(samples().make_value(endless))) < 1000


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
def test_made_values_are_within_their_limits(type: Scalar) -> None:
    assert is_valid(type, make_scalar_value(type, "thing"))


def test_names_say_what_a_value_is_like() -> None:
    assert (
        make_scalar_value(TEXT, "thread_id") == make_scalar_value(TEXT, "threadId") == "thread_123"
    )
    assert make_scalar_value(TEXT, "contactEmail") == "ada@example.com"
    assert make_scalar_value(Scalar("string", "date"), "name") == "2026-01-31"
    created = make_scalar_value(Scalar("integer"), "created_at")
    assert isinstance(created, int)
    assert created > 1_700_000_000


def test_patterns_take_no_time_and_no_memory() -> None:
    """Patterns come from descriptions, and those may be hostile."""
    assert len(make_matching_text("((a{99999}){99999}){99999}") or "") <= 200
    assert make_matching_text("(" * 5000) is None
    assert is_valid(Scalar("string", None, (Limit("pattern", "^(a+)+$"),)), "a" * 64 + "!")
    assert re.fullmatch("[a-z]+", make_matching_text("^[a-z]+$", 6) or "")


@pytest.mark.parametrize(
    "pattern",
    [
        "^((a+))+$",
        "^(a|(a))*$",
        "^(a?){40}a{40}b$",
        "^(a+){,40}$",
        "a*" * 12 + "b$",
        "(" * 400 + "*" * 99,
        "(" * 9999,
    ],
)
def test_a_pattern_that_would_take_long_is_taken_to_match(pattern: str) -> None:
    assert matches_pattern(pattern, "a" * 40 + "!")


def test_usual_patterns_are_tried() -> None:
    assert not matches_pattern(r"^[^@]+@[^@]+\.[a-z]+$", "ada at example.com, not at home")
    assert not matches_pattern(r"^(\d{1,3}\.){3}\d{1,3}$", "example.com")
    assert not matches_pattern("^(" + "|".join("abcdefghijklmnopqrstuvwxyz") + ")$", "example")


def test_patterns_tell_the_user_nothing(recwarn: pytest.WarningsRecorder) -> None:
    """Of a class in a class Python warns that it may mean more one day."""
    assert make_matching_text("^[[a]$") == "a"
    assert not recwarn.list


def test_numbers_may_be_larger_than_floats() -> None:
    half = Scalar("integer", None, (Limit("multipleOf", 0.5),))
    assert samples().make_value(Scalar("integer"), "n", [10**400]) == 10**400
    assert samples().make_value(half, "n", [10**400]) == 1
    steps = Scalar("number", None, (Limit("minimum", 1e300), Limit("multipleOf", 5e-324)))
    assert isinstance(make_scalar_value(steps, "n"), int)


def test_types_that_all_hold_each_other_make_no_endless_sample() -> None:
    """Of twenty such types there are more ways through than a machine could go."""
    names = [f"t{number}" for number in range(20)]
    made = samples(
        *(
            Object(n, (n,), tuple(field(m, Nullable(Ref(m)), required=True) for m in names))
            for n in names
        )
    )
    assert len(str(made.make_value(Ref("t0")))) < 1_000_000


def test_an_example_is_compared_with_every_type_once() -> None:
    """Where each variant holds the union again, each level would double the work."""
    variants = [Object(n, (n,), (field("c", Ref("u")),)) for n in ("p", "q")]
    union = Alias("u", ("u",), OneOf((Ref("p"), Ref("q"))))
    value: object = "leaf"
    for _ in range(60):
        value = {"c": value}
    assert not samples(union, *variants).accepts_value(Ref("u"), value)
