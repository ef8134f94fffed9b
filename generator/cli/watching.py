"""``specloom generate --watch``: a run for each change of an input."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TypeAlias

import click

from ..diagnostics import SpecloomError, file_error
from ..frozen import frozen
from ..input_files import compute_digest, read_file
from ..project import Project
from ..style import is_ignored
from .clients import ClientAction, run_each_client
from .reporting import Reporter

Watcher: TypeAlias = Callable[[Collection[Path]], Iterable[Collection[Path]]]
"""What yields the changed ones of some files, and of the files in some folders, until it is stopped."""


FileFinder: TypeAlias = Callable[[Project], Mapping[str, str] | None]
"""What returns the digests, by path, of the files that a description referred to when it was read.

It returns None if the description was not read yet.
"""


@frozen
class _Inputs:
    """The inputs of some clients: a digest for each, all paths, and the content of the settings.

    `files` are the digests, by path, of the files that the description of each client refers to.
    """

    digests: Mapping[Project, str]
    files: Mapping[Project, Mapping[str, str]]
    paths: frozenset[Path]
    settings: bytes


def watch_clients(
    load_watcher: Callable[[], Watcher],
    load_projects: Callable[[], Sequence[Project]],
    action: ClientAction,
    finish: Callable[[Sequence[Project]], None] | None = None,
    find_files: FileFinder = lambda project: None,
) -> None:
    """Run an action for each client, and again for those whose inputs change.

    It ends when the watcher does.  Errors do not end it, except in the settings of the first run.
    `finish` follows a run without errors.  `find_files` finds the files that descriptions refer to.
    """
    parameters = click.get_current_context().params
    reporter = Reporter(parameters)
    watch = reporter.attempt(lambda report: load_watcher()).result
    if watch is None:
        reporter.finish()
        raise SystemExit(1)
    project = _WatchedProject(load_projects, action, finish, find_files)
    inputs = project.run_changed_clients()
    if not inputs.digests:
        raise SystemExit(1)
    if not (parameters.get("quiet") or reporter.is_json):
        what = "changes of files, but not of URLs" if project.reads_urls else "changes"
        click.secho(f"watching for {what}; press Ctrl-C to stop", err=True, dim=True)
    while _wait_for_change(project, inputs, watch):
        inputs = project.run_changed_clients()


def _wait_for_change(project: _WatchedProject, inputs: _Inputs, watch: Watcher) -> bool:
    """Wait for a change of a project; return False if the watcher ends."""
    reporter = Reporter(click.get_current_context().params)
    attempt = reporter.attempt(lambda report: project.wait_for_change(inputs, watch))
    if attempt.has_failed:
        reporter.finish()
        raise SystemExit(1)
    return bool(attempt.result)


class _WatchedProject:
    """The clients of a project, and the inputs that they were generated from."""

    def __init__(
        self,
        load_projects: Callable[[], Sequence[Project]],
        action: ClientAction,
        finish: Callable[[Sequence[Project]], None] | None,
        find_files: FileFinder,
    ) -> None:
        self._find_files = find_files
        self._load_projects = load_projects
        self._action = action
        self._finish = finish
        self._clients: Sequence[Project] = ()
        self._finished: dict[Project, tuple[str, Mapping[str, str]]] = {}

    @property
    def reads_urls(self) -> bool:
        """Whether a client reads URLs, which are only fetched when a file changes, if at all."""
        return any(client.urls is not None for client in self._clients)

    def run_changed_clients(self) -> _Inputs:
        """Run the action for the clients whose inputs have changed; return the present inputs.

        While the settings have an error, the last valid ones say what the inputs are.
        """
        reporter = Reporter(click.get_current_context().params)
        loaded = reporter.attempt(lambda report: self._load_projects()).result
        self._clients = loaded or self._clients
        inputs = self._read_inputs()
        changed = [
            client
            for client in loaded or ()
            if self._finished.get(client) != (inputs.digests[client], inputs.files[client])
        ]
        if changed:
            run_each_client(changed, self._action, reporter)
            inputs = self._add_files(inputs)
            self._finished = {
                client: (inputs.digests[client], inputs.files[client]) for client in inputs.digests
            }
            self._finish_run(reporter)
        if changed or reporter.has_errors:
            reporter.finish()
        return inputs

    def _finish_run(self, reporter: Reporter) -> None:
        if (finish := self._finish) is not None and not reporter.has_errors:
            reporter.attempt(lambda report: finish(self._clients))

    def wait_for_change(self, inputs: _Inputs, watch: Watcher) -> bool:
        """Wait until the inputs differ from those of the last run; return False if `watch` ends."""
        if self._read_inputs() != inputs:  # changed during the run
            return True
        return any(self._read_inputs() != inputs for _ in watch(inputs.paths))

    def _read_inputs(self) -> _Inputs:
        """Return the inputs as they are now."""
        files = {client: self._list_files(client) for client in self._clients}
        digests = {path: compute_digest(path) for paths in files.values() for path in paths}
        return self._make_inputs(
            {client: _compute_digest(client) for client in self._clients},
            {client: {path: digests[path] for path in paths} for client, paths in files.items()},
        )

    def _add_files(self, inputs: _Inputs) -> _Inputs:
        """Return the inputs before a run with the files that it read, as they were then."""
        files = {
            client: found if (found := self._find_files(client)) is not None else before
            for client, before in inputs.files.items()
        }
        return self._make_inputs(inputs.digests, files)

    def _make_inputs(
        self, digests: Mapping[Project, str], files: Mapping[Project, Mapping[str, str]]
    ) -> _Inputs:
        paths = {path for client in digests for path in _list_paths(client)}
        paths |= {Path(path) for each in files.values() for path in each}
        settings = sorted({_read_settings(client) for client in digests})
        return _Inputs(digests, files, frozenset(paths), b"".join(settings))

    def _list_files(self, client: Project) -> Sequence[str]:
        """Return the files that the description of a client refers to, as far as is known."""
        found = self._find_files(client)
        return list(map(str, client.list_description_files())) if found is None else list(found)


def _compute_digest(project: Project) -> str:
    """Return the digest of the inputs of a client, or the error that they have."""
    try:
        return project.compute_inputs_digest()
    except SpecloomError as error:
        return str(error)


def _list_paths(project: Project) -> list[Path]:
    """Return the inputs of a client, also if one of its styles does not exist yet."""
    try:
        return project.list_input_paths()
    except SpecloomError:
        settings = [project.settings_file] if project.settings_file else []
        descriptions = (project.spec, *project.overlays)
        paths = [each for each in descriptions if isinstance(each, Path)]
        return [*paths, *map(Path, project.styles), *settings]


def _read_settings(project: Project) -> bytes:
    try:
        return read_file(project.settings_file) if project.settings_file else b""
    except OSError:
        return b""


# --- the library --------------------------------------------------------------


def load_watcher() -> Watcher:
    """Return a watcher of the file system.

    Raises:
        SpecloomError: The library for it is not installed.
    """
    try:
        import watchfiles
    except ImportError:
        message = "the library 'watchfiles' is not installed"
        raise file_error("no-watcher", message, "--watch", "run: pip install watchfiles") from None

    def watch(paths: Collection[Path]) -> Iterator[Collection[Path]]:
        watched = WatchedPaths(paths)
        try:
            # Folders are watched, because editors and Git replace files.
            for changes in watchfiles.watch(
                *watched.list_folders(),
                watch_filter=lambda change, path: watched.includes(path),
                step=100,
                recursive=False,
            ):
                yield {Path(path) for _, path in changes}
        except (OSError, RuntimeError) as error:  # such as too many watched folders
            hint = "set WATCHFILES_FORCE_POLLING=1 to read the folders again and again instead"
            raise file_error(
                "no-watcher", f"cannot watch files: {error}", "--watch", hint
            ) from None

    return watch


class WatchedPaths:
    """Files, and folders with the files in them, however a path to them is written."""

    def __init__(self, paths: Iterable[Path]) -> None:
        folders = {path for path in paths if path.is_dir()}
        self._folders = {os.path.realpath(path) for path in folders}
        # A link can be replaced, and so can what it refers to.
        self._files = {
            name
            for path in set(paths) - folders
            for name in (_resolve_folder(path), os.path.realpath(path))
        }
        # A folder is moved without a change in it.
        self._parents = {os.path.dirname(path) for path in self._files}

    def list_folders(self) -> list[str]:
        """Return the folders to watch: for a file, the closest one that exists."""
        return sorted({*self._folders, *(_find_folder(each) for each in self._files)})

    def includes(self, path: str) -> bool:
        """Check whether a changed path is one of the files or their folders, or in a folder."""
        resolved = _resolve_folder(path)
        folder, name = os.path.split(resolved)
        is_known = resolved in self._files or resolved in self._parents
        return is_known or (folder in self._folders and not is_ignored(name))


def _resolve_folder(path: str | Path) -> str:
    """Return a path without links in its folders."""
    folder, name = os.path.split(os.path.abspath(path))
    return os.path.join(os.path.realpath(folder), name)


def _find_folder(path: str) -> str:
    folder = os.path.dirname(path)
    while not os.path.isdir(folder):
        folder = os.path.dirname(folder)
    return folder
