"""Formatting with black: which files need it, and the error for text that is not Python."""

from __future__ import annotations

import subprocess
import sys

import black
import pytest

from generator.diagnostics import Location, SpecloomError
from generator.formatting import files, format_files, statement_size
from generator.formatting.long_lines import needs_black
from generator.formatting.validity import is_valid_text

UNFORMATTED = "x = {'a':1}\n"
FORMATTED = 'x = {"a": 1}\n'
WIDE = "x" * 50
URL = "https://example.com/" + "x" * 40


def is_never_preformatted(path: str) -> bool:
    return False


def test_python_files_are_formatted_in_order() -> None:
    files = {"b.py": UNFORMATTED, "a.md": UNFORMATTED, "a.py": UNFORMATTED, "empty.py": ""}
    formatted = format_files(files, is_preformatted=is_never_preformatted, line_length=100)
    assert formatted == {"b.py": FORMATTED, "a.md": UNFORMATTED, "a.py": FORMATTED, "empty.py": ""}
    assert list(formatted) == list(files)


@pytest.mark.parametrize(
    ("path", "text", "known", "expected"),
    [
        ("trusted.py", UNFORMATTED, {}, UNFORMATTED),
        ("other.py", UNFORMATTED, {}, FORMATTED),
        ("other.py", UNFORMATTED, {"other.py": UNFORMATTED}, UNFORMATTED),
        ("other.py", UNFORMATTED, {"other.py": FORMATTED}, FORMATTED),
        ("trusted.py", "ffffff(aaaaaa, bbbbb)\n", {}, "ffffff(\n    aaaaaa, bbbbb\n)\n"),
    ],
)
def test_preformatted_and_unchanged_files_are_not_formatted(
    path: str, text: str, known: dict[str, str], expected: str
) -> None:
    def is_trusted(path: str) -> bool:
        return path == "trusted.py"

    formatted = format_files(
        {path: text}, is_preformatted=is_trusted, line_length=20, earlier_files=known
    )
    assert formatted == {path: expected}


def test_only_statements_with_long_lines_are_formatted() -> None:
    """The others of a preformatted file are left alone, as is what strings contain."""
    text = (
        f'"""Long.\n\n\n{UNFORMATTED}"""\n\n\n{UNFORMATTED}\n\n'
        f'class A(Bbbbbbbbbbbb, Cccccccc):\n    x = 1\n\n\ny = """\n\n\nz"""\n'
    )
    formatted = format_files({"a.py": text}, is_preformatted=lambda _: True, line_length=20)
    assert formatted["a.py"] == text.replace(
        "class A(Bbbbbbbbbbbb, Cccccccc):", "class A(\n    Bbbbbbbbbbbb,\n    Cccccccc,\n):"
    )


def test_an_error_in_a_statement_has_its_line_in_the_file() -> None:
    text = f"x = 1\n\n\ndef f(:\n    return g({WIDE}, {WIDE})\n"
    with pytest.raises(SpecloomError) as caught:
        format_files({"a.py": text}, is_preformatted=lambda _: True, line_length=40)
    (diagnostic,) = caught.value.diagnostics
    assert diagnostic.location is not None
    assert diagnostic.location.line == 4


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
        (f"x = {{\n    {WIDE}: {WIDE},\n}}\n", False),
        (f"x = {{\n    {WIDE}: f({WIDE}),\n}}\n", True),
        (f'x = {{\n    "{WIDE}": "{WIDE}",\n}}\n', False),
        (f'x = {{\n    "{WIDE}": f({WIDE}),\n}}\n', True),
        (f'x = {{\n    "{WIDE}": {WIDE},\n}}\n', False),
        (f'f(\n    {WIDE}={WIDE},\n    {WIDE}="{WIDE}",\n)\n', False),
        (f"f(\n    {WIDE}=f({WIDE}),\n)\n", True),
        (f'x: A[\n    "{WIDE}"\n]\n', False),
        (f"x: (\n    Aaa\n    | {WIDE}\n)\n", False),
        (f"x: {'y' * 36}\n", False),
        (f"{WIDE}: {'y' * 36}\n", True),
        (f"{WIDE}: {'y' * 37}\n", False),
        (f"def f(\n    x: {WIDE},\n): ...\n", False),
        (f"class {WIDE}(\n    Base\n): ...\n", False),
        (f"{WIDE}: (\n    Aaa\n) = f(\n    x\n)\n", False),
    ],
)
def test_needs_black(text: str, expected: bool) -> None:
    assert needs_black(text, 40) is expected
    if not expected:
        assert black.format_str(text, mode=black.Mode(line_length=40)) == text


