"""The documentation of methods: table rows, links and notes."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property

from ....client.arguments import WHOLE_BODY
from ....client.pagination import Pagination
from ....client.property_paths import format_property_path
from ....client.responses import get_content_type
from ....model import Api, Body, Operation, Parameter, Scalar, Type, iter_types
from ....model.graph import find_containers, get_aliased_types, iter_references
from ....naming.words import split_words
from ....text.markdown import Prose, code_span, make_code
from ..client.argument_docs import format_call
from ..client.arguments import NamedArgument
from ..client.methods import OperationMethod
from ..client.pagination import join_attributes
from ..client.polling import PythonPollingMethod
from ..names.error_names import ErrorNames
from ..syntax.docstrings import extract_first_sentence
from ..syntax.type_expressions import NamedType, TypeExpression, format_type
from ..types.annotations import TypeAnnotator
from ..views import (
    ErrorRow,
    MethodView,
    PaginationView,
    PollingMethodView,
    RequiredScheme,
    Row,
)
from .code_samples import CodeSampleWriter
from .content_examples import ContentExamples
from .exceptions import get_error_class, list_polling_errors, list_raised_errors
from .notes import make_notes
from .request_samples import RequestSampleWriter
from .type_links import link_type

_VAGUE_NOUNS = frozenset({"response", "result", "status"})


class MethodDocs:
    """Describes methods.

    `type_links` maps class names to the pages of types, `fields` the ids of objects to the
    attributes of their properties, `error_names` the built-in names of exceptions to theirs.
    """

    def __init__(
        self,
        api: Api,
        annotator: TypeAnnotator,
        type_links: Mapping[str, str],
        sample_writer: CodeSampleWriter,
        fields: Mapping[str, Mapping[str, str]],
        error_names: ErrorNames,
        content_examples: ContentExamples,
        request_samples: RequestSampleWriter,
    ) -> None:
        self._declarations = api.declarations
        self._annotator = annotator
        self._type_links = type_links
        self._security_of = api.get_security
        self._schemes = {scheme.name: scheme.kind for scheme in api.security_schemes}
        self._sample_writer = sample_writer
        self._fields = fields
        self._error_names = error_names
        self._content_examples = content_examples
        self._request_samples = request_samples

    def describe_operation(self, method: OperationMethod) -> MethodView:
        """Return the view of an operation's method."""
        operation, plan, arguments = method.operation, method.plan, method.arguments
        contents = (*plan.contents, *([plan.stream.content] if plan.stream is not None else []))
        item = method.stream_item_type
        return MethodView(
            pointer=operation.id,
            name=method.name,
            call_expression=format_call(f"{method.owner}.{method.name}", arguments),
            anchor=method.name,
            http_method=operation.method,
            path=operation.path,
            operation_id=operation.name or "",
            summary=operation.summary or extract_first_sentence(operation.description),
            description=operation.description,
            deprecated=operation.deprecated,
            arguments=method.documented_arguments,
            return_type=format_type(method.return_type),
            linked_item_type=self._link_type(item) if item else Prose(),
            item_type=format_type(item) if item else "",
            stream_argument=method.stream_argument,
            return_description=_describe_return_value(operation) if contents else "",
            raises=list_raised_errors(operation, self._error_names),
            sync=method.sync,
            asynchronous=method.asynchronous,
            code=method.code,
            required_arguments=self._make_rows(arguments, required=True),
            optional_arguments=self._make_rows(arguments, required=False),
            linked_return_type=self._link_type(method.return_type),
            response_headers=tuple(self._make_header_rows(_list_headers(operation))),
            sent_part_headers=tuple(
                self._make_header_rows(operation.body.part_headers if operation.body else ())
            ),
            received_part_headers=tuple(
                self._make_header_rows(plan.stream.content.part_headers if plan.stream else ())
            ),
            error_responses=tuple(self._make_error_rows(operation)),
            authorization=self._list_alternatives(operation),
            security_schemes=next(iter(self._security_of(operation)), ()),
            content_type=", ".join(operation.body.sent_media_types) if operation.body else "",
            accept=", ".join(dict.fromkeys(name for c in contents for name in c.names)),
            sample=self._sample_writer.write_operation_sample(method),
            streaming_sample=self._sample_writer.write_stream_sample(method),
            pagination=(
                self._describe_pagination(plan.pagination, arguments)
                if plan.pagination is not None
                else None
            ),
            stream_format=next((c.kind for c in contents if c.is_streamed), ""),
            file_arguments=tuple(
                each.name for each in arguments if self._is_file_argument(each, operation.body)
            ),
            returns_file=any(content.kind == "binary" for content in contents),
            examples=self._content_examples.list_examples(operation),
            sample_request=self._request_samples.write_request(method),
        )

    def describe_polling(self, method: PythonPollingMethod) -> PollingMethodView:
        """Return the view of a polling method."""
        polling, returns = method.plan.polling, method.return_type
        path = f"{method.owner}.{method.name}"
        return PollingMethodView(
            name=method.name,
            call_expression=format_call(path, method.arguments, has_extra=True),
            started_operation=_name_started_operation(method),
            item_noun=_name_item(returns),
            arguments=method.documented_arguments,
            raises=list_polling_errors(polling.timeout is not None, self._error_names),
            sync=method.sync,
            asynchronous=method.asynchronous,
            code=method.code,
            linked_return_type=self._link_type(returns),
            sample=self._sample_writer.write_value_sample(method, returns),
            base_method=method.base_method,
            status_field=format_property_path(polling.status),
            pending_values=tuple(map(_format_state, polling.pending_values)),
            terminal_values=tuple(map(_format_state, polling.terminal_values)),
            interval=f"{polling.interval:g}",
            timeout="" if polling.timeout is None else f"{polling.timeout:g}",
            interval_header=polling.interval_header,
            interval_argument=polling.interval_argument,
            timeout_argument=polling.timeout_argument,
            interval_unit=polling.interval_unit,
        )

    def _link_type(self, type: TypeExpression) -> Prose:
        return link_type(type, self._type_links)

    def _is_file_argument(self, argument: NamedArgument, body: Body | None) -> bool:
        """Check whether an argument is binary content: the whole body, or a part of it."""
        if body is None or body.kind not in ("content", "multipart"):
            return False
        if argument.key == WHOLE_BODY:
            return body.kind == "content"
        return argument.key.location == "field" and self._holds_binary(argument.argument.type)

    def _holds_binary(self, type: Type) -> bool:
        return _has_binary(type) or any(id in self._binary_ids for id in iter_references([type]))

    @cached_property
    def _binary_ids(self) -> set[str]:
        """The aliases of types that contain binary content."""
        binary = (
            id
            for id, declaration in self._declarations.items()
            if any(map(_has_binary, get_aliased_types(declaration)))
        )
        return find_containers(binary, self._declarations, get_aliased_types)

    def _list_alternatives(self, operation: Operation) -> tuple[tuple[RequiredScheme, ...], ...]:
        """Return the alternative security requirements; one without schemes if there are none."""
        listed = (
            tuple(self._make_scheme(name, scopes) for name, scopes in schemes)
            for schemes in operation.declared_requirements
        )
        return tuple(dict.fromkeys(listed)) or ((),)

    def _make_scheme(self, name: str, scopes: tuple[str, ...]) -> RequiredScheme:
        kind = self._schemes.get(name, "")
        has_roles = bool(scopes) and kind not in ("", "oauth2", "openIdConnect")
        return RequiredScheme(name, name in self._schemes, scopes, has_roles)

    def _make_rows(self, arguments: Sequence[NamedArgument], *, required: bool) -> tuple[Row, ...]:
        return tuple(self._make_row(each) for each in arguments if each.is_required == required)

    def _make_row(self, named: NamedArgument) -> Row:
        argument = named.argument
        is_renamed = argument.wire_name not in (named.name, WHOLE_BODY.location)
        return Row(
            make_code(named.name),
            self._link_type(named.documented_annotation),
            argument.description,
            argument.is_required,
            make_notes(
                argument.type,
                self._declarations,
                named.documented_annotation,
                default=argument.default,
                deprecated=argument.is_deprecated,
                wire_name=(
                    argument.wire_name.removeprefix(f"{argument.part} ") if is_renamed else None
                ),
                part=argument.part,
            ),
            format_type(named.documented_annotation),
        )

    def _describe_pagination(
        self, pagination: Pagination, arguments: Sequence[NamedArgument]
    ) -> PaginationView:
        names = {each.key: each.name for each in arguments}
        path = pagination.next_url if pagination.kind == "next" else pagination.cursor
        return PaginationView(
            kind=pagination.kind,
            parameter=names[pagination.parameter] if pagination.parameter is not None else "",
            attribute="" if path is None else join_attributes(path, self._fields),
            first_page=1 if pagination.first_page is None else pagination.first_page,
        )

    def _make_header_rows(self, headers: Iterable[Parameter]) -> Iterable[Row]:
        """Yield the rows of headers that a method returns, or that are sent with parts."""
        for header in headers:
            annotation = self._annotator.annotate(header.type)
            notes = make_notes(
                header.type,
                self._declarations,
                annotation,
                default=header.default,
                deprecated=header.deprecated,
            )
            yield Row(
                make_code(header.name),
                self._link_type(annotation),
                header.description,
                header.required,
                notes,
                format_type(annotation),
            )

    def _make_error_rows(self, operation: Operation) -> Iterable[ErrorRow]:
        for response in operation.responses:
            if not response.is_success:
                types = dict.fromkeys(
                    self._annotator.annotate(get_content_type(content))
                    for content in response.contents
                    if not content.is_streamed
                )
                yield ErrorRow(
                    response.status,
                    self._error_names[get_error_class(response.status)],
                    tuple(map(self._link_type, types)),
                    response.description,
                )


