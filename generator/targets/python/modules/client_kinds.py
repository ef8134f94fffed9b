"""The two kinds of client, and the cached properties of their classes."""

from __future__ import annotations

from dataclasses import dataclass

from ....style.settings import ClientKey, LayoutKey
from ..names.resource_names import ResourceClasses, ResourceNames
from ..syntax.imports import RUNTIME_PACKAGE, Import, format_imports
from ..syntax.printer import add_prefix, layout_lines, make_call
from ..syntax.signatures import Signature, SignatureParameter
from ..syntax.type_expressions import NamedType
from ..views import Accessor


@dataclass(frozen=True, slots=True)
class ChildAccessor:
    """A class of a sub-resource, as the class above it accesses it.

    `local_name` is its name in that module, `class_import` the import for it, relative to the
    package `current_package`; None if it is in the same module. `dotted_name` is the path of
    attributes from the client.
    """

    attribute: str
    dotted_name: str
    local_name: str
    class_import: Import | None
    current_package: str

    def write_accessor(self, width: int) -> Accessor:
        """Return the property for the class."""
        body = layout_lines(
            add_prefix("return ", make_call(self.local_name, "self._transport")), 8, width
        )
        head = _format_signature(self.attribute, self.local_name, width)
        lines = "\n".join([*self._format_import(width), *body])
        return Accessor(head, lines, "resource", self.dotted_name)

    def _format_import(self, width: int) -> list[str]:
        if self.class_import is None:
            return []
        statement = "\n".join(format_imports({self.class_import}, self.current_package, width - 8))
        return [*(f"        {line}" for line in statement.split("\n")), ""]


@dataclass(frozen=True, slots=True)
class ClientKind:
    """The synchronous or the asynchronous client: its modules and its classes of the runtime.

    `client_key` and `resources_key` are the keys of its path patterns; `wrapper_functions` are the
    functions of the runtime that wrap methods for raw and streamed responses; `module_prefix` is
    the prefix of runtime modules for this kind alone.
    """

    client_key: ClientKey
    resources_key: LayoutKey
    base_class: str
    transport_class: str
    wrapper_functions: tuple[str, str]
    module_prefix: str

    @property
    def base_import(self) -> Import:
        """The import of the base class of its clients."""
        return f"{RUNTIME_PACKAGE}.{self.module_prefix}_client", self.base_class

    @property
    def transport_import(self) -> Import:
        """The import of the transport that its resources use."""
        return f"{RUNTIME_PACKAGE}.{self.module_prefix}_transport", self.transport_class

    def select_classes(self, names: ResourceNames) -> ResourceClasses:
        """Return the classes of a resource for this kind of client."""
        return names.asynchronous if self is ASYNC else names.sync


def write_wrapper_accessors(classes: ResourceClasses, width: int) -> tuple[Accessor, Accessor]:
    """Return the properties for the two wrapper classes of a class."""
    return (
        Accessor(
            _format_signature("with_raw_response", classes.raw, width),
            _format_return(classes.raw, "self._transport.with_raw_response()", width),
            "raw",
        ),
        Accessor(
            _format_signature("with_streaming_response", classes.streamed, width),
            _format_return(classes.streamed, "self._transport.with_streaming_response()", width),
            "streamed",
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
    self_parameter = SignatureParameter("self")
    signature = Signature(name, (self_parameter,), NamedType(returns))
    return "\n".join(signature.layout_lines(4, width))


def _format_return(name: str, transport: str, width: int) -> str:
    return "\n".join(layout_lines(add_prefix("return ", make_call(name, transport)), 8, width))
