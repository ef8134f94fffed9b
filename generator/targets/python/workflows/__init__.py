"""Workflows in the documentation, with programs that run them."""

from .workflow_views import write_workflows

__all__ = ["write_workflows"]
