"""HTTP requests with sample values: how values are written in URLs, headers and bodies.

`value_styles` decides how a parameter or a field of a form is written, `styled_values` writes it,
`sample_bodies` writes bodies, and `sample_requests` puts requests together.
"""

from .sample_bodies import FormField, HttpBody
from .sample_requests import HttpRequest, SampleRequestWriter

__all__ = ["FormField", "HttpBody", "HttpRequest", "SampleRequestWriter"]
