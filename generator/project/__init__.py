"""Project settings: command-line arguments over ``[tool.specloom]`` in pyproject.toml.

The import order is ``descriptions``, ``url_access``, ``project`` and ``settings``, and then
``loading``.
"""

from .loading import Arguments, list_client_names, load_project, load_projects, read_project_styles
from .project import Project
from .settings import PROJECT_FILE, is_client_name
from .url_access import UrlMode

__all__ = [
    "PROJECT_FILE",
    "Arguments",
    "Project",
    "UrlMode",
    "is_client_name",
    "list_client_names",
    "load_project",
    "load_projects",
    "read_project_styles",
]
