"""What a client is installed as: the metadata of its distribution."""

from __future__ import annotations

from generator.model import Api
from generator.pages import Author, Distribution
from generator.style import Style
from generator.style_values import author, is_release


def distribution(api: Api, style: Style) -> Distribution | None:
    """What a style says of it; None where it says no name.

    Raises:
        SpecloomError: the style gives no version, and that of the description is none for it.
    """
    name = style.text("package", "distribution")
    if not name:
        return None
    authors = filter(None, map(author, style.texts("package", "authors")))
    return Distribution(
        name=name,
        version=_version(api, style),
        license=style.text("package", "license"),
        authors=tuple(Author(*each) for each in authors),
    )


def _version(api: Api, style: Style) -> str:
    said = style.text("package", "version") or api.version.strip()
    if is_release(said):
        return said
    told = f"the version {said!r} of the description is none that a distribution can have"
    hint = 'say one in this table: version = "1.0.0"'
    raise style.unmatched(("package", "distribution"), told, hint)
