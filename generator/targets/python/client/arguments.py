"""What a caller can give to a method: parameters, and the body or its fields."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from types import NoneType

from ....model import (
    Alias,
    Anything,
    Api,
    Body,
    Declaration,
    Field,
    Literally,
    Object,
    Operation,
    Parameter,
    Ref,
    Type,
)
from ....naming.name_overrides import Thing
from ....naming.unique_names import Name
from ..names.namer import Namer
from ..syntax.docstrings import first_sentence
from ..syntax.literals import literal
from ..types.annotations import Annotation, Roles
from ..views import Argument
from .signature_style import OPTIONS, Manner

_PLACES = {
    "path": "path parameter",
    "query": "query parameter",
    "header": "header",
    "cookie": "cookie",
}

# What is sent as it is: all that `ContentBody` takes for bytes.
_CONTENT = Annotation(
    "bytes | IO[bytes] | PathLike[str] | Iterator[bytes]",
    frozenset({("typing", "IO"), ("os", "PathLike"), ("collections.abc", "Iterator")}),
    False,
)


TAKEN = (*OPTIONS, "options", "models")
"""What no argument may be called where a style says nothing: see `Manner.taken`."""


WHOLE = "body"
"""The key of an argument that is all of the body; its fields have keys such as ``body:name``."""


@dataclass(frozen=True, slots=True)
class Given:
    """What an argument stands for: ``query:limit``, a field of the body or, as `WHOLE`, all of it.

    `shown` is its annotation without the dicts that may be given in place of models;
    `positional` tells whether it is given by position.
    """

    key: str
    wire: str
    type: Type
    annotation: Annotation
    shown: Annotation
    required: bool
    description: str
    default: Literally | None
    deprecated: bool
    example: Literally | None = None
    positional: bool = False

    @property
    def is_id(self) -> bool:
        """Whether it is an id of the path."""
        return self.key.startswith("path:")


def spread(body: Body, declarations: Mapping[str, Declaration]) -> Object | None:
    """The object that a body is, if its fields can be arguments.

    One whose further properties have a type of their own is given as a whole, since
    they have no names to be arguments.
    """
    if body.kind in ("text", "content"):
        return None
    meant = body.type
    while isinstance(meant, Ref):
        named = declarations[meant.id]
        if isinstance(named, Object):
            open_ended = isinstance(named.extra, (Anything, NoneType))
            return named if open_ended and sendable(named) else None
        if not isinstance(named, Alias):
            return None
        meant = named.type
    return None


def sendable(given: Object) -> list[Field]:
    """The fields of an object that a request may hold."""
    return [field for field in given.fields if not field.read_only]


def is_true_by_default(given: Given) -> bool:
    """Whether the server takes an argument for true that it is not sent."""
    return not given.required and given.default == Literally("true")


class Arguments:
    """Finds, names and writes the arguments of methods."""

    def __init__(
        self,
        declarations: Mapping[str, Declaration],
        namer: Namer,
        roles: Roles,
        manner: Manner,
    ) -> None:
        self._declarations = declarations
        self._namer = namer
        self._roles = roles
        self.manner = manner

    def of(self, operation: Operation) -> list[Given]:
        """Everything a caller can give: what is positional first, the others as the style says."""
        parameters = [self._parameter(p) for p in operation.parameters]
        body = self._body(operation.body) if operation.body is not None else []
        every = [*body, *parameters]
        first = self.manner.positionals([g.key for g in every if g.is_id])
        given = [replace(g, positional=g.key in first) for g in every]
        return sorted(given, key=self._order(operation, given))

    def _order(
        self, operation: Operation, given: Sequence[Given]
    ) -> Callable[[Given], tuple[object, ...]]:
        """What arguments are sorted by; those of which it says nothing stay as they are.

        So do the ids of a path, which stand before what is sorted by name.
        """
        order = self.manner.order
        names = self.named(operation, given) if "name" in order else {}

        def key(each: Given) -> tuple[object, ...]:
            is_id = each.key.startswith("path:")
            name = "" if is_id else names.get(each.key, "")
            said = {"required": not each.required, "name": name}
            return (False,) if each.positional else (True, *(said[by] for by in order))

        return key

    def _body(self, body: Body) -> list[Given]:
        """The body's fields where it is an object, else the body itself."""
        flat = spread(body, self._declarations)
        return [self._whole(body)] if flat is None else self._body_fields(body, flat)

    def _parameter(self, parameter: Parameter) -> Given:
        return Given(
            f"{parameter.location}:{parameter.name}",
            parameter.name,
            parameter.type,
            self._roles.argument.of(parameter.type),
            self._roles.argument.models.of(parameter.type),
            parameter.required,
            parameter.description,
            parameter.default,
            parameter.deprecated,
            parameter.example,
        )

    def _body_fields(self, body: Body, flat: Object) -> list[Given]:
        roles = self._roles
        annotations = roles.upload if body.kind == "multipart" else roles.argument
        return [
            Given(
                f"body:{field.name}",
                field.name,
                field.type,
                annotations.of(field.type),
                annotations.models.of(field.type),
                field.required and body.required,
                field.description,
                field.default,
                field.deprecated,
                field.example,
            )
            for field in sendable(flat)
        ]

    def _whole(self, body: Body) -> Given:
        annotations = {
            "multipart": self._roles.upload,
            "content": self._roles.field,
        }.get(body.kind, self._roles.argument)
        meant, shown = annotations.of(body.type), annotations.models.of(body.type)
        if body.kind == "content":
            meant = shown = _CONTENT
        return Given(
            WHOLE,
            "body",
            body.type,
            meant,
            shown,
            body.required,
            body.description,
            None,
            False,
            body.example,
        )

    def named(
        self, operation: Operation, given: Sequence[Given], others: Sequence[str] = ()
    ) -> dict[str, Name]:
        """A name for each argument of an operation, but `others`; the ids of the path choose first.

        Raises:
            SpecloomError: the style gives one a name that is none, or that of another.
        """
        taken = (*self.manner.taken, *others)
        renamed = self._namer.renamed_arguments(operation)
        free = [g for g in given if g.key not in renamed]
        named = self._namer.arguments({g.key: (g.wire,) for g in free if g.is_id}, taken)
        named |= self._namer.arguments(
            {g.key: (g.wire, g.key.replace(":", " ", 1)) for g in free if not g.is_id},
            taken={*taken, *named.values()},
        )
        if renamed:
            known = dict(_things(operation, self._declarations))
            own = {g.key: renamed[g.key] for g in given if g.key in renamed}
            named |= self._namer.fixed_arguments(operation, own, named, taken, known)
        return {g.key: named[g.key] for g in given}


