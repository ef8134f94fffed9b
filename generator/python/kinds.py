"""The two kinds of client, and the members of their classes that are made when they are first used."""

from __future__ import annotations

from dataclasses import dataclass

from generator.pages import Member
from generator.python.annotations import Import, import_lines
from generator.python.calls import RUNTIME
from generator.python.layout import call, lay, prefixed, signature
from generator.python.resource_names import Classes, ResourceNames


@dataclass(frozen=True, slots=True)
class Reached:
    """A class of a sub-resource, as the class above it reaches it.

    `local` is what it is called there, `imported` the import that makes it so from the
    folder `here`; None in its own module.  `path` is how a reader reaches it.
    """

    attribute: str
    path: str
    local: str
    imported: Import | None
    here: str

    def member(self, width: int) -> Member:
        """What leads there."""
        made = lay(prefixed("return ", call(self.local, "self._transport")), 8, width)
        head = _head(self.attribute, self.local, width)
        lines = "\n".join([*self._import(width), *made])
        return Member(head, lines, f"The calls of `client.{self.path}`.")

    def _import(self, width: int) -> list[str]:
        if self.imported is None:
            return []
        imported = "\n".join(import_lines({self.imported}, self.here, width - 8))
        return [*(f"        {line}" for line in imported.split("\n")), ""]


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of client: where its modules are, and what they are made of.

    `client` and `resources` are the keys of their patterns; `wrappers` are the functions
    of the runtime that make the variants of a method; `part` begins the names of the
    modules there that only clients of this kind have.
    """

    client: str
    resources: str
    base: str
    transport: str
    wrappers: tuple[str, str]
    part: str

    @property
    def base_import(self) -> Import:
        """What its clients inherit from."""
        return f"{RUNTIME}.{self.part}_client", self.base

    @property
    def transport_import(self) -> Import:
        """What its resources send their requests by."""
        return f"{RUNTIME}.{self.part}_transport", self.transport

    def classes(self, names: ResourceNames) -> Classes:
        """The classes of a resource in this kind of client."""
        return names.awaited if self is ASYNC else names.sync


def variants(classes: Classes, width: int) -> tuple[Member, Member]:
    """What leads from a class to its calls with other answers."""
    return (
        Member(
            _head("with_raw_response", classes.raw, width),
            _made(classes.raw, "self._transport.with_raw_response()", width),
            "The same calls, which give the status and the headers as well.",
        ),
        Member(
            _head("with_streaming_response", classes.streamed, width),
            _made(classes.streamed, "self._transport.with_streaming_response()", width),
            "The same calls as context managers, whose answers are read as they come.",
        ),
    )


SYNC = Kind(
    "client",
    "resources",
    "BaseClient",
    "SyncTransport",
    ("to_raw_response", "to_streamed_response"),
    "sync",
)
ASYNC = Kind(
    "async_client",
    "async_resources",
    "BaseAsyncClient",
    "AsyncTransport",
    ("async_to_raw_response", "async_to_streamed_response"),
    "async",
)
KINDS = (SYNC, ASYNC)


def _head(name: str, returns: str, width: int) -> str:
    return signature(f"def {name}", [("self", "", "")], returns, 4, width)


def _made(name: str, transport: str, width: int) -> str:
    return "\n".join(lay(prefixed("return ", call(name, transport)), 8, width))
