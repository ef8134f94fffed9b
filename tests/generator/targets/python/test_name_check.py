"""Names that a style's modules import, or that others import from them, and that do not exist."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest
from support.cases import write_tree
from support.descriptions import make_description
from support.paths import ROOT

from generator import pipeline
from generator.diagnostics import Diagnostic, Location, Report, SpecloomError
from generator.style import load_style
from generator.targets.python.modules.module_facts import read_module_facts

RUNTIME = ROOT / "templates" / "base" / "[package]" / "_runtime"
ERRORS = (RUNTIME / "errors.py").read_text("utf-8")
PAGES = {
    "type": "object",
    "required": ["data"],
    "properties": {"data": {"type": "array", "items": {"$ref": "#/components/schemas/Pet"}}},
}
SPEC = make_description(
    title="Pets",
    paths={
        "/pets": {
            "get": {
                "responses": {
                    "200": {"description": "", "content": {"application/json": {"schema": PAGES}}}
                }
            }
        }
    },
    components={"schemas": {"Pet": {"type": "object", "properties": {"id": {"type": "string"}}}}},
)
OPTIONAL = """\
try:
    from .speedups import parse
except ImportError:
    parse = None
"""
DYNAMIC = """\
from typing import Any

_NAMES = {"Old": "Pet"}


def __getattr__(name: str) -> Any:
    return _NAMES[name]
