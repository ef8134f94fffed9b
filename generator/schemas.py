"""Schemas into types: the one place that folds nullable, allOf, const and unions.

A schema here is a *conjunction*: its own keywords, those of its ``allOf``
branches and of what they refer to, all of which hold at once.  Folding happens
before anything is declared, so that a name is only ever needed for what is left.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import replace

from generator.document import BrokenRef, Cursor, Document, split_pointer
from generator.model import (
    Alias,
    Anything,
    Array,
    Constant,
    Declaration,
    Enumeration,
    Field,
    Limit,
    Literally,
    Map,
    Nullable,
    Object,
    OneOf,
    Ref,
    Scalar,
    Tag,
    Tuple,
    Type,
)
from generator.tags import settle_tags

Hint = tuple[str, ...]

# Keywords that say something about a schema without changing what it admits.
_ANNOTATIONS = frozenset(
    "title description summary default example examples deprecated readOnly writeOnly"
    " externalDocs xml nullable discriminator $comment $id $schema $anchor $defs"
    " $ref allOf".split()
)
# Assertions that no type expresses; said, because nothing is dropped silently.
_UNCHECKED = (
    "not if then else dependentSchemas dependentRequired contains propertyNames"
    " unevaluatedItems".split()
)
_SHAPES = frozenset(
    "type properties additionalProperties patternProperties items prefixItems enum"
    " const oneOf anyOf allOf $ref format".split()
)
_LIMITS = (
    "minLength maxLength pattern minimum maximum exclusiveMinimum exclusiveMaximum"
    " multipleOf".split()
)
_ARRAY_LIMITS = "minItems maxItems uniqueItems".split()
_MAP_LIMITS = "minProperties maxProperties".split()
_KINDS = ("object", "array", "string", "integer", "number", "boolean")
_JSON_KINDS = {
    bool: "boolean",
    int: "integer",
    float: "number",
    str: "string",
    list: "array",
    dict: "object",
}


class Schemas:
    """Turns the schemas of a document into types, and collects the declarations these need."""

    def __init__(self, document: Document) -> None:
        self.declarations: dict[str, Declaration] = {}
        self._document = document
        self._nullable: dict[str, bool] = {}
        self._unions: dict[OneOf, str] = {}
        self._children: dict[str, list[Cursor]] | None = None

    def type_of(self, schema: Cursor, hint: Hint) -> Type:
        """The type of a schema; what it cannot express is reported at its place.

        `hint` is what an inline declaration is named after: owner and path.
        A broken reference is reported by the cursor and read as anything.
        """
        try:
            return self._meet((schema,), schema.pointer, hint)
        except BrokenRef:
            return Anything()

    def finish(self) -> dict[str, Declaration]:
        """All declarations, component schemas first and in the document's order, unions tagged."""
        settle_tags(self.declarations, self._document)
        names = self._document.root.at("components", "schemas").value
        order = {
            f"/components/schemas/{escape}": index
            for index, escape in enumerate(
                str(name).replace("~", "~0").replace("/", "~1")
                for name in (names if isinstance(names, dict) else ())
            )
        }

        def place(id: str) -> int:
            component = "/".join(id.split("/")[:4])
            return order.get(component, len(order))

        return {id: self.declarations[id] for id in sorted(self.declarations, key=place)}

    # --- references -----------------------------------------------------

    def _reference(self, target: Cursor) -> Type:
        """A reference to a schema that is declared under its own pointer."""
        id = target.pointer
        if id not in self._nullable:
            self._nullable[id] = self._admits_null(self._parts((target,)))
            self._declare(target)
        return _nullable(Ref(id)) if self._nullable[id] else Ref(id)

    def _declare(self, target: Cursor) -> None:
        id, hint = target.pointer, _hint_of(target.pointer)
        children = self._heirs(target)
        if children:
            self._declare_family(target, children, hint)
            return
        meant = self._meet((target,), id, hint)
        if isinstance(meant, Nullable):
            self._nullable[id] = True
            meant = meant.type
        if meant != Ref(id):
            self.declarations[id] = Alias(
                id, hint, meant, self.description(target), target.boolean("deprecated")
            )

    def _declare_family(
        self, parent: Cursor, children: Sequence[Cursor], hint: Hint
    ) -> None:
        """A parent whose ``discriminator`` chooses among the schemas that extend it by allOf."""
        id = parent.pointer
        self.declarations[id] = Alias(id, hint, Anything())
        variants = tuple(dict.fromkeys(self._reference(child) for child in children))
        tag = self._declared_tag(parent, variants)
        self.declarations[id] = Alias(
            id, hint, OneOf(variants, tag), self.description(parent)
        )

    def _heirs(self, parent: Cursor) -> list[Cursor]:
        """The component schemas that extend `parent`, if it tells them apart by a discriminator."""
        if not parent.get("discriminator") or "oneOf" in parent or "anyOf" in parent:
            return []
        found: dict[str, Cursor] = {}
        waiting = [parent]
        while waiting:
            for child in self._extensions().get(waiting.pop().pointer, ()):
                if child.pointer not in found and child.pointer != parent.pointer:
                    found[child.pointer] = child
                    waiting.append(child)
        return list(found.values())

    def _extensions(self) -> dict[str, list[Cursor]]:
        """Which component schemas have which others in their allOf, by pointer."""
        if self._children is None:
            self._children = {}
            components = self._document.root.get("components")
            for _, child in components.members("schemas") if components else ():
                for branch in _branches(child, "allOf"):
                    if branch.reference is not None:
                        try:
                            parent = branch.resolve().pointer
                        except BrokenRef:
                            continue
                        self._children.setdefault(parent, []).append(child)
        return self._children

    # --- conjunctions ---------------------------------------------------

    def _meet(self, schemas: Sequence[Cursor], id: str, hint: Hint) -> Type:
        """The type of what satisfies all of `schemas`; an object becomes the declaration `id`."""
        only = self._only_reference(schemas)
        if only is not None:
            target, nullable = only
            meant = self._reference(target)
            return _nullable(meant) if nullable else meant
        parts = self._parts(schemas)
        meant = self._plain(parts, id, hint)
        return _nullable(meant) if self._admits_null(parts) else meant

    def _only_reference(self, schemas: Sequence[Cursor]) -> tuple[Cursor, bool] | None:
        """The target, if the conjunction is one reference and annotations beside it."""
        targets: dict[str, Cursor] = {}
        nullable = False
        waiting = list(schemas)
        while waiting:
            schema = waiting.pop()
            if not schema.mapping:
                return None
            nullable = nullable or schema.boolean("nullable")
            if schema.reference is not None:
                target = schema.resolve()
                targets[target.pointer] = target
            if self._shaping(schema):
                return None
            waiting += _branches(schema, "allOf")
        if len(targets) != 1:
            return None
        return next(iter(targets.values())), nullable

    def _shaping(self, schema: Cursor) -> bool:
        """Whether a schema's own keywords change what its reference or allOf admits."""
        if schema.reference is not None and self._document.version == "3.0":
            return False  # OpenAPI 3.0, Reference Object: siblings are ignored.
        assert isinstance(schema.value, dict)
        return any(
            key not in _ANNOTATIONS and not str(key).startswith("x-")
            for key in schema.value
        )

    def _parts(self, schemas: Sequence[Cursor]) -> list[Cursor]:
        """The schemas of a conjunction, references and allOf followed, in the order written."""
        parts: dict[str, Cursor] = {}
        for schema in schemas:
            self._collect(schema, parts, ())
        return list(parts.values())

    def _collect(
        self, schema: Cursor, parts: dict[str, Cursor], trail: tuple[str, ...]
    ) -> None:
        if schema.pointer in trail:
            schema.error("circular-allof", "this schema extends itself")
            raise BrokenRef(schema.pointer)
        if not schema.mapping:
            self._not_a_schema(schema)
            return
        trail = (*trail, schema.pointer)
        if schema.reference is not None:
            self._collect(schema.resolve(), parts, trail)
            if self._document.version == "3.0":
                return
        for branch in _branches(schema, "allOf"):
            self._collect(branch, parts, trail)
        parts.setdefault(schema.pointer, schema)

    def _not_a_schema(self, schema: Cursor) -> None:
        if schema.value is False:
            schema.warn(
                "not-expressed", "the schema 'false' admits nothing; read as anything"
            )
        elif schema.value is not True:
            schema.warn("wrong-shape", "a schema has to be a mapping; read as anything")

    def _admits_null(self, parts: Sequence[Cursor]) -> bool:
        """Whether a conjunction admits null: one part says so, and none with a type forbids it."""
        spoken = [answer for part in parts if (answer := _null_in(part)) is not None]
        return any(spoken) and (
            all(spoken) or any(part.boolean("nullable") for part in parts[-1:])
        )

    def _plain(self, parts: list[Cursor], id: str, hint: Hint) -> Type:
        """The type of a conjunction, null left aside."""
        for part in parts:
            self._tell_unchecked(part)
        for index, part in enumerate(parts):
            for keyword in ("oneOf", "anyOf"):
                if self._is_union(part, keyword):
                    rest = [*parts[:index], _without(part, keyword), *parts[index + 1 :]]
                    return self._union(part, keyword, rest, id, hint)
        values = self._listed(parts)
        if values is not None:
            return self._enumeration(values, parts, id, hint)
        kinds = _kinds(parts)
        if not kinds:
            return Anything()
        if len(kinds) == 1:
            return self._of_kind(kinds[0], parts, id, hint)
        return self._several(
            [self._of_kind(kind, parts, f"{id}/{kind}", (*hint, kind)) for kind in kinds],
            None,
            id,
            hint,
            parts[-1],
        )

    def _tell_unchecked(self, part: Cursor) -> None:
        for keyword in _UNCHECKED:
            if keyword in part:
                part.at(keyword).warn(
                    "not-expressed", f"'{keyword}' is not expressed by a type"
                )

    def _of_kind(self, kind: str, parts: list[Cursor], id: str, hint: Hint) -> Type:
        if kind == "object":
            return self._object(parts, id, hint)
        if kind == "array":
            return self._array(parts, hint)
        return _scalar(kind, parts)

    # --- unions ---------------------------------------------------------

    def _is_union(self, part: Cursor, keyword: str) -> bool:
        """Whether the branches differ in shape; some only demand one property or another."""
        branches = _branches(part, keyword)
        shaped = [
            branch
            for branch in branches
            if not isinstance(branch.value, dict) or _SHAPES & branch.value.keys()
        ]
        if branches and not shaped:
            part.at(keyword).warn(
                "not-expressed", f"'{keyword}' without types is not expressed by a type"
            )
        return bool(shaped)

    def _union(
        self, part: Cursor, keyword: str, rest: list[Cursor], id: str, hint: Hint
    ) -> Type:
        """A union; keywords beside it hold for each variant, so they are spread over them."""
        base = [other for other in rest if _constrains(other)]
        variants: list[Type] = []
        for index, branch in enumerate(_branches(part, keyword)):
            if _is_null(branch):
                continue
            name = (*hint, *_variant_name(branch))
            if not base:
                variants.append(self.type_of(branch, name))
            else:
                variants.append(
                    self._meet((*base, branch), f"{id}/{keyword}/{index}", name)
                )
        return self._several(variants, part, id, hint, part)

    def _several(
        self,
        variants: Sequence[Type],
        part: Cursor | None,
        id: str,
        hint: Hint,
        place: Cursor,
    ) -> Type:
        """A union of types: flat, without repeats, and named where two of them have names."""
        flat: dict[Type, None] = {}
        null = False
        for variant in variants:
            if isinstance(variant, Nullable):
                null, variant = True, variant.type
            members = variant.variants if isinstance(variant, OneOf) else (variant,)
            flat.update(dict.fromkeys(members))
        if Anything() in flat:
            return Anything()
        meant = self._joined(tuple(flat), part, id, hint, place)
        return _nullable(meant) if null else meant

    def _joined(
        self,
        variants: tuple[Type, ...],
        part: Cursor | None,
        id: str,
        hint: Hint,
        place: Cursor,
    ) -> Type:
        if not variants:
            return Anything()
        if len(variants) == 1:
            return variants[0]
        if all(isinstance(variant, Constant) for variant in variants):
            values = tuple(v.value for v in variants if isinstance(v, Constant))
            return self._declare_values(values, place, id, hint)
        tag = self._declared_tag(part, variants) if part is not None else None
        union = OneOf(variants, tag)
        if sum(isinstance(variant, Ref) for variant in variants) < 2:
            return union
        # The same union inline in several places is one type.
        id = self._unions.setdefault(union, id)
        if id not in self.declarations:
            self.declarations[id] = Alias(id, hint, union, self.description(place))
        return Ref(id)

    def _declared_tag(self, part: Cursor, variants: Sequence[Type]) -> Tag | None:
        """The tag that a ``discriminator`` declares (OpenAPI 3.1, section 4.8.25)."""
        discriminator = part.get("discriminator")
        if discriminator is None or not discriminator.mapping:
            return None
        property = discriminator.string("propertyName")
        if not property:
            return None
        mapped: dict[str, list[str]] = {}
        for value, target in discriminator.members("mapping"):
            mapped.setdefault(self._mapping_target(target), []).append(value)
        values = []
        for variant in variants:
            id = variant.id if isinstance(variant, Ref) else ""
            values.append(tuple(mapped.get(id) or split_pointer(id)[-1:]))
        return Tag(property, tuple(values), inferred=False)

    def _mapping_target(self, target: Cursor) -> str:
        """The pointer that a mapping's value means: a reference, or the name of a schema."""
        text = target.value if isinstance(target.value, str) else ""
        if text.startswith("#"):
            return text[1:]
        return "/components/schemas/" + text.replace("~", "~0").replace("/", "~1")

    # --- values ---------------------------------------------------------

    def _listed(self, parts: Sequence[Cursor]) -> list[object] | None:
        """What ``const`` and ``enum`` admit together, null left out; None where nothing is listed."""
        listed: list[object] | None = None
        for part in parts:
            values = _values_of(part)
            if values is None:
                continue
            values = [value for value in values if value is not None]
            both = [v for v in listed or () if _among(v, values)]
            listed = values if listed is None else both or values
        return listed

    def _enumeration(
        self, values: Sequence[object], parts: Sequence[Cursor], id: str, hint: Hint
    ) -> Type:
        place = next(part for part in parts if "enum" in part or "const" in part)
        usable = self._usable_values(values, _kinds(parts), place)
        if usable is None:
            kinds = _kinds(parts) or list(
                dict.fromkeys(_JSON_KINDS[type(value)] for value in values)
            )
            kind = kinds[0] if len(kinds) == 1 else ""
            return self._of_kind(kind, list(parts), id, hint) if kind else Anything()
        if not usable:
            return Scalar("null")
        if len(usable) == 1:
            return Constant(usable[0])
        return self._declare_values(usable, place, id, hint)

    def _usable_values(
        self, values: Sequence[object], kinds: Sequence[str], place: Cursor
    ) -> tuple[str | int | float | bool, ...] | None:
        """The values as scalars, without repeats; None where some are arrays or objects."""
        usable: dict[tuple[type, object], str | int | float | bool] = {}
        for value in values:
            if not isinstance(value, (str, int, float, bool)):
                place.warn("not-expressed", "'enum' of arrays or objects is not expressed")
                return None
            if kinds == ["string"] and not isinstance(value, str):
                text = json.dumps(value)
                place.warn(
                    "enum-type",
                    f"the value {text} is no string; read as '{text}'",
                    f'write "{text}" in quotes',
                )
                value = text
            usable.setdefault((type(value), value), value)
        return tuple(usable.values())

    def _declare_values(
        self,
        values: tuple[str | int | float | bool, ...],
        place: Cursor,
        id: str,
        hint: Hint,
    ) -> Type:
        self.declarations[id] = Enumeration(
            id, hint, values, self.description(place), place.boolean("deprecated")
        )
        return Ref(id)

    # --- arrays and objects ---------------------------------------------

    def _array(self, parts: Sequence[Cursor], hint: Hint) -> Type:
        limits = _limits(parts, _ARRAY_LIMITS)
        items = [item for part in parts if (item := part.get("items")) is not None]
        prefix = [part for part in parts if "prefixItems" in part]
        item = self._of_items(items, (*hint, "item"))
        if not prefix:
            return Array(item or Anything(), limits)
        first = tuple(
            self.type_of(schema, (*hint, f"item {index}"))
            for index, schema in enumerate(prefix[0].elements("prefixItems"), 1)
        )
        closed = any(schema.value is False for schema in items)
        return Tuple(first, None if closed else item or Anything())

    def _of_items(self, items: Sequence[Cursor], hint: Hint) -> Type | None:
        items = [item for item in items if item.value is not False]
        if not items:
            return None
        if len(items) == 1:
            return self.type_of(items[0], hint)
        return self._meet(items, items[-1].pointer, hint)

    def _object(self, parts: Sequence[Cursor], id: str, hint: Hint) -> Type:
        properties: dict[str, list[Cursor]] = {}
        for part in parts:
            for name, schema in part.members("properties"):
                properties.setdefault(name, []).append(schema)
        required = self._required(parts, properties)
        extra = self._extra(parts, hint)
        if not properties and extra is not None:
            return Map(extra, _limits(parts, _MAP_LIMITS))
        # Declared before its fields are read: a field may refer back to it.
        place = parts[-1]
        self.declarations[id] = empty = Object(
            id,
            hint,
            (),
            extra,
            self._first_description(parts),
            place.boolean("deprecated"),
            example_of(place),
        )
        fields = tuple(
            self._field(name, schemas, required, id, hint)
            for name, schemas in properties.items()
        )
        self.declarations[id] = replace(empty, fields=fields)
        return Ref(id)

    def _required(
        self, parts: Sequence[Cursor], properties: Iterable[str]
    ) -> frozenset[str]:
        known = frozenset(properties)
        names: set[str] = set()
        for part in parts:
            for index, name in enumerate(part.strings("required")):
                names.add(name)
                if name not in known:
                    part.at("required").warn(
                        "required-without-property",
                        f"'{name}' is required but is no property; left out",
                        f"add '{name}' to the properties, or take it out of 'required'",
                    )
        return frozenset(names) & known

    def _field(
        self,
        name: str,
        schemas: Sequence[Cursor],
        required: frozenset[str],
        id: str,
        hint: Hint,
    ) -> Field:
        last = schemas[-1]
        path = (*hint, name)
        if len(schemas) == 1:
            meant = self.type_of(last, path)
        else:
            # The same property in several branches: its own place is under the owner,
            # for the branches may be shared by schemas that combine them differently.
            token = name.replace("~", "~0").replace("/", "~1")
            meant = self._guarded(schemas, f"{id}/properties/{token}", path)
        return Field(
            name,
            meant,
            last.pointer,
            name in required,
            default_of(last),
            self._first_description(schemas[::-1]),
            any(schema.boolean("deprecated") for schema in schemas if schema.mapping),
            any(schema.boolean("readOnly") for schema in schemas if schema.mapping),
            any(schema.boolean("writeOnly") for schema in schemas if schema.mapping),
            example_of(last),
        )

    def _guarded(self, schemas: Sequence[Cursor], id: str, hint: Hint) -> Type:
        try:
            return self._meet(schemas, id, hint)
        except BrokenRef:
            return Anything()

    def _extra(self, parts: Sequence[Cursor], hint: Hint) -> Type | None:
        """The type of properties that have no name of their own; None where they are forbidden."""
        types: list[Type] = []
        closed = False
        for part in parts:
            for keyword in ("additionalProperties", "unevaluatedProperties"):
                schema = part.get(keyword)
                if schema is None or schema.value is True:
                    continue
                if schema.value is False:
                    closed = True
                else:
                    types.append(self.type_of(schema, (*hint, "value")))
            for _, schema in part.members("patternProperties"):
                types.append(self.type_of(schema, (*hint, "value")))
        if types:
            distinct = tuple(dict.fromkeys(types))
            return distinct[0] if len(distinct) == 1 else OneOf(distinct)
        return None if closed else Anything()

    # --- annotations ----------------------------------------------------

    def description(self, schema: Cursor) -> str:
        """What a schema says of itself, or what it refers to says."""
        if not schema.mapping:
            return ""
        own = schema.string("description") or schema.string("summary")
        if own or schema.reference is None:
            return own
        try:
            return schema.resolve().string("description")
        except BrokenRef:
            return ""

    def _first_description(self, schemas: Iterable[Cursor]) -> str:
        return next(filter(None, map(self.description, schemas)), "")


