"""All models of hostile_markdown, each loaded with its module when it is needed."""
