"""Errors for unknown keyword arguments, which Python itself does not detect.

Methods pass `**options` on, so any name reaches this package. The module is imported only
to report one.
"""

import inspect
from collections.abc import Collection, Iterable, Iterator, Mapping
from difflib import get_close_matches
from types import FrameType
from typing import Final

__all__ = ["make_unknown_argument_error"]

_PACKAGE: Final = (__package__ or "").rpartition(".")[0]


def make_unknown_argument_error(
    given: Iterable[str],
    known: Collection[str],
    *,
    wire_names: dict[str, str] | None = None,
    hint: str = "",
) -> TypeError:
    """Return the error for those of the `given` keywords that are not known.

    It names the function that was called, whose own arguments are known too, and which
    of them was probably meant. `wire_names` maps names in the API to dissimilar names
    of arguments.
    """
    unknown = [name for name in given if name not in known]
    call = _find_call(unknown)
    arguments = {name: name for name in (*_list_arguments(call), *known)}
    similar = {
        _simplify(name): argument
        for name, argument in ((wire_names or {}) | arguments).items()
    }
    names = ", ".join(f"{name!r}{_suggest(name, similar)}" for name in unknown)
    function = "" if call is None else f"{call.f_code.co_qualname}() got "
    kind = (
        "unexpected keyword arguments"
        if len(unknown) > 1
        else "an unexpected keyword argument"
    )
    return TypeError(f"{function}{kind} {names}{hint and f'; {hint}'}")


def _suggest(name: str, similar: Mapping[str, str]) -> str:
    """Return which argument has the name in the API, or was probably meant."""
    simple = _simplify(name)
    if simple in similar:
        return f" (its name is {similar[simple]!r})"
    near = get_close_matches(simple, similar, n=1)
    return f" (did you mean {similar[near[0]]!r}?)" if near else ""


def _simplify(name: str) -> str:
    """Return a name without what differs between the API and Python: `xid` for `X-Id`."""
    return "".join(filter(str.isalnum, name)).casefold() or name


def _find_call(unknown: Collection[str]) -> FrameType | None:
    """Return the outermost call within this package that passes the keywords on."""
    found, parameter = None, None
    for frame in _iter_frames():
        name, values = inspect.getargvalues(frame)[2:]
        if name is not None and all(each in values[name] for each in unknown):
            if parameter not in (None, name):
                break
            found, parameter = frame, name
        elif found is not None:
            break
    return found


def _iter_frames() -> Iterator[FrameType]:
    """Yield the calls within this package, from the innermost outwards."""
    frame = inspect.currentframe()
    while frame is not None and _is_own(frame):
        yield frame
        frame = frame.f_back


def _is_own(frame: FrameType) -> bool:
    module: str = frame.f_globals.get("__name__", "")
    return module == _PACKAGE or module.startswith(f"{_PACKAGE}.")


def _list_arguments(call: FrameType | None) -> list[str]:
    """Return the names of the arguments of a call, without `self`."""
    return [] if call is None else inspect.getargvalues(call).args[1:]
