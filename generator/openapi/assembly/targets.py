"""What references name in the files of a description: values, by pointers and anchors."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import PurePosixPath
from typing import Any, TypeAlias
from urllib.parse import quote, unquote, urlsplit

from ...frozen import frozen
from ...text.pointers import escape_token, format_pointer, get_child, split_pointer
from ...text.quoting import clip_message, quote_name
from ...text.suggestions import find_closest
from ..document.references import find_similar_component
from ..document.schema_resources import join_uri
from .description_files import DescriptionFile, UnusableReferenceError
from .file_finder import FileFinder
from .locations import find_location, is_url
from .reader import DescriptionReader

MAX_ALIASES = 40
"""How many references a reference may lead to, one after the other; each takes some stack."""

_ReferenceKey: TypeAlias = tuple[str, str, str]
"""The location of the file of a reference, the base of references there, and the reference."""

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
        self._found: dict[_ReferenceKey, Target | UnusableReferenceError] = {}
        self._keys_without_file: dict[str, list[_ReferenceKey]] = {}
        self._open: dict[_ReferenceKey, None] = {}
        self._files = FileFinder(main, reader)
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
                self._keys_without_file.setdefault(error.uri, []).append(key)
            finally:
                del self._open[key]
        found = self._found[key]
        if isinstance(found, UnusableReferenceError):
            raise found
        return found

    def list_new_uris(self) -> Collection[str]:
        """Return the URIs of values that were read since the last call.

        References to them can be resolved now, even if no file was found for them before.
        """
        uris = self._files.list_new_uris()
        for uri in uris:
            for key in self._keys_without_file.pop(uri, ()):
                self._found.pop(key, None)
        return uris

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
            relative = self.reader.allowed_files.make_relative(location)
            uri = relative if is_url(location) else quote(relative, safe="/+@!$&'()*,;=~")
        return f"{uri}#{fragment}" if fragment and keeps_fragment else uri

    # --- one reference --------------------------------------------------

    def _find_next(self, file: DescriptionFile, pointer: str, reference: str) -> Target:
        """Return what a reference names itself."""
        uri, _, fragment = reference.partition("#")
        error: UnusableReferenceError | None = None
        for root_file, root in self._files.iter_roots(file, pointer, uri):
            try:
                return self._find_value(root_file, root, unquote(fragment), reference)
            except UnusableReferenceError as problem:
                error = error or problem
        raise error or UnusableReferenceError(f"{quote_name(reference)} is not a valid reference")

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


def is_lone_reference(value: object) -> bool:
    """Check whether a value is nothing but a reference."""
    return isinstance(value, dict) and len(value) == 1 and isinstance(value.get("$ref"), str)


def get_stem(file: DescriptionFile) -> str:
    """Return the name of a file without its extension."""
    location = file.location
    path = urlsplit(location).path if is_url(location) else location
    return PurePosixPath(path.replace("\\", "/")).stem
