"""What there is to ask of an object that templates see."""

from __future__ import annotations

from .settings import Settings


def field_names(thing: object) -> tuple[str, ...]:
    """The fields and properties of a page, or the keys of a table of the style; else nothing."""
    if isinstance(thing, Settings):
        return tuple(thing)
    fields: tuple[str, ...] = getattr(thing, "_fields", ())
    properties = (name for name, each in vars(type(thing)).items() if isinstance(each, property))
    return (*fields, *properties) if fields else ()


def called(thing: object) -> str:
    """What an object is called in a message: ``a Package``, ``style.custom``, ``a text``."""
    if isinstance(thing, Settings):
        return str(thing)
    if thing is None or callable(thing):
        return "None" if thing is None else "a function"
    name = _PLAIN.get(type(thing), type(thing).__name__)
    return f"{'an' if name[0] in 'AEIOaeio' else 'a'} {name}"


_PLAIN = {
    str: "text",
    bool: "truth value",
    int: "number",
    float: "number",
    tuple: "list",
    list: "list",
    dict: "mapping",
}
