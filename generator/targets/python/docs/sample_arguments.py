"""Arguments in code samples: those of the client and those of the method, with sample values."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ....client.arguments import WHOLE_BODY, Argument
from ....examples import SampleFactory
from ....examples.argument_values import ArgumentSamples
from ....frozen import frozen
from ....model import Api, ArgumentKey, Body, Declaration, Operation, Scalar
from ..client.arguments import NamedArgument
from ..syntax.literals import literal
from ..syntax.printer import Node, add_prefix
from ..syntax.type_expressions import TypeExpression
from ..types.annotations import RoleAnnotators
from ..types.value_literals import ValueWriter
from ..views import Credential


@frozen
class ClientArgumentWriter:
    """A writer of the constructor arguments of clients.

    `credentials` are those of each security scheme; `base_url` is empty if there is a default.
    """

    api: Api
    credentials: Mapping[str, Credential]
    base_url: str

    def write_arguments(self, operation: Operation) -> tuple[Node, ...]:
        """Return the credentials that have no environment variable, and the base URL."""
        missing = [each for each in self.choose_credentials(operation) if not each.env]
        url = [f"base_url={literal(self.base_url)}"] if self.base_url else []
        return (*(f'{c.argument}=("user", "password")' for c in missing), *url)

    def choose_credentials(self, operation: Operation) -> list[Credential]:
        """Return the credentials of the alternative with the fewest that must be passed.

        As clients do, it prefers one with credentials to one without.
        """
        security = self.api.get_security(operation)
        alternatives = [[self.credentials[name] for name in names] for names in security]
        return min(
            alternatives, key=lambda each: (sum(not c.env for c in each), not each), default=[]
        )


class MethodArgumentWriter:
    """A writer of the arguments of methods, with sample values that type-check.

    `keys` are the keys of typed dicts, by the id of the object and the name of the property.
    """

    def __init__(
        self,
        declarations: Mapping[str, Declaration],
        keys: Mapping[str, Mapping[str, str]],
        roles: RoleAnnotators,
        samples: SampleFactory,
        argument_samples: ArgumentSamples,
    ) -> None:
        self.declarations = declarations
        self.keys = keys
        self._samples = samples
        self._argument_samples = argument_samples
        values = self._value_writer = ValueWriter(declarations, keys, samples, roles.argument)
        self._content_writer = ValueWriter(declarations, keys, samples, roles.field, values)
        self._part_writer = ValueWriter(declarations, keys, samples, roles.upload, values)
        self._form_writer = ValueWriter(
            declarations, keys, samples, roles.upload, self._part_writer
        )

    def write_arguments(
        self, operation: Operation, arguments: Sequence[NamedArgument], is_streaming: bool
    ) -> list[Node]:
        """Return the required arguments, those of the example of the body, and the selector.

        Raises:
            NoValueError: A required argument has no finite sample value.
        """
        values = self._argument_samples.make_values(
            operation, (each.argument for each in arguments)
        )
        nodes: list[Node] = []
        for each in arguments:
            if each.key == operation.stream_selector:
                node = _write_selector(each.argument, is_streaming)
            else:
                node = self._write_argument(operation, each.argument, values)
            if node is not None:
                nodes.append(add_prefix("" if each.is_positional else f"{each.name}=", node))
        return nodes

    def accepts_value(self, argument: Argument, value: object) -> bool:
        """Check whether a value is one of the type of an argument."""
        made = self._samples.make_value(argument.type, argument.wire_name, [value])
        return type(made) is type(value) and made == value

    def annotate_argument(self, operation: Operation, argument: Argument) -> TypeExpression:
        """Return the type of an argument, or of a part of one."""
        return self._select_writer_for(operation, argument).annotator.annotate(argument.type)

    def write_constant(
        self, operation: Operation, argument: Argument, values: Sequence[object]
    ) -> Node:
        """Return the first of some values that has the type of an argument, or another one.

        Raises:
            NoValueError: The argument has no finite sample value.
        """
        value = self._samples.make_value(argument.type, argument.wire_name, values)
        writer = self._select_writer_for(operation, argument)
        return writer.write_value(argument.type, value)

    def write_scalar(self, scalar: Scalar, name: str, values: Sequence[object]) -> Node:
        """Return the first of some values that is such a scalar, or another one."""
        return literal(self._samples.make_value(scalar, name, values))

    def _select_writer_for(self, operation: Operation, argument: Argument) -> ValueWriter:
        body = operation.body if argument.is_in_body else None
        return self._value_writer if body is None else self._select_writer(argument, body)

    def _write_argument(
        self, operation: Operation, argument: Argument, values: Mapping[ArgumentKey, object]
    ) -> Node | None:
        """Return the value of an argument; None if the sample omits it."""
        if argument.key not in values:
            return None
        writer = self._select_writer_for(operation, argument)
        return writer.write_value(argument.type, values[argument.key])

    def _select_writer(self, argument: Argument, body: Body) -> ValueWriter:
        if body.kind == "parts":
            return self._part_writer
        if body.kind == "multipart":
            return self._form_writer if argument.key == WHOLE_BODY else self._part_writer
        return self._content_writer if body.kind == "content" else self._value_writer


def _write_selector(argument: Argument, is_streaming: bool) -> Node | None:
    """Return the value of the argument that selects a stream; None if it can be omitted."""
    if is_streaming:
        return "True"
    return "False" if argument.is_required or argument.is_true_by_default else None
