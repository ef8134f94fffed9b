"""The two kinds of client, and the members of their classes that are made when they are first used."""

from __future__ import annotations

from dataclasses import dataclass

from generator.pages import Child, Member
from generator.python.annotations import Import, import_lines
from generator.python.calls import RUNTIME
from generator.python.layout import call, lay, prefixed, signature
from generator.python.resource_names import ResourceNames


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of client: where its resources are, and what they are made of.

    `wrappers` are the functions of the runtime that make the variants of a method; `part` begins
    the names of the modules there that only clients of this kind have.
    """

    folder: str
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

    def class_of(self, child: Child) -> str:
        """The class of a resource in this kind of client."""
        return child.async_class_name if self is ASYNC else child.class_name

    def resource(self, child: Child, here: str, width: int) -> Member:
        """What leads to a resource from a class in the folder `here`."""
        name = self.class_of(child)
        imported = import_lines({(f"{self.folder}.{child.module}", name)}, here, width - 8)
        made = lay(prefixed("return ", call(name, "self._transport")), 8, width)
        lines = [*(f"        {line}" for line in "\n".join(imported).split("\n")), "", *made]
        head = _head(child.attribute, name, width)
        return Member(head, "\n".join(lines), f"The calls of `client.{child.path}`.")

    def variants(self, names: ResourceNames, width: int) -> tuple[Member, Member]:
        """What leads from a resource to its calls with other answers."""
        classes = names.awaited if self is ASYNC else names.sync
        raw, streamed = classes.raw, classes.streamed
        return (
            Member(
                _head("with_raw_response", raw, width),
                _made(raw, "self._transport.raw()", width),
                "The same calls, which give the status and the headers as well.",
            ),
            Member(
                _head("with_streaming_response", streamed, width),
                _made(streamed, "self._transport.streamed()", width),
                "The same calls as context managers, whose answers are read as they come.",
            ),
        )


SYNC = Kind(".resources", "BaseClient", "SyncTransport", ("raw", "streamed"), "sync")
ASYNC = Kind(
    ".async_resources",
    "BaseAsyncClient",
    "AsyncTransport",
    ("async_raw", "async_streamed"),
    "async",
)


def _head(name: str, returns: str, width: int) -> str:
    return signature(f"def {name}", [("self", "", "")], returns, 4, width)


def _made(name: str, transport: str, width: int) -> str:
    return "\n".join(lay(prefixed("return ", call(name, transport)), 8, width))
