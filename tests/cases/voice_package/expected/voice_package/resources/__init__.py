# Copyright Acme.
"""Resources of `Client`, one module each."""
