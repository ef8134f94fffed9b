"""Python types for the types of the model."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from ....frozen import frozen
from ....model import (
    Anything,
    Array,
    Constant,
    Declaration,
    Enumeration,
    ExternalType,
    Map,
    Nullable,
    Object,
    OneOf,
    Ref,
    Scalar,
    Tuple,
    Type,
    merge_types,
)
from ..names.declaration_names import TypeNames
from ..syntax.type_construction import fill_template, make_literal_type, unite_types
from ..syntax.type_expressions import ANY, NONE, NamedType, Subscript, TypeExpression, list_members


class TypeAnnotator:
    """An annotator of types for one role, fields or arguments, with the type map of a style.

    `input_names` are the names of input types by declaration id; `without_input_types` is the
    annotator that does not use them. `overrides` maps the keys of external types to types.
    """

    def __init__(
        self,
        declarations: Mapping[str, Declaration],
        names: TypeNames,
        type_map: Mapping[str, TypeExpression],
        input_names: Mapping[str, str],
        overrides: Mapping[str, TypeExpression],
    ) -> None:
        self.without_input_types = (
            TypeAnnotator(declarations, names, type_map, {}, overrides) if input_names else self
        )
        self._declarations = declarations
        self._names = names
        self._input_names = input_names
        self._overrides = overrides
        self._type_map = type_map
        self._cache: dict[Type, TypeExpression] = {}

    def annotate(self, type: Type) -> TypeExpression:
        """Return the Python type for a type; the results are cached."""
        annotation = self._cache.get(type)
        if annotation is None:
            annotation = self._cache[type] = self._make_annotation(type)
        return annotation

    def make_optional(self, annotation: TypeExpression) -> TypeExpression:
        """Return a type that also accepts None."""
        match annotation, self._type_map["nullable"]:
            case Subscript(head), Subscript(template_head) if head == template_head:
                return annotation
            case _, template:
                accepts_none = {NONE, ANY} & {*list_members(annotation)}
                return annotation if accepts_none else fill_template(template, type=[annotation])

    def annotate_values(self, values: Iterable[object]) -> TypeExpression:
        """Return the type of values; numbers that are not integers have no literal type."""
        values = list(values)
        if not any(isinstance(value, float) for value in values):
            return make_literal_type(values)
        others = [value for value in values if isinstance(value, (str, bool))]
        literals = [make_literal_type(others)] if others else []
        return self.annotate_union([*literals, NamedType("float")])

    def annotate_union(self, members: Iterable[TypeExpression]) -> TypeExpression:
        """Return the union of types."""
        return unite_types(members, self._type_map["union"])

    def annotate_tuple(self, items: Iterable[TypeExpression]) -> TypeExpression:
        """Return the type of a tuple."""
        return fill_template(self._type_map["tuple"], items=list(items))

    def annotate_array(self, item: TypeExpression) -> TypeExpression:
        """Return the type of an array."""
        return fill_template(self._type_map["array"], item=[item])

    def _annotate_discriminated_union(self, members: Iterable[TypeExpression]) -> TypeExpression:
        template = self._type_map.get("union(discriminated)", self._type_map["union"])
        return unite_types(members, template)

    def _annotate_scalar(self, scalar: Scalar) -> TypeExpression:
        by_format = self._type_map.get(f"{scalar.kind}({scalar.format})")
        return by_format or self._type_map[scalar.kind]

    def _make_annotation(self, type: Type) -> TypeExpression:
        match type:
            case Scalar():
                return self._annotate_scalar(type)
            case Constant(value):
                return self.annotate_values((value,))
            case Array(item):
                return fill_template(self._type_map["array"], item=[self.annotate(item)])
            case Tuple(items, None):
                return self.annotate_tuple(map(self.annotate, items))
            case Tuple(items, rest):
                whole = merge_types((*items, *((rest,) if rest else ())))
                return fill_template(self._type_map["array"], item=[self.annotate(whole)])
            case Map(value):
                return fill_template(self._type_map["map"], value=[self.annotate(value)])
            case Nullable(inner):
                return self.make_optional(self.annotate(inner))
            case OneOf(variants, None) if constants := _list_constants(variants):
                return self.annotate_values(constants)
            case OneOf(variants, None):
                return self.annotate_union(map(self.annotate, variants))
            case OneOf(variants):
                return self._annotate_discriminated_union(map(self.annotate, variants))
            case ExternalType(key):
                return self._overrides[key]
            case Anything():
                return self._type_map["anything"]
            case Ref(id):
                return self._annotate_declaration(id)

    def _annotate_declaration(self, id: str) -> TypeExpression:
        declaration = self._declarations[id]
        if isinstance(declaration, Enumeration) and id not in self._names.modules:
            return self.annotate_values(declaration.values)
        names: list[str] = [self._names.types[id]]
        if id in self._input_names:
            # The input type of an alias includes the alias.
            names = [*(names if isinstance(declaration, Object) else []), self._input_names[id]]
        module, is_object = self._names.get_module(id), isinstance(declaration, Object)
        return self.annotate_union(
            NamedType(name, module, is_lazy=self._names.is_lazy, is_class=is_object)
            for name in names
        )


@frozen
class RoleAnnotators:
    """The annotators for fields and return values, for arguments, and for uploaded parts.

    `exact` is that for fields in the code of models, and for types that responses are parsed as.
    `external_formats` are the formats of texts that custom types read, by the keys of these.
    """

    field: TypeAnnotator
    exact: TypeAnnotator
    argument: TypeAnnotator
    upload: TypeAnnotator
    external_formats: Mapping[str, str]


def _list_constants(variants: Sequence[Type]) -> list[object]:
    """Return the values of a union of constants; empty if it has other variants."""
    constants = [each.value for each in variants if isinstance(each, Constant)]
    return list(constants) if len(constants) == len(variants) else []
