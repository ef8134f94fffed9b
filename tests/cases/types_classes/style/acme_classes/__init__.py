"""What a team gives to its models."""
