"""How the value of a parameter, or of a field of a form, is written as text."""

from __future__ import annotations

from typing import Literal

from ...frozen import frozen
from ...model import Body, Parameter, Part

_SEPARATORS = {"spaceDelimited": (" ",), "pipeDelimited": ("|",)}


@frozen
class ValueStyle:
    """How a value is written (OpenAPI 3.1, section 4.8.12.3).

    ``plain`` is the default style of a location, ``exploded`` that of an object as
    ``name=value`` pairs, ``whole`` that of a value that is the whole query. The arrays in an array
    are joined by the next of several separators; `&` as the first one repeats the name. ``label``
    and ``matrix`` may be exploded as well.
    """

    kind: Literal[
        "plain", "json", "form", "delimited", "exploded", "deepObject", "label", "matrix", "whole"
    ] = "plain"
    separators: tuple[str, ...] = ()
    explode: bool = False


def choose_parameter_style(parameter: Parameter, has_parts: bool) -> ValueStyle:
    """Return the style of a parameter, which `has_parts` if it is an array or an object."""
    if parameter.location == "querystring" and parameter.content_kind != "json":
        return ValueStyle("whole")
    if parameter.media_type is not None:
        if parameter.content_kind in ("json", "form"):
            return ValueStyle("json" if parameter.content_kind == "json" else "form")
        return ValueStyle()
    if parameter.separators and has_parts:
        return ValueStyle("delimited", parameter.separators)
    if parameter.style in ("label", "matrix"):
        kind: Literal["label", "matrix"] = "label" if parameter.style == "label" else "matrix"
        return ValueStyle(kind, explode=parameter.explode)
    return _choose_plain_style(parameter, has_parts)


def _choose_plain_style(parameter: Parameter, has_parts: bool) -> ValueStyle:
    if parameter.style == "deepObject":
        return ValueStyle("deepObject")
    if not has_parts:
        return ValueStyle()
    if parameter.style == "simple":
        return ValueStyle("exploded" if parameter.explode else "plain")
    if parameter.style == "cookie":
        return ValueStyle() if parameter.explode else ValueStyle("delimited", (",",))
    if parameter.style != "form" or not parameter.explode:
        return ValueStyle("delimited", _SEPARATORS.get(parameter.style, (",",)))
    return ValueStyle()


def choose_part_style(part: Part, body: Body) -> ValueStyle:
    """Return the style of a field of a form, or that of its media type."""
    if not part.is_styled:
        is_json = body.kind == "form" and is_json_type(part.sent_media_type)
        return ValueStyle("json" if is_json else "plain")
    if part.separators:
        return ValueStyle("delimited", part.separators)
    if part.style == "deepObject":
        return ValueStyle("deepObject")
    if part.style != "form" or not part.explode:
        return ValueStyle("delimited", _SEPARATORS.get(part.style, (",",)))
    return ValueStyle("exploded")


def is_json_type(media_type: str) -> bool:
    """Check whether a media type is JSON (RFC 6839, section 3.1)."""
    name = media_type.partition(";")[0].strip().lower()
    return name == "application/json" or name.endswith("+json")
