"""All models of null_answers."""
