"""Settings of runs: command-line arguments over ``[tool.specloom]`` in pyproject.toml."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from ..diagnostics import WARNING_CODES, SpecloomError, file_error
from ..frozen import frozen
from ..input_files import list_names as directory_names
from ..style import list_built_in_styles
from ..text.selection import ALL_OPERATIONS, Selection
from ..text.suggestions import did_you_mean, list_names, suggest
from .descriptions import (
    Spec,
    has_password,
    is_url,
    locate_argument,
    locate_spec,
    make_url_error,
    name_output,
)
from .project import Project
from .settings import PROJECT_FILE, ClientSettings, Settings, is_client_name, read_settings
from .url_access import HOST_HINT, UrlMode, find_host_flaw, make_downloads, make_url_reader

if TYPE_CHECKING:
    from ..remote.downloads import Downloads
    from ..style.toml_locations import KeyPath


@frozen(kw_only=True)
class Arguments:
    """The command-line arguments that override the settings of a project, or add to those that allow
    something.

    `url_mode` is what the command fetches for a project.  `usage` is a hint for a command without
    SPEC: how it runs without settings.
    """

    output: Path | None = None
    styles: tuple[str, ...] = ()
    selection: Selection = ALL_OPERATIONS
    overlays: tuple[str, ...] = ()
    workflows: tuple[str, ...] = ()
    allowed_codes: tuple[str, ...] = ()
    allowed_folders: tuple[Path, ...] = ()
    allowed_hosts: tuple[str, ...] = ()
    url_mode: UrlMode = "locked"
    usage: str = ""


def load_projects(selected: Sequence[str], arguments: Arguments) -> tuple[Project, ...]:
    """Return the settings of the selected clients, or of all if none is selected.

    `selected` are names of clients, or a single description (see `is_client_name`).  For a
    description, pyproject.toml is ignored: its settings are meant for others.  The default output
    is then named after the file: ``api-client`` for ``api.yaml``.  Where none is selected and none
    is configured, it is the one that an overlay extends.

    Raises:
        SpecloomError: There is no such client, no description is configured, a URL cannot be read,
            no warning has one of the codes, the output is for several clients, or pyproject.toml is
            invalid.
    """
    _check_codes(arguments.allowed_codes)
    _check_hosts(arguments.allowed_hosts)
    descriptions = [each for each in selected if not is_client_name(each)]
    if descriptions:
        if len(selected) > 1:
            message = "a description cannot be combined with other descriptions or clients"
            raise file_error("several-descriptions", message, descriptions[0])
        return (_make_unconfigured_project(descriptions[0], arguments),)
    settings = read_settings()
    clients = _select_clients(settings, selected)
    if arguments.overlays and not any("spec" in each.values for each in clients):
        # Imported here because most runs name their description.
        from .extended_descriptions import find_extended_description

        extended = find_extended_description(arguments.overlays)
        if extended is not None:
            return (_make_unconfigured_project(extended, arguments),)
    if arguments.output is not None and len(clients) > 1:
        hint = f"select one: {list_names(each.name for each in clients)}"
        raise file_error(
            "several-clients", "an output folder is for a single client", "--output", hint
        )
    get_downloads = cache(make_downloads)
    return tuple(_make_project(settings, each, arguments, get_downloads) for each in clients)


def load_project(selected: Sequence[str], arguments: Arguments) -> Project:
    """Return the settings of a client or description, or of the only client if none is selected.

    Raises:
        SpecloomError: As in `load_projects`, or there are several clients.
    """
    first, *others = load_projects(selected, arguments)
    if others:
        message = "this command works on one client, and there are several"
        option = " with --client" if arguments.usage else ""
        hint = f"select one{option}: {list_names(each.client for each in (first, *others))}"
        raise file_error("several-clients", message, first.settings_file or PROJECT_FILE, hint)
    return first


def _check_codes(codes: Sequence[str]) -> None:
    for code in codes:
        if code not in WARNING_CODES:
            hint = suggest(code, WARNING_CODES)
            raise file_error("unknown-code", f"no warning has the code '{code}'", "--allow", hint)


def _check_hosts(hosts: Sequence[str]) -> None:
    for host in hosts:
        if reason := find_host_flaw(host):
            raise file_error("unknown-host", reason, "--allow-host", HOST_HINT)


def _select_clients(settings: Settings, names: Sequence[str]) -> Sequence[ClientSettings]:
    """Return the clients with some names, each once, or all."""
    if not names:
        return settings.clients or [settings.shared]
    clients = {client.name: client for client in settings.clients}
    for name in names:
        if name not in clients:
            raise _unknown_client_error(settings, name)
    return [clients[name] for name in dict.fromkeys(names)]


def _unknown_client_error(settings: Settings, name: str) -> SpecloomError:
    if Path(name).exists():
        hint = f"for the description in this file, write './{name}'"
    elif settings.clients:
        names = [client.name for client in settings.clients]
        hint = did_you_mean(name, names) or f"clients: {list_names(names)}"
    else:
        # Imported here because this is an error.
        from ..openapi.document.source_file import suggest_file

        hint = suggest_file(name, directory_names("")) or (
            "the path of a description has an extension or a folder, such as 'api.yaml' or './api'"
        )
    return file_error("unknown-client", f"no [[tool.specloom.client]] has this name: '{name}'",
                      settings.path, hint)  # fmt: skip


def _make_unconfigured_project(spec: str, arguments: Arguments) -> Project:
    """Return the settings for a description that is given as an argument."""
    located = locate_argument(spec)
    overlays = tuple(map(_locate_overlay, arguments.overlays))
    urls = make_url_reader((located, *overlays), arguments.allowed_hosts, "missing", None)
    return Project(
        located,
        arguments.output or name_output(located, urls),
        arguments.styles,
        arguments.selection,
        overlays,
        allowed_codes=frozenset(arguments.allowed_codes),
        allowed_folders=arguments.allowed_folders,
        urls=urls,
        workflows=tuple(map(_locate_workflow, arguments.workflows)),
    )


def _make_project(
    settings: Settings,
    client: ClientSettings,
    arguments: Arguments,
    get_downloads: Callable[[], Downloads],
) -> Project:
    """Return the settings of a client; its paths are relative to the file that has them."""
    values = client.values
    if "spec" not in values:
        raise _missing_description_error(settings, client, arguments.usage)
    folder = settings.folder
    spec = _locate_setting(settings, (*client.keys, "spec"), values["spec"])
    overlays = tuple(map(_locate_overlay, arguments.overlays)) or tuple(
        _locate_setting(settings, (*client.keys, "overlays", index), each)
        for index, each in enumerate(values.get("overlays", ()))
    )
    hosts = (*values.get("allow_hosts", ()), *arguments.allowed_hosts)
    return Project(
        spec,
        arguments.output or folder / values.get("output", "generated"),
        arguments.styles or _get_styles(settings, client),
        _merge_selection(settings, client, arguments.selection),
        overlays,
        frozenset([*values.get("allow", ()), *arguments.allowed_codes]),
        settings.path,
        client.name,
        tuple(values.get("keep", ())),
        settings.allowed_changes,
        (*(folder / each for each in values.get("allow_dirs", ())), *arguments.allowed_folders),
        make_url_reader((spec, *overlays), hosts, arguments.url_mode, folder, get_downloads),
        tuple(map(_locate_workflow, arguments.workflows))
        or tuple(_locate_workflow(each, folder) for each in values.get("workflows", ())),
    )


def _merge_selection(settings: Settings, client: ClientSettings, given: Selection) -> Selection:
    """Return the selection of a client; the options given for a key replace its setting."""
    options = given.list_settings()
    merged = {key: options[key] or tuple(client.values.get(key, ())) for key in options}
    sources = {key: f"'{key}' of {settings.path}" for key in options if not options[key]}
    return Selection.from_settings(merged, sources)


def _missing_description_error(
    settings: Settings, client: ClientSettings, usage: str
) -> SpecloomError:
    if client.name:
        message = f"the client '{client.name}' has no description"
        return settings.make_error(client.keys, message, "set 'spec' here or in [tool.specloom]")
    return file_error(
        "no-description",
        (
            "no description is configured"
            if settings.path.is_file()
            else "file not found, and no description was given"
        ),
        settings.path,
        f"{usage or 'pass a description'}, or "
        + ("set 'spec' in [tool.specloom]" if settings.file else "run 'specloom init'"),
    )


def _locate_overlay(text: str) -> Spec:
    """Return the overlay that an argument names.

    Raises:
        SpecloomError: It is a URL that may not be fetched.
    """
    try:
        return locate_spec(text)
    except OSError as error:
        raise make_url_error(error, text) from None


def _locate_setting(settings: Settings, keys: KeyPath, text: str) -> Spec:
    """Return the description or overlay that a setting names, relative to the file that has it.

    Raises:
        SpecloomError: It is a URL that may not be fetched.
    """
    try:
        return locate_spec(text, settings.folder)
    except OSError as error:
        if has_password(text):  # the message would quote its line
            raise make_url_error(error, text) from None
        hint = getattr(error, "hint", None)
        raise settings.make_error(keys, str(error.strerror), hint) from None


def _locate_workflow(text: str, folder: Path = Path()) -> Path:
    """Return the path of an Arazzo document in a folder.

    Raises:
        SpecloomError: The text is a URL.
    """
    # A path would merge the two slashes.
    if is_url(text):
        hint = "download the file and pass its path"
        raise file_error("url", "an Arazzo document must be a file, not a URL", text, hint)
    return folder / text


def _get_styles(settings: Settings, client: ClientSettings) -> tuple[str, ...]:
    """Return the styles of a client: names of built-in ones, and paths."""
    styles: Sequence[str] = client.values.get("style", ())
    if settings.folder == Path():
        return tuple(styles)
    built_in_styles = list_built_in_styles()
    return tuple(
        each if each in built_in_styles else str(settings.folder / each) for each in styles
    )


def read_project_styles(client: str | None = None) -> tuple[str, ...]:
    """Return the styles of a client in pyproject.toml; none without that file.

    None is the only client; if there are several, it is what they share.

    Raises:
        SpecloomError: pyproject.toml is invalid, or there is no such client.
    """
    settings = read_settings()
    clients = _select_clients(settings, [client] if client is not None else [])
    return _get_styles(settings, clients[0] if len(clients) == 1 else settings.shared)


def list_client_names() -> list[str]:
    """Return the names of the clients in pyproject.toml; none if it is invalid."""
    try:
        return [client.name for client in read_settings().clients]
    except SpecloomError:
        return []
