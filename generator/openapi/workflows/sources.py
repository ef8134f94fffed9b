"""The sources of an Arazzo document (Arazzo 1.0, section 4.6.3), of which one is the description."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Mapping
from pathlib import PurePath
from urllib.parse import unquote

from ...frozen import frozen
from ...text.quoting import quote_name
from ..assembly.allowed_files import DEVICE_FOLDERS
from ..assembly.locations import is_url
from ..document import Cursor
from .arazzo_file import WORKFLOW_CODE

_MAX_SOURCES = 100
"""How many sources a document may have; each operation is compared with the names of all."""

_QUALIFIED_ID = "$sourceDescriptions."
_QUALIFIED_PATH = re.compile(r"\{\$sourceDescriptions\.(.+)\.url\}#(.*)", re.DOTALL)


@frozen
class SourceNames:
    """The names of the sources of a document, with whether each is the description."""

    names: Mapping[str, bool]

    def split_id(self, qualified: str) -> tuple[str, str]:
        """Return the source and the id of an operation; the source is empty if there is none.

        The id and the name may both contain dots, so the longest name counts that is known.
        """
        if not qualified.startswith(_QUALIFIED_ID):
            return "", qualified
        text = qualified.removeprefix(_QUALIFIED_ID)
        known = [name for name in self.names if text.startswith(f"{name}.")]
        name = max(known, key=len, default=text.partition(".")[0])
        return name, text[len(name) + 1 :]

    def split_path(self, operation_path: str) -> tuple[str, str]:
        """Return the source and the pointer of an operation; the source is empty if it is a URL."""
        found = _QUALIFIED_PATH.fullmatch(operation_path)
        return (found[1], found[2]) if found else ("", operation_path.partition("#")[2])

    def find_problem(self, name: str) -> str:
        """Return why an operation of a source is not in the description; empty if it is."""
        if not name or self.names.get(name):
            return ""
        if name in self.names:
            return f"the source {quote_name(name)} is not the description of the client"
        return f"there is no source {quote_name(name)}"


def read_sources(root: Cursor, description: str) -> SourceNames:
    """Return the sources of a document; report those that are not the description.

    `description` is its path or URL. If no source has that path, it is the first one that may have
    another path of the same description, or else the first one.
    """
    sources = [each for each in root.iter_items("sourceDescriptions") if each.is_object]
    if len(sources) > _MAX_SOURCES:
        sources[_MAX_SOURCES].error(
            "too-large", f"more than {_MAX_SOURCES} sources are not supported"
        )
        del sources[_MAX_SOURCES:]
    described = [each for each in sources if each.get_string("type", "openapi") == "openapi"]
    own = min(described, key=lambda each: _rank_source(each, description), default=None)
    if own is not None and _rank_source(own, description) == 2:
        own.at_path("url").warn(
            WORKFLOW_CODE,
            f"this is not the description {quote_name(description)}, in which the operations of "
            "the workflows are looked up",
        )
    for each in sources:
        if each is not own:
            each.warn(
                WORKFLOW_CODE, "only one source is supported, an OpenAPI description; ignored"
            )
    return SourceNames({each.get_string("name"): each is own for each in sources})


def _rank_source(source: Cursor, description: str) -> int:
    """Return 0 if a source is the description, 1 if it may be, 2 if it is another one."""
    url = source.get_string("url")
    if url == description:
        return 0
    if is_url(url) or is_url(description) or description.startswith(DEVICE_FOLDERS):
        return 1  # which may be the same description
    path = PurePath(unquote(url)).as_posix()
    folder = PurePath(source.document.path).parent.as_posix()
    own_path = posixpath.normpath(PurePath(description).as_posix())
    if posixpath.normpath(posixpath.join(folder, path)) == own_path:
        return 0
    return 1 if PurePath(path).stem == PurePath(own_path).stem else 2
