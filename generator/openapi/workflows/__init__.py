"""Arazzo documents: workflows of the operations of a description (Arazzo 1.0 and 1.1)."""

from .reader import read_workflows

__all__ = ["read_workflows"]
