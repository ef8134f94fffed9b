# Made by "specloom"; don't edit. ''' \ """
# A second line.
"""Resources of `AsyncTaste`, one module each."""
