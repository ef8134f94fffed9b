"""Types and classes that a style replaces, and the messages about mistakes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple

import httpx
import pytest

from generator import pipeline
from generator.diagnostics import Report, SpecloomError
from generator.style import load_style
from generator.targets.python.syntax.type_parser import (
    InvalidTypeError,
    parse_decorator,
    parse_type,
)
from generator.targets.python.views import ModelClass, ModelModule, TypeDefinition

ImportCase = Callable[[str], ModuleType]

SPEC = """
openapi: 3.1.0
info: {title: Zoo, version: "1"}
paths:
  /pets:
    get:
      operationId: listPets
      parameters: [{name: limit, in: query, schema: {type: integer}}]
      responses:
        "200":
          description: All.
          content:
            application/json:
              schema: {type: array, items: {$ref: "#/components/schemas/Pet"}}
    post:
      operationId: addPet
      requestBody:
        required: true
        content: {application/json: {schema: {$ref: "#/components/schemas/Keeper"}}}
      responses: {"204": {description: Done.}}
components:
  schemas:
    Pet: {anyOf: [{$ref: "#/components/schemas/Cat"}, {$ref: "#/components/schemas/Dog"}]}
    Cat: {type: object, required: [type], properties: {type: {enum: [cat]}, lives: {type: integer}}}
    Dog: {type: object, required: [type], properties: {type: {enum: [dog]}, mood: {$ref: "#/components/schemas/Mood"}}}
    Mood: {type: string, enum: [happy, "very sad", "1"]}
    Keeper:
      type: object
      required: [first-name]
      properties:
        first-name: {type: string}
        friend: {$ref: "#/components/schemas/Friend"}
        tree: {$ref: "#/components/schemas/Tree"}
    Friend: {anyOf: [{type: string}, {$ref: "#/components/schemas/Dog"}, {$ref: "#/components/schemas/Toy"}]}
    Toy: {type: object, required: [made-of], properties: {made-of: {type: string}}}
    Tree: {anyOf: [{type: string}, {type: array, items: {$ref: "#/components/schemas/Tree"}}]}
"""


class Written(NamedTuple):
    """The module of models that `SPEC` gives, its classes and definitions by name."""

    module: ModelModule
    classes: dict[str, ModelClass]
    definitions: dict[str, TypeDefinition]


def made(tmp_path: Path, *styles: str) -> Written:
    """What `SPEC` gives in styles over each other."""
    (tmp_path / "spec.yaml").write_text(SPEC)
    for number, text in enumerate(styles):
        (tmp_path / f"style{number}").mkdir()
        (tmp_path / f"style{number}" / "style.toml").write_text(text)
    style = load_style([str(tmp_path / f"style{number}") for number in range(len(styles))])
    read = pipeline.read_description(tmp_path / "spec.yaml", style, Report())
    assert read is not None
    (module,) = pipeline.build_template_context(read, style).package.model_modules
    classes = {each.name: each for each in module.classes}
    return Written(module, classes, {each.name: each for each in module.definitions})


# --- what templates see -------------------------------------------------------


def test_attributes(tmp_path: Path) -> None:
    """A template has all that any kind of class needs of a field."""
    keeper = made(tmp_path).classes["Keeper"]
    assert (keeper.pointer, keeper.kind) == ("/components/schemas/Keeper", "model")
    told = [(a.name, a.wire_name, a.annotation, a.default, a.required) for a in keeper.fields]
    assert told == [
        ("first_name", "first-name", "str", "", True),
        ("friend", "friend", "Friend | None", "None", False),
        ("tree", "tree", "Tree | None", "None", False),
    ]
    assert keeper.fields[0].pointer == "/components/schemas/Keeper/properties/first-name"


def test_tags_are_found_without_a_discriminator(tmp_path: Path) -> None:
    """A required value of one text tells a class apart, in every union that it is in."""
    pages = made(tmp_path)
    dog = pages.classes["Dog"]
    assert dog.discriminator == ("type", "type", ("dog",))
    assert (dog.fields[0].default, dog.fields[0].required) == ('"dog"', True)
    assert pages.classes["Keeper"].discriminator is None
    pet = pages.definitions["Pet"]
    assert (pet.kind, pet.discriminator, pet.variants) == ("union", "type", ("Cat", "Dog"))
    assert pages.classes["Toy"].discriminator is None
    mixed = pages.definitions["Friend"]
    assert (mixed.kind, mixed.discriminator, mixed.variants) == ("union", "", ("str", "Dog", "Toy"))


def test_definitions(tmp_path: Path) -> None:
    """Each says what kind of name it is."""
    pages = made(tmp_path)
    mood = pages.definitions["Mood"]
    assert (mood.kind, mood.pointer) == ("enumeration", "/components/schemas/Mood")
    assert mood.enum_members == (
        ("HAPPY", '"happy"'),
        ("VERY_SAD", '"very sad"'),
        ("VALUE_1", '"1"'),
    )
    tree = pages.definitions["Tree"]
    assert (tree.is_recursive, tree.variants) == (True, ("str", "list[Tree]"))
    assert pages.definitions["ToyDict"].kind == "dict"
    assert pages.definitions["FriendParam"].kind == "input"


def test_imports_of_types(tmp_path: Path) -> None:
    """What only pydantic's models need is not among the imports that types need."""
    module = made(tmp_path, '[types]\n"integer" = "decimal.Decimal"').module
    assert "from pydantic import Field" in module.imports
    written = "\n".join(module.type_imports)
    assert "from decimal import Decimal" in written
    assert "from typing import Literal, Required, TypedDict" in written
    assert "pydantic" not in written
    assert "_runtime" not in written
    assert {"Dog", "Pet", "Mood"} <= set(module.type_names)
    assert set(module.exported_names) - set(module.type_names) >= {
        "DogDict",
        "ToyDict",
        "FriendParam",
    }


