"""specloom: an OpenAPI description into a Python client, its models and its documentation.

The line of stages, each turning one value into the next::

    load → Document → parse → Api → lower → Package → render → format → files

`generator.pipeline.generate` runs them and reads, but writes nothing; `generator.files`
brings the result to the disk.
"""
