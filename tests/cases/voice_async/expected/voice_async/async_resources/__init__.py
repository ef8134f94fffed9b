"""Resources of `Voice`, one module each."""
