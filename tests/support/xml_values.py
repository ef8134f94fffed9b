"""The XML form of JSON values by their schemas, written independently of the generator.

It covers what cases have: attributes, wrapped arrays, text, names with prefixes, maps and unions.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from xml.etree.ElementTree import Element, fromstring, tostring

from support.loopback import Samples

Schema = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class XmlValues:
    """A writer and reader of XML for the schemas of a description."""

    samples: Samples

    def encode(self, schema: Schema, value: Any) -> bytes:
        """Return a value as the text of an XML document."""
        root = self._make_element(schema, value, self._find_name(schema, "root"), is_root=True)
        text: bytes = tostring(root, "utf-8")
        return text

    def decode(self, schema: Schema, content: bytes) -> Any:
        """Return the value of an XML document."""
        return self._read_element(schema, fromstring(content), is_root=True)

    # --- writing --------------------------------------------------------

    def _make_element(
        self, schema: Schema, value: Any, name: str, *, is_root: bool = False
    ) -> Element:
        element = Element(name)
        if value is None:
            element.set("{http://www.w3.org/2001/XMLSchema-instance}nil", "true")
        elif isinstance(value, list):
            items = self.samples.merge_schema(schema).get("items", {})
            own_name = name if self._get_xml(schema).get("name") or not is_root else "item"
            item_name = self._find_name(items, own_name)
            element.extend(self._make_element(items, item, item_name) for item in value)
        elif isinstance(value, dict):
            for key, item in value.items():
                self._add_property(element, key, item, self._find_property(schema, key))
        else:
            element.text = _format_scalar(value)
        return element

    def _add_property(self, element: Element, key: str, value: Any, schema: Schema) -> None:
        name, node_type = self._find_name(schema, key), self._find_node_type(schema)
        if node_type == "attribute":
            element.set(name, _format_scalar(value))
        elif node_type in ("text", "cdata"):
            element.text = _format_scalar(value)
        elif isinstance(value, list) and node_type != "element":
            items = self.samples.merge_schema(schema).get("items", {})
            name = self._find_name(items, key)
            element.extend(self._make_element(items, item, name) for item in value)
        else:
            element.append(self._make_element(schema, value, name))

    # --- reading --------------------------------------------------------

    def _read_element(self, schema: Schema, element: Element, *, is_root: bool = False) -> Any:
        if element.get("{http://www.w3.org/2001/XMLSchema-instance}nil") == "true":
            return None
        whole = self.samples.merge_schema(schema)
        if whole.get("type") == "array":
            return [self._read_element(whole["items"], child) for child in element]
        if list(self._iter_properties(whole)) or "additionalProperties" in whole or len(element):
            return self._read_object(whole, element)
        return _parse_scalar(whole, element.text or "")

    def _read_object(self, schema: Schema, element: Element) -> dict[str, Any]:
        values: dict[str, Any] = {}
        remaining = list(element)
        for key, property_schema in self._iter_properties(schema):
            node_type, whole = self._find_node_type(property_schema), {}
            whole = dict(self.samples.merge_schema(property_schema))
            name = self._find_name(property_schema, key)
            if node_type == "attribute":
                if name in element.attrib:
                    values[key] = _parse_scalar(whole, element.attrib[name])
                continue
            if node_type in ("text", "cdata"):
                values[key] = _parse_scalar(whole, element.text or "")
                continue
            is_list = whole.get("type") == "array" and node_type != "element"
            item_schema = whole["items"] if is_list else property_schema
            name = self._find_name(item_schema, key) if is_list else name
            found = [child for child in remaining if child.tag == name]
            remaining = [child for child in remaining if child not in found]
            items = [self._read_element(item_schema, child) for child in found]
            if is_list and (items or key in schema.get("required", ())):
                values[key] = items
            elif items:
                values[key] = items[0]
        others = schema.get("additionalProperties", {})
        for child in remaining:
            values[child.tag] = self._read_element(
                others if isinstance(others, dict) else {}, child
            )
        return values

    # --- schemas --------------------------------------------------------

    def _find_property(self, schema: Schema, key: str) -> Schema:
        whole = self.samples.merge_schema(schema)
        others = whole.get("additionalProperties", {})
        return dict(self._iter_properties(whole)).get(key) or (
            others if isinstance(others, dict) else {}
        )

    def _iter_properties(self, schema: Schema) -> Iterator[tuple[str, Schema]]:
        """Yield the properties of a schema and of its alternatives."""
        whole = self.samples.merge_schema(schema)
        yield from whole.get("properties", {}).items()
        for alternative in whole.get("oneOf", whole.get("anyOf", ())):
            yield from self._iter_properties(alternative)

    def _get_xml(self, schema: Schema) -> Mapping[str, Any]:
        """Return the `xml` of a schema and of the one that it refers to; its own comes first."""
        inherited: dict[str, Any] = {}
        if "$ref" in schema:
            inherited = dict(self._get_xml(self.samples.resolve_pointer(schema["$ref"])))
        for part in schema.get("allOf", ()) if "properties" not in str(schema) else ():
            inherited |= self._get_xml(part)
        return {**inherited, **schema.get("xml", {})}

    def _find_name(self, schema: Schema, inferred: str) -> str:
        """Return a name as the standard library writes it: `{namespace}name`."""
        xml = self._get_xml(schema)
        name, namespace = xml.get("name", inferred), xml.get("namespace")
        if not xml.get("name") and inferred == "root" and "$ref" in schema:
            name = schema["$ref"].rpartition("/")[2]
        if name.startswith("xml:"):
            return f"{{http://www.w3.org/XML/1998/namespace}}{name[4:]}"
        name = name.rpartition(":")[2]
        if not namespace and xml.get("prefix"):
            namespace = self._namespaces()[xml["prefix"]]
        return f"{{{namespace}}}{name}" if namespace else str(name)

    def _find_node_type(self, schema: Schema) -> str:
        xml = self._get_xml(schema)
        if xml.get("attribute"):
            return "attribute"
        if xml.get("x-ms-text"):
            return "text"
        return str(xml.get("nodeType", "element" if xml.get("wrapped") else ""))

    def _namespaces(self) -> dict[str, str]:
        """Return the namespaces of the prefixes of component schemas."""
        schemas = self.samples.document["components"]["schemas"].values()
        xml = [schema.get("xml", {}) for schema in schemas]
        return {each["prefix"]: each["namespace"] for each in xml if "prefix" in each}


def _format_scalar(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _parse_scalar(schema: Schema, text: str) -> Any:
    kinds = schema.get("type", "string")
    for kind in kinds if isinstance(kinds, list) else [kinds]:
        if kind == "integer":
            return int(text)
        if kind == "number":
            return float(text)
        if kind == "boolean":
            return {"true": True, "false": False}[text]
    return text
