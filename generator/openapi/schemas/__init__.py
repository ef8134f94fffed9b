"""JSON Schemas and their conversion into types of the model."""
