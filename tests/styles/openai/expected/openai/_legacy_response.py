"""Raw responses, with status and headers."""

from ._runtime.raw_responses import LegacyAPIResponse

__all__ = ["LegacyAPIResponse"]
