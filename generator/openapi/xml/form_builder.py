"""The conversion of schemas into XML forms."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Final

from ...model.xml_forms import (
    XmlAnything,
    XmlAttribute,
    XmlContent,
    XmlDocument,
    XmlElement,
    XmlItems,
    XmlName,
    XmlNode,
    XmlObject,
    XmlReference,
    XmlRepeated,
    XmlScalar,
    XmlScalarKind,
    XmlText,
)
from ...text.pointers import escape_token
from ..document import BrokenReferenceError, Cursor, Document
from ..schemas.enumerations import merge_enum_values
from ..schemas.keywords import JSON_TYPE_NAMES, find_json_types, is_null
from ..schemas.objects import group_properties
from .keywords import XmlFormError, XmlKeywords, XmlNameReader, read_keywords
from .object_forms import check_names, merge_forms
from .resolution import ResolvedSchema, SchemaResolver, get_component_name

_MAX_LEVELS: Final = 60
"""How deep arrays may nest without an object between them."""

_SCALAR_KINDS: Final[tuple[XmlScalarKind, ...]] = ("integer", "number", "boolean", "string")
"""In the order in which text is read as one of several."""

_OPEN_KEYWORDS: Final = ("additionalProperties", "unevaluatedProperties")


class XmlFormBuilder:
    """A builder of the XML forms of schemas.

    `objects` are the forms of objects by their keys, or the reasons why they have none; `run_tasks`
    completes them.
    """

    def __init__(self, document: Document) -> None:
        self.objects: dict[str, XmlObject | XmlFormError] = {}
        self._document = document
        self._names = XmlNameReader(document)
        self._resolver = SchemaResolver(document)
        self._tasks: list[Callable[[], None]] = []
        self._known_keys: set[str] = set()
        self._level = 0

    def run_tasks(self) -> None:
        """Build the forms of all objects that are referred to."""
        while self._tasks:
            self._tasks.pop()()

    # --- root elements --------------------------------------------------

    def build_document(self, schema: Cursor) -> XmlDocument | None:
        """Return the root element of a schema; None if it describes the XML text as a whole.

        Raises:
            BrokenReferenceError: A reference cannot be resolved.
            XmlFormError: The schema has no XML form.
        """
        resolved = self._resolver.resolve_schemas((schema,))
        keywords = read_keywords(resolved.sources)
        if keywords.node_type not in (None, "element", "none"):
            raise XmlFormError(schema, f"the root cannot be a node of type '{keywords.node_type}'")
        inferred = resolved.component
        name = XmlName("")
        if keywords.name or inferred:
            name = self._names.read_name(keywords, inferred, schema)
        if self._is_array(resolved):
            item_name = keywords.name or self._infer_item_name(resolved) or inferred
            content: XmlContent = XmlItems(self._build_item(resolved, item_name or "item"))
        else:
            content = self._describe_content(resolved)
        if isinstance(content, XmlAnything) or (
            isinstance(content, XmlScalar) and not keywords.name
        ):
            return None
        return XmlDocument(XmlElement(name, content), is_inferred=not keywords.name)

    def _infer_item_name(self, resolved: ResolvedSchema) -> str:
        """Return the name of the component that the items of an array refer to, or empty."""
        items = _list_items(resolved)
        if len(items) != 1 or items[0].reference is None:
            return ""
        target = items[0].resolve_if_possible()
        return get_component_name(target.pointer) if target is not None else ""

    # --- nodes ----------------------------------------------------------

    def _build_node(
        self, schemas: Sequence[Cursor], key: str, inferred: str, *, required: bool = False
    ) -> XmlNode:
        """Return the node of a property or an item; `inferred` is its name without an explicit one."""
        try:
            resolved = self._resolver.resolve_schemas(schemas, key)
        except BrokenReferenceError:  # reported by the cursor
            keywords = read_keywords(schemas)
            return XmlElement(self._names.read_name(keywords, inferred, schemas[-1]), XmlAnything())
        keywords = read_keywords(resolved.sources)
        if resolved.is_reference and self._document.version == "3.2" and resolved.component:
            inferred = resolved.component  # OpenAPI 3.2, section 4.26.3
        if self._is_array(resolved):
            return self._build_array(resolved, keywords, inferred, required=required)
        node_type = keywords.node_type or "element"
        if node_type == "none":
            raise XmlFormError(
                resolved.cursor, "the node type 'none' is supported for arrays and references only"
            )
        content = self._describe_content(resolved)
        if node_type == "element":
            return XmlElement(self._names.read_name(keywords, inferred, resolved.cursor), content)
        scalar = XmlScalar() if isinstance(content, XmlAnything) else content
        if not isinstance(scalar, XmlScalar):
            raise XmlFormError(
                resolved.cursor, f"a node of type '{node_type}' can only be text or a number"
            )
        if node_type == "attribute":
            name = self._names.read_name(keywords, inferred, resolved.cursor)
            return XmlAttribute(name, scalar)
        return XmlText(scalar, is_cdata=node_type == "cdata")

    def _build_array(
        self, resolved: ResolvedSchema, keywords: XmlKeywords, inferred: str, *, required: bool
    ) -> XmlNode:
        """Return the node of an array: one element around its items, or these themselves."""
        if keywords.node_type == "element":
            name = self._names.read_name(keywords, inferred, resolved.cursor)
            item = self._build_item(resolved, keywords.name or inferred)
            return XmlElement(name, XmlItems(item))
        if keywords.node_type not in (None, "none"):
            raise XmlFormError(
                resolved.cursor, f"an array cannot be a node of type '{keywords.node_type}'"
            )
        return XmlRepeated(self._build_item(resolved, inferred), required)

    def _build_item(self, resolved: ResolvedSchema, inferred: str) -> XmlElement:
        """Return the element of one item of an array."""
        if any("prefixItems" in part for parts in resolved.variants for part in parts):
            raise XmlFormError(resolved.cursor, "'prefixItems' are not supported in XML")
        schemas = _list_items(resolved)
        if not schemas:
            return XmlElement(XmlName(inferred), XmlAnything())
        if self._level >= _MAX_LEVELS:
            raise XmlFormError(resolved.cursor, "arrays nest too deeply")
        self._level += 1
        try:
            node = self._build_node(schemas, f"{resolved.key}/items", inferred)
        finally:
            self._level -= 1
        if not isinstance(node, XmlElement):
            raise XmlFormError(
                resolved.cursor,
                "the items of an array must be elements",
                "set 'xml.wrapped' of an array in an array",
            )
        return node

    # --- contents -------------------------------------------------------

    def _is_array(self, resolved: ResolvedSchema) -> bool:
        variants = resolved.variants
        return bool(variants) and all(_find_kinds(parts) == ["array"] for parts in variants)

    def _describe_content(self, resolved: ResolvedSchema) -> XmlContent:
        """Return the content of a schema that is no array."""
        kinds = list(
            dict.fromkeys(kind for parts in resolved.variants for kind in _find_kinds(parts))
        )
        if not kinds or any(not _find_kinds(parts) for parts in resolved.variants):
            is_only_null = any(is_null(part) for parts in resolved.variants for part in parts)
            return XmlScalar(nullable=True) if is_only_null else XmlAnything()
        if kinds == ["object"]:
            return self._refer_to_object(resolved)
        if "object" in kinds or "array" in kinds:
            names = " or ".join(kinds)
            raise XmlFormError(resolved.cursor, f"a value that is {names} is not supported in XML")
        scalar_kinds = tuple(kind for kind in _SCALAR_KINDS if kind in kinds)
        return XmlScalar(scalar_kinds, resolved.is_nullable)

    def _refer_to_object(self, resolved: ResolvedSchema) -> XmlReference:
        if resolved.key not in self._known_keys:
            self._known_keys.add(resolved.key)
            self._tasks.append(lambda: self._add_object(resolved))
        return XmlReference(resolved.key)

    def _add_object(self, resolved: ResolvedSchema) -> None:
        try:
            forms = [self._build_object(parts, resolved.key) for parts in resolved.variants]
            self.objects[resolved.key] = merge_forms(forms, resolved.cursor)
        except XmlFormError as error:
            self.objects[resolved.key] = error

    def _build_object(self, parts: Sequence[Cursor], key: str) -> XmlObject:
        required = {name for part in parts for name in part.get_strings("required")}
        members: dict[str, XmlNode] = {}
        for name, schemas in group_properties(parts).items():
            property_key = f"{key}/properties/{escape_token(name)}" if len(schemas) > 1 else ""
            members[name] = self._build_node(schemas, property_key, name, required=name in required)
        check_names(members, parts[-1])
        return self._add_others(XmlObject(tuple(members.items())), parts)

    def _add_others(self, form: XmlObject, parts: Sequence[Cursor]) -> XmlObject:
        """Return a form with the content of undeclared properties, if it is described."""
        schemas = [schema for part in parts for schema in _iter_other_schemas(part)]
        if len(schemas) != 1:
            return form
        # The name is not used: each element is named after its key.
        node = self._build_node(schemas, "", "key")
        if isinstance(node, XmlRepeated):
            return XmlObject(form.members, node.element.content, repeats_others=True)
        if isinstance(node, XmlElement):
            return XmlObject(form.members, node.content)
        raise XmlFormError(schemas[0], "additional properties must be elements")


def _list_items(resolved: ResolvedSchema) -> list[Cursor]:
    """Return the schemas of the items of an array, all of which apply.

    Raises:
        XmlFormError: The variants of a union have different items.
    """
    choices: dict[tuple[str, ...], list[Cursor]] = {}
    for parts in resolved.variants:
        schemas = [items for part in parts if (items := part.get("items")) is not None]
        choices[tuple(each.pointer for each in schemas)] = schemas
    if len(choices) > 1:
        raise XmlFormError(resolved.cursor, "a union of arrays is not supported in XML")
    return [each for each in next(iter(choices.values()), []) if each.is_object]


def _iter_other_schemas(part: Cursor) -> Iterator[Cursor]:
    """Yield the schemas of undeclared properties."""
    for keyword in _OPEN_KEYWORDS:
        schema = part.get(keyword)
        if schema is not None and schema.is_object:
            yield schema
    for _, schema in part.iter_members("patternProperties"):
        yield schema


def _find_kinds(parts: Sequence[Cursor]) -> list[str]:
    """Return the JSON types of a value; empty if it may be of any or is null."""
    kinds = find_json_types(parts)
    if kinds:
        return kinds
    values = merge_enum_values(parts) or []
    return list(dict.fromkeys(JSON_TYPE_NAMES[type(value)] for value in values))
