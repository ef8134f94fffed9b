"""The resources of `Voice`, a module each."""
