"""Import statements to which templates add names."""

from __future__ import annotations

import pytest

from generator.targets.python.syntax.imports import add_imports

LONG = ["from ..models import (", "    A,", "    B,", ")"]


@pytest.mark.parametrize(
    ("lines", "names", "made"),
    [
        ([], [], []),
        (["import datetime"], [], ["import datetime"]),
        ([], ["typing.Any", "json."], ["import json", "from typing import Any"]),
        (["from typing import Any"], ["typing.Any"], ["from typing import Any"]),
        (["from typing import Any"], ["typing.ClassVar"], ["from typing import Any, ClassVar"]),
        ([*LONG], ["..models.C"], ["from ..models import A, B, C"]),
        (
            ["import datetime", "", "from .._runtime import Model"],
            ["msgspec.", ".shared.Run"],
            [
                *("import datetime", "", "import msgspec", ""),
                *("from .._runtime import Model", "from .shared import Run"),
            ],
        ),
    ],
)
def test_importing(lines: list[str], names: list[str], made: list[str]) -> None:
    assert add_imports(lines, names) == made


def test_a_statement_that_is_too_long_is_laid_out() -> None:
    names = [f"typing.Name{number}" for number in range(12)]
    lines = add_imports(["from typing import Any"], names)
    assert lines[:3] == ["from typing import (", "    Any,", "    Name0,"]
    assert lines[-1] == ")"
    assert add_imports(lines, []) == lines
