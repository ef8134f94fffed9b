"""Models of `client.desks`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, Literal, Required, TypeAlias, TypedDict

from pydantic import Field

from .._runtime import AllowUnknown, AlwaysSent, DiscriminatedBy, ExactLiteral, Model

__all__ = [
    "Base",
    "BaseDict",
    "Box",
    "BoxDict",
    "Chart",
    "ChartDict",
    "Cover",
    "CoverParam",
    "Desk",
    "DeskDict",
    "DeskLamp",
    "DeskLampDict",
    "Edition",
    "EditionParam",
    "First",
    "FirstDict",
    "FreeTag",
    "FreeTagDict",
    "Full",
    "FullDict",
    "Globe",
    "GlobeDict",
    "GlobeIs",
    "Half",
    "HalfDict",
    "HardCover1",
    "HardCover1Dict",
    "Here",
    "HereParam",
    "InkLabel",
    "InkLabelDict",
    "Inner",
    "InnerParam",
    "Item",
    "ItemBase",
    "ItemBaseDict",
    "ItemParam",
    "Label",
    "LabelBase",
    "LabelBaseDict",
    "LabelParam",
    "Lamp",
    "LampParam",
    "Later",
    "LaterDict",
    "LaterNumber",
    "LentBook",
    "LentBookDict",
    "Loan",
    "LoanBase",
    "LoanBaseDict",
    "LoanParam",
    "Map",
    "MapDict",
    "OtherCover",
    "OtherCoverDict",
    "OtherStamp",
    "OtherStampDict",
    "Outer",
    "OuterParam",
    "PaperLabel",
    "PaperLabelDict",
    "Part",
    "PartParam",
    "Price",
    "PriceParam",
    "RedStamp",
    "RedStampDict",
    "Signed",
    "SignedCard",
    "SignedCardDict",
    "SignedLetter",
    "SignedLetterDict",
    "SignedParam",
    "Sleeve",
    "SleeveDict",
    "Stamp",
    "StampParam",
    "Tag",
    "TagParam",
    "TextTag",
    "TextTagDict",
    "There",
    "ThereParam",
    "Top",
    "TopDict",
    "Wrap",
    "WrapDict",
]


class Desk(Model):

    item: Item | None = None

    loan: Loan | None = None

    label: Label | None = None
    """A base without properties."""

    lamp: Lamp | None = None
    """A union of one variant so far."""

    stamp: Stamp | None = None
    """The default adds nothing to the base."""

    outer: Outer | None = None
    """The default is a union with a default."""

    here: Here | None = None
    """A union that shares a variant with another union, which selects it by another
    value.
    """

    there: There | None = None

    signed: Signed | None = None
    """The variants extend what the mapping names."""

    edition: Edition | None = None
    """Numbers that are written with a fraction."""

    price: Price | None = None

    tag: Tag | None = None
    """A variant with any properties."""

    cover: Cover | None = None
    """The default does not describe the property."""

    part: Part | None = None
    """One of the variants is called as bases are inside."""


class ItemBase(Model):

    kind: Literal["Item"] = "Item"


class LoanBase(Model):

    reason: Literal["Loan"] = "Loan"


class LentBook(Model):
    """Extends two bases, whose discriminators differ."""

    kind: Literal["LentBook"] = "LentBook"

    reason: Literal["LentBook"] = "LentBook"


class LabelBase(Model):

    form: Literal["Label"] = "Label"


class PaperLabel(Model):

    form: Literal["PaperLabel"] = "PaperLabel"

    size: str | None = None


class InkLabel(Model):

    form: Literal["InkLabel"] = "InkLabel"


class DeskLamp(Model):

    type: Literal["desk"] = "desk"

    watts: int | None = None


class RedStamp(Model):

    ink: Literal["red"] = "red"


class OtherStamp(Model):

    ink: str | None = None


class Box(Model):

    fit: Literal["box"] = "box"


class Sleeve(Model):

    fit: Literal["sleeve"] = "sleeve"


class Wrap(Model):

    fit: str | None = None


class Globe(Model):

    is_: Literal["globe", "sphere"] = Field(
        validation_alias="is",
        serialization_alias="is",
    )


class Map(Model):

    is_: Literal["map"] = Field(
        default="map",
        validation_alias="is",
        serialization_alias="is",
    )


class Chart(Model):

    is_: Literal["chart"] = Field(
        default="chart",
        validation_alias="is",
        serialization_alias="is",
    )


class SignedLetter(Model):

    sort: Literal["letter"] = "letter"

    by: str | None = None


class SignedCard(Model):

    sort: Literal["card"] = "card"

    on: str | None = None


class First(Model):

    number: Annotated[float | int, AlwaysSent()] = 1.0


class Later(Model):

    number: float | int


class Half(Model):

    factor: Annotated[float | int, AlwaysSent()] = 0.5


class Full(Model):

    factor: Annotated[Literal[1], ExactLiteral()] = 1


class TextTag(Model):

    mode: Literal["text"] = "text"


class FreeTag(Model):

    __pydantic_extra__: dict[str, int] = Field(init=False)

    mode: Literal["free"] = "free"


class Base(Model):

    at: Literal["base"] = "base"


class Top(Model):

    at: Literal["Top"] = "Top"


class HardCover1(Model):

    of: Literal["hard"] = "hard"


class OtherCover(Model):

    of: Any = None

    note: str | None = None


class DeskDict(TypedDict, total=False):
    """`Desk` as a plain dict."""

    item: ItemParam

    loan: LoanParam

    label: LabelParam
    """A base without properties."""

    lamp: LampParam
    """A union of one variant so far."""

    stamp: StampParam
    """The default adds nothing to the base."""

    outer: OuterParam
    """The default is a union with a default."""

    here: HereParam
    """A union that shares a variant with another union, which selects it by another
    value.
    """

    there: ThereParam

    signed: SignedParam
    """The variants extend what the mapping names."""

    edition: EditionParam
    """Numbers that are written with a fraction."""

    price: PriceParam

    tag: TagParam
    """A variant with any properties."""

    cover: CoverParam
    """The default does not describe the property."""

    part: PartParam
    """One of the variants is called as bases are inside."""


class ItemBaseDict(TypedDict):
    """`ItemBase` as a plain dict."""

    kind: Literal["Item"]


class LoanBaseDict(TypedDict):
    """`LoanBase` as a plain dict."""

    reason: Literal["Loan"]


class LentBookDict(TypedDict):
    """`LentBook` as a plain dict."""

    kind: Literal["LentBook"]

    reason: Literal["LentBook"]


class LabelBaseDict(TypedDict):
    """`LabelBase` as a plain dict."""

    form: Literal["Label"]


class PaperLabelDict(TypedDict, total=False):
    """`PaperLabel` as a plain dict."""

    form: Required[Literal["PaperLabel"]]

    size: str


class InkLabelDict(TypedDict):
    """`InkLabel` as a plain dict."""

    form: Literal["InkLabel"]


class DeskLampDict(TypedDict, total=False):
    """`DeskLamp` as a plain dict."""

    type: Required[Literal["desk"]]

    watts: int


class RedStampDict(TypedDict):
    """`RedStamp` as a plain dict."""

    ink: Literal["red"]


class OtherStampDict(TypedDict, total=False):
    """`OtherStamp` as a plain dict."""

    ink: str


class BoxDict(TypedDict):
    """`Box` as a plain dict."""

    fit: Literal["box"]


class SleeveDict(TypedDict):
    """`Sleeve` as a plain dict."""

    fit: Literal["sleeve"]


class WrapDict(TypedDict, total=False):
    """`Wrap` as a plain dict."""

    fit: str


class GlobeDict(TypedDict):
    """`Globe` as a plain dict."""

    is_: Literal["globe", "sphere"]


class MapDict(TypedDict):
    """`Map` as a plain dict."""

    is_: Literal["map"]


class ChartDict(TypedDict):
    """`Chart` as a plain dict."""

    is_: Literal["chart"]


class SignedLetterDict(TypedDict, total=False):
    """`SignedLetter` as a plain dict."""

    sort: Required[Literal["letter"]]

    by: str


class SignedCardDict(TypedDict, total=False):
    """`SignedCard` as a plain dict."""

    sort: Required[Literal["card"]]

    on: str


class FirstDict(TypedDict):
    """`First` as a plain dict."""

    number: float


class LaterDict(TypedDict):
    """`Later` as a plain dict."""

    number: float


class HalfDict(TypedDict):
    """`Half` as a plain dict."""

    factor: float


class FullDict(TypedDict):
    """`Full` as a plain dict."""

    factor: Literal[1]


class TextTagDict(TypedDict):
    """`TextTag` as a plain dict."""

    mode: Literal["text"]


class BaseDict(TypedDict):
    """`Base` as a plain dict."""

    at: Literal["base"]


class TopDict(TypedDict):
    """`Top` as a plain dict."""

    at: Literal["Top"]


class HardCover1Dict(TypedDict):
    """`HardCover1` as a plain dict."""

    of: Literal["hard"]


class OtherCoverDict(TypedDict, total=False):
    """`OtherCover` as a plain dict."""

    of: Any

    note: str


GlobeIs: TypeAlias = Annotated[Literal["globe", "sphere"], AllowUnknown()]

LaterNumber: TypeAlias = float | int

Item: TypeAlias = Annotated[
    ItemBase | LentBook,
    Field(discriminator="kind"),
    AllowUnknown(),
]

Loan: TypeAlias = Annotated[
    LoanBase | LentBook,
    Field(discriminator="reason"),
    AllowUnknown(),
]

Label: TypeAlias = Annotated[
    LabelBase | PaperLabel | InkLabel,
    Field(discriminator="form"),
    AllowUnknown(),
]
"""A base without properties."""

Lamp: TypeAlias = Annotated[DeskLamp, DiscriminatedBy("type", {"desk": DeskLamp})]
"""A union of one variant so far."""

Stamp: TypeAlias = Annotated[
    RedStamp | OtherStamp,
    DiscriminatedBy("ink", {"red": RedStamp}, default=OtherStamp),
]
"""The default adds nothing to the base."""

Inner: TypeAlias = Annotated[
    Sleeve | Wrap,
    DiscriminatedBy("fit", {"sleeve": Sleeve}, default=Wrap),
]

Outer: TypeAlias = Annotated[
    Box | Inner,
    DiscriminatedBy("fit", {"box": Box}, default=Inner),
]
"""The default is a union with a default."""

Here: TypeAlias = Annotated[
    Globe | Map,
    DiscriminatedBy("is", {"globe": Globe, "map": Map}, fields=("is_",)),
]
"""A union that shares a variant with another union, which selects it by another
value.
"""

There: TypeAlias = Annotated[
    Globe | Chart,
    DiscriminatedBy("is", {"sphere": Globe, "chart": Chart}, fields=("is_",)),
]

Signed: TypeAlias = Annotated[
    SignedLetter | SignedCard,
    Field(discriminator="sort"),
    AllowUnknown(),
]
"""The variants extend what the mapping names."""

Edition: TypeAlias = Annotated[
    First | Later,
    DiscriminatedBy("number", {1.0: First, 2.0: Later, 3: Later}),
]
"""Numbers that are written with a fraction."""

Price: TypeAlias = Annotated[
    Half | Full,
    DiscriminatedBy("factor", {0.5: Half, 1: Full}),
]

Tag: TypeAlias = Annotated[
    TextTag | FreeTag,
    Field(discriminator="mode"),
    AllowUnknown(),
]
"""A variant with any properties."""

Part: TypeAlias = Annotated[Base | Top, Field(discriminator="at"), AllowUnknown()]
"""One of the variants is called as bases are inside."""

Cover: TypeAlias = Annotated[
    HardCover1 | OtherCover,
    DiscriminatedBy("of", {"hard": HardCover1}, default=OtherCover),
]
"""The default does not describe the property."""

ItemParam: TypeAlias = ItemBase | ItemBaseDict | LentBook | LentBookDict
"""Models or dicts accepted for `Item`."""

LoanParam: TypeAlias = LoanBase | LoanBaseDict | LentBook | LentBookDict
"""Models or dicts accepted for `Loan`."""

LabelParam: TypeAlias = (
    LabelBase | LabelBaseDict | PaperLabel | PaperLabelDict | InkLabel | InkLabelDict
)
"""Models or dicts accepted for `Label`."""

LampParam: TypeAlias = DeskLamp | DeskLampDict
"""Models or dicts accepted for `Lamp`."""

StampParam: TypeAlias = RedStamp | RedStampDict | OtherStamp | OtherStampDict
"""Models or dicts accepted for `Stamp`."""

InnerParam: TypeAlias = Sleeve | SleeveDict | Wrap | WrapDict
"""Models or dicts accepted for `Inner`."""

OuterParam: TypeAlias = Box | BoxDict | InnerParam
"""Models or dicts accepted for `Outer`."""

HereParam: TypeAlias = Globe | GlobeDict | Map | MapDict
"""Models or dicts accepted for `Here`."""

ThereParam: TypeAlias = Globe | GlobeDict | Chart | ChartDict
"""Models or dicts accepted for `There`."""

SignedParam: TypeAlias = SignedLetter | SignedLetterDict | SignedCard | SignedCardDict
"""Models or dicts accepted for `Signed`."""

EditionParam: TypeAlias = First | FirstDict | Later | LaterDict
"""Models or dicts accepted for `Edition`."""

PriceParam: TypeAlias = Half | HalfDict | Full | FullDict
"""Models or dicts accepted for `Price`."""

FreeTagDict: TypeAlias = Mapping[str, Literal["free"] | int]
"""`FreeTag` as a plain dict."""

TagParam: TypeAlias = TextTag | TextTagDict | FreeTag | FreeTagDict
"""Models or dicts accepted for `Tag`."""

CoverParam: TypeAlias = HardCover1 | HardCover1Dict | OtherCover | OtherCoverDict
"""Models or dicts accepted for `Cover`."""

PartParam: TypeAlias = Base | BaseDict | Top | TopDict
"""Models or dicts accepted for `Part`."""
