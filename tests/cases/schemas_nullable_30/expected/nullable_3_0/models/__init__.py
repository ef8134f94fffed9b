"""All models of nullable_3_0."""

from .readings import *
