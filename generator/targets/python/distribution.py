"""The metadata of the distribution that contains a client."""

from __future__ import annotations

import re

from ...model import Api
from ...style import Style
from ...style.settings import PackageSettings
from ...style.value_specs import is_version, parse_author
from .views import Author, Distribution

_HTTP_REQUIREMENTS = {"httpx2": "httpx2>=2.0", "httpx": "httpx>=0.27"}


def list_requirements(package: PackageSettings) -> tuple[str, ...]:
    """Return the requirements of a client: those of the style, and its HTTP library.

    A style that has a module in place of an HTTP library lists what it needs.
    """
    named = {re.split(r"[^\w.-]", each)[0].lower() for each in package.dependencies}
    requirement = _HTTP_REQUIREMENTS.get(package.http)
    missing = () if requirement is None or package.http in named else (requirement,)
    return (*missing, *package.dependencies)


def make_distribution(api: Api, style: Style) -> Distribution | None:
    """Return the metadata of a distribution; None if the style has no name for it.

    Raises:
        SpecloomError: The style has no version and that of the description is not a valid
            one for a distribution, or the style has other metadata but no name.
    """
    name = style.package.distribution
    if not name:
        _check_unused_keys(style)
        return None
    authors = filter(None, map(parse_author, style.package.authors))
    return Distribution(
        name=name,
        version=_get_version(api, style),
        license=style.package.license,
        authors=tuple(Author(*each) for each in authors),
    )


def format_user_agent(api: Api, style: Style, package: str) -> str:
    """Return the User-Agent header, with the placeholders that only a running client can fill.

    `package` is the name of the import package. Without a distribution, the version is that of the
    API.
    """
    named = style.package.distribution
    version = _get_version(api, style) if named else "-".join(api.version.split())
    text = style.package.user_agent.replace("{package}", package)
    return text.replace("{version}", version or "0")


def _check_unused_keys(style: Style) -> None:
    """Raise an error for metadata that has no effect, because no pyproject.toml is written."""
    package = style.package
    values = {"version": package.version, "license": package.license, "authors": package.authors}
    for key, value in values.items():
        if value:
            message = (
                f"'package.{key}' requires a distribution name, since it is for pyproject.toml"
            )
            hint = 'add a name to this table: distribution = "acme-client"'
            raise style.make_error(("package", key), "wrong-style-value", message, hint)


def _get_version(api: Api, style: Style) -> str:
    version = style.package.version or api.version.strip()
    if is_version(version):
        return version
    message = f"the version {version!r} of the description is not a valid distribution version"
    hint = 'add a version to this table: version = "1.0.0"'
    raise style.unmatched_error(("package", "distribution"), message, hint)
