"""An OpenAPI description, read, checked, and walked by JSON pointers.

`load` gives a `Document`; from its `root`, a `Cursor` goes down into plain data and
takes its pointer along, so whatever is found can be told with its place.

A file that is no description raises `SpecloomError`.  What the validators dislike,
and what has the wrong shape where a client can be made all the same, are warnings
in the report; a ``$ref`` that leads nowhere is an error in the report.

Imports go down this list:

=================  ==========================================================
`loading`          file → text → data → overlaid → checked `Document`
`overlays`         changes that stand in files of their own; owns jsonpath_rfc9535
`structure`        checked by OpenAPI's JSON Schemas; owns jsonschema_rs
`strictly`         checked by openapi-spec-validator, when asked for
`cursor`           `Document` and `Cursor`, with ``$ref`` followed
`editing`          merging, copying and removing in plain data
`origins`          where values came from that overlays have changed
`written`          file → text → data, and a text as a source of messages
`places`           pointers → lines and columns, when a message is printed
`yaml_reading`     YAML → data; owns yaml
`json_reading`     JSON → data
`references`       ``$anchor``; what a broken ``$ref`` may have meant
`pointers`         JSON pointers, and the way to a value in words
`wording`          what messages call values; "did you mean"
`reading`          what both readers give, and their bounds
=================  ==========================================================
"""

from .cursor import BrokenReferenceError, Cursor, Document
from .loader import load, load_text
from .trails import HTTP_METHODS

__all__ = [
    "HTTP_METHODS",
    "BrokenReferenceError",
    "Cursor",
    "Document",
    "load",
    "load_text",
]
