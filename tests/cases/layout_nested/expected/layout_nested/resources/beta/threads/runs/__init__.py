"""What lies in `layout_nested/resources/beta/threads/runs`."""
