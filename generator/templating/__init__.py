"""Templates: the files of a style, what each is written for, and Jinja, which only this room knows.

============  ============================================================================
`sources`     the files of all styles, of which the last one that has a path counts
`targets`     the paths that a template writes, and the item of its loop for each
`filters`     the doors through which text reaches a file
`sandbox`     Jinja's sandbox with its limits, and where it finds templates
`failures`    what went wrong in a template, and at which line
============  ============================================================================
"""

from generator.templating.sandbox import Templates
from generator.templating.sources import SUFFIX, Source, sources_of
from generator.templating.targets import Target, targets

__all__ = ["SUFFIX", "Source", "Target", "Templates", "sources_of", "targets"]
