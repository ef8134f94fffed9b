"""Language-neutral views of an `Api`, with the names and the type map of a style."""

from __future__ import annotations

import json
import re
from collections.abc import Hashable, Iterator, Mapping
from functools import partial
from typing import TypeVar

from ...client.plan import ClientPlan
from ...model import (
    Alias,
    Body,
    Declaration,
    Enumeration,
    Field,
    Object,
    OneOf,
    Operation,
    Parameter,
    Type,
)
from ...naming.unique_names import Name, resolve_names
from ...naming.words import apply_case, split_words
from ...style import Style
from ...style.settings import NameKind
from ..type_names import TypeNamer, is_named, make_file_safe
from .type_formatter import TypeFormatter
from .views import (
    ApiPage,
    DescribedValue,
    OperationPage,
    ReferenceType,
    ReferenceValue,
    SchemaPage,
    SecuritySchemePage,
    TagPage,
)

_DEFAULT_TAG = "default"
_NO_TYPE = ReferenceType("", "")
_ILLEGAL = re.compile(r"\W")
_Key = TypeVar("_Key", bound=Hashable)


def build_reference(plan: ClientPlan, style: Style) -> ApiPage:
    """Build the views of the API that a client is planned for.

    Raises:
        SpecloomError: The style renames an unknown type.
    """
    return _ReferenceBuilder(plan, style).build_page()


