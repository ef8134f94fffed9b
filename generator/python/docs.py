"""The documentation of calls and types: rows of tables, links and notes."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence

from generator.markdown import cell, code, limit_note, linked
from generator.model import (
    Alias,
    Api,
    Array,
    Constant,
    Content,
    Declaration,
    Enumeration,
    Field,
    Limit,
    Literally,
    Map,
    Nullable,
    Object,
    OneOf,
    Operation,
    Ref,
    Scalar,
    Type,
)
from generator.pages import Argument, Call, ErrorRow, Flavour, Row, TypePage
from generator.python.annotations import Annotations
from generator.python.arguments import Given, sentence, shown_call
from generator.python.docstrings import first_sentence
from generator.python.names import TypeNames
from generator.reach import reached, roots_of

_ERRORS = {
    "400": "BadRequestError",
    "401": "AuthenticationError",
    "403": "PermissionDeniedError",
    "404": "NotFoundError",
    "409": "ConflictError",
    "422": "UnprocessableEntityError",
    "429": "RateLimitError",
}


class CallDocs:
    """Describes calls; `types` are the pages that can be linked to, by class name."""

    def __init__(
        self,
        declarations: Mapping[str, Declaration],
        annotations: Annotations,
        types: Mapping[str, str],
        security: tuple[tuple[str, ...], ...],
    ) -> None:
        self._declarations = declarations
        self._annotations = annotations
        self._types = types
        self._security = security

    def call(
        self,
        operation: Operation,
        *,
        name: str,
        owner: str,
        given: Sequence[Given],
        names: Mapping[str, str],
        returns: str,
        items: str,
        streamed_by: str,
        contents: Sequence[Content],
        sync: Flavour,
        awaited: Flavour,
    ) -> Call:
        """The page of a call."""
        security = operation.security if operation.security is not None else self._security
        return Call(
            id=operation.id,
            name=name,
            call=shown_call(f"{owner}.{name}", given, names),
            anchor=name,
            method=operation.method,
            path=operation.path,
            operation=operation.name or "",
            summary=operation.summary or f"{operation.method} {operation.path}",
            description=operation.description,
            deprecated=operation.deprecated,
            arguments=tuple(Argument(names[g.key], sentence(g)) for g in given),
            returns=returns,
            items=linked(items, self._types),
            streamed_by=streamed_by,
            result=_result(operation) if contents else "",
            raises=tuple(_raised(operation)),
            sync=sync,
            awaited=awaited,
            required=self._rows(given, names, required=True),
            optional=self._rows(given, names, required=False),
            answer=linked(returns, self._types),
            headers=tuple(self._headers(operation)),
            errors=tuple(self._errors(operation)),
            authorization=_authorization(security),
            content_type=operation.body.media_type if operation.body else "",
            accept=", ".join(dict.fromkeys(c.media_type for c in contents)),
        )

    def _rows(
        self, given: Sequence[Given], names: Mapping[str, str], *, required: bool
    ) -> tuple[Row, ...]:
        return tuple(self._argument(names[g.key], g) for g in given if g.required == required)

    def _argument(self, name: str, given: Given) -> Row:
        wire = f"sent as {code(given.wire)}" if given.wire != name and given.wire != "body" else ""
        return Row(
            code(name),
            linked(given.shown.text, self._types),
            cell(given.description),
            notes(given.type, self._declarations, given.default, given.deprecated, wire),
        )

    def _headers(self, operation: Operation) -> Iterable[Row]:
        """The headers of successful responses, each once."""
        headers = {
            header.name: header
            for response in operation.responses
            if response.success
            for header in response.headers
        }
        for header in headers.values():
            yield Row(
                code(header.name),
                linked(self._annotations.of(header.type).text, self._types),
                cell(header.description),
                notes(header.type, self._declarations, header.default, header.deprecated),
            )

    def _errors(self, operation: Operation) -> Iterable[ErrorRow]:
        for response in operation.responses:
            if not response.success:
                types = dict.fromkeys(
                    linked(self._annotations.of(c.type).text, self._types)
                    for c in response.contents
                )
                yield ErrorRow(
                    response.status,
                    code(_error_class(response.status)),
                    " or ".join(types),
                    cell(response.description),
                )


def _result(operation: Operation) -> str:
    """What the description says of the answer, as a sentence; a bare "OK" says nothing."""
    said = (first_sentence(r.description) for r in operation.responses if r.success)
    text = next((text for text in said if len(text.split()) > 1), "")
    return text if text[-1:] in ("", ".", "!", "?", ":") else f"{text}."


def _raised(operation: Operation) -> Iterable[str]:
    """The errors of the runtime that the described statuses become."""
    statuses = [r.status for r in operation.responses if not r.success]
    named = set(map(_error_class, statuses))
    return sorted(named or {"StatusError"})


def _error_class(status: str) -> str:
    return _ERRORS.get(status, "ServerError" if status.startswith("5") else "StatusError")


def _authorization(security: Sequence[Sequence[str]]) -> str:
    """Which schemes a call needs: all of one of the alternatives."""
    either = [" and ".join(map(code, schemes)) or "none" for schemes in security]
    return " or ".join(either) or "none"


class TypeDocs:
    """Describes the types of an API, each on a page of its own."""

    def __init__(
        self,
        api: Api,
        names: TypeNames,
        fields: Mapping[str, Mapping[str, str]],
        annotations: Annotations,
        links: Mapping[str, str],
    ) -> None:
        self._api = api
        self._declarations = api.declarations
        self._names = names
        self._fields = fields
        self._annotations = annotations
        self._links = links

    def pages(self, calls: Mapping[str, str]) -> tuple[TypePage, ...]:
        """A page for each type that has a name; `calls` are links by operation id."""
        users = self._users(calls)
        return tuple(
            self._page(declaration, users.get(id, ()))
            for id, declaration in self._declarations.items()
            if id in self._names.modules
        )

    def _users(self, calls: Mapping[str, str]) -> dict[str, list[str]]:
        users: dict[str, list[str]] = {}
        for operation in self._api.operations:
            roots = roots_of(operation)
            for id in reached((*roots.contents, *roots.parameters), self._declarations):
                users.setdefault(id, []).append(calls[operation.id])
        return users

    def _page(self, declaration: Declaration, users: Sequence[str]) -> TypePage:
        kind, type, rows, values = self._content(declaration)
        return TypePage(
            name=self._names.types[declaration.id],
            module=self._names.modules[declaration.id],
            kind=kind,
            description=declaration.description,
            type=type,
            rows=rows,
            values=values,
            users=tuple(users),
        )

    def _content(
        self, declaration: Declaration
    ) -> tuple[str, str, tuple[Row, ...], tuple[str, ...]]:
        match declaration:
            case Object(fields=fields):
                return "object", "", tuple(self._row(f, declaration) for f in fields), ()
            case Enumeration(values=values):
                return "enumeration", "", (), tuple(code(json.dumps(v)) for v in values)
            case Alias(type=OneOf(variants, tag) as union):
                tagged = tag.values if tag else ((),) * len(variants)
                rows = tuple(
                    self._variant(variant, tag.property if tag else "", values)
                    for variant, values in zip(variants, tagged, strict=True)
                )
                return "union", self._linked(union), rows, ()
            case Alias(type=type):
                return "alias", self._linked(type), (), ()

    def _linked(self, type: Type) -> str:
        return linked(self._annotations.of(type).text, self._links)

    def _variant(self, variant: Type, property: str, values: Sequence[str]) -> Row:
        tag = " or ".join(code(f"{property} = {json.dumps(v)}") for v in values)
        text = self._declarations[variant.id].description if isinstance(variant, Ref) else ""
        return Row("", self._linked(variant), cell(text), tag)

    def _row(self, field: Field, owner: Object) -> Row:
        name = self._fields[owner.id][field.name]
        wire = f"sent as {code(field.name)}" if name != field.name else ""
        optional = "" if field.required else "optional"
        only = "read only" if field.read_only else "write only" if field.write_only else ""
        meant = self._annotations.of(field.type)
        return Row(
            code(name),
            linked(meant.text, self._links),
            cell(field.description),
            notes(
                field.type,
                self._declarations,
                field.default,
                field.deprecated,
                optional,
                only,
                wire,
            ),
        )


def notes(
    type: Type,
    declarations: Mapping[str, Declaration],
    default: Literally | None,
    deprecated: bool,
    *others: str,
) -> str:
    """The Notes of a row: default, limits, values and what else there is to know."""
    said = ["deprecated"] if deprecated else []
    if default is not None and default.text != "null" and len(default.text) <= 200:
        said.append(f"default: {code(default.text)}")
    said += [limit_note(limit) for limit in _limits(type)]
    values = _values(type, declarations)
    if values:
        said.append("one of " + ", ".join(code(json.dumps(v)) for v in values))
    return "; ".join([*filter(None, others), *said])


def _limits(type: Type) -> tuple[Limit, ...]:
    match type:
        case Nullable(inner):
            return _limits(inner)
        case Scalar(limits=limits) | Array(limits=limits) | Map(limits=limits):
            return limits
        case _:
            return ()


def _values(type: Type, declarations: Mapping[str, Declaration]) -> tuple[object, ...]:
    match type:
        case Nullable(inner):
            return _values(inner, declarations)
        case Constant(value):
            return (value,)
        case Ref(id):
            named = declarations[id]
            return named.values if isinstance(named, Enumeration) else ()
        case _:
            return ()
