"""All models of answer_media_types."""

from .any import *
from .report import *
