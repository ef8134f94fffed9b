"""All models of lines_of_text, each imported on first use."""
