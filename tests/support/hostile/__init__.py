"""Hostile descriptions, and runs of the command with them in limited child processes.

``python -m support.hostile`` with ``tests`` on the path runs all of them, which takes an hour, and
prints how many were injected, escaped, failed or hung.
"""
