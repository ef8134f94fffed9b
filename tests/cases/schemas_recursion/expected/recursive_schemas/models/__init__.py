"""All models of recursive_schemas."""

from .trees import *
