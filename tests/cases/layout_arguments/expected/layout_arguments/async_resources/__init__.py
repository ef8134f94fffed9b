"""The resources of `AsyncClient`, a module each."""
