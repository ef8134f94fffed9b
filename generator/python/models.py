"""Declarations into model modules: pydantic classes, and names for unions and values."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from generator.model import (
    Alias,
    Anything,
    Api,
    Constant,
    Declaration,
    Enumeration,
    Field,
    Nullable,
    Object,
    OneOf,
    Ref,
    Type,
    walk,
)
from generator.naming import Name
from generator.pages import Attribute, Class, Definition, ModelModule
from generator.python.annotations import Import, import_lines, literals
from generator.python.arguments import Roles
from generator.python.definitions import described, type_alias
from generator.python.layout import (
    Either,
    Group,
    Node,
    call,
    field,
    flat,
    union_members,
)
from generator.python.literals import literal
from generator.python.names import Namer, TypeNames, dotted_module
from generator.python.params import Params
from generator.reach import alias_order

RUNTIME = "._runtime"


class Models:
    """Writes the model modules of an API."""

    def __init__(
        self,
        api: Api,
        names: TypeNames,
        namer: Namer,
        params: Mapping[str, str],
        roles: Roles,
        width: int,
    ) -> None:
        self._declarations = api.declarations
        self._names = names
        self._namer = namer
        self._annotations = roles.field
        self._width = width
        aliases = [d for d in api.declarations.values() if isinstance(d, Alias)]
        ordered, self._recursive = alias_order(aliases, api.declarations)
        self._alias_order = {alias.id: index for index, alias in enumerate(ordered)}
        self.tags = _tag_values(aliases, api.declarations)
        self._params = Params(api, names, params, roles, self.tags, width)
        self.fields: dict[str, dict[str, Name]] = {
            d.id: namer.fields(d) for d in api.declarations.values() if isinstance(d, Object)
        }

    def modules(self, owners: Mapping[str, str]) -> tuple[ModelModule, ...]:
        """The modules, in the order of their first declaration; `owners` are those of declarations."""
        grouped: dict[str, list[Declaration]] = {}
        for id, declaration in self._declarations.items():
            module = self._names.modules.get(id)
            if module is not None:
                grouped.setdefault(module, []).append(declaration)
        return tuple(
            self._module(name, _owner(inside, owners), inside) for name, inside in grouped.items()
        )

    def _module(self, name: str, owner: str, inside: Sequence[Declaration]) -> ModelModule:
        imports: set[Import] = set()
        classes = [self._class(d, imports) for d in inside if isinstance(d, Object)]
        listed = [self._values(d, imports) for d in inside if isinstance(d, Enumeration)]
        aliases = [d for d in inside if isinstance(d, Alias)]
        aliases.sort(key=lambda alias: self._alias_order[alias.id])
        named = [self._alias(alias, imports) for alias in aliases]
        classes += self._params.classes(inside, imports)
        definitions = [*listed, *named, *self._params.definitions(inside, imports)]
        names = [*(self._names.types[d.id] for d in inside), *self._params.names(inside)]
        module = dotted_module(self._names.package, name)
        own = {(module, each) for each in names}
        return ModelModule(
            name=name or self._names.package,
            owner=owner,
            imports=tuple(import_lines(imports - own, module.rpartition(".")[0])),
            classes=tuple(classes),
            definitions=tuple(definitions),
            names=tuple(names),
            file=module[1:].replace(".", "/"),
        )

    # --- classes --------------------------------------------------------

    def _class(self, declaration: Object, imports: set[Import]) -> Class:
        imports.add((RUNTIME, "Model"))
        names = self.fields[declaration.id]
        return Class(
            name=self._names.types[declaration.id],
            attributes=tuple(
                self._attribute(field, names[field.name], declaration, imports)
                for field in declaration.fields
            ),
            extra=self._extra(declaration, imports),
            description=described(declaration),
            bases="Model",
        )

    def _attribute(self, given: Field, name: str, owner: Object, imports: set[Import]) -> Attribute:
        values = self.tags.get((owner.id, given.name))
        if values is not None:
            # A tag has to be there, and stays closed, to choose among the variants.
            given = replace(given, type=_tag_type(given.type, values), required=True)
            meant = literals(values)
        else:
            meant = self._annotations.of(given.type)
            if given.write_only:  # an answer does not hold it
                given = replace(given, required=False)
        if not given.required:
            meant = meant.optional
        imports |= meant.imports
        value = self._value(given, name, imports)
        lines = field(name, meant.text, value, 4, self._width)
        return Attribute(name, given.name, "\n".join(lines)[4:], described(given))

    def _value(self, given: Field, name: str, imports: set[Import]) -> Node | None:
        """What a field is set to: its default, and its wire name where that differs."""
        default = _default(given)
        if name == given.name:
            return default
        imports.add(("pydantic", "Field"))
        wire = literal(given.name)
        aliases = (f"validation_alias={wire}", f"serialization_alias={wire}")
        first = (f"default={default}",) if default is not None else ()
        return call("Field", *first, *aliases)

    def _extra(self, declaration: Object, imports: set[Import]) -> str:
        """The annotation of further properties, where they are typed."""
        if declaration.extra is None or isinstance(declaration.extra, Anything):
            return ""
        meant = self._annotations.of(declaration.extra)
        imports |= {*meant.imports, ("pydantic", "Field")}
        return f"dict[str, {meant.text}]"

    # --- definitions ----------------------------------------------------

    def _values(self, declaration: Enumeration, imports: set[Import]) -> Definition:
        meant = literals(declaration.values)
        imports |= meant.imports
        value: Node = meant.text
        if not meant.is_class:
            imports |= {("typing", "Annotated"), (RUNTIME, "Open")}
            open = any(isinstance(v, float) for v in declaration.values)  # for any number
            listed = [v for v in declaration.values if not open or isinstance(v, (str, bool))]
            inner = _subscript("Literal", map(literal, listed))
            value = _subscript("Annotated", (inner, "Open()"))
            value = f"{flat(value)} | float" if open else value
        return self._definition(declaration, value, imports)

    def _alias(self, alias: Alias, imports: set[Import]) -> Definition:
        value = self._alias_value(alias.type, imports)
        recursive = alias.id in self._recursive
        return self._definition(alias, value, imports, recursive=recursive)

    def _definition(
        self,
        named: Enumeration | Alias,
        value: Node,
        imports: set[Import],
        *,
        recursive: bool = False,
    ) -> Definition:
        name = self._names.types[named.id]
        return type_alias(name, value, described(named), self._width, imports, recursive=recursive)

    def _alias_value(self, type: Type, imports: set[Import]) -> Node:
        if isinstance(type, Nullable):
            return f"{flat(self._alias_value(type.type, imports))} | None"
        meant = self._annotations.of(type)
        imports |= meant.imports
        if not isinstance(type, OneOf) or type.tag is None:
            return meant.text
        return self._tagged(type, imports)

    def _tagged(self, union: OneOf, imports: set[Import]) -> Node:
        """A union decoded in one step by its tag, open to variants of a newer API."""
        assert union.tag is not None
        imports |= {("typing", "Annotated"), (RUNTIME, "Open")}
        property = union.tag.property
        names = {self.fields[v.id][property] for v in union.variants if isinstance(v, Ref)}
        variants = _either(self._annotations.of(union).text)
        if len(names) != 1 or len(union.variants) < 2:
            return _subscript("Annotated", (variants, "Open()"))
        imports.add(("pydantic", "Field"))
        by_tag = call("Field", f"discriminator={literal(names.pop())}")
        return _subscript("Annotated", (variants, by_tag, "Open()"))


def _owner(inside: Sequence[Declaration], owners: Mapping[str, str]) -> str:
    """The resource that declarations belong to; empty where they belong to several."""
    found = {owners[declaration.id] for declaration in inside}
    return found.pop() if len(found) == 1 else ""


def _either(union: str) -> Node:
    members = union_members(union)
    return Either(tuple(members)) if len(members) > 1 else union


def _subscript(head: str, items: Iterable[Node]) -> Node:
    return Group(f"{head}[", tuple(items), "]")


def _default(given: Field) -> str | None:
    """None for what may be left out; a constant is its own default and always sent."""
    if isinstance(given.type, Constant) and given.required:
        return literal(given.type.value)
    return None if given.required else "None"


def _tag_type(type: Type, values: Sequence[str]) -> Type:
    return Constant(values[0]) if len(values) == 1 else type


def _tag_values(
    aliases: Iterable[Alias], declarations: Mapping[str, Declaration]
) -> dict[tuple[str, str], tuple[str, ...]]:
    """The values of the tags of variants, by the variant's id and the property."""
    values: dict[tuple[str, str], tuple[str, ...]] = {}
    for alias in aliases:
        for union in walk(alias.type):
            if isinstance(union, OneOf) and union.tag is not None:
                for variant, named in zip(union.variants, union.tag.values, strict=True):
                    if isinstance(variant, Ref):
                        values[variant.id, union.tag.property] = named
    return values
