"""The views of links: in the documentation of methods, and as methods that follow them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import cached_property
from itertools import chain, count

from ...client.links import FollowedLink, LinkPlanner, UnfollowedLink
from ...client.plan import ClientPlan
from ...client.resource_tree import ResourcePath
from ...client.resources import Method, Resource
from ...examples import SampleFactory
from ...model import ArgumentKey, JsonValue, Link, LinkValue
from ...naming.unique_names import Name
from ...naming.words import split_words
from ...text.markdown import Prose
from .assigned_names import AssignedNames
from .client.argument_docs import format_call
from .client.methods import MethodContext, OperationMethod
from .docs.exceptions import list_raised_errors
from .docs.type_links import link_type
from .links.link_methods import LinkMethod, LinkMethodWriter
from .links.link_values import MisfitError
from .names.client_kinds import ASYNC, SYNC, ClientKind
from .names.reserved_members import RESOURCE_MEMBERS, find_shadowed_builtins
from .syntax.identifiers import identifier
from .syntax.type_expressions import NamedType
from .types.value_literals import ValueWriter
from .views import (
    LinkedValue,
    LinkMethodSide,
    LinkMethodView,
    LinkView,
    MethodSide,
    ResourceView,
)


class LinkViewBuilder:
    """Builds the views of the links of a client.

    `type_links` maps class names to the pages of types.
    """

    def __init__(
        self,
        plan: ClientPlan,
        names: AssignedNames,
        context: MethodContext,
        type_links: Mapping[str, str],
    ) -> None:
        self._names = names
        self._context = context
        self._type_links = type_links
        self._methods = {each.operation.id: each for each in plan.methods}
        self._paths = {m.operation.id: each.path for each in plan.resources for m in each.methods}
        self._nodes = {each.path: each for each in plan.resources}
        self._planner = LinkPlanner(plan.api, self._methods)
        self._targets: dict[str, OperationMethod] = {}
        self._problems: dict[tuple[str, str], str] = {}

    @cached_property
    def _writer(self) -> LinkMethodWriter:
        api = self._context.plan.api
        roles = self._context.arguments.roles
        samples = SampleFactory(
            api.declarations,
            self._context.plan.discriminators.values,
            external_formats=roles.external_formats,
        )
        keys = self._names.types.keys
        return LinkMethodWriter(
            self._context, ValueWriter(api.declarations, keys, samples, roles.argument)
        )

    def add_links(self, resources: Sequence[ResourceView]) -> tuple[ResourceView, ...]:
        """Return resources whose methods have the links of their responses."""
        pages = {method.pointer: method.link for page in resources for method in page.methods}
        paths = {self._names.classes.get_dotted_name(path): path for path in self._nodes}
        return tuple(
            self._add_to_resource(page, self._nodes[paths[page.dotted_name]], pages)
            for page in resources
        )

    def _add_to_resource(
        self, page: ResourceView, node: Resource, pages: Mapping[str, Prose]
    ) -> ResourceView:
        followed = self._follow_links(page, node)
        by_link = {
            (each.source.operation.id, each.link.pointer): name
            for name, group in followed.items()
            for each in (method.plan for method in group)
        }
        methods = tuple(
            method._replace(
                links=tuple(self._iter_views(self._methods[method.pointer], pages, by_link))
            )
            for method in page.methods
        )
        views = (self._make_method_view(node.path, group, pages) for group in followed.values())
        return page._replace(methods=methods, link_methods=tuple(views))

    # --- methods --------------------------------------------------------

    def _follow_links(self, page: ResourceView, node: Resource) -> dict[str, list[LinkMethod]]:
        """Return the methods of a resource that follow links, by name.

        Methods for links of several operations are one if they do the same.
        """
        found: dict[str, list[LinkMethod]] = {}
        members = {
            *(each.name for each in page.methods),
            *(each.name for each in page.polling_methods),
            *(each.name for each in page.moved_methods),
            *(child.attribute for child in page.children),
        }
        shadowed, used = find_shadowed_builtins(members), {*members, *RESOURCE_MEMBERS}
        for method in node.methods:
            for link in self._planner.iter_links(method):
                if isinstance(link, UnfollowedLink):
                    self._problems[method.operation.id, link.link.pointer] = link.reason
                    continue
                try:
                    self._add_method(found, link, node.path, used, shadowed)
                except MisfitError as error:
                    self._problems[method.operation.id, link.link.pointer] = str(error)
        return found

    def _add_method(
        self,
        found: dict[str, list[LinkMethod]],
        followed: FollowedLink,
        path: ResourcePath,
        used: AbstractSet[str],
        shadowed: frozenset[str],
    ) -> None:
        """Add the method for a link to those that were found, by its name.

        Raises:
            MisfitError: A value does not have the type of its argument.
        """
        target = self._get_target(followed.target)
        for name in self._iter_names(followed, path):
            written = self._writer.write_method(followed, name, target, shadowed)
            group = found.get(name)
            if name not in used and (group is None or _is_same(group[0], written)):
                found.setdefault(name, []).append(written)
                return

    def _iter_names(self, followed: FollowedLink, path: ResourcePath) -> Iterator[Name]:
        """Yield names of a method, the best first: ``follow_orders``, ``follow_create_orders``."""
        words = split_words(followed.link.name)
        method = self._names.methods[path][followed.source.operation.id]
        namer = self._names.namer
        status = followed.response.status
        numbered = ([method, status, *words, str(number)] for number in count(2))
        for parts in chain((words, [method, *words], [method, status, *words]), numbered):
            name = namer.formatter.format_name(["follow", *parts], "method", "link")
            yield Name(identifier(name), "link")

    def _get_target(self, method: Method) -> OperationMethod:
        id = method.operation.id
        if id not in self._targets:
            path = self._paths[id]
            owner = self._names.classes.get_dotted_name(path)
            name = self._names.methods[path][id]
            self._targets[id] = self._writer.write_target(method, name, owner)
        return self._targets[id]

    # --- views ----------------------------------------------------------

    def _make_method_view(
        self, path: ResourcePath, group: Sequence[LinkMethod], pages: Mapping[str, Prose]
    ) -> LinkMethodView:
        method, names = group[0], self._names
        plan, target = method.plan, method.target
        source_names = (names.methods[path][each.plan.source.operation.id] for each in group)
        sync, asynchronous = (
            self._make_side(path, plan, kind, side)
            for kind, side in ((SYNC, method.sync), (ASYNC, method.asynchronous))
        )
        dotted_name = f"{names.classes.get_dotted_name(path)}.{method.name}"
        return LinkMethodView(
            name=method.name,
            link_name=plan.link.name,
            source_methods=tuple(dict.fromkeys(source_names)),
            target=f"{target.owner}.{target.name}",
            target_method=target.name,
            linked_target=pages[plan.link.target],
            call_expression=format_call(dotted_name, method.arguments, first=("response",)),
            description=plan.link.description,
            needs_raw_response=plan.needs_raw_response,
            linked_response_type=link_type(method.response_annotation, self._type_links),
            linked_return_type=link_type(target.return_type, self._type_links),
            arguments=method.documented_arguments,
            raises=list_raised_errors(target.operation, self._names.errors),
            sync=sync,
            asynchronous=asynchronous,
            code=method.code,
        )

    def _make_side(
        self, path: ResourcePath, plan: FollowedLink, kind: ClientKind, side: MethodSide
    ) -> LinkMethodSide:
        target_path = self._paths[plan.link.target]
        target: NamedType | None = None
        if target_path != path:
            target = self._names.layout.get_class(target_path, kind)
        return LinkMethodSide(side.signature, side.return_type, target)

    def _iter_views(
        self,
        method: Method,
        pages: Mapping[str, Prose],
        names: Mapping[tuple[str, str], str],
    ) -> Iterator[LinkView]:
        for response in method.operation.responses:
            for link in response.links:
                yield LinkView(
                    name=link.name,
                    status=response.status,
                    linked_method=pages.get(link.target, Prose()),
                    values=tuple(self._list_values(link)),
                    description=link.description,
                    server=link.server,
                    pointer=link.pointer,
                    method_name=names.get((method.operation.id, link.pointer), ""),
                    problem=self._problems.get((method.operation.id, link.pointer), ""),
                )

    def _list_values(self, link: Link) -> Iterable[LinkedValue]:
        target = self._methods.get(link.target)
        names = (
            {} if target is None else {a.key: a.name for a in self._get_target(target).arguments}
        )
        for parameter in link.parameters:
            name = names.get(ArgumentKey(parameter.location, parameter.name), parameter.name)
            yield _make_value(name, parameter.value)
        if link.body is not None:
            yield _make_value(names.get(ArgumentKey("body"), ""), link.body)


def _make_value(argument: str, value: LinkValue) -> LinkedValue:
    is_constant = isinstance(value, JsonValue)
    return LinkedValue(
        argument, value.text if isinstance(value, JsonValue) else str(value), is_constant
    )


def _is_same(one: LinkMethod, other: LinkMethod) -> bool:
    """Check whether two methods of the same name take and do the same."""
    return (one.sync, one.code) == (other.sync, other.code)
