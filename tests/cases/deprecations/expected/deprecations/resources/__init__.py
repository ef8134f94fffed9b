"""Resources of `Client`, one module each."""
