"""The Python target: views for templates from an `Api` and a style."""

from .lowering import build_name_table, lower
from .modules.import_check import check_modules
from .name_table import NameRow

__all__ = ["NameRow", "build_name_table", "check_modules", "lower"]
