"""All models of map_schemas."""

from .inventory import *
