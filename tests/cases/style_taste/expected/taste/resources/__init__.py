# Made by "specloom"; don't edit. ''' \ """
# A second line.
"""Resources of `Taste`, one module each."""
