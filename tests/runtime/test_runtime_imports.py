"""Exported names and imports of the runtime package of generated clients."""

import builtins
import subprocess
import sys
from pathlib import Path
from typing import Any

from support import runtime

rt: Any = runtime.load_runtime()


def test_exported_names_exist_and_shadow_no_builtin() -> None:
    assert len(rt.__all__) == len(set(rt.__all__))
    assert all(hasattr(rt, name) for name in rt.__all__)
    assert not set(rt.__all__) & set(vars(builtins))


def test_runtime_imports_only_httpx2_and_pydantic() -> None:
    program = f"""
import sys, tomllib, pydantic, {runtime.HTTP_LIBRARY}
class Any(pydantic.BaseModel):
    field: int = pydantic.Field(default=1)
pydantic.TypeAdapter(int)
before = set(sys.modules)
from support import runtime
runtime.load_runtime()
names = {{name.partition(".")[0] for name in set(sys.modules) - before}}
print(names - {{"support", "client_runtime", "pydantic"}} or "nothing")
"""
    result = subprocess.run(
        [sys.executable, "-c", program],
        cwd=Path(runtime.__file__).parents[1],
        capture_output=True,
        text=True,
        check=True,
    )
    assert result.stdout == "nothing\n"
