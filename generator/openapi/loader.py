"""The loading of a description: read, assembled, patched by overlays, and checked.

Modules that most runs do not need are imported where they are used.
"""

from collections.abc import Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import Any, Protocol

from ..diagnostics import Location, Report, file_error
from ..text.quoting import quote_name
from .assembly.description_files import DescriptionFile
from .assembly.detection import has_other_files
from .assembly.file_storage import FileStorage, LinkedStorage
from .assembly.reader import DescriptionReader, FetchURL
from .document.document import Document, OpenAPIVersion
from .document.locations import find_locations
from .document.message_text import describe_type
from .document.origins import DocumentChange
from .document.other_formats import suggest_format
from .document.parsing import Syntax
from .document.references import BrokenReference
from .document.unquoted_texts import restore_schema_texts
from .document.validation.structural_validation import check_structure


class DocumentLoader(Protocol):
    """What loads a description, as `load` does."""

    def __call__(
        self,
        path: str | Path,
        *,
        overlays: Sequence[str | Path],
        strict: bool,
        report: Report,
    ) -> Document:
        """Return the description in a file, and report its problems."""


_CONTENTS = ("paths", "webhooks", "components")
_SWAGGER_CONTENTS = ("paths", "definitions")
"""The members of a description from which clients are generated."""

_NO_LINKS: Mapping[Path, Path] = MappingProxyType({})
_NO_TEXTS: Mapping[str, str] = MappingProxyType({})
_VERSIONS: tuple[OpenAPIVersion, ...] = ("3.0", "3.1", "3.2")
_SWAGGER_VERSIONS: tuple[object, ...] = ("2.0", 2.0)  # YAML reads it as a number without quotes


def load(
    path: str | Path,
    *,
    overlays: Sequence[str | Path] = (),
    strict: bool = False,
    report: Report,
    reader: DescriptionReader | None = None,
) -> Document:
    """Read and check the description in a file; warnings go to the report.

    `overlays` are files with changes (OAI Overlay Specification 1.0 and 1.1), which are
    applied in order before anything is checked. With `strict`, rules of OpenAPI beyond its
    structure are checked too. The `reader` says which other files the description may have; the
    default are those in its folder. Swagger 2.0 is converted to OpenAPI 3.0.

    Raises:
        SpecloomError: A file cannot be read, or is not an OpenAPI description or overlay.
    """
    reader = reader or DescriptionReader(report)
    return _load_file(reader.read_main(path), reader, overlays, report, strict=strict)


def make_loader(
    allowed_folders: Sequence[str | Path] = (),
    *,
    fetch_url: FetchURL | None = None,
    storage: FileStorage | None = None,
    links: Mapping[Path, Path] = _NO_LINKS,
    overlay_texts: Mapping[str, str] = _NO_TEXTS,
) -> DocumentLoader:
    """Return what loads descriptions that may refer to files in some folders, and to URLs.

    The files are in the `storage`, by default the disk, on which there are the `links` too. Overlays
    are read from the disk, except for those at the paths of `overlay_texts`.
    """
    storage = LinkedStorage(links) if links else storage

    def load_description(
        path: str | Path, *, overlays: Sequence[str | Path], strict: bool, report: Report
    ) -> Document:
        reader = DescriptionReader(
            report,
            allowed_folders,
            fetch_url=fetch_url,
            storage=storage,
            overlay_texts=overlay_texts,
        )
        return load(path, overlays=overlays, strict=strict, report=report, reader=reader)

    return load_description


def load_text(
    text: str,
    name: str = "openapi.yaml",
    *,
    overlays: Sequence[str | Path] = (),
    strict: bool = False,
    report: Report,
) -> Document:
    """Read and check the description in a text, as `load` does; messages use `name` as its path.

    Raises:
        SpecloomError: The text is not an OpenAPI description, or a file is not an overlay.
    """
    reader = DescriptionReader(report)
    return _load_file(reader.add_main(text, name), reader, overlays, report, strict=strict)