@pytest.mark.parametrize(
    "header",
    [
        f"class {WIDE}(Base, total=False):",
        f"class {'A' * 30}(Base, total=False):",
        f"class Aaaa({'B' * 30}):",
        f"class Aaaa({'B' * 18}, {'C' * 16}):",
        f"class Aaaa({'B' * 18}, {'C' * 17}):",
        f"class {WIDE}({WIDE}):",
        f"class Aaaa(Base[{'B' * 18}], {'C' * 16}):",
        "class Short(Base):",
    ],
)
@pytest.mark.parametrize("indent", ["", "    "])
def test_class_headers_are_broken_as_black_does(header: str, indent: str) -> None:
    body = f'{indent}    """A class.\n\n{indent}    {header}\n{indent}    """\n'
    start = "if x:\n\n" if indent else ""
    text = f"{start}{indent}{header}\n{body}"
    formatted = format_files({"a.py": text}, is_preformatted=lambda _: True, line_length=40)
    assert formatted == {"a.py": black.format_str(text, mode=black.Mode(line_length=40))}


def test_only_methods_with_long_lines_are_formatted() -> None:
    """The other methods of a preformatted class are left alone, as is what strings contain."""
    long = f"def g(self, {'x' * 10}): ..."
    text = (
        f'class A:\n    """A.\n\n    {long}\n    """\n\n    y = {{"a":1}}\n\n'
        f'    def f(self):\n        """\n\n    def f(self):  # long\n    """\n        {UNFORMATTED}\n'
        f"    @x\n    {long}\n"
    )
    formatted = format_files({"a.py": text}, is_preformatted=lambda _: True, line_length=20)
    assert formatted["a.py"] == text.replace(
        f"@x\n    {long}", "@x\n    def g(\n        self,\n        xxxxxxxxxx,\n    ): ..."
    )


@pytest.mark.parametrize(
    ("text", "location", "quoted"),
    [
        ("x = 1\n\ndef f(:\n    pass\n", Location(3, 7), "'def f(:'"),
        ("x = (\n", Location(1, 5), "'x = ('"),
        ("def f():\nreturn 1\n", Location(2, 1), "'return 1'"),
        ("x = $\n", Location(1, 5), "'x = $'"),
    ],
)
def test_invalid_python_is_an_error(text: str, location: Location, quoted: str) -> None:
    with pytest.raises(SpecloomError) as caught:
        format_files(
            {"bad.py": text, "good.py": UNFORMATTED},
            is_preformatted=is_never_preformatted,
            line_length=80,
        )
    (error,) = caught.value.diagnostics
    assert (error.path, error.code, error.location) == ("bad.py", "not-python", location)
    assert quoted in (error.hint or "")


def test_all_invalid_files_are_reported() -> None:
    with pytest.raises(SpecloomError) as error:
        format_files(
            {"a.py": "(", "b.py": "", "c.py": ")"},
            is_preformatted=is_never_preformatted,
            line_length=80,
        )
    assert [each.path for each in error.value.diagnostics] == ["a.py", "c.py"]


@pytest.mark.parametrize(
    ("text", "location"),
    [
        ("a = 1\nkind: Literal[] = 2\n", Location(2, 15)),
        ("def f(a=1, b): ...\n", Location(1, 12)),
    ],
)
def test_preformatted_files_are_parsed(text: str, location: Location) -> None:
    """A template that is trusted to be in black's format may still be wrong."""
    with pytest.raises(SpecloomError) as raised:
        format_files({"bad.py": text}, is_preformatted=lambda path: True, line_length=100)
    [error] = raised.value.diagnostics
    assert (error.path, error.code, error.location) == ("bad.py", "not-python", location)
    assert error.message.startswith("not valid Python: ")
    assert error.hint == f"line {location.line} is {text.splitlines()[location.line - 1]!r}"


