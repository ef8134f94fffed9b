"""OpenAPI descriptions and their conversion into the intermediate model."""
