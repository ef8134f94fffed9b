"""Names that templates add to import statements."""

from __future__ import annotations

import pytest

from generator.targets.python.syntax.imports import add_imports

LONG = ["from ..models import (", "    A,", "    B,", ")"]


@pytest.mark.parametrize(
    ("lines", "names", "expected"),
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
def test_names_are_added(lines: list[str], names: list[str], expected: list[str]) -> None:
    assert add_imports(lines, names) == expected


def test_a_long_statement_is_wrapped() -> None:
    names = [f"typing.Name{number}" for number in range(12)]
    lines = add_imports(["from typing import Any"], names)
    assert lines[:3] == ["from typing import (", "    Any,", "    Name0,"]
    assert lines[-1] == ")"
    assert add_imports(lines, []) == lines
