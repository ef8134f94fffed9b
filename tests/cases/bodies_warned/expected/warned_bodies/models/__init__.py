"""All models of warned_bodies."""

from .several import *
