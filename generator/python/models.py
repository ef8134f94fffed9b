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
)
from generator.naming import Name
from generator.pages import Attribute, Class, Definition, EnumMember, ModelModule, TagOf
from generator.python.annotations import Annotation, literals, members_of
from generator.python.arguments import Roles
from generator.python.class_rules import Further
from generator.python.definitions import described, type_alias
from generator.python.layout import Group, Node, annotation_node, call, field, flat
from generator.python.literals import literal
from generator.python.names import Namer, TypeNames, dotted_module
from generator.python.needed import Needed
from generator.python.params import Params
from generator.reach import alias_order, all_types
from generator.variants import class_tags, opened, tag_values, union_tag

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
        further: Mapping[str, Further],
        width: int,
    ) -> None:
        self._declarations = api.declarations
        self._names = names
        self._namer = namer
        self._annotations = roles.field
        self._further = further
        self._width = width
        aliases = [d for d in api.declarations.values() if isinstance(d, Alias)]
        ordered, self._recursive = alias_order(aliases, api.declarations)
        self._alias_order = {alias.id: index for index, alias in enumerate(ordered)}
        self.tags = tag_values(aliases, api.declarations)
        self._told = class_tags(all_types(api), api.declarations, self.tags)
        self._params = Params(api, names, params, roles, self.tags, width)
        called = frozenset([*names.types.values(), *params.values()])
        self.fields: dict[str, dict[str, Name]] = {
            d.id: namer.fields(d, called)
            for d in api.declarations.values()
            if isinstance(d, Object)
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
        needed = Needed()
        classes = [self._class(d, needed) for d in inside if isinstance(d, Object)]
        listed = [self._values(d, needed) for d in inside if isinstance(d, Enumeration)]
        aliases = [d for d in inside if isinstance(d, Alias)]
        aliases.sort(key=lambda alias: self._alias_order[alias.id])
        named = [self._alias(alias, needed) for alias in aliases]
        classes += self._params.classes(inside, needed)
        definitions = [*listed, *named, *self._params.definitions(inside, needed)]
        types = [self._names.types[d.id] for d in inside]
        names = [*types, *self._params.names(inside)]
        module = dotted_module(self._names.package, name)
        own = {(module, each) for each in names}
        here = module.rpartition(".")[0]
        return ModelModule(
            name=name or self._names.package,
            owner=owner,
            imports=needed.lines(own, here),
            type_imports=needed.type_lines(own, here),
            classes=tuple(classes),
            definitions=tuple(definitions),
            types=tuple(types),
            names=tuple(names),
            file=module[1:].replace(".", "/"),
        )

    # --- classes --------------------------------------------------------

    def _class(self, declaration: Object, needed: Needed) -> Class:
        needed.shape.add((RUNTIME, "Model"))
        names = self.fields[declaration.id]
        further = self._further.get(declaration.id, Further())
        needed.types.update(further.imports)
        return Class(
            name=self._names.types[declaration.id],
            attributes=tuple(
                self._attribute(field, names[field.name], declaration, needed)
                for field in declaration.fields
            ),
            extra=self._extra(declaration, needed),
            description=described(declaration),
            bases=", ".join((*further.bases, "Model")),
            mixins=further.bases,
            decorators=further.decorators,
            pointer=declaration.id,
            tag=self._tag(declaration),
        )

    def _tag(self, declaration: Object) -> TagOf | None:
        told = self._told.get(declaration.id)
        return told and TagOf(self.fields[declaration.id][told[0]], *told)

    def _attribute(self, given: Field, name: str, owner: Object, needed: Needed) -> Attribute:
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
            meant = self._annotations.optional(meant)
        needed.types.update(meant.imports)
        value = self._value(given, name, needed)
        lines = field(name, meant.text, value, 4, self._width)
        return Attribute(
            name,
            given.name,
            "\n".join(lines)[4:],
            described(given),
            annotation=meant.text,
            default=_default(given) or "",
            required=given.required,
            pointer=given.pointer,
        )

    def _value(self, given: Field, name: str, needed: Needed) -> Node | None:
        """What a field is set to: its default, and its wire name where that differs."""
        default = _default(given)
        if name == given.name:
            return default
        needed.shape.add(("pydantic", "Field"))
        wire = literal(given.name)
        aliases = (f"validation_alias={wire}", f"serialization_alias={wire}")
        first = (f"default={default}",) if default is not None else ()
        return call("Field", *first, *aliases)

    def _extra(self, declaration: Object, needed: Needed) -> str:
        """The annotation of further properties, where they are typed."""
        if declaration.extra is None or isinstance(declaration.extra, Anything):
            return ""
        meant = self._annotations.of(declaration.extra)
        needed.types.update(meant.imports)
        needed.shape.add(("pydantic", "Field"))
        return f"dict[str, {meant.text}]"

    # --- definitions ----------------------------------------------------

    def _values(self, declaration: Enumeration, needed: Needed) -> Definition:
        meant = self._annotations.literals(declaration.values)
        needed.shape.update(meant.imports)
        value: Node = meant.text
        if not meant.is_class:
            needed.shape.update([("typing", "Annotated"), (RUNTIME, "AllowUnknown")])
            open = any(isinstance(v, float) for v in declaration.values)  # for any number
            listed = [v for v in declaration.values if not open or isinstance(v, (str, bool))]
            closed = _subscript("Literal", map(literal, listed))
            value = _subscript("Annotated", (closed, "AllowUnknown()"))
            if open:
                inner = Annotation(flat(value))
                value = self._annotations.union([inner, Annotation("float")]).text
        return self._definition(declaration, value, needed)._replace(
            kind="enumeration",
            annotation=meant.text,
            members=tuple(
                EnumMember(name, literal(value))
                for name, value in zip(
                    self._namer.members(declaration), declaration.values, strict=True
                )
            ),
        )

    def _alias(self, alias: Alias, needed: Needed) -> Definition:
        value = self._alias_value(alias.type, needed)
        recursive = alias.id in self._recursive
        made = self._definition(alias, value, needed, recursive=recursive)
        made = made._replace(annotation=self._annotations.of(alias.type).text)
        union = opened(alias.type)
        return made if union is None else self._of_variants(made, union)

    def _of_variants(self, made: Definition, union: OneOf) -> Definition:
        variants = tuple(members_of(made.annotation))
        tag = union_tag(union, self._declarations, self._told)
        return made._replace(kind="union", variants=variants, tag=tag)

    def _definition(
        self,
        named: Enumeration | Alias,
        value: Node,
        needed: Needed,
        *,
        recursive: bool = False,
    ) -> Definition:
        name = self._names.types[named.id]
        made = type_alias(
            name, value, described(named), self._width, needed.shape, recursive=recursive
        )
        return made._replace(pointer=named.id)

    def _alias_value(self, type: Type, needed: Needed) -> Node:
        if isinstance(type, Nullable):
            inner = Annotation(flat(self._alias_value(type.type, needed)))
            return self._annotations.optional(inner).text
        meant = self._annotations.of(type)
        needed.types.update(meant.imports)
        if not isinstance(type, OneOf) or type.tag is None:
            return meant.text
        return self._tagged(type, needed)

    def _tagged(self, union: OneOf, needed: Needed) -> Node:
        """A union decoded in one step by its tag, open to variants of a newer API."""
        assert union.tag is not None
        needed.shape.update([("typing", "Annotated"), (RUNTIME, "AllowUnknown")])
        property = union.tag.property
        names = {self.fields[v.id][property] for v in union.variants if isinstance(v, Ref)}
        variants = annotation_node(self._annotations.of(union).text)
        if len(names) != 1 or len(union.variants) < 2:
            return _subscript("Annotated", (variants, "AllowUnknown()"))
        needed.shape.add(("pydantic", "Field"))
        by_tag = call("Field", f"discriminator={literal(names.pop())}")
        return _subscript("Annotated", (variants, by_tag, "AllowUnknown()"))


def _owner(inside: Sequence[Declaration], owners: Mapping[str, str]) -> str:
    """The resource that declarations belong to; empty where they belong to several."""
    found = {owners[declaration.id] for declaration in inside}
    return found.pop() if len(found) == 1 else ""


def _subscript(head: str, items: Iterable[Node]) -> Node:
    return Group(f"{head}[", tuple(items), "]")


def _default(given: Field) -> str | None:
    """None for what may be left out; a constant is its own default and always sent."""
    if isinstance(given.type, Constant) and given.required:
        return literal(given.type.value)
    return None if given.required else "None"


def _tag_type(type: Type, values: Sequence[str]) -> Type:
    return Constant(values[0]) if len(values) == 1 else type
