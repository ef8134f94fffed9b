"""The formats of docstrings, as tools expect them."""

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


def read_docstrings(case: str) -> dict[str, str]:
    """Return the docstrings of the methods in the expected files of a case, by name."""
    files = (CASES / case / "expected").rglob("resources/*.py")
    trees = [ast.parse(path.read_text("utf-8")) for path in files]
    methods = [n for tree in trees for n in ast.walk(tree) if isinstance(n, ast.FunctionDef)]
    return {node.name: ast.get_docstring(node) or "" for node in methods}


def parse_numpy_sections(text: str) -> dict[str, dict[str, str]]:
    """Parse the sections of a NumPy docstring into descriptions by name."""
    pieces = re.split(r"^(\w[\w ]*)\n(-+)$\n", text, flags=re.MULTILINE)[1:]
    sections = zip(pieces[::3], pieces[1::3], pieces[2::3], strict=True)
    parsed: dict[str, dict[str, str]] = {}
    for heading, line, body in sections:
        assert len(line) == len(heading)
        items = re.findall(r"^(\S.*)\n((?:    \S.*\n?)*)", body + "\n", re.MULTILINE)
        assert "".join(f"{name}\n{text}" for name, text in items).strip() == body.strip()
        parsed[heading] = {name: " ".join(text.split()) for name, text in items}
    return parsed


def test_numpy_docstrings() -> None:
    """They have underlined headings, names with types, and indented descriptions."""
    docstrings = read_docstrings("voice_numpy")
    sections = parse_numpy_sections(docstrings["list"])
    assert [*sections] == ["Parameters", "Returns", "Raises"]
    assert sections["Parameters"]["cursor : str, optional"].endswith("the server understands.")
    assert sections["Parameters"]['language : Literal["de", "en"], optional']
    assert [*sections["Returns"]] == ["Page[Recording, Recordings]"]
    assert [*parse_numpy_sections(docstrings["get"])["Parameters"]] == ["id : str"]
    assert [*parse_numpy_sections(docstrings["poll"])["Raises"]] == [
        "PollTimeoutError",
        "StatusError",
    ]


def test_sphinx_docstrings() -> None:
    """Every line after the summary is a field or its indented continuation."""
    docstrings = read_docstrings("voice_sphinx")
    fields = docstrings["upload"].split("\n\n", 2)[2].split("\n")
    is_field = re.compile(r":(param \w+:$|(param \w+|returns|raises \w+): \S)|    \S").match
    assert all(map(is_field, fields))
    assert fields[0] == ":param sound: Body field."
    assert ":raises UnprocessableEntityError: No sound (422)." in fields
    assert ":param cursor: Where to go on" in docstrings["list"]
    assert "\n    " in docstrings["list"]


def test_google_docstrings() -> None:
    text = read_docstrings("voice_sync")["list"]
    assert re.search(r"^Args:\n    cursor: .*\n        .*\n    language: ", text, re.MULTILINE)
    assert "\n\nReturns:\n    The first page; " in text
    assert "\n\nRaises:\n    StatusError: " in text


def test_docstrings_can_be_omitted() -> None:
    """Methods, classes and attributes have none; an otherwise empty class gets a `pass`."""
    assert set(read_docstrings("voice_none").values()) == {""}
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
def test_continuation_lines_are_indented(text: str, wrapped: list[str]) -> None:
    """Names with types below NumPy headings are not wrapped; prose is."""
    result = ast.literal_eval(docstring(f"x\n\n{text}", width=21))
    assert result.strip().split("\n")[2:] == wrapped


def test_a_custom_docstring_template(tmp_path: Path) -> None:
    """A docstring template defines two macros."""
    (tmp_path / "parts").mkdir()
    (tmp_path / "parts" / "custom.jinja").write_text(
        "{% macro plain(text) %}{% endmacro %}"
        "{% macro method(summary, arguments, return_type, return_description, raises) %}"
        "{{ return_type }} <- {{ arguments | map(attribute='name') | join(', ') }}{% endmacro %}"
    )
    (tmp_path / "style.toml").write_text('[docs]\ndocstring_template = "parts/custom.jinja"')
    spec = CASES / "voice_sync" / "spec.yaml"
    generated = pipeline.generate(spec, load_style([str(tmp_path)]), Report())
    assert generated is not None
    assert '"""Recording <- id"""' in generated.files["voice/resources/recordings.py"]


def test_an_unknown_docstring_template_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "style.toml").write_text(
        '[docs]\n\ndocstring_template = "parts/docstrings/nunpy.jinja"'
    )
    with pytest.raises(SpecloomError, match="unknown template") as caught:
        pipeline.generate(CASES / "voice_sync/spec.yaml", load_style([str(tmp_path)]), Report())
    error = caught.value.diagnostics[0]
    assert (error.location, error.hint) == (
        Location(3, 1),
        "did you mean 'parts/docstrings/numpy.jinja'?",
    )
