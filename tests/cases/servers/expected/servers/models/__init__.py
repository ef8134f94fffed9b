"""All models of servers, each imported on first use."""
