"""What references name in the files of a description (JSON Schema 2020-12, sections 8.2 and 9.2)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import Any
from urllib.parse import quote, unquote, urlsplit

from ...frozen import frozen
from ...text.pointers import escape_token, format_pointer, get_child, split_pointer
from ...text.quoting import clip_message, quote_name
from ...text.suggestions import find_closest
from ..document.references import find_similar_component
from ..document.schema_resources import join_uri
from .description_files import DescriptionFile, UnusableReferenceError
from .locations import find_location, is_url, move_uri
from .reader import DescriptionReader

MAX_ALIASES = 40
"""How many references a reference may lead to, one after the other; each takes some stack."""

_MAX_SUGGESTIONS = 100
"""For how many broken references suggestions are made: they are slow."""


@frozen(eq=False)
class Target:
    """A value that a reference names: its file and pointer, and the value.

    `name` is the last name that leads to it: a key, or the stem of its file.
    """

    file: DescriptionFile
    pointer: str
    value: Any
    name: str

    @property
    def key(self) -> tuple[str, str]:
        """What identifies the value: the location of its file, and its pointer."""
        return self.file.location, self.pointer


class TargetFinder:
    """A finder of what references name, which reads the files that they lead to."""

    def __init__(self, main: DescriptionFile, reader: DescriptionReader) -> None:
        self.main = main
        self.reader = reader
        self._found: dict[tuple[str, str, str], Target | UnusableReferenceError] = {}
        self._open: dict[tuple[str, str, str], None] = {}
        self._read_count = 0
        self._resources: dict[str, tuple[DescriptionFile, str]] = {}
        self._suggestion_count = 0

    def find_target(self, file: DescriptionFile, pointer: str, reference: str) -> Target:
        """Return what a reference in the value at a pointer of a file names.

        A reference that leads to another file is followed, since it is where a file is put.

        Raises:
            UnusableReferenceError: It names nothing.
        """
        key = file.location, file.find_base(pointer), reference
        if key not in self._found:
            if key in self._open or len(self._open) >= MAX_ALIASES:
                raise self._make_circular_error()
            self._open[key] = None
            try:
                self._found[key] = self._follow(self._find_next(file, pointer, reference))
            except UnusableReferenceError as error:
                self._found[key] = error
            finally:
                del self._open[key]
        found = self._found[key]
        if isinstance(found, UnusableReferenceError):
            raise found
        return found

    def _follow(self, target: Target) -> Target:
        """Return what a value leads to that is only a reference to another file."""
        if not self._is_alias(target):
            return target
        following = self.find_target(target.file, target.pointer, target.value["$ref"])
        if following.file is target.file:
            return target
        name = target.name if target.pointer else following.name
        return Target(following.file, following.pointer, following.value, name)

    def find_plain_target(self, reference: str) -> Target | None:
        """Return what a pointer in the main description names there, if it goes through no file."""
        try:
            keys = split_pointer(unquote(reference[1:]))
            value = self.main.data
            for key in keys:
                value = get_child(value, key)
        except KeyError:
            return None
        is_pointer = reference == "#" or reference.startswith("#/")
        return Target(self.main, format_pointer(keys), value, "") if is_pointer else None

    def find_known_target(
        self, file: DescriptionFile, pointer: str, reference: str
    ) -> Target | None:
        """Return what a reference names if that is in a file which was read already."""
        try:
            uri = join_uri(file.get_base_uri(file.find_base(pointer)), reference.partition("#")[0])
            location = find_location(uri)
            is_known = location is None or self.reader.is_known(location)
            return self.find_target(file, pointer, reference) if is_known else None
        except UnusableReferenceError:
            return None

    def normalize_reference(
        self, file: DescriptionFile, reference: str, *, keeps_fragment: bool
    ) -> str:
        """Return a reference as it would be in the main description, for messages."""
        uri, _, fragment = reference.partition("#")
        location = find_location(join_uri(file.uri, uri)) if uri else file.location
        if location is not None:
            relative = self.reader.make_relative(location)
            uri = relative if is_url(location) else quote(relative, safe="/+@!$&'()*,;=~")
        return f"{uri}#{fragment}" if fragment and keeps_fragment else uri

    # --- one reference --------------------------------------------------

    def _find_next(self, file: DescriptionFile, pointer: str, reference: str) -> Target:
        """Return what a reference names itself."""
        uri, _, fragment = reference.partition("#")
        error: UnusableReferenceError | None = None
        for root_file, root in self._iter_roots(file, pointer, uri):
            try:
                return self._find_value(root_file, root, unquote(fragment), reference)
            except UnusableReferenceError as problem:
                error = error or problem
        raise error or UnusableReferenceError(f"{quote_name(reference)} is not a valid reference")

    def _iter_roots(
        self, file: DescriptionFile, pointer: str, uri: str
    ) -> Iterator[tuple[DescriptionFile, str]]:
        """Yield the files, with pointers in them, that a URI may name, the likeliest first.

        Many descriptions give schemas an ``$id``, and mean pointers in them from the root.
        """
        base = file.find_base(pointer)
        if not uri:
            yield file, base
            if base:
                yield file, ""
            return
        absolute = join_uri(file.get_base_uri(base), uri)
        if (known := self._find_resource(absolute)) is not None:
            yield known
            return
        yield self._read_file(file, absolute, uri), ""

    def _find_resource(self, uri: str) -> tuple[DescriptionFile, str] | None:
        """Return the file and the pointer of a value that has a URI as its ``$id`` or ``$self``."""
        for file in self.reader.files[self._read_count :]:
            self._resources.setdefault(file.base_uri, (file, ""))
            for each, pointer in file.resources.pointers_by_uri.items() if file.resources else ():
                self._resources.setdefault(each, (file, pointer))
        self._read_count = len(self.reader.files)
        return self._resources.get(uri)

    def _read_file(self, file: DescriptionFile, absolute: str, uri: str) -> DescriptionFile:
        """Return the file that a URI names, or the one in the same place beside the file itself."""
        error = UnusableReferenceError(
            f"references to other files must be paths or URLs: {quote_name(uri)}"
        )
        for candidate in dict.fromkeys(self._iter_candidates(file, absolute, uri)):
            location = find_location(candidate)
            try:
                if location is not None:
                    _check_reach(file, location)
                    return self.reader.read(location)
            except UnusableReferenceError as problem:
                error = problem
        raise error

    def _iter_candidates(self, file: DescriptionFile, absolute: str, uri: str) -> Iterator[str]:
        """Yield the URIs that a file may be read from.

        The ``$self`` of the description and the ``$id`` of a schema are where a file is published,
        so what is in the same folder there is in the same folder here.
        """
        for each in (file, self.main):
            if each.base_uri != each.uri:
                moved = move_uri(absolute, each.base_uri, each.uri)
                if moved is not None:
                    yield moved
        if not _has_scheme(uri):
            yield join_uri(file.uri, uri)
        else:
            yield absolute

    # --- values ---------------------------------------------------------

    def _find_value(
        self, file: DescriptionFile, root: str, fragment: str, reference: str
    ) -> Target:
        """Return the value that a fragment names in a file: a pointer, or an ``$anchor``."""
        if fragment and not fragment.startswith("/"):
            anchor = file.resources.find_anchor(root, fragment) if file.resources else None
            anchor = file.anchors.get(fragment) if anchor is None and not root else anchor
            if anchor is None:
                raise self._make_dangling_error(file, root, (), reference)
            return self._descend(file, split_pointer(anchor), reference)
        return self._descend(file, split_pointer(root + fragment), reference)

    def _descend(self, file: DescriptionFile, keys: tuple[str, ...], reference: str) -> Target:
        """Return the value at a path of keys, which may go through references on the way."""
        value, taken = file.data, 0
        for taken, key in enumerate(keys):
            try:
                value = get_child(value, key)
            except KeyError:
                pointer = format_pointer(keys[:taken])
                if not is_lone_reference(value):
                    raise self._make_dangling_error(
                        file, pointer, keys[taken:], reference
                    ) from None
                target = self.find_target(file, pointer, value["$ref"])
                rest = (*split_pointer(target.pointer), *keys[taken:])
                return self._descend(target.file, rest, reference)
        name = keys[-1] if keys else get_stem(file)
        return Target(file, format_pointer(keys), value, name)

    def _is_alias(self, target: Target) -> bool:
        """Check whether a value is only a reference, in a file other than the description.

        In the description, it may have a name that it should keep.
        """
        if not is_lone_reference(target.value):
            return False
        return target.file is not self.main or not target.value["$ref"].startswith("#")

    # --- errors ---------------------------------------------------------

    def _make_dangling_error(
        self, file: DescriptionFile, pointer: str, keys: tuple[str, ...], reference: str
    ) -> UnusableReferenceError:
        shown = quote_name(reference)
        error = UnusableReferenceError(f"'$ref' cannot be resolved: {shown}", is_dangling=True)
        error.hint = self._suggest(file, pointer, keys, reference)
        return error

    def _suggest(
        self, file: DescriptionFile, pointer: str, keys: tuple[str, ...], reference: str
    ) -> str | None:
        uri, _, fragment = reference.partition("#")
        self._suggestion_count += 1
        if self._suggestion_count > _MAX_SUGGESTIONS:
            return None
        own = self._descend(file, split_pointer(pointer), reference).value if keys else None
        found = find_closest(keys[0], map(str, own)) if isinstance(own, dict) else None
        if found is not None:
            rest = format_pointer(keys[1:])
            return f"did you mean '{uri}#{pointer}/{escape_token(found)}{rest}'?"
        if fragment and not fragment.startswith("/"):
            found = find_closest(fragment, file.anchors)
            return None if found is None else f"did you mean '{uri}#{found}'?"
        data = file.data if isinstance(file.data, dict) else {}
        if (similar := find_similar_component(data, reference)) is not None:
            return f"did you mean '{uri}#{similar}'?"
        if not uri and file is not self.main and self.find_plain_target(reference):
            name = PurePosixPath(self.main.location).name
            return f"did you mean '{name}#{fragment}', which is in the description?"
        return None

    def _make_circular_error(self) -> UnusableReferenceError:
        names = [quote_name(reference) for _, _, reference in self._open]
        cycle = " → ".join([*names, *names[:1]])
        return UnusableReferenceError(f"circular '$ref': {clip_message(cycle)}")


def _check_reach(file: DescriptionFile, location: str) -> None:
    """Raise an error if a file from the network refers to one on the disk."""
    if is_url(file.location) and not is_url(location):
        name = quote_name(location)
        raise UnusableReferenceError(f"a file at a URL must not refer to a local file: {name}")


def is_lone_reference(value: object) -> bool:
    """Check whether a value is nothing but a reference."""
    return isinstance(value, dict) and len(value) == 1 and isinstance(value.get("$ref"), str)


def get_stem(file: DescriptionFile) -> str:
    """Return the name of a file without its extension."""
    location = file.location
    path = urlsplit(location).path if is_url(location) else location
    return PurePosixPath(path.replace("\\", "/")).stem


def _has_scheme(uri: str) -> bool:
    try:
        return bool(urlsplit(uri).scheme)
    except ValueError:
        return True
