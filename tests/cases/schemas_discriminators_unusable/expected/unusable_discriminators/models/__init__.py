"""All models of unusable_discriminators."""

from .things import *
