"""Sites: the values of requests and responses that are compared, and how messages name them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from ...frozen import frozen
from ...model import Operation
from ...text.pointers import split_pointer
from ...text.sanitizing import sanitize_text
from ..change import Direction
from ..quoting import quote_code
from ..rules.api_rules import Subject

_COMPONENTS = ("components", "schemas")
_PLAIN_TEXT = re.compile(r"[\w /{}.:,;=+~%$&'()!-]+", re.ASCII)


@frozen
class Site:
    """A value in both versions of a request or a response.

    `owner` names the whole that the value is in: a component (``Run``) or a part of an operation
    (``the request body``). `path` leads from there to the value: ``.tools[].type``. The pointers
    are those of the value or of the nearest one around it that has a pointer; `outer_pointers` are
    those of what its schemas were referred from, in the old and in the new description. `node`
    identifies the operation or the pair of types that contains it, from which the operations are
    found that a change reaches.
    """

    direction: Direction
    subject: Subject
    owner: str
    old_pointer: str
    new_pointer: str
    node: object
    outer_pointers: tuple[tuple[str, ...], tuple[str, ...]] = ((), ())
    path: str = ""
    is_component: bool = False

    @property
    def label(self) -> str:
        """What messages call the value."""
        if self.is_component:
            return quote_code(f"{self.owner}{self.path}")
        if not self.path:
            return self.owner
        if self.path == "[]":
            return f"the items of {self.owner}"
        return f"{quote_code(self.path.removeprefix('.'))} of {self.owner}"

    def enter_property(self, name: str, old_pointer: str, new_pointer: str) -> Site:
        """Return the site of a property of this object."""
        return replace(
            self,
            subject="property",
            outer_pointers=((), ()),
            path=f"{self.path}.{name}",
            old_pointer=old_pointer,
            new_pointer=new_pointer,
        )

    def enter_header(self, name: str, old_pointer: str, new_pointer: str) -> Site:
        """Return the site of a header of this response."""
        return replace(
            self,
            subject="header",
            outer_pointers=((), ()),
            owner=f"the header {quote_code(name)} of {self.owner}",
            old_pointer=old_pointer,
            new_pointer=new_pointer,
        )

    def enter_items(self, suffix: str = "[]") -> Site:
        """Return the site of the items of this array, or of the values of this map."""
        return replace(self, path=f"{self.path}{suffix}")

    def add_outer_pointers(self, old: Iterable[str], new: Iterable[str]) -> Site:
        """Return this site with more pointers of what its types are referred from."""
        old_outer, new_outer = self.outer_pointers
        return replace(self, outer_pointers=((*old_outer, *old), (*new_outer, *new)))

    def enter_declarations(self, old_id: str, new_id: str, node: object, name: str | None) -> Site:
        """Return the site of two schemas that are shared by all their users.

        They have a name if they are the same component.
        """
        old_outer, new_outer = self.outer_pointers
        outer_pointers = (self.old_pointer, *old_outer), (self.new_pointer, *new_outer)
        site = replace(
            self, old_pointer=old_id, new_pointer=new_id, node=node, outer_pointers=outer_pointers
        )
        if name is None:
            return site
        return replace(site, owner=name, path="", is_component=True)


def get_component_name(pointer: str) -> str | None:
    """Return the name of a schema in the components; None for a schema anywhere else."""
    keys = split_pointer(pointer)
    return keys[2] if len(keys) == 3 and tuple(keys[:2]) == _COMPONENTS else None


def format_operation(operation: Operation) -> str:
    """Return the method and path of an operation: ``GET /runs``."""
    path = " ".join(sanitize_text(operation.path).split())
    return f"{operation.method.upper()} {path}"


def describe_operation(operation: Operation) -> str:
    """Return what texts call an operation: with backquotes if the path may have markup."""
    text = format_operation(operation)
    return text if _PLAIN_TEXT.fullmatch(text) else quote_code(text)


def describe_part(
    name: str,
    old: tuple[str, Operation] | None,
    new: tuple[str, Operation] | None,
) -> str:
    """Return what texts call a part of an operation, such as a parameter.

    The pointers of the part are given with their operations. One that is not in the operation
    itself is shared by several, whose changes are the same.
    """
    versions = [each for each in (new, old) if each is not None]
    if all(not pointer.startswith(f"{owner.id}/") for pointer, owner in versions):
        return name
    return f"{name} of {describe_operation(versions[0][1])}"
