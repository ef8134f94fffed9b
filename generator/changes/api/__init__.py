"""The comparison of two APIs, whatever client is generated for them."""
