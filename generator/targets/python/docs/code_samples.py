"""Code samples: calls of methods with sample values, and what programs print of the results."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

from ....examples import NoValueError
from ....frozen import frozen
from ....model import Object, Scalar
from ....naming.words import apply_case, split_words
from ..client.methods import OperationMethod
from ..client.polling import PythonPollingMethod
from ..syntax.identifiers import avoid_reserved, identifier
from ..syntax.printer import Node, collect_node_imports, make_call
from ..syntax.type_expressions import NONE, NamedType, Subscript, TypeExpression
from ..views import CodeSample
from .sample_arguments import ClientArgumentWriter, MethodArgumentWriter

# The attribute to print of an object: the first of these that it has.
_SHOWN_ATTRIBUTES = ("id", "name", "title", "status", "key", "type")
# Other names in programs.
RESERVED_NAMES = frozenset(["client", "main", "print", "len", "asyncio", "events", "event"])
# The variable and the printed expression of results that are not named after their type.
_FIXED_OUTPUT = {"nothing": ("", ""), "stream": ("event", "event")}

_PythonMethod: TypeAlias = OperationMethod | PythonPollingMethod


@frozen
class CodeSampleWriter:
    """A writer of code samples; they are None if a required argument has no finite sample value.

    `classes` are the objects by the names of their classes, `fields` the attributes of their
    properties by the ids of the objects. No variable has one of the `client_names`.
    """

    client_arguments: ClientArgumentWriter
    method_arguments: MethodArgumentWriter
    classes: Mapping[str, Object]
    fields: Mapping[str, Mapping[str, str]]
    client_names: frozenset[str]

    def write_operation_sample(self, method: OperationMethod) -> CodeSample | None:
        """Return a sample for an operation, without a stream if there is a choice."""
        if method.item_type is not None and method.plan.always_streams:
            return self._write_sample(method, "stream", method.item_type)
        if method.item_type is not None and method.plan.pagination is not None:
            return self._write_sample(method, "pages", method.item_type)
        return self.write_value_sample(method, method.value_type)

    def write_stream_sample(self, method: OperationMethod) -> CodeSample | None:
        """Return a sample that streams the response; None if it cannot be streamed."""
        item_type = method.stream_item_type
        return None if item_type is None else self._write_sample(method, "stream", item_type)

    def write_value_sample(self, method: _PythonMethod, type: TypeExpression) -> CodeSample | None:
        """Return a sample for a method that returns a value; its programs iterate over lists."""
        match type:
            case Subscript(NamedType("list", ""), (NamedType(name) as item,)) if (
                name in self.classes
            ):
                return self._write_sample(method, "list", item)
            case _:
                return self._write_sample(method, "nothing" if type == NONE else "value", type)

    def _write_sample(
        self, method: _PythonMethod, outcome: str, type: TypeExpression
    ) -> CodeSample | None:
        try:
            arguments = self.method_arguments.write_arguments(
                method.operation, method.arguments, is_streaming=outcome == "stream"
            )
        except NoValueError:
            return None
        call = make_call(f"client.{method.owner}.{method.name}", *arguments)
        variable, expression = _FIXED_OUTPUT.get(outcome) or self._choose_output(type, call)
        return CodeSample(
            client_arguments=self.client_arguments.write_arguments(method.operation),
            call=call,
            outcome=outcome,
            variable=variable,
            printed_expression=expression,
        )

    def _choose_output(self, type: TypeExpression, call: Node) -> tuple[str, str]:
        """Return a variable for a value, and the expression to print."""
        if not isinstance(type, NamedType) or type.name not in self.classes:
            is_bytes, is_text = type == NamedType("bytes"), type == NamedType("str")
            name = "content" if is_bytes else "text" if is_text else "result"
            return name, f"len({name})" if is_bytes else name
        name = avoid_reserved(_make_variable(type.name), self._collect_reserved_names(call))
        attribute = self._find_shown_attribute(self.classes[type.name])
        return name, f"{name}.{attribute}" if attribute else name

    def _collect_reserved_names(self, call: Node) -> set[str]:
        imported = {name or module for module, name in collect_node_imports(call)}
        return {*RESERVED_NAMES, *self.client_names, *imported}

    def _find_shown_attribute(self, declaration: Object) -> str | None:
        """Return the attribute that identifies an object best, or None."""
        scalars = {f.name for f in declaration.fields if isinstance(f.type, Scalar) and f.required}
        shown_field = next((name for name in _SHOWN_ATTRIBUTES if name in scalars), None)
        return None if shown_field is None else self.fields[declaration.id][shown_field]


def _make_variable(class_name: str) -> str:
    """Return a variable for an instance of a class: ``run`` for ``Run``."""
    words = split_words(class_name)
    is_short = 0 < len(words) < 3 and words[-1].lower() not in ("response", "result")
    return identifier(apply_case(words, "snake", {})) if is_short else "result"
