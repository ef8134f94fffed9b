"""What HTTP carries: its syntax, media types and their codecs, and items of sequences."""