def default_of(schema: Cursor) -> Literally | None:
    """The ``default`` of a schema or a parameter."""
    default = schema.get("default")
    return None if default is None else _literally(default.value)


def example_of(schema: Cursor) -> Literally | None:
    """The first example that a schema or a parameter gives."""
    example = schema.get("example")
    if example is not None:
        return _literally(example.value)
    examples = schema.get("examples")
    if examples is not None and isinstance(examples.value, list) and examples.value:
        return _literally(examples.value[0])
    return None


def _literally(value: object) -> Literally:
    return Literally(json.dumps(value, ensure_ascii=False, allow_nan=True, default=str))


def _nullable(type: Type) -> Type:
    """The type or null."""
    if isinstance(type, (Nullable, Anything)) or type == Scalar("null"):
        return type
    return Nullable(type)


def _branches(schema: Cursor, keyword: str) -> list[Cursor]:
    return list(schema.elements(keyword)) if keyword in schema else []


def _without(part: Cursor, keyword: str) -> Cursor:
    assert isinstance(part.value, dict)
    left = {key: value for key, value in part.value.items() if key != keyword}
    return replace(part, value=left)


def _constrains(part: Cursor) -> bool:
    """Whether a schema beside a union adds to its variants: more than annotations and a bare type."""
    assert isinstance(part.value, dict)
    return any(
        key in _SHAPES and key not in ("type", "$ref", "allOf", "format")
        for key in part.value
    )


