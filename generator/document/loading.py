"""From a file, or a text, to a document that was read and checked."""

import codecs
from pathlib import Path, PurePath
from typing import Any

from generator.document.cursor import Document, Version
from generator.document.json_reading import read_json
from generator.document.places import find_duplicates, find_place, find_places
from generator.document.reading import Reading, Syntax, Unreadable
from generator.document.strictly import check_strictly
from generator.document.structure import check_structure
from generator.document.wording import noun, short
from generator.document.yaml_reading import read_yaml
from generator.errors import Diagnostic, Place, PlainSource, Report, SpecloomError

_VERSIONS: tuple[Version, ...] = ("3.0", "3.1", "3.2")


def load(path: str | Path, *, strict: bool = False, report: Report) -> Document:
    """Read and check the description in a file; warnings go to the report.

    With `strict` the whole specification is checked, not its structure alone.

    Raises:
        SpecloomError: the file cannot be read, or is no OpenAPI 3 description.
    """
    name = str(path)
    try:
        data = Path(path).read_bytes()
    except (OSError, ValueError) as problem:
        reason = getattr(problem, "strerror", None) or str(problem)
        raise _refusal(name, "unreadable-file", f"cannot be read: {reason.lower()}") from None
    return load_text(_decoded(data, name, report), name, strict=strict, report=report)


def load_text(
    text: str, name: str = "openapi.yaml", *, strict: bool = False, report: Report
) -> Document:
    """As `load`, for a text at hand; `name` stands for the path in messages.

    Raises:
        SpecloomError: the text is no OpenAPI 3 description.
    """
    text = text.removeprefix("\ufeff")
    report.sources[name] = PlainSource(text)
    try:
        syntax, (found, duplicates) = _read(text, name)
    except Unreadable as trouble:
        place = find_place(text, trouble.offset)
        raise _refusal(name, trouble.code, trouble.message, trouble.hint, place) from None
    data, version = _description(found, text, syntax, name)
    document = Document(name, text, syntax, data, version, report)
    report.sources[name] = document
    if duplicates:
        _tell_duplicates(document)
    check_structure(document)
    if strict:
        check_strictly(document)
    return document


def _refusal(
    path: str, code: str, message: str, hint: str | None = None, place: Place | None = None
) -> SpecloomError:
    """The error for a file that cannot be used."""
    return SpecloomError(Diagnostic("error", code, message, path, hint=hint, place=place))


def _decoded(data: bytes, path: str, report: Report) -> str:
    """The text of a file: UTF-8, or UTF-16 with its mark, which some shells of Windows write.

    Raises:
        SpecloomError: the bytes are not text in that encoding.
    """
    is_wide = data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    codec = "utf-16" if is_wide else "utf-8"
    try:
        return data.decode(codec)
    except UnicodeDecodeError as problem:
        text = data.decode(codec, "replace")
        report.sources[path] = PlainSource(text)
        place = find_place(text, len(data[: problem.start].decode(codec, "replace")))
        message = f"the file is not {codec.upper()}: {problem.reason}"
        raise _refusal(path, "not-text", message, "save it as UTF-8", place) from None


def _read(text: str, name: str) -> tuple[Syntax, Reading]:
    """Plain data out of JSON or YAML.

    What begins like JSON is JSON, except that a flow mapping of YAML begins so too.
    """
    if not text.lstrip().startswith(("{", "[")):
        return "yaml", read_yaml(text)
    try:
        return "json", read_json(text)
    except Unreadable:
        if PurePath(name).suffix.lower() == ".json":
            raise
        return "yaml", read_yaml(text)


def _description(
    data: object, text: str, syntax: Syntax, name: str
) -> tuple[dict[str, Any], Version]:
    """The data as a description, with the version of OpenAPI that it says it is written in.

    Raises:
        SpecloomError: it is no description, or in a version that is not read.
    """
    if not isinstance(data, dict):
        message = f"an OpenAPI description is an object, not {noun(type(data))}"
        message = "the file is empty" if data is None else message
        raise _refusal(name, "not-openapi", message, place=Place(1, 1))
    for version in _VERSIONS:
        if f"{data.get('openapi')}.".startswith(f"{version}."):
            return data, version
    if "openapi" in data:
        pointer, hint = "/openapi", None
        message = f"OpenAPI {short(str(data['openapi']))} is unknown: 3.0, 3.1 and 3.2 are read"
    elif "swagger" in data:
        pointer = "/swagger"
        message = f"this is Swagger {short(str(data['swagger']))}; OpenAPI 3 is read"
        hint = "convert it to OpenAPI 3 first, for example with swagger2openapi"
    else:
        message = "this is no OpenAPI description: 'openapi' is missing"
        raise _refusal(name, "not-openapi", message, place=Place(1, 1))
    place = find_places(text, syntax, [pointer])[pointer]
    raise _refusal(name, "unsupported-version", message, hint, place)


def _tell_duplicates(document: Document) -> None:
    """Warn of every key that is given twice in one object."""
    for pointer, key, place in find_duplicates(document.text, document.syntax):
        message = f"{short(key)} is given twice here; the last one counts"
        document.report.warn(
            "duplicate-key", message, path=document.path, pointer=pointer, place=place
        )
