"""All models of anything_schemas."""

from .things import *