def _load_file(
    main: DescriptionFile,
    reader: DescriptionReader,
    overlays: Sequence[str | Path],
    report: Report,
    *,
    strict: bool,
) -> Document:
    """Make a document of the main file of a description, and check it."""
    data, changes, broken_references = _assemble_data(main, reader, overlays, report)
    checked_data, version = _check_description(data, main.text, main.syntax, main.path)
    document = Document(
        main.path,
        main.text,
        main.syntax,
        checked_data,
        version,
        report,
        changes,
        tuple(reader.files[1:]),
        reader.get_digests(),
        broken_references,
    )
    report.sources[main.path] = document
    restore_schema_texts(document)
    check_structure(document, strict=strict)
    if version == "2.0":
        from .swagger import convert_document

        document = convert_document(document)
        report.sources[main.path] = document
    if strict:
        from .document.validation.strict_validation import check_strictly

        check_strictly(document)
    return document


def _assemble_data(
    main: DescriptionFile,
    reader: DescriptionReader,
    overlays: Sequence[str | Path],
    report: Report,
) -> tuple[object, Sequence[DocumentChange], Mapping[str, BrokenReference]]:
    """Return the data of a description with that of its other files and the changes of overlays.

    The second value is a record of where the data comes from, and the third one says what is
    wrong with references to other files.
    """
    if not isinstance(main.data, dict) or not (overlays or has_other_files(main.text)):
        return main.data, (), {}
    from .assembly.assembler import Assembler

    assembler = Assembler(main, reader, report)
    changes = [assembler.assemble_files()] if has_other_files(main.text) else []
    if overlays:
        from .document.overlays import apply_overlays

        data, overlay_changes = apply_overlays(
            main.data, main.path, overlays, report, reader.read_overlay
        )
        changes += overlay_changes
        main.replace_data(data)
        texts = [main.text, *(report.sources[str(each)].text for each in overlays)]
        if any(map(has_other_files, texts)):
            changes.append(assembler.assemble_files())
    changes = [each for each in changes if each.sources or each.removed_indexes]
    return main.data, changes, assembler.broken_references


def _check_description(
    data: object, text: str, syntax: Syntax, name: str
) -> tuple[dict[str, Any], OpenAPIVersion]:
    """Return the data as a description, with the version of OpenAPI that it declares.

    Raises:
        SpecloomError: The data is not a description, or its version is not supported.
    """
    if not isinstance(data, dict):
        message = f"an OpenAPI description must be an object, not {describe_type(type(data))}"
        message = "the file is empty" if data is None else message
        raise file_error("not-openapi", message, name, location=Location(1, 1))
    version = _find_version(data, text, syntax, name)
    for key in _SWAGGER_CONTENTS if version == "2.0" else _CONTENTS:
        if not isinstance(data.get(key), dict | None):
            # The client of such a description would replace one that works by an empty one.
            actual, pointer = describe_type(type(data[key])), f"/{key}"
            location = find_locations(text, syntax, [pointer])[pointer]
            message = f"'{key}' must be an object, not {actual}"
            raise file_error("not-openapi", message, name, location=location)
    return data, version


def _find_version(data: Mapping[str, Any], text: str, syntax: Syntax, name: str) -> OpenAPIVersion:
    """Return the version of OpenAPI that a description declares.

    Raises:
        SpecloomError: It declares none, or one that is not supported.
    """
    for version in _VERSIONS:
        if f"{data.get('openapi')}.".startswith(f"{version}."):
            return version
    if "openapi" not in data and data.get("swagger") in _SWAGGER_VERSIONS:
        return "2.0"
    if "openapi" in data:
        pointer, hint = "/openapi", None
        message = (
            f"OpenAPI {quote_name(str(data['openapi']))} is not supported, only 3.0, 3.1 and 3.2"
        )
    elif "swagger" in data or "swaggerVersion" in data:
        pointer = "/swagger" if "swagger" in data else "/swaggerVersion"
        swagger = quote_name(str(data[pointer[1:]]))
        message = f"Swagger {swagger} is not supported, only Swagger 2.0 and OpenAPI 3"
        hint = "convert it to OpenAPI 3 first"
    else:
        message, hint = "this is not an OpenAPI description: 'openapi' is missing", suggest_format(
            data
        )
        raise file_error("not-openapi", message, name, hint, Location(1, 1))
    location = find_locations(text, syntax, [pointer])[pointer]
    raise file_error("unsupported-version", message, name, hint, location)
