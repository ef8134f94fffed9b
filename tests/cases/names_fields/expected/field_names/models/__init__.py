"""All models of field_names."""

from .things import *
