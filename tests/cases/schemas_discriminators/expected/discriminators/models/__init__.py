"""All models of discriminators."""

from .shapes import *
