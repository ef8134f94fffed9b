"""Templates and their rendering: the only package that knows Jinja.

==================  ==================================================================
`context`           the values that templates see
`template_files`    the files of all styles, of which the last one with a path counts
`output_paths`      the paths that a template writes, and the item of its loop for each
`filters`           the escape functions through which text reaches a file
`sandbox`           Jinja's sandbox with its limits, and the loader of templates
`errors`            errors in templates, with their lines
`renderer`          all files of a style
==================  ==================================================================
"""

from .output_paths import OutputFile, iter_output_files
from .renderer import RenderedFile, render
from .sandbox import TemplateRenderer
from .template_files import SUFFIX, StyleFile, collect_style_files

__all__ = [
    "SUFFIX",
    "OutputFile",
    "RenderedFile",
    "StyleFile",
    "TemplateRenderer",
    "collect_style_files",
    "iter_output_files",
    "render",
]
