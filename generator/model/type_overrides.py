"""Custom types that replace types of a description, set by pointer in a style."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from ..diagnostics import SpecloomError
from ..style import Style
from ..text.patterns import Glob
from ..text.pointers import escape_token
from ..text.suggestions import did_you_mean
from .contents import Body, Content, Parameter, Part, ReceivedPart
from .graph import collect_operation_types, find_reachable, list_payload_types
from .operations import Api, Operation, Response
from .types import (
    Alias,
    Anything,
    Array,
    Constant,
    Declaration,
    Enumeration,
    ExternalType,
    Field,
    Map,
    Nullable,
    Object,
    OneOf,
    Ref,
    Tuple,
    Type,
    make_nullable,
)
from .variants import collect_discriminators
from .webhooks import Webhook


def override_types(api: Api, style: Style) -> Api:
    """Return the API with the types of ``[types.overrides]``.

    Declarations that only replaced types referred to are removed.

    Raises:
        SpecloomError: A key of the style matches no type.
    """
    return _TypeReplacer(api, style).replace_types() if style.types.overrides else api


class _OverrideTable:
    """The types of ``[types.overrides]`` by pointer; ``*`` in a key matches any text.

    An exact key takes precedence over patterns, and a later pattern over an earlier one.
    """

    def __init__(self, keys: Collection[str], style: Style) -> None:
        self._exact_keys = {style.find_pointer(key): key for key in keys}
        self._patterns = {key: Glob(style.find_pointer(key)) for key in keys if "*" in key}
        self.known_pointers: set[str] = set()
        self.unused_keys = set(keys)

    def find_override(self, pointer: str) -> str | None:
        """Return the key of the type that replaces the one at a pointer, if any."""
        self.known_pointers.add(pointer)
        matches = [key for key, pattern in self._patterns.items() if pattern.matches(pointer)]
        matches += [self._exact_keys[pointer]] if pointer in self._exact_keys else []
        self.unused_keys.difference_update(matches)
        return matches[-1] if matches else None


class _TypeReplacer:
    def __init__(self, api: Api, style: Style) -> None:
        self._api = api
        self._style = style
        self._declarations = api.declarations
        self._overrides = _OverrideTable(style.types.overrides, style)
        self._discriminators = collect_discriminators(api.declarations)
        keys = {id: self._overrides.find_override(id) for id in api.declarations}
        self._declaration_overrides = {id: key for id, key in keys.items() if key is not None}

    def replace_types(self) -> Api:
        declarations = {id: self._replace_declaration(d) for id, d in self._declarations.items()}
        operations = tuple(map(self._replace_operation, self._api.operations))
        for key in sorted(self._overrides.unused_keys):
            if not self._style.is_optional("types", "overrides", key):
                raise self._unmatched_error(key)
        unused_types = tuple(self._replace_type(type, "") for type in self._api.unused_types)
        replaced = replace(
            self._api,
            operations=operations,
            declarations=declarations,
            unused_types=unused_types,
            webhooks=tuple(map(self._replace_payload, self._api.webhooks)),
            any_payload=self._api.any_payload and self._replace_type(self._api.any_payload, ""),
        )
        unreachable = (
            _find_reachable_declarations(self._api).keys()
            - _find_reachable_declarations(replaced).keys()
        )
        kept = {id: d for id, d in declarations.items() if id not in unreachable}
        return replace(replaced, declarations=kept)

    def _unmatched_error(self, key: str) -> SpecloomError:
        discriminator_pointers = {
            field.pointer
            for d in self._declarations.values()
            for field in (d.fields if isinstance(d, Object) else ())
            if (d.id, field.name) in self._discriminators
        }
        hint = did_you_mean(self._style.find_pointer(key), self._overrides.known_pointers)
        if key in discriminator_pointers:
            hint = "the type of a discriminator cannot be replaced"
        message = f"'{key}' matches no type that can be replaced"
        return self._style.make_error(("types", "overrides", key), "unmatched-name", message, hint)

    # --- operations -----------------------------------------------------

    def _replace_operation(self, operation: Operation) -> Operation:
        return replace(
            operation,
            parameters=tuple(map(self._replace_parameter, operation.parameters)),
            body=operation.body and self._replace_body(operation.body),
            responses=tuple(map(self._replace_response, operation.responses)),
        )

    def _replace_payload(self, webhook: Webhook) -> Webhook:
        if webhook.payload is None:
            return webhook
        payload = self._replace_type(webhook.payload, webhook.payload_pointer)
        return replace(webhook, payload=payload)

    def _replace_parameter(self, parameter: Parameter) -> Parameter:
        pointer = parameter.pointer
        if parameter.media_type is not None:
            pointer += f"/content/{escape_token(parameter.media_type)}"
        return replace(parameter, type=self._replace_type(parameter.type, f"{pointer}/schema"))

    def _replace_body(self, body: Body) -> Body:
        if body.kind == "content":  # bytes, whatever the schema
            return body
        pointer = f"{body.pointer}/schema"
        if isinstance(body.type, Array) and body.kind in ("events", "lines"):
            item = self._replace_type(body.type.item, f"{body.pointer}/itemSchema")
            return replace(body, type=Array(item))
        parts = tuple(map(self._replace_sent_part, body.parts))
        return replace(body, type=self._replace_type(body.type, pointer), parts=parts)

    def _replace_sent_part(self, part: Part) -> Part:
        headers = tuple(map(self._replace_parameter, part.described_headers))
        return replace(part, described_headers=headers)

    def _replace_received_part(self, part: ReceivedPart, pointer: str) -> ReceivedPart:
        return replace(
            part,
            type=self._replace_type(part.type, pointer),
            headers=tuple(map(self._replace_parameter, part.headers)),
        )

    def _replace_response(self, response: Response) -> Response:
        def replace_content(content: Content) -> Content:
            if content.kind in ("text", "binary"):
                return content
            pointer = f"{content.pointer}/schema"
            return replace(
                content,
                type=self._replace_type(content.type, pointer),
                parts=tuple(self._replace_received_part(each, pointer) for each in content.parts),
            )

        headers = tuple(map(self._replace_parameter, response.headers))
        return replace(
            response, contents=tuple(map(replace_content, response.contents)), headers=headers
        )

    # --- types ----------------------------------------------------------

    def _replace_declaration(self, declaration: Declaration) -> Declaration:
        if declaration.id in self._declaration_overrides or isinstance(declaration, Enumeration):
            return declaration
        if isinstance(declaration, Alias):
            return replace(declaration, type=self._replace_nested(declaration.type, declaration.id))
        additional_properties = declaration.additional_properties
        if additional_properties is not None:
            additional_properties = self._replace_type(
                additional_properties, f"{declaration.id}/additionalProperties"
            )
        fields = tuple(self._replace_field(declaration, field) for field in declaration.fields)
        return replace(declaration, fields=fields, additional_properties=additional_properties)

    def _replace_field(self, owner: Object, field: Field) -> Field:
        if (owner.id, field.name) in self._discriminators:
            return field
        return replace(field, type=self._replace_type(field.type, field.pointer))

    def _replace_type(self, type: Type, pointer: str) -> Type:
        """Return the replacement of the type at a pointer, which is empty if the type has none."""
        key = self._overrides.find_override(pointer) if pointer else None
        return (
            self._replace_nested(type, pointer)
            if key is None
            else self._make_external_type(type, key)
        )

    def _replace_nested(self, type: Type, pointer: str) -> Type:
        """Return a type with its nested types replaced."""
        child_pointers = (
            (f"{pointer}/items", f"{pointer}/additionalProperties") if pointer else ("", "")
        )
        match type:
            case Ref(id) if id in self._declaration_overrides:
                return self._make_external_type(type, self._declaration_overrides[id])
            case Nullable(inner):
                return make_nullable(self._replace_nested(inner, pointer))
            case Array(item):
                return replace(type, item=self._replace_type(item, child_pointers[0]))
            case Map(value):
                return replace(type, value=self._replace_type(value, child_pointers[1]))
            case Tuple(items, rest):
                new_items = tuple(self._replace_type(item, "") for item in items)
                return Tuple(new_items, rest and self._replace_type(rest, child_pointers[0]))
            case OneOf():
                return self._replace_union(type)
            case _:
                return type

    def _replace_union(self, union: OneOf) -> Type:
        """Return a union with its variants replaced; a custom type cannot have a discriminator."""
        variants = tuple(
            dict.fromkeys(self._replace_type(variant, "") for variant in union.variants)
        )
        if len(variants) == 1:
            return variants[0]
        is_unchanged = len(variants) == len(union.variants) and not any(
            isinstance(variant, ExternalType) for variant in variants
        )
        return OneOf(variants, union.discriminator if is_unchanged else None)

    def _make_external_type(self, type: Type, key: str) -> Type:
        """Return a custom type in place of a type; it is nullable if that is."""
        external_type = ExternalType(key, self._find_shape(type, ()))
        return Nullable(external_type) if self._is_nullable(type) else external_type

    def _is_nullable(self, type: Type) -> bool:
        declaration = self._declarations[type.id] if isinstance(type, Ref) else None
        return isinstance(declaration.type if isinstance(declaration, Alias) else type, Nullable)

    def _find_shape(self, type: Type, ancestors: tuple[str, ...]) -> Type:
        """Return the JSON structure of a type's values, without references."""
        match type:
            case Nullable(inner):
                return self._find_shape(inner, ancestors)
            case Array() | Tuple():
                return Array(Anything())
            case Map():
                return Map(Anything())
            case OneOf(variants):
                return OneOf(tuple(self._find_shape(variant, ancestors) for variant in variants))
            case Ref(id):
                return (
                    Anything()
                    if id in ancestors
                    else self._find_declared_shape(id, (*ancestors, id))
                )
            case _:
                return type

    def _find_declared_shape(self, id: str, ancestors: tuple[str, ...]) -> Type:
        match self._declarations[id]:
            case Object():
                return Map(Anything())
            case Enumeration(values=values):
                return OneOf(tuple(map(Constant, values)))
            case Alias(type=type):
                return self._find_shape(type, ancestors)


def _find_reachable_declarations(api: Api) -> dict[str, None]:
    """Return the ids of all declarations that a client needs, directly or not."""
    operation_types = map(collect_operation_types, api.operations)
    used_types = (t for r in operation_types for t in (*r.parameters, *r.contents))
    return find_reachable(
        (*used_types, *list_payload_types(api), *api.unused_types), api.declarations
    )
