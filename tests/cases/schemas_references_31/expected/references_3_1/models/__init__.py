"""All models of references_3_1."""

from .a import *
