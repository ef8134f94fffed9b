"""How the discriminator of a union selects its variants, where their classes do not tell."""

from __future__ import annotations

from ....client.plan import ClientPlan
from ....model import Discriminator, OneOf, Type
from ....model.variants import list_objects
from ..names.declaration_names import TypeNames
from ..syntax.imports import RUNTIME_PACKAGE
from ..syntax.literals import literal
from ..syntax.printer import Code, Node, add_prefix, make_call, make_dict, make_tuple
from ..syntax.type_expressions import make_node
from ..types.annotations import TypeAnnotator

_DISCRIMINATED_BY = Code("DiscriminatedBy", frozenset({(RUNTIME_PACKAGE, "DiscriminatedBy")}))


class SelectionWriter:
    """A writer of calls that list the values which select the variants of a union."""

    def __init__(self, plan: ClientPlan, names: TypeNames, annotator: TypeAnnotator) -> None:
        self._declarations = plan.api.declarations
        self._discriminators = plan.discriminators
        self._names = names
        self._annotator = annotator

    def write_selection(self, union: OneOf) -> Node | None:
        """Return the call that selects the variants of a union; None if their fields tell enough.

        They do if there are several classes with one name of the field, which only has its own
        strings.
        """
        discriminator = union.discriminator
        if discriminator is None:
            return None
        names = self.list_field_names(union, discriminator)
        has_only_strings = all(
            isinstance(value, str) for values in discriminator.values for value in values
        )
        is_closed = self._discriminators.is_closed(union, self._declarations)
        if is_closed and has_only_strings and len(names) == 1 and len(union.variants) > 1:
            return None
        entries = [
            (literal(value), self._make_node(variant))
            for variant, values in zip(union.variants, discriminator.values, strict=True)
            for value in values
        ]
        others = tuple(name for name in names if name != discriminator.property_name)
        options: list[Node] = []
        if discriminator.default is not None:
            options.append(add_prefix("default=", self._make_node(discriminator.default)))
        if others:
            options.append(add_prefix("fields=", make_tuple([literal(name) for name in others])))
        property_name = literal(discriminator.property_name)
        return make_call(_DISCRIMINATED_BY, property_name, make_dict(entries), *options)

    def _make_node(self, variant: Type) -> Node:
        return make_node(self._annotator.annotate(variant))

    def list_field_names(self, union: OneOf, discriminator: Discriminator) -> list[str]:
        """Return the names of the fields of a discriminator in the classes of a union."""
        objects = [
            each for variant in union.variants for each in list_objects(variant, self._declarations)
        ]
        names = (self._names.fields[each.id].get(discriminator.property_name) for each in objects)
        return list(dict.fromkeys(name for name in names if name))