@pytest.mark.parametrize("is_preformatted", [True, False])
@pytest.mark.parametrize(
    "expression",
    [
        "(" * 50_000,
        "[" * 300 + "]" * 300,
        "not " * 30_000 + "1",
        "-" * 30_000 + "1",
        "1" + " + 1" * 30_000,
        "a" + ".a" * 30_000,
        "a" + "()" * 30_000,
    ],
    ids=range(7),
)
def test_expressions_that_are_nested_too_deeply_are_an_error(
    expression: str, is_preformatted: bool
) -> None:
    """Black would crash the interpreter on some of them."""
    with pytest.raises(SpecloomError) as raised:
        format_files(
            {"bad.py": f"x = {expression}\n"},
            is_preformatted=lambda _: is_preformatted,
            line_length=80,
        )
    [error] = raised.value.diagnostics
    assert (error.path, error.code) == ("bad.py", "not-python")


@pytest.mark.parametrize("is_preformatted", [True, False])
@pytest.mark.parametrize(
    "text",
    [
        "x = [" + "1," * 20_000 + "]\n",
        "x = " + "1 if a else " * 200 + "1\n",
        "x = (\n# else\n" + "lambda: " * 200 + "1)\n",
    ],
    ids=["list", "conditions", "lambdas"],
)
def test_statements_that_are_too_large_for_black_stay_as_they_are(
    text: str, is_preformatted: bool
) -> None:
    files = format_files({"x.py": text}, is_preformatted=lambda _: is_preformatted, line_length=80)
    assert files == {"x.py": text}


def test_many_statements_are_formatted() -> None:
    text = "x = 1 if  a else 2\n" * 200
    files = format_files({"x.py": text}, is_preformatted=is_never_preformatted, line_length=80)
    assert files == {"x.py": text.replace("  ", " ")}


def test_many_files_are_formatted_in_order() -> None:
    files = {f"{number}.py": f"x = [{number},]\n" for number in range(60)}
    formatted = format_files(files, is_preformatted=is_never_preformatted, line_length=80)
    assert formatted == {f"{number}.py": f"x = [\n    {number},\n]\n" for number in range(60)}
    assert list(formatted) == list(files)


@pytest.mark.parametrize(("trusted", "expected"), [("True", "False"), ("False", "True")])
def test_black_is_imported_only_for_files_that_need_it(trusted: str, expected: str) -> None:
    code = (
        "import sys; from generator.formatting import format_files; "
        f"format_files({{'a.py': 'x = 1\\n'}}, is_preformatted=lambda path: {trusted}, line_length=80); "
        "print('black' in sys.modules)"
    )
    result = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert result.stdout.strip() == expected


@pytest.mark.parametrize(
    ("path", "text", "expected"),
    [
        ("a.py", "x = 1\n", True),
        ("a.py", "x = 'é\\d'\n", True),  # a warning of the compiler is no error
        ("a.py", "def f(:\n", False),
        ("a.py", "return 1\n", False),  # black accepts it
        ("a.py", "x = 1\n\0", False),
        ("a.py", "(" * 10_000, False),
        ("a.py", "x = '\udc80'\n", False),
        ("a.json", '{"a": 1}\n', True),
        ("a.json", "{,}", False),
        ("a.json", "[" * 100_000, False),
        ("a.toml", "a = 1\n", True),
        ("a.toml", "a = 1\na = 2\n", False),
        ("a.md", "{,}", True),
    ],
)
def test_merged_texts_are_checked(path: str, text: str, expected: bool) -> None:
    assert is_valid_text(path, text) is expected


@pytest.mark.parametrize("earlier_files", [{}, {"a.py": UNFORMATTED}])
def test_only_so_many_characters_are_formatted(earlier_files: dict[str, str]) -> None:
    """Black is slow.  What is written does not depend on the files of an earlier run."""
    files = format_files(
        dict.fromkeys(("a.py", "b.py"), UNFORMATTED),
        is_preformatted=is_never_preformatted,
        line_length=80,
        earlier_files=earlier_files,
        max_characters=len(UNFORMATTED),
    )
    assert files["b.py"] == UNFORMATTED


def test_a_file_with_too_many_tokens(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(statement_size, "MAX_FILE_TOKENS", 1000)
    monkeypatch.setattr(files, "MAX_FILE_TOKENS", 1000)
    texts = {"docs.py": '"""' + "a " * 5000 + '"""\n', "names.py": "a\n" * 501}
    with pytest.raises(SpecloomError) as caught:
        format_files(texts, is_preformatted=is_never_preformatted, line_length=100)
    [diagnostic] = caught.value.diagnostics
    assert (diagnostic.path, diagnostic.message) == (
        "names.py",
        "the Python file has more than 1,000 tokens",
    )
