"""Reading of XML elements as the values that JSON would have."""

import functools
from collections.abc import Mapping, Sequence
from typing import Final, TypeAlias

from .json_writing import PlainValue
from .mismatches import Mismatch
from .xml_elements import Element, UnusableXmlError
from .xml_forms import (
    XmlAnything,
    XmlAttribute,
    XmlContent,
    XmlDocument,
    XmlElement,
    XmlItems,
    XmlMember,
    XmlObject,
    XmlReference,
    XmlRepeated,
    XmlScalar,
    XmlSchema,
    XmlText,
)
from .xml_scalars import read_scalar

__all__ = ["read_document"]

_INSTANCE_NAMESPACE: Final = "{http://www.w3.org/2001/XMLSchema-instance}"
_XML_NAMESPACE: Final = "{http://www.w3.org/XML/1998/namespace}"

_Values: TypeAlias = dict[str, PlainValue]


def read_document(
    schema: XmlSchema, document: XmlDocument, root: Element
) -> tuple[PlainValue, Sequence[Mismatch]]:
    """Return a root element as the value that JSON would have, and mismatches in it.

    What does not match its form is kept, so that the value does not match its type. The
    mismatches are those that the value does not show.

    Raises:
        UnusableXmlError: The root element has another name.
    """
    expected, actual = document.root.name, _get_local_name(root.name)
    if actual != expected and not document.is_inferred:
        raise UnusableXmlError(f"expected the XML element {expected!r}, got {actual!r}")
    reader = _Reader(schema.objects)
    value = reader.read_content(document.root.content, root)
    return value, reader.mismatches


class _Reader:
    def __init__(self, objects: Mapping[str, XmlObject]) -> None:
        self.mismatches: list[Mismatch] = []
        self._objects = objects
        self._path: list[str | int] = []

    def read_content(self, content: XmlContent, element: Element) -> PlainValue:
        """Return the value of an element; None if it is marked as null."""
        if element.attributes and _is_nil(element):
            return None
        if isinstance(content, XmlReference):
            return self._read_object(self._objects[content.key], element)
        if isinstance(content, XmlItems):
            return self._read_items(content.item, element)
        if isinstance(content, XmlScalar) and not element.children:
            return read_scalar(content, element.text)
        return _read_anything(element)

    def _read_items(self, item: XmlElement, element: Element) -> list[PlainValue]:
        """Return the items in an element; all its elements if none has their name."""
        children = element.children
        named = [each for each in children if _get_local_name(each.name) == item.name]
        return [
            self._read_at((number,), item.content, each)
            for number, each in enumerate(named or children)
        ]

    def _read_at(
        self, keys: tuple[str | int, ...], content: XmlContent, element: Element
    ) -> PlainValue:
        """Return the value of an element, which is at keys in the value around it."""
        self._path += keys
        value = self.read_content(content, element)
        del self._path[-len(keys) :]
        return value

    def _read_object(self, form: XmlObject, element: Element) -> _Values:
        index = _index_members(form)
        values: _Values = {}
        for name, text in element.attributes.items():
            self._read_attribute(index, name, text, values)
        for child in element.children:
            self._read_child(form, index, child, element, values)
        if index.text is not None:
            name, content = index.text
            if element.text.strip() or not element.children:
                values[name] = read_scalar(content, element.text)
        elif element.text.strip():
            values["#text"] = element.text
        return {**index.absent_values, **values} if index.absent_values else values

    def _read_attribute(
        self, index: "_MemberIndex", name: str, text: str, values: _Values
    ) -> None:
        found = index.find_attribute(name)
        if found is not None:
            values[found[0]] = read_scalar(found[1], text)
        elif not name.startswith((_INSTANCE_NAMESPACE, _XML_NAMESPACE)):
            values[f"@{_get_local_name(name)}"] = text

    def _read_child(
        self,
        form: XmlObject,
        index: "_MemberIndex",
        child: Element,
        parent: Element,
        values: _Values,
    ) -> None:
        found = index.find_element(child.name)
        if found is None:
            name = _get_local_name(child.name)
            value = self._read_at((name,), form.others, child)
            _add_value(values, name, value, is_array=form.repeats_others)
            return
        name, element, is_array = found
        if (
            is_array
            and name not in values
            and self._is_wrapper(element.content, child, parent)
        ):
            reason = "an element is around the items of the array"
            self.mismatches.append(Mismatch((*self._path, name), reason))
            values[name] = self._read_at((name,), XmlItems(element), child)
            return
        present = values.get(name)
        keys = (name, len(present) if isinstance(present, list) else 0)
        value = self._read_at(keys if is_array else (name,), element.content, child)
        _add_value(values, name, value, is_array=is_array)

    def _is_wrapper(self, item: XmlContent, child: Element, parent: Element) -> bool:
        """Return whether an element cannot be an item, but can contain all of them.

        Many descriptions forget to say so.
        """
        names = {each.name for each in child.children}
        if len(names) != 1 or child.attributes or child.text.strip():
            return False
        if sum(each.name == child.name for each in parent.children) > 1:
            return False
        if not isinstance(item, XmlReference):
            return isinstance(item, XmlScalar)
        form = self._objects[item.key]
        is_closed = form.members and isinstance(form.others, XmlAnything)
        return bool(is_closed) and not _index_members(form).find_element(*names)


