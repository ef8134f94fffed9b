"""Changes from one description to another: their rules, their levels, and their reports."""
