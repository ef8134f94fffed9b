"""The documentation of calls: rows of tables, links and notes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from generator.markdown import Prose, code, linked
from generator.model import (
    Alias,
    Api,
    Body,
    Content,
    Declaration,
    Operation,
    Scalar,
    Type,
    walk,
)
from generator.pages import Argument, Call, ErrorRow, Flavour, Row, Sample
from generator.python.annotations import Annotations
from generator.python.arguments import WHOLE, Given, documented, shown_call
from generator.python.docstrings import first_sentence
from generator.python.notes import notes
from generator.python.paging import Paged
from generator.python.raising import error_class, raised
from generator.reach import reached

_PAGING = {
    "CursorPagination": "by cursor: {parameter} takes the {cursor} of the page before",
    "OffsetPagination": "by offset: {parameter} counts the items before the page",
    "PageNumberPagination": "by number: {parameter} is the number of the page, from {first}",
    "NextLinkPagination": "by link: {next} of a page is where the one that follows is",
    "LinkHeaderPagination": "by link: the header `Link` of a page says where the one that follows is",
}
EVENTS = "server-sent events"
_STREAMS = {"events": EVENTS, "lines": "lines of JSON"}


class CallDocs:
    """Describes calls; `types` are the pages that can be linked to, by class name."""

    def __init__(
        self,
        api: Api,
        annotations: Annotations,
        types: Mapping[str, str],
        prose: Prose,
    ) -> None:
        self._declarations = api.declarations
        self._annotations = annotations
        self._types = types
        self._security_of = api.security_of
        self._schemes = {scheme.name for scheme in api.security_schemes}
        self._prose = prose

    def call(
        self,
        operation: Operation,
        *,
        name: str,
        owner: str,
        given: Sequence[Given],
        names: Mapping[str, str],
        options: Sequence[Argument],
        returns: str,
        items: str,
        streamed_by: str,
        paged: Paged | None,
        contents: Sequence[Content],
        sync: Flavour,
        awaited: Flavour,
        sample: Sample,
        streaming: Sample,
    ) -> Call:
        """The page of a call."""
        return Call(
            id=operation.id,
            name=name,
            call=shown_call(f"{owner}.{name}", given, names),
            anchor=name,
            method=operation.method,
            path=operation.path,
            operation=operation.name or "",
            summary=operation.summary or first_sentence(operation.description),
            description=operation.description,
            deprecated=operation.deprecated,
            arguments=(*documented(given, names), *options),
            returns=returns,
            items=self._linked(items),
            item=items,
            streamed_by=streamed_by,
            result=_result(operation) if contents else "",
            raises=raised(operation),
            sync=sync,
            awaited=awaited,
            required=self._rows(given, names, required=True),
            optional=self._rows(given, names, required=False),
            answer=self._linked(returns),
            headers=tuple(self._headers(operation)),
            errors=tuple(self._errors(operation)),
            authorization=self._authorization(operation.asked),
            schemes=next(iter(self._security_of(operation)), ()),
            content_type=operation.body.media_type if operation.body else "",
            accept=", ".join(dict.fromkeys(c.media_type for c in contents)),
            sample=sample,
            streaming=streaming,
            paging=_paging(paged, names) if paged is not None else "",
            comes_as=next((_STREAMS[c.kind] for c in contents if c.streams), ""),
            uploads=tuple(names[g.key] for g in given if self._is_file(g, operation.body)),
            downloads=any(content.kind == "binary" for content in contents),
        )

    def _linked(self, annotation: str) -> str:
        return linked(annotation, self._types)

    def _is_file(self, given: Given, body: Body | None) -> bool:
        """Whether an argument is content that is sent as it is: all of the body, or a part of it."""
        if body is None or body.kind not in ("content", "multipart"):
            return False
        if given.key == WHOLE:
            return body.kind == "content"
        return given.key.startswith("body:") and self._holds_binary(given.type)

    def _holds_binary(self, type: Type) -> bool:
        aliased = [
            part
            for id in reached([type], self._declarations, _aliased)
            for part in _aliased(self._declarations[id])
        ]
        parts = (part for each in (type, *aliased) for part in walk(each))
        return any(isinstance(part, Scalar) and part.kind == "binary" for part in parts)

    def _authorization(self, asked: Sequence[Sequence[str]]) -> str:
        """Which schemes a call needs: all of one of the alternatives."""
        either = [" and ".join(map(self._scheme, schemes)) or "none" for schemes in asked]
        return " or ".join(dict.fromkeys(either)) or "none"

    def _scheme(self, name: str) -> str:
        return code(name) + ("" if name in self._schemes else " (by an `http_client` of your own)")

    def _rows(
        self, given: Sequence[Given], names: Mapping[str, str], *, required: bool
    ) -> tuple[Row, ...]:
        return tuple(self._argument(names[g.key], g) for g in given if g.required == required)

    def _argument(self, name: str, given: Given) -> Row:
        wire = f"sent as {code(given.wire)}" if given.wire != name and given.wire != "body" else ""
        return Row(
            code(name),
            self._linked(given.shown.text),
            self._prose.cell(given.description),
            notes(
                given.type,
                self._declarations,
                wire,
                default=given.default,
                deprecated=given.deprecated,
                shown=given.shown.text,
            ),
            given.shown.text,
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
            text = self._annotations.of(header.type).text
            said = notes(
                header.type,
                self._declarations,
                default=header.default,
                deprecated=header.deprecated,
                shown=text,
            )
            described = self._prose.cell(header.description)
            yield Row(code(header.name), self._linked(text), described, said, text)

    def _errors(self, operation: Operation) -> Iterable[ErrorRow]:
        for response in operation.responses:
            if not response.success:
                types = dict.fromkeys(map(self._error_body, response.contents))
                yield ErrorRow(
                    response.status,
                    code(error_class(response.status)),
                    " or ".join(map(self._linked, types)),
                    self._prose.cell(response.description),
                    tuple(types),
                )

    def _error_body(self, content: Content) -> str:
        """What the body of an error looks like: what is not JSON is given as text."""
        return "str" if content.kind == "binary" else self._annotations.of(content.type).text


def _paging(paged: Paged, names: Mapping[str, str]) -> str:
    """How a list is divided into pages, in words; `names` are those of the arguments."""
    values = {key: code(str(value)) for key, value in paged.arguments.items()}
    if "parameter" in values:
        values["parameter"] = code(names[f"query:{paged.arguments['parameter']}"])
    return _PAGING[paged.paging].format(**{"first": "`1`", **values})


def _aliased(declaration: Declaration) -> list[Type]:
    return [declaration.type] if isinstance(declaration, Alias) else []


def _result(operation: Operation) -> str:
    """What the description says of the answer, as a sentence; a bare "OK" says nothing."""
    said = (first_sentence(r.description) for r in operation.responses if r.success)
    text = next((text for text in said if len(text.split()) > 1), "")
    return text if text[-1:] in ("", ".", "!", "?", ":") else f"{text}."
