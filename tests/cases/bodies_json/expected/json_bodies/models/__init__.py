"""All models of json_bodies."""

from .choice import *
from .notes import *
from .shared import *
