"""All models of null_answers, each loaded with its module when it is needed."""
