"""How long a helper waits: the arguments that say so, by its rule, and what the helper makes of them."""

from __future__ import annotations

from dataclasses import dataclass

from generator.pages import Argument
from generator.python.annotations import Import
from generator.python.calls import RUNTIME
from generator.python.identifiers import identifier
from generator.rules import Rule

INTERVAL, LIMIT = "poll_interval", "poll_timeout"
_UNITS = {"s": "seconds", "ms": "milliseconds"}
_NOT_GIVEN: frozenset[Import] = frozenset({(RUNTIME, "NOT_GIVEN"), (RUNTIME, "NotGiven")})


@dataclass(frozen=True, slots=True)
class Waiting:
    """The arguments of one rule's helpers; without one for the limit there is no limit.

    `interval` and `limit` are in seconds, `unit` is that of the argument for the interval.

    Raises:
        SpecloomError: the rule has another unit, or an argument that is no name.
    """

    rule: Rule

    def __post_init__(self) -> None:
        if self.rule.values.get("unit", "s") not in _UNITS:
            raise self.rule.unmatched("the unit is 's' or 'ms'", "unit")
        for key in ("interval_argument", "limit_argument"):
            name = self.rule.values.get(key, INTERVAL)
            if name and identifier(name) != name:
                raise self.rule.unmatched(f"{name!r} is no name for an argument", key)

    @property
    def interval(self) -> float:
        return float(self.rule.values.get("interval", 1))

    @property
    def limit(self) -> float | None:
        return float(self.rule.values.get("limit", 600)) if self._limit else None

    @property
    def unit(self) -> str:
        return _UNITS[self._unit]

    @property
    def names(self) -> tuple[str, str]:
        """What the two arguments are called; the second may be empty."""
        return self._interval, self._limit

    @property
    def arguments(self) -> tuple[Argument, ...]:
        """The arguments, for signatures and docstrings."""
        said = f"{self.unit.capitalize()} between two questions, where the server names none."
        whole = self._unit == "ms"
        type, default = ("int | NotGiven", "NOT_GIVEN") if whole else ("float", repr(self.interval))
        interval = Argument(self._interval, said, type, default)
        if not self._limit:
            return (interval,)
        limit = "Seconds for all of it, or None for no limit."
        return interval, Argument(self._limit, limit, "float | None", repr(self.limit))

    @property
    def passed(self) -> tuple[str, str]:
        """What the transport is told of both."""
        seconds = f"convert_to_seconds({self._interval}, {self.interval!r})"
        interval = seconds if self._unit == "ms" else self._interval
        return f"interval={interval}", f"timeout={self._limit or None}"

    @property
    def imports(self) -> frozenset[Import]:
        """What the arguments need."""
        return (
            _NOT_GIVEN | {(f"{RUNTIME}.polling", "convert_to_seconds")}
            if self._unit == "ms"
            else frozenset()
        )

    @property
    def _unit(self) -> str:
        return str(self.rule.values.get("unit", "s"))

    @property
    def _interval(self) -> str:
        return self.rule.text("interval_argument") or INTERVAL

    @property
    def _limit(self) -> str:
        return str(self.rule.values.get("limit_argument", LIMIT))
