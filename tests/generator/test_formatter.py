"""Formatting with black: which files need it, and the error for text that is not Python."""

from __future__ import annotations

import subprocess
import sys

import black
import pytest

from generator.diagnostics import Location, SpecloomError
from generator.formatting import format_files, needs_black

ROUGH = "x = {'a':1}\n"
FORMED = 'x = {"a": 1}\n'
WIDE = "x" * 50
URL = "https://example.com/" + "x" * 40


def never(path: str) -> bool:
    return False


def test_python_is_formatted_and_the_order_kept() -> None:
    given = {"b.py": ROUGH, "a.md": ROUGH, "a.py": ROUGH, "empty.py": ""}
    formed = format_files(given, is_preformatted=never, line_length=100)
    assert formed == {"b.py": FORMED, "a.md": ROUGH, "a.py": FORMED, "empty.py": ""}
    assert list(formed) == list(given)


@pytest.mark.parametrize(
    ("path", "text", "known", "expected"),
    [
        ("trusted.py", ROUGH, {}, ROUGH),
        ("other.py", ROUGH, {}, FORMED),
        ("other.py", ROUGH, {"other.py": ROUGH}, ROUGH),
        ("other.py", ROUGH, {"other.py": FORMED}, FORMED),
        ("trusted.py", "ffffff(aaaaaa, bbbbb)\n", {}, "ffffff(\n    aaaaaa, bbbbb\n)\n"),
    ],
)
def test_only_what_needs_it_is_formatted(
    path: str, text: str, known: dict[str, str], expected: str
) -> None:
    def trusted(path: str) -> bool:
        return path == "trusted.py"

    formed = format_files(
        {path: text}, is_preformatted=trusted, line_length=20, earlier_files=known
    )
    assert formed == {path: expected}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("short = 1\n", False),
        (f"f({WIDE}, {WIDE})\n", True),
        (f"# {URL}\n", False),
        (f"def f():\n    # {URL}\n    pass\n", False),
        (f"x = [1]  # {URL}\n", True),
        (f'"""Short.\n\n{URL}\n"""\n', False),
        (f'def f():\n    """{URL}"""\n', False),
        (f'def f():\n    """{URL}\n\n    More.\n    """\n', False),
        (f'def f():\n    r"""{URL}"""\n', False),
        (f'def f():\n    """More.\n\n    {URL}"""\n', True),
        (f'x = f("""{WIDE}""", {WIDE})\n', True),
        (f'"""Short."""\n\nx = f("{WIDE}", {WIDE})\n', True),
        (f"'''{URL}\n\"\"\"\n'''\n", False),
        (f'x = "#"  # "\ny = f({WIDE}, {WIDE})\n', True),
        (f'x = "\\"\'"\n# {URL}\n', False),
        (f'"""A.\n\n\\"""\n{URL}\n"""\n', False),
        ('x = f("' + "é" * 25 + '")\n', True),
        ("# " + "語" * 30 + "\n", False),
        (f"x = [\n    {WIDE},\n]\n", False),
        (f'x = [\n    "{WIDE}",\n]\n', False),
        (f"x = [\n    {WIDE}: {WIDE},\n]\n", True),
        (f'x = {{\n    "{WIDE}": "{WIDE}",\n}}\n', False),
        (f'x = {{\n    "{WIDE}": f({WIDE}),\n}}\n', True),
    ],
)
def test_needs_black(text: str, expected: bool) -> None:
    assert needs_black(text, 40) is expected
    if not expected:
        assert black.format_str(text, mode=black.Mode(line_length=40)) == text


@pytest.mark.parametrize(
    ("text", "place", "quoted"),
    [
        ("x = 1\n\ndef f(:\n    pass\n", Location(3, 7), "'def f(:'"),
        ("x = (\n", Location(1, 6), "'x = ('"),
        ("def f():\nreturn 1\n", Location(2, 1), "'return 1'"),
        ("x = $\n", Location(1, 5), "'x = $'"),
    ],
)
def test_a_text_that_is_not_python_is_an_error(text: str, place: Location, quoted: str) -> None:
    with pytest.raises(SpecloomError) as error:
        format_files({"bad.py": text, "good.py": ROUGH}, is_preformatted=never, line_length=80)
    (problem,) = error.value.diagnostics
    assert (problem.path, problem.code, problem.location) == ("bad.py", "not-python", place)
    assert "black" in problem.message
    assert quoted in (problem.hint or "")


def test_all_files_that_are_not_python_are_told() -> None:
    with pytest.raises(SpecloomError) as error:
        format_files({"a.py": "(", "b.py": "", "c.py": ")"}, is_preformatted=never, line_length=80)
    assert [each.path for each in error.value.diagnostics] == ["a.py", "c.py"]


def test_many_files_come_back_in_order() -> None:
    given = {f"{number}.py": f"x = [{number},]\n" for number in range(60)}
    formed = format_files(given, is_preformatted=never, line_length=80)
    assert formed == {f"{number}.py": f"x = [\n    {number},\n]\n" for number in range(60)}
    assert list(formed) == list(given)


@pytest.mark.parametrize(("trusted", "expected"), [("True", "False"), ("False", "True")])
def test_black_is_imported_only_for_files_that_need_it(trusted: str, expected: str) -> None:
    code = (
        "import sys; from generator.formatting import format_files; "
        f"format_files({{'a.py': 'x = 1\\n'}}, is_preformatted=lambda path: {trusted}, line_length=80); "
        "print('black' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == expected
