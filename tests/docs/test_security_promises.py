"""The promises of SECURITY.md name tests that exist."""

import re

import pytest
from support.paths import CASES, ROOT

PROMISES = (ROOT / ".github/SECURITY.md").read_text("utf-8")


@pytest.mark.parametrize("path", sorted(set(re.findall(r"`(tests/[\w/]+\.py)`", PROMISES))))
def test_named_tests_exist(path: str) -> None:
    assert (ROOT / path).is_file()


def test_named_cases_exist() -> None:
    names = re.findall(r"the cases? ((?:`\w+`(?:, | and )?)+)", PROMISES.replace("\n", " "))
    found = [name for each in names for name in re.findall(r"\w+", each.replace(" and ", " "))]
    assert "hostile" in found
    assert all((CASES / name).is_dir() for name in found)
