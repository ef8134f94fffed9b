"""Targets: what a description is rendered as."""
