"""The documentation of methods: table rows, links and notes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from ....model import Api, Body, Content, Operation, Scalar, Type, iter_types
from ....model.graph import find_reachable, get_aliased_types
from ....naming.words import split_words
from ....text.markdown import ProseRenderer, code_span
from ..client.argument_docs import format_call
from ..client.arguments import WHOLE_BODY, ArgumentSpec
from ..client.methods import OperationMethod
from ..client.pagination import Pagination
from ..client.polling import PollingMethod
from ..syntax.docstrings import extract_first_sentence
from ..syntax.type_expressions import NamedType, TypeExpression, format_type
from ..types.annotations import TypeAnnotator
from ..views import CodeSample, ErrorRow, MethodView, PollingMethodView, Row
from .code_samples import CodeSampleWriter, Outcome
from .constraint_notes import format_notes
from .exceptions import get_error_class, list_polling_errors, list_raised_errors
from .type_links import link_type

_PAGINATION_TEXTS = {
    "CursorPagination": "by cursor: {parameter} is the {cursor} of the previous page",
    "OffsetPagination": "by offset: {parameter} is the number of items to skip",
    "PageNumberPagination": "by page number: {parameter} is the page number, starting at {first_page}",
    "NextLinkPagination": "by link: {next_url} is the URL of the next page",
    "LinkHeaderPagination": "by link: the response header `Link` contains the URL of the next page",
}
_VAGUE_NOUNS = frozenset({"response", "result", "status"})
SERVER_SENT_EVENTS = "server-sent events"
_STREAM_FORMATS = {"events": SERVER_SENT_EVENTS, "lines": "JSON Lines"}


class MethodDocs:
    """Describes methods; `type_links` maps class names to the pages of types."""

    def __init__(
        self,
        api: Api,
        annotator: TypeAnnotator,
        type_links: Mapping[str, str],
        prose: ProseRenderer,
        sample_writer: CodeSampleWriter,
    ) -> None:
        self._declarations = api.declarations
        self._annotator = annotator
        self._type_links = type_links
        self._security_of = api.get_security
        self._schemes = {scheme.name for scheme in api.security_schemes}
        self._prose = prose
        self._sample_writer = sample_writer

    def describe_operation(self, method: OperationMethod) -> MethodView:
        """Return the view of an operation's method."""
        operation, names = method.operation, method.names
        contents, response_stream = method.response_contents, method.stream
        item = response_stream.item if response_stream else None
        return MethodView(
            pointer=operation.id,
            name=method.name,
            call_expression=format_call(f"{method.owner}.{method.name}", method.specs, names),
            anchor=method.name,
            http_method=operation.method,
            path=operation.path,
            operation_id=operation.name or "",
            summary=operation.summary or extract_first_sentence(operation.description),
            description=operation.description,
            deprecated=operation.deprecated,
            arguments=method.arguments,
            return_type=format_type(method.return_annotation),
            linked_item_type=self._link_type(item) if item else "",
            item_type=format_type(item) if item else "",
            stream_argument=method.selector.name if method.selector else "",
            return_description=_describe_return_value(operation) if contents else "",
            raises=list_raised_errors(operation),
            sync=method.sync,
            asynchronous=method.asynchronous,
            required_arguments=self._make_rows(method.specs, names, required=True),
            optional_arguments=self._make_rows(method.specs, names, required=False),
            linked_return_type=self._link_type(method.return_annotation),
            response_headers=tuple(self._make_header_rows(operation)),
            error_responses=tuple(self._make_error_rows(operation)),
            authorization=self._format_authorization(operation.declared_security),
            security_schemes=next(iter(self._security_of(operation)), ()),
            content_type=operation.body.media_type if operation.body else "",
            accept=", ".join(dict.fromkeys(c.media_type for c in contents)),
            sample=self._write_sample(method, _make_outcome(method)),
            streaming_sample=(
                self._write_sample(method, Outcome("stream", item)) if item else CodeSample("", "")
            ),
            pagination=(
                _describe_pagination(method.pagination, names)
                if method.pagination is not None
                else ""
            ),
            stream_format=next((_STREAM_FORMATS[c.kind] for c in contents if c.is_streamed), ""),
            file_arguments=tuple(
                names[g.key] for g in method.specs if self._is_file_argument(g, operation.body)
            ),
            returns_file=any(content.kind == "binary" for content in contents),
        )

    def describe_polling(self, method: PollingMethod) -> PollingMethodView:
        """Return the view of a polling method."""
        target, returns = method.target, method.return_annotation
        poll_arguments, path = target.arguments, f"{method.owner}.{method.name}"
        return PollingMethodView(
            name=method.name,
            call_expression=format_call(path, method.specs, method.names, has_extra=True),
            summary=_summarize_polling(method),
            arguments=method.arguments,
            raises=list_polling_errors(poll_arguments.timeout is not None),
            sync=method.sync,
            asynchronous=method.asynchronous,
            linked_return_type=self._link_type(returns),
            sample=self._write_sample(method, Outcome("value", returns)),
            base_method=method.base_method,
            status_field=target.rule.get_text("status_field"),
            pending_values=tuple(str(value).lower() for value in target.pending_values),
            terminal_values=tuple(target.rule.values["terminal_values"]),
            interval=f"{poll_arguments.interval:g}",
            timeout="" if poll_arguments.timeout is None else f"{poll_arguments.timeout:g}",
            interval_header=target.rule.get_text("interval_header"),
            interval_argument=poll_arguments.argument_names[0],
            timeout_argument=poll_arguments.argument_names[1],
            interval_unit=poll_arguments.interval_unit,
        )

    def _write_sample(
        self, method: OperationMethod | PollingMethod, outcome: Outcome
    ) -> CodeSample:
        path = f"{method.owner}.{method.name}"
        return self._sample_writer.write_sample(
            method.operation, path, method.specs, method.names, outcome
        )

    def _link_type(self, type: TypeExpression) -> str:
        return link_type(type, self._type_links)

    def _is_file_argument(self, spec: ArgumentSpec, body: Body | None) -> bool:
        """Check whether an argument is binary content: the whole body, or a part of it."""
        if body is None or body.kind not in ("content", "multipart"):
            return False
        if spec.key == WHOLE_BODY:
            return body.kind == "content"
        return spec.key.startswith("body:") and self._holds_binary(spec.type)

    def _holds_binary(self, type: Type) -> bool:
        aliased = [
            part
            for id in find_reachable([type], self._declarations, get_aliased_types)
            for part in get_aliased_types(self._declarations[id])
        ]
        parts = (part for each in (type, *aliased) for part in iter_types(each))
        return any(isinstance(part, Scalar) and part.kind == "binary" for part in parts)

    def _format_authorization(self, alternatives: Sequence[Sequence[str]]) -> str:
        """Return the alternative security requirements as Markdown."""
        alternative_texts = [
            " and ".join(map(self._format_scheme, schemes)) or "none" for schemes in alternatives
        ]
        return " or ".join(dict.fromkeys(alternative_texts)) or "none"

    def _format_scheme(self, name: str) -> str:
        return code_span(name) + (
            "" if name in self._schemes else " (requires a custom `http_client`)"
        )

    def _make_rows(
        self, specs: Sequence[ArgumentSpec], names: Mapping[str, str], *, required: bool
    ) -> tuple[Row, ...]:
        return tuple(self._make_row(names[g.key], g) for g in specs if g.required == required)

    def _make_row(self, name: str, spec: ArgumentSpec) -> Row:
        wire_note = (
            f"sent as {code_span(spec.wire_name)}"
            if spec.wire_name != name and spec.wire_name != "body"
            else ""
        )
        return Row(
            code_span(name),
            self._link_type(spec.documented_annotation),
            self._prose.render_cell(spec.description),
            format_notes(
                spec.type,
                self._declarations,
                wire_note,
                default=spec.default,
                deprecated=spec.deprecated,
                annotation=spec.documented_annotation,
            ),
            format_type(spec.documented_annotation),
        )

    def _make_header_rows(self, operation: Operation) -> Iterable[Row]:
        """Yield the headers of successful responses, each once."""
        headers = {
            header.name: header
            for response in operation.responses
            if response.is_success
            for header in response.headers
        }
        for header in headers.values():
            annotation = self._annotator.annotate(header.type)
            note_text = format_notes(
                header.type,
                self._declarations,
                default=header.default,
                deprecated=header.deprecated,
                annotation=annotation,
            )
            yield Row(
                code_span(header.name),
                self._link_type(annotation),
                self._prose.render_cell(header.description),
                note_text,
                format_type(annotation),
            )

    def _make_error_rows(self, operation: Operation) -> Iterable[ErrorRow]:
        for response in operation.responses:
            if not response.is_success:
                types = dict.fromkeys(
                    annotate_error_body(content, self._annotator) for content in response.contents
                )
                yield ErrorRow(
                    response.status,
                    code_span(get_error_class(response.status)),
                    " or ".join(map(self._link_type, types)),
                    self._prose.render_cell(response.description),
                    tuple(map(format_type, types)),
                )


