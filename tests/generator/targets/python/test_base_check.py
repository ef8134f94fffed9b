"""Bases that a style gives to models by `[[classes]]`, and that these cannot have.

One client has a model for each base: model `Pet3` has the third one.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from support.cases import write_tree
from support.descriptions import make_description

from generator import pipeline
from generator.diagnostics import Diagnostic, Report, SpecloomError
from generator.style import load_style
from generator.targets.python.modules.class_table import ClassTable

PET = {
    "type": "object",
    "required": ["id"],
    "properties": {"id": {"type": "integer"}, "born": {"type": "string", "format": "date"}},
}
INIT = "class Base:\n    def __init__(self) -> None:\n        self.ready = True\n"
POST_INIT = INIT.replace("__init__", "__post_init__")
ABSTRACT = (
    "class Base(metaclass=abc.ABCMeta):\n    @abc.abstractmethod\n    def save(self) -> None: ...\n"
)
IMPORTS = (
    "import abc\nimport dataclasses as d\nimport enum\nfrom dataclasses import dataclass, field\n"
    "import pydantic\nfrom .roots import *\nfrom .roots import Root\n\n\n"
    "class Meta(type):\n    pass\n\n\n"
)
ROOT = "import dataclasses\n\n\n@dataclasses.dataclass(frozen=True)\nclass Root:\n    pass\n"

IMPOSSIBLE = {
    "dataclasses": [
        (
            "class Base:\n    @property\n    def id(self) -> int:\n        return 0\n",
            "",
            "'id' of '.base.Base' is also a field of 'Pet'",
        ),
        (
            "@dataclass(kw_only=True)\nclass Base:\n    id: int = 0\n",
            "",
            "'id' of '.base.Base' is also a field of 'Pet'",
        ),
        (
            "if True:\n    @d.dataclass(frozen=True)\n    class Base:\n        pass\n",
            "",
            "'.base.Base' is a frozen dataclass, but its subclass 'Pet' is not",
        ),
        (ABSTRACT, "", "'save' of '.base.Base' is abstract, so no 'Pet' can be created"),
        (
            "@d.dataclass(frozen=True)\nclass Base:\n    pass\n",
            "",
            "'.base.Base' is a frozen dataclass, but its subclass 'Pet' is not",
        ),
        (
            "class Base(Root):\n    pass\n",
            "",
            "'.base.Base' is a frozen dataclass, but its subclass 'Pet' is not",
        ),
        (
            "@dataclass\nclass Base:\n    pass\n",
            "frozen=True",
            "'.base.Base' is not a frozen dataclass, but its subclass 'Pet' is",
        ),
        (
            "@dataclass(slots=True)\nclass Base:\n    source: str = ''\n",
            "",
            "'.base.Base' has its fields in slots, where models do not find them",
        ),
        (
            "class Base:\n    pass\n",
            "slots=True",
            "the fields of 'Pet' are in slots, where models do not find them",
        ),
        (
            "@dataclass\nclass Base:\n    tags: list[str] = field(default_factory=list)\n",
            "",
            "the 'default_factory' of 'tags' in '.base.Base' is not used by responses",
        ),
        (
            "@dataclass\nclass Base:\n    source: str = ''\n",
            "kw_only=False",
            "the field 'id' of 'Pet' has no default, but follows one that has",
        ),
        (INIT, "", "'.base.Base' has an '__init__', which models do not call"),
        (POST_INIT, "", "'__post_init__' of '.base.Base' does not call that of models"),
        (
            "class Base(pydantic.BaseModel):\n    pass\n",
            "",
            "'.base.Base' is a class of pydantic, and models are dataclasses",
        ),
    ],
    "pydantic": [
        (
            "class Base:\n    @property\n    def born(self) -> None:\n        return None\n",
            "",
            "'born' of '.base.Base' is also a field of 'Pet'",
        ),
        (ABSTRACT, "", "'save' of '.base.Base' is abstract, so no 'Pet' can be created"),
        (
            "class Base(dict):\n    pass\n",
            "",
            "'.base.Base' is 'builtins.dict' or extends it, and models cannot",
        ),
        (
            "class Base(enum.Enum):\n    pass\n",
            "",
            "'.base.Base' is 'enum.Enum' or extends it, and models cannot",
        ),
        (
            "class Base(metaclass=Meta):\n    pass\n",
            "",
            "'.base.Base' has a metaclass, and models have another one",
        ),
        (
            "@dataclass\nclass Base:\n    pass\n",
            "",
            "'.base.Base' is a dataclass, and models are classes of pydantic",
        ),
        (INIT, "", "'__init__' of '.base.Base' does not call that of models"),
        (
            "class Base:\n    __slots__ = ('ready',)\n",
            "",
            "'.base.Base' has slots, which models of pydantic cannot have",
        ),
    ],
    "msgspec": [
        (
            "class Base(Root):\n    pass\n",
            "",
            "'.base.Base' is a dataclass, and models are Structs of msgspec",
        ),
        (INIT, "", "'.base.Base' has an '__init__', which a Struct cannot have"),
        (
            "class Base(metaclass=abc.ABCMeta):\n    pass\n",
            "",
            "'.base.Base' has a metaclass, and models have another one",
        ),
        (
            "Other = Root\nBase = Other\n",
            "",
            "'.base.Base' is a dataclass, and models are Structs of msgspec",
        ),
        (
            "class Base(abc.ABC):\n    pass\n",
            "",
            "'.base.Base' is an abstract class, which a Struct cannot be",
        ),
    ],
}
POSSIBLE = {
    "dataclasses": [
        ("@dataclass(frozen=True)\nclass Base:\n    pass\n", "frozen=True"),
        ("class Base:\n    __slots__ = ('ready',)\n", ""),
        ("class Base(abc.ABC):\n    ready: bool = False\n", ""),
        ("@dataclass(kw_only=True)\nclass Base:\n    source: str = ''\n", ""),
        ("@dataclass\nclass Base:\n    _: d.KW_ONLY\n    source: str = ''\n", "kw_only=False"),
        (POST_INIT + "        super().__post_init__()\n", ""),
        ("class Base(object, metaclass=Meta):\n    born = None\n", ""),
        ("class Base:\n    @abc.abstractmethod\n    def save(self) -> None: ...\n", ""),
    ],
    "pydantic": [
        (
            "class Base(pydantic.BaseModel):\n"
            + INIT.replace("class Base:\n", "").replace("(self)", "(self, **data: object)")
            + "        super().__init__(**data)\n",
            "",
        ),
        ("class Base(abc.ABC):\n    __slots__ = ()\n", ""),
    ],
    "msgspec": [
        ("class Base:\n    __slots__ = ('ready',)\n", ""),
        ("class Base:\n    id = 0\n", ""),
        (POST_INIT, ""),
    ],
}


def find_problems(
    root: Path, library: str, bases: Sequence[tuple[str, str]], names: Sequence[str] = ()
) -> list[Diagnostic]:
    """Generate a client with a model for each base and for the names of others.

    A base has the arguments that `[[classes]]` adds to the decorator of dataclasses.
    """
    names = [*(f".base.Base{number}" for number in range(len(bases))), *names]
    arguments = [*(each for _, each in bases), *("" for _ in names)]
    rules = [
        f'[[classes]]\nmatch = "Pet{number}"\nbases = ["{name}"]\n'
        + (f'decorators = ["dataclasses.dataclass({text})"]\n' if text else "\n")
        for number, (name, text) in enumerate(zip(names, arguments, strict=False))
    ]
    classes = [text.replace("Base", f"Base{n}", 1) for n, (text, _) in enumerate(bases)]
    schemas = {f"Pet{number}": PET for number in range(len(names))}
    spec = make_description(title="Pets", paths={}, components={"schemas": schemas})
    files = {
        "style.toml": "".join([*rules, '[package]\nsource_layout = "src"\n']),
        "[package]/roots.py": ROOT,
        "[package]/base.py": IMPORTS + "\n\n".join(classes),
    }
    tree = {f"house/{path}": text for path, text in files.items()}
    write_tree({"spec.yaml": spec, **tree}, root)
    styles = [*([] if library == "pydantic" else [library]), str(root / "house")]
    try:
        assert pipeline.generate(root / "spec.yaml", load_style(styles), Report())
    except SpecloomError as error:
        return [*error.diagnostics]
    return []


@pytest.mark.parametrize("library", IMPOSSIBLE)
def test_an_impossible_base_is_reported_at_its_rule(library: str, tmp_path: Path) -> None:
    cases = IMPOSSIBLE[library]
    problems = find_problems(tmp_path, library, [(base, text) for base, text, _ in cases])
    assert [each.message for each in problems] == [
        message.replace(".Base'", f".Base{number}'").replace("'Pet'", f"'Pet{number}'")
        for number, (_, _, message) in enumerate(cases)
    ]
    for number, problem in enumerate(problems):
        assert (problem.severity, problem.path) == ("error", str(tmp_path / "house" / "style.toml"))
        assert problem.location is not None
        assert problem.location.line == 4 * number + 3


@pytest.mark.parametrize("library", POSSIBLE)
def test_a_possible_base(library: str, tmp_path: Path) -> None:
    assert find_problems(tmp_path, library, POSSIBLE[library], ["acme.models.Base"]) == []


@pytest.mark.parametrize(
    ("library", "models"), [("pydantic", "classes of pydantic"), ("msgspec", "Structs of msgspec")]
)
def test_only_dataclasses_have_the_decorator_of_dataclasses(
    library: str, models: str, tmp_path: Path
) -> None:
    """Bases are checked as those of the library, so that nothing else is reported."""
    base = ("class Base:\n    __slots__ = ()\n", "frozen=True")
    (problem,) = find_problems(tmp_path, library, [base])
    assert problem.message == f"'dataclasses.dataclass' makes dataclasses, and models are {models}"
    assert problem.hint == "leave it out, or use the style 'dataclasses'"
    assert problem.location is not None
    assert problem.location.line == 4


def test_of_a_base_that_is_no_file_of_the_style_only_the_library_counts(tmp_path: Path) -> None:
    (problem,) = find_problems(tmp_path, "dataclasses", [], ["pydantic.BaseModel"])
    assert problem.message.startswith("'pydantic.BaseModel' is a class of pydantic")


def test_bases_are_read_and_not_imported(tmp_path: Path) -> None:
    """Loops of bases and imports end."""
    mark = tmp_path / "imported"
    loop = "class Base(Other):\n    pass\n\n\nclass Other(Base):\n    pass\n"
    base = f"{loop}\n\nfrom .base import Other\nopen({str(mark)!r}, 'w')\nraise SystemExit\n"
    assert find_problems(tmp_path, "dataclasses", [(base, "")]) == []
    assert not mark.exists()


def test_the_number_of_bases_and_imports_is_limited() -> None:
    classes = "".join(f"class C{n}(C{n + 1}):\n    pass\n" for n in range(1_000))
    modules = {f"m{n}.py": f"from m{n + 1} import C\n" for n in range(1_000)}
    table = ClassTable({"c.py": classes, **modules})
    assert len(table.list_bases("c", "C0")) == 100
    assert [each.name for each in table.list_bases("m0", "C")] == ["m100.C"]
