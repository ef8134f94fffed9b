"""All models of form_bodies."""

from .orders import *
from .uploads import *
