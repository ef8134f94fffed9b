"""The reference target: language-neutral views of an API."""

from .target import REFERENCE

__all__ = ["REFERENCE"]
