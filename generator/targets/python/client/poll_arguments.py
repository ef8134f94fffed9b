"""How long a helper waits: the arguments that say so, by its rule, and what the helper makes of them."""

from __future__ import annotations

from dataclasses import dataclass

from ....style.rule_tables import Rule
from ..syntax.identifiers import identifier
from ..syntax.imports import RUNTIME_PACKAGE, Import
from ..views import Argument

INTERVAL_ARGUMENT, TIMEOUT_ARGUMENT = "poll_interval", "poll_timeout"
_UNIT_NAMES = {"s": "seconds", "ms": "milliseconds"}
_NOT_GIVEN_IMPORTS: frozenset[Import] = frozenset(
    {(RUNTIME_PACKAGE, "NOT_GIVEN"), (RUNTIME_PACKAGE, "NotGiven")}
)


@dataclass(frozen=True, slots=True)
class PollArguments:
    """The arguments of one rule's helpers; without one for the limit there is no limit.

    `interval` and `timeout` are in seconds, `interval_unit` is that of the argument for the interval.

    Raises:
        SpecloomError: the rule has another unit, or an argument that is no name.
    """

    rule: Rule

    def __post_init__(self) -> None:
        if self.rule.values.get("interval_unit", "s") not in _UNIT_NAMES:
            raise self.rule.unmatched_error("the unit is 's' or 'ms'", "interval_unit")
        for key in ("interval_argument", "timeout_argument"):
            name = self.rule.values.get(key, INTERVAL_ARGUMENT)
            if name and identifier(name) != name:
                raise self.rule.unmatched_error(f"{name!r} is no name for an argument", key)

    @property
    def interval(self) -> float:
        return float(self.rule.values.get("interval", 1))

    @property
    def timeout(self) -> float | None:
        return float(self.rule.values.get("timeout", 600)) if self._timeout_argument else None

    @property
    def interval_unit(self) -> str:
        return _UNIT_NAMES[self._unit_key]

    @property
    def argument_names(self) -> tuple[str, str]:
        """What the two arguments are called; the second may be empty."""
        return self._interval_argument, self._timeout_argument

    @property
    def signature_arguments(self) -> tuple[Argument, ...]:
        """The arguments, for signatures and docstrings."""
        description = (
            f"{self.interval_unit.capitalize()} between two questions, where the server names none."
        )
        is_integer = self._unit_key == "ms"
        type, default = (
            ("int | NotGiven", "NOT_GIVEN") if is_integer else ("float", repr(self.interval))
        )
        interval = Argument(self._interval_argument, description, type, default)
        if not self._timeout_argument:
            return (interval,)
        timeout_description = "Seconds for all of it, or None for no limit."
        return interval, Argument(
            self._timeout_argument, timeout_description, "float | None", repr(self.timeout)
        )

    @property
    def transport_arguments(self) -> tuple[str, str]:
        """What the transport is told of both."""
        seconds = f"convert_to_seconds({self._interval_argument}, {self.interval!r})"
        interval = seconds if self._unit_key == "ms" else self._interval_argument
        return f"interval={interval}", f"timeout={self._timeout_argument or None}"

    @property
    def required_imports(self) -> frozenset[Import]:
        """What the arguments need."""
        return (
            _NOT_GIVEN_IMPORTS | {(f"{RUNTIME_PACKAGE}.polling", "convert_to_seconds")}
            if self._unit_key == "ms"
            else frozenset()
        )

    @property
    def _unit_key(self) -> str:
        return str(self.rule.values.get("interval_unit", "s"))

    @property
    def _interval_argument(self) -> str:
        return self.rule.get_text("interval_argument") or INTERVAL_ARGUMENT

    @property
    def _timeout_argument(self) -> str:
        return str(self.rule.values.get("timeout_argument", TIMEOUT_ARGUMENT))
