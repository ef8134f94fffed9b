"""Models of `client.gardens`."""

from __future__ import annotations

from typing import Annotated, Literal, Required, TypeAlias, TypedDict

from pydantic import Field

from .._runtime import AllowUnknown, DiscriminatedBy, Model

__all__ = [
    "Bed",
    "BedParam",
    "ChainSaw",
    "ChainSawDict",
    "Conifer",
    "ConiferDict",
    "Fern",
    "FernDict",
    "FlatBed",
    "FlatBedDict",
    "Garden",
    "GardenDict",
    "Note",
    "NoteBase",
    "NoteBaseDict",
    "NoteParam",
    "Palm",
    "PalmDict",
    "Photo",
    "PhotoDict",
    "Plant",
    "PlantLabel",
    "PlantLabelDict",
    "PlantParam",
    "RaisedBed",
    "RaisedBedParam",
    "Rake",
    "RakeDict",
    "Saw",
    "SawBase",
    "SawBaseDict",
    "SawParam",
    "StoneBed",
    "StoneBedDict",
    "TallFern",
    "TallFernDict",
    "Tool",
    "ToolBase",
    "ToolBaseDict",
    "ToolParam",
    "Tree",
    "TreeParam",
    "WoodenBed",
    "WoodenBedDict",
]


class Garden(Model):

    plant: Plant | None = None
    """A mapping lists the variants; one of them has its own discriminator."""

    tree: Tree | None = None

    fern: TallFern | None = None
    """Extends a variant, and is none."""

    label: PlantLabel | None = None
    """Extends the base, and is no variant. It labels any plant."""

    tool: Tool | None = None
    """Without a mapping, each is selected by its name, also those in between."""

    saw: Saw | None = None

    note: Note | None = None
    """The mapping names the base itself."""

    bed: Bed | None = None
    """A union of a union, each with a discriminator."""


class Fern(Model):

    kind: Literal["fern"] = "fern"

    height: int | None = None

    fronds: int | None = None


class TallFern(Model):
    """Extends a variant, and is none."""

    kind: Literal["fern"] = "fern"

    height: int | None = None

    fronds: int | None = None

    support: str | None = None


class PlantLabel(Model):
    """Extends the base, and is no variant. It labels any plant."""

    kind: str

    height: int | None = None

    text: str | None = None


class Conifer(Model):

    kind: Literal["tree"] = "tree"

    height: int | None = None

    leaf: Literal["needle"] = "needle"

    cones: bool | None = None


class Palm(Model):
    """Not in the mapping, but has its own value."""

    kind: Literal["tree"] = "tree"

    height: int | None = None

    leaf: Literal["fan"] = "fan"

    coconuts: int | None = None


class ToolBase(Model):

    name: Literal["Tool"] = "Tool"


class SawBase(Model):

    name: Literal["Saw"] = "Saw"

    teeth: int | None = None


class ChainSaw(Model):

    name: Literal["ChainSaw"] = "ChainSaw"

    teeth: int | None = None

    power: int | None = None


class Rake(Model):

    name: Literal["Rake"] = "Rake"


class NoteBase(Model):

    type: Literal["note"] = "note"

    text: str | None = None


class Photo(Model):

    type: Literal["photo"] = "photo"

    text: str | None = None

    width: int | None = None


class WoodenBed(Model):

    form: Literal["raised"] = "raised"

    material: Literal["WoodenBed"] = "WoodenBed"

    boards: int | None = None


class StoneBed(Model):

    form: Literal["raised"] = "raised"

    material: Literal["StoneBed"] = "StoneBed"

    stones: int | None = None


class FlatBed(Model):

    form: Literal["flat"] = "flat"


class GardenDict(TypedDict, total=False):
    """`Garden` as a plain dict."""

    plant: PlantParam
    """A mapping lists the variants; one of them has its own discriminator."""

    tree: TreeParam

    fern: TallFern | TallFernDict
    """Extends a variant, and is none."""

    label: PlantLabel | PlantLabelDict
    """Extends the base, and is no variant. It labels any plant."""

    tool: ToolParam
    """Without a mapping, each is selected by its name, also those in between."""

    saw: SawParam

    note: NoteParam
    """The mapping names the base itself."""

    bed: BedParam
    """A union of a union, each with a discriminator."""


class FernDict(TypedDict, total=False):
    """`Fern` as a plain dict."""

    kind: Required[Literal["fern"]]

    height: int

    fronds: int


