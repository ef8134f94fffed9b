# Copyright Acme.
"""Resources of `AsyncClient`, one module each."""
