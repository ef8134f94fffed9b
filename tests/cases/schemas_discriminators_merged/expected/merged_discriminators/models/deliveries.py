"""Models of `client.deliveries`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Literal, Required, TypeAlias, TypedDict

from pydantic import Field

from .._runtime import AllowUnknown, Model

__all__ = [
    "Bicycle",
    "BicycleDict",
    "Dated",
    "DatedBox",
    "DatedBoxDict",
    "DatedParam",
    "DatedTube",
    "DatedTubeDict",
    "Delivery",
    "DeliveryDict",
    "HeavyVehicle",
    "HeavyVehicleBicycle",
    "HeavyVehicleBicycleDict",
    "HeavyVehicleParam",
    "HeavyVehicleVan",
    "HeavyVehicleVanDict",
    "Marked",
    "MarkedBox",
    "MarkedBoxDict",
    "MarkedParam",
    "MarkedTube",
    "MarkedTubeDict",
    "Measured",
    "MeasuredBox",
    "MeasuredBoxDict",
    "MeasuredParam",
    "MeasuredTube",
    "MeasuredTubeDict",
    "Owned",
    "OwnedBox",
    "OwnedBoxDict",
    "OwnedParam",
    "OwnedTube",
    "OwnedTubeDict",
    "Route",
    "RouteParam",
    "RouteRoad",
    "RouteRoadDict",
    "RouteSea",
    "RouteSeaDict",
    "Van",
    "VanDict",
    "Vehicle",
    "VehicleParam",
]


class Delivery(Model):

    vehicle: Vehicle | None = None
    """A union that has properties itself, and variants that extend it."""

    measured: Measured | None = None
    """A union beside the type of further properties."""

    marked: Marked | None = None
    """A schema, and a union in `allOf`."""

    dated: Dated | None = None
    """A union beside `allOf`."""

    route: Route | None = None
    """A union of schemas without names."""

    owned: Owned | None = None
    """The discriminator is not beside the union."""

    heavy: HeavyVehicle | None = None
    """Extends the union, without being a variant of it."""


class Van(Model):

    kind: Literal["van"] = "van"

    plate: str | None = None

    volume: float | int | None = None


class Bicycle(Model):

    kind: Literal["bike"] = "bike"

    plate: str | None = None

    basket: bool | None = None


class HeavyVehicleVan(Model):

    kind: Literal["van"] = "van"

    plate: str | None = None

    weight: int | None = None

    volume: float | int | None = None


class HeavyVehicleBicycle(Model):

    kind: Literal["bike"] = "bike"

    plate: str | None = None

    weight: int | None = None

    basket: bool | None = None


class MeasuredBox(Model):

    __pydantic_extra__: dict[str, int] = Field(init=False)

    shape: Literal["Box"] = "Box"

    height: int | None = None


class MeasuredTube(Model):

    __pydantic_extra__: dict[str, int] = Field(init=False)

    shape: Literal["Tube"] = "Tube"

    radius: int | None = None


class MarkedBox(Model):

    mark: str | None = None

    shape: Literal["box"] = "box"

    height: int | None = None


class MarkedTube(Model):

    mark: str | None = None

    shape: Literal["tube"] = "tube"

    radius: int | None = None


class DatedBox(Model):

    mark: str | None = None

    shape: Literal["Box"] = "Box"

    height: int | None = None


class DatedTube(Model):

    mark: str | None = None

    shape: Literal["Tube"] = "Tube"

    radius: int | None = None


class RouteRoad(Model):

    stops: int | None = None

    by: Literal["road"] = "road"

    toll: float | int | None = None


class RouteSea(Model):

    stops: int | None = None

    by: Literal["sea"] = "sea"

    port: str | None = None


class OwnedBox(Model):

    owner: str | None = None

    shape: Literal["owned-box"] = "owned-box"

    height: int | None = None


class OwnedTube(Model):

    owner: str | None = None

    shape: Literal["owned-tube"] = "owned-tube"

    radius: int | None = None


class DeliveryDict(TypedDict, total=False):
    """`Delivery` as a plain dict."""

    vehicle: VehicleParam
    """A union that has properties itself, and variants that extend it."""

    measured: MeasuredParam
    """A union beside the type of further properties."""

    marked: MarkedParam
    """A schema, and a union in `allOf`."""

    dated: DatedParam
    """A union beside `allOf`."""

    route: RouteParam
    """A union of schemas without names."""

    owned: OwnedParam
    """The discriminator is not beside the union."""

    heavy: HeavyVehicleParam
    """Extends the union, without being a variant of it."""


class VanDict(TypedDict, total=False):
    """`Van` as a plain dict."""

    kind: Required[Literal["van"]]

    plate: str

    volume: float


class BicycleDict(TypedDict, total=False):
    """`Bicycle` as a plain dict."""

    kind: Required[Literal["bike"]]

    plate: str

    basket: bool


class HeavyVehicleVanDict(TypedDict, total=False):
    """`HeavyVehicleVan` as a plain dict."""

    kind: Required[Literal["van"]]

    plate: str

    weight: int

    volume: float


class HeavyVehicleBicycleDict(TypedDict, total=False):
    """`HeavyVehicleBicycle` as a plain dict."""

    kind: Required[Literal["bike"]]

    plate: str

    weight: int

    basket: bool


class MarkedBoxDict(TypedDict, total=False):
    """`MarkedBox` as a plain dict."""

    mark: str

    shape: Required[Literal["box"]]

    height: int


class MarkedTubeDict(TypedDict, total=False):
    """`MarkedTube` as a plain dict."""

    mark: str

    shape: Required[Literal["tube"]]

    radius: int


class DatedBoxDict(TypedDict, total=False):
    """`DatedBox` as a plain dict."""

    mark: str

    shape: Required[Literal["Box"]]

    height: int


class DatedTubeDict(TypedDict, total=False):
    """`DatedTube` as a plain dict."""

    mark: str

    shape: Required[Literal["Tube"]]

    radius: int


class RouteRoadDict(TypedDict, total=False):
    """`RouteRoad` as a plain dict."""

    stops: int

    by: Required[Literal["road"]]

    toll: float


class RouteSeaDict(TypedDict, total=False):
    """`RouteSea` as a plain dict."""

    stops: int

    by: Required[Literal["sea"]]

    port: str


class OwnedBoxDict(TypedDict, total=False):
    """`OwnedBox` as a plain dict."""

    owner: str

    shape: Required[Literal["owned-box"]]

    height: int


class OwnedTubeDict(TypedDict, total=False):
    """`OwnedTube` as a plain dict."""

    owner: str

    shape: Required[Literal["owned-tube"]]

    radius: int


Vehicle: TypeAlias = Annotated[
    Van | Bicycle,
    Field(discriminator="kind"),
    AllowUnknown(),
]
"""A union that has properties itself, and variants that extend it."""

HeavyVehicle: TypeAlias = Annotated[
    HeavyVehicleVan | HeavyVehicleBicycle,
    Field(discriminator="kind"),
    AllowUnknown(),
]
"""Extends the union, without being a variant of it."""

Measured: TypeAlias = Annotated[
    MeasuredBox | MeasuredTube,
    Field(discriminator="shape"),
    AllowUnknown(),
]
"""A union beside the type of further properties."""

Marked: TypeAlias = Annotated[
    MarkedBox | MarkedTube,
    Field(discriminator="shape"),
    AllowUnknown(),
]
"""A schema, and a union in `allOf`."""

Dated: TypeAlias = Annotated[
    DatedBox | DatedTube,
    Field(discriminator="shape"),
    AllowUnknown(),
]
"""A union beside `allOf`."""

Route: TypeAlias = Annotated[
    RouteRoad | RouteSea,
    Field(discriminator="by"),
    AllowUnknown(),
]
"""A union of schemas without names."""

Owned: TypeAlias = Annotated[
    OwnedBox | OwnedTube,
    Field(discriminator="shape"),
    AllowUnknown(),
]
"""The discriminator is not beside the union."""

VehicleParam: TypeAlias = Van | VanDict | Bicycle | BicycleDict
"""Models or dicts accepted for `Vehicle`."""

MeasuredBoxDict: TypeAlias = Mapping[str, Literal["Box"] | int]
"""`MeasuredBox` as a plain dict."""

MeasuredTubeDict: TypeAlias = Mapping[str, Literal["Tube"] | int]
"""`MeasuredTube` as a plain dict."""

MeasuredParam: TypeAlias = (
    MeasuredBox | MeasuredBoxDict | MeasuredTube | MeasuredTubeDict
)
"""Models or dicts accepted for `Measured`."""

MarkedParam: TypeAlias = MarkedBox | MarkedBoxDict | MarkedTube | MarkedTubeDict
"""Models or dicts accepted for `Marked`."""

DatedParam: TypeAlias = DatedBox | DatedBoxDict | DatedTube | DatedTubeDict
"""Models or dicts accepted for `Dated`."""

RouteParam: TypeAlias = RouteRoad | RouteRoadDict | RouteSea | RouteSeaDict
"""Models or dicts accepted for `Route`."""

OwnedParam: TypeAlias = OwnedBox | OwnedBoxDict | OwnedTube | OwnedTubeDict
"""Models or dicts accepted for `Owned`."""

HeavyVehicleParam: TypeAlias = (
    HeavyVehicleVan
    | HeavyVehicleVanDict
    | HeavyVehicleBicycle
    | HeavyVehicleBicycleDict
)
"""Models or dicts accepted for `HeavyVehicle`."""
