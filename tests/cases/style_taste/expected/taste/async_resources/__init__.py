# Made by "specloom"; don't edit. ''' \ """
# A second line.
"""The resources of `AsyncTaste`, a module each."""
