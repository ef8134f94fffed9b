"""Which files the URIs of references name (JSON Schema 2020-12, sections 8.2 and 9.2)."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import replace

from ...text.quoting import quote_name
from ..document.schema_resources import join_uri
from .description_files import DescriptionFile, UnusableReferenceError
from .invalid_uris import describe_invalid_uri, has_scheme
from .locations import find_location, is_url, move_uri
from .reader import DescriptionReader


class FileFinder:
    """A finder of the files that URIs name, which reads them."""

    def __init__(self, main: DescriptionFile, reader: DescriptionReader) -> None:
        self._main = main
        self._reader = reader
        self._read_count = 0
        self._resources: dict[str, tuple[DescriptionFile, str]] = {}
        self._new_uris: list[str] = []

    def iter_roots(
        self, file: DescriptionFile, pointer: str, uri: str
    ) -> Iterator[tuple[DescriptionFile, str]]:
        """Yield the files, with pointers in them, that a URI may name, the likeliest first.

        Many descriptions give schemas an ``$id``, and mean pointers in them from the root.

        Raises:
            UnusableReferenceError: It names none.
        """
        base = file.find_base(pointer)
        if not uri:
            yield file, base
            if base:
                yield file, ""
            return
        absolute = join_uri(file.get_base_uri(base), uri)
        self._add_resources()
        if (known := self._resources.get(absolute)) is not None:
            yield known
            return
        try:
            yield self._read_file(file, absolute, uri), ""
        except UnusableReferenceError as error:
            raise replace(error, uri=absolute) from None

    def list_new_uris(self) -> Collection[str]:
        """Return the URIs of values with an ``$id`` or ``$self`` that were read since the last call."""
        self._add_resources()
        uris, self._new_uris = self._new_uris, []
        return uris

    def _add_resources(self) -> None:
        """Find the values with an ``$id`` or ``$self`` in the files that were read last."""
        for file in self._reader.files[self._read_count :]:
            self._add_resource(file.base_uri, file, "")
            for uri, pointer in file.resources.pointers_by_uri.items() if file.resources else ():
                self._add_resource(uri, file, pointer)
        self._read_count = len(self._reader.files)

    def _add_resource(self, uri: str, file: DescriptionFile, pointer: str) -> None:
        """Add a value under its URI; of two with the same one, the first counts."""
        if uri not in self._resources:
            self._resources[uri] = file, pointer
            self._new_uris.append(uri)

    def _read_file(self, file: DescriptionFile, absolute: str, uri: str) -> DescriptionFile:
        """Return the file that a URI names, or the one in the same place beside the file itself."""
        error: UnusableReferenceError | None = None
        for candidate in dict.fromkeys(self._iter_candidates(file, absolute, uri)):
            location = find_location(candidate)
            try:
                if location is not None:
                    _check_reach(file, location)
                    return self._reader.read(location)
            except UnusableReferenceError as problem:
                error = problem
        raise error or describe_invalid_uri(uri)

    def _iter_candidates(self, file: DescriptionFile, absolute: str, uri: str) -> Iterator[str]:
        """Yield the URIs that a file may be read from.

        The ``$self`` of the description and the ``$id`` of a schema are where a file is published,
        so what is in the same folder there is in the same folder here.
        """
        for each in (file, self._main):
            if each.base_uri != each.uri:
                moved = move_uri(absolute, each.base_uri, each.uri)
                if moved is not None:
                    yield moved
        yield absolute if has_scheme(uri) else join_uri(file.uri, uri)


def _check_reach(file: DescriptionFile, location: str) -> None:
    """Raise an error if a file from the network refers to one on the disk."""
    if is_url(file.location) and not is_url(location):
        name = quote_name(location)
        message = f"a file at a URL must not refer to a local file: {name}"
        raise UnusableReferenceError(message, "write a URL, or a path from the URL of the file")