# --- what clients do ----------------------------------------------------------


def test_a_class_of_ones_own_is_read_and_sent(imported: ImportCase) -> None:
    """It comes from answers, and goes into requests as itself."""
    package = imported("types_own")
    money = import_module("acme_own.money").Money
    state = import_module("acme_own.states").State
    answer = {"id": "1", "balance": {"cents": 5}, "limit": None, "state": "open"}
    sent: list[httpx.Request] = []
    with client(package, {**answer, "entry": {"type": "credit", "sum": 3}}, sent) as own:
        account = own.accounts.open(owner="Ada", balance=money(cents=7), state=state.CLOSED)
    assert sent[0].content == b'{"owner":"Ada","balance":{"cents":7},"state":"closed"}'
    assert (account.balance + money(cents=1)).cents == 6
    assert account.state is state.OPEN
    assert type(account.entry).__module__ == "acme_own.credits"
    assert not hasattr(package.models, "Money")


def test_mapped_types_are_read_and_sent(imported: ImportCase) -> None:
    """By kind and format, and by pointer."""
    package = imported("types_mapped")
    order = {"id": "8d2f5a52-0f1b-4d0e-9f37-1a55f3a0a0b1", "total": "1.10", "contact": 1}
    card = {"type": "card", "number": "1"}
    answer = {**order, "tax_rate": 0.5, "paid_by": card, "history": {"x": ["a", 1]}}
    sent: list[httpx.Request] = []
    with client(package, [answer], sent) as own:
        (found,) = own.orders.list(least=Decimal("0.10"))
    assert sent[0].url.query == b"least=0.10"
    assert (found.total, found.tax_rate) == (Decimal("1.10"), Decimal("0.5"))
    assert isinstance(found.paid_by, package.models.Card)
    assert found.mismatches == ()


def test_classes_get_bases_and_decorators(imported: ImportCase) -> None:
    """The first rule that matches gives the first base."""
    models = imported("types_classes").models
    registry = import_module("acme_classes.registry")
    assert models.LostEvent().label == "LostEvent"
    assert models.SentEvent(cost="1").origin == "acme"
    assert [base.__name__ for base in models.LostEvent.__bases__] == [
        *("Named", "Model", "Rare", "Model")
    ]
    assert registry.registry == {"event": [(-1, "SentEvent"), (-1, "LostEvent")]}
    assert registry.count == ["LostEvent"]


def test_frozen_models_cannot_be_changed(imported: ImportCase) -> None:
    """They are read, compared and sent as others are."""
    models = imported("types_frozen").models
    point = models.Point.model_validate({"kind": "point", "x": 1, "place": {"name": "a"}, "n": 2})
    with pytest.raises(ValueError, match="frozen"):
        point.x = 2.0
    assert point.place == models.Place(name="a")
    assert models.Point(x=1).to_dict() == {"kind": "point", "x": 1.0}


