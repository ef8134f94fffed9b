"""All models of other_bodies, each imported on first use."""
