"""The distribution in which a client is published."""

from __future__ import annotations

from typing import NamedTuple


class Author(NamedTuple):
    """An author of a distribution."""

    name: str
    """The name of the author."""
    email: str
    """The email address; empty if none is set."""


class ProjectUrl(NamedTuple):
    """A link of a distribution, which package indexes show."""

    label: str
    """What the link leads to: ``Documentation``; text."""
    url: str
    """The URL."""


class Extra(NamedTuple):
    """An extra of a distribution: requirements that only some users need."""

    name: str
    """The name, as in ``pip install "acme-voice[http2]"``."""
    requirements: tuple[str, ...]
    """The requirements, as in ``pyproject.toml``: ``httpx2[http2]``."""


class Distribution(NamedTuple):
    """The metadata of the distribution in which a client is published."""

    name: str
    """The name to install it by, as in ``pip install NAME``."""
    version: str
    """The version of the distribution."""
    license: str
    """An SPDX license expression such as ``MIT``; empty if none is set."""
    authors: tuple[Author, ...]
    """The authors."""
    copyright: str
    """The holder of the copyright, with the year if the style has it; text on one line."""
    keywords: tuple[str, ...]
    """The keywords."""
    urls: tuple[ProjectUrl, ...]
    """The links."""
    extras: tuple[Extra, ...]
    """The extras, sorted by name: `http2` with the built-in HTTP libraries, `xml` for an API with
    XML, and those of the style.
    """
