"""Programs that make a call: whole, as short as they can be, with values that an API might hold."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from ....examples import NoValueError, Samples, json_values
from ....model import Api, Body, Object, Operation, Ref, Scalar
from ....naming.words import cased, words
from ..client.arguments import WHOLE, Given, is_true_by_default, spread
from ..syntax.identifiers import identifier, unreserved
from ..syntax.imports import Import, import_lines
from ..syntax.literals import literal
from ..syntax.printer import Node, call, lay, prefixed
from ..types.annotations import Annotations, Roles
from ..types.value_literals import Values
from ..views import Credential, Sample

_INDENT = 4
# What an answer shows of itself, where it has one of these.
_SHOWN = ("id", "name", "title", "status", "key", "type")
_USED = ("client", "main", "print", "len", "asyncio", "events", "event")


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a call gives: one value, or items in a list, in pages or in a stream, by their annotation."""

    kind: Literal["value", "list", "pages", "stream"]
    text: str


class Programs:
    """Writes the sample of each call: with what has to be given, and with what it gives shown."""

    def __init__(
        self,
        api: Api,
        *,
        package: str,
        clients: tuple[str, str],
        base_url: str,
        credentials: Sequence[Credential],
        roles: Roles,
        samples: Samples,
        classes: Mapping[str, Object],
        fields: Mapping[str, Mapping[str, str]],
        width: int,
    ) -> None:
        self._api = api
        self._package = package
        self._clients = clients
        self._base_url = base_url
        self._credentials = {credential.scheme: credential for credential in credentials}
        self._roles = roles
        self._samples = samples
        self._classes = classes
        self._fields = fields
        self._width = width

    def of(
        self,
        operation: Operation,
        path: str,
        given: Sequence[Given],
        names: Mapping[str, str],
        outcome: Outcome,
    ) -> Sample:
        """The programs that make a call of `path` (``threads.runs.create``); empty where no value ends."""
        values = Values(self._api, self._roles, self._samples)
        try:
            streamed = outcome.kind == "stream"
            arguments = self._arguments(operation, given, names, values, streamed)
        except NoValueError:
            return Sample("", "")
        made = call(f"client.{path}", *arguments)
        settings = self._settings(operation)
        taken = {*_USED, *self._clients, *(name or module for module, name in values.imports)}
        outcome = self._opened(outcome)
        use = _Use(outcome, self._shown(outcome.text, taken))
        sync, awaited = self._clients
        plain, waiting = (use.lines(made, w, n, self._width) for w, n in (("", 4), ("await ", 8)))
        return Sample(
            self._program(sync, settings, plain, values.imports) if sync else "",
            self._awaited(awaited, settings, waiting, values.imports) if awaited else "",
        )

    # --- programs -------------------------------------------------------

    def _program(
        self, client: str, settings: Sequence[Node], body: Sequence[str], imports: set[Import]
    ) -> str:
        made = prefixed("with ", call(client, *settings))
        head = lay(made, 0, self._width, " as client:")
        return "\n".join([*self._imports({(self._package, client)} | imports), "", *head, *body])

    def _awaited(
        self, client: str, settings: Sequence[Node], body: Sequence[str], imports: set[Import]
    ) -> str:
        needed = {("asyncio", ""), (self._package, client)} | imports
        made = prefixed("async with ", call(client, *settings))
        return "\n".join(
            [
                *self._imports(needed),
                *("", "", "async def main() -> None:"),
                *lay(made, 4, self._width, " as client:"),
                *body,
                *("", "", "asyncio.run(main())"),
            ]
        )

    def _imports(self, needed: set[Import]) -> list[str]:
        absolute = {
            (self._package + module if module.startswith(".") else module, name)
            for module, name in needed
        }
        return import_lines(absolute, width=self._width)

    def _settings(self, operation: Operation) -> list[Node]:
        """What the client has to be told: where the API is, and secrets that have no variable."""
        security = self._api.security_of(operation)
        wanted = [[self._credentials[name] for name in names] for names in security]
        fewest = min(([c for c in each if not c.env] for each in wanted), key=len, default=[])
        url = [f"base_url={literal(self._base_url)}"] if self._base_url else []
        return [*(f'{c.argument}=("user", "password")' for c in fewest), *url]

    # --- arguments ------------------------------------------------------

    def _arguments(
        self,
        operation: Operation,
        given: Sequence[Given],
        names: Mapping[str, str],
        values: Values,
        streamed: bool,
    ) -> list[Node]:
        body = self._body(operation.body) if operation.body is not None else {}
        arguments: list[Node] = []
        for each in given:
            node = self._argument(operation, each, body, values, streamed)
            if node is not None:
                prefix = "" if each.positional else f"{names[each.key]}="
                arguments.append(prefixed(prefix, node))
        return arguments

    def _argument(
        self,
        operation: Operation,
        given: Given,
        body: Mapping[str, object],
        values: Values,
        streamed: bool,
    ) -> Node | None:
        """An argument's value; None where it is left out."""
        if given.key == operation.streamed_by:
            if streamed:
                return "True"
            return "False" if given.required or is_true_by_default(given) else None
        if operation.body is not None and given.key.partition(":")[0] == WHOLE:
            if given.key not in body:
                return None
            role, inside = self._body_roles(operation.body, given)
            return values.written(given.type, body[given.key], role, inside)
        if not given.required:
            return None
        known = [v for v in json_values(given.example, given.default) if v != ""]
        value = self._samples.value(given.type, given.wire, known)
        return values.written(given.type, value, self._roles.argument)

    def _body(self, body: Body) -> dict[str, object]:
        """The values of the arguments that make the body, by their keys."""
        known = json_values(body.example)
        flat = spread(body, self._api.declarations)
        if flat is None:
            return {WHOLE: self._samples.value(body.type, "body", known)}
        made = self._samples.value(Ref(flat.id), "body", known)
        assert isinstance(made, dict)
        return {f"{WHOLE}:{name}": value for name, value in made.items()}

    def _body_roles(self, body: Body, given: Given) -> tuple[Annotations, Annotations]:
        """How a body's values are annotated, and the fields of one that is given as a whole."""
        argument, upload = self._roles.argument, self._roles.upload
        if body.kind == "multipart":
            return upload, upload if given.key == WHOLE else argument
        return (self._roles.field if body.kind == "content" else argument), argument

    # --- what it gives --------------------------------------------------

    def _opened(self, outcome: Outcome) -> Outcome:
        """A list of objects is shown object by object."""
        item = outcome.text.removeprefix("list[").removesuffix("]")
        is_list = outcome.kind == "value" and item != outcome.text and item in self._classes
        return Outcome("list", item) if is_list else outcome

    def _shown(self, text: str, taken: set[str]) -> Shown:
        """The name that a value of an annotation gets, and the expression that shows it."""
        named = self._classes.get(text)
        if named is None:
            name = {"bytes": "content", "str": "text"}.get(text, "result")
            return name, f"len({name})" if text == "bytes" else name
        said = words(text)
        short = 0 < len(said) < 3 and said[-1].lower() not in ("response", "result")
        name = identifier(cased(said, "snake", {})) if short else "result"
        name = unreserved(name, taken)
        attribute = self._attribute(named)
        return name, f"{name}.{attribute}" if attribute else name

    def _attribute(self, given: Object) -> str | None:
        """The attribute that tells most of an object."""
        scalars = {f.name: f for f in given.fields if isinstance(f.type, Scalar) and f.required}
        found = next((name for name in _SHOWN if name in scalars), None)
        return None if found is None else self._fields[given.id][found]


