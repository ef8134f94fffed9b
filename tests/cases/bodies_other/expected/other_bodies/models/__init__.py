"""All models of other_bodies."""
