"""Models of `client.readings`."""

from __future__ import annotations

from typing import Annotated, Literal, Required, TypeAlias, TypedDict

from pydantic import Field

from .._runtime import AllowUnknown, AlwaysSent, DiscriminatedBy, ExactLiteral, Model

__all__ = [
    "Alarm",
    "AlarmParam",
    "Damp",
    "DampDict",
    "Fall",
    "FallDict",
    "Frame",
    "FrameOne",
    "FrameOneDict",
    "FrameParam",
    "FrameTwo",
    "FrameTwoDict",
    "Heat",
    "HeatDict",
    "Moved",
    "MovedDict",
    "Opened",
    "OpenedDict",
    "Packet",
    "PacketParam",
    "Ping",
    "PingDict",
    "Pong",
    "PongCode",
    "PongDict",
    "Probe",
    "ProbeParam",
    "Reading",
    "ReadingDict",
    "Rise",
    "RiseDict",
    "Signal",
    "SignalParam",
    "Switch",
    "SwitchParam",
    "SwitchedOff",
    "SwitchedOffDict",
    "SwitchedOn",
    "SwitchedOnDict",
]


class Reading(Model):

    frame: Frame | None = None
    """Distinguished by integers that the variants list."""

    packet: Packet | None = None
    """Distinguished by integers that only the mapping lists."""

    switch: Switch | None = None
    """Distinguished by booleans, whatever the schemas are called."""

    signal: Signal | None = None
    """The variants share the list of values, one of which selects none."""

    probe: Probe | None = None
    """The variants inherit the list of values, which are their names."""

    alarm: Alarm | None = None
    """One of the variants is used elsewhere, too, where it has any kind."""

    last_opened: Opened | None = Field(
        default=None,
        validation_alias="lastOpened",
        serialization_alias="lastOpened",
    )


class FrameOne(Model):

    version: Annotated[Literal[1], ExactLiteral()] = 1

    data: str | None = None


class FrameTwo(Model):

    version: Literal[2] = 2

    data: str | None = None


class Ping(Model):

    code: Annotated[Literal[0], ExactLiteral()] = 0


class Pong(Model):

    code: Literal[-1, 7]

    delay: float | int | None = None


class SwitchedOn(Model):

    is_on: Annotated[Literal[True], ExactLiteral()] = Field(
        default=True,
        validation_alias="isOn",
        serialization_alias="isOn",
    )

    since: str | None = None


class SwitchedOff(Model):

    is_on: Annotated[Literal[False], ExactLiteral()] = Field(
        default=False,
        validation_alias="isOn",
        serialization_alias="isOn",
    )


class Rise(Model):

    kind: Literal["rise"] = "rise"

    by: int | None = None


class Fall(Model):

    kind: Literal["fall"] = "fall"

    by: int | None = None


class Heat(Model):

    type: Literal["Heat"] = "Heat"

    degrees: float | int | None = None


class Damp(Model):

    type: Literal["Damp"] = "Damp"

    percent: float | int | None = None


class Opened(Model):

    alarm_kind: Annotated[str, AlwaysSent()] = Field(
        default="open",
        validation_alias="alarmKind",
        serialization_alias="alarmKind",
    )

    door: str | None = None


class Moved(Model):

    alarm_kind: Literal["move"] = Field(
        default="move",
        validation_alias="alarmKind",
        serialization_alias="alarmKind",
    )

    room: str | None = None


class ReadingDict(TypedDict, total=False):
    """`Reading` as a plain dict."""

    frame: FrameParam
    """Distinguished by integers that the variants list."""

    packet: PacketParam
    """Distinguished by integers that only the mapping lists."""

    switch: SwitchParam
    """Distinguished by booleans, whatever the schemas are called."""

    signal: SignalParam
    """The variants share the list of values, one of which selects none."""

    probe: ProbeParam
    """The variants inherit the list of values, which are their names."""

    alarm: AlarmParam
    """One of the variants is used elsewhere, too, where it has any kind."""

    last_opened: Opened | OpenedDict


