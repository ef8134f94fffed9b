"""All models of unexpressed_schemas."""

from .things import *
