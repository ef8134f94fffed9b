"""The views of resources."""

from __future__ import annotations

from collections.abc import Mapping

from ...client.resources import Method, Resource
from ...frozen import frozen
from .assigned_names import AssignedNames
from .client.methods import MethodContext, MethodWriter
from .client.polling import PollingMethodWriter
from .docs.documentation import Documentation
from .moved_names import list_moved_methods
from .names.client_kinds import ASYNC, SYNC
from .names.reserved_members import find_shadowed_builtins
from .views import ResourceView


@frozen
class ResourceViewBuilder:
    """Builds the views of resources with their methods.

    `moved` is the table of old names that a style keeps.
    """

    names: AssignedNames
    methods: MethodContext
    docs: Documentation
    moved: Mapping[str, str]

    def build_resource(self, node: Resource) -> ResourceView:
        """Return the view of a resource."""
        names, layout, docs = self.names.classes.resources[node.path], self.names.layout, self.docs
        owner = self.names.classes.get_dotted_name(node.path)
        children = layout.get_children(node.path)
        attributes = [child.attribute for child in children]
        method_names = self.names.methods[node.path]
        methods: dict[str, Method] = {method_names[m.operation.id]: m for m in node.methods}
        moved = list_moved_methods(self.moved, owner)
        shadowed = find_shadowed_builtins([*methods, *attributes, *moved])
        method_writer = MethodWriter(self.methods, shadowed)
        polling_writer = PollingMethodWriter(self.methods, shadowed)
        operation_views = (
            docs.method_docs.describe_operation(method_writer.write_method(method, name, owner))
            for name, method in methods.items()
        )
        polling_views = map(
            docs.method_docs.describe_polling,
            polling_writer.write_methods(methods, owner, attributes),
        )
        return ResourceView(
            dotted_name=owner,
            module_name=names.module,
            attribute=names.attribute,
            description=node.description,
            children=children,
            parents=layout.get_parents(node.path),
            sync=layout.make_side(node.path, SYNC),
            asynchronous=layout.make_side(node.path, ASYNC),
            methods=tuple(docs.add_link(each, owner, names.module) for each in operation_views),
            polling_methods=tuple(
                docs.add_link(each, owner, names.module) for each in polling_views
            ),
            model_diagram=docs.draw_resource_models(node),
        )
