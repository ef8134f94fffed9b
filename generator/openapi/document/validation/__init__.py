"""Checks of a description against the specification.

`structural_validation` checks the structure by the JSON Schemas of OpenAPI, which `metaschemas`
loads; `findings` selects what is reported of several findings, and `handled_deviations` are left
out. `strict_validation` checks more, if asked to.
"""
