"""Links: the operations that the values of a response can be passed to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from ...model import (
    Declaration,
    Link,
    LinkParameter,
    LinkValue,
    Operation,
    Parameter,
    Response,
    RuntimeExpression,
    Type,
)
from ...model.links import iter_expressions
from ...model.shapes import collect_json_types
from ...text.quoting import quote_name
from ...text.suggestions import did_you_mean, list_names
from ..document import Cursor
from .link_sources import LinkSource
from .link_targets import LinkTargets, find_link_targets
from .runtime_expressions import (
    InvalidExpressionError,
    has_nested_expression,
    parse_link_value,
)

_MAX_SUGGESTIONS = 100
"""For how many links with problems operations are suggested, which is slow."""

_MAX_COMPARED = 200
"""Most names that a wrong one is compared with: there may be as many wrong ones."""

_SCALARS = {"string", "integer", "number", "boolean"}
_EXPRESSION_HINT = "write an expression such as $response.body#/id, $request.path.id or $url"
_NESTED_HINT = "write one expression for the whole value, such as $response.body"


def add_links(
    root: Cursor,
    operations: Sequence[Operation],
    entries: Iterable[tuple[str, Cursor]],
    declarations: Mapping[str, Declaration],
) -> tuple[Operation, ...]:
    """Return operations with the links of their responses.

    `entries` are all operations of the description by id, also those that are not selected, and
    last those that a style leaves out.
    """
    targets = find_link_targets(operations, entries)
    reader = _LinkReader(root, targets, declarations)
    return tuple(map(reader.add_links, operations))


class _LinkReader:
    """A reader of the links of responses; what cannot be followed is reported."""

    def __init__(
        self, root: Cursor, targets: LinkTargets, declarations: Mapping[str, Declaration]
    ) -> None:
        self._root = root
        self._targets = targets
        self._declarations = declarations
        self._reported: set[str] = set()

    def add_links(self, operation: Operation) -> Operation:
        """Return an operation with the links of its responses."""
        responses = tuple(self._add_links(each, operation) for each in operation.responses)
        return replace(operation, responses=responses)

    def _add_links(self, response: Response, operation: Operation) -> Response:
        entries = self._root.at_pointer(response.pointer).iter_members("links")
        links = (self._read_link(name, each, response, operation) for name, each in entries)
        return replace(response, links=tuple(link for link in links if link is not None))

    def _read_link(
        self, name: str, entry: Cursor, response: Response, operation: Operation
    ) -> Link | None:
        link = entry.resolve_if_possible("the link is left out")
        if link is None or not link.is_object:
            return None
        id = self._find_target(link)
        target = self._targets.operations.get(id)
        if target is None:
            return None  # it was reported, or the operation was not selected
        source = LinkSource(operation, response, self._declarations)
        return Link(
            name=name,
            pointer=link.pointer,
            target=id,
            parameters=tuple(self._read_parameters(link, target, source)),
            body=self._read_body(link, target, source),
            server=link.at_path("server").get_string("url") if "server" in link else "",
            description=link.get_string("description"),
        )

    # --- targets --------------------------------------------------------

    def _find_target(self, link: Cursor) -> str:
        """Return the id of the target; empty, with a report, if there is none."""
        name, reference = link.get_string("operationId"), link.get_string("operationRef")
        if name:
            if reference:
                self._warn(
                    link.at_path("operationRef"),
                    "link-operation",
                    "a link has either 'operationId' or 'operationRef'; this one is ignored",
                )
            return self._find_by_name(link.at_path("operationId"), name)
        if reference:
            return self._find_by_pointer(link.at_path("operationRef"), reference)
        self._warn(
            link,
            "link-operation",
            "a link must have 'operationId' or 'operationRef'; it is left out",
        )
        return ""

    def _find_by_name(self, member: Cursor, name: str) -> str:
        id = self._targets.ids_by_name.get(name, "")
        if not id:
            message = f"no operation has the operationId {quote_name(name)}; the link is left out"
            is_suggested = len(self._reported) < _MAX_SUGGESTIONS
            hint = did_you_mean(name, self._targets.ids_by_name) if is_suggested else None
            self._warn(member, "link-operation", message, hint)
        return id

    def _find_by_pointer(self, member: Cursor, reference: str) -> str:
        references = member.document.references
        base = references.find_base(member.pointer)
        for pointer in references.iter_pointers(reference, base):
            id = self._targets.ids_by_pointer.get(pointer)
            if id is not None:
                return id
        if references.is_external(reference, base):
            message = f"links to other descriptions are not supported: {quote_name(reference)}"
            self._warn(member, "link-operation", f"{message}; the link is left out")
        else:
            message = f"'operationRef' names no operation: {quote_name(reference)}"
            hint = "write '/' in a path as '~1': #/paths/~1users~1{id}/get"
            self._warn(member, "link-operation", f"{message}; the link is left out", hint)
        return ""

    # --- values ---------------------------------------------------------

    def _read_parameters(
        self, link: Cursor, target: Operation, source: LinkSource
    ) -> Iterator[LinkParameter]:
        found = set[tuple[str, str]]()
        for name, entry in link.iter_members("parameters"):
            parameter = self._find_parameter(name, entry, target)
            value = self._read_value(entry, source) if parameter is not None else None
            if parameter is None or value is None:
                continue
            key = parameter.location, parameter.name
            if key in found:
                message = f"the link sets the parameter {quote_name(parameter.name)} twice; ignored"
                self._warn(entry, "link-parameter", message)
                continue
            found.add(key)
            place = f"the parameter {quote_name(parameter.name)}"
            if self._check_type(value, parameter.type, place, entry, source):
                yield LinkParameter(parameter.location, parameter.name, value)

    def _find_parameter(self, name: str, entry: Cursor, target: Operation) -> Parameter | None:
        """Return the parameter that a name means, which a location may qualify: ``path.id``."""
        found = self._targets.find_parameters(name, target)
        if not found:
            message = f"the target of the link has no parameter {quote_name(name)}; ignored"
            names = [each.name for each in target.parameters]
            hint = _suggest_name(name, names)
            self._warn(entry, "link-parameter", message, hint)
        elif found[1:]:
            message = f"the target of the link has several parameters {quote_name(name)}; ignored"
            hint = f"write the location before it: {found[0].location}.{found[0].name}"
            self._warn(entry, "link-parameter", message, hint)
            return None
        return found[0] if found else None

    def _read_body(self, link: Cursor, target: Operation, source: LinkSource) -> LinkValue | None:
        entry = link.get("requestBody")
        if entry is None:
            return None
        if target.body is None:
            message = "the target of the link has no request body; ignored"
            self._warn(entry, "link-parameter", message)
            return None
        value = self._read_value(entry, source)
        if value is None or not self._check_type(
            value, target.body.type, "the request body", entry, source
        ):
            return None
        return value

    def _read_value(self, entry: Cursor, source: LinkSource) -> LinkValue | None:
        """Return the value of a parameter or a body; None, with a report, if it has none."""
        try:
            value = parse_link_value(entry.value)
        except InvalidExpressionError as error:
            message = f"{quote_name(str(error))} is not a valid runtime expression; ignored"
            self._warn(entry, "link-expression", message, _EXPRESSION_HINT)
            return None
        if has_nested_expression(entry.value):
            message = "an expression in an object or array is sent as text"
            self._warn(entry, "link-expression", message, _NESTED_HINT)
        for expression in iter_expressions(value):
            if not self._check_expression(expression, entry, source):
                return None
        return value

    def _check_expression(
        self, expression: RuntimeExpression, entry: Cursor, source: LinkSource
    ) -> bool:
        """Check that the request or response has what an expression names."""
        unknown = source.find_unknown_part(expression)
        if unknown is not None:
            part, known_names = unknown
            hint = _suggest_name(expression.name.rpartition("/")[2], known_names)
            message = f"the {expression.message} has no {part}; ignored"
            self._warn(entry, "link-expression", message, hint)
        return unknown is None

    def _check_type(
        self, value: LinkValue, type: Type, place: str, entry: Cursor, source: LinkSource
    ) -> bool:
        """Check that a value may have the type of its place; texts can have any scalar."""
        given = source.collect_json_types(value)
        described = collect_json_types(type, self._declarations)
        accepted = described | ({"integer"} if "number" in described else set())
        accepted |= _SCALARS if "string" in accepted else set()
        if not given or not accepted or given & accepted:
            return True
        names, known = (" or ".join(sorted(each)) for each in (given, described))
        message = f"the value is of type {names}, but {place} is {known}; ignored"
        self._warn(entry, "link-value", message)
        return False

    def _warn(self, cursor: Cursor, code: str, message: str, hint: str | None = None) -> None:
        """Report a problem of a link once, though several responses may share it."""
        if cursor.pointer not in self._reported:
            self._reported.add(cursor.pointer)
            cursor.warn(code, message, hint)


def _suggest_name(name: str, known: Sequence[str]) -> str | None:
    """Return a hint with the closest known name, or with the first of them; None if none is known."""
    if not known:
        return None
    closest = did_you_mean(name, known) if len(known) <= _MAX_COMPARED else None
    return closest or f"known: {list_names(known)}"