"""


def find_problems(root: Path, files: Mapping[str, str]) -> list[Diagnostic]:
    """Generate a client in a style with these files, and return the errors."""
    write_tree({"spec.yaml": SPEC, "house/style.toml": "", **files}, root)
    try:
        assert pipeline.generate(root / "spec.yaml", load_style([str(root / "house")]), Report())
    except SpecloomError as error:
        return [*error.diagnostics]
    return []


@pytest.mark.parametrize(
    ("module", "line", "message", "hint"),
    [
        (
            "from ._runtime import NotFoundErorr\n",
            1,
            "'pets/_runtime/__init__.py' does not define 'NotFoundErorr'",
            "did you mean 'NotFoundError'?",
        ),
        (
            "import os\n\n\ndef load():\n    from ._runtime.errors import Nothing\n",
            5,
            "'pets/_runtime/errors.py' does not define 'Nothing'",
            None,
        ),
        (
            "from typing import TYPE_CHECKING\n\nif TYPE_CHECKING:\n    from .modles import Pet\n",
            4,
            "no file of the style writes 'pets/modles.py'",
            "did you mean 'models'?",
        ),
        (
            "from pets._runtime.errors import (  # an absolute import\n    ClientErorr,\n)\n",
            1,
            "'pets/_runtime/errors.py' does not define 'ClientErorr'",
            "did you mean 'ClientError'?",
        ),
        (
            "import pets.modles\n",
            1,
            "no file of the style writes 'pets/modles.py'",
            "did you mean 'models'?",
        ),
        (
            "from . import models\n\nprint(models.Pett)\n",
            3,
            "'pets/models/__init__.py' does not define 'Pett'",
            "did you mean 'Pet'?",
        ),
    ],
)
def test_a_file_to_copy_is_reported_at_the_line_of_the_import(
    module: str, line: int, message: str, hint: str | None, tmp_path: Path
) -> None:
    """The header of the generated file does not count."""
    (problem,) = find_problems(
        tmp_path,
        {
            "house/style.toml": '[package]\nfile_header = "one\\ntwo"\n',
            "house/[package]/helpers.py": module,
        },
    )
    assert problem.message.startswith(f"{message}, which 'pets/helpers.py' uses in line ")
    assert problem.path == str(tmp_path / "house" / "[package]" / "helpers.py")
    assert problem.location is not None
    assert (problem.location.line, problem.hint) == (line, hint)


@pytest.mark.parametrize(
    "module",
    [
        "from . import models, client\nfrom ._runtime import *\nfrom ._runtime import errors, Model\n",
        "from . import models\n\nprint(models.Pet, models.__name__, models.pets.Pet)\n",
        "from . import models\n\n\ndef f(models):\n    return models.anything\n",
        OPTIONAL,
        "from .dynamic import Old\n",
        "from .stars import Model, anything\n",
        "from .aliases import Renamed, first, second, third, whole, Walrus, case\n",
    ],
)
def test_names_that_exist_in_another_form(module: str, tmp_path: Path) -> None:
    files = {
        "helpers": module,
        "dynamic": DYNAMIC,
        "stars": "from ._runtime.models import *\nfrom os.path import *\n",
        "aliases": (
            "import os.path as whole\nfrom ._runtime import Model as Renamed\n\n"
            "first, (second, *third) = 1, (2, 3)\nprint(Walrus := 1)\n"
            "match first:\n    case [case]:\n        pass\n"
        ),
    }
    tree = {f"house/[package]/{name}.py": text for name, text in files.items()}
    assert find_problems(tmp_path, tree) == []


def test_a_replaced_file_must_define_what_others_import(tmp_path: Path) -> None:
    """One error for each name, with its first use and the number of other modules."""
    text = ERRORS.replace("NotFoundError", "NotFoundFault").replace("make_path_error", "fail")
    first, second = find_problems(tmp_path, {"house/[package]/_runtime/errors.py": text})
    assert first.path == second.path == str(tmp_path / "house/[package]/_runtime/errors.py")
    assert first.message == (
        "this file must define 'NotFoundError', which 'pets/_runtime/__init__.py' uses in line 13"
    )
    assert second.message.startswith("this file must define 'make_path_error', which 'pets/_runt")


def test_names_errors_renames_what_a_replaced_file_defines(tmp_path: Path) -> None:
    """It may have the built-in names or those of the style."""
    style = '[names.errors]\nNotFoundError = "MissingError"\n'
    for text in (ERRORS, ERRORS.replace("NotFoundError", "MissingError")):
        files = {"house/style.toml": style, "house/[package]/_runtime/errors.py": text}
        assert find_problems(tmp_path, files) == []


def test_an_excluded_file_is_missing(tmp_path: Path) -> None:
    style = '[output]\nexclude = ["[package]/_runtime/polling.py"]\n'
    (problem,) = find_problems(tmp_path, {"house/style.toml": style})
    assert problem.path == "pets/_runtime/__init__.py"
    assert problem.message.startswith("no file of the style writes 'pets/_runtime/polling.py'")
    assert (
        problem.hint == "add '[package]/_runtime/polling.py', or remove its pattern from 'exclude'"
    )


def test_imports_of_settings_are_checked(tmp_path: Path) -> None:
    """The errors are at the rule, where the name is more often misspelt than in the file."""
    style = '[[classes]]\nmatch = "Pet"\nbases = [".base.Frozen"]\n'
    files = {"house/style.toml": style}
    (problem,) = find_problems(tmp_path, files)
    assert problem.message.startswith("no file of the style writes 'pets/base.py', which 'pets/mod")
    assert (problem.path, problem.location) == (str(tmp_path / "house/style.toml"), Location(3, 1))
    (problem,) = find_problems(tmp_path, files | {"house/[package]/base.py": "class Froze: ...\n"})
    assert problem.message.startswith("'pets/base.py' does not define 'Frozen', which 'pets/models")
    assert (problem.path, problem.location) == (str(tmp_path / "house/style.toml"), Location(3, 1))
    assert problem.hint == "did you mean 'Froze'?"
    assert not find_problems(tmp_path, files | {"house/[package]/base.py": "class Frozen: ...\n"})


def test_a_package_of_models_must_define_those_that_clients_use(tmp_path: Path) -> None:
    """They are attributes of a module there."""
    template = "{% block body %}\nfrom .pets import Pet as Animal\n{% endblock %}"
    problems = find_problems(tmp_path, {"house/[package]/models/__init__.py.jinja": template})
    assert {each.message.partition(",")[0] for each in problems} >= {
        "this file must define 'GetPetsResponse'"
    }


def test_many_missing_names_are_counted(tmp_path: Path) -> None:
    imports = "".join(f"from ._runtime import Unknown{n}\n" for n in range(25))
    problems = find_problems(tmp_path, {"house/[package]/helpers.py": imports})
    assert len(problems) == 21
    assert problems[-1].message == "5 more names are missing"


def test_a_file_that_is_not_python_is_reported_when_it_is_formatted(tmp_path: Path) -> None:
    for text in ("from ._runtime import (", "x = " + "(" * 5000, "\0"):
        (problem,) = find_problems(tmp_path, {"house/[package]/helpers.py": text})
        assert problem.code == "not-python"


def test_deep_code_is_walked_without_recursion() -> None:
    text = "x = " + " + ".join(["y"] * 3000) + "\nfrom .a import b\n"
    facts = read_module_facts(text)
    assert facts is None or facts.names == {"x", "b"}
