"""The copied files of a client's runtime and fake API, with the exceptions that a style renames."""

from __future__ import annotations

import io
import re
import tokenize
from collections.abc import Callable, Iterator
from contextlib import suppress

from ...naming.name_overrides import NameOverride
from ...naming.unique_names import Name
from ...text.articles import choose_article
from .names.error_names import ErrorNames, list_renamed
from .syntax.imports import RUNTIME_FOLDER, TESTING_FOLDER
from .views import Package


def make_renamer(names: ErrorNames) -> Callable[[str, str, Package], str] | None:
    """Return a function that renames exception classes in a copied file; None if it has none to do.

    It takes the text of the file, its path and the package. An attribute of the same name, such
    as that of a library, is not renamed. An article before a name is adapted.
    """
    renamed = list_renamed(names)
    if not renamed:
        return None
    pattern = re.compile(rf"(?:\b([Aa])n? )?(?<![\w.])({'|'.join(renamed)})(?!\w)")

    def rename_match(match: re.Match[str]) -> str:
        article, name = match[1], renamed[match[2]]
        return f"{choose_article(name, article)} {name}" if article else name

    def rename_errors(text: str, path: str, package: Package) -> str:
        folders = tuple(f"{package.path}/{each}/" for each in (RUNTIME_FOLDER, TESTING_FOLDER))
        if not path.startswith(folders) or not path.endswith(".py"):
            return text
        found = {built_in_name for _, built_in_name in pattern.findall(text)}
        if not found:
            return text
        # A new name may be the old one of another class, which has a new name itself.
        new_names = {renamed[each] for each in found if renamed[each] not in renamed}
        _check_unused(text, path, new_names)
        return pattern.sub(rename_match, text)

    return rename_errors


def _check_unused(text: str, path: str, names: set[Name]) -> None:
    """Raise if a file uses the new name of an exception for something else."""
    possible = {name for name in names if name in text}
    if possible:
        used = {*_iter_identifiers(text)}
        for name in sorted(possible):
            if name in used and isinstance(name.rule, NameOverride):
                message = f"'{name}' is already used in '{path}'"
                raise name.rule.make_error(message, "choose another name under [names.errors]")


def _iter_identifiers(text: str) -> Iterator[str]:
    """Yield the names in Python code; a syntax error is reported when the file is formatted."""
    with suppress(SyntaxError, tokenize.TokenError):
        for token in tokenize.generate_tokens(io.StringIO(text).readline):
            if token.type == tokenize.NAME:
                yield token.string
