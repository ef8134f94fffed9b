"""Project settings: command-line arguments over ``[tool.specloom]`` in pyproject.toml.

The import order is ``project`` and ``settings``, and then ``loading``.
"""

from .loading import load_project, read_project_styles
from .project import Project
from .settings import PROJECT_FILE

__all__ = ["PROJECT_FILE", "Project", "load_project", "read_project_styles"]
