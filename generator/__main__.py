"""``python -m generator`` is the command ``specloom``."""

from generator.cli import main

main(prog_name="specloom")
