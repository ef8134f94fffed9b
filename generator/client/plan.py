"""The plan of a client: what it offers, in no programming language's terms."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import field, replace
from functools import cached_property

from ..frozen import frozen
from ..model import Api, Operation, SecurityScheme
from ..model.graph import iter_all_types
from ..model.type_overrides import override_types
from ..model.variants import Discriminators, find_discriminators
from ..naming.words import split_words, stem_words
from ..style import Style
from .arguments import (
    Argument,
    collect_arguments,
    find_flattened_object,
)
from .ownership import TypePlacement, place_types
from .pagination import PaginationMatcher
from .placement import read_placement
from .polling import PollingMatcher
from .resource_tree import PlacedOperation, build_resource_tree
from .resources import Method, Resource
from .responses import select_responses
from .server_choices import ServerChoices, plan_server_choices
from .streaming import find_stream, find_stream_content


@frozen(slots=False)
class ClientPlan:
    """What a client offers.

    `description` is the API as described, `api` has the types that the style sets in place of
    described ones. `resources` has parents before children. `placements` are those of the
    declared types that methods use, by id; a type without one is written inline.
    `security_schemes` are those that operations use, `server_choices` what callers choose of the
    servers. `end_marker` is the data of the
    server-sent event that ends a stream, `error_event` the name of an event with an error.
    """

    description: Api
    api: Api
    base_url: str
    resources: tuple[Resource, ...]
    placements: Mapping[str, TypePlacement] = field(hash=False)
    security_schemes: tuple[SecurityScheme, ...]
    server_choices: ServerChoices
    end_marker: str = ""
    error_event: str = ""

    @cached_property
    def methods(self) -> tuple[Method, ...]:
        """The methods of all resources."""
        return tuple(method for resource in self.resources for method in resource.methods)

    @cached_property
    def discriminators(self) -> Discriminators:
        """The properties that distinguish the variants of unions."""
        return find_discriminators(iter_all_types(self.api), self.api.declarations)


def build_plan(api: Api, style: Style) -> ClientPlan:
    """Return the plan of a client for an API in a style.

    Raises:
        SpecloomError: The style refers to something that the API does not have.
    """
    overridden = override_types(api, style)
    tree = build_resource_tree(overridden.operations, read_placement(style, api))
    planner = _MethodPlanner(overridden, style)
    # If several tags have the same words, the first one applies.
    tag_descriptions = {stem_words(split_words(tag.name)): tag.text for tag in reversed(api.tags)}
    resources = tuple(
        Resource(
            node.path,
            tuple(map(planner.plan_method, node.operations)),
            node.rule,
            tag_descriptions.get(node.stems, ""),
        )
        for node in tree
    )
    return ClientPlan(
        api,
        overridden,
        style.package.base_url or api.default_server,
        resources,
        place_types(resources, overridden),
        _find_used_schemes(overridden),
        plan_server_choices(overridden, style),
        planner.end_marker,
        planner.error_event,
    )


class _MethodPlanner:
    """Plans the methods of operations, with the rules of a style.

    Raises:
        SpecloomError: A rule of the style does not fit the API.
    """

    def __init__(self, api: Api, style: Style) -> None:
        _check_item_schemas(api.operations, style)
        self._declarations = api.declarations
        self.end_marker = style.streaming.end_marker
        self.error_event = style.streaming.error_event
        self._arguments = _collect_all_arguments(api, style)
        self._pagination = PaginationMatcher(api.operations, api.declarations, style.pagination)
        self._polling = PollingMatcher(
            api.operations, api.declarations, self._arguments, style.polling
        )

    def plan_method(self, placed: PlacedOperation) -> Method:
        """Return the method of an operation."""
        operation = placed.operation
        arguments = self._arguments[operation.id]
        flat_object = find_flattened_object(operation.body, self._declarations)
        stream = find_stream(
            operation, arguments, self._declarations, self.end_marker, self.error_event
        )
        method = Method(
            operation,
            placed.name_candidates,
            arguments,
            flattened_object=flat_object.id if flat_object is not None else None,
            responses=select_responses(operation),
            stream=stream,
            polling_methods=self._polling.get_methods(operation),
        )
        if stream is not None:
            return method
        pagination = self._pagination.match_pagination(operation, method.contents)
        return replace(method, pagination=pagination)


def _collect_all_arguments(api: Api, style: Style) -> dict[str, tuple[Argument, ...]]:
    """Return the arguments of all operations, by operation id."""
    return {
        operation.id: collect_arguments(
            operation, api.declarations, style.arguments.positional, style.arguments.order
        )
        for operation in api.operations
    }


def _check_item_schemas(operations: Sequence[Operation], style: Style) -> None:
    """Check that operations have the events that a style declares for them."""
    by_name = {key: each for each in operations for key in (each.id, each.name)}
    for name, pointer in style.streaming.item_schemas.items():
        key = ("streaming", "item_schemas", name)
        message = f"unknown operation '{name}'"
        if name in by_name:
            if find_stream_content(by_name[name]) is not None:
                continue
            message = f"operation '{name}' has no response with the schema '{pointer}'"
        if not style.is_optional(*key):
            raise style.unmatched_error(key, message)


def _find_used_schemes(api: Api) -> tuple[SecurityScheme, ...]:
    """Return the security schemes that operations use."""
    requirements = [api.security, *(o.security for o in api.operations if o.security is not None)]
    used = {
        scheme
        for alternatives in requirements
        for alternative in alternatives
        for scheme in alternative
    }
    return tuple(scheme for scheme in api.security_schemes if scheme.name in used)
