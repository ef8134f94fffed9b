"""Methods that follow links."""
