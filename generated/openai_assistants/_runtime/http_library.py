"""The HTTP library of the client; no other module of the runtime knows its name."""

from typing import Final

import httpx2 as httpx

__all__ = ["HTTP_PRODUCT", "httpx"]

HTTP_PRODUCT: Final = f"{httpx.__name__}/{httpx.__version__}"
"""The name and the version of the library, for the header User-Agent."""
