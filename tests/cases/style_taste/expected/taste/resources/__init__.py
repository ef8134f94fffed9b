# Made by "specloom"; don't edit. ''' \ """
# A second line.
"""The resources of `Taste`, a module each."""
