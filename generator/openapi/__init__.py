"""OpenAPI descriptions and their reading into the intermediate model."""
