"""The only code that knows Python: an `Api` and a style into the pages that templates print."""

from .lowering import build_name_table, lower
from .modules.import_check import check_modules
from .name_table import NameRow

__all__ = ["NameRow", "build_name_table", "check_modules", "lower"]
