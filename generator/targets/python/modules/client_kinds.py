"""The two kinds of client, and the members of their classes that are made when they are first used."""

from __future__ import annotations

from dataclasses import dataclass

from ..names.resource_names import ResourceClasses, ResourceNames
from ..syntax.imports import RUNTIME_PACKAGE, Import, format_imports
from ..syntax.printer import add_prefix, format_signature, layout_lines, make_call
from ..views import Accessor


@dataclass(frozen=True, slots=True)
class ChildAccessor:
    """A class of a sub-resource, as the class above it reaches it.

    `local_name` is what it is called there, `class_import` the import that makes it so from the
    folder `current_package`; None in its own module.  `dotted_name` is how a reader reaches it.
    """

    attribute: str
    dotted_name: str
    local_name: str
    class_import: Import | None
    current_package: str

    def write_accessor(self, width: int) -> Accessor:
        """What leads there."""
        body = layout_lines(
            add_prefix("return ", make_call(self.local_name, "self._transport")), 8, width
        )
        head = _format_signature(self.attribute, self.local_name, width)
        lines = "\n".join([*self._format_import(width), *body])
        return Accessor(head, lines, f"The calls of `client.{self.dotted_name}`.")

    def _format_import(self, width: int) -> list[str]:
        if self.class_import is None:
            return []
        statement = "\n".join(format_imports({self.class_import}, self.current_package, width - 8))
        return [*(f"        {line}" for line in statement.split("\n")), ""]


@dataclass(frozen=True, slots=True)
class ClientKind:
    """One kind of client: where its modules are, and what they are made of.

    `client_key` and `resources_key` are the keys of their patterns; `wrapper_functions` are the functions
    of the runtime that make the variants of a method; `module_prefix` begins the names of the
    modules there that only clients of this kind have.
    """

    client_key: str
    resources_key: str
    base_class: str
    transport_class: str
    wrapper_functions: tuple[str, str]
    module_prefix: str

    @property
    def base_import(self) -> Import:
        """What its clients inherit from."""
        return f"{RUNTIME_PACKAGE}.{self.module_prefix}_client", self.base_class

    @property
    def transport_import(self) -> Import:
        """What its resources send their requests by."""
        return f"{RUNTIME_PACKAGE}.{self.module_prefix}_transport", self.transport_class

    def select_classes(self, names: ResourceNames) -> ResourceClasses:
        """The classes of a resource in this kind of client."""
        return names.asynchronous if self is ASYNC else names.sync


def write_wrapper_accessors(classes: ResourceClasses, width: int) -> tuple[Accessor, Accessor]:
    """What leads from a class to its calls with other answers."""
    return (
        Accessor(
            _format_signature("with_raw_response", classes.raw, width),
            _format_return(classes.raw, "self._transport.with_raw_response()", width),
            "The same calls, which give the status and the headers as well.",
        ),
        Accessor(
            _format_signature("with_streaming_response", classes.streamed, width),
            _format_return(classes.streamed, "self._transport.with_streaming_response()", width),
            "The same calls as context managers, whose answers are read as they come.",
        ),
    )


SYNC = ClientKind(
    "client",
    "resources",
    "BaseClient",
    "SyncTransport",
    ("to_raw_response", "to_streamed_response"),
    "sync",
)
ASYNC = ClientKind(
    "async_client",
    "async_resources",
    "BaseAsyncClient",
    "AsyncTransport",
    ("async_to_raw_response", "async_to_streamed_response"),
    "async",
)
CLIENT_KINDS = (SYNC, ASYNC)


def _format_signature(name: str, returns: str, width: int) -> str:
    return format_signature(f"def {name}", [("self", "", "")], returns, 4, width)


def _format_return(name: str, transport: str, width: int) -> str:
    return "\n".join(layout_lines(add_prefix("return ", make_call(name, transport)), 8, width))
