"""All models of references_3_0."""

from .a import *
