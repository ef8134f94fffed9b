"""Words for the shell, as bash reads them."""

from __future__ import annotations

import subprocess

import pytest

from generator.text.shell import is_shell_variable, quote_shell

TEXTS = (
    "",
    "plain/word-1.txt",
    "two words",
    "it's",
    '"quoted"',
    "$HOME $(id) `id` \\ !x * ? ~ # & ; | < > ( ) { }",
    "lines\n  of\n\ttext\n",
    "```\n```",
    "\x1b[31m\u202e\x7f ü €\r\n",
    "-n",
    "\\x41 \\n '\n`",
)


def test_bash_reads_the_text() -> None:
    words = [quote_shell(text) for text in TEXTS]
    words += [quote_shell(text, "SECRET") for text in TEXTS]
    script = f"printf '%s\\0' {' '.join(words)}"
    env = {"SECRET": "$x 'y'", "PATH": "/usr/bin:/bin"}
    output = subprocess.run(
        ["bash"], input=script.encode(), env=env, capture_output=True, check=True
    )
    expected = [*TEXTS, *(text + env["SECRET"] for text in TEXTS)]
    assert output.stdout.decode().split("\0")[:-1] == expected


def test_no_word_ends_a_block_of_code_or_hides_characters() -> None:
    for word in map(quote_shell, TEXTS):
        assert not any(line.lstrip().startswith("`") for line in word.split("\n"))
        assert all(map(str.isprintable, word.split("\n")))


@pytest.mark.parametrize("name", ["", "1A", "A B", "A;id", "$(id)", "Ä", "A\n"])
def test_other_texts_are_no_variables(name: str) -> None:
    assert not is_shell_variable(name)
    if name:
        with pytest.raises(ValueError, match="not the name"):
            quote_shell("x", name)


def test_no_word_has_a_nul() -> None:
    with pytest.raises(ValueError, match="NUL"):
        quote_shell("a\0b")
