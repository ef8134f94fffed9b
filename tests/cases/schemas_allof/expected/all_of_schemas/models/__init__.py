"""All models of all_of_schemas."""

from .books import *
