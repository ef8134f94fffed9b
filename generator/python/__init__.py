"""The only code that knows Python: an `Api` and a style into the pages that templates print."""

from generator.python.name_table import NameRow
from generator.python.package import lower, name_table
from generator.python.wholeness import check_modules

__all__ = ["NameRow", "check_modules", "lower", "name_table"]