class FrameOneDict(TypedDict, total=False):
    """`FrameOne` as a plain dict."""

    version: Required[Literal[1]]

    data: str


class FrameTwoDict(TypedDict, total=False):
    """`FrameTwo` as a plain dict."""

    version: Required[Literal[2]]

    data: str


class PingDict(TypedDict):
    """`Ping` as a plain dict."""

    code: Literal[0]


class PongDict(TypedDict, total=False):
    """`Pong` as a plain dict."""

    code: Required[Literal[-1, 7]]

    delay: float


class SwitchedOnDict(TypedDict, total=False):
    """`SwitchedOn` as a plain dict."""

    is_on: Required[Literal[True]]

    since: str


class SwitchedOffDict(TypedDict):
    """`SwitchedOff` as a plain dict."""

    is_on: Literal[False]


class RiseDict(TypedDict, total=False):
    """`Rise` as a plain dict."""

    kind: Required[Literal["rise"]]

    by: int


class FallDict(TypedDict, total=False):
    """`Fall` as a plain dict."""

    kind: Required[Literal["fall"]]

    by: int


class HeatDict(TypedDict, total=False):
    """`Heat` as a plain dict."""

    type: Required[Literal["Heat"]]

    degrees: float


class DampDict(TypedDict, total=False):
    """`Damp` as a plain dict."""

    type: Required[Literal["Damp"]]

    percent: float


class OpenedDict(TypedDict, total=False):
    """`Opened` as a plain dict."""

    alarm_kind: Required[str]

    door: str


class MovedDict(TypedDict, total=False):
    """`Moved` as a plain dict."""

    alarm_kind: Required[Literal["move"]]

    room: str


PongCode: TypeAlias = Annotated[Literal[-1, 7], AllowUnknown()]

Frame: TypeAlias = Annotated[
    FrameOne | FrameTwo,
    DiscriminatedBy("version", {1: FrameOne, 2: FrameTwo}),
]
"""Distinguished by integers that the variants list."""

Packet: TypeAlias = Annotated[
    Ping | Pong,
    DiscriminatedBy("code", {0: Ping, -1: Pong, 7: Pong}),
]
"""Distinguished by integers that only the mapping lists."""

Switch: TypeAlias = Annotated[
    SwitchedOn | SwitchedOff,
    DiscriminatedBy("isOn", {True: SwitchedOn, False: SwitchedOff}, fields=("is_on",)),
]
"""Distinguished by booleans, whatever the schemas are called."""

Signal: TypeAlias = Annotated[Rise | Fall, Field(discriminator="kind"), AllowUnknown()]
"""The variants share the list of values, one of which selects none."""

Probe: TypeAlias = Annotated[Heat | Damp, Field(discriminator="type"), AllowUnknown()]
"""The variants inherit the list of values, which are their names."""

Alarm: TypeAlias = Annotated[
    Opened | Moved,
    DiscriminatedBy(
        "alarmKind",
        {"open": Opened, "move": Moved},
        fields=("alarm_kind",),
    ),
]
"""One of the variants is used elsewhere, too, where it has any kind."""

FrameParam: TypeAlias = FrameOne | FrameOneDict | FrameTwo | FrameTwoDict
"""Models or dicts accepted for `Frame`."""

PacketParam: TypeAlias = Ping | PingDict | Pong | PongDict
"""Models or dicts accepted for `Packet`."""

SwitchParam: TypeAlias = SwitchedOn | SwitchedOnDict | SwitchedOff | SwitchedOffDict
"""Models or dicts accepted for `Switch`."""

SignalParam: TypeAlias = Rise | RiseDict | Fall | FallDict
"""Models or dicts accepted for `Signal`."""

ProbeParam: TypeAlias = Heat | HeatDict | Damp | DampDict
"""Models or dicts accepted for `Probe`."""

AlarmParam: TypeAlias = Opened | OpenedDict | Moved | MovedDict
"""Models or dicts accepted for `Alarm`."""
