"""Two versions of a generated package, and the pairing of their members."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

from ....client.plan import ClientPlan
from ....frozen import frozen
from ....model import Operation, Ref
from ....model.graph import find_reachable
from ..syntax.type_expressions import TypeExpression
from ..views import Argument, ModelClass, ModelModule, Package, TypeDefinition


@frozen(eq=False, slots=False)
class PackageVersion:
    """A version of a package, and the plan that it was written for."""

    plan: ClientPlan
    package: Package

    @cached_property
    def models(self) -> Mapping[str, ModelClass | TypeDefinition]:
        """The classes and definitions of all model modules, by name."""
        return {
            each.name: each
            for module in self.package.model_modules
            for each in _list_models(module)
        }

    @cached_property
    def model_modules(self) -> Mapping[str, str]:
        """The modules of models, by the names of the models."""
        return {
            each.name: module.name
            for module in self.package.model_modules
            for each in _list_models(module)
        }

    @cached_property
    def resource_names(self) -> frozenset[str]:
        """The dotted names of all resources."""
        return frozenset(each.dotted_name for each in self.package.resources)

    @cached_property
    def planned_resources(self) -> frozenset[str]:
        """The dotted words of all resources and their parents, without names from the style."""
        paths = (each.path for each in self.plan.resources)
        return frozenset(".".join(path[:end]) for path in paths for end in range(1, len(path) + 1))

    @cached_property
    def moved_models(self) -> Mapping[str, str]:
        """The new names of models by the old ones that still work."""
        return {each.name: each.new_name for each in self.package.moved_models}

    @cached_property
    def moved_methods(self) -> Mapping[str, str]:
        """The new names of methods (``threads.runs.start``) by the old ones that still work."""
        return {
            each.dotted_name: each.new_name
            for resource in self.package.resources
            for each in resource.moved_methods
        }

    @cached_property
    def aliases(self) -> Mapping[str, TypeExpression]:
        """The definitions of type aliases, by name."""
        return {
            name: each.annotation
            for name, each in self.models.items()
            if isinstance(each, TypeDefinition) and each.annotation is not None
        }

    @cached_property
    def accepted_ids(self) -> frozenset[str]:
        """The ids of the types of arguments, and of all that these contain."""
        types = [each.type for method in self.plan.methods for each in method.arguments]
        flat_objects = [
            Ref(each.flattened_object) for each in self.plan.methods if each.flattened_object
        ]
        return frozenset(find_reachable([*types, *flat_objects], self.plan.api.declarations))

    @cached_property
    def returned_ids(self) -> frozenset[str]:
        """The ids of the types of responses, also of errors, and of all that these contain."""
        responses = [each for method in self.plan.methods for each in method.operation.responses]
        types = [content.type for response in responses for content in response.contents]
        types += [type for method in self.plan.methods for type in method.list_return_types()]
        return frozenset(find_reachable(types, self.plan.api.declarations))

    @cached_property
    def argument_pointers(self) -> Mapping[tuple[str, str, str], str]:
        """The pointers of arguments, by operation, place in the request, and name there."""
        return {
            (method.operation.id, each.key.location, each.wire_name): each.pointer
            for method in self.plan.methods
            for each in method.arguments
        }

    @cached_property
    def response_pointers(self) -> Mapping[str, tuple[str, ...]]:
        """The pointers of what methods return: responses, their contents, and selectors of streams."""
        return {
            method.operation.id: (
                *self._find_selector(method.operation),
                *(each.pointer for each in method.operation.responses if each.is_success),
                *(each.pointer for each in method.operation.success_contents),
            )
            for method in self.plan.methods
        }

    def _find_selector(self, operation: Operation) -> tuple[str, ...]:
        """Return the pointer of the argument that selects a stream, if there is one."""
        selector = operation.stream_selector
        if selector is None:
            return ()
        pointer = self.argument_pointers.get((operation.id, selector.location, selector.name))
        return () if pointer is None else (pointer,)

    def get_argument_pointer(self, operation_id: str, argument: Argument) -> str:
        """Return the pointer of an argument; that of its operation if it has none."""
        key = operation_id, argument.kind, argument.wire_name
        return self.argument_pointers.get(key, operation_id)


def _list_models(module: ModelModule) -> list[ModelClass | TypeDefinition]:
    return [*module.classes, *module.definitions]
