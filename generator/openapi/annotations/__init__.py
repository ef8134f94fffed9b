"""What a description says for people: examples, and where further documentation is."""
