"""The models of generated clients: what they accept, keep and send."""

import json
from typing import Annotated, Any, Literal

import pydantic
import pytest
from support import runtime
from support.runtime import Model

from generator.style import load_style
from generator.targets.python.names.reserved_members import PYDANTIC_MEMBERS

rt: Any = runtime.load_runtime()


class TextPart(Model):
    type: Literal["text"] = "text"
    text: str


class ImagePart(Model):
    type: Literal["image"] = "image"
    url: str
    from_: str | None = pydantic.Field(
        default=None, validation_alias="from", serialization_alias="from"
    )


Part = Annotated[TextPart | ImagePart, pydantic.Field(discriminator="type"), rt.AllowUnknown()]


class Run(Model):
    id: str
    status: Annotated[Literal["queued", "done"], rt.AllowUnknown()] = "queued"
    model: str | None = None
    content: list[Part] = pydantic.Field(default_factory=list)


def test_unknown_fields_and_values_survive_round_trip() -> None:
    wire = {"id": "r", "status": "paused", "later": {"a": [1]}}
    run: Any = Run.model_validate_json(json.dumps(wire))
    assert run.status == "paused"
    assert run.later == {"a": [1]}
    assert run.to_dict() == wire


def test_unset_fields_are_omitted_and_none_is_sent_as_null() -> None:
    assert Run(id="r").to_dict() == {"id": "r"}
    assert Run(id="r", model=None).to_dict() == {"id": "r", "model": None}


def test_fields_that_are_not_given_are_as_if_never_set() -> None:
    fields = {"model": rt.NOT_GIVEN, "later": rt.NOT_GIVEN}
    run: Any = Run(id="r", **fields)
    assert run == Run(id="r")
    assert run.model_fields_set == {"id"}
    run.model, run.later = "m", "l"
    run.model = run.later = run.status = rt.NOT_GIVEN
    assert run == Run(id="r")
    assert (run.model, run.status) == (None, "queued")
    run.id = rt.NOT_GIVEN
    assert run.to_dict() == {}
    with pytest.raises(pydantic.ValidationError, match="id\n  Field required"):
        Run(id=rt.NOT_GIVEN)
    part: Any = TextPart(type=rt.NOT_GIVEN, text="x")
    part.type = rt.NOT_GIVEN
    assert part.to_dict() == {"type": "text", "text": "x"}


@pytest.mark.filterwarnings("error")
def test_values_that_are_not_given_are_left_out_at_any_depth() -> None:
    text = {"type": "text", "text": "x", "later": rt.NOT_GIVEN}
    image = {"type": "image", "url": "u", "from": rt.NOT_GIVEN}
    fields: Any = {"content": [rt.NOT_GIVEN, text, image], "later": {"a": rt.NOT_GIVEN}}
    run: Any = Run(id="r", **fields)
    sent = {"id": "r", "content": [{"type": "text", "text": "x"}, {"type": "image", "url": "u"}]}
    assert run.to_dict() == {**sent, "later": {}}
    run.content.append(TextPart(text="x"))
    run.content[2].text = rt.NOT_GIVEN
    run.later = (rt.NOT_GIVEN, 1)
    assert json.loads(run.to_json()) == {
        "id": "r",
        "content": [*sent["content"], {"type": "text"}],
        "later": [1],
    }
    assert run.content[2].text is rt.NOT_GIVEN  # the object itself is not changed


def test_value_that_cannot_be_sent_is_an_error() -> None:
    run: Any = Run(id="r")
    run.later = object()
    with pytest.raises(ValueError, match="Unable to serialize unknown type"):
        run.to_dict()


def test_constants_are_always_sent() -> None:
    assert TextPart(text="x").to_json() == '{"type":"text","text":"x"}'
    run = Run(id="r", content=[TextPart(text="x")])
    assert run.to_dict()["content"] == [{"type": "text", "text": "x"}]


def test_public_names_of_base_class_and_metaclass_are_reserved() -> None:
    public = {name for name in (*dir(Model), *dir(type(Model))) if not name.startswith("_")}
    reserved = load_style([]).names.reserved["field"]
    assert public <= {*reserved, *PYDANTIC_MEMBERS}


def test_validation_does_not_call_custom_init() -> None:
    assert not TextPart.__pydantic_custom_init__


@pytest.mark.parametrize("name", ["from", "from_"])
def test_fields_accept_name_or_alias_and_serialize_by_alias(name: str) -> None:
    arguments: dict[str, Any] = {"url": "u", name: "me"}
    part = ImagePart(**arguments)
    assert part.from_ == "me"
    assert part.to_dict() == {"type": "image", "url": "u", "from": "me"}


def test_unknown_variant_keeps_its_data() -> None:
    wire = [{"type": "text", "text": "x"}, {"type": "video", "frames": [{"n": 1}]}]
    run: Any = Run.model_validate_json(json.dumps({"id": "r", "content": wire}))
    assert [type(part) for part in run.content] == [TextPart, rt.Unknown]
    assert run.content[1].frames == [{"n": 1}]
    assert run.to_dict()["content"] == wire


@pytest.mark.parametrize(
    ("literal", "accepted", "rejected"),
    [
        (Literal["a", "b"], ["a", "z"], [1, True, None]),
        (Literal[1, 2], [1, 9], ["1", True, 1.5]),
        (Literal[True], [True, False], ["true", 1]),
        (Literal["a", 1], ["a", "z", 9], [None, 1.5]),
        (Literal["a", None], ["z", None], [1]),  # noqa: PYI061
    ],
)
def test_open_literal_accepts_other_values_of_its_types(
    literal: Any, accepted: list[Any], rejected: list[Any]
) -> None:
    adapter = pydantic.TypeAdapter(Annotated[literal, rt.AllowUnknown()])
    for value in accepted:
        assert adapter.validate_json(json.dumps(value)) == value
        assert adapter.dump_python(value) == value
    for value in rejected:
        with pytest.raises(pydantic.ValidationError):
            adapter.validate_json(json.dumps(value))


def test_open_union_without_discriminator_keeps_unknown_variants() -> None:
    adapter = pydantic.TypeAdapter(Annotated[TextPart | ImagePart, rt.AllowUnknown()])
    assert adapter.validate_python({"type": "text", "text": "a"}) == TextPart(text="a")
    unknown = adapter.validate_python({"type": "sound", "length": 3})
    assert type(unknown) is rt.Unknown
    assert adapter.dump_python(unknown) == {"type": "sound", "length": 3}