Shown: TypeAlias = tuple[str, str]


@dataclass(frozen=True, slots=True)
class _Use:
    """What a program does with what a call gives."""

    outcome: Outcome
    shown: Shown

    def lines(self, made: Node, wait: str, indent: int, width: int) -> list[str]:
        """The statements, where `wait` goes before what has to be awaited."""
        name, expression = self.shown
        further = " " * (indent + _INDENT)
        printed = f"print({expression})"
        if self.outcome.kind == "stream":
            return self._stream(made, wait, indent, width)
        if self.outcome.kind in ("list", "pages"):
            pages = self.outcome.kind == "pages"
            words = (
                f"{wait.replace('await', 'async')}for {name} in "
                if pages
                else f"for {name} in {wait}"
            )
            head = prefixed(words, made)
            return [*lay(head, indent, width, ":"), f"{further}{printed}"]
        if self.outcome.text == "None":
            return lay(prefixed(wait, made), indent, width)
        assigned = _assigned(name, prefixed(wait, made), indent, width)
        return [*assigned, f"{' ' * indent}{printed}"]

    def _stream(self, made: Node, wait: str, indent: int, width: int) -> list[str]:
        kind = "async " if wait else ""
        inner = " " * (indent + _INDENT)
        return [
            *lay(prefixed(f"{kind}with {wait}", made), indent, width, " as events:"),
            f"{inner}{kind}for event in events:",
            f"{inner}    print(event)",
        ]


def _assigned(name: str, value: Node, indent: int, width: int) -> list[str]:
    """An assignment, whose value gets parentheses where these keep its first line within the width."""
    lines = lay(prefixed(f"{name} = ", value), indent, width)
    inner = lay(value, indent + _INDENT, width)
    if len(lines[0]) <= width or len(inner[0]) > width:
        return lines
    space = " " * indent
    return [f"{space}{name} = (", *inner, f"{space})"]
