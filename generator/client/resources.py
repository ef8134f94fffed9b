"""Resources with their methods: what these accept and what they return."""

from __future__ import annotations

from ..frozen import frozen
from ..model import Content, Operation, Response, Type
from .arguments import Argument
from .method_names import NameCandidate
from .pagination import Pagination
from .polling import PollingMethod
from .resource_tree import ResourcePath
from .streaming import Stream


@frozen
class Method:
    """An operation as a method of a resource.

    `name_candidates` are its possible names, best first. `flattened_object` is the id of the
    object whose fields are its arguments; None if the body is one argument. `responses` are those
    that it may return, without streams. `stream` and `pagination` are None if it returns neither.
    """

    operation: Operation
    name_candidates: tuple[NameCandidate, ...]
    arguments: tuple[Argument, ...]
    flattened_object: str | None = None
    responses: tuple[Response, ...] = ()
    stream: Stream | None = None
    pagination: Pagination | None = None
    polling_methods: tuple[PollingMethod, ...] = ()

    @property
    def contents(self) -> tuple[Content, ...]:
        """The contents of `responses`."""
        return tuple(content for response in self.responses for content in response.contents)

    @property
    def always_streams(self) -> bool:
        """Whether its response is always a stream."""
        return self.stream is not None and self.stream.selector is None

    def list_return_types(self, returns_page_bodies: bool = True) -> list[Type]:
        """Return the types of its responses, and of the items of lists and streams.

        Without `returns_page_bodies`, that of the response is omitted for a paginated list.
        """
        is_omitted = self.pagination is not None and not returns_page_bodies
        types = [] if is_omitted else [content.type for content in self.contents]
        types += [] if self.stream is None else [self.stream.item_type]
        types += [] if self.pagination is None else [self.pagination.item_type]
        return types


@frozen
class Resource:
    """A resource of a client with its methods; `rule` is the rule that created it.

    `description` is that of the tag with its name.
    """

    path: ResourcePath
    methods: tuple[Method, ...]
    rule: str
    description: str = ""
