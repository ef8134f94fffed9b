"""What lies in `layout_nested/types/beta`."""
