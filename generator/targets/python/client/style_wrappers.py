"""Wrappers of arguments that are not sent in the default style of their location."""

from __future__ import annotations

from ....model import Body, Parameter, Part
from ..syntax.literals import literal
from ..syntax.printer import Node
from .runtime_names import call_runtime, runtime_name

_STYLE_SEPARATORS = {"spaceDelimited": (" ",), "pipeDelimited": ("|",)}


def wrap_parameter(parameter: Parameter, argument: Node, *, has_parts: bool) -> Node:
    """Return an argument, wrapped unless its style is the default one of its location.

    It `has_parts` if it is an array or an object.
    """
    if parameter.media_type is not None:
        value = _wrap_content(parameter, argument)
    else:
        value = _wrap_style(parameter, argument, has_parts)
    # Headers are not percent-encoded at all.
    is_reserved = parameter.allow_reserved and parameter.location != "header"
    return call_runtime("ReservedValue", value) if is_reserved else value


def _wrap_content(parameter: Parameter, argument: Node) -> Node:
    is_json = parameter.content_kind == "json"
    value = call_runtime("JsonValue", argument) if is_json else argument
    if parameter.location == "querystring":
        return call_runtime("QueryString", value)
    if parameter.has_written_content:
        encoder = [runtime_name("FormBody")] if parameter.content_kind == "form" else []
        return call_runtime("ContentValue", argument, *encoder)
    return value


def _wrap_style(parameter: Parameter, argument: Node, has_parts: bool) -> Node:
    if parameter.separators and has_parts:
        return _delimit_value(argument, parameter)
    if parameter.style in ("label", "matrix"):
        exploded = ["explode=True"] if parameter.explode else []
        return call_runtime(f"{parameter.style.capitalize()}Segment", argument, *exploded)
    if parameter.style == "simple":
        is_exploded = has_parts and parameter.explode
        return call_runtime("ExplodedObject", argument) if is_exploded else argument
    if parameter.style == "deepObject":
        return call_runtime("DeepObject", argument)
    if parameter.style == "cookie":
        is_joined = has_parts and not parameter.explode
        return call_runtime(
            "RawCookie", call_runtime("DelimitedValue", argument) if is_joined else argument
        )
    if has_parts and (parameter.style != "form" or not parameter.explode):
        return _delimit_value(argument, parameter)
    return argument


def wrap_part(part: Part, argument: Node, body: Body) -> Node:
    """Return a part, wrapped in its style, or in that of its media type in a form."""
    if part.is_styled:
        value = _wrap_part_style(part, argument)
        is_reserved = part.allow_reserved and body.kind == "form"
        return call_runtime("ReservedValue", value) if is_reserved else value
    is_json = body.kind == "form" and _is_json(part.sent_media_type)
    return call_runtime("JsonValue", argument) if is_json else argument


def _is_json(media_type: str) -> bool:
    return media_type.partition(";")[0].strip().lower().endswith("json")


def _wrap_part_style(part: Part, argument: Node) -> Node:
    if part.separators:
        return _delimit_value(argument, part)
    if part.style == "deepObject":
        return call_runtime("DeepObject", argument)
    if part.style != "form" or not part.explode:
        return _delimit_value(argument, part)
    return call_runtime("ExplodedObject", argument)


def _delimit_value(argument: Node, owner: Parameter | Part) -> Node:
    """Return an argument joined by its separators, or by that of its style."""
    separators = owner.separators or _STYLE_SEPARATORS.get(owner.style, ())
    is_default = separators == (",",)
    return call_runtime("DelimitedValue", argument, *map(literal, () if is_default else separators))