def client(package: ModuleType, answer: object, sent: list[httpx.Request]) -> Any:
    """A client whose every call is answered alike."""

    def respond(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(200, json=answer)

    http = httpx.Client(transport=httpx.MockTransport(respond))
    return package.Client(base_url="https://example.com", http_client=http)


# --- types in place of others -------------------------------------------------


def test_what_only_a_replaced_type_reached_is_gone(tmp_path: Path) -> None:
    """A type that others reach as well stays."""
    style = '[types.overrides]\n"/components/schemas/Cat" = "acme.Cat"\n"*/Dog" = "acme.Dog"'
    pages = made(tmp_path, style)
    assert {"Cat", "Dog", "Mood", "DogDict"}.isdisjoint(pages.module.exported_names)
    assert "Tree" in pages.module.exported_names
    assert pages.definitions["Pet"].variants == ("Cat", "Dog")
    assert pages.definitions["Pet"].discriminator == ""


def test_the_last_pattern_counts_and_none_before_a_pointer(tmp_path: Path) -> None:
    texts = {"*/lives": "bytes", "/components/schemas/Cat/properties/lives": "str", "*lives": "int"}
    table = "[types.overrides]\n" + "\n".join(f'"{key}" = "{text}"' for key, text in texts.items())
    assert made(tmp_path, table).classes["Cat"].fields[1].annotation == "str | None"


@pytest.mark.parametrize(
    ("union", "pet", "friend"),
    [
        ("typing.Union[{variant}, {variant}]", "Union[Cat, Dog]", "Union[str, Dog, Toy]"),
        ("._runtime.Choice[{variant} | {variant}]", "Choice[Cat | Dog]", "Choice[str | Dog | Toy]"),
    ],
)
def test_unions(tmp_path: Path, union: str, pet: str, friend: str) -> None:
    """Every union is written as a style has it."""
    pages = made(tmp_path, f'[types]\nunion = "{union}"')
    assert pages.definitions["Pet"].annotation == pet
    assert pages.definitions["Friend"].annotation == friend
    if "Union" in union:  # whose variants are known
        assert pages.definitions["Friend"].variants == ("str", "Dog", "Toy")


def test_unions_with_a_tag(tmp_path: Path) -> None:
    """These can be written otherwise than those without."""
    style = '[types]\n"union(discriminated)" = "acme.Tagged[{variant} | {variant}]"'
    pages = made(tmp_path, style)
    assert pages.definitions["Pet"].annotation == "Tagged[Cat | Dog]"
    assert pages.definitions["Friend"].annotation == "str | Dog | Toy"


@pytest.mark.parametrize(
    ("nullable", "tree", "text"),
    [
        ("typing.Optional[{type}]", "Optional[Tree]", "Optional[int]"),
        ("acme.Maybe[{type}]", "Maybe[Tree]", "Maybe[int]"),
    ],
)
def test_null(tmp_path: Path, nullable: str, tree: str, text: str) -> None:
    """What may be None is marked once."""
    pages = made(tmp_path, f'[types]\nnullable = "{nullable}"')
    assert pages.classes["Keeper"].fields[2].annotation == tree
    assert pages.classes["Cat"].fields[1].annotation == text


def test_rules_of_classes_add_up(tmp_path: Path) -> None:
    """Those of the style below come first."""
    below = '[[classes]]\nmatch = "Cat"\nbases = ["acme.One"]'
    above = '[[classes]]\nmatch = "*"\nbases = ["acme.Two", "acme.One"]\ndecorators = ["acme.seen"]'
    pages = made(tmp_path, below, above)
    assert pages.classes["Cat"].bases == "One, Two, Model"
    assert pages.classes["Dog"].bases == "Two, One, Model"
    assert (pages.classes["Dog"].extra_bases, pages.classes["Dog"].decorators) == (
        ("Two", "One"),
        ("@acme.seen",),
    )
    assert pages.classes["DogDict"].decorators == ()


def test_two_classes_of_one_name_keep_their_modules(tmp_path: Path) -> None:
    """So does one that is called as something that the client imports; a model gives way."""
    style = """
        [types]
        integer = "one.Mood"
        number = "other.Mood"
        "string(x)" = "acme.Field"
        "string(y)" = ".extras.AllowUnknown"
        "string(z)" = ".extras.friend"
        [types.overrides]
        "/components/schemas/Keeper/properties/tree" = ".extras.AllowUnknown"
    """
    pages = made(tmp_path, style)
    assert pages.classes["Cat"].fields[1].annotation == "one.Mood | None"
    assert pages.classes["Keeper"].fields[2].annotation == "extras.AllowUnknown | None"
    assert "Mood" not in pages.module.exported_names
    assert pages.classes["Keeper"].fields[1].name == "friend_"  # or it would hide the import
    assert "import one" in pages.module.type_imports
    assert "from .. import extras" in pages.module.type_imports


# --- the language of types ----------------------------------------------------


@pytest.mark.parametrize(
    ("text", "written", "imports"),
    [
        ("datetime.datetime", "datetime.datetime", {("datetime", "")}),
        ("acme.a.Outer.Inner", "Outer.Inner", {("acme.a", "Outer")}),
        ("dict[ str,{value} ]", "dict[str, {value}]", set[object]()),
        ("typing.Literal['a.b', -1]", 'Literal["a.b", -1]', {("typing", "Literal")}),
        ("._runtime.Page[{item}]|None", "Page[{item}] | None", {("._runtime", "Page")}),
        (".extras.money", "money", {(".extras", "money")}),
        (
            "collections.abc.Callable[[int, ...], None]",
            "Callable[[int, ...], None]",
            {("collections.abc", "Callable")},
        ),
    ],
)
def test_types_of_a_style(text: str, written: str, imports: set[object]) -> None:
    made = parse_type(text)
    assert (made.text, set(made.imports)) == (written, imports)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "not a type",
        "Money",
        "print",
        "list[",
        "list[]",
        "list[()]",
        "open('x').read()",
        "acme.Money()",
        "acme[0].Money",
        "'acme.Money'",
        "list['acme.Money']",
        "typing.Literal[{item}]",
        "typing.Literal['{item}']",
        "typing.Literal[0.5]",
        "typing.Literal[b'x']",
        "acme.{item}.Money",
        "1",
        "int, str",
        "int if x else str",
        "int\nimport os",
        "acme.class.Money",
        "(" * 5000,
        "int" + "|int" * 5000,
    ],
)
def test_what_is_no_type(text: str) -> None:
    with pytest.raises(InvalidTypeError):
        parse_type(text)


