"""All models of answer_statuses."""

from .jobs import *
from .shared import *
