"""The arguments of polling methods for interval and timeout."""

from __future__ import annotations

from dataclasses import dataclass

from ....style.rule_tables import Rule
from ..syntax.identifiers import identifier
from ..syntax.imports import RUNTIME_PACKAGE, Import
from ..syntax.signatures import SignatureParameter
from ..syntax.type_expressions import NONE, NOT_GIVEN_TYPE, NamedType, join_types
from .signature_style import NOT_GIVEN

INTERVAL_ARGUMENT, TIMEOUT_ARGUMENT = "poll_interval", "poll_timeout"
_UNIT_NAMES = {"s": "seconds", "ms": "milliseconds"}


@dataclass(frozen=True, slots=True)
class PollArguments:
    """The arguments that one rule adds to its polling methods.

    `interval` and `timeout` are the defaults in seconds; `timeout` is None if the rule has no
    argument for it, and polling is not limited. `interval_unit` is the unit of the argument for the
    interval.

    Raises:
        SpecloomError: The rule has an unknown unit, or an argument name that is not valid.
    """

    rule: Rule

    def __post_init__(self) -> None:
        if self.rule.values.get("interval_unit", "s") not in _UNIT_NAMES:
            raise self.rule.unmatched_error("'interval_unit' must be 's' or 'ms'", "interval_unit")
        for key in ("interval_argument", "timeout_argument"):
            name = self.rule.values.get(key, INTERVAL_ARGUMENT)
            if name and identifier(name) != name:
                raise self.rule.unmatched_error(f"{name!r} is not a valid argument name", key)

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
        """The names of the two arguments; the second is empty if there is no limit."""
        return self._interval_argument, self._timeout_argument

    @property
    def parameters(self) -> tuple[SignatureParameter, ...]:
        """The arguments as parameters of a signature."""
        if self._unit_key == "ms":
            type, default = join_types(NamedType("int"), NOT_GIVEN_TYPE), NOT_GIVEN
        else:
            type, default = NamedType("float"), repr(self.interval)
        interval = SignatureParameter(self._interval_argument, type, default)
        if not self._timeout_argument:
            return (interval,)
        timeout_type = join_types(NamedType("float"), NONE)
        return interval, SignatureParameter(
            self._timeout_argument, timeout_type, repr(self.timeout)
        )

    @property
    def descriptions(self) -> tuple[str, ...]:
        """The descriptions of the arguments."""
        interval = (
            f"{self.interval_unit.capitalize()} between two requests, unless the server sets them."
        )
        timeout = "Maximum time in seconds; None for no limit."
        return (interval, timeout) if self._timeout_argument else (interval,)

    @property
    def transport_arguments(self) -> tuple[str, str]:
        """The arguments `interval` and `timeout` of the transport, in seconds."""
        seconds = f"convert_to_seconds({self._interval_argument}, {self.interval!r})"
        interval = seconds if self._unit_key == "ms" else self._interval_argument
        return f"interval={interval}", f"timeout={self._timeout_argument or None}"

    @property
    def required_imports(self) -> frozenset[Import]:
        """The imports that the arguments need besides those of their annotations."""
        return (
            frozenset({(f"{RUNTIME_PACKAGE}.polling", "convert_to_seconds")})
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
