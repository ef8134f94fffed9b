"""Charges for methods of texts and numbers, and for operators, before they are applied."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from types import BuiltinMethodType
from typing import Any

from jinja2 import TemplateRuntimeError

from .work_budget import WorkBudget

_MAX_BITS = 65
"""The maximum number of bits of an integer: enough for 2**64.

Huge integers take long to divide, and many that differ by multiples of the modulus of Python's
hash function, 2**61 - 1, have the same hash, so that a mapping of them takes quadratic time.
"""

_MAX_ESTIMATED_BITS = 10_000
"""The maximum number of bits that the result of an operator may have, before it is computed."""

_CODECS = ("ascii", "latin-1", "utf-8")
_CODEC_ERRORS = ("ignore", "replace", "strict")
"""The codecs and error handlers that take linear time, and write a few bytes for a character."""

_FIELD_STEPS = 16
"""The steps for a part of a format: a conversion, or an attribute of a field."""

_NUMBER = re.compile(r"\d+")
_PADDING_METHODS = ("center", "ljust", "rjust", "zfill", "to_bytes")
_BACKWARD_METHODS = ("strip", "lstrip", "rstrip", "rfind", "rindex", "rsplit", "rpartition")
"""The methods that may compare each character of a text with each one of their argument."""
_LIST_METHODS = ("split", "rsplit", "splitlines")


def charge_method(budget: WorkBudget, method: BuiltinMethodType, arguments: Sequence[Any]) -> None:
    """Charge for a method of a built-in type, whose arguments are charged already."""
    owner: Any = method.__self__
    name = method.__name__
    budget.charge_value(owner)
    if name in _PADDING_METHODS:
        budget.charge_text(sum(_iter_integers(arguments)))
    elif name == "fromkeys" and arguments and isinstance(arguments[0], (str, bytes)):
        budget.charge(len(arguments[0]))
    elif not isinstance(owner, (str, bytes)):
        return
    elif name == "expandtabs":
        tab: Any = "\t" if isinstance(owner, str) else b"\t"
        width = next(_iter_integers(arguments), 8)
        budget.charge_text(len(owner) + owner.count(tab) * width)
    elif name == "replace" and len(arguments) > 1:
        charge_replacement(budget, owner, arguments[0], arguments[1])
    elif name == "join" and arguments and isinstance(arguments[0], Collection):
        lengths = (len(each) for each in arguments[0] if isinstance(each, (str, bytes)))
        budget.charge_text(sum(lengths) + len(owner) * len(arguments[0]))
    elif name == "translate":
        budget.charge_text(len(owner) * (1 + _find_longest(arguments)))
    elif name in ("encode", "decode"):
        _check_codec(arguments)
    elif name in _BACKWARD_METHODS:
        budget.charge_product(len(owner), _find_longest(arguments))
    if name in _LIST_METHODS:
        budget.charge_items(len(owner))


def check_integer(value: Any) -> Any:
    """Return a value, which is no huge integer.

    Raises:
        TemplateRuntimeError: It is.
    """
    if isinstance(value, int) and value.bit_length() > _MAX_BITS:
        raise TemplateRuntimeError(f"an integer has more than {_MAX_BITS} bits")
    return value


def charge_replacement(budget: WorkBudget, text: Any, old: Any, new: Any) -> None:
    """Charge for a text in which a part is replaced wherever it is."""
    if all(isinstance(each, str) for each in (text, old, new)) or all(
        isinstance(each, bytes) for each in (text, old, new)
    ):
        budget.charge_text(max(0, len(text) + text.count(old) * (len(new) - len(old))))


def charge_operator(budget: WorkBudget, operator: str, left: Any, right: Any) -> None:
    """Charge for an operator with two operands."""
    if isinstance(left, (int, float)) and isinstance(right, (int, float)):
        _check_bits(operator, left, right)
        budget.charge(1)
        return
    budget.charge_value(left)
    budget.charge_value(right)
    if operator == "%" and isinstance(left, (str, bytes)):
        _charge_format(budget, left, right)
    elif operator == "*":
        for items, times in ((left, right), (right, left)):
            if isinstance(times, int) and hasattr(items, "__len__"):
                _charge_sequence(budget, items, len(items) * max(times, 0))
    elif operator == "+" and hasattr(left, "__len__") and hasattr(right, "__len__"):
        _charge_sequence(budget, left, len(left) + len(right))


def charge_format_template(budget: WorkBudget, template: str) -> None:
    """Charge for parsing a template of ``str.format``, and for reading the fields in it."""
    budget.charge(_FIELD_STEPS * sum(map(template.count, "{}.[")))


def charge_format_spec(budget: WorkBudget, spec: str) -> None:
    """Charge for a format such as ``>80``, which has a width and a precision."""
    budget.charge_text(sum(map(_parse_number, _NUMBER.findall(spec))))


def _charge_sequence(budget: WorkBudget, sequence: Any, length: int) -> None:
    """Charge for a text or a list of some length, which has the type of `sequence`."""
    charge = budget.charge_text if isinstance(sequence, (str, bytes)) else budget.charge_items
    charge(length)


def _check_bits(operator: str, left: float, right: float) -> None:
    """Check that the result of an operator is not a huge integer."""
    if not isinstance(left, int) or not isinstance(right, int):
        return
    bits = max(left.bit_length(), right.bit_length())
    if operator == "*":
        bits = left.bit_length() + right.bit_length()
    elif operator == "**":
        bits = max(bits, left.bit_length() * abs(right))
    if bits > _MAX_ESTIMATED_BITS:
        raise TemplateRuntimeError(f"an integer has more than {_MAX_BITS} bits")


def _check_codec(arguments: Sequence[Any]) -> None:
    """Check the codec and the error handler of a method, which are all its arguments."""
    for each in arguments:
        if isinstance(each, str) and each not in (*_CODECS, *_CODEC_ERRORS):
            known = ", ".join((*_CODECS, *_CODEC_ERRORS))
            message = f"unknown encoding or error handler '{each[:80]}'\nknown: {known}"
            raise TemplateRuntimeError(message)


def _charge_format(budget: WorkBudget, template: Any, values: Any) -> None:
    """Charge for ``template % values``: at most, each conversion has the longest of all values."""
    text = template if isinstance(template, str) else template.decode("latin-1")
    budget.charge(_FIELD_STEPS * text.count("%"))
    conversions = [*_iter_conversions(text)]
    items = values if isinstance(values, tuple) else (values,)
    if isinstance(values, Mapping):
        items = (*items, *values.values())
    longest = max((len(budget.to_text(each)) for each in items), default=0)
    widths = sum(map(_parse_number, _NUMBER.findall(" ".join(conversions))))
    stars = sum(each.count("*") for each in conversions)
    widths += stars * max(map(abs, _iter_integers(items)), default=0)
    # `%r` and `%a` write up to ten characters for one.
    longest *= 10 if re.search("[ra]", " ".join(each[-1:] for each in conversions)) else 1
    budget.charge_text(len(text) + len(conversions) * longest + widths)


def _iter_conversions(template: str) -> Iterator[str]:
    """Yield the conversions of a ``%`` format without their keys in parentheses."""
    position = template.find("%")
    while position >= 0:
        start = position = _skip_key(template, position + 1)
        while position < len(template) and template[position] in "-+ #0123456789.*hlL":
            position += 1
        yield template[start : position + 1]
        position = template.find("%", position + 1)


def _skip_key(template: str, position: int) -> int:
    """Return the position after a key in parentheses, which may have others in it."""
    if template[position : position + 1] != "(":
        return position
    level = 0
    for end in range(position, len(template)):
        level += {"(": 1, ")": -1}.get(template[end], 0)
        if level == 0:
            return end + 1
    return len(template)


def _parse_number(digits: str) -> int:
    """Return a number, or a too large one for one with too many digits."""
    return int(digits) if len(digits) < 20 else 10**20


def _iter_integers(values: Any) -> Iterator[int]:
    return (each for each in values if isinstance(each, int))


def _find_longest(values: Sequence[Any]) -> int:
    """Return the length of the longest text in some values, also in mappings and lists."""
    items = [item for each in values for item in _list_texts(each)]
    return max(map(len, items), default=0)


def _list_texts(value: Any) -> list[Any]:
    items: Any = (value,)
    if isinstance(value, (Mapping, list, tuple)):
        items = value.values() if isinstance(value, Mapping) else value
    return [item for item in items if isinstance(item, (str, bytes))]
