"""Schemas into types: the one place that folds nullable, allOf, const and unions.

A schema here is a *conjunction*: its own keywords, those of its ``allOf``
branches and of what they refer to, all of which hold at once.  Folding happens
before anything is declared, so that a name is only ever needed for what is left.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from ...model import (
    Alias,
    Anything,
    Array,
    Constant,
    Declaration,
    Enumeration,
    Field,
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
from ...text.pointers import escaped, split_pointer
from ..document import BrokenRef, Cursor, Document
from .all_of import Conjunctions
from .discriminators import settle_tags
from .inline_names import Hint, hint_of, inherited, variant_name
from .keywords import (
    ARRAY_LIMITS,
    JSON_KINDS,
    MAP_LIMITS,
    SHAPES,
    UNCHECKED,
    branches_of,
    constrains,
    default_of,
    example_of,
    indexes_of,
    is_null,
    kinds_of,
    limits_of,
    listed_values,
    or_null,
    scalar,
    usable_values,
    without,
)


class Schemas:
    """Turns the schemas of a document into types, and collects the declarations these need."""

    def __init__(self, document: Document) -> None:
        self.declarations: dict[str, Declaration] = {}
        self._document = document
        self._nullable: dict[str, bool] = {}
        self._unions: dict[OneOf, str] = {}
        self._conjunctions = Conjunctions(document)

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
            f"/components/schemas/{escaped(name)}": index
            for index, name in enumerate(names if isinstance(names, dict) else ())
        }

        def place(id: str) -> int:
            component = "/".join(id.split("/")[:4])
            return order.get(component, len(order))

        return {id: self.declarations[id] for id in sorted(self.declarations, key=place)}

    # --- references -----------------------------------------------------

    def reference(self, target: Cursor) -> Type:
        """A reference to a schema that is declared under its own pointer."""
        id = target.pointer
        if id not in self._nullable:
            self._nullable[id] = self._conjunctions.admits_null(self._conjunctions.parts((target,)))
            self._declare(target)
        named = self.declarations.get(id)
        if isinstance(named, Alias) and named.type == Scalar("null"):
            return named.type  # nothing is gained by a name for null
        return or_null(Ref(id)) if self._nullable[id] else Ref(id)

    def _declare(self, target: Cursor) -> None:
        id, hint = target.pointer, hint_of(target.pointer)
        children = self._conjunctions.heirs(target)
        if children:
            self._declare_family(target, children, hint)
            return
        meant = self._meet((target,), id, hint)
        if isinstance(meant, Nullable):
            self._nullable[id] = True
            meant = meant.type
        if meant == Ref(id) and id not in self.declarations:
            meant = Anything()  # a union of nothing but itself
        if meant != Ref(id):
            self.declarations[id] = Alias(
                id,
                hint,
                meant,
                self.description(target),
                target.boolean("deprecated"),
                example_of(target),
            )

    def _declare_family(self, parent: Cursor, children: Sequence[Cursor], hint: Hint) -> None:
        """A parent whose ``discriminator`` chooses among the schemas that extend it by allOf."""
        id = parent.pointer
        self.declarations[id] = Alias(id, hint, Anything())
        variants = tuple(dict.fromkeys(self.reference(child) for child in children))
        tag = self._declared_tag(parent, variants)
        self.declarations[id] = Alias(id, hint, OneOf(variants, tag), self.description(parent))

    # --- conjunctions ---------------------------------------------------

    def _meet(self, schemas: Sequence[Cursor], id: str, hint: Hint) -> Type:
        """The type of what satisfies all of `schemas`; an object becomes the declaration `id`."""
        only = self._conjunctions.only_reference(schemas)
        if only is not None:
            target, nullable = only
            meant = self.reference(target)
            return or_null(meant) if nullable else meant
        parts = self._conjunctions.parts(schemas)
        meant = self._plain(parts, id, hint)
        return or_null(meant) if self._conjunctions.admits_null(parts) else meant

    def _plain(self, parts: list[Cursor], id: str, hint: Hint) -> Type:
        """The type of a conjunction, null left aside."""
        for part in parts:
            self._tell_unchecked(part)
        for index, part in enumerate(parts):
            for keyword in ("oneOf", "anyOf"):
                if self._is_union(part, keyword):
                    rest = [*parts[:index], without(part, keyword), *parts[index + 1 :]]
                    return self._union(part, keyword, rest, id, hint)
        values = listed_values(parts)
        if values is not None:
            return self._enumeration(values, parts, id, hint)
        kinds = kinds_of(parts)
        if not kinds:
            return Scalar("null") if any(map(is_null, parts)) else Anything()
        if len(kinds) == 1:
            return self._of_kind(kinds[0], parts, id, hint)
        return self._several(
            [self._of_kind(kind, parts, f"{id}/{kind}", (*hint, kind)) for kind in kinds],
            parts[-1],
            id,
            hint,
        )

    def _tell_unchecked(self, part: Cursor) -> None:
        for keyword in UNCHECKED:
            if keyword in part:
                part.at(keyword).warn("not-expressed", f"'{keyword}' is not expressed by a type")

    def _of_kind(self, kind: str, parts: list[Cursor], id: str, hint: Hint) -> Type:
        if kind == "object":
            return self._object(parts, id, hint)
        if kind == "array":
            return self._array(parts, hint)
        return scalar(kind, parts)

    # --- unions ---------------------------------------------------------

    def _is_union(self, part: Cursor, keyword: str) -> bool:
        """Whether the branches differ in shape; some only demand one property or another."""
        branches = branches_of(part, keyword)
        shaped = [
            branch
            for branch in branches
            if not isinstance(branch.value, dict) or SHAPES & branch.value.keys()
        ]
        if branches and not shaped:
            part.at(keyword).warn(
                "not-expressed", f"'{keyword}' without types is not expressed by a type"
            )
        return bool(shaped)

    def _union(self, part: Cursor, keyword: str, rest: list[Cursor], id: str, hint: Hint) -> Type:
        """A union; keywords beside it hold for each variant, so they are spread over them."""
        base = [other for other in rest if constrains(other)]
        variants: list[Type] = []
        for index, branch in enumerate(branches_of(part, keyword)):
            if is_null(branch):
                continue
            name = (*hint, *variant_name(branch))
            if not base:
                variants.append(self.type_of(branch, name))
            else:
                variants.append(self._meet((*base, branch), f"{id}/{keyword}/{index}", name))
        return self._several(variants, part, id, hint)

    def _several(self, variants: Sequence[Type], place: Cursor, id: str, hint: Hint) -> Type:
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
        meant = self._joined(tuple(flat), place, id, hint)
        return or_null(meant) if null else meant

    def _joined(self, variants: tuple[Type, ...], place: Cursor, id: str, hint: Hint) -> Type:
        if not variants:
            return Scalar("null")  # all branches were null
        if len(variants) == 1:
            return variants[0]
        if all(isinstance(variant, Constant) for variant in variants):
            values = tuple(v.value for v in variants if isinstance(v, Constant))
            return self._declare_values(values, place, id, hint)
        union = OneOf(variants, self._declared_tag(place, variants))
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
            id = self._mapping_target(target)
            self._tell_dangling(target, id)
            mapped.setdefault(id, []).append(value)
        values = []
        for variant in variants:
            id = variant.id if isinstance(variant, Ref) else ""
            values.append(tuple(mapped.get(id) or split_pointer(id)[-1:]))
        return Tag(property, tuple(values), inferred=False)

    def _tell_dangling(self, target: Cursor, id: str) -> None:
        """A mapping is no ``$ref``, so nobody else finds that it names nothing."""
        try:
            self._document.target(f"#{id}")
        except KeyError:
            target.warn(
                "dangling-mapping", f"the mapping names no schema: '{target.value}'; left out"
            )

    def _mapping_target(self, target: Cursor) -> str:
        """The pointer that a mapping's value means: a reference, or the name of a schema."""
        text = target.value if isinstance(target.value, str) else ""
        if text.startswith("#"):
            return text[1:]
        return f"/components/schemas/{escaped(text)}"

    # --- values ---------------------------------------------------------

    def _enumeration(
        self, values: Sequence[object], parts: Sequence[Cursor], id: str, hint: Hint
    ) -> Type:
        place = next(part for part in parts if "enum" in part or "const" in part)
        usable = usable_values(values, kinds_of(parts), place)
        if usable is None:
            kinds = kinds_of(parts) or list(
                dict.fromkeys(JSON_KINDS[type(value)] for value in values)
            )
            kind = kinds[0] if len(kinds) == 1 else ""
            return self._of_kind(kind, list(parts), id, hint) if kind else Anything()
        if not usable:
            return Scalar("null")
        if len(usable) == 1:
            return Constant(usable[0])
        return self._declare_values(usable, place, id, hint)

    def _declare_values(
        self,
        values: tuple[str | int | float | bool, ...],
        place: Cursor,
        id: str,
        hint: Hint,
    ) -> Type:
        self.declarations[id] = Enumeration(
            id,
            hint,
            values,
            self.description(place),
            place.boolean("deprecated"),
            indexes_of(values, place),
        )
        return Ref(id)

    # --- arrays and objects ---------------------------------------------

    def _array(self, parts: Sequence[Cursor], hint: Hint) -> Type:
        limits = limits_of(parts, ARRAY_LIMITS)
        items = [item for part in parts if (item := part.get("items")) is not None]
        prefix = [part for part in parts if "prefixItems" in part]
        rest = self._of_items(items, (*hint, "item"))
        if not prefix:
            return Array(rest or Anything(), limits)
        first = tuple(
            self.type_of(schema, (*hint, f"item {index}"))
            for index, schema in enumerate(prefix[0].elements("prefixItems"), 1)
        )
        closed = any(schema.value is False for schema in items)
        return Tuple(first, None if closed else rest or Anything())

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
        if id in self.declarations:  # it holds itself, or another owner has it already
            return Ref(id)
        required = self._required(parts, properties)
        extra = self._extra(parts, hint)
        if not properties and extra is not None:
            return Map(extra, limits_of(parts, MAP_LIMITS))
        # Declared before its fields are read: a field may refer back to it.
        place = parts[-1]
        self.declarations[id] = empty = Object(
            id,
            hint,
            (),
            extra,
            # What an extended schema says of itself is not true of the one that extends it.
            self._first_description(p for p in parts[::-1] if p.pointer.startswith(id)),
            place.boolean("deprecated"),
            example_of(place),
        )
        fields = tuple(
            self._field(name, schemas, required, id, hint) for name, schemas in properties.items()
        )
        self.declarations[id] = replace(empty, fields=fields)
        return Ref(id)

    def _required(self, parts: Sequence[Cursor], properties: Iterable[str]) -> frozenset[str]:
        known = frozenset(properties)
        names: set[str] = set()
        for part in parts:
            for name in part.strings("required"):
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
        path = (*inherited(last.pointer, name, hint), name)
        if len(schemas) == 1:
            meant = self.type_of(last, path)
        else:
            # The same property in several branches: its own place is under the owner,
            # for the branches may be shared by schemas that combine them differently.
            meant = self._guarded(schemas, f"{id}/properties/{escaped(name)}", path)
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
