"""OpenAPI descriptions, and access to their values by JSON pointers.

`openapi.loader.load` returns a `Document`; its `root` is a `Cursor`, from which the values of
the description are reached.  A cursor keeps its pointer, so messages have a location.

A file that is not an OpenAPI description raises `SpecloomError`.  Violations of the
specification, and values of a wrong type that a client can be generated without, are
warnings in the report, as is a ``$ref`` that names nothing; one that names another file or
itself is an error in the report.

Each module imports only from those below it:

==================  ====================================================
`validation`        checks of the structure, and strict ones; owns the validators
`overlays`          overlay files, applied to a description
`overlay_reader`    their actions; `json_paths`, which they use, owns jsonpath_rfc9535
`unquoted_texts`    strings that YAML reads as numbers or booleans
`document`          `Document`, a loaded description
`cursor`            `Cursor`, a value of it; follows ``$ref``
`editing`           merging, copying and removing of values
`origins`           origins of values that were placed or changed
`source_file`       YAML and JSON files as sources of messages
`locations`         lines and columns of values, for messages
`yaml_reader`       YAML to plain data; owns yaml
`yaml_surrogates`   surrogate pairs in YAML
`json_reader`       JSON to plain data
`parsing`           results and limits of both readers
`spec_grammar`      kinds of values: what a key means
`references`        values that ``$ref`` names; suggestions
`schema_resources`  schemas with an ``$id``
`trails`            pointers in words, for messages
`message_text`      type names in messages
==================  ====================================================
"""

from .cursor import BrokenReferenceError, Cursor
from .document import Document
from .trails import HTTP_METHODS
from .unquoted_texts import find_unquoted_text, is_unquoted, read_unquoted_text

__all__ = [
    "HTTP_METHODS",
    "BrokenReferenceError",
    "Cursor",
    "Document",
    "find_unquoted_text",
    "is_unquoted",
    "read_unquoted_text",
]
