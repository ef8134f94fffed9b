"""The HTTP library of the client; no other module of the runtime knows its name."""

import httpx2 as httpx

__all__ = ["httpx"]
