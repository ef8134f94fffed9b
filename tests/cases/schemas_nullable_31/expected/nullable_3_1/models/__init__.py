"""All models of nullable_3_1."""

from .readings import *