class TallFernDict(TypedDict, total=False):
    """`TallFern` as a plain dict."""

    kind: Required[Literal["fern"]]

    height: int

    fronds: int

    support: str


class PlantLabelDict(TypedDict, total=False):
    """`PlantLabel` as a plain dict."""

    kind: Required[str]

    height: int

    text: str


class ConiferDict(TypedDict, total=False):
    """`Conifer` as a plain dict."""

    kind: Required[Literal["tree"]]

    height: int

    leaf: Required[Literal["needle"]]

    cones: bool


class PalmDict(TypedDict, total=False):
    """`Palm` as a plain dict."""

    kind: Required[Literal["tree"]]

    height: int

    leaf: Required[Literal["fan"]]

    coconuts: int


class ToolBaseDict(TypedDict):
    """`ToolBase` as a plain dict."""

    name: Literal["Tool"]


class SawBaseDict(TypedDict, total=False):
    """`SawBase` as a plain dict."""

    name: Required[Literal["Saw"]]

    teeth: int


class ChainSawDict(TypedDict, total=False):
    """`ChainSaw` as a plain dict."""

    name: Required[Literal["ChainSaw"]]

    teeth: int

    power: int


class RakeDict(TypedDict):
    """`Rake` as a plain dict."""

    name: Literal["Rake"]


class NoteBaseDict(TypedDict, total=False):
    """`NoteBase` as a plain dict."""

    type: Required[Literal["note"]]

    text: str


class PhotoDict(TypedDict, total=False):
    """`Photo` as a plain dict."""

    type: Required[Literal["photo"]]

    text: str

    width: int


class WoodenBedDict(TypedDict, total=False):
    """`WoodenBed` as a plain dict."""

    form: Required[Literal["raised"]]

    material: Required[Literal["WoodenBed"]]

    boards: int


class StoneBedDict(TypedDict, total=False):
    """`StoneBed` as a plain dict."""

    form: Required[Literal["raised"]]

    material: Required[Literal["StoneBed"]]

    stones: int


class FlatBedDict(TypedDict):
    """`FlatBed` as a plain dict."""

    form: Literal["flat"]


Tree: TypeAlias = Annotated[Conifer | Palm, Field(discriminator="leaf"), AllowUnknown()]

Plant: TypeAlias = Annotated[
    Fern | Tree,
    DiscriminatedBy("kind", {"fern": Fern, "tree": Tree}),
]
"""A mapping lists the variants; one of them has its own discriminator."""

Tool: TypeAlias = Annotated[
    ToolBase | SawBase | ChainSaw | Rake,
    Field(discriminator="name"),
    AllowUnknown(),
]
"""Without a mapping, each is selected by its name, also those in between."""

Saw: TypeAlias = Annotated[
    SawBase | ChainSaw,
    Field(discriminator="name"),
    AllowUnknown(),
]

Note: TypeAlias = Annotated[
    NoteBase | Photo,
    Field(discriminator="type"),
    AllowUnknown(),
]
"""The mapping names the base itself."""

RaisedBed: TypeAlias = Annotated[
    WoodenBed | StoneBed,
    Field(discriminator="material"),
    AllowUnknown(),
]

Bed: TypeAlias = Annotated[
    RaisedBed | FlatBed,
    DiscriminatedBy("form", {"raised": RaisedBed, "flat": FlatBed}),
]
"""A union of a union, each with a discriminator."""

TreeParam: TypeAlias = Conifer | ConiferDict | Palm | PalmDict
"""Models or dicts accepted for `Tree`."""

PlantParam: TypeAlias = Fern | FernDict | TreeParam
"""Models or dicts accepted for `Plant`."""

ToolParam: TypeAlias = (
    ToolBase
    | ToolBaseDict
    | SawBase
    | SawBaseDict
    | ChainSaw
    | ChainSawDict
    | Rake
    | RakeDict
)
"""Models or dicts accepted for `Tool`."""

SawParam: TypeAlias = SawBase | SawBaseDict | ChainSaw | ChainSawDict
"""Models or dicts accepted for `Saw`."""

NoteParam: TypeAlias = NoteBase | NoteBaseDict | Photo | PhotoDict
"""Models or dicts accepted for `Note`."""

RaisedBedParam: TypeAlias = WoodenBed | WoodenBedDict | StoneBed | StoneBedDict
"""Models or dicts accepted for `RaisedBed`."""

BedParam: TypeAlias = RaisedBedParam | FlatBed | FlatBedDict
"""Models or dicts accepted for `Bed`."""
