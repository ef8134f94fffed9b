"""The expression for the XML form of an API, which a module of its client holds."""

from __future__ import annotations

from ....model.xml_forms import (
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
    XmlSchema,
    XmlText,
)
from ..syntax.imports import RUNTIME_PACKAGE
from ..syntax.literals import literal
from ..syntax.printer import Code, Node, add_prefix, make_call, make_dict

_FORMS_MODULE = f"{RUNTIME_PACKAGE}.xml_forms"
_COMPONENTS = "/components/schemas/"
_SCHEMA = Code("XML_SCHEMA", frozenset({(f"{RUNTIME_PACKAGE}.xml_schema", "XML_SCHEMA")}))


def write_document_arguments(key: str) -> tuple[Node, Node]:
    """Return the arguments that select the document with a key."""
    return _SCHEMA, _write_key(key)


def write_xml_schema(schema: XmlSchema) -> Node | None:
    """Return the expression ``XmlSchema({…}, {…})``; None if no operation uses XML."""
    if not schema.documents:
        return None
    documents = [
        (_write_key(key), _write_document(document)) for key, document in schema.documents.items()
    ]
    objects = [(_write_key(key), _write_object(form)) for key, form in schema.objects.items()]
    return _call("XmlSchema", make_dict(documents), make_dict(objects))


def get_document_name(key: str) -> str:
    """Return the key of a document in a client; that of a component is its name."""
    return key.removeprefix(_COMPONENTS)


def _write_key(key: str) -> str:
    return literal(get_document_name(key))


def _write_document(document: XmlDocument) -> Node:
    flags = ["is_inferred=True"] if document.is_inferred else []
    return _call("XmlDocument", _write_node(document.root), *flags)


def _write_object(form: XmlObject) -> Node:
    members = [(literal(name), _write_node(node)) for name, node in form.members]
    arguments: list[Node] = [make_dict(members)]
    if not isinstance(form.others, XmlAnything):
        arguments.append(add_prefix("others=", _write_content(form.others)))
    if form.repeats_others:
        arguments.append("repeats_others=True")
    return _call("XmlObject", *arguments)


def _write_node(node: XmlNode) -> Node:
    match node:
        case XmlElement(name, content):
            return _write_named("XmlElement", name, content)
        case XmlAttribute(name, content):
            return _write_named("XmlAttribute", name, content)
        case XmlText(content, is_cdata):
            flags = ["is_cdata=True"] if is_cdata else []
            return _call("XmlText", _write_content(content), *flags)
        case XmlRepeated(element, required):
            flags = ["required=True"] if required else []
            return _call("XmlRepeated", _write_node(element), *flags)


def _write_named(class_name: str, name: XmlName, content: XmlContent) -> Node:
    arguments: list[Node] = [literal(name.local), _write_content(content)]
    if name.namespace:
        arguments.append(f"namespace={literal(name.namespace)}")
    if name.prefix:
        arguments.append(f"prefix={literal(name.prefix)}")
    return _call(class_name, *arguments)


def _write_content(content: XmlContent) -> Node:
    match content:
        case XmlScalar(kinds, nullable):
            arguments = [] if kinds == ("string",) else [literal("|".join(kinds))]
            flags = ["nullable=True"] if nullable else []
            return _call("XmlScalar", *arguments, *flags)
        case XmlReference(key):
            return _call("XmlReference", _write_key(key))
        case XmlItems(item):
            return _call("XmlItems", _write_node(item))
        case XmlAnything():
            return _call("XmlAnything")


def _call(name: str, *arguments: Node) -> Node:
    return make_call(Code(name, frozenset({(_FORMS_MODULE, name)})), *arguments)
