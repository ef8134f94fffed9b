"""Types as Python annotations, with the imports that they need."""

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
    Foreign,
    Map,
    Nullable,
    Object,
    OneOf,
    Ref,
    Scalar,
    Tuple,
    Type,
)
from ....text.placeholders import joined
from ..names.namer import TypeNames
from ..syntax.imports import Import, ModelImport, split_models
from ..syntax.literals import literal
from ..syntax.printer import items_of, union_members
from ..syntax.type_parser import read_type

_NAME = re.compile(r'"(?:[^"\\]|\\.)*"|(?<![\w.])[^\W\d]\w*')
_NAME_OR_STRING = re.compile(r'"(?:[^"\\]|\\.)*"|\'(?:[^\'\\]|\\.)*\'|[^\W\d]\w*')
_UNION = re.compile(r"(?:typing\.)?(Union|Optional)\[(.*)\]")
_EITHER = "{variant} | {variant}"


@dataclass(frozen=True, slots=True)
class Annotation:
    """Source text of a type, and what it needs imported.

    `is_class` tells whether the text is a class at run time, so that a type checker
    takes it for ``type[T]``; a union or an alias is not.  `is_optional` tells that it is
    a type or None, as the style writes that.
    """

    text: str
    imports: frozenset[Import] = frozenset()
    is_class: bool = True
    is_optional: bool = False

    @property
    def running(self) -> Annotation:
        """The same type in code that runs, which reaches models through their package.

        So a model is loaded when it is needed, and not for the sake of an annotation.
        """
        models, others = split_models(self.imports)
        if not models:
            return self
        packages = {model.name: model.package for model in models}

        def reached(found: re.Match[str]) -> str:
            name = found[0]
            return f"{packages[name]}.{name}" if name in packages else name

        needed = {(".", package) for package in packages.values()}
        text = _NAME.sub(reached, self.text)
        return replace(self, text=text, imports=frozenset({*needed, *others}))


def names_in(text: str) -> list[str]:
    """The names that an annotation uses; a string in it comes as it is written, and holds none."""
    return _NAME_OR_STRING.findall(text)


class Annotations:
    """Annotates types by the type map of a style for one role: fields, or arguments.

    `params` are the names of what may be given in place of declarations, by their ids;
    `models` annotates without them.  `read` turns a type of the style into an annotation.
    """

    def __init__(
        self,
        declarations: Mapping[str, Declaration],
        names: TypeNames,
        mapped: Mapping[str, str],
        params: Mapping[str, str],
        read: Callable[[str], Annotation],
    ) -> None:
        self.models = Annotations(declarations, names, mapped, {}, read) if params else self
        self._declarations = declarations
        self._names = names
        self._params = params
        self._read = read
        self._mapped = {key: read(text) for key, text in mapped.items()}
        self._made: dict[Type, Annotation] = {}

    def of(self, type: Type) -> Annotation:
        """The annotation of a type; equal types are annotated once."""
        made = self._made.get(type)
        if made is None:
            made = self._made[type] = self._annotate(type)
        return made

    def optional(self, made: Annotation) -> Annotation:
        """An annotation, or None."""
        if made.is_optional or {"None", "Any"} & set(members_of(made.text)):
            return made
        nullable = filled(self._mapped["nullable"], type=[made])
        return replace(nullable, is_class=False, is_optional=True)

    def literals(self, values: Iterable[object]) -> Annotation:
        """One of several values; JSON numbers that are no integers have no literal type."""
        values = list(values)
        if not any(isinstance(value, float) for value in values):
            return literals(values)
        others = [value for value in values if isinstance(value, (str, bool))]
        return self.union([*([literals(others)] if others else []), Annotation("float")])

    def union(self, members: Iterable[Annotation]) -> Annotation:
        """One of several annotations."""
        return union(members, self._mapped["union"])

    def _tagged(self, members: Iterable[Annotation]) -> Annotation:
        return union(members, self._mapped.get("union(tagged)", self._mapped["union"]))

    def _annotate(self, type: Type) -> Annotation:
        match type:
            case Scalar(kind, format):
                return self._mapped.get(f"{kind}({format})") or self._mapped[kind]
            case Constant(value):
                return self.literals((value,))
            case Array(item):
                return filled(self._mapped["array"], item=[self.of(item)])
            case Tuple(items, None):
                return filled(self._mapped["tuple"], items=map(self.of, items))
            case Tuple(items, rest):
                whole = either((*items, *((rest,) if rest else ())))
                return filled(self._mapped["array"], item=[self.of(whole)])
            case Map(value):
                return filled(self._mapped["map"], value=[self.of(value)])
            case Nullable(inner):
                return self.optional(self.of(inner))
            case OneOf(variants, None):
                return self.union(map(self.of, variants))
            case OneOf(variants):
                return self._tagged(map(self.of, variants))
            case Foreign(text):
                return self._read(text)
            case Anything():
                return self._mapped["anything"]
            case Ref(id):
                return self._named(id)

    def _named(self, id: str) -> Annotation:
        declaration = self._declarations[id]
        if isinstance(declaration, Enumeration) and id not in self._names.modules:
            return self.literals(declaration.values)
        names = [self._names.types[id]]
        if id in self._params:
            # A name for a type holds the type itself already.
            names = [*(names if isinstance(declaration, Object) else []), self._params[id]]
        module = self._names.module(id)
        is_class = isinstance(declaration, Object)
        found = ((name, frozenset([ModelImport(module, name)])) for name in names)
        return self.union(Annotation(name, where, is_class) for name, where in found)


