"""The conversion of ``oneOf`` and ``anyOf``, and of the keywords beside them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

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
from ...text.pointers import escape_token, split_pointer
from ..document import Cursor, Document
from .all_of import AllOfResolver
from .declarations import (
    DeclarationKey,
    DeclarationTable,
    SubschemaConverter,
    get_component,
)
from .enumerations import declare_enumeration
from .keywords import (
    SHAPE_KEYWORDS,
    exclude_each_other,
    find_description,
    get_branches,
    has_constraints,
    is_null,
    remove_keyword,
)
from .variant_hints import get_variant_hints

_MAX_MERGED_VARIANTS = 2_000
"""How many variants of a component may be merged: unions that apply together multiply."""


@dataclass(frozen=True, slots=True)
class UnionSource:
    """The schema of a union, and what was merged into its variants.

    `owners` are the schemas that extend it; their description takes precedence. `origins` are the
    pointers of the schemas of merged variants, by the ids of the variants.
    """

    schema: Cursor
    owners: tuple[Cursor, ...] = ()
    origins: Mapping[str, str] = field(default_factory=dict)


class UnionConverter:
    """A converter of unions; it declares those with several declared variants."""

    def __init__(
        self,
        document: Document,
        all_of: AllOfResolver,
        table: DeclarationTable,
        converter: SubschemaConverter,
    ) -> None:
        self._document = document
        self._all_of = all_of
        self._table = table
        self._converter = converter
        self._merged_counts: Counter[str] = Counter()

    def find_union(self, parts: Sequence[Cursor]) -> tuple[int, str] | None:
        """Return the index of the first part that is a union, and the keyword; None if none is."""
        for index, part in enumerate(parts):
            for keyword in ("oneOf", "anyOf"):
                if _has_typed_branches(part, keyword):
                    return index, keyword
        return None

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
            return self.make_union(variants, UnionSource(union), key)
        origins: dict[str, str] = {}
        variants = list(self._merge_variants(union, keyword, base, key, origins))
        if not variants and any(not is_null(branch) for branch in get_branches(union, keyword)):
            return self._converter.merge_parts(base, key)  # all variants are reported
        owners = tuple(part for part in parts[::-1] if part.pointer.startswith(key.id))
        return self.make_union(variants, UnionSource(union, owners, origins), key)

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
        branches = get_branches(union, keyword)
        hints = get_variant_hints(branches)
        for index, branch in enumerate(branches):
            if _is_left_out(branch, union):
                continue
            target = branch.resolve_if_possible() or branch
            if target.pointer in base_pointers:
                continue  # a union in itself adds no variants
            parts = self._all_of.collect_parts((branch,))
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
        is_too_large = self._merged_counts[component] > _MAX_MERGED_VARIANTS
        if is_too_large:
            union.warn(
                "wide-union",
                f"more than {_MAX_MERGED_VARIANTS:,} variants of unions apply together;"
                " read as any value",
            )
        return is_too_large

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
        if len(variants) == 1:
            return variants[0]
        constants = [variant.value for variant in variants if isinstance(variant, Constant)]
        if len(constants) == len(variants):
            return declare_enumeration(tuple(constants), source.schema, key, self._table)
        union = OneOf(variants, self.read_discriminator(source, variants))
        if sum(isinstance(variant, Ref) for variant in variants) < 2:
            return union
        description = find_description((*source.owners, source.schema))
        return self._table.add_union(union, key, description)

    # --- discriminators -------------------------------------------------

    def read_discriminator(
        self, source: UnionSource, variants: Sequence[Type]
    ) -> Discriminator | None:
        """Return what a ``discriminator`` declares (OpenAPI 3.1, section 4.8.25)."""
        discriminator = source.schema.get("discriminator")
        if discriminator is None or not discriminator.is_object:
            return None
        property_name = discriminator.get_string("propertyName")
        if not property_name:
            return None
        mapped_values = self._read_mapping(discriminator)
        values = []
        for variant in variants:
            id = variant.id if isinstance(variant, Ref) else ""
            pointer = source.origins.get(id, id)
            values.append(tuple(mapped_values.get(pointer) or split_pointer(pointer)[-1:]))
        return Discriminator(property_name, tuple(values), is_inferred=False)

    def _read_mapping(self, discriminator: Cursor) -> dict[str, list[str]]:
        """Return the values of a ``mapping`` by the pointers of the schemas that they select."""
        values: dict[str, list[str]] = {}
        for value, target in discriminator.iter_members("mapping"):
            pointer = _get_mapping_target(target)
            self._report_dangling(target, pointer)
            values.setdefault(pointer, []).append(value)
        return values

    def _report_dangling(self, target: Cursor, pointer: str) -> None:
        """Warn if a mapping names no schema; unlike a ``$ref``, it is checked nowhere else."""
        try:
            self._document.find_target(f"#{pointer}")
        except KeyError:
            target.warn(
                "dangling-mapping", f"unknown schema '{target.value}' in the mapping; ignored"
            )


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


def _get_mapping_target(target: Cursor) -> str:
    """Return the pointer of a mapping's target: a reference, or the name of a schema."""
    text = target.value if isinstance(target.value, str) else ""
    if text.startswith("#"):
        return text[1:]
    return f"/components/schemas/{escape_token(text)}"
