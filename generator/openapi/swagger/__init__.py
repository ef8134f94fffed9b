"""Swagger 2.0, which is converted to OpenAPI 3.0 before anything reads it.

Each module imports only from those below it:

=======================  ====================================================
`conversion`             a description as a whole
`operations`             path items and operations
`request_bodies`         body and form parameters
`responses`              responses and their headers
`parameters`             other parameters, and what each location needs
`array_formats`          how arrays are joined
`media_types`            ``consumes`` and ``produces``
`schemas`                schemas
`repeated_values`        a limit of what is copied
`discriminator_values`   values of discriminators in vendor extensions
`security_schemes`       ``securityDefinitions``
`servers`                ``host``, ``basePath`` and ``schemes``
`moved_values`           where values and references are moved to
=======================  ====================================================
"""

from .conversion import convert_document

__all__ = ["convert_document"]
