"""The targets of a run that names none."""

from typing import Any

from .targets.python import PYTHON
from .targets.reference import REFERENCE
from .targets.target import Target

BUILTIN_TARGETS: tuple[Target[Any], ...] = (PYTHON, REFERENCE)