def either(types: Iterable[Type]) -> Type:
    """The type of what is of one of several types."""
    distinct = tuple(dict.fromkeys(types))
    if Anything() in distinct:
        return Anything()
    return distinct[0] if len(distinct) == 1 else OneOf(distinct)


def literals(values: Iterable[object]) -> Annotation:
    """``Literal["a", "b"]``; there is none of numbers that are no integers."""
    text = ", ".join(map(literal, values))
    return Annotation(f"Literal[{text}]", frozenset({("typing", "Literal")}), False)


def union(members: Iterable[Annotation], made: Annotation = Annotation(_EITHER)) -> Annotation:
    """The union of annotations, as `made` has two of them, without repeats, None last."""
    members = list(members)
    texts = dict.fromkeys(text for m in members for text in members_of(m.text))
    ordered = sorted(texts, key=lambda text: text == "None")
    imports = frozenset().union(*(member.imports for member in members))
    if len(ordered) == 1:
        return Annotation(ordered[0], imports, members[0].is_class)
    return Annotation(joined(made.text, "{variant}", ordered), imports | made.imports, False)


def members_of(text: str) -> list[str]:
    """The members of a union, however it is written."""
    parts = union_members(text)
    found = _UNION.fullmatch(text) if len(parts) == 1 else None
    if found is None:
        return parts if len(parts) == 1 else [each for part in parts for each in members_of(part)]
    inner = [each for part in items_of(found[2]) for each in members_of(part)]
    return [*inner, "None"] if found[1] == "Optional" else inner


def template(
    text: str, ambiguous: AbstractSet[str] = frozenset(), shadowed: AbstractSet[str] = frozenset()
) -> Annotation:
    """A type of a style: dotted names in it become names with their imports.

    Raises:
        NotATypeError: the text is no type.
    """
    read = read_type(text, ambiguous, shadowed)
    return Annotation(read.text, read.imports, read.is_class)


def filled(made: Annotation, **holes: Iterable[Annotation]) -> Annotation:
    """A template with its holes (``{item}``) filled."""
    text, imports = made.text, made.imports
    for hole, filling in holes.items():
        if (sign := f"{{{hole}}}") in text:
            parts = list(filling)
            text = text.replace(sign, ", ".join(a.text for a in parts) or "()")
            imports = imports.union(*(a.imports for a in parts))
    return Annotation(text, imports)


@dataclass(frozen=True, slots=True)
class Roles:
    """How types are annotated in fields and answers, in arguments, and in uploaded parts."""

    field: Annotations
    argument: Annotations
    upload: Annotations
