"""``python -m generator`` is the command ``specloom``."""

from .cli.commands import main

main(prog_name="specloom")