def _is_null(schema: Cursor) -> bool:
    value = schema.value
    return isinstance(value, dict) and (
        value.get("type") in ("null", ["null"])
        or value.get("enum") == [None]
        or ("const" in value and value["const"] is None)
    )


def _null_in(part: Cursor) -> bool | None:
    """Whether one schema's own keywords admit null; None where they do not speak of it."""
    if part.boolean("nullable"):
        return True
    if _is_null(part):
        return True
    for keyword in ("oneOf", "anyOf"):
        if any(_is_null(branch) for branch in _branches(part, keyword)):
            return True
    values = _values_of(part)
    assert isinstance(part.value, dict)
    kind = part.value.get("type")
    if isinstance(kind, list):
        return "null" in kind
    if values is not None and kind is None:
        return None in values
    return None if kind is None and "properties" not in part else False


def _values_of(part: Cursor) -> list[object] | None:
    constant = part.get("const")
    if constant is not None:
        return [constant.value]
    values = part.get("enum")
    if values is None:
        return None
    if isinstance(values.value, list):
        return values.value
    values.warn("wrong-shape", "'enum' has to be a list; left out")
    return None


def _among(value: object, values: Sequence[object]) -> bool:
    """Whether a value is listed, where true is not 1."""
    return any(value == other and type(value) is type(other) for other in values)


