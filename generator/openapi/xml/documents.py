"""The XML documents that operations send and receive."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from ...model.xml_forms import (
    XmlDocument,
    XmlObject,
    XmlReference,
    XmlSchema,
    find_reference,
    list_object_contents,
)
from ..document import BrokenReferenceError, Cursor, Document
from .form_builder import XmlFormBuilder
from .keywords import XmlFormError


class XmlDocuments:
    """The XML documents of a description, each built when it is first asked for."""

    def __init__(self, document: Document) -> None:
        self._builder = XmlFormBuilder(document)
        self._documents: dict[str, XmlDocument | XmlFormError | None] = {}
        self._problems: dict[str, XmlFormError | None] = {}
        self._used: dict[str, None] = {}

    def is_typed(self, content: Cursor, *, is_sent: bool = False) -> bool:
        """Check whether the content of a media type is XML of a known form.

        The root element of what is sent must have a name.
        """
        document = self._get_document(content.get("schema"))
        if not isinstance(document, XmlDocument):
            return False
        return bool(document.root.name.local) or not is_sent

    def use_document(self, content: Cursor, *, is_sent: bool = False) -> str:
        """Return the key of the document that an operation uses; empty if its form is unknown."""
        schema = content.get("schema")
        if schema is None or not self.is_typed(content, is_sent=is_sent):
            return ""
        key = _get_key(schema)
        self._used[key] = None
        return key

    def report_problem(self, content: Cursor, result: str, *, is_sent: bool = False) -> None:
        """Report why XML has no form, with the result; text by its own description needs none."""
        schema = content.get("schema")
        problem = self._get_document(schema)
        if schema is not None and isinstance(problem, XmlDocument) and is_sent:
            problem = XmlFormError(schema, "the root element has no name", "set 'xml.name'")
        if isinstance(problem, XmlFormError):
            message = f"no XML form: {problem.message}; {result}"
            problem.cursor.warn("xml-as-text", message, problem.hint)

    def build_schema(self) -> XmlSchema:
        """Return all documents that operations use, with the objects in them."""
        documents = {
            key: document
            for key in self._used
            if isinstance(document := self._documents[key], XmlDocument)
        }
        roots = (find_reference(document.root.content) for document in documents.values())
        keys = self._list_reachable(roots)
        forms = {
            key: form for key in keys if isinstance(form := self._builder.objects[key], XmlObject)
        }
        return XmlSchema(documents, forms)

    def _get_document(self, schema: Cursor | None) -> XmlDocument | XmlFormError | None:
        if schema is None:
            return None
        key = _get_key(schema)
        if key not in self._documents:
            self._documents[key] = self._build_document(schema)
        return self._documents[key]

    def _build_document(self, schema: Cursor) -> XmlDocument | XmlFormError | None:
        try:
            document = self._builder.build_document(schema)
            self._builder.run_tasks()
        except XmlFormError as error:
            return error
        except BrokenReferenceError:  # reported by the cursor
            return None
        if document is None or self._is_undescribed(document):
            return None
        key = find_reference(document.root.content)
        return (self._find_object_problem(key) if key is not None else None) or document

    def _is_undescribed(self, document: XmlDocument) -> bool:
        """Check whether a document is an object of which nothing is known, as pictures in SVG."""
        content = document.root.content
        if not isinstance(content, XmlReference) or not document.is_inferred:
            return False
        return self._builder.objects[content.key] == XmlObject()

    # --- objects --------------------------------------------------------

    def _find_object_problem(self, root: str) -> XmlFormError | None:
        """Return why an object, or one in it, has no XML form.

        What is found is kept for all objects that are visited, so each is visited once.
        """
        keys = self._list_reachable([root], known=self._problems)
        users: dict[str, list[str]] = {}
        pending: list[tuple[str, XmlFormError]] = []
        for key in keys:
            self._problems[key] = None
            form = self._builder.objects[key]
            if isinstance(form, XmlFormError):
                pending.append((key, form))
                continue
            for child in _list_references(form):
                users.setdefault(child, []).append(key)
        known = ((child, self._problems.get(child)) for child in users)
        pending += [(child, problem) for child, problem in known if problem is not None]
        self._spread_problems(pending, users)
        return self._problems[root]

    def _spread_problems(
        self, pending: list[tuple[str, XmlFormError]], users: dict[str, list[str]]
    ) -> None:
        """Note problems for the objects that have them, and all objects that contain these."""
        seen: set[str] = set()
        while pending:
            key, problem = pending.pop()
            if key not in seen:
                seen.add(key)
                self._problems[key] = problem
                pending += [(user, problem) for user in users.get(key, ())]

    def _list_reachable(
        self, roots: Iterable[str | None], known: Collection[str] = ()
    ) -> list[str]:
        """Return the keys of objects and of those in them, without the known ones."""
        found: dict[str, None] = {}
        pending = [key for key in roots if key is not None]
        while pending:
            key = pending.pop()
            if key not in found and key not in known:
                found[key] = None
                form = self._builder.objects[key]
                if isinstance(form, XmlObject):
                    pending += reversed(_list_references(form))
        return list(found)


def _list_references(form: XmlObject) -> list[str]:
    """Return the keys of the objects directly in an object."""
    keys = map(find_reference, list_object_contents(form))
    return [key for key in keys if key is not None]


def _get_key(schema: Cursor) -> str:
    """Return the key of a document: the pointer of its schema, or of the one that it refers to."""
    is_only_reference = isinstance(schema.value, dict) and schema.value.keys() == {"$ref"}
    target = schema.resolve_if_possible() if is_only_reference else None
    return schema.pointer if target is None else target.pointer
