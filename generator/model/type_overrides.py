"""Types of the user's own in place of those that a description has, as a style says by pointer."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from ..diagnostics import SpecloomError
from ..style import Style
from ..text.globs import star_pattern
from ..text.pointers import escaped
from ..text.suggestions import did_you_mean
from .graph import reached, roots_of
from .operations import Api, Body, Content, Operation, Parameter, Response
from .types import (
    Alias,
    Anything,
    Array,
    Constant,
    Declaration,
    Enumeration,
    Field,
    Foreign,
    Map,
    Nullable,
    Object,
    OneOf,
    Ref,
    Tuple,
    Type,
)
from .variants import tag_values


def replaced(api: Api, style: Style) -> Api:
    """An API with the types of ``[types.at]``, and without the declarations that only others reached.

    Raises:
        SpecloomError: a key of the style is the place of no type.
    """
    at = style.table("types", "at")
    return _Replacing(api, style, at).api() if at else api


class _Places:
    """The texts of ``[types.at]`` by pointer; a star in a key is for any text.

    A key without one comes before patterns, and of these the last one that fits counts.
    """

    def __init__(self, at: Mapping[str, str]) -> None:
        self._at = at
        self._patterns = {key: star_pattern(key) for key in at if "*" in key}
        self.asked: set[str] = set()
        self.unused = set(at)

    def text(self, pointer: str) -> str | None:
        """What stands for the type at a pointer."""
        self.asked.add(pointer)
        fitting = [key for key, pattern in self._patterns.items() if pattern.fullmatch(pointer)]
        fitting += [pointer] if pointer in self._at else []
        self.unused.difference_update(fitting)
        return self._at[fitting[-1]] if fitting else None


class _Replacing:
    def __init__(self, api: Api, style: Style, at: Mapping[str, str]) -> None:
        self._api = api
        self._style = style
        self._declarations = api.declarations
        self._places = _Places(at)
        aliases = [d for d in api.declarations.values() if isinstance(d, Alias)]
        self._tags = tag_values(aliases, api.declarations)
        texts = {id: self._places.text(id) for id in api.declarations}
        self._named = {id: text for id, text in texts.items() if text is not None}

    def api(self) -> Api:
        """The API with other types."""
        declarations = {id: self._declaration(d) for id, d in self._declarations.items()}
        operations = tuple(map(self._operation, self._api.operations))
        if self._places.unused:
            raise self._unmatched(min(self._places.unused))
        before = _reached(self._api.operations, self._declarations)
        gone = before.keys() - _reached(operations, declarations).keys()
        kept = {id: d for id, d in declarations.items() if id not in gone}
        return replace(self._api, operations=operations, declarations=kept)

    def _unmatched(self, key: str) -> SpecloomError:
        tags = {
            field.pointer
            for d in self._declarations.values()
            for field in (d.fields if isinstance(d, Object) else ())
            if (d.id, field.name) in self._tags
        }
        hint = did_you_mean(key, self._places.asked)
        if key in tags:
            hint = "it tells the variants of a union apart, and keeps its type"
        what = f"there is no type at '{key}' that another can stand for"
        return self._style.problem(("types", "at", key), "unmatched-name", what, hint)

    # --- operations -----------------------------------------------------

    def _operation(self, operation: Operation) -> Operation:
        return replace(
            operation,
            parameters=tuple(map(self._parameter, operation.parameters)),
            body=operation.body and self._body(operation.body),
            responses=tuple(map(self._response, operation.responses)),
        )

    def _parameter(self, given: Parameter) -> Parameter:
        at = given.pointer
        if given.media_type is not None:
            at += f"/content/{escaped(given.media_type)}"
        return replace(given, type=self._type(given.type, f"{at}/schema"))

    def _body(self, body: Body) -> Body:
        if body.kind == "content":  # whatever is sent
            return body
        at = f"{body.pointer}/schema"
        return replace(body, type=self._type(body.type, at))

    def _response(self, response: Response) -> Response:
        def of(content: Content) -> Content:
            if content.kind in ("text", "binary"):
                return content
            at = f"{response.pointer}/content/{escaped(content.media_type)}/schema"
            return replace(content, type=self._type(content.type, at))

        headers = tuple(map(self._parameter, response.headers))
        return replace(response, contents=tuple(map(of, response.contents)), headers=headers)

    # --- types ----------------------------------------------------------

    def _declaration(self, declaration: Declaration) -> Declaration:
        if declaration.id in self._named or isinstance(declaration, Enumeration):
            return declaration
        if isinstance(declaration, Alias):
            return replace(declaration, type=self._inside(declaration.type, declaration.id))
        extra = declaration.extra
        if extra is not None:
            extra = self._type(extra, f"{declaration.id}/additionalProperties")
        fields = tuple(self._field(declaration, field) for field in declaration.fields)
        return replace(declaration, fields=fields, extra=extra)

    def _field(self, owner: Object, field: Field) -> Field:
        if (owner.id, field.name) in self._tags:
            return field
        return replace(field, type=self._type(field.type, field.pointer))

    def _type(self, type: Type, pointer: str) -> Type:
        """A type that stands at a pointer, empty where nothing tells which."""
        text = self._places.text(pointer) if pointer else None
        return self._inside(type, pointer) if text is None else self._foreign(type, text)

    def _inside(self, type: Type, pointer: str) -> Type:
        """A type with others for its parts."""
        under = (f"{pointer}/items", f"{pointer}/additionalProperties") if pointer else ("", "")
        match type:
            case Ref(id) if id in self._named:
                return self._foreign(type, self._named[id])
            case Nullable(inner):
                return _nullable(self._inside(inner, pointer))
            case Array(item):
                return replace(type, item=self._type(item, under[0]))
            case Map(value):
                return replace(type, value=self._type(value, under[1]))
            case Tuple(items, rest):
                own = tuple(self._type(item, "") for item in items)
                return Tuple(own, rest and self._type(rest, under[0]))
            case OneOf():
                return self._union(type)
            case _:
                return type

    def _union(self, union: OneOf) -> Type:
        """A union; what is the user's own cannot be chosen by a tag."""
        variants = tuple(dict.fromkeys(self._type(variant, "") for variant in union.variants))
        if len(variants) == 1:
            return variants[0]
        tag = None if any(isinstance(v, Foreign) for v in variants) else union.tag
        return OneOf(variants, tag)

    def _foreign(self, type: Type, text: str) -> Type:
        """What stands for a type; whether it may be null, the description says."""
        made = Foreign(text, self._shape(type, ()))
        return Nullable(made) if self._may_be_null(type) else made

    def _may_be_null(self, type: Type) -> bool:
        named = self._declarations[type.id] if isinstance(type, Ref) else None
        return isinstance(named.type if isinstance(named, Alias) else type, Nullable)

    def _shape(self, type: Type, trail: tuple[str, ...]) -> Type:
        """What values of a type look like in JSON, without names."""
        match type:
            case Nullable(inner):
                return self._shape(inner, trail)
            case Array() | Tuple():
                return Array(Anything())
            case Map():
                return Map(Anything())
            case OneOf(variants):
                return OneOf(tuple(self._shape(variant, trail) for variant in variants))
            case Ref(id):
                return Anything() if id in trail else self._named_shape(id, (*trail, id))
            case _:
                return type

    def _named_shape(self, id: str, trail: tuple[str, ...]) -> Type:
        match self._declarations[id]:
            case Object():
                return Map(Anything())
            case Enumeration(values=values):
                return OneOf(tuple(map(Constant, values)))
            case Alias(type=type):
                return self._shape(type, trail)


def _nullable(type: Type) -> Type:
    return type if isinstance(type, Nullable) else Nullable(type)


def _reached(
    operations: Iterable[Operation], declarations: Mapping[str, Declaration]
) -> dict[str, None]:
    """The ids of all declarations that operations lead to."""
    roots = map(roots_of, operations)
    return reached((t for r in roots for t in (*r.parameters, *r.contents)), declarations)
