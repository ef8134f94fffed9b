"""The conversion of ``oneOf`` and ``anyOf``, and of the keywords beside them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import field

from ...frozen import frozen
from ...model import (
    Anything,
    Constant,
    Discriminator,
    Nullable,
    OneOf,
    Ref,
    Scalar,
    Type,
    make_nullable,
)
from ...text.quoting import quote_name
from ..annotations.schema_annotations import find_description
from ..discriminators import UNION_KEYWORDS, DiscriminatorReader
from ..document import Cursor, Document
from .all_of import AllOfResolver
from .declarations import (
    MAX_VARIANTS,
    DeclarationKey,
    DeclarationTable,
    SubschemaConverter,
    get_component,
)
from .enumerations import declare_enumeration
from .keywords import (
    SHAPE_KEYWORDS,
    exclude_each_other,
    get_branches,
    has_constraints,
    is_null,
    remove_keyword,
)
from .variant_hints import get_variant_hints

_MANY_MERGED_VARIANTS = 500
_MAX_MERGED_VARIANTS = 2_000
_MAX_ALL_MERGED_VARIANTS = 4_000
"""How many merged variants of a component are reported; how many one and all may have.

Unions that apply together multiply. The largest known description has 324 such variants.
"""


@frozen
class UnionSource:
    """The schema of a union, and what was merged into its variants.

    `parts` are the schemas that apply with it, the nearest last. `origins` are the pointers of the
    schemas of merged variants, by the ids of the variants.
    """

    schema: Cursor
    parts: tuple[Cursor, ...] = ()
    origins: Mapping[str, str] = field(default_factory=dict)

    def list_owners(self, key: DeclarationKey) -> list[Cursor]:
        """Return the schemas whose description takes precedence, the nearest first."""
        return [part for part in self.parts[::-1] if f"{part.pointer}/".startswith(f"{key.id}/")]


class UnionConverter:
    """A converter of unions; it declares those with several declared variants."""

    def __init__(
        self,
        document: Document,
        all_of: AllOfResolver,
        discriminators: DiscriminatorReader,
        table: DeclarationTable,
        converter: SubschemaConverter,
    ) -> None:
        self._document = document
        self._all_of = all_of
        self._discriminators = discriminators
        self._table = table
        self._converter = converter
        self._merged_counts: Counter[str] = Counter()
        self._all_merged_count = 0
        self._reported: set[str] = set()

    def find_union(self, parts: Sequence[Cursor]) -> tuple[int, str] | None:
        """Return the index of the first part that is a union, and the keyword; None if none is.

        A union does not count if one of its variants is among the parts, which thus match it.
        """
        pointers = {part.pointer for part in parts}
        for index, part in enumerate(parts):
            for keyword in UNION_KEYWORDS:
                if _has_typed_branches(part, keyword) and (
                    len(parts) == 1 or not self._has_variant(part, keyword, pointers)
                ):
                    return index, keyword
        return None

    def _has_variant(self, union: Cursor, keyword: str, pointers: Collection[str]) -> bool:
        """Check whether one of some schemas is a variant of a union, or of unions in it."""
        pending = get_branches(union, keyword)
        seen = {union.pointer}
        while pending:
            target = pending.pop().resolve_if_possible("the variant is left out")
            if target is None or target.pointer in seen:
                continue
            if target.pointer in pointers:
                return True
            seen.add(target.pointer)
            if target.is_object and "properties" not in target:
                pending += [each for word in UNION_KEYWORDS for each in get_branches(target, word)]
        return False

    def convert_union(
        self, parts: Sequence[Cursor], index: int, keyword: str, key: DeclarationKey
    ) -> Type:
        """Convert the union under a keyword of the part at an index.

        Keywords beside it apply to every variant: they are merged into each.
        """
        union = parts[index]
        base = [*parts[:index], remove_keyword(union, keyword), *parts[index + 1 :]]
        if not any(map(has_constraints, base)):
            branches = [
                branch for branch in get_branches(union, keyword) if not _is_left_out(branch, union)
            ]
            variants = [
                self._converter.convert_subschema(branch, (*key.name_hint, *hint))
                for branch, hint in zip(branches, get_variant_hints(branches), strict=True)
            ]
            if not variants and not all(map(is_null, get_branches(union, keyword))):
                return Anything()  # all variants are reported
            origins = {branch.pointer: _find_origin(branch) for branch in branches}
            return self.make_union(variants, UnionSource(union, origins=origins), key)
        origins = {}
        variants = list(self._merge_variants(union, keyword, base, key, origins))
        if not variants and any(not is_null(branch) for branch in get_branches(union, keyword)):
            return self._converter.merge_parts(base, key)  # all variants are reported
        return self.make_union(variants, UnionSource(union, tuple(parts), origins), key)

    def _merge_variants(
        self,
        union: Cursor,
        keyword: str,
        base: Sequence[Cursor],
        key: DeclarationKey,
        origins: dict[str, str],
    ) -> Iterator[Type]:
        """Yield the variants of a union, with the parts beside it merged into each.

        The pointers of the schemas that they were made of are added to `origins`, by their ids.
        """
        base_pointers = {part.pointer for part in base}
        constraints = {part.pointer for part in base if has_constraints(part)}
        branches = get_branches(union, keyword)
        hints = get_variant_hints(branches)
        for index, branch in enumerate(branches):
            if _is_left_out(branch, union):
                continue
            target = branch.resolve_if_possible() or branch
            if target.pointer in base_pointers:
                continue  # a union in itself adds no variants
            parts = self._all_of.collect_parts((branch,))
            if branch.reference is not None and constraints <= {part.pointer for part in parts}:
                yield self._converter.convert_reference(target)  # it extends all of the base
                continue
            added = [part for part in parts if part.pointer not in base_pointers]
            if exclude_each_other(base, added):
                branch.warn(
                    "impossible-variant",
                    "no value matches this schema and the keywords beside the union; ignored",
                )
                continue
            if self._is_too_large(union, key):
                yield Anything()
                return
            variant_key = key.extend(f"{keyword}/{index}", *hints[index])
            origins[variant_key.id] = target.pointer
            yield self._converter.merge_parts([*base, *added], variant_key)

    def _is_too_large(self, union: Cursor, key: DeclarationKey) -> bool:
        """Count a merged variant, and report a union with which they become too many."""
        component = get_component(key.id)
        self._merged_counts[component] += 1
        self._all_merged_count += 1
        if self._all_merged_count > _MAX_ALL_MERGED_VARIANTS:
            self._report_too_large(union, _MAX_ALL_MERGED_VARIANTS, " in the description")
        elif self._merged_counts[component] > _MAX_MERGED_VARIANTS:
            self._report_too_large(union, _MAX_MERGED_VARIANTS)
        else:
            if self._merged_counts[component] == _MANY_MERGED_VARIANTS + 1:
                self._report_many(union)
            return False
        return True

    def _report_many(self, union: Cursor) -> None:
        union.warn(
            "wide-union",
            f"more than {_MANY_MERGED_VARIANTS:,} variants of unions apply together; "
            "each of them becomes a class",
            "describe the unions as properties, or their variants without 'allOf'",
        )

    def _report_too_large(self, union: Cursor, maximum: int, place: str = "") -> None:
        union.warn(
            "wide-union",
            f"more than {maximum:,} variants of unions apply together{place}; read as any value",
        )

    # --- types ----------------------------------------------------------

    def make_union(
        self, variants: Sequence[Type], source: UnionSource, key: DeclarationKey
    ) -> Type:
        """Return a flat union without duplicates, declared if two of its variants have names."""
        flat: dict[Type, None] = {}
        is_nullable = False
        for variant in variants:
            if isinstance(variant, Nullable):
                is_nullable, variant = True, variant.type
            members = variant.variants if isinstance(variant, OneOf) else (variant,)
            flat.update(dict.fromkeys(members))
        if Anything() in flat:
            return Anything()
        schema_type = self._declare_union(tuple(flat), source, key)
        return make_nullable(schema_type) if is_nullable else schema_type

    def _declare_union(
        self, variants: tuple[Type, ...], source: UnionSource, key: DeclarationKey
    ) -> Type:
        if not variants:
            return Scalar("null")  # all branches were null
        is_discriminated = self._discriminators.read(source.schema) is not None
        if len(variants) == 1 and not (is_discriminated and isinstance(variants[0], Ref)):
            return variants[0]
        constants = [variant.value for variant in variants if isinstance(variant, Constant)]
        if len(constants) == len(variants):
            return declare_enumeration(tuple(constants), source.schema, key, self._table)
        if len(variants) > MAX_VARIANTS:
            source.schema.warn(
                "wide-union",
                f"this union has more than {MAX_VARIANTS:,} variants; read as any value",
            )
            return Anything()
        if len(variants) > 1 and sum(isinstance(variant, Ref) for variant in variants) < 2:
            return OneOf(variants)
        union = OneOf(variants, self._read_discriminator(source, variants))
        return self._table.add_union(
            union, key, find_description((*source.list_owners(key), source.schema))
        )

    # --- discriminators -------------------------------------------------

    def _read_discriminator(
        self, source: UnionSource, variants: Sequence[Type]
    ) -> Discriminator | None:
        """Return what a ``discriminator`` declares, or one of a schema that applies with it.

        Its values are texts (OpenAPI 3.2, section 4.25).
        """
        schemas = (source.schema, *source.parts[::-1])
        owner = next((each for each in schemas if self._discriminators.read(each)), None)
        discriminator = None if owner is None else self._discriminators.read(owner)
        if owner is None or discriminator is None:
            return None
        self.report_dangling(owner)
        ids = [variant.id if isinstance(variant, Ref) else "" for variant in variants]
        pointers = [source.origins.get(id, id) for id in ids]
        defaults = dict(zip(pointers, variants, strict=True))
        return Discriminator(
            discriminator.property_name,
            tuple(map(discriminator.list_values, pointers)),
            is_inferred=False,
            default=defaults.get(discriminator.default) if discriminator.default else None,
        )

    def report_dangling(self, schema: Cursor) -> None:
        """Warn if the discriminator of a schema names one that does not exist.

        Unlike a ``$ref``, such a name is checked nowhere else.
        """
        discriminator = self._discriminators.read(schema)
        for target in discriminator.dangling if discriminator else ():
            if target.pointer not in self._reported:
                self._reported.add(target.pointer)
                name = quote_name(str(target.value))
                target.warn("dangling-mapping", f"unknown schema {name} in the mapping; ignored")


def _is_left_out(branch: Cursor, union: Cursor) -> bool:
    """Check whether a branch adds no variant: null, or a reference that cannot be resolved.

    Without a discriminator, such a reference is a variant of any value.
    """
    if "discriminator" not in union:
        return is_null(branch)
    return is_null(branch) or branch.resolve_if_possible("the variant is left out") is None


def _has_typed_branches(part: Cursor, keyword: str) -> bool:
    """Check whether the branches have types; some only require one property or another."""
    branches = get_branches(part, keyword)
    shape_branches = [
        branch
        for branch in branches
        if not isinstance(branch.value, dict) or SHAPE_KEYWORDS & branch.value.keys()
    ]
    if branches and not shape_branches:
        part.at_path(keyword).warn(
            "unchecked-keyword", f"'{keyword}' without types cannot be expressed; ignored"
        )
    return bool(shape_branches)


def _find_origin(branch: Cursor) -> str:
    """Return the pointer of the only schema that a branch refers to or extends, or its own."""
    references = [each for each in (branch, *get_branches(branch, "allOf")) if each.reference]
    target = references[0].resolve_if_possible() if len(references) == 1 else None
    return branch.pointer if target is None else target.pointer
