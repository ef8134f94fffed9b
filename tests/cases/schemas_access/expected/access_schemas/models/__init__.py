"""All models of access_schemas."""

from .users import *
