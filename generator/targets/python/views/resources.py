"""Resources: their classes, methods and sub-resources."""

from __future__ import annotations

from typing import NamedTuple

from ..syntax.signatures import Signature
from ..syntax.type_expressions import NamedType
from .diagrams import Diagram
from .link_methods import LinkMethodView
from .moved import MovedMethod
from .operations import MethodView
from .polling import PollingMethodView


class Accessor(NamedTuple):
    """A cached property that returns another class: a sub-resource or a wrapper class."""

    signature: Signature
    """The head of the property without its decorator, for the filter `code`: ``def threads(self)
    -> Threads:``.
    """
    type: NamedType
    """The class, for the filter `import_statement`."""
    kind: str
    """``resource`` for a sub-resource; ``raw`` or ``streamed`` for the wrapper class of the class
    itself, whose methods return such responses.
    """
    dotted_name: str
    """The path of attributes from the client to the resource: ``threads.runs``; empty for the
    wrapper classes of the client.
    """

    @property
    def class_name(self) -> str:
        """The name of the class in the module: ``Threads``."""
        return self.type.text


class ResourceRef(NamedTuple):
    """A reference to a resource, for its parent or its children."""

    attribute: str
    """The attribute of the parent that holds the resource: ``runs``."""
    module_name: str
    """A name for file names and links, unique in the package: ``threads_runs``."""
    dotted_name: str
    """The path of attributes from the client to the resource: ``threads.runs``."""


class WrapperClass(NamedTuple):
    """A class beside a resource or a client whose methods return raw or streamed responses."""

    class_name: str
    """The name of the class: ``ThreadsRunsRaw``."""
    kind: str
    """What its methods return: ``raw`` or ``streamed`` responses."""
    accessor: Accessor
    """The property of the wrapped class that returns this one: ``with_raw_response``."""
    accessors: tuple[Accessor, ...]
    """The properties that return the wrapper classes of the sub-resources."""


class ResourceSide(NamedTuple):
    """The classes of a resource in the synchronous or in the asynchronous client."""

    class_name: str
    """The name of the class: ``ThreadsRuns``."""
    file: str
    """The file of the class: a path in the package without ``.py``, such as
    ``resources/threads_runs``.
    """
    accessors: tuple[Accessor, ...]
    """The properties for the sub-resources."""
    wrappers: tuple[WrapperClass, WrapperClass]
    """The wrapper classes for raw and for streamed responses, in this order."""


class ResourceView(NamedTuple):
    """A resource: its classes, methods and sub-resources."""

    dotted_name: str
    """The path of attributes from the client to the resource: ``threads.runs``."""
    module_name: str
    """A name for file names and links, unique in the package: ``threads_runs``."""
    attribute: str
    """The attribute of the parent that holds the resource: ``runs``."""
    description: str
    """The description of the tag with the name of the resource; text, empty if there is none."""
    children: tuple[ResourceRef, ...]
    """Its sub-resources."""
    parents: tuple[ResourceRef, ...]
    """The resources above it, from the outermost to its direct parent."""
    sync: ResourceSide
    """The classes in the synchronous client."""
    asynchronous: ResourceSide
    """The classes in the asynchronous client."""
    methods: tuple[MethodView, ...]
    """Its methods, one for each operation."""
    polling_methods: tuple[PollingMethodView, ...]
    """Its methods that poll until a terminal state."""
    model_diagram: Diagram | None
    """The models that its methods accept and return, and what these contain; None if no model
    contains another.
    """
    moved_methods: tuple[MovedMethod, ...] = ()
    """The old names of methods that it still has: those of `[moved]` in the style."""
    link_methods: tuple[LinkMethodView, ...] = ()
    """Its methods that follow links of responses."""
