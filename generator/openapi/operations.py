"""The conversion of a document into an `Api`: its operations, and the types they refer to."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from types import MappingProxyType

from ..client.endpoints.operation_ids import split_meaningful_words
from ..client.stream_selection import find_event_schema
from ..frozen import frozen
from ..model import Api, Body, Operation, Parameter, Type
from ..naming.unique_names import NamedItem
from ..text.pointers import escape_token
from ..text.quoting import format_toml_key, quote_name
from ..text.selection import ALL_OPERATIONS, Selection
from .annotations.external_docs import append_external_docs
from .document import Cursor, Document
from .http.event_data import EventDecoder
from .http.media_type_rules import MediaTypeMatcher, OperationMediaTypes, match_no_rules
from .http.part_encodings import read_part_parameters
from .http.positional_parts import add_described_headers
from .http.syntax import check_path
from .ignored_headers import report_ignored_headers
from .nested_aliases import limit_nested_aliases
from .operation_selection import OperationSelector, Selectable
from .parameters import ParameterReader
from .path_items import iter_operation_entries
from .request_bodies import make_content_type_parameter, parse_body
from .required_references import has_required_references, resolve_operation
from .responses import ResponseReader, make_accept_parameter
from .schemas.converter import SchemaConverter
from .schemas.name_hints import NameHint
from .schemas.type_labels import read_type_labels
from .security import SecuritySchemes
from .servers import read_servers
from .shared_members import check_shared_members
from .tags import read_tags
from .webhooks import WebhookReader, iter_webhooks, unite_payloads
from .xml.documents import XmlDocuments

_NO_SCHEMAS: Mapping[str, str] = MappingProxyType({})


def parse(
    document: Document,
    selection: Selection = ALL_OPERATIONS,
    *,
    whole: Document | None = None,
    event_schemas: Mapping[str, str] = _NO_SCHEMAS,
    match_media_types: MediaTypeMatcher = match_no_rules,
) -> Api:
    """Return the API that a document describes.

    `whole` is the document before a style left out parts, by default the same document. A
    selection that matches only such parts is reported as that, not as a typo.

    `event_schemas` maps operationIds or ids to pointers of schemas that describe server-sent
    events; these are declared although nothing may refer to them. Those that name nothing are
    ignored, and so are those of operations that are not selected. `match_media_types`
    returns the rules of a style for the media types of operations.

    What cannot be expressed is reported to the document's report; if that has errors, the
    result is incomplete and only useful to find further errors.
    """
    parser = _ApiParser(document, selection, event_schemas, match_media_types)
    return parser.build_api(whole or document)


@frozen(slots=False)
class _Entry:
    """An operation with its path item; `key` is its pointer in that, without the first slash."""

    path: str
    key: str
    method: str
    item: Cursor
    operation: Cursor

    @property
    def id(self) -> str:
        """The id of the operation, which is not its pointer if paths share an item."""
        return f"/paths/{escape_token(self.path)}/{self.key}"

    @property
    def selectable(self) -> Selectable:
        """The operation as the options for subsets see it."""
        return self.operation, self.method, self.path, self.path


class _ApiParser:
    def __init__(
        self,
        document: Document,
        selection: Selection,
        event_schemas: Mapping[str, str],
        match_media_types: MediaTypeMatcher,
    ) -> None:
        self._document = document
        self._root = document.root
        self._selector = OperationSelector(selection)
        self._event_schemas = event_schemas
        self._match_media_types = match_media_types
        self._converter = SchemaConverter(document)
        self._duplicate_names: set[str] = set()
        self._parameters = ParameterReader(document.root, self._converter)
        self._xml = XmlDocuments(document)
        self._events = EventDecoder(self._converter, self._root)
        self._responses = ResponseReader(self._converter, self._events, self._parameters, self._xml)
        self._security = SecuritySchemes(document.root)
        self._schemes = {scheme.name: scheme for scheme in self._security.supported}
        self._webhooks = WebhookReader(self._converter)

    def build_api(self, whole: Document) -> Api:
        info = self._root.at_path("info")
        operations = tuple(self._read_operations())
        self._webhooks.read_webhooks(self._root, self._selector)
        self._selector.report_unmatched(
            self._root, _iter_selectable(self._root), _iter_selectable(whole.root)
        )
        self._declare_events(operations)
        unused_types = self._declare_components()
        declarations = limit_nested_aliases(self._converter.finish_declarations(), self._root)
        check_shared_members(operations, declarations, self._root)
        if _has_links(self._root, operations):
            # Imported here because few descriptions have links.
            from .links import add_links

            roots = [self._root] if whole is self._document else [self._root, whole.root]
            entries = [
                (each.id, each.operation) for root in roots for each in _iter_operations(root)
            ]
            operations = add_links(self._root, operations, entries, declarations)
        webhooks = self._webhooks.webhooks
        any_payload = unite_payloads(webhooks, declarations)
        return Api(
            title=info.get_string("title"),
            version=info.get_string("version"),
            description=append_external_docs(
                info.get_string("description") or info.get_string("summary"), (self._root,)
            ),
            servers=read_servers(self._root),
            operations=operations,
            declarations=declarations,
            tags=read_tags(self._root),
            security_schemes=self._security.supported,
            security=self._security.get_requirements(self._root) or (),
            unused_types=unused_types,
            xml=self._xml.build_schema(),
            type_labels=read_type_labels(self._root, declarations),
            webhooks=webhooks,
            any_payload=any_payload,
            omitted_operations=self._selector.omitted_operations,
        )

    # --- operations -----------------------------------------------------

    def _read_operations(self) -> Iterator[Operation]:
        selected = list(self._iter_selected())
        names = [entry.operation.get_string("operationId") for entry in selected]
        self._duplicate_names = {
            name for name, count in Counter(names).items() if name and count > 1
        }
        rules = self._match_media_types([_make_named_item(entry) for entry in selected])
        reported: set[str] = set()
        for entry, name in zip(selected, names, strict=True):
            if name in reported:
                self._report_duplicate_name(name, entry)
            if name in self._duplicate_names:
                reported.add(name)
            yield self._read_operation(entry, rules[entry.id])

    def _iter_selected(self) -> Iterator[_Entry]:
        """Yield the selected operations that can be read."""
        for entry in _iter_operations(self._root):
            if self._selector.is_selected(*entry.selectable) and has_required_references(
                entry.item, entry.operation
            ):
                yield entry

    def _report_duplicate_name(self, name: str, entry: _Entry) -> None:
        """Warn about an operationId that an earlier operation has."""
        key = format_toml_key(entry.id)
        entry.operation.at_path("operationId").warn(
            "duplicate-operation-id",
            f"the operationId {quote_name(name)} is not unique; in one resource, "
            "later methods are named after their path and HTTP method",
            f'give it a unique operationId, or name the method under [names.methods]: {key} = "…"',
        )

    def _read_operation(self, entry: _Entry, media_types: OperationMediaTypes) -> Operation:
        path, method, item, operation = entry.path, entry.method, entry.item, entry.operation
        name = operation.get_string("operationId") or None
        is_telling = name not in self._duplicate_names and split_meaningful_words(name or "")
        name_hint = (name,) if name and is_telling else (f"{method.lower()} {path}",)
        parameters = self._parameters.read_parameters(path, item, operation, name_hint)
        body_entry = operation.get("requestBody")
        body = (
            parse_body(body_entry, self._converter, self._xml, self._events, name_hint, media_types)
            if body_entry is not None
            else None
        )
        body, part_headers = self._read_part_headers(body, name_hint)
        responses = self._responses.read_responses(operation, method, name_hint, media_types)
        content_type = make_content_type_parameter(body) if body is not None else None
        accept = make_accept_parameter(responses)
        security_holder = operation if "security" in operation else self._root
        result = Operation(
            id=entry.id,
            name=name,
            method=method,
            path=path,
            tags=operation.get_strings("tags"),
            summary=_read_summary(operation, method, path) or _read_summary(item, method, path),
            description=append_external_docs(
                operation.get_string("description") or item.get_string("description"),
                (operation,),
            ),
            deprecated=operation.get_boolean("deprecated"),
            parameters=(
                *parameters,
                *part_headers,
                *(each for each in (content_type, accept) if each is not None),
            ),
            body=body,
            responses=responses,
            security=self._security.get_requirements(operation),
            declared_security=self._security.get_declared_requirements(security_holder),
            declared_scopes=self._security.get_declared_scopes(security_holder),
            servers=read_servers(operation, item),
        )
        report_ignored_headers((item, operation), result, self._schemes)
        self._webhooks.read_callbacks(operation, result.id, name_hint)
        return result

    def _read_part_headers(
        self, body: Body | None, name_hint: NameHint
    ) -> tuple[Body | None, tuple[Parameter, ...]]:
        """Return a body with the headers of its parts by position, and those of named parts."""
        if body is None:
            return None, ()
        content, read_headers = self._root.at_pointer(body.pointer), self._parameters.read_headers
        declarations = self._converter.declarations
        parameters = read_part_parameters(content, body, read_headers, declarations, name_hint)
        return add_described_headers(content, body, read_headers, name_hint), parameters

    def _declare_events(self, operations: Iterable[Operation]) -> None:
        schemas = self._event_schemas
        used = {find_event_schema(each, schemas) for each in operations} if schemas else ()
        for pointer in schemas.values():
            schema = self._root.at_pointer(pointer)
            if pointer in used and schema.value is not None:
                events = self._converter.declare_schema(schema)
                self._events.decode_data(events)

    def _declare_components(self) -> tuple[Type, ...]:
        """Declare all component schemas of a description without requests: it is about them."""
        if any(True for _ in chain(_iter_operations(self._root), iter_webhooks(self._root))):
            return ()
        components = self._root.get("components")
        schemas = list(components.iter_members("schemas")) if components else []
        if schemas:
            self._root.at_path("components", "schemas").warn(
                "no-operations",
                "the description has no operations; types are written for all its schemas",
            )
        return tuple(self._converter.declare_schema(schema) for _, schema in schemas)


def _iter_operations(root: Cursor) -> Iterator[_Entry]:
    for path, entry in root.iter_members("paths"):
        if path.startswith("x-"):
            continue
        item = entry.resolve_if_possible("its operations are left out")
        if item is None or not check_path(entry, path):
            continue
        for each in iter_operation_entries(entry, item):
            operation = resolve_operation(each.member)
            if operation is not None:
                yield _Entry(path, each.key, each.method, item, operation)


def _iter_selectable(root: Cursor) -> Iterator[Selectable]:
    """Yield all operations and webhooks of a document."""
    for each in _iter_operations(root):
        yield each.selectable
    for entry, _, member, operation in iter_webhooks(root):
        yield operation, member.method, None, entry.key


def _has_links(root: Cursor, operations: Iterable[Operation]) -> bool:
    """Check whether a response of an operation has a link."""
    responses = (root.at_pointer(each.pointer) for one in operations for each in one.responses)
    return any("links" in each for each in responses)


def _make_named_item(entry: _Entry) -> NamedItem:
    """Return an operation with the keys that a style can use for it."""
    name = entry.operation.get_string("operationId")
    return NamedItem(entry.id, (*([name] if name else []), entry.id))


def _read_summary(holder: Cursor, method: str, path: str) -> str:
    """Return a summary in one line; one that only repeats the HTTP request says nothing."""
    summary = " ".join(holder.get_string("summary").split())
    request = f"{method} {path}"
    repeats_request = summary.strip("`.").lower() in (request.lower(), path.lower())
    return "" if repeats_request else summary