def _kinds(parts: Sequence[Cursor]) -> list[str]:
    """The types that all parts admit, null left out; guessed from the keywords where none says."""
    kinds: list[str] | None = None
    for part in parts:
        said = _said_kinds(part)
        if said is None:
            continue
        both = [kind for kind in kinds or () if kind in said]
        kinds = said if kinds is None else both or said
    return kinds if kinds is not None else _guessed_kinds(parts)


def _said_kinds(part: Cursor) -> list[str] | None:
    kind = part.get("type")
    if kind is None:
        return None
    named = kind.value if isinstance(kind.value, list) else [kind.value]
    for name in named:
        if name not in _KINDS and name != "null":
            kind.warn(
                "unknown-type",
                f"{name!r} is no type; read as anything",
                "write one of " + ", ".join(_KINDS),
            )
            return None
    return [name for name in named if name != "null"]


def _guessed_kinds(parts: Sequence[Cursor]) -> list[str]:
    def any_has(*keywords: str) -> bool:
        return any(keyword in part for part in parts for keyword in keywords)

    if any_has("properties", "additionalProperties", "patternProperties"):
        return ["object"]
    if any_has("items", "prefixItems"):
        return ["array"]
    if any_has("pattern", "minLength", "maxLength", "format", "contentEncoding"):
        return ["string"]
    if any_has("minimum", "maximum", "multipleOf"):
        return ["number"]
    return []


