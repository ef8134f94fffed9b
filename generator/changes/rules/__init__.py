"""The rules that classify changes: for the API, and for the client."""
