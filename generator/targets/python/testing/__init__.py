"""Sample responses, which the fake of an API in its client returns."""

from .sample_responses import add_sample_responses

__all__ = ["add_sample_responses"]
