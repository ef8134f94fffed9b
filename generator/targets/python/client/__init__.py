"""Client classes and the methods of their resources."""
