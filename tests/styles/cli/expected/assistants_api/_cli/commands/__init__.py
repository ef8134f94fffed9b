"""The commands: a module for each resource, imported when it is used."""
