"""All models of array_schemas."""

from .tables import *
