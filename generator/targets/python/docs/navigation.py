"""The navigation of the documentation site, and the files of a style that the site shows."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from ....diagnostics import SpecloomError
from ....style import Style
from ....style.errors import style_error
from ....text.quoting import quote_name
from ....text.suggestions import did_you_mean, list_names
from ..views import NavigationEntry, Package

_REST = "*"
"""What stands for all entries of the client that have no other place."""

_MAX_LEVELS = 5
"""The maximum number of sections inside each other, which is more than readers see."""

_SITE_FOLDER = "docs"
_SPHINX_SETTINGS = "docs/conf.py"
_PAGE_SUFFIXES: Mapping[str, str] = {"mkdocs.yml": ".md", _SPHINX_SETTINGS: ".rst"}
"""The suffix of pages, by the configuration of the program that builds the site."""


def arrange_navigation(package: Package, style: Style) -> tuple[NavigationEntry, ...]:
    """Return the navigation that a style says, of what the client has.

    Raises:
        SpecloomError: A section is unknown, or something is in two places.
    """
    return _Arrangement(package, style).arrange_entries()


def _list_client_entries(package: Package) -> dict[str, bool]:
    """Return the pages of a client and the sections of its pages, and whether it has them."""
    guides = package.guides
    has_methods = guides.getting_started.example is not None
    return {
        "index": True,
        "authentication": has_methods and bool(package.credentials),
        "errors": has_methods,
        "http": has_methods,
        "pagination": bool(guides.pagination.methods),
        "streaming": bool(guides.streaming.methods),
        "polling": bool(guides.polling),
        "files": bool(guides.uploads.methods or guides.downloads.methods),
        "tags": bool(package.tags),
        "webhooks": bool(package.webhooks),
        "workflows": bool(package.workflows),
        "resources": bool(package.resources),
        "models": bool(package.type_pages),
    }


class _Arrangement:
    """The entries of a navigation, each at one place."""

    def __init__(self, package: Package, style: Style) -> None:
        self._style, self._docs = style, style.docs
        self._known = _list_client_entries(package)
        self._named: dict[str, None] = {}  # in their order

    def arrange_entries(self) -> tuple[NavigationEntry, ...]:
        """Return the entries of the first level, with those inside them.

        Raises:
            SpecloomError: A setting names what the navigation does not have, or has twice.
        """
        docs = self._docs
        self._check_section_titles()
        self._collect_names(docs.navigation or (_REST,), ("navigation",), 0)
        self._check_named_entries()
        return self._build_entries(docs.navigation or (_REST,))

    def _check_section_titles(self) -> None:
        for title in self._docs.sections:
            if title in (*self._known, _REST):
                message = f"a section cannot be called {quote_name(title)}, as a page is"
                raise self._make_error(("sections", title), message, "give it another title")

    def _check_named_entries(self) -> None:
        """Check that sections and titles are of entries that the navigation has."""
        docs = self._docs
        known = dict.fromkeys([*self._named, *self._known])
        for key, names in (("sections", docs.sections), ("titles", docs.titles)):
            for name in names:
                if name == _REST or name not in known:
                    message = f"{quote_name(name)} is not in the navigation"
                    hint = did_you_mean(name, known) or f"known: {list_names(known)}"
                    raise self._make_error((key, name), message, hint)

    def _collect_names(self, names: Sequence[str], keys: tuple[str | int, ...], level: int) -> None:
        """Collect the names of all entries.

        Raises:
            SpecloomError: One of them is at a second place, such as in a section that contains
                itself, or there are too many levels.
        """
        for number, name in enumerate(names):
            place = (*keys, number)
            if name in self._named:
                raise self._make_error(place, f"{quote_name(name)} is in the navigation twice")
            self._named[name] = None
            if name in self._docs.sections:
                if level == _MAX_LEVELS:
                    message = f"more than {_MAX_LEVELS} sections are inside each other"
                    raise self._make_error(place, message)
                self._collect_names(self._docs.sections[name], ("sections", name), level + 1)

    def _build_entries(self, names: Sequence[str]) -> tuple[NavigationEntry, ...]:
        return tuple(entry for name in names for entry in self._iter_entries(name))

    def _iter_entries(self, name: str) -> Iterator[NavigationEntry]:
        """Yield the entries for a name; there are none for what the client does not have."""
        title = self._docs.titles.get(name, "")
        if name == _REST:
            yield from self._build_entries([each for each in self._known if self._is_rest(each)])
        elif name in self._docs.sections:
            if children := self._build_entries(self._docs.sections[name]):
                yield NavigationEntry(name, "section", title or name, children)
        elif name not in self._known:
            yield NavigationEntry(name, "page", title)
        elif self._known[name]:
            kind = name if name in ("resources", "models") else "guide"
            yield NavigationEntry(name, kind, title)

    def _is_rest(self, name: str) -> bool:
        return name not in self._named

    def _make_error(
        self, keys: Sequence[str | int], message: str, hint: str | None = None
    ) -> SpecloomError:
        return _make_docs_error(self._style, keys, message, hint)


def check_site(package: Package, style: Style, paths: Collection[str]) -> None:
    """Check that the output has the files and pages that a style names for the site.

    Raises:
        SpecloomError: One is missing, or would replace another one.
    """
    docs = style.docs
    suffixes = [suffix for file, suffix in _PAGE_SUFFIXES.items() if file in paths]
    if not suffixes:  # such as source tables, which are no site
        return
    for key, name in (("logo", docs.logo), ("favicon", docs.favicon)):
        if name:
            _check_file(style, (key,), name, paths)
    for number, name in enumerate(docs.stylesheets):
        _check_file(style, ("stylesheets", number), name, paths)
    if docs.stylesheets and _SPHINX_SETTINGS in paths:
        _check_static_files(style, paths)
    known = dict.fromkeys([*_list_client_entries(package), *docs.sections, _REST])
    lists: list[tuple[tuple[str, ...], Sequence[str]]] = [(("navigation",), docs.navigation)]
    lists += [(("sections", title), names) for title, names in docs.sections.items()]
    for keys, names in lists:
        for number, name in enumerate(names):
            if name not in known:
                _check_page(style, (*keys, number), name, known, paths, suffixes)


def _check_file(style: Style, keys: Sequence[str | int], name: str, paths: Collection[str]) -> None:
    path = f"{_SITE_FOLDER}/{name}"
    if path not in paths:
        message = f"no file is written to {quote_name(path)}"
        hint = did_you_mean(name, _list_site_files(paths)) or "put the file there in the style"
        raise _make_docs_error(style, keys, message, hint)


def _check_static_files(style: Style, paths: Collection[str]) -> None:
    """Check that Sphinx copies no two files to the same path.

    It copies what the folders of style sheets contain to `_static`, without hidden files.
    """
    places = {"_static": -1}
    for number, name in enumerate(style.docs.stylesheets):
        places.setdefault(name.partition("/")[0], number)
    files = [
        (places[folder], inner or folder, file)
        for file in _list_site_files(paths)
        for folder, _, inner in [file.partition("/")]
        if folder in places and "/." not in f"/{file}"
    ]
    copied: dict[str, str] = {}
    for number, target, file in sorted(files):
        other = copied.setdefault(target, file)
        if other != file:
            message = (
                f"{quote_name(file)} would replace {quote_name(other)}: "
                f"Sphinx copies both to {quote_name(f'_static/{target}')}"
            )
            hint = "rename one of them, or put all style sheets in one folder"
            keys = ("stylesheets", number)
            raise _make_docs_error(style, keys, message, hint, "wrong-style-value")


def _check_page(
    style: Style,
    keys: Sequence[str | int],
    name: str,
    known: Iterable[str],
    paths: Collection[str],
    suffixes: Sequence[str],
) -> None:
    for suffix in suffixes:
        path = f"{_SITE_FOLDER}/{name}{suffix}"
        if path not in paths:
            files = _list_site_files(paths)
            pages = [each.removesuffix(suffix) for each in files if each.endswith(suffix)]
            message = (
                f"{quote_name(name)} is no section, and no page is written to {quote_name(path)}"
            )
            hint = did_you_mean(name, [*known, *pages]) or "put the page there in the style"
            raise _make_docs_error(style, keys, message, hint)


def _list_site_files(paths: Collection[str]) -> list[str]:
    prefix = f"{_SITE_FOLDER}/"
    return [path.removeprefix(prefix) for path in paths if path.startswith(prefix)]


def _make_docs_error(
    style: Style,
    keys: Sequence[str | int],
    message: str,
    hint: str | None,
    code: str = "unmatched-name",
) -> SpecloomError:
    """Return the error for an item of ``[docs]`` at its line."""
    names = [str(each) for each in keys if isinstance(each, str)]
    file = style.layers[style.get_layer("docs", *names)].file
    return style_error(file.locate_key(("docs", *keys)), code, message, hint)
