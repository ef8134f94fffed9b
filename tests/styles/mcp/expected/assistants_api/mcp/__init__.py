"""An MCP server whose tools are the operations of the API."""

from .server import create_server

__all__ = ["create_server"]
