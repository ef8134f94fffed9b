"""All models of warned_answers."""

from .both import *
