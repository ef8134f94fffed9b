"""Code samples: short complete programs that call a method with sample values."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from ....client.arguments import WHOLE_BODY, Argument, find_flattened_object
from ....examples import NoValueError, SampleFactory, parse_json_values
from ....model import Api, ArgumentKey, Body, Object, Operation, Ref, Scalar
from ....naming.words import apply_case, split_words
from ..client.arguments import NamedArgument
from ..syntax.identifiers import avoid_reserved, identifier
from ..syntax.imports import Import, format_imports
from ..syntax.literals import literal
from ..syntax.printer import Node, add_prefix, layout_lines, make_call
from ..syntax.type_expressions import NONE, NamedType, Subscript, TypeExpression
from ..types.annotations import RoleAnnotators, TypeAnnotator
from ..types.value_literals import ValueWriter
from ..views import CodeSample, Credential

_INDENT = 4
# The attribute to print of an object: the first of these that it has.
_SHOWN_ATTRIBUTES = ("id", "name", "title", "status", "key", "type")
_RESERVED_NAMES = ("client", "main", "print", "len", "asyncio", "events", "event")


@dataclass(frozen=True, slots=True)
class Outcome:
    """The result of a call, with the type of the value or of the items.

    `kind` is a single value, or items in a list, in pages or in a stream.
    """

    kind: Literal["value", "list", "pages", "stream"]
    type: TypeExpression


class CodeSampleWriter:
    """Writes programs that call a method with its required arguments and print the result."""

    def __init__(
        self,
        api: Api,
        *,
        package: str,
        clients: tuple[str, str],
        base_url: str,
        credentials: Sequence[Credential],
        roles: RoleAnnotators,
        samples: SampleFactory,
        classes: Mapping[str, Object],
        fields: Mapping[str, Mapping[str, str]],
        width: int,
    ) -> None:
        self._api = api
        self._package = package
        self._clients = clients
        self._base_url = base_url
        self._credentials = {credential.scheme: credential for credential in credentials}
        self._roles = roles
        self._samples = samples
        self._classes = classes
        self._fields = fields
        self._width = width

    def write_sample(
        self,
        operation: Operation,
        path: str,
        arguments: Sequence[NamedArgument],
        outcome: Outcome,
    ) -> CodeSample:
        """Return the programs that call the method at `path` (``threads.runs.create``).

        They are empty if a required argument has no finite sample value.
        """
        values = ValueWriter(self._api, self._roles, self._samples)
        try:
            nodes = self._make_arguments(operation, arguments, values, outcome.kind == "stream")
        except NoValueError:
            return CodeSample("", "")
        method_call = make_call(f"client.{path}", *nodes)
        settings = self._make_client_arguments(operation)
        reserved_names = {
            *_RESERVED_NAMES,
            *self._clients,
            *(name or module for module, name in values.imports),
        }
        outcome = self._unwrap_list(outcome)
        printer = _OutcomePrinter(outcome, self._choose_output(outcome.type, reserved_names))
        sync, asynchronous = self._clients
        sync_lines, async_lines = (
            printer.format_lines(method_call, w, n, self._width)
            for w, n in (("", 4), ("await ", 8))
        )
        return CodeSample(
            self._write_program(sync, settings, sync_lines, values.imports) if sync else "",
            (
                self._write_async_program(asynchronous, settings, async_lines, values.imports)
                if asynchronous
                else ""
            ),
        )

    # --- programs -------------------------------------------------------

    def _write_program(
        self, client: str, settings: Sequence[Node], body: Sequence[str], imports: set[Import]
    ) -> str:
        client_call = add_prefix("with ", make_call(client, *settings))
        head = layout_lines(client_call, 0, self._width, " as client:")
        return "\n".join(
            [*self._format_imports({(self._package, client)} | imports), "", *head, *body]
        )

    def _write_async_program(
        self, client: str, settings: Sequence[Node], body: Sequence[str], imports: set[Import]
    ) -> str:
        all_imports = {("asyncio", ""), (self._package, client)} | imports
        client_call = add_prefix("async with ", make_call(client, *settings))
        return "\n".join(
            [
                *self._format_imports(all_imports),
                *("", "", "async def main() -> None:"),
                *layout_lines(client_call, 4, self._width, " as client:"),
                *body,
                *("", "", "asyncio.run(main())"),
            ]
        )

    def _format_imports(self, imports: set[Import]) -> list[str]:
        absolute = {
            (self._package + module if module.startswith(".") else module, name)
            for module, name in imports
        }
        return format_imports(absolute, width=self._width)

    def _make_client_arguments(self, operation: Operation) -> list[Node]:
        """Return the base URL, and credentials that have no environment variable."""
        security = self._api.get_security(operation)
        alternatives = [[self._credentials[name] for name in names] for names in security]
        missing = min(
            ([c for c in each if not c.env] for each in alternatives), key=len, default=[]
        )
        url = [f"base_url={literal(self._base_url)}"] if self._base_url else []
        return [*(f'{c.argument}=("user", "password")' for c in missing), *url]

    # --- arguments ------------------------------------------------------

    def _make_arguments(
        self,
        operation: Operation,
        arguments: Sequence[NamedArgument],
        values: ValueWriter,
        is_streaming: bool,
    ) -> list[Node]:
        body = self._make_body_values(operation.body) if operation.body is not None else {}
        nodes: list[Node] = []
        for each in arguments:
            node = self._make_argument(operation, each.argument, body, values, is_streaming)
            if node is not None:
                nodes.append(add_prefix("" if each.is_positional else f"{each.name}=", node))
        return nodes

    def _make_argument(
        self,
        operation: Operation,
        argument: Argument,
        body: Mapping[ArgumentKey, object],
        values: ValueWriter,
        is_streaming: bool,
    ) -> Node | None:
        """Return the value of an argument, or None if it is omitted."""
        if argument.key == operation.stream_selector:
            if is_streaming:
                return "True"
            return "False" if argument.is_required or argument.is_true_by_default else None
        if operation.body is not None and argument.is_in_body:
            if argument.key not in body:
                return None
            role, nested_role = self._select_body_roles(operation.body, argument)
            return values.write_value(argument.type, body[argument.key], role, nested_role)
        if not argument.is_required:
            return None
        candidates = [v for v in parse_json_values(argument.example, argument.default) if v != ""]
        value = self._samples.make_value(argument.type, argument.wire_name, candidates)
        return values.write_value(argument.type, value, self._roles.argument)

    def _make_body_values(self, body: Body) -> dict[ArgumentKey, object]:
        """Return the values of the arguments for the body, by their keys."""
        candidates = parse_json_values(body.example)
        flat_object = find_flattened_object(body, self._api.declarations)
        if flat_object is None:
            return {WHOLE_BODY: self._samples.make_value(body.type, "body", candidates)}
        sample = self._samples.make_value(Ref(flat_object.id), "body", candidates)
        assert isinstance(sample, dict)
        return {ArgumentKey("field", name): value for name, value in sample.items()}

    def _select_body_roles(
        self, body: Body, argument: Argument
    ) -> tuple[TypeAnnotator, TypeAnnotator]:
        """Return the annotators of an argument of the body, and of the fields of its objects."""
        nested, upload = self._roles.argument, self._roles.upload
        if body.kind == "multipart":
            return upload, upload if argument.key == WHOLE_BODY else nested
        return (self._roles.field if body.kind == "content" else nested), nested

    # --- results --------------------------------------------------------

    def _unwrap_list(self, outcome: Outcome) -> Outcome:
        """Turn a list of objects into an outcome that is printed item by item."""
        match outcome:
            case Outcome("value", Subscript(NamedType("list", ""), (NamedType(name) as item,))):
                return Outcome("list", item) if name in self._classes else outcome
            case _:
                return outcome

    def _choose_output(self, type: TypeExpression, reserved_names: set[str]) -> PrintedValue:
        """Return a variable name for a value, and the expression to print."""
        declaration = self._classes.get(type.name) if isinstance(type, NamedType) else None
        if declaration is None or not isinstance(type, NamedType):
            is_bytes, is_text = type == NamedType("bytes"), type == NamedType("str")
            name = "content" if is_bytes else "text" if is_text else "result"
            return name, f"len({name})" if is_bytes else name
        name_words = split_words(type.name)
        is_short = 0 < len(name_words) < 3 and name_words[-1].lower() not in ("response", "result")
        name = identifier(apply_case(name_words, "snake", {})) if is_short else "result"
        name = avoid_reserved(name, reserved_names)
        attribute = self._find_shown_attribute(declaration)
        return name, f"{name}.{attribute}" if attribute else name

    def _find_shown_attribute(self, declaration: Object) -> str | None:
        """Return the attribute that identifies an object best, or None."""
        scalars = {
            f.name: f for f in declaration.fields if isinstance(f.type, Scalar) and f.required
        }
        shown_field = next((name for name in _SHOWN_ATTRIBUTES if name in scalars), None)
        return None if shown_field is None else self._fields[declaration.id][shown_field]


PrintedValue: TypeAlias = tuple[str, str]


@dataclass(frozen=True, slots=True)
class _OutcomePrinter:
    """Writes the statements that call a method and print its result."""

    outcome: Outcome
    printed_value: PrintedValue

    def format_lines(
        self, method_call: Node, await_prefix: str, indent: int, width: int
    ) -> list[str]:
        """Return the statements; `await_prefix` is ``"await "`` or empty."""
        name, expression = self.printed_value
        inner_indent = " " * (indent + _INDENT)
        print_call = f"print({expression})"
        if self.outcome.kind == "stream":
            return self._format_stream(method_call, await_prefix, indent, width)
        if self.outcome.kind in ("list", "pages"):
            pages = self.outcome.kind == "pages"
            loop_head = (
                f"{await_prefix.replace('await', 'async')}for {name} in "
                if pages
                else f"for {name} in {await_prefix}"
            )
            head = add_prefix(loop_head, method_call)
            return [*layout_lines(head, indent, width, ":"), f"{inner_indent}{print_call}"]
        if self.outcome.type == NONE:
            return layout_lines(add_prefix(await_prefix, method_call), indent, width)
        assignment = _format_assignment(name, add_prefix(await_prefix, method_call), indent, width)
        return [*assignment, f"{' ' * indent}{print_call}"]

    def _format_stream(
        self, method_call: Node, await_prefix: str, indent: int, width: int
    ) -> list[str]:
        async_prefix = "async " if await_prefix else ""
        inner_indent = " " * (indent + _INDENT)
        return [
            *layout_lines(
                add_prefix(f"{async_prefix}with {await_prefix}", method_call),
                indent,
                width,
                " as events:",
            ),
            f"{inner_indent}{async_prefix}for event in events:",
            f"{inner_indent}    print(event)",
        ]


def _format_assignment(name: str, value: Node, indent: int, width: int) -> list[str]:
    """Return an assignment as lines.

    The value is in parentheses if only that keeps the first line within the width.
    """
    lines = layout_lines(add_prefix(f"{name} = ", value), indent, width)
    inner = layout_lines(value, indent + _INDENT, width)
    if len(lines[0]) <= width or len(inner[0]) > width:
        return lines
    space = " " * indent
    return [f"{space}{name} = (", *inner, f"{space})"]
