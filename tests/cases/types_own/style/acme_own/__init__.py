"""What a team has already."""
