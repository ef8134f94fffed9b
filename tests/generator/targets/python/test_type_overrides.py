"""Types and classes that a style replaces, and the messages about errors in these settings."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping
from decimal import Decimal
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple

import httpx2
import pytest

from generator import pipeline
from generator.client.plan import build_plan
from generator.diagnostics import Report, SpecloomError
from generator.model import Array, Nullable, OneOf, Scalar
from generator.style import Style, load_style, make_style
from generator.targets.python import lower
from generator.targets.python.names.declaration_names import TypeNames
from generator.targets.python.syntax.type_expressions import (
    collect_imports,
    format_type,
    is_class,
)
from generator.targets.python.syntax.type_parser import (
    InvalidTypeError,
    parse_decorator,
    parse_type,
)
from generator.targets.python.types.type_map import read_type_map
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


class Module(NamedTuple):
    """The module of models for `SPEC`, with its classes and definitions by name."""

    module: ModelModule
    classes: dict[str, ModelClass]
    definitions: dict[str, TypeDefinition]


def build_models(tmp_path: Path, *styles: str) -> Module:
    """Return the models of `SPEC` in styles, each of which overrides the previous one."""
    return lower_models(tmp_path, make_style(*map(tomllib.loads, styles)))


def lower_models(tmp_path: Path, style: Style) -> Module:
    """Return the models of `SPEC` in a style."""
    (tmp_path / "spec.yaml").write_text(SPEC)
    description = pipeline.read_description(tmp_path / "spec.yaml", style, Report())
    assert description is not None
    (module,) = lower(build_plan(description.api, style), style).model_modules
    classes = {each.name: each for each in module.classes}
    return Module(module, classes, {each.name: each for each in module.definitions})


def list_variants(definition: TypeDefinition) -> list[str]:
    """Return the source of the variants of a union."""
    return list(map(str, definition.variants))


# --- template objects ---------------------------------------------------------


def test_fields_of_a_model(tmp_path: Path) -> None:
    """Field objects have enough information for other kinds of classes."""
    keeper = build_models(tmp_path).classes["Keeper"]
    assert (keeper.pointer, keeper.kind) == ("/components/schemas/Keeper", "model")
    fields = [
        (f.name, f.wire_name, str(f.annotation), f.default, f.required) for f in keeper.fields
    ]
    assert fields == [
        ("first_name", "first-name", "str", "", True),
        ("friend", "friend", "Friend | None", "None", False),
        ("tree", "tree", "Tree | None", "None", False),
    ]
    assert keeper.fields[0].pointer == "/components/schemas/Keeper/properties/first-name"


def test_discriminators_are_inferred(tmp_path: Path) -> None:
    """A required property with one string value distinguishes a class in all its unions."""
    pages = build_models(tmp_path)
    dog = pages.classes["Dog"]
    assert dog.discriminator == ("type", "type", ("dog",))
    assert (dog.fields[0].default, dog.fields[0].required) == ('"dog"', True)
    assert pages.classes["Keeper"].discriminator is None
    pet = pages.definitions["Pet"]
    assert (pet.kind, pet.discriminator) == ("union", "type")
    assert list_variants(pet) == ["Cat", "Dog"]
    assert pages.classes["Toy"].discriminator is None
    mixed = pages.definitions["Friend"]
    assert (mixed.kind, mixed.discriminator) == ("union", "")
    assert list_variants(mixed) == ["str", "Dog", "Toy"]


def test_kinds_of_definitions(tmp_path: Path) -> None:
    pages = build_models(tmp_path)
    mood = pages.definitions["Mood"]
    assert (mood.kind, mood.pointer) == ("enumeration", "/components/schemas/Mood")
    assert tuple(member[:2] for member in mood.enum_members) == (
        ("HAPPY", '"happy"'),
        ("VERY_SAD", '"very sad"'),
        ("VALUE_1", '"1"'),
    )
    tree = pages.definitions["Tree"]
    assert (tree.is_recursive, list_variants(tree)) == (True, ["str", "list[Tree]"])
    assert pages.classes["ToyDict"].kind == "dict"
    assert pages.definitions["FriendParam"].kind == "input"


def test_values_accept_what_is_added_later(tmp_path: Path) -> None:
    """The annotation has only the values of the description."""
    mood = build_models(tmp_path).definitions["Mood"]
    assert str(mood.annotation) == 'Literal["happy", "very sad", "1"]'
    assert str(mood.value) == f"Annotated[{mood.annotation}, AllowUnknown()]"


def test_names_of_a_module(tmp_path: Path) -> None:
    module = build_models(tmp_path).module
    assert {"Dog", "Pet", "Mood"} <= set(module.type_names)
    assert set(module.exported_names) - set(module.type_names) >= {
        "DogDict",
        "ToyDict",
        "FriendParam",
    }


# --- generated clients --------------------------------------------------------


def test_custom_classes_are_validated_and_serialized(import_client: ImportCase) -> None:
    """Instances are returned from responses and accepted in requests."""
    package = import_client("types_own")
    money = import_module("acme_own.money").Money
    state = import_module("acme_own.states").State
    response = {"id": "1", "balance": {"cents": 5}, "limit": None, "state": "open"}
    sent: list[httpx2.Request] = []
    with make_client(package, {**response, "entry": {"type": "credit", "sum": 3}}, sent) as own:
        account = own.accounts.open(owner="Ada", balance=money(cents=7), state=state.CLOSED)
    assert sent[0].content == b'{"owner":"Ada","balance":{"cents":7},"state":"closed"}'
    assert (account.balance + money(cents=1)).cents == 6
    assert account.state is state.OPEN
    assert type(account.entry).__module__ == "acme_own.credits"
    assert not hasattr(package.models, "Money")


def test_overridden_types_are_validated_and_serialized(import_client: ImportCase) -> None:
    """Overrides select types by kind and format, or by pointer."""
    package = import_client("types_mapped")
    order = {"id": "8d2f5a52-0f1b-4d0e-9f37-1a55f3a0a0b1", "total": "1.10", "contact": 1}
    card = {"type": "card", "number": "1"}
    response = {**order, "tax_rate": 0.5, "paid_by": card, "history": {"x": ["a", 1]}}
    sent: list[httpx2.Request] = []
    with make_client(package, [response], sent) as own:
        (item,) = own.orders.list(least=Decimal("0.10"))
    assert sent[0].url.query == b"least=0.10"
    assert (item.total, item.tax_rate) == (Decimal("1.10"), Decimal("0.5"))
    assert isinstance(item.paid_by, package.models.Card)
    assert item.mismatches == ()


def test_classes_have_bases_and_decorators(import_client: ImportCase) -> None:
    """The first matching rule determines the first base."""
    models = import_client("types_classes").models
    registry = import_module("acme_classes.registry")
    assert models.LostEvent().label == "LostEvent"
    assert models.SentEvent(cost="1").origin == "acme"
    assert [base.__name__ for base in models.LostEvent.__bases__] == [
        *("Named", "Model", "Rare", "Model")
    ]
    assert registry.registry == {"event": [(-1, "SentEvent"), (-1, "LostEvent")]}
    assert registry.count == ["LostEvent"]


def test_frozen_models_are_immutable(import_client: ImportCase) -> None:
    """They are validated, compared and serialized like other models."""
    models = import_client("types_frozen").models
    point = models.Point.model_validate({"kind": "point", "x": 1, "place": {"name": "a"}, "n": 2})
    with pytest.raises(ValueError, match="frozen"):
        point.x = 2.0
    assert point.place == models.Place(name="a")
    assert models.Point(x=1).to_dict() == {"kind": "point", "x": 1.0}


def make_client(package: ModuleType, response: object, sent: list[httpx2.Request]) -> Any:
    """Return a client that gets the same response to every request."""

    def respond(request: httpx2.Request) -> httpx2.Response:
        sent.append(request)
        return httpx2.Response(200, json=response)

    http = httpx2.Client(transport=httpx2.MockTransport(respond))
    return package.Client(base_url="https://example.com", http_client=http)


# --- replaced types -----------------------------------------------------------


def test_types_reachable_only_from_replaced_types_are_omitted(tmp_path: Path) -> None:
    """A type that is also reachable from another type is kept."""
    style = '[types.overrides]\n"/components/schemas/Cat" = "acme.Cat"\n"*/Dog" = "acme.Dog"'
    pages = build_models(tmp_path, style)
    assert {"Cat", "Dog", "Mood", "DogDict"}.isdisjoint(pages.module.exported_names)
    assert "Tree" in pages.module.exported_names
    assert list_variants(pages.definitions["Pet"]) == ["Cat", "Dog"]
    assert pages.definitions["Pet"].discriminator == ""


def test_a_pointer_takes_precedence_over_the_last_pattern(tmp_path: Path) -> None:
    texts = {"*/lives": "bytes", "/components/schemas/Cat/properties/lives": "str", "*lives": "int"}
    table = "[types.overrides]\n" + "\n".join(f'"{key}" = "{text}"' for key, text in texts.items())
    assert str(build_models(tmp_path, table).classes["Cat"].fields[1].annotation) == "str | None"


@pytest.mark.parametrize(
    ("union", "pet", "friend"),
    [
        ("typing.Union[{variant}, {variant}]", "Union[Cat, Dog]", "Union[str, Dog, Toy]"),
        ("._runtime.Choice[{variant} | {variant}]", "Choice[Cat | Dog]", "Choice[str | Dog | Toy]"),
    ],
)
def test_the_setting_for_unions(tmp_path: Path, union: str, pet: str, friend: str) -> None:
    """The setting applies to every union."""
    pages = build_models(tmp_path, f'[types]\nunion = "{union}"')
    assert str(pages.definitions["Pet"].annotation) == pet
    assert str(pages.definitions["Friend"].annotation) == friend
    if "Union" in union:  # whose variants can be parsed
        assert list_variants(pages.definitions["Friend"]) == ["str", "Dog", "Toy"]


def test_the_setting_for_discriminated_unions(tmp_path: Path) -> None:
    """It does not apply to unions without a discriminator."""
    style = '[types]\n"union(discriminated)" = "acme.Tagged[{variant} | {variant}]"'
    pages = build_models(tmp_path, style)
    assert str(pages.definitions["Pet"].annotation) == "Tagged[Cat | Dog]"
    assert str(pages.definitions["Friend"].annotation) == "str | Dog | Toy"


@pytest.mark.parametrize(
    ("nullable", "tree", "text"),
    [
        ("typing.Optional[{type}]", "Optional[Tree]", "Optional[int]"),
        ("acme.Maybe[{type}]", "Maybe[Tree]", "Maybe[int]"),
    ],
)
def test_the_setting_for_nullable_types(
    tmp_path: Path, nullable: str, tree: str, text: str
) -> None:
    """It is applied once, even to an optional nullable type."""
    pages = build_models(tmp_path, f'[types]\nnullable = "{nullable}"')
    assert str(pages.classes["Keeper"].fields[2].annotation) == tree
    assert str(pages.classes["Cat"].fields[1].annotation) == text


def test_generic_templates_of_unions_are_not_classes() -> None:
    """They may be aliases, which type checkers do not accept as ``type[T]``."""
    types = """
        [types]
        array = "acme.List[{item}]"
        nullable = "acme.Maybe[{type}]"
        union = "acme.Choice[{variant}, {variant}]"
    """
    names = TypeNames({}, {}, {}, {}, {}, {}, "models")
    type_map = read_type_map(make_style(tomllib.loads(types)))
    annotator = type_map.make_role_annotators({}, names).field
    string = Scalar("string")
    union = annotator.annotate(OneOf((string, Scalar("integer"))))
    assert format_type(union) == "Choice[str, int]"
    assert not is_class(union)
    assert not is_class(annotator.annotate(Nullable(string)))
    assert is_class(annotator.annotate(Array(string)))


def test_class_rules_of_all_styles_apply(tmp_path: Path) -> None:
    """The rules of the overridden style come first."""
    below = '[[classes]]\nmatch = "Cat"\nbases = ["acme.One"]'
    above = '[[classes]]\nmatch = "*"\nbases = ["acme.Two", "acme.One"]\ndecorators = ["acme.seen"]'
    pages = build_models(tmp_path, below, above)
    assert list(map(str, pages.classes["Cat"].bases)) == ["One", "Two"]
    assert list(map(str, pages.classes["Dog"].bases)) == ["Two", "One"]
    assert list(map(str, pages.classes["Dog"].decorators)) == ["acme.seen"]
    assert pages.classes["DogDict"].decorators == ()


def test_imported_classes_of_one_name_are_qualified(tmp_path: Path) -> None:
    """So is a class with the name of another import; a model is omitted or renamed."""
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
    pages = build_models(tmp_path, style)
    assert str(pages.classes["Cat"].fields[1].annotation) == "one.Mood | None"
    assert str(pages.classes["Keeper"].fields[2].annotation) == "extras.AllowUnknown | None"
    assert "Mood" not in pages.module.exported_names
    # A field `friend` would shadow the import.
    assert pages.classes["Keeper"].fields[1].name == "friend_"
    assert ("one", "") in collect_imports(pages.classes["Cat"].fields[1].annotation)
    assert (".", "extras") in collect_imports(pages.classes["Keeper"].fields[2].annotation)


# --- type expressions ---------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "expected", "imports"),
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
def test_a_type_is_parsed(text: str, expected: str, imports: set[object]) -> None:
    parsed = parse_type(text)
    assert (format_type(parsed), collect_imports(parsed)) == (expected, imports)


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
def test_an_invalid_type_is_an_error(text: str) -> None:
    with pytest.raises(InvalidTypeError):
        parse_type(text)


@pytest.mark.parametrize("text", ["acme", "acme.a(x)", "acme.a(*b)", "acme.a(**{'b': 1})", "a()()"])
def test_an_invalid_decorator_is_an_error(text: str) -> None:
    with pytest.raises(InvalidTypeError):
        parse_decorator(text)


# --- errors -------------------------------------------------------------------

ERRORS: Mapping[str, tuple[str, int, str]] = {
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


@pytest.mark.parametrize("name", ERRORS)
def test_an_invalid_setting_is_an_error_at_its_line(name: str, tmp_path: Path) -> None:
    text, line, message = ERRORS[name]
    (tmp_path / "style.toml").write_text(text)
    with pytest.raises(SpecloomError) as caught:
        lower_models(tmp_path, load_style([str(tmp_path)]))
    (error,) = caught.value.diagnostics
    assert message in f"{error.message} {error.hint}"
    assert error.location is not None
    assert error.location.line == line


def test_no_number_is_a_sample_of_a_class_that_reads_texts(tmp_path: Path) -> None:
    """Its `fromisoformat` raises an error for numbers."""
    spec = tmp_path / "spec.yaml"
    spec.write_text(
        SPEC.replace("first-name: {type: string}", "first-name: {type: integer}"), encoding="utf-8"
    )
    table = '"/components/schemas/Keeper/properties/first-name" = "datetime.datetime"'
    (tmp_path / "style.toml").write_text(f"[types.overrides]\n{table}\n", encoding="utf-8")
    generated = pipeline.generate(spec, load_style([str(tmp_path)]), Report())
    assert generated is not None
    pages = {path: text for path, text in generated.files.items() if "_runtime" not in path}
    assert not [path for path, text in pages.items() if "fromisoformat(" in text]
    assert any("first_name=…" in text for text in pages.values())
