"""The models of generated clients: what they accept, keep and send."""

import json
from typing import Annotated, Any, Literal

import pydantic
import pytest
from support import runtime
from support.runtime import Model

rt: Any = runtime.load()


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


def test_unknown_fields_and_values_survive_a_round_trip() -> None:
    wire = {"id": "r", "status": "paused", "later": {"a": [1]}}
    run: Any = Run.model_validate_json(json.dumps(wire))
    assert run.status == "paused"
    assert run.later == {"a": [1]}
    assert run.to_dict() == wire


def test_fields_never_given_are_not_sent_and_null_is() -> None:
    assert Run(id="r").to_dict() == {"id": "r"}
    assert Run(id="r", model=None).to_dict() == {"id": "r", "model": None}


def test_constants_are_always_sent() -> None:
    assert TextPart(text="x").to_json() == '{"type":"text","text":"x"}'
    run = Run(id="r", content=[TextPart(text="x")])
    assert run.to_dict()["content"] == [{"type": "text", "text": "x"}]


def test_reading_json_does_not_call_python_for_each_object() -> None:
    assert not TextPart.__pydantic_custom_init__


@pytest.mark.parametrize("name", ["from", "from_"])
def test_fields_are_given_by_either_name_and_sent_by_the_wire_name(name: str) -> None:
    given: dict[str, Any] = {"url": "u", name: "me"}
    part = ImagePart(**given)
    assert part.from_ == "me"
    assert part.to_dict() == {"type": "image", "url": "u", "from": "me"}


def test_a_variant_that_is_not_known_keeps_its_data() -> None:
    wire = [{"type": "text", "text": "x"}, {"type": "video", "frames": [{"n": 1}]}]
    run: Any = Run.model_validate_json(json.dumps({"id": "r", "content": wire}))
    assert [type(part) for part in run.content] == [TextPart, rt.Unknown]
    assert run.content[1].frames == [{"n": 1}]
    assert run.to_dict()["content"] == wire


@pytest.mark.parametrize(
    ("literal", "accepted", "refused"),
    [
        (Literal["a", "b"], ["a", "z"], [1, True, None]),
        (Literal[1, 2], [1, 9], ["1", True, 1.5]),
        (Literal[True], [True, False], ["true", 1]),
        (Literal["a", 1], ["a", "z", 9], [None, 1.5]),
        (Literal["a", None], ["z", None], [1]),  # noqa: PYI061
    ],
)
def test_an_open_literal_takes_its_kinds(
    literal: Any, accepted: list[Any], refused: list[Any]
) -> None:
    adapter = pydantic.TypeAdapter(Annotated[literal, rt.AllowUnknown()])
    for value in accepted:
        assert adapter.validate_json(json.dumps(value)) == value
        assert adapter.dump_python(value) == value
    for value in refused:
        with pytest.raises(pydantic.ValidationError):
            adapter.validate_json(json.dumps(value))


def test_an_open_union_without_a_tag_keeps_what_is_no_variant() -> None:
    adapter = pydantic.TypeAdapter(Annotated[TextPart | ImagePart, rt.AllowUnknown()])
    assert adapter.validate_python({"type": "text", "text": "a"}) == TextPart(text="a")
    unknown = adapter.validate_python({"type": "sound", "length": 3})
    assert type(unknown) is rt.Unknown
    assert adapter.dump_python(unknown) == {"type": "sound", "length": 3}
