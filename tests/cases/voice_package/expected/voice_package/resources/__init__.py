# Copyright Acme.
"""The resources of `Client`, a module each."""
