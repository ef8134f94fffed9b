"""All models of scalar_schemas."""

from .settings import *
