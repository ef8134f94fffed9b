"""The formats of docstrings, as tools that parse docstrings expect them."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest
from support.paths import CASES

from generator import pipeline
from generator.diagnostics import Location, Report, SpecloomError
from generator.style import load_style
from generator.targets.python.syntax.docstrings import docstring


def docstrings_of(case: str) -> dict[str, str]:
    """The docstrings of the methods in what a case is expected to give, by their names."""
    files = (CASES / case / "expected").rglob("resources/*.py")
    trees = [ast.parse(path.read_text("utf-8")) for path in files]
    methods = [n for tree in trees for n in ast.walk(tree) if isinstance(n, ast.FunctionDef)]
    return {node.name: ast.get_docstring(node) or "" for node in methods}


def numpy_sections(text: str) -> dict[str, dict[str, str]]:
    """The sections of NumPy's shape: what stands under each name, without its indentation."""
    pieces = re.split(r"^(\w[\w ]*)\n(-+)$\n", text, flags=re.MULTILINE)[1:]
    sections = zip(pieces[::3], pieces[1::3], pieces[2::3], strict=True)
    found: dict[str, dict[str, str]] = {}
    for heading, line, body in sections:
        assert len(line) == len(heading)
        items = re.findall(r"^(\S.*)\n((?:    \S.*\n?)*)", body + "\n", re.MULTILINE)
        assert "".join(f"{name}\n{told}" for name, told in items).strip() == body.strip()
        found[heading] = {name: " ".join(told.split()) for name, told in items}
    return found


def test_numpy() -> None:
    """Names with types, underlined headings, and descriptions one step in."""
    found = docstrings_of("voice_numpy")
    sections = numpy_sections(found["list"])
    assert [*sections] == ["Parameters", "Returns", "Raises"]
    assert sections["Parameters"]["cursor : str, optional"].endswith("the server understands.")
    assert sections["Parameters"]['language : Literal["de", "en"], optional']
    assert [*sections["Returns"]] == ["Page[Recording, Recordings]"]
    assert [*numpy_sections(found["get"])["Parameters"]] == ["id : str"]
    assert [*numpy_sections(found["poll"])["Raises"]] == ["PollTimeoutError", "StatusError"]


def test_sphinx() -> None:
    """Every line after the summary is a field, or goes on with one further in."""
    found = docstrings_of("voice_sphinx")
    fields = found["upload"].split("\n\n", 2)[2].split("\n")
    assert all(re.match(r":(param \w+|returns|raises \w+): \S|    \S", line) for line in fields)
    assert fields[0] == ":param sound: The body field `sound`."
    assert any(line.startswith(":raises UnprocessableEntityError: 422") for line in fields)
    assert ":param cursor: Where to go on" in found["list"]
    assert "\n    " in found["list"]


def test_google() -> None:
    found = docstrings_of("voice_sync")["list"]
    assert re.search(r"^Args:\n    cursor: .*\n        .*\n    language: ", found, re.MULTILINE)
    assert "\n\nReturns:\n    The first page; " in found
    assert "\n\nRaises:\n    StatusError: " in found


def test_none() -> None:
    """Methods, classes and attributes have none; a class with nothing else in it stays one."""
    assert set(docstrings_of("voice_none").values()) == {""}
    models = (CASES / "voice_none/expected/voice_none/models/recordings.py").read_text("utf-8")
    assert models.count('"""') == 2
    assert "class Details(Model):\n    pass\n" in models


@pytest.mark.parametrize(
    ("text", "wrapped"),
    [
        (":param y: one two three four", [":param y: one two", "    three four"]),
        (":raises E: one two three four", [":raises E: one two", "    three four"]),
        ("Args:\n    y: one two three four", ["Args:", "    y: one two", "        three four"]),
        (
            "Returns\n-------\none two three four five\n    one two three four",
            ["Returns", "-------", "one two three four five", "    one two three", "    four"],
        ),
        ("Word\n----\none two three four five", ["Word", "----", "one two three four", "five"]),
    ],
)
def test_lines_go_on_under_their_beginning(text: str, wrapped: list[str]) -> None:
    """Names with their types below NumPy's headings are not broken, prose is."""
    made = ast.literal_eval(docstring(f"x\n\n{text}", width=21))
    assert made.strip().split("\n")[2:] == wrapped


def test_a_shape_of_a_teams_own(tmp_path: Path) -> None:
    """Any template with the two macros."""
    (tmp_path / "parts").mkdir()
    (tmp_path / "parts" / "ours.jinja").write_text(
        "{% macro plain(text) %}{% endmacro %}"
        "{% macro method(summary, arguments, return_type, return_description, raises) %}"
        "{{ return_type }} <- {{ arguments | map(attribute='name') | join(', ') }}{% endmacro %}"
    )
    (tmp_path / "style.toml").write_text('[docs]\ndocstring_template = "parts/ours.jinja"')
    spec = CASES / "voice_sync" / "spec.yaml"
    made = pipeline.generate(spec, load_style([str(tmp_path)]), Report())
    assert made is not None
    assert '"""Recording <- id"""' in made.files["voice/resources/recordings.py"]


def test_a_shape_that_is_not_there(tmp_path: Path) -> None:
    (tmp_path / "style.toml").write_text(
        '[docs]\n\ndocstring_template = "parts/docstrings/nunpy.jinja"'
    )
    with pytest.raises(SpecloomError, match="unknown template") as caught:
        pipeline.generate(CASES / "voice_sync/spec.yaml", load_style([str(tmp_path)]), Report())
    told = caught.value.diagnostics[0]
    assert (told.location, told.hint) == (
        Location(3, 1),
        "did you mean 'parts/docstrings/numpy.jinja'?",
    )
