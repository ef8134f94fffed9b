"""Helpers that several test modules share; they hold no tests."""
