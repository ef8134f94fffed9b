"""All models of uncovered_security, each loaded with its module when it is needed."""
