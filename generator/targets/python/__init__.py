"""The Python target: views for templates from an `Api` and a style."""

from .lowering import build_name_table, lower
from .target import PYTHON

__all__ = ["PYTHON", "build_name_table", "lower"]