def _list_headers(operation: Operation) -> Iterable[Parameter]:
    """Return the headers of successful responses, each once."""
    headers = {
        header.name: header
        for response in operation.responses
        if response.is_success
        for header in response.headers
    }
    return headers.values()


def _has_binary(type: Type) -> bool:
    return any(isinstance(part, Scalar) and part.kind == "binary" for part in iter_types(type))


def _describe_return_value(operation: Operation) -> str:
    """Return the description of the response as a sentence; a bare "OK" is ignored."""
    sentences = (extract_first_sentence(r.description) for r in operation.responses if r.is_success)
    text = next((text for text in sentences if len(text.split()) > 1), "")
    return text if text[-1:] in ("", ".", "!", "?", ":") else f"{text}."


def _format_state(value: object) -> str:
    """Return the value of a status as in the description."""
    return value if isinstance(value, str) else json.dumps(value)


def _name_started_operation(method: PythonPollingMethod) -> str:
    """Return the summary of the operation that a polling method starts; empty if it starts none."""
    if method.plan.start is None:
        return ""
    operation = method.operation
    return operation.summary.rstrip(".") or code_span(f"{operation.method} {operation.path}")


def _name_item(type: TypeExpression) -> str:
    """Return a noun for a class, such as ``run`` for ``Run``; empty if its name is long."""
    words = (
        split_words(type.text) if isinstance(type, NamedType) and type.text.isidentifier() else ()
    )
    if not 0 < len(words) < 3 or words[-1].lower() in _VAGUE_NOUNS:
        return ""
    return " ".join(word if word.isupper() else word.lower() for word in words)
