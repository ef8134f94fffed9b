"""Clients and the methods of their resources."""
