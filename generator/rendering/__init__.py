"""Templates and their rendering; the only package that uses Jinja.

===================  =================================================================
`context`           the variables of templates
`style_files`       the files of all styles; later styles override earlier ones by path
`output_paths`      the output paths of a template, and the loop item of each
`filters`           filters for Markdown and other formats, and those of the targets
`style_loader`      the template loader, and the cache of compiled templates
`sandbox`           Jinja's sandbox
`metered_sandbox`   the sandbox of styles of unknown origin: `metered_code`, `metered_filters` and
                    `method_costs` charge a `work_budget`
`template_renderer` the templates of a style, ready to be rendered
`errors`            errors in templates, with their lines
`line_origins`      the lines of templates that rendered lines are from
`renderer`          rendering of all files of a style
`file_formatting`   their formatting by the targets
===================  =================================================================
"""

from .output_paths import OutputFile, iter_output_files
from .renderer import RenderedFile, render
from .style_files import SUFFIX, StyleFile, collect_style_files
from .template_renderer import TemplateRenderer

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
