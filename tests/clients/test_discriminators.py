"""Discriminated values that are read and sent, with models of pydantic and of msgspec."""

from __future__ import annotations

import importlib
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx2
import pytest
from support.cases import write_tree
from support.paths import CASES

from generator import pipeline
from generator.diagnostics import Report
from generator.style import load_style

UNKNOWN = "Unknown"
METHODS = {
    "merged": "deliveries",
    "values": "readings",
    "levels": "gardens",
    "mapped": "orders",
    "odd": "desks",
}
"""The resources of the cases `schemas_discriminators_…`, whose only method sends an object."""

VALUES: list[tuple[str, str, dict[str, Any], str]] = [
    # (case, property, value, class that it is read as)
    ("merged", "vehicle", {"kind": "van", "plate": "B 1", "volume": 2.5}, "Van"),
    ("merged", "vehicle", {"kind": "bike", "basket": True}, "Bicycle"),
    ("merged", "vehicle", {"kind": "Van"}, UNKNOWN),
    ("merged", "heavy", {"kind": "bike", "weight": 9}, "HeavyVehicleBicycle"),
    ("merged", "measured", {"shape": "Tube", "radius": 3}, "MeasuredTube"),
    ("merged", "measured", {"shape": "1"}, UNKNOWN),
    ("merged", "marked", {"shape": "box", "mark": "x", "height": 3}, "MarkedBox"),
    ("merged", "dated", {"shape": "Box", "mark": "x"}, "DatedBox"),
    ("merged", "route", {"by": "sea", "port": "Kiel", "stops": 2}, "RouteSea"),
    ("merged", "owned", {"shape": "owned-tube", "owner": "x", "radius": 1}, "OwnedTube"),
    ("values", "frame", {"version": 1, "data": "x"}, "FrameOne"),
    ("values", "frame", {"version": 2}, "FrameTwo"),
    ("values", "frame", {"version": 3}, UNKNOWN),
    ("values", "frame", {"version": True}, UNKNOWN),
    ("values", "packet", {"code": 0}, "Ping"),
    ("values", "packet", {"code": -1, "delay": 0.5}, "Pong"),
    ("values", "packet", {"code": 7}, "Pong"),
    ("values", "packet", {"code": False}, UNKNOWN),
    ("values", "switch", {"isOn": True, "since": "noon"}, "SwitchedOn"),
    ("values", "switch", {"isOn": False}, "SwitchedOff"),
    ("values", "signal", {"kind": "fall", "by": 3}, "Fall"),
    ("values", "signal", {"kind": "flat"}, UNKNOWN),
    ("values", "probe", {"type": "Damp", "percent": 5.5}, "Damp"),
    ("values", "alarm", {"alarmKind": "move", "room": "hall"}, "Moved"),
    ("values", "alarm", {"alarmKind": "open", "door": "left"}, "Opened"),
    ("values", "alarm", {"alarmKind": "broken"}, UNKNOWN),
    ("values", "lastOpened", {"alarmKind": "forced", "door": "left"}, "Opened"),
    ("levels", "plant", {"kind": "fern", "fronds": 5}, "Fern"),
    ("levels", "plant", {"kind": "tree", "leaf": "needle", "cones": True}, "Conifer"),
    ("levels", "plant", {"kind": "tree", "leaf": "fan", "coconuts": 2}, "Palm"),
    ("levels", "plant", {"kind": "tree", "leaf": "broad"}, UNKNOWN),
    ("levels", "plant", {"kind": "TallFern"}, UNKNOWN),
    ("levels", "tree", {"kind": "tree", "leaf": "fan"}, "Palm"),
    ("levels", "fern", {"kind": "fern", "support": "stick"}, "TallFern"),
    ("levels", "label", {"kind": "tree", "text": "Oak"}, "PlantLabel"),
    ("levels", "tool", {"name": "Tool"}, "ToolBase"),
    ("levels", "tool", {"name": "Rake"}, "Rake"),
    ("levels", "tool", {"name": "Saw", "teeth": 20}, "SawBase"),
    ("levels", "tool", {"name": "ChainSaw", "teeth": 20, "power": 2}, "ChainSaw"),
    ("levels", "saw", {"name": "ChainSaw", "power": 2}, "ChainSaw"),
    ("levels", "saw", {"name": "Rake"}, UNKNOWN),
    ("levels", "note", {"type": "note", "text": "Water it."}, "NoteBase"),
    ("levels", "note", {"type": "photo", "width": 5}, "Photo"),
    ("levels", "bed", {"form": "raised", "material": "StoneBed", "stones": 9}, "StoneBed"),
    ("levels", "bed", {"form": "raised", "material": "Mud"}, UNKNOWN),
    ("levels", "bed", {"form": "flat"}, "FlatBed"),
    ("mapped", "payment", {"method": "card"}, "Card"),
    ("mapped", "payment", {"method": "cash"}, "Cash"),
    ("mapped", "payment", {"method": "voucher"}, "Voucher"),
    ("mapped", "payment", {"method": "coupon"}, "Voucher"),
    ("mapped", "payment", {"method": "transfer"}, "Transfer"),
    ("mapped", "payment", {"method": "Gift-Card"}, "GiftCard"),
    ("mapped", "payment", {"method": "Cash"}, UNKNOWN),
    ("mapped", "discount", {"kind": "percentage", "percent": 5}, "Percentage"),
    ("mapped", "discount", {"kind": "fixed", "amount": 5}, "OtherDiscount"),
    ("mapped", "discount", {"amount": 5}, "OtherDiscount"),
    ("mapped", "contact", {"by": "phone", "number": "1"}, "Phone"),
    ("mapped", "contact", {"by": "post"}, "ContactBase"),
    ("odd", "item", {"kind": "LentBook", "reason": "LentBook"}, "LentBook"),
    ("odd", "loan", {"kind": "LentBook", "reason": "LentBook"}, "LentBook"),
    ("odd", "label", {"form": "PaperLabel", "size": "A6"}, "PaperLabel"),
    ("odd", "label", {"form": "InkLabel"}, "InkLabel"),
    ("odd", "label", {"form": "chalk"}, UNKNOWN),
    ("odd", "lamp", {"type": "desk", "watts": 5}, "DeskLamp"),
    ("odd", "lamp", {"type": "floor"}, UNKNOWN),
    ("odd", "stamp", {"ink": "red"}, "RedStamp"),
    ("odd", "stamp", {"ink": "blue"}, "OtherStamp"),
    ("odd", "stamp", {}, "OtherStamp"),
    ("odd", "outer", {"fit": "box"}, "Box"),
    ("odd", "outer", {"fit": "sleeve"}, "Sleeve"),
    ("odd", "outer", {"fit": "tight"}, "Wrap"),
    ("odd", "outer", {}, "Wrap"),
    ("odd", "here", {"is": "globe"}, "Globe"),
    ("odd", "here", {"is": "sphere"}, UNKNOWN),
    ("odd", "there", {"is": "sphere"}, "Globe"),
    ("odd", "signed", {"sort": "letter", "by": "x"}, "SignedLetter"),
    ("odd", "signed", {"sort": "card", "on": "x"}, "SignedCard"),
    ("odd", "edition", {"number": 1}, "First"),
    ("odd", "edition", {"number": 3}, "Later"),
    ("odd", "price", {"factor": 0.5}, "Half"),
    ("odd", "price", {"factor": 1}, "Full"),
    ("odd", "tag", {"mode": "free"}, "FreeTag"),
    ("odd", "tag", {"mode": "other"}, UNKNOWN),
    ("odd", "part", {"at": "base"}, "Base"),
    ("odd", "part", {"at": "Top"}, "Top"),
    ("odd", "cover", {"of": "hard"}, "HardCover1"),
    ("odd", "cover", {"of": "soft", "note": "x"}, "OtherCover"),
]
CLOSED = [
    # (case, class, property, its only value)
    ("merged", "Van", "kind", "van"),
    ("merged", "MarkedTube", "shape", "tube"),
    ("merged", "RouteRoad", "by", "road"),
    ("values", "FrameTwo", "version", 2),
    ("values", "Ping", "code", 0),
    ("values", "SwitchedOff", "isOn", False),
    ("values", "Rise", "kind", "rise"),
    ("values", "Heat", "type", "Heat"),
    ("values", "Opened", "alarmKind", "open"),
    ("levels", "TallFern", "kind", "fern"),
    ("levels", "Palm", "leaf", "fan"),
    ("levels", "Palm", "kind", "tree"),
    ("levels", "SawBase", "name", "Saw"),
    ("levels", "NoteBase", "type", "note"),
    ("mapped", "Card", "method", "card"),
    ("mapped", "Phone", "by", "phone"),
    ("odd", "LentBook", "kind", "LentBook"),
    ("odd", "LentBook", "reason", "LentBook"),
    ("odd", "InkLabel", "form", "InkLabel"),
    ("odd", "Base", "at", "base"),
    ("odd", "FreeTag", "mode", "free"),
    ("odd", "Half", "factor", 0.5),
]


