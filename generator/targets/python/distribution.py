"""What a client is installed as: the metadata of its distribution."""

from __future__ import annotations

from ...model import Api
from ...style import Style
from ...style.value_specs import is_version, parse_author
from .views import Author, Distribution


def make_distribution(api: Api, style: Style) -> Distribution | None:
    """What a style says of it; None where it says no name.

    Raises:
        SpecloomError: the style gives no version, and that of the description is none for it;
            or it tells of a distribution that has no name.
    """
    name = style.get_text("package", "distribution")
    if not name:
        _check_unused_keys(style)
        return None
    authors = filter(None, map(parse_author, style.get_texts("package", "authors")))
    return Distribution(
        name=name,
        version=_get_version(api, style),
        license=style.get_text("package", "license"),
        authors=tuple(Author(*each) for each in authors),
    )


def _check_unused_keys(style: Style) -> None:
    """Raise for what would be told by a pyproject.toml, where none is written."""
    for key in ("version", "license", "authors"):
        if style.data["package"][key]:
            message = f"'package.{key}' is told in a pyproject.toml, and none is written"
            hint = 'say what it is installed by in this table: distribution = "acme-client"'
            raise style.make_error(("package", key), "wrong-style-value", message, hint)


def _get_version(api: Api, style: Style) -> str:
    version = style.get_text("package", "version") or api.version.strip()
    if is_version(version):
        return version
    message = f"the version {version!r} of the description is none that a distribution can have"
    hint = 'say one in this table: version = "1.0.0"'
    raise style.unmatched_error(("package", "distribution"), message, hint)
