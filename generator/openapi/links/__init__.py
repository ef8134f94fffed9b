"""Links of responses, and the runtime expressions in them."""

from .link_reader import add_links

__all__ = ["add_links"]
