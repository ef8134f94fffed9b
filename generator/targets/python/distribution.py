"""The metadata of the distribution that contains a client."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from ...diagnostics import Diagnostic, Location
from ...model import Api
from ...style import Style
from ...style.distribution_specs import is_version, parse_author
from ...style.settings import PackageSettings
from ...text.quoting import quote_name
from .views import Author, Distribution, Extra, ProjectUrl

_METADATA_KEYS = (
    "version",
    "forge",
    "license",
    "copyright",
    "authors",
    "keywords",
    "urls",
    "extras",
)
_HTTP_REQUIREMENTS = {"httpx2": "httpx2>=2.0", "httpx": "httpx>=0.27"}
_LICENSE_FILE = re.compile(r"(licen[cs]e|copying)[^/]*", re.IGNORECASE)
_KNOWN_LICENSES = {
    name.lower(): name for name in ("MIT", "BSD-3-Clause", "Apache-2.0", "LicenseRef-Proprietary")
}
"""The licenses with a text in the built-in style, in `parts/licenses`, by lower-case names."""


def list_requirements(package: PackageSettings) -> tuple[str, ...]:
    """Return the requirements of a client: those of the style, and its HTTP library.

    A style that has a module in place of an HTTP library lists what it needs.
    """
    named = {re.split(r"[^\w.-]", each)[0].lower() for each in package.dependencies}
    requirement = _HTTP_REQUIREMENTS.get(package.http)
    missing = () if requirement is None or package.http in named else (requirement,)
    return (*missing, *package.dependencies)


def make_distribution(api: Api, style: Style, *, has_xml: bool) -> Distribution | None:
    """Return the metadata of a distribution; None if the style has no name for it.

    `has_xml` is whether the client reads or writes XML.

    Raises:
        SpecloomError: The style has no version and that of the description is not a valid
            one for a distribution, or the style has other metadata but no name.
    """
    name = style.package.distribution
    if not name:
        _check_unused_keys(style)
        return None
    package = style.package
    authors = [Author(*each) for each in filter(None, map(parse_author, package.authors))]
    holders = ", ".join(author.name for author in authors) or f"The authors of {name}"
    return Distribution(
        name=name,
        version=_get_version(api, style),
        license=package.license,
        authors=tuple(authors),
        copyright=package.copyright or holders,
        keywords=package.keywords,
        urls=tuple(ProjectUrl(*each) for each in package.urls.items()),
        extras=tuple(_list_extras(package, has_xml)),
    )


def _list_extras(package: PackageSettings, has_xml: bool) -> Iterator[Extra]:
    """Yield the extras of a client, and those of the style, which may replace them."""
    extras: dict[str, tuple[str, ...]] = {}
    if package.http in _HTTP_REQUIREMENTS:
        extras["http2"] = (f"{package.http}[http2]",)
    if has_xml:
        extras["xml"] = ("lxml>=5.3",)
    for name, requirements in sorted({**extras, **package.extras}.items()):
        yield Extra(name, tuple(requirements))


def list_license_problems(files: Collection[str], style: Style) -> Iterator[Diagnostic]:
    """Yield a warning if a distribution has a license, and no file with its text is written."""
    license = style.package.license
    has_text = any(_LICENSE_FILE.fullmatch(path) for path in files)
    if license and "pyproject.toml" in files and not has_text:
        path, line = style.locate_key("package", "license")
        known = _KNOWN_LICENSES.get(license.replace(" ", "-").lower())
        yield Diagnostic(
            "warning",
            "license-text",
            f"no file with the text of the license '{license}' is written",
            str(path),
            location=Location(line, 1),
            hint=(
                f"did you mean {quote_name(known)}?" if known else "add the file LICENSE to a style"
            ),
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
    values = {key: getattr(package, key) for key in _METADATA_KEYS}
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