class _MemberIndex:
    """The members of an object by the names of their nodes, with and without namespaces."""

    def __init__(self, members: Mapping[str, XmlMember]) -> None:
        self.text: tuple[str, XmlScalar] | None = None
        self.absent_values: _Values = {}
        self._elements: dict[str, tuple[str, XmlElement, bool]] = {}
        self._attributes: dict[str, tuple[str, XmlScalar]] = {}
        # An element without a namespace is first of all one that is described without it.
        ordered = sorted(members.items(), key=lambda item: _has_namespace(item[1]))
        for name, member in ordered:
            self._add_member(name, member)

    def find_element(self, name: str) -> tuple[str, XmlElement, bool] | None:
        """Return the property of an element, its form, and whether it is an item."""
        found = self._elements.get(name)
        return found or self._elements.get(_get_local_name(name))

    def find_attribute(self, name: str) -> tuple[str, XmlScalar] | None:
        """Return the property of an attribute, and its form."""
        found = self._attributes.get(name)
        return found or self._attributes.get(_get_local_name(name))

    def _add_member(self, name: str, member: XmlMember) -> None:
        if isinstance(member, XmlText):
            self.text = name, member.content
        elif isinstance(member, XmlAttribute):
            for key in _list_keys(member):
                self._attributes.setdefault(key, (name, member.content))
            if member.content.nullable:
                self.absent_values[name] = None
        elif isinstance(member, XmlRepeated):
            for key in _list_keys(member.element):
                self._elements.setdefault(key, (name, member.element, True))
            if member.required:
                self.absent_values[name] = []
        else:
            for key in _list_keys(member):
                self._elements.setdefault(key, (name, member, False))


@functools.lru_cache(maxsize=4096)
def _index_members(form: XmlObject) -> _MemberIndex:
    return _MemberIndex(form.members)


def _is_nil(element: Element) -> bool:
    nil = element.attributes.get(f"{_INSTANCE_NAMESPACE}nil", "")
    return nil.strip() in ("true", "1")


def _has_namespace(member: XmlMember) -> bool:
    node = member.element if isinstance(member, XmlRepeated) else member
    return not isinstance(node, XmlText) and bool(node.namespace)


def _list_keys(node: XmlElement | XmlAttribute) -> list[str]:
    """Return the names by which a node is found; servers often omit the namespace."""
    return (
        [f"{{{node.namespace}}}{node.name}", node.name]
        if node.namespace
        else [node.name]
    )


def _get_local_name(name: str) -> str:
    return name.rpartition("}")[2]


def _add_value(
    values: _Values, name: str, value: PlainValue, *, is_array: bool
) -> None:
    """Add the value of an element; if it is repeated, there is an array of all of them."""
    if name not in values:
        values[name] = [value] if is_array else value
        return
    present = values[name]
    if isinstance(present, list):
        present.append(value)
    else:
        values[name] = [present, value]


def _read_anything(element: Element) -> PlainValue:
    """Return an element that nothing describes, as `XmlAnything` says."""
    attributes = {
        name: text
        for name, text in element.attributes.items()
        if not name.startswith((_INSTANCE_NAMESPACE, _XML_NAMESPACE))
    }
    if not element.children and not attributes:
        return element.text
    values: _Values = {
        f"@{_get_local_name(name)}": attributes[name] for name in attributes
    }
    for child in element.children:
        name = _get_local_name(child.name)
        _add_value(values, name, _read_anything(child), is_array=False)
    if element.text.strip():
        values["#text"] = element.text
    return values
