"""Checks of the XML forms of objects, and the merging of those of a union."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import cast

from ...model.xml_forms import XmlAnything, XmlAttribute, XmlNode, XmlObject, XmlRepeated, XmlText
from ..document import Cursor
from .keywords import XmlFormError


def check_names(members: Mapping[str, XmlNode], owner: Cursor) -> None:
    """Check that all nodes of an object are distinct.

    Raises:
        XmlFormError: Two have the same name, or are the text of the element.
    """
    owners: dict[object, str] = {}
    for name, node in members.items():
        element = node.element if isinstance(node, XmlRepeated) else node
        identity: object = "text"
        if not isinstance(element, XmlText):
            is_attribute = isinstance(element, XmlAttribute)
            identity = (is_attribute, element.name.local, element.name.namespace)
        other = owners.setdefault(identity, name)
        if other != name:
            raise XmlFormError(
                owner, f"the properties '{other}' and '{name}' are the same node in XML"
            )


def merge_forms(forms: Sequence[XmlObject], owner: Cursor) -> XmlObject:
    """Return the form of a union of objects, in all of which each property is the same node.

    Raises:
        XmlFormError: A property is another node in one variant than in another.
    """
    if len(forms) == 1:
        return forms[0]
    members: dict[str, XmlNode] = {}
    for name, node in (member for form in forms for member in form.members):
        node = XmlRepeated(node.element) if isinstance(node, XmlRepeated) else node
        if members.setdefault(name, node) != node:
            raise XmlFormError(
                owner, f"the variants of this union have different XML for the property '{name}'"
            )
    for name in set.intersection(*map(_find_required_arrays, forms)):
        members[name] = replace(cast(XmlRepeated, members[name]), required=True)
    check_names(members, owner)
    others = {(form.others, form.repeats_others) for form in forms}
    content, repeats = others.pop() if len(others) == 1 else (XmlAnything(), False)
    return XmlObject(tuple(members.items()), content, repeats)


def _find_required_arrays(form: XmlObject) -> set[str]:
    nodes = form.members
    return {name for name, node in nodes if isinstance(node, XmlRepeated) and node.required}
