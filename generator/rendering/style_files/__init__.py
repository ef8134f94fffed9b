"""The files of styles, and checks that each has an effect: a misspelt name would have none.

================= ====================================================================
`files`           the files of all styles; later styles override earlier ones by path
`checks`          all checks of the files of users' styles
`template_syntax` what the syntax tree of a template says: blocks, and names of templates
`style_templates` all templates of users' styles, and what they refer to
`unknown_blocks`  blocks that no extended template has, and texts between blocks
`unused_files`    parts that nothing includes, and files with misspelt paths
================= ====================================================================
"""

from .files import (
    SUFFIX,
    StyleFile,
    collect_style_files,
    iter_style_files,
    list_style_files,
    merge_style_files,
)

__all__ = [
    "SUFFIX",
    "StyleFile",
    "collect_style_files",
    "iter_style_files",
    "list_style_files",
    "merge_style_files",
]
