"""Entry point of ``python -m generator``, which is the command ``specloom``."""

from .cli.commands import main

main(prog_name="specloom")
