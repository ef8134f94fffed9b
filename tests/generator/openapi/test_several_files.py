"""Descriptions of several files: what references name, where values are put, and messages."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from generator import generate, load_style
from generator.diagnostics import Diagnostic, Report, SpecloomError
from generator.openapi.assembly import locations, reader
from generator.openapi.assembly.reader import DescriptionReader
from generator.openapi.bundle import bundle_description
from generator.openapi.document import Document
from generator.openapi.document.schema_resources import join_uri
from generator.openapi.loader import load
from generator.openapi.operations import parse

OBJECT = "{type: object, properties: {a: {type: string}}}"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "api").mkdir()
    monkeypatch.chdir(tmp_path / "api")


def write_files(files: Mapping[str, str]) -> None:
    for name, text in files.items():
        path = Path(name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)


def read(
    schema: str, files: Mapping[str, str], head: str = "openapi: 3.1.0", **options: Any
) -> Document:
    """Return a description with one schema, and other files."""
    write_files(files)
    Path("api.yaml").write_text(
        f"{head}\ninfo: {{title: A, version: '1'}}\npaths: {{}}\n"
        f"components:\n  schemas:\n    X: {schema}\n"
    )
    return load("api.yaml", report=Report(), **options)


def get_schemas(document: Document) -> dict[str, Any]:
    schemas: dict[str, Any] = document.data["components"]["schemas"]
    return schemas


def find_problem(document: Document) -> Diagnostic:
    """Return the only message about the reference of ``X``."""
    document.root.at_path("components", "schemas", "X", "items").resolve_if_possible()
    (problem,) = document.report
    return problem


@pytest.mark.parametrize(
    "reference",
    [
        "pets/pet.yaml",
        "./pets/pet.yaml",
        "pets/../pets//pet.yaml",
        "pets/pet.yaml?version=2",
        "pets%2Fpet.yaml",
        "pets/pet.yaml#",
        "pets/link.yaml",
    ],
)
def test_a_file_is_one_however_it_is_written(reference: str) -> None:
    write_files({"pets/pet.yaml": OBJECT})
    os.symlink("pet.yaml", "pets/link.yaml")
    schema = f"{{allOf: [{{$ref: '{reference}'}}, {{$ref: 'pets/pet.yaml'}}]}}"
    assert list(get_schemas(read(schema, {}))) == ["X", "pet"]


def test_names_are_qualified_by_folders_only_if_they_clash() -> None:
    files = dict.fromkeys(("a/pet.yaml", "b/pet.yaml", "c/b/pet.yaml"), OBJECT)
    files["d/all.yaml"] = f"pet: {OBJECT}\nother name: {OBJECT}"
    names = [*[*files][:-1], "d/all.yaml#/pet", "d/all.yaml#/other%20name"]
    schema = f"{{anyOf: {json.dumps([{'$ref': name} for name in names])}}}"
    names = [*get_schemas(read(schema, files))]
    assert names == ["X", "all_pet", "b_pet", "c_b_pet", "other_name", "pet"]


def test_values_in_other_values_are_put_there_once() -> None:
    files = {
        "pet.yaml": "{type: object, properties: {next: {$ref: '#/$defs/Tag'}},"
        " $defs: {Tag: {$anchor: tag, type: object}}}"
    }
    schema = (
        "{prefixItems: [{$ref: 'pet.yaml#/properties/next'}, {$ref: 'pet.yaml#tag'},"
        " {$ref: pet.yaml}]}"
    )
    schemas = get_schemas(read(schema, files))
    tag = {"$ref": "#/components/schemas/pet/$defs/Tag"}
    assert schemas["X"]["prefixItems"] == [
        {"$ref": "#/components/schemas/pet/properties/next"},
        tag,
        {"$ref": "#/components/schemas/pet"},
    ]
    assert schemas["pet"]["properties"]["next"] == tag


def test_files_refer_to_each_other_and_to_the_description() -> None:
    files = {
        "a.yaml": "{type: object, properties: {b: {$ref: b.yaml}, x: {$ref: 'api.yaml#/components/schemas/X'}}}",
        "b.yaml": "{type: object, properties: {a: {$ref: a.yaml}, b: {$ref: '#'}}}",
    }
    schemas = get_schemas(read("{$ref: a.yaml}", files))
    assert schemas["X"]["properties"] == {
        "b": {"$ref": "#/components/schemas/b"},
        "x": {"$ref": "#/components/schemas/X"},
    }
    assert schemas["b"]["properties"]["a"] == {"$ref": "#/components/schemas/X"}


def test_discriminators_name_files() -> None:
    files = {"dog.yaml": OBJECT, "cat.yaml": OBJECT}
    schema = "{discriminator: {propertyName: k, mapping: {d: dog.yaml, c: './cat.yaml#', x: X}}}"
    mapping = get_schemas(read(schema, files))["X"]["discriminator"]["mapping"]
    assert mapping == {"d": "#/components/schemas/dog", "c": "#/components/schemas/cat", "x": "X"}


def test_self_and_ids_are_bases_of_references() -> None:
    head = "openapi: 3.2.0\n$self: https://acme.com/v1/api.yaml"
    files = {"pet.yaml": OBJECT, "schemas/a.json": '{"$id": "https://acme.com/s/a.json", '
             '"items": {"$ref": "b.json"}}', "schemas/b.json": '{"type": "object"}'}  # fmt: skip
    schema = "{prefixItems: [{$ref: 'https://acme.com/v1/pet.yaml'}, {$ref: schemas/a.json}]}"
    schemas = get_schemas(read(schema, files, head))
    assert list(schemas) == ["X", "a", "b", "pet"]
    assert schemas["a"]["items"] == {"$ref": "#/components/schemas/b"}


def test_an_id_may_be_read_after_references_to_it() -> None:
    """Also one that leads to another such ``$id``, and one in a discriminator."""
    ids = "https://acme.com/s"
    schema = (
        f"{{prefixItems: [{{$ref: '{ids}/a'}}, {{$ref: 'b.yaml'}}, {{$ref: '{ids}/a#part'}}],"
        f" discriminator: {{propertyName: k, mapping: {{a: '{ids}/a#'}}}}}}"
    )
    files = {
        "a.yaml": f"$id: {ids}/a\n$defs: {{P: {{$anchor: part, type: integer}}}}",
        "b.yaml": f"{{properties: {{c: {{$ref: '{ids}/c'}}, d: {{$ref: 'c.yaml'}}}}}}",
        "c.yaml": f"$id: {ids}/c\nproperties: {{a: {{$ref: a.yaml}}}}",
    }
    schemas = get_schemas(read(schema, files))
    a = {"$ref": "#/components/schemas/a"}
    assert schemas["X"]["prefixItems"][0] == a
    assert schemas["X"]["prefixItems"][2] == {"$ref": "#/components/schemas/a/$defs/P"}
    assert schemas["X"]["discriminator"]["mapping"]["a"] == a["$ref"]
    assert schemas["b"]["properties"]["c"] == schemas["b"]["properties"]["d"]
    assert schemas["c"]["properties"]["a"] == a


def test_a_limit_that_is_reached_is_one_message(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reader, "MAX_FILES", 3)
    files = {f"s{number}.yaml": OBJECT for number in range(9)}
    schema = ", ".join(f"{{$ref: {name}}}" for name in files)
    with pytest.raises(SpecloomError) as raised:
        read(f"{{prefixItems: [{schema}]}}", files)
    (problem,) = raised.value.diagnostics
    assert problem.message == "the description has more than 3 files"
    assert problem.pointer == "/components/schemas/X/prefixItems/2/$ref"


def test_files_on_windows(monkeypatch: pytest.MonkeyPatch) -> None:
    """Their URIs are those of RFC 8089, appendix E.2."""
    monkeypatch.setattr(locations, "os", SimpleNamespace(sep="\\", name="nt"))
    uri = locations.make_uri("C:\\api\\a b.yaml")
    assert uri == "file:///C%3A/api/a%20b.yaml"
    assert locations.find_location(join_uri(uri, "../c.yaml")) == "C:/c.yaml"


def test_maps_and_lists_may_be_in_files() -> None:
    """Many descriptions have such references, which OpenAPI does not have."""
    files = {"props.yaml": "a: {$ref: '#/b'}\nb: {type: string}", "all.yaml": f"[{OBJECT}]"}
    schemas = get_schemas(read("{properties: {$ref: props.yaml}, allOf: {$ref: all.yaml}}", files))
    assert schemas["X"]["properties"]["a"] == {"$ref": "#/components/schemas/X/properties/b"}
    assert len(schemas["X"]["allOf"]) == 1


def test_a_file_in_itself_is_an_error() -> None:
    with pytest.raises(SpecloomError, match="this part of a description contains itself") as raised:
        read("{properties: {$ref: p.yaml}}", {"p.yaml": "a: {properties: {$ref: p.yaml}}"})
    (problem,) = raised.value.diagnostics
    assert (problem.path, problem.pointer) == (
        "api.yaml",
        "/components/schemas/X/properties/$ref",
    )


def test_the_whole_description_may_be_a_schema() -> None:
    """A reference to it is one to its root, from wherever it is."""
    document = read(
        "{properties: {a: {$ref: 'api.yaml'}, b: {$ref: 'p.yaml#/P'}}}",
        {"p.yaml": "P: {properties: {c: {$ref: 'api.yaml'}}}"},
    )
    schemas = get_schemas(document)
    assert schemas["X"]["properties"]["a"] == {"$ref": "#"}
    assert schemas["P"]["properties"]["c"] == {"$ref": "#"}


def test_only_schemas_of_another_version_are_used() -> None:
    write_files(
        {
            "old.yaml": "swagger: '2.0'\ndefinitions: {D: {type: integer}}\n"
            "responses: {R: {description: R, schema: {type: string}}}\n"
        }
    )
    document = read("{items: {$ref: 'old.yaml#/definitions/D'}}", {})
    assert get_schemas(document)["D"] == {"type": "integer"}
    text = Path("api.yaml").read_text() + "  responses: {A: {$ref: 'old.yaml#/responses/R'}}\n"
    Path("api.yaml").write_text(text)
    document = load("api.yaml", report=Report())
    assert document.root.at_path("components", "responses", "A").resolve_if_possible() is None
    (problem,) = document.report.errors
    assert problem.message == "'old.yaml' is Swagger 2.0, but the description is OpenAPI 3.1.0"
    assert problem.pointer == "/components/responses/A/$ref"


def test_the_bundle_has_no_references_to_nothing_in_files() -> None:
    document = read("{properties: {a: {$ref: 'p.yaml#/Nothing'}}}", {"p.yaml": "P: {}"})
    bundled = bundle_description(document, parse(document))
    assert bundled["components"]["schemas"]["X"] == {"properties": {"a": {}}}


def test_files_cannot_multiply() -> None:
    lines = {f"p{n}.yaml": f"a: {{properties: {{$ref: p{n + 1}.yaml}}}}" for n in range(40)}
    files = {name: f"{line}\n{line.replace('a:', 'b:', 1)}" for name, line in lines.items()}
    files["p40.yaml"] = "c: {type: string}"
    with pytest.raises(SpecloomError, match="more than 10,000,000 values"):
        read("{properties: {$ref: p0.yaml}}", files)


def test_references_from_file_to_file_are_limited() -> None:
    files = {f"r{n}.yaml": f"a: {{$ref: 'r{n + 1}.yaml#/a'}}" for n in range(200)}
    problem = find_problem(read("{items: {$ref: 'r0.yaml#/a'}}", files))
    assert problem.code == "external-ref"


@pytest.mark.parametrize(
    ("reference", "code", "message", "hint"),
    [
        ("pets.yaml", "external-ref", "there is no file 'pets.yaml'", "did you mean 'pet.yaml'?"),
        ("Schema/Pets.yaml", "external-ref", "there is no file 'Schema/Pets.yaml'",
         "did you mean 'schemas/pet.yaml'?"),
        ("pet.yaml#/Pte", "dangling-ref", ("'$ref' cannot be resolved: 'pet.yaml#/Pte'; read as any "
         "value"), "did you mean 'pet.yaml#/Pet'?"),
        ("pet.yaml#pet", "dangling-ref", ("'$ref' cannot be resolved: 'pet.yaml#pet'; read as any "
         "value"), None),
        ("sub", "external-ref", "the file 'sub' cannot be read: is a directory", None),
        ("pet.bin", "external-ref", ("'pet.bin' is neither YAML nor JSON: the file is not valid "
         "UTF-8: invalid start byte"), None),
        ("pet.txt", "external-ref", "'pet.txt' names a string, where an object is needed", None),
        ("empty.yaml", "external-ref", "the file 'empty.yaml' is empty", None),
        ("../pet.yaml", "external-ref", ("this file is not in the folder of the description: "
         "'../pet.yaml'"), "if it may be read, allow its folder: --allow-dir .."),
        ("out.yaml", "external-ref", ("this file is not in the folder of the description: "
         "'../pet.yaml'"), "if it may be read, allow its folder: --allow-dir .."),
        ("/etc/passwd", "external-ref", None, None),
        ("https://acme.com/a.yaml#/A", "external-ref", ("references to URLs are not fetched: "
         "'https://acme.com/a.yaml'"), "if its server may be trusted, pass '--allow-host acme.com', or save it as a file"),
        ("a%00.yaml", "external-ref", "'a\0.yaml' is not a valid path: it has a NUL character", None),
        ("file:///x", "external-ref", "this file is not in the folder of the description: '/x'",
         "if it may be read, allow its folder: --allow-dir /"),
        ("C:/x.yaml", "external-ref", "'C:/x.yaml' is the path of a drive, not a URI",
         "write the path from the folder of this file, with '/' between names"),
        ("C:\\x.yaml", "external-ref", "'C:\\x.yaml' is the path of a drive, not a URI",
         "write the path from the folder of this file, with '/' between names"),
        ("//host/x.yaml", "external-ref", "'//host/x.yaml' is a file on another machine",
         "write 'https://host/x.yaml' for a URL, or a path that does not begin with '//'"),
        ("file://host/x.yaml", "external-ref", "'file://host/x.yaml' is a file on another machine",
         "write the path from the folder of this file"),
        ("http://[::1", "external-ref", "'http://[::1' is not a valid URL: Invalid IPv6 URL", None),
        ("https:x.yaml", "external-ref", "'https:x.yaml' is not a valid URL: it has no host", None),
        ("ftp://host/x.yaml", "external-ref", ("'ftp' URLs are not read, only https: "
         "'ftp://host/x.yaml'"), "save it as a file, and write its path"),
        ("urn:acme:x", "external-ref",
         "no file of the description has this '$id' or '$self': 'urn:acme:x'",
         "a reference to a file is its path, such as 'schemas/pet.yaml', or its https URL"),
        ("list.yaml", "external-ref", "'list.yaml' names an array, where an object is needed", None),
        ("ring.yaml#/a", "external-ref", None, None),
    ],
)  # fmt: skip
def test_a_reference_to_nothing_has_one_message(
    reference: str, code: str, message: str | None, hint: str | None
) -> None:
    write_files(
        {"../pet.yaml": OBJECT, "pet.yaml": f"Pet: {OBJECT}", "pet.txt": "Pet", "sub/a": ""}
    )
    write_files({"empty.yaml": "", "ring.yaml": "a: {$ref: 'ring2.yaml#/a'}"})
    write_files({"ring2.yaml": "a: {$ref: 'ring.yaml#/a'}"})
    write_files({"list.yaml": f"[{OBJECT}]", "schemas/pet.yaml": OBJECT})
    Path("pet.bin").write_bytes(b"\xff\x80")
    os.symlink("../pet.yaml", "out.yaml")
    problem = find_problem(read(f"{{items: {{$ref: '{reference}'}}}}", {}))
    assert (problem.code, problem.path) == (code, "api.yaml")
    assert problem.pointer == "/components/schemas/X/items/$ref"
    assert message is None or problem.message == message
    assert problem.hint == hint or (reference == "/etc/passwd" and problem.hint is not None)


def test_a_fault_in_a_file_is_reported_there() -> None:
    problem = find_problem(read("{items: {$ref: 'pet.yaml#/Pet'}}", {"pet.yaml": "Pet:\n  a: [1"}))
    assert (problem.severity, problem.path) == ("error", "pet.yaml")
    assert problem.location is not None
    (related,) = problem.related
    assert (related.path, related.pointer) == ("api.yaml", "/components/schemas/X/items/$ref")


def test_messages_are_about_the_file_of_a_value() -> None:
    files = {
        "s/pet.yaml": "type: object\ntype: object\nenum: [1.10]\nallOf: [{type: string}]\nitems: 1"
    }
    document = read("{$ref: s/pet.yaml}", files, strict=True)
    found = {(each.code, each.path, each.pointer) for each in document.report}
    assert ("duplicate-key", "s/pet.yaml", "") in found
    assert {path for _, path, _ in found} == {"s/pet.yaml"}


def test_overlays_apply_to_the_whole_description() -> None:
    """They change values of other files, and may refer to further ones."""
    write_files({"more.yaml": OBJECT})
    Path("o.yaml").write_text(
        "overlay: 1.0.0\ninfo: {title: O, version: '1'}\nactions:\n"
        "  - target: $.components.schemas.pet\n"
        "    update: {properties: {b: {$ref: more.yaml}, c: {$ref: pet.yaml}, d: {$ref: no.yaml}}}\n"
    )
    document = read("{items: {$ref: pet.yaml}}", {"pet.yaml": OBJECT}, overlays=["o.yaml"])
    schemas = get_schemas(document)
    assert schemas["pet"]["properties"]["b"] == {"$ref": "#/components/schemas/more"}
    assert schemas["pet"]["properties"]["c"] == {"$ref": "#/components/schemas/pet"}
    assert document.find_origin("/components/schemas/pet/properties/a") == (
        "pet.yaml", "/properties/a")  # fmt: skip
    assert document.find_origin("/components/schemas/more/properties") == (
        "more.yaml", "/properties")  # fmt: skip
    document.root.at_pointer("/components/schemas/pet/properties/d").resolve_if_possible()
    (problem,) = document.report
    assert (problem.path, problem.message) == ("o.yaml", "there is no file 'no.yaml'")


def test_files_outside_the_folder_are_read_if_allowed() -> None:
    write_files({"../shared/pet.yaml": OBJECT})
    report = Report()
    read("{items: {$ref: ../shared/pet.yaml}}", {})
    document = load("api.yaml", report=report, reader=DescriptionReader(report, ["../shared"]))
    assert get_schemas(document)["X"]["items"] == {"$ref": "#/components/schemas/pet"}


def test_strict_accepts_path_items_in_files() -> None:
    """Components of OpenAPI 3.0 have none, so the assembled ones are no mistake."""
    item = "get: {responses: {'200': {description: ok}}}"
    write_files({"item.yaml": item, "other.yaml": item})
    Path("api.yaml").write_text(
        "openapi: 3.0.3\ninfo: {title: A, version: '1'}\npaths:\n"
        "  /a: {$ref: item.yaml}\n  /b: {$ref: item.yaml}\n"
        "  /c: {$ref: other.yaml, summary: C}\n"
    )
    document = load("api.yaml", report=Report(), strict=True)
    assert list(document.report) == []
    assert document.data["paths"]["/b"] == {"$ref": "#/paths/~1a"}
    assert document.data["paths"]["/c"].keys() == {"get", "summary"}
    assert document.find_origin("/paths/~1c/get") == ("other.yaml", "/get")


CUTS = {
    "one file": {
        "api.yaml": "components: {schemas: {Pet: PET, Tag: TAG}}",
        "pet": "#/components/schemas/Pet",
        "tag": "#/components/schemas/Tag",
    },
    "one file for each schema": {
        "api.yaml": "",
        "schemas/Pet.yaml": "PET",
        "schemas/Tag.yaml": "TAG",
        "pet": "schemas/Pet.yaml",
        "tag": "Tag.yaml",
    },
    "one file for all schemas": {
        "api.yaml": "",
        "all.yaml": "{Tag: TAG, Pet: PET}",
        "pet": "all.yaml#/Pet",
        "tag": "#/Tag",
    },
    "components that are references": {
        "api.yaml": "components: {schemas: {Pet: {$ref: s/p.yaml}, Tag: {$ref: s/t.yaml}}}",
        "s/p.yaml": "PET",
        "s/t.yaml": "TAG",
        "pet": "s/p.yaml",
        "tag": "../api.yaml#/components/schemas/Tag",
    },
}


def test_the_client_does_not_depend_on_the_cut(tmp_path: Path) -> None:
    clients = {}
    for name, cut in CUTS.items():
        folder = tmp_path / name
        folder.mkdir()
        os.chdir(folder)
        main = (
            "openapi: 3.1.0\ninfo: {title: Zoo, version: '1'}\n"
            "paths: {/pets: {get: {operationId: listPets, responses: {'200': {description: ok,"
            " content: {application/json: {schema: {$ref: 'PET_REF'}}}}}}}}\n"
        )
        files = {path: text for path, text in cut.items() if "." in path}
        files["api.yaml"] = main.replace("PET_REF", cut["pet"]) + files["api.yaml"]
        pet = (
            f"{{type: object, properties: {{tag: {{$ref: '{cut['tag']}'}}, kind: {{enum: [a]}}}}}}"
        )
        tag = "{type: object, properties: {name: {type: string}}}"
        write_files(
            {path: text.replace(" PET", f" {pet}").replace(" TAG", f" {tag}")
             if path == "api.yaml" or path == "all.yaml" else text.replace("PET", pet).replace("TAG", tag)
             for path, text in files.items()}
        )  # fmt: skip
        clients[name] = make_client("api.yaml")
        Path("bundle.json").write_text(clients[name]["docs/openapi.json"])
        assert make_client("bundle.json") == clients[name]
    first, *others = clients.values()
    assert all(other == first for other in others)
    assert "class Tag(" in first["zoo/models/pets.py"]


def make_client(spec: str) -> dict[str, str]:
    report = Report()
    package = generate(spec, load_style(()), report)
    assert package is not None, list(report)
    return dict(package.files)


def test_styles_name_values_by_their_files(tmp_path: Path) -> None:
    write_files({"s/pet.yaml": "{type: object, properties: {a: {type: string}, b: {enum: [1]}}}"})
    Path("api.yaml").write_text(
        "openapi: 3.1.0\ninfo: {title: Zoo, version: '1'}\n"
        "paths: {/pets: {get: {operationId: listPets, responses: {'200': {description: ok,"
        " content: {application/json: {schema: {$ref: s/pet.yaml}}}}}}}}\n"
    )
    style = tmp_path / "house"
    style.mkdir()
    (style / "style.toml").write_text(
        '[names.types]\n"s/pet.yaml" = "Animal"\n[names.fields]\n"s/pet.yaml#/properties/a" = "z"\n'
        '[types.overrides]\n"s/pet.yaml#/properties/b" = "acme.Kind"\n'
        '[[classes]]\nmatch = "s/pet.yaml"\nbases = ["acme.Base"]\n'
    )
    report = Report()
    package = generate("api.yaml", load_style([str(style)]), report)
    assert package is not None, list(report)
    model = package.files["zoo/models/pets.py"]
    assert all(text in model for text in ("class Animal(Base", "z: str", "b: Kind"))
