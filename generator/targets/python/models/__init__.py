"""Modules of models: classes, typed dicts, and type aliases."""
