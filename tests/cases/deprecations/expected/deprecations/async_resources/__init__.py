"""Resources of `AsyncClient`, one module each."""
