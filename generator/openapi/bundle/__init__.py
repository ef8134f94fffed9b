"""The bundled description, which generated documentation comes with.

====================  ====================================================
`description_bundle`  the selected operations and all that they refer to
`references`          references in the bundle; which operations it keeps
`repairs`             values whose ``$ref`` names nothing
====================  ====================================================
"""

from .description_bundle import bundle_description, format_bundle

__all__ = ["bundle_description", "format_bundle"]
