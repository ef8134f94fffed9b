"""All models of query_parameters."""

from .search import *
