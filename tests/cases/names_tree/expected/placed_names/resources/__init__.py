"""The resources of `Client`, a module each."""
