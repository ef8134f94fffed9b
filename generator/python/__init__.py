"""The only code that knows Python: an `Api` and a style into the pages that templates print."""

from generator.python.name_table import NameRow
from generator.python.package import lower, name_table

__all__ = ["NameRow", "lower", "name_table"]
