"""What a client is installed as: the metadata of its distribution."""

from __future__ import annotations

from ...model import Api
from ...style import Style
from ...style.values import author, is_release
from .views import Author, Distribution


def distribution(api: Api, style: Style) -> Distribution | None:
    """What a style says of it; None where it says no name.

    Raises:
        SpecloomError: the style gives no version, and that of the description is none for it;
            or it tells of a distribution that has no name.
    """
    name = style.text("package", "distribution")
    if not name:
        _check_nothing_said(style)
        return None
    authors = filter(None, map(author, style.texts("package", "authors")))
    return Distribution(
        name=name,
        version=_version(api, style),
        license=style.text("package", "license"),
        authors=tuple(Author(*each) for each in authors),
    )


def _check_nothing_said(style: Style) -> None:
    """Raise for what would be told by a pyproject.toml, where none is written."""
    for key in ("version", "license", "authors"):
        if style.data["package"][key]:
            what = f"'package.{key}' is told in a pyproject.toml, and none is written"
            hint = 'say what it is installed by in this table: distribution = "acme-client"'
            raise style.problem(("package", key), "wrong-style-value", what, hint)


def _version(api: Api, style: Style) -> str:
    said = style.text("package", "version") or api.version.strip()
    if is_release(said):
        return said
    told = f"the version {said!r} of the description is none that a distribution can have"
    hint = 'say one in this table: version = "1.0.0"'
    raise style.unmatched(("package", "distribution"), told, hint)
