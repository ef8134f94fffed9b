"""Changelogs: files in the form of Keep a Changelog 1.1."""

from __future__ import annotations

import re

_TITLE = "# Changelog\n"
_SECTION = re.compile(r"^### (.+)$", re.MULTILINE)
_HEADING = re.compile(r"^## ", re.MULTILINE)
_UNRELEASED = re.compile(r"## (\[unreleased\]|unreleased)", re.IGNORECASE)
_LINK = re.compile(r"\[[^]]+\]:")


def make_first_changelog(version: str) -> str:
    """Return the changelog of a client that has just been generated.

    Its entry has no date, since nobody knows yet when the version is published.
    """
    return f"{_TITLE}\n## [{version}]\n\n### Added\n\n- First version.\n"


def add_entry(changelog: str, entry: str, version: str = "", date: str = "") -> str:
    """Return a changelog with an entry: the sections of `format_changelog_entry`.

    They are added to those that are unreleased, except for items that are there already. With a
    version, all these become its entry. Line ends remain those of the changelog.
    """
    if "\r\n" in changelog:
        added = add_entry(changelog.replace("\r\n", "\n"), entry, version, date)
        return added.replace("\n", "\r\n")
    text, links = _split_at_links(changelog)
    head, entries = _split_at_first_heading(text or _TITLE)
    unreleased, rest = "", entries
    if _UNRELEASED.match(entries):
        unreleased, rest = _split_at_first_heading(entries.partition("\n")[2])
    heading = f"## [{version}] - {date}" if version else "## [Unreleased]"
    parts = [head, f"{heading}\n\n{_merge_sections(unreleased, entry)}", rest]
    parts.append(links)
    return "\n\n".join(part.strip("\n") for part in parts if part.strip()) + "\n"


def _split_at_links(text: str) -> tuple[str, str]:
    """Return the text before the link definitions at the end, and these."""
    lines = text.rstrip().split("\n")
    count = 0
    while count < len(lines) and _LINK.match(lines[-1 - count]):
        count += 1
    start = len(lines) - count
    return ("\n".join(lines[:start]), "\n".join(lines[start:])) if count else (text, "")


def _split_at_first_heading(text: str) -> tuple[str, str]:
    """Return the text before the first version, and the rest."""
    found = _HEADING.search(text)
    return (text[: found.start()], text[found.start() :]) if found else (text, "")


def _merge_sections(unreleased: str, entry: str) -> str:
    """Return the sections of two entries; items that both have are there once."""
    intro, sections = _parse_sections(unreleased)
    for title, body in _parse_sections(entry)[1].items():
        lines = sections.get(title, "").strip().split("\n") if title in sections else []
        lines += [line for line in body.strip().split("\n") if line not in lines]
        sections[title] = "\n".join(lines)
    texts = [f"### {title}\n\n{body.strip()}\n" for title, body in sections.items()]
    return "\n".join([*([f"{intro.strip()}\n"] if intro.strip() else []), *texts])


def _parse_sections(text: str) -> tuple[str, dict[str, str]]:
    """Return the text before the first section, and the bodies of sections by title."""
    intro, *parts = _SECTION.split(text)
    return intro, dict(zip(parts[::2], parts[1::2], strict=True))
