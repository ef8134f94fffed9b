"""The settings in pyproject.toml: the table ``[tool.specloom]`` and the clients in it."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..diagnostics import WARNING_CODES, Location, SpecloomError, file_error
from ..frozen import frozen
from ..text.quoting import format_toml_value
from ..text.selection import Selection, split_exclusion, suggest_exclusion
from ..text.suggestions import suggest
from .url_access import HOST_HINT, find_host_flaw

if TYPE_CHECKING:
    from ..style.toml_files import TomlFile
    from ..style.toml_locations import KeyPath
    from .allowed_changes import AllowedChange

PROJECT_FILE = Path("pyproject.toml")
_TABLE: KeyPath = ("tool", "specloom")
_DIFF_TABLE: KeyPath = (*_TABLE, "diff")
_TABLES = ("client", "diff")
_REPOSITORY_FOLDERS = (".git", ".hg")
_CLIENT_NAME = re.compile(r"[A-Za-z0-9_-]+")
_KEY_TYPES = {
    "spec": str,
    "output": str,
    "style": list,
    **dict.fromkeys(Selection().list_settings(), list),
    "overlays": list,
    "workflows": list,
    "allow": list,
    "allow_dirs": list,
    "keep": list,
    "allow_hosts": list,
}
"""The keys of a client, which are also those that all clients can share."""


@frozen
class ClientSettings:
    """The settings of a client, with the shared ones for keys that it does not have.

    `keys` is the path of its table in the file.  A project without ``[[tool.specloom.client]]``
    has one client, without a name.
    """

    name: str
    values: Mapping[str, Any]
    keys: KeyPath


@frozen
class Settings:
    """The settings in a file, and the folder that paths in them are relative to.

    The file is None if there is none, or if it has no ``[tool.specloom]``.  `clients` is empty
    without ``[[tool.specloom.client]]``.  `allowed_changes` are those that ``specloom diff``
    accepts.
    """

    file: TomlFile | None
    shared: ClientSettings
    clients: tuple[ClientSettings, ...]
    allowed_changes: tuple[AllowedChange, ...] = ()

    @property
    def path(self) -> Path:
        """The file, relative to the current directory."""
        return self.file.path if self.file else PROJECT_FILE

    @property
    def folder(self) -> Path:
        """The folder that has the file, relative to the current directory."""
        return self.path.parent

    def make_error(self, keys: KeyPath, message: str, hint: str | None = None) -> SpecloomError:
        """Return an error about a key of the file, or about the table that should have it."""
        location = Location(self.file.find_line(keys), 1) if self.file else None
        return file_error("project", message, self.path, hint, location)


def is_client_name(text: str) -> bool:
    """Check whether an argument has the form of a client's name; others are descriptions.

    A description has an extension or a folder, such as ``api.yaml`` or ``./api``, or is ``-``.
    """
    return text != "-" and _CLIENT_NAME.fullmatch(text) is not None


def read_settings() -> Settings:
    """Return the settings of the project that the current directory is in.

    Raises:
        SpecloomError: pyproject.toml is invalid.
    """
    file = _find_settings_file()
    table = _get_table(file) if file else None
    settings = Settings(file if table is not None else None, ClientSettings("", {}, _TABLE), ())
    if table is None:
        return settings
    if not isinstance(table, dict):
        raise settings.make_error(_TABLE, "[tool.specloom] must be a table")
    values = {key: value for key, value in table.items() if key not in _TABLES}
    _check_table(settings, _TABLE, values, known=(*_KEY_TYPES, *_TABLES))
    shared = ClientSettings("", values, _TABLE)
    clients = tuple(_read_clients(settings, values, table.get("client", [])))
    _check_outputs(settings, clients)
    return Settings(file, shared, clients, _read_diff_table(settings, table.get("diff")))


def _read_diff_table(settings: Settings, table: object) -> tuple[AllowedChange, ...]:
    if table is None:
        return ()
    if not isinstance(table, dict):
        raise settings.make_error(_DIFF_TABLE, "[tool.specloom.diff] must be a table")
    # Imported here because most projects have no such table.
    from .allowed_changes import read_allowed_changes

    return tuple(read_allowed_changes(table, _DIFF_TABLE, settings.make_error))


def _find_settings_file() -> TomlFile | None:
    """Return the closest pyproject.toml with settings, from the current directory upwards.

    As with ruff, files without a table for the tool are skipped.  As with black, the search ends
    at the root of a repository, or else at that of the file system.
    """
    # Imported here because a run with a SPEC reads no settings.
    from ..style.toml_files import read_toml

    for folder in _iter_project_folders():
        path = folder / PROJECT_FILE
        if os.path.isfile(path):
            file = read_toml(path)
            if _get_table(file) is not None:
                return file
    return None


def _iter_project_folders() -> Iterator[Path]:
    """Yield the current directory and its parents, relative to it: messages show these paths."""
    relative, absolute = Path(), Path.cwd()
    while True:
        yield relative
        is_repository = any(os.path.exists(absolute / name) for name in _REPOSITORY_FOLDERS)
        if is_repository or absolute == absolute.parent:
            return
        relative, absolute = relative / "..", absolute.parent


def _get_table(file: TomlFile) -> object:
    """Return what ``tool.specloom`` is in a file; None if it has no such key."""
    table: object = file.data
    for key in _TABLE:
        table = table.get(key) if isinstance(table, dict) else None
    return table


def _read_clients(
    settings: Settings, shared: Mapping[str, Any], tables: object
) -> Iterator[ClientSettings]:
    """Yield the clients in the array of tables, with the shared settings."""
    if not isinstance(tables, list) or not all(isinstance(table, dict) for table in tables):
        message = "'client' must be an array of tables: [[tool.specloom.client]]"
        raise settings.make_error((*_TABLE, "client"), message)
    lines: dict[str, KeyPath] = {}
    for index, table in enumerate(tables):
        keys = (*_TABLE, "client", index)
        values = {key: value for key, value in table.items() if key != "name"}
        _check_table(settings, keys, values, known=("name", *_KEY_TYPES))
        name = _read_client_name(settings, keys, table.get("name"))
        if name in lines:
            raise settings.make_error((*keys, "name"), f"another client has the name '{name}'")
        lines[name] = keys
        # The shared output is a folder for all clients, each of which has one in it.
        output = str(Path(shared.get("output", "generated"), name))
        yield ClientSettings(name, {**shared, "output": output, **values}, keys)


def _read_client_name(settings: Settings, keys: KeyPath, name: object) -> str:
    """Return the name of a client, if it is valid."""
    if name is None:
        raise settings.make_error(keys, "a client needs a name", 'add: name = "…"')
    if not isinstance(name, str) or not is_client_name(name):
        message = "the name of a client consists of letters, digits, '-' and '_'"
        raise settings.make_error((*keys, "name"), message)
    return name


def _check_table(
    settings: Settings, keys: KeyPath, table: Mapping[str, object], known: Iterable[str]
) -> None:
    """Check the keys and values of the shared table, or of that of a client."""
    title = "[[tool.specloom.client]]" if keys != _TABLE else "[tool.specloom]"
    for key, value in table.items():
        if key not in _KEY_TYPES:
            message = f"unknown key '{key}' in {title}"
            raise settings.make_error((*keys, key), message, _suggest_key(key, known))
        if not isinstance(value, _KEY_TYPES[key]) or (
            isinstance(value, list) and not all(isinstance(each, str) for each in value)
        ):
            expected = "a string" if _KEY_TYPES[key] is str else "a list of strings"
            is_element = isinstance(value, str)
            hint = f"write {key} = {format_toml_value([value])}" if is_element else None
            raise settings.make_error((*keys, key), f"'{key}' must be {expected}", hint)
        if "\0" in (value if isinstance(value, str) else "".join(value)):
            raise settings.make_error((*keys, key), f"'{key}' contains a NUL character")
        for code in value if key == "allow" else ():
            if code not in WARNING_CODES:
                message = f"no warning has the code '{code}'"
                raise settings.make_error((*keys, key), message, suggest(code, WARNING_CODES))
        for pattern in value if key == "exclude" else ():
            try:
                split_exclusion(pattern)
            except ValueError as error:
                hint = suggest_exclusion(pattern)
                raise settings.make_error((*keys, key), str(error), hint) from None
        for host in value if key == "allow_hosts" else ():
            if reason := find_host_flaw(host):
                raise settings.make_error((*keys, key), reason, HOST_HINT)


def _suggest_key(key: str, known: Iterable[str]) -> str:
    # Imported here because this is an error.
    from ..style.settings import StyleSettings

    if key in (field.name for field in fields(StyleSettings)):
        return f"'{key}' is a key of styles: set it in style.toml, and list its folder in 'style'"
    return suggest(key, known)


def _check_outputs(settings: Settings, clients: Iterable[ClientSettings]) -> None:
    """Check that no two clients have the same output, and none is inside that of another."""
    outputs: dict[Path, ClientSettings] = {}
    for client in clients:
        path = _get_absolute_output(settings, client)
        if path in outputs:
            message = f"the client '{outputs[path].name}' has the same output"
            raise settings.make_error((*client.keys, "output"), message, "choose another folder")
        outputs[path] = client
    for path, client in outputs.items():
        for parent in path.parents:
            if parent in outputs:
                message = f"the output is inside that of the client '{outputs[parent].name}'"
                keys = (*client.keys, "output")
                raise settings.make_error(keys, message, "choose another folder")


def _get_absolute_output(settings: Settings, client: ClientSettings) -> Path:
    return Path(os.path.abspath(settings.folder / client.values["output"]))
