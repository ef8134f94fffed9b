"""All models of union_schemas."""

from .messages import *