def test_builtins_that_a_method_hides() -> None:
    """They are named by their module, in types and not in strings."""
    made = parse_type("list[typing.Literal['list']]", shadowed={"list"})
    assert made.text == 'builtins.list[Literal["list"]]'
    assert ("builtins", "") in made.imports


@pytest.mark.parametrize("text", ["acme", "acme.a(x)", "acme.a(*b)", "acme.a(**{'b': 1})", "a()()"])
def test_what_is_no_decorator(text: str) -> None:
    with pytest.raises(InvalidTypeError):
        parse_decorator(text)


# --- mistakes -----------------------------------------------------------------

Told: Mapping[str, tuple[str, int, str]] = {
    "key": ('[types]\n"strnig" = "str"', 2, "unknown key 'types.strnig'"),
    "hole": ('[types]\n\narray = "list[int]"', 3, "'types.array' must be a string that contains"),
    "tuple": (
        '[types]\ntuple = "tuple[{item}]"',
        2,
        "a string with no placeholder other than '{items}'",
    ),
    "union": ('[types]\nunion = "{variant}"', 2, "a string that contains '{variant}' twice"),
    "role": (
        '[types.upload]\nmap = "dict"',
        2,
        "'types.upload.map' must be a string that contains",
    ),
    "type": ('[types]\nnumber = "Money"', 2, "'types.number' must be a Python type"),
    "inner": ('[types.argument]\nnumber = "a b"', 2, "it is not a Python expression"),
    "at": ('[types.overrides]\n"*" = "f()"', 2, "'f()' is neither a name nor a type with brackets"),
    "filled": ('[types]\nstring = "list[{item}]"', 2, "placeholders are not allowed here"),
    "unfilled": (
        '[types.overrides]\n"*/Cat" = "list[{item}]"',
        2,
        "placeholders are not allowed here",
    ),
    "place": (
        '[types.overrides]\n"/components/schemas/Cats" = "a.B"',
        2,
        "did you mean '/components/s",
    ),
    "pattern": ('[types.overrides]\n"*/Cow" = "a.B"', 2, "'*/Cow' matches no type"),
    "tag": ('[types.overrides]\n"*/Cat/properties/type" = "a.B"', 2, "matches no type"),
    "closed": (
        '[types.overrides]\n"/components/schemas/Cat/properties/type" = "a.B"',
        2,
        "the type of a discriminator cannot be replaced",
    ),
    "match": ('[[classes]]\nmatch = "Cta"', 1, "no model class has the name or pointer 'Cta'"),
    "near": ('[[classes]]\nmatch = "Cta"', 1, "did you mean 'Cat'?"),
    "base": ('[[classes]]\nmatch = "Cat"\nbases = ["Base"]', 1, "'Base' is not valid in 'bases'"),
    "decorator": (
        '[[classes]]\nmatch = "Cat"\n[[classes]]\nmatch = "Dog"\ndecorators = ["a.b(c)"]',
        3,
        "'c' is not a string, number, True, False or None",
    ),
    "import": (
        '[[classes]]\nmatch = "Cat"\nimports = ["a b"]',
        1,
        "'a b' is not valid in 'imports'",
    ),
    "dict": ('[[classes]]\nmatch = "DogDict"', 1, "no model class has the name"),
    "needed": ('[[classes]]\nbases = ["a.B"]', 1, "a table with the key 'match'"),
}


@pytest.mark.parametrize("name", Told)
def test_mistakes_are_told_at_their_lines(name: str, tmp_path: Path) -> None:
    text, line, told = Told[name]
    with pytest.raises(SpecloomError) as raised:
        made(tmp_path, text)
    (found,) = raised.value.diagnostics
    assert told in f"{found.message} {found.hint}"
    assert found.location is not None
    assert found.location.line == line
