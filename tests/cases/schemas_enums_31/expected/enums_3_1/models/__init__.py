"""All models of enums_3_1."""

from .jobs import *
