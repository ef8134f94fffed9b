"""Python annotations for types, with the imports that they need."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace

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
from ....text.patterns import fill_repeated
from ..names.namer import TypeNames
from ..syntax.imports import Import, ModelImport, split_models
from ..syntax.literals import literal
from ..syntax.printer import split_items, split_union_members
from ..syntax.type_parser import parse_type

_NAME = re.compile(r'"(?:[^"\\]|\\.)*"|(?<![\w.])[^\W\d]\w*')
_NAME_OR_STRING = re.compile(r'"(?:[^"\\]|\\.)*"|\'(?:[^\'\\]|\\.)*\'|[^\W\d]\w*')
_UNION_SUBSCRIPT = re.compile(r"(?:typing\.)?(Union|Optional)\[(.*)\]")
_UNION_TEMPLATE = "{variant} | {variant}"


@dataclass(frozen=True, slots=True)
class Annotation:
    """The source text of a type, and the imports that it needs.

    `is_class` tells whether the text is a class at run time, which type checkers accept as
    ``type[T]``; a union or an alias is not.  `is_optional` tells whether it was made optional
    by the ``nullable`` template of the style.
    """

    text: str
    imports: frozenset[Import] = frozenset()
    is_class: bool = True
    is_optional: bool = False

    @property
    def runtime_form(self) -> Annotation:
        """Return the annotation for use at run time, with models qualified by their package.

        Models are loaded lazily that way, instead of when a module is imported.
        """
        models, others = split_models(self.imports)
        if not models:
            return self
        packages = {model.name: model.package for model in models}

        def qualify_name(found: re.Match[str]) -> str:
            name = found[0]
            return f"{packages[name]}.{name}" if name in packages else name

        package_imports = {(".", package) for package in packages.values()}
        text = _NAME.sub(qualify_name, self.text)
        return replace(self, text=text, imports=frozenset({*package_imports, *others}))


def find_names(text: str) -> list[str]:
    """Return the names in an annotation; a string is returned as a whole, with its quotes."""
    return _NAME_OR_STRING.findall(text)


class TypeAnnotator:
    """An annotator of types for one role, fields or arguments, with the type map of a style.

    `input_names` are the names of input types by declaration id; `without_input_types` is the
    annotator that does not use them.  `parse` converts a type expression of the style to an
    annotation.
    """

    def __init__(
        self,
        declarations: Mapping[str, Declaration],
        names: TypeNames,
        type_map: Mapping[str, str],
        input_names: Mapping[str, str],
        parse: Callable[[str], Annotation],
    ) -> None:
        self.without_input_types = (
            TypeAnnotator(declarations, names, type_map, {}, parse) if input_names else self
        )
        self._declarations = declarations
        self._names = names
        self._input_names = input_names
        self._parse = parse
        self._type_map = {key: parse(text) for key, text in type_map.items()}
        self._cache: dict[Type, Annotation] = {}

    def annotate(self, type: Type) -> Annotation:
        """Return the annotation of a type; annotations are cached."""
        annotation = self._cache.get(type)
        if annotation is None:
            annotation = self._cache[type] = self._make_annotation(type)
        return annotation

    def make_optional(self, annotation: Annotation) -> Annotation:
        """Return an annotation that also accepts None."""
        if annotation.is_optional or {"None", "Any"} & set(list_union_members(annotation.text)):
            return annotation
        nullable = fill_template(self._type_map["nullable"], type=[annotation])
        return replace(nullable, is_class=False, is_optional=True)

    def annotate_values(self, values: Iterable[object]) -> Annotation:
        """Return an annotation for values; numbers that are not integers have no literal type."""
        values = list(values)
        if not any(isinstance(value, float) for value in values):
            return make_literal_annotation(values)
        others = [value for value in values if isinstance(value, (str, bool))]
        return self.annotate_union(
            [*([make_literal_annotation(others)] if others else []), Annotation("float")]
        )

    def annotate_union(self, members: Iterable[Annotation]) -> Annotation:
        """Return the union of annotations."""
        return make_union_annotation(members, self._type_map["union"])

    def _annotate_discriminated_union(self, members: Iterable[Annotation]) -> Annotation:
        return make_union_annotation(
            members, self._type_map.get("union(discriminated)", self._type_map["union"])
        )

    def _make_annotation(self, type: Type) -> Annotation:
        match type:
            case Scalar(kind, format):
                return self._type_map.get(f"{kind}({format})") or self._type_map[kind]
            case Constant(value):
                return self.annotate_values((value,))
            case Array(item):
                return fill_template(self._type_map["array"], item=[self.annotate(item)])
            case Tuple(items, None):
                return fill_template(self._type_map["tuple"], items=map(self.annotate, items))
            case Tuple(items, rest):
                whole = merge_types((*items, *((rest,) if rest else ())))
                return fill_template(self._type_map["array"], item=[self.annotate(whole)])
            case Map(value):
                return fill_template(self._type_map["map"], value=[self.annotate(value)])
            case Nullable(inner):
                return self.make_optional(self.annotate(inner))
            case OneOf(variants, None):
                return self.annotate_union(map(self.annotate, variants))
            case OneOf(variants):
                return self._annotate_discriminated_union(map(self.annotate, variants))
            case ExternalType(text):
                return self._parse(text)
            case Anything():
                return self._type_map["anything"]
            case Ref(id):
                return self._annotate_declaration(id)

    def _annotate_declaration(self, id: str) -> Annotation:
        declaration = self._declarations[id]
        if isinstance(declaration, Enumeration) and id not in self._names.modules:
            return self.annotate_values(declaration.values)
        names = [self._names.types[id]]
        if id in self._input_names:
            # The input type of an alias includes the alias.
            names = [*(names if isinstance(declaration, Object) else []), self._input_names[id]]
        module = self._names.get_module(id)
        is_class = isinstance(declaration, Object)
        members = ((name, frozenset([ModelImport(module, name)])) for name in names)
        return self.annotate_union(Annotation(name, imports, is_class) for name, imports in members)


def make_literal_annotation(values: Iterable[object]) -> Annotation:
    """Return ``Literal["a", "b"]``; the values must not include floats."""
    text = ", ".join(map(literal, values))
    return Annotation(f"Literal[{text}]", frozenset({("typing", "Literal")}), False)


def make_union_annotation(
    members: Iterable[Annotation], template: Annotation = Annotation(_UNION_TEMPLATE)
) -> Annotation:
    """Return the union of annotations, without duplicates and with None last.

    `template` has placeholders for two members.
    """
    members = list(members)
    texts = dict.fromkeys(text for m in members for text in list_union_members(m.text))
    ordered = sorted(texts, key=lambda text: text == "None")
    imports = frozenset().union(*(member.imports for member in members))
    if len(ordered) == 1:
        return Annotation(ordered[0], imports, members[0].is_class)
    return Annotation(
        fill_repeated(template.text, "{variant}", ordered), imports | template.imports, False
    )


def list_union_members(text: str) -> list[str]:
    """Return the members of a union in any notation: ``|``, ``Union`` or ``Optional``."""
    parts = split_union_members(text)
    subscript = _UNION_SUBSCRIPT.fullmatch(text) if len(parts) == 1 else None
    if subscript is None:
        return (
            parts
            if len(parts) == 1
            else [each for part in parts for each in list_union_members(part)]
        )
    inner = [each for part in split_items(subscript[2]) for each in list_union_members(part)]
    return [*inner, "None"] if subscript[1] == "Optional" else inner


def parse_annotation(
    text: str, ambiguous: AbstractSet[str] = frozenset(), shadowed: AbstractSet[str] = frozenset()
) -> Annotation:
    """Parse a type of a style; dotted names become names with imports.

    Raises:
        InvalidTypeError: The text is not a type.
    """
    parsed = parse_type(text, ambiguous, shadowed)
    return Annotation(parsed.text, parsed.imports, parsed.is_class)


def fill_template(template: Annotation, **fillings: Iterable[Annotation]) -> Annotation:
    """Replace the placeholders (``{item}``) of a template by annotations."""
    text, imports = template.text, template.imports
    for name, filling in fillings.items():
        if (placeholder := f"{{{name}}}") in text:
            parts = list(filling)
            text = text.replace(placeholder, ", ".join(a.text for a in parts) or "()")
            imports = imports.union(*(a.imports for a in parts))
    return Annotation(text, imports)


@dataclass(frozen=True, slots=True)
class RoleAnnotators:
    """The annotators for fields and return values, for arguments, and for uploaded parts."""

    field: TypeAnnotator
    argument: TypeAnnotator
    upload: TypeAnnotator
