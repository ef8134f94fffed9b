"""All models of type_names."""

from .all import *
