"""Operations into the methods of resource classes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from generator.model import (
    Array,
    Declaration,
    Object,
    Operation,
    Ref,
)
from generator.pages import Argument, Call, Flavour
from generator.python.annotations import Annotation, Import
from generator.python.arguments import Arguments, Given, Roles, sentence, written
from generator.python.calls import Answer, Expressions
from generator.python.docs import CallDocs
from generator.python.layout import Node, call, lay, prefixed, signature
from generator.python.literals import literal
from generator.python.names import Namer
from generator.style import PagingRule


@dataclass(frozen=True, slots=True)
class Paged:
    """A list that comes in pages: the rule that found it, and its item and body types."""

    rule: PagingRule
    items: str
    cursor: str
    more: str
    item: Annotation
    body: Annotation


class Methods:
    """Writes the methods of one resource class."""

    def __init__(
        self,
        declarations: Mapping[str, Declaration],
        fields: Mapping[str, Mapping[str, str]],
        namer: Namer,
        roles: Roles,
        rules: Sequence[PagingRule],
        security: tuple[tuple[str, ...], ...],
        docs: CallDocs,
        width: int,
    ) -> None:
        self._declarations = declarations
        self._fields = fields
        self._arguments = Arguments(declarations, namer, roles)
        self._roles = roles
        self._rules = rules
        self._security = security
        self._docs = docs
        self._width = width
        self.imports: set[Import] = set()
        self.async_imports: set[Import] = set()

    def call(self, operation: Operation, name: str, owner: str) -> Call:
        """The page of an operation, called `name` in the resource `owner` (``threads.runs``)."""
        given = self._arguments.of(operation)
        arguments = self._arguments.named(given)
        expressions = Expressions(self._declarations, self._roles.field)
        request = expressions.request(operation, arguments, self._security)
        answer = expressions.answer(operation)
        paged = self._paged(operation, answer)
        sync, awaited = self._flavours(name, given, arguments, request, answer, paged)
        self._collect(expressions, given)
        returns = _page_type("Page", paged).text if paged else answer.annotation.text
        return self._docs.call(
            operation,
            name=name,
            owner=owner,
            given=[(arguments[g.key], g) for g in given],
            returns=returns,
            answer=answer,
            sync=sync,
            awaited=awaited,
            arguments=tuple(Argument(arguments[g.key], sentence(g)) for g in given),
        )

    def _collect(self, expressions: Expressions, given: Sequence[Given]) -> None:
        shared = set(expressions.imports)
        for argument in given:
            shared |= argument.annotation.imports
            if not argument.required:
                shared |= {("._runtime", "NOT_GIVEN"), ("._runtime", "NotGiven")}
        self.imports |= shared
        self.async_imports |= shared

    # --- the two flavours -----------------------------------------------

    def _flavours(
        self,
        name: str,
        given: Sequence[Given],
        names: Mapping[str, str],
        request: Node,
        answer: Answer,
        paged: Paged | None,
    ) -> tuple[Flavour, Flavour]:
        parameters = written(given, names)

        def flavour(head: str, returns: str, expression: Node) -> Flavour:
            return Flavour(
                signature(f"{head} {name}", parameters, returns, 4, self._width),
                "\n".join(lay(prefixed("return ", expression), 8, self._width)),
            )

        if paged is not None:
            listed = self._page_call(request, answer, paged)
            self.imports |= _page_type("Page", paged).imports
            self.async_imports |= _page_type("AsyncPager", paged).imports
            return (
                flavour("def", _page_type("Page", paged).text, listed),
                flavour("def", _page_type("AsyncPager", paged).text, listed),
            )
        sent = call("self._transport.send", request, answer.expression)
        returns = answer.annotation
        self.imports |= returns.imports
        self.async_imports |= returns.imports
        return (
            flavour("def", returns.text, sent),
            flavour("async def", returns.text, prefixed("await ", sent)),
        )

    # --- pages ----------------------------------------------------------

    def _paged(self, operation: Operation, answer: Answer) -> Paged | None:
        """How a list comes in pages, by the first rule of the style that fits."""
        queries = {p.name for p in operation.parameters if p.location == "query"}
        if len(answer.contents) != 1 or not isinstance(answer.contents[0].type, Ref):
            return None
        named = self._declarations[answer.contents[0].type.id]
        if not isinstance(named, Object):
            return None
        by_name = {field.name: field for field in named.fields}
        for rule in self._rules:
            items = by_name.get(rule.items)
            wanted = [name for name in (rule.cursor, rule.more) if name]
            if (
                rule.parameter in queries
                and items is not None
                and isinstance(items.type, Array)
                and all(name in by_name for name in wanted)
            ):
                names = self._fields[named.id]
                item = self._roles.field.of(items.type.item)
                return Paged(
                    rule,
                    names[rule.items],
                    names[rule.cursor],
                    names[rule.more] if rule.more else "",
                    item,
                    answer.annotation,
                )
        return None

    def _page_call(self, request: Node, answer: Answer, paged: Paged) -> Node:
        arguments = [
            f"items={literal(paged.items)}",
            f"cursor={literal(paged.cursor)}",
            f"parameter={literal(paged.rule.parameter)}",
            *([f"more={literal(paged.more)}"] if paged.more else []),
        ]
        rule = call(f"CursorPaging[{paged.item.text}]", *arguments)
        return call("self._transport.page", request, answer.expression, rule)


def _page_type(name: str, paged: Paged) -> Annotation:
    imports = paged.item.imports | paged.body.imports
    own = {("._runtime", name), ("._runtime", "CursorPaging")}
    return Annotation(f"{name}[{paged.item.text}, {paged.body.text}]", imports | own)
