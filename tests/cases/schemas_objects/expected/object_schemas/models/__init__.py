"""All models of object_schemas."""

from .pets import *
