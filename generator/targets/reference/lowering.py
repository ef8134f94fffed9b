"""An `Api` as pages that no language is in, with the names and the type map of a style."""

from __future__ import annotations

import json
import re
from collections.abc import Hashable, Iterator, Mapping
from functools import partial
from typing import TypeVar

from ...model import (
    Alias,
    Api,
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
from ...naming.unique_names import Name, resolve
from ...naming.words import cased, words
from ...style import Style
from ..type_names import TypeNamer, fit_for_file
from .type_text import TypeTexts
from .views import ApiPage, OperationPage, SchemaPage, SchemePage, TagPage, TypeText, Value

_NO_TAG = "default"
_NOTHING = TypeText("", "")
_ILLEGAL = re.compile(r"\W")
_Key = TypeVar("_Key", bound=Hashable)


def reference(api: Api, style: Style) -> ApiPage:
    """The pages of an API in a style.

    Raises:
        SpecloomError: a name that the style changes is not there.
    """
    return _Reference(api, style).page()


class _Reference:
    def __init__(self, api: Api, style: Style) -> None:
        self._api = api
        self._style = style
        self._acronyms = style.acronyms()
        names = TypeNamer(style, partial(_legal, prefix="Type")).names(api)
        self._shown = {id: name for id, name in names.items() if _has_page(api.declarations[id])}
        schemes = {scheme.name: (scheme.name,) for scheme in api.security_schemes}
        self._schemes = resolve(schemes, legal=partial(_legal, prefix="scheme"))
        self._texts = TypeTexts(
            api.declarations,
            self._shown,
            style.table("reference", "types"),
            style.table("reference", "values"),
        )

    def page(self) -> ApiPage:
        api = self._api
        return ApiPage(
            title=" ".join(api.title.split()) or "API",
            version=" ".join(api.version.split()),
            description=api.description,
            server=self._style.text("package", "base_url") or (*api.servers, "")[0],
            tags=self._tags(),
            schemas=tuple(self._schema(api.declarations[id]) for id in self._shown),
            schemes=tuple(
                SchemePage(self._schemes[s.name], s.kind, s.location, s.parameter, s.description)
                for s in api.security_schemes
            ),
        )

    def _named(self, wanted: Mapping[_Key, str], case: str) -> dict[_Key, Name]:
        """A name of its own for each text, in a case of the style."""
        cases = {
            key: (cased(words(text), self._style.case(case), self._acronyms),)
            for key, text in wanted.items()
        }
        return resolve(cases, legal=partial(_legal, prefix=case), fold=str.casefold)

    # --- operations -----------------------------------------------------

    def _tags(self) -> tuple[TagPage, ...]:
        described = dict(self._api.tags)
        tagged: dict[str, list[OperationPage]] = {}
        for operation, page in zip(self._api.operations, self._operations(), strict=True):
            for tag in dict.fromkeys(operation.tags or (_NO_TAG,)):
                tagged.setdefault(tag, []).append(page)
        files = self._named({tag: tag for tag in tagged}, "module")
        return tuple(
            TagPage(tag, fit_for_file(files[tag]), described.get(tag, ""), tuple(pages))
            for tag, pages in tagged.items()
        )

    def _operations(self) -> Iterator[OperationPage]:
        wanted = {o.id: (_operation_name(o),) for o in self._api.operations}
        names = resolve(wanted, legal=partial(_legal, prefix="call"), fold=str.casefold)
        return (self._operation(o, names[o.id]) for o in self._api.operations)

    def _operation(self, operation: Operation, name: str) -> OperationPage:
        alternatives = self._api.security_of(operation)
        schemes = dict.fromkeys(scheme for together in alternatives for scheme in together)
        return OperationPage(
            name=name,
            method=operation.method,
            path=operation.path,
            summary=operation.summary,
            description=operation.description,
            deprecated=operation.deprecated,
            values=self._values(operation),
            answer=self._texts.either(content.type for content in operation.answers),
            authorization=tuple(self._schemes[scheme] for scheme in schemes),
            content_type=operation.body.media_type if operation.body else "",
            accept=", ".join(dict.fromkeys(content.media_type for content in operation.contents)),
        )

    def _values(self, operation: Operation) -> tuple[Value, ...]:
        """The parameters, those of the path first, and the body."""
        parameters = sorted(operation.parameters, key=lambda p: p.location != "path")
        values = [self._value(parameter, parameter.location) for parameter in parameters]
        if operation.body is not None:
            values.append(self._body(operation.body))
        names = self._named({n: value.name for n, value in enumerate(values)}, "argument")
        return tuple(value._replace(name=names[n]) for n, value in enumerate(values))

    def _value(self, given: Parameter | Field, location: str) -> Value:
        return Value(
            name=given.name,
            wire=given.name,
            location=location,
            required=given.required,
            type=self._texts.of(given.type),
            description=given.description,
            default=self._texts.value(given.type, given.default),
            deprecated=given.deprecated,
        )

    def _body(self, body: Body) -> Value:
        """A body; it is called like its schema."""
        type = self._texts.of(body.type)
        name = type.name or "body"
        return Value(name, "", "body", body.required, type, body.description, "", False)

    # --- schemas --------------------------------------------------------

    def _schema(self, declaration: Declaration) -> SchemaPage:
        fields = self._fields(declaration) if isinstance(declaration, Object) else ()
        values = declaration.values if isinstance(declaration, Enumeration) else ()
        type = declaration.type if isinstance(declaration, Alias) else None
        return SchemaPage(
            name=self._shown[declaration.id],
            description=declaration.description,
            deprecated=declaration.deprecated,
            fields=fields,
            type=self._texts.of(type) if type is not None else _NOTHING,
            values=tuple(json.dumps(value, ensure_ascii=False) for value in values),
            variants=self._variants(type),
        )

    def _fields(self, declaration: Object) -> tuple[Value, ...]:
        fields = declaration.fields
        names = self._named({field.name: field.name for field in fields}, "field")
        return tuple(self._value(f, "property")._replace(name=names[f.name]) for f in fields)

    def _variants(self, type: Type | None) -> tuple[TypeText, ...]:
        return tuple(map(self._texts.of, type.variants)) if isinstance(type, OneOf) else ()


def _has_page(declaration: Declaration) -> bool:
    """An enumeration that stands where it is used is no schema of its own."""
    return not isinstance(declaration, Enumeration) or len(declaration.hint) == 1


def _operation_name(operation: Operation) -> str:
    """The operationId, or what its words make where it is no plain name."""
    name = operation.name or f"{operation.method.lower()} {operation.path}"
    return name if name == _legal(name, "") else cased(words(name), "camel", {})


def _legal(name: str, prefix: str) -> str:
    """Letters, digits and underscores: what is left of a name, or the prefix."""
    return _ILLEGAL.sub("", name) or prefix
