"""The release of openai-python that has the same names."""

__all__ = ["__title__", "__version__"]

__title__ = "openai"
__version__ = "1.16.2"