class _ReferenceBuilder:
    def __init__(self, plan: ClientPlan, style: Style) -> None:
        self._api = api = plan.description
        self._base_url = plan.base_url
        self._style = style
        self._acronyms = style.names.acronym_spellings
        names = TypeNamer(style, partial(_to_legal, prefix="Type")).name_types(api)
        self._schema_names = {
            id: name for id, name in names.items() if _has_page(api.declarations[id])
        }
        schemes = {scheme.name: (scheme.name,) for scheme in api.security_schemes}
        self._scheme_names = resolve_names(schemes, to_legal=partial(_to_legal, prefix="scheme"))
        self._type_formatter = TypeFormatter(
            api.declarations,
            self._schema_names,
            style.reference.types,
            style.reference.values,
        )

    def build_page(self) -> ApiPage:
        api = self._api
        return ApiPage(
            title=" ".join(api.title.split()) or "API",
            version=" ".join(api.version.split()),
            description=api.description,
            default_base_url=self._base_url,
            tags=self._build_tags(),
            schemas=tuple(self._build_schema(api.declarations[id]) for id in self._schema_names),
            security_schemes=tuple(
                SecuritySchemePage(
                    self._scheme_names[s.name], s.kind, s.location, s.parameter_name, s.description
                )
                for s in api.security_schemes
            ),
        )

    def _name_items(self, texts: Mapping[_Key, str], kind: NameKind) -> dict[_Key, Name]:
        """Return a unique name for each text, in a case of the style."""
        cases = {
            key: (apply_case(split_words(text), self._style.names.cases[kind], self._acronyms),)
            for key, text in texts.items()
        }
        return resolve_names(
            cases, to_legal=partial(_to_legal, prefix=kind), fold_name=str.casefold
        )

    # --- operations -----------------------------------------------------

    def _build_tags(self) -> tuple[TagPage, ...]:
        described = {tag.name: tag.text for tag in self._api.tags}
        tagged: dict[str, list[OperationPage]] = {}
        for operation, page in zip(self._api.operations, self._build_operations(), strict=True):
            for tag in dict.fromkeys(operation.tags or (_DEFAULT_TAG,)):
                tagged.setdefault(tag, []).append(page)
        files = self._name_items({tag: tag for tag in tagged}, "module")
        return tuple(
            TagPage(tag, make_file_safe(files[tag]), described.get(tag, ""), tuple(pages))
            for tag, pages in tagged.items()
        )

    def _build_operations(self) -> Iterator[OperationPage]:
        candidates = {o.id: (_get_operation_name(o),) for o in self._api.operations}
        names = resolve_names(
            candidates, to_legal=partial(_to_legal, prefix="call"), fold_name=str.casefold
        )
        return (self._build_operation(o, names[o.id]) for o in self._api.operations)

    def _build_operation(self, operation: Operation, name: str) -> OperationPage:
        alternatives = self._api.get_security(operation)
        schemes = dict.fromkeys(scheme for together in alternatives for scheme in together)
        return OperationPage(
            name=name,
            http_method=operation.method,
            path=operation.path,
            summary=operation.summary,
            description=operation.description,
            deprecated=operation.deprecated,
            inputs=self._build_values(operation),
            response_type=self._type_formatter.format_union(
                content.type for content in operation.return_contents
            ),
            security_schemes=tuple(self._scheme_names[scheme] for scheme in schemes),
            content_type=", ".join(operation.body.sent_media_types) if operation.body else "",
            accept=", ".join(
                dict.fromkeys(content.media_type for content in operation.success_contents)
            ),
        )

    def _build_values(self, operation: Operation) -> tuple[ReferenceValue, ...]:
        """Build the parameters, path parameters first, and the body."""
        parameters = sorted(operation.parameters, key=lambda p: p.location != "path")
        values = [self._build_value(parameter, parameter.location) for parameter in parameters]
        if operation.body is not None:
            values.append(self._build_body(operation.body))
        names = self._name_items({n: value.name for n, value in enumerate(values)}, "argument")
        return tuple(value._replace(name=names[n]) for n, value in enumerate(values))

    def _build_value(self, parameter: Parameter | Field, location: str) -> ReferenceValue:
        return ReferenceValue(
            name=parameter.name,
            wire_name=parameter.name,
            location=location,
            required=parameter.required,
            type=self._type_formatter.format_type(parameter.type),
            description=parameter.description,
            default=self._type_formatter.format_value(parameter.type, parameter.default),
            deprecated=parameter.deprecated,
        )

    def _build_body(self, body: Body) -> ReferenceValue:
        """Build the body, with the name of its schema."""
        type = self._type_formatter.format_type(body.type)
        name = type.schema_name or "body"
        return ReferenceValue(name, "", "body", body.required, type, body.description, "", False)

    # --- schemas --------------------------------------------------------

    def _build_schema(self, declaration: Declaration) -> SchemaPage:
        fields = self._build_fields(declaration) if isinstance(declaration, Object) else ()
        values = declaration.values if isinstance(declaration, Enumeration) else ()
        type = declaration.type if isinstance(declaration, Alias) else None
        return SchemaPage(
            name=self._schema_names[declaration.id],
            description=declaration.description,
            deprecated=declaration.deprecated,
            properties=fields,
            type=self._type_formatter.format_type(type) if type is not None else _NO_TYPE,
            values=tuple(map(_format_value, values)),
            variants=self._format_variants(type),
            described_values=tuple(_iter_described_values(declaration)),
        )

    def _build_fields(self, declaration: Object) -> tuple[ReferenceValue, ...]:
        fields = declaration.fields
        names = self._name_items({field.name: field.name for field in fields}, "field")
        return tuple(self._build_value(f, "property")._replace(name=names[f.name]) for f in fields)

    def _format_variants(self, type: Type | None) -> tuple[ReferenceType, ...]:
        return (
            tuple(map(self._type_formatter.format_type, type.variants))
            if isinstance(type, OneOf)
            else ()
        )


def _iter_described_values(declaration: Declaration) -> Iterator[DescribedValue]:
    if isinstance(declaration, Enumeration) and declaration.notes:
        for value, note in zip(declaration.values, declaration.notes, strict=True):
            text = _format_value(value)
            yield DescribedValue(text, note.name, note.description, note.deprecated)


def _format_value(value: str | float | bool) -> str:
    return json.dumps(value, ensure_ascii=False)


def _has_page(declaration: Declaration) -> bool:
    """Check whether a declaration has a page; inline enumerations have none."""
    return not isinstance(declaration, Enumeration) or is_named(declaration)


def _get_operation_name(operation: Operation) -> str:
    """Return the operationId, or its words in camel case if it is not a plain name."""
    name = operation.name or f"{operation.method.lower()} {operation.path}"
    return name if name == _to_legal(name, "") else apply_case(split_words(name), "camel", {})


def _to_legal(name: str, prefix: str) -> str:
    """Return the letters, digits and underscores of a name, or the prefix if there are none."""
    return _ILLEGAL.sub("", name) or prefix