class Echo:
    """A server that responds with the body of the request, and a client for it."""

    def __init__(self, package: ModuleType, resource: str) -> None:
        self.models = package.models
        self.sent: Any = None
        http = httpx2.Client(transport=httpx2.MockTransport(self._respond))
        options = {"base_url": "http://test", "http_client": http, "max_retries": 0}
        self._put = getattr(package.Client(**options), resource).put

    def put(self, value: dict[str, Any]) -> Any:
        """Send an object, and return what is read from the response."""
        return self._put(**{_to_snake(name): entry for name, entry in value.items()})

    def _respond(self, request: httpx2.Request) -> httpx2.Response:
        self.sent = json.loads(request.content)
        return httpx2.Response(200, json=self.sent)


def _to_snake(name: str) -> str:
    return "".join(f"_{each.lower()}" if each.isupper() else each for each in name)


@pytest.fixture(scope="session", params=["pydantic", "msgspec"])
def packages(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[dict[str, ModuleType]]:
    """Import the clients of all cases, with models of one library."""
    folder = tmp_path_factory.mktemp(f"discriminators_{request.param}")
    sys.path.insert(0, str(folder))
    yield {case: _import_client(case, request.param, folder) for case in METHODS}
    sys.path.remove(str(folder))


def _import_client(case: str, library: str, folder: Path) -> ModuleType:
    name = f"discriminators_{case}_{library}"
    own_style = folder / name
    own_style.mkdir()
    (own_style / "style.toml").write_text(f'[package]\nname = "{name}"\n')
    style = load_style([*(["msgspec"] if library == "msgspec" else []), str(own_style)])
    spec = CASES / f"schemas_discriminators_{case}" / "spec.yaml"
    generated = pipeline.generate(spec, style, Report())
    assert generated is not None
    write_tree(generated.files, folder)
    return importlib.import_module(name)


@pytest.fixture
def echo(packages: dict[str, ModuleType], case: str) -> Echo:
    return Echo(packages[case], METHODS[case])


@pytest.mark.slow
@pytest.mark.parametrize(("case", "name", "value", "expected"), VALUES)
def test_values_come_back_as_their_class(
    echo: Echo, name: str, value: dict[str, Any], expected: str
) -> None:
    """They are read without a mismatch, and sent unchanged, as a dict and as a model."""
    parent = echo.put({name: value})
    assert echo.sent == {name: value}
    read = getattr(parent, _to_snake(name))
    assert type(read).__name__ == expected
    assert read.mismatches == ()
    assert parent.mismatches == ()
    assert read.to_dict() == value
    if expected != UNKNOWN:
        assert echo.put({name: read}) == parent
        assert echo.sent == {name: value}


@pytest.mark.parametrize(("case", "class_name", "name", "value"), CLOSED)
def test_a_model_sends_its_discriminator(
    echo: Echo, class_name: str, name: str, value: object
) -> None:
    model = getattr(echo.models, class_name)()
    sent = json.loads(model.to_json())[name]
    assert (sent, type(sent)) == (value, type(value))


@pytest.mark.parametrize(
    ("case", "name", "value"),
    [
        ("values", "frame", {"data": "x"}),
        ("values", "alarm", {"door": "left"}),
        ("merged", "vehicle", {"plate": "B 1"}),
        ("levels", "plant", {"kind": "tree"}),
    ],
)
def test_a_missing_discriminator_is_a_mismatch(
    echo: Echo, name: str, value: dict[str, Any]
) -> None:
    read = getattr(echo.put({name: value}), name)
    assert type(read).__name__ == UNKNOWN
    assert len(read.mismatches) == 1
    assert read.to_dict() == value


def test_mismatches_inside_a_selected_variant(packages: dict[str, ModuleType]) -> None:
    """The discriminator decides, not which variant matches otherwise."""
    echo = Echo(packages["values"], METHODS["values"])
    alarm = echo.put({"alarm": {"alarmKind": "move", "room": 5}}).alarm
    assert type(alarm).__name__ == "Moved"
    assert [each.partition(":")[0] for each in alarm.mismatches] == ["room"]


def test_a_variant_that_is_used_alone_may_have_other_values(
    packages: dict[str, ModuleType],
) -> None:
    echo = Echo(packages["values"], METHODS["values"])
    opened = echo.models.Opened
    assert json.loads(opened(alarm_kind="forced").to_json()) == {"alarmKind": "forced"}
    assert json.loads(opened().to_json()) == {"alarmKind": "open"}
