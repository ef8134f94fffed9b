"""Sample values of the arguments of an operation."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from ..client.arguments import WHOLE_BODY, Argument, find_flattened_object
from ..model import ArgumentKey, Body, Declaration, Operation, Ref
from .json_values import parse_json_values
from .sample_values import SampleFactory


class ArgumentSamples:
    """Sample values of arguments; those of each operation are made once."""

    def __init__(self, declarations: Mapping[str, Declaration], samples: SampleFactory) -> None:
        self._declarations = declarations
        self._samples = samples
        self._values: dict[str, dict[ArgumentKey, object]] = {}

    def make_values(
        self, operation: Operation, arguments: Iterable[Argument]
    ) -> Mapping[ArgumentKey, object]:
        """Return the values of the required parameters, and of the arguments for the body.

        Raises:
            NoValueError: One of them has no finite value.
        """
        values = self._values.get(operation.id)
        if values is None:
            values = {} if operation.body is None else self._make_body_values(operation.body)
            self._values[operation.id] = values
        for each in arguments:
            is_parameter = each.is_required and not each.is_in_body
            if is_parameter and each.key not in values and each.key != operation.stream_selector:
                values[each.key] = self._make_parameter_value(each)
        return values

    def _make_parameter_value(self, argument: Argument) -> object:
        is_header = argument.key.location in ("header", "part")
        candidates = [
            value
            for value in parse_json_values(argument.example, argument.default)
            if value != "" and not (is_header and _is_invalid_header(value))
        ]
        return self._samples.make_value(argument.type, argument.wire_name, candidates)

    def _make_body_values(self, body: Body) -> dict[ArgumentKey, object]:
        """Return the values of the arguments for the body, by their keys."""
        named = (each.value for each in body.examples)
        candidates = parse_json_values(body.example, *named)
        flat_object = find_flattened_object(body, self._declarations)
        if flat_object is None:
            return {WHOLE_BODY: self._samples.make_value(body.type, "body", candidates)}
        sample = self._samples.make_value(Ref(flat_object.id), "body", candidates)
        assert isinstance(sample, dict)
        return {ArgumentKey("field", name): value for name, value in sample.items()}


def _is_invalid_header(value: object) -> bool:
    """Check whether a text cannot be the value of a header (RFC 9110, section 5.5)."""
    return isinstance(value, str) and (
        value != value.strip(" \t") or any(character in value for character in "\r\n\0")
    )
