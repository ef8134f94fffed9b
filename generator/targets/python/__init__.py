"""The only code that knows Python: an `Api` and a style into the pages that templates print."""

from .lowering import lower, name_table
from .modules.import_check import check_modules
from .name_table import NameRow

__all__ = ["NameRow", "check_modules", "lower", "name_table"]
