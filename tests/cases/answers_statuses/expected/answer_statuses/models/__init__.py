"""All models of answer_statuses."""

from .jobs import (
    Ticket,
)
from .shared import (
    Job,
    Problem,
)

__all__ = [
    "Job",
    "Problem",
    "Ticket",
]
