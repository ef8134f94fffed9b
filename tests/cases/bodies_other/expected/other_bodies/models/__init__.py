"""All models of other_bodies, each loaded with its module when it is needed."""
