"""All models of server_variables, each imported on first use."""