def argument_things(api: Api) -> Iterator[tuple[tuple[str, str], Thing]]:
    """All that the operations of an API take, as a style may name it, by operation and key."""
    for operation in api.operations:
        for key, thing in _things(operation, api.declarations):
            yield (operation.id, key), thing


def _things(
    operation: Operation, declarations: Mapping[str, Declaration]
) -> Iterator[tuple[str, Thing]]:
    """What an operation takes, by its keys."""
    for parameter in operation.parameters:
        key = f"{parameter.location}:{parameter.name}"
        yield key, _thing(operation, parameter.name, parameter.pointer)
    if operation.body is not None:
        flat = spread(operation.body, declarations)
        for field in sendable(flat) if flat is not None else ():
            yield f"body:{field.name}", _thing(operation, field.name, field.pointer)
        if flat is None:
            yield WHOLE, _thing(operation, WHOLE, operation.body.pointer)


def _thing(operation: Operation, wire: str, pointer: str) -> Thing:
    names = (f"{operation.name}.{wire}",) if operation.name else ()
    return Thing(pointer, (*names, pointer))


def written(
    given: Sequence[Given],
    names: Mapping[str, str],
    manner: Manner,
    instead: Mapping[str, tuple[str, str]] | None = None,
    further: Sequence[tuple[str, str, str]] = (),
) -> list[tuple[str, str, str]]:
    """The parameters of a signature: names with annotations and defaults, ``*`` before the keywords.

    `instead` has other annotations and defaults for some of them, by their keys; `further`
    keywords come behind.
    """

    def parameter(argument: Given) -> tuple[str, str, str]:
        annotation, default = (instead or {}).get(argument.key) or _annotated(argument)
        return names[argument.key], annotation, default

    keywords = [*(parameter(g) for g in given if not g.positional), *further]
    return [
        ("self", "", ""),
        *(parameter(g) for g in given if g.positional),
        *([("*", "", "")] if keywords or manner.options else []),
        *keywords,
        *manner.parameters,
    ]


def shown_call(
    path: str, given: Sequence[Given], names: Mapping[str, str], further: bool = False
) -> str:
    """How a reader writes a call: ``client.threads.runs.get(thread_id, run_id)``.

    What may be left out is an ellipsis; there is one anyway if there are `further` arguments.
    """
    shown = [names[g.key] for g in given if g.positional]
    shown += [f"{names[g.key]}=…" for g in given if not g.positional and g.required]
    rest = ["…"] if further or len(given) > len(shown) else []
    return f"client.{path}({', '.join([*shown, *rest])})"


def _annotated(argument: Given) -> tuple[str, str]:
    """The annotation of a parameter, and its default where it may be left out."""
    text = argument.annotation.text
    return (text, "") if argument.required else (f"{text} | NotGiven", "NOT_GIVEN")


def documented(given: Sequence[Given], names: Mapping[str, str]) -> tuple[Argument, ...]:
    """The arguments as docstrings tell them."""
    return tuple(Argument(names[g.key], _sentence(g), *_annotated(g)) for g in given)


def documented_options(manner: Manner) -> tuple[Argument, ...]:
    """The options that signatures name, as docstrings tell them."""
    return tuple(Argument(o.name, OPTIONS[o.name], o.annotation, o.default) for o in manner.options)


def _sentence(given: Given) -> str:
    """What an argument's line in a docstring says."""
    text = first_sentence(given.description) or _stead(given)
    if text[-1:] not in ".!?:":
        text += "."
    if given.default is not None and len(given.default.text) <= 60:
        default = literal(json.loads(given.default.text))
        text += f" Default: `{default}`." if default != "None" else ""
    if given.deprecated and not text.lower().startswith("deprecated"):
        text = f"Deprecated. {text}"
    return text


def _stead(given: Given) -> str:
    """What to say of an argument that the description says nothing of."""
    location = given.key.partition(":")[0]
    if location == "body":
        return "The body." if given.key == WHOLE else f"The field `{given.wire}` of the body."
    return f"The {_PLACES[location]} `{given.wire}`."