def _scalar(kind: str, parts: Sequence[Cursor]) -> Type:
    format = next((f for part in parts if (f := part.string("format"))), None)
    limits = _limits(parts, _LIMITS)
    if kind == "string":
        if format == "binary" or _is_raw(parts):
            return Scalar("binary", None, limits)
        if any(part.string("contentEncoding") == "base64" for part in parts):
            format = "byte"
        return Scalar("string", format, limits)
    if kind == "integer":
        return Scalar("integer", format, limits)
    if kind == "number":
        return Scalar("number", format, limits)
    return Scalar("boolean", None, limits)


def _is_raw(parts: Sequence[Cursor]) -> bool:
    """Whether a 3.1 string is raw bytes: a media type and no encoding (OpenAPI 3.1, 4.8.14.1)."""
    return any(
        "contentMediaType" in part and "contentEncoding" not in part for part in parts
    )


def _limits(parts: Sequence[Cursor], keywords: Sequence[str]) -> tuple[Limit, ...]:
    return tuple(
        Limit(keyword, value)
        for part in parts
        for keyword in keywords
        if (value := _limit(part, keyword)) is not None
    )


def _limit(part: Cursor, keyword: str) -> int | float | str | bool | None:
    """The value of an assertion; 3.0's Boolean ``exclusiveMaximum`` becomes 3.1's number."""
    assert isinstance(part.value, dict)
    value = part.value.get(keyword)
    if keyword in ("exclusiveMinimum", "exclusiveMaximum") and value is True:
        value = part.value.get("minimum" if keyword == "exclusiveMinimum" else "maximum")
    elif keyword in ("minimum", "maximum"):
        if part.value.get("exclusive" + keyword.capitalize()) is True:
            return None
    usable = isinstance(value, (int, float, str)) and value is not False
    return value if usable else None


def _variant_name(branch: Cursor) -> Hint:
    """What tells an inline variant from its siblings: its title, its tag's value or its kind."""
    if branch.reference is not None:
        return tuple(split_pointer(branch.reference.removeprefix("#"))[-1:])
    title = branch.string("title") if branch.mapping else ""
    if title and len(title) <= 60:
        return (title,)
    for _, schema in branch.members("properties"):
        values = _values_of(schema) if schema.mapping else None
        if values and len(values) == 1 and isinstance(values[0], str):
            return (values[0],)
    kinds = _kinds([branch]) if branch.mapping else []
    return (kinds[0],) if kinds else ()


_STRUCTURE = frozenset(
    "paths components schemas properties items content schema responses requestBody"
    " parameters allOf oneOf anyOf additionalProperties requestBodies $defs".split()
)


def _hint_of(pointer: str) -> Hint:
    """The words of a pointer that are names: ``/components/schemas/Run`` → ``("Run",)``."""
    tokens = split_pointer(pointer)
    if len(tokens) == 3 and tokens[:2] == ["components", "schemas"]:
        return (tokens[2],)
    named = tuple(token for token in tokens if token not in _STRUCTURE)
    return named or ("schema",)
