"""All models of enums_3_0."""

from .jobs import *