def annotate_error_body(content: Content, annotator: TypeAnnotator) -> TypeExpression:
    """Return the type of an error body; content that is not JSON is decoded as text."""
    return NamedType("str") if content.kind == "binary" else annotator.annotate(content.type)


def _describe_pagination(pagination: Pagination, names: Mapping[str, str]) -> str:
    """Return how a list is paginated, in words; `names` maps the keys of arguments to names."""
    values = {key: code_span(str(value)) for key, value in pagination.arguments.items()}
    if "parameter" in values:
        values["parameter"] = code_span(names[f"query:{pagination.arguments['parameter']}"])
    return _PAGINATION_TEXTS[pagination.runtime_class].format(**{"first_page": "`1`", **values})


def _describe_return_value(operation: Operation) -> str:
    """Return the description of the response as a sentence; a bare "OK" is ignored."""
    sentences = (extract_first_sentence(r.description) for r in operation.responses if r.is_success)
    text = next((text for text in sentences if len(text.split()) > 1), "")
    return text if text[-1:] in ("", ".", "!", "?", ":") else f"{text}."


def _make_outcome(method: OperationMethod) -> Outcome:
    """Return the outcome of a call without a stream, unless the method always streams."""
    if method.only_streams and method.stream is not None:
        return Outcome("stream", method.stream.item)
    if method.pagination is not None:
        return Outcome("pages", method.pagination.item)
    return Outcome("value", method.response.annotation)


def _summarize_polling(method: PollingMethod) -> str:
    """Return what a polling method does, in a sentence: "Poll the run until …"."""
    rule, operation = method.target.rule, method.start_operation
    terminal_values = rule.values["terminal_values"]
    state = f"`{terminal_values[0]}`" if len(terminal_values) == 1 else "terminal"
    item = _name_item(method.return_annotation)
    owner = f"the {item} until its" if item else "until"
    polling = f"poll {owner} `{rule.get_text('status_field')}` is {state}."
    if operation is None:
        return f"P{polling[1:]}"
    summary = operation.summary.rstrip(".") or code_span(f"{operation.method} {operation.path}")
    return f"{summary}, then {polling}"


def _name_item(type: TypeExpression) -> str:
    """Return a noun for a class, such as ``run`` for ``Run``; empty if its name is long."""
    words = (
        split_words(type.text) if isinstance(type, NamedType) and type.text.isidentifier() else ()
    )
    if not 0 < len(words) < 3 or words[-1].lower() in _VAGUE_NOUNS:
        return ""
    return " ".join(word if word.isupper() else word.lower() for word in words)
