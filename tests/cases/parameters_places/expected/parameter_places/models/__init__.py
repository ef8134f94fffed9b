"""All models of parameter_places."""

from .items import *
