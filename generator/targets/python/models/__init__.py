"""Model modules: classes, typed dicts and type aliases."""
