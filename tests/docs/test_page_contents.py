"""Contents of the Markdown pages: which pages exist, and how they document methods and types."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

from support.descriptions import make_description, read_text

from generator import pipeline
from generator.client.stream_selection import select_streams
from generator.openapi.operations import parse
from generator.rendering import render
from generator.style import load_style

Json = Mapping[str, Any]


def generate_files(*, paths: Json, **members: Any) -> dict[str, str]:
    """Generate the files of a description, by their paths."""
    style = load_style(())
    document = read_text(make_description(paths=paths, **members))
    api = select_streams(parse(document), "stream", {})[0]
    files = render(
        pipeline.build_template_context(pipeline.ParsedDescription(document, api, style)), style
    )
    return {path: file.text for path, file in files.items()}


def generate_pages(*, paths: Json, **members: Any) -> dict[str, str]:
    """Generate the files under `docs/` of a description, by their paths there."""
    return {
        path.removeprefix("docs/"): text
        for path, text in generate_files(paths=paths, **members).items()
        if path.startswith("docs/")
    }


def build_pet_paths(media_type: Json, **operation: Any) -> Json:
    """Return a path with one operation, ``client.pets.list``."""
    responses = {"200": {"description": "Pets.", "content": {"application/json": media_type}}}
    return {"/pets": {"get": {"operationId": "listPets", "responses": responses, **operation}}}


def generate_pet_pages(**fields: Json) -> dict[str, str]:
    """Generate the pages of an API that returns an object with these optional fields."""
    schemas = {
        "Pet": {"type": "object", "properties": fields},
        "Size": {"type": "string", "enum": ["small", "big"]},
    }
    return generate_pages(
        paths=build_pet_paths({"schema": ref("Pet")}), components={"schemas": schemas}
    )


def ref(name: str) -> Json:
    return {"$ref": f"#/components/schemas/{name}"}


def get_field_notes(field: Json) -> str:
    """Return the notes of an object's field."""
    return find_row(generate_pet_pages(it=field)["models/Pet.md"], "`it`").split(" |")[-1].strip()


def find_row(page: str, name: str) -> str:
    """Return the row of a table that begins with a name."""
    return next(line for line in page.splitlines() if line.startswith(f"{name} |"))


def build_list_media_type(items: Json) -> Json:
    """Return a list response that matches the built-in pagination rules."""
    return {
        "schema": {
            "type": "object",
            "required": ["data", "last_id", "has_more"],
            "properties": {
                "data": {"type": "array", "items": items},
                "last_id": {"type": "string"},
                "has_more": {"type": "boolean"},
            },
        }
    }


AFTER = {"name": "after", "in": "query", "schema": {"type": "string"}}


# --- notes ---------------------------------------------------------------------


def test_notes_complement_the_type() -> None:
    field = {"type": "integer", "default": 3, "minimum": 1, "deprecated": True}
    assert get_field_notes(field) == "**deprecated**; optional; default: `3`; ≥ 1"


def test_null_in_the_type_is_not_repeated() -> None:
    assert get_field_notes({"type": ["string", "null"]}) == "optional"


def test_values_in_the_type_are_not_repeated() -> None:
    assert get_field_notes({"const": "pet"}) == "optional"


def test_values_of_linked_enumeration_are_listed() -> None:
    assert get_field_notes(ref("Size")) == 'optional; one of `"small"`, `"big"`'


def test_values_of_items_are_listed() -> None:
    listing = {"type": "array", "items": ref("Size")}
    assert get_field_notes(listing) == 'optional; one of `"small"`, `"big"`'


def test_constraints_of_alias_are_noted_where_it_is_used() -> None:
    schemas = {
        "Email": {"type": "string", "maxLength": 5},
        "Mail": ref("Email"),
        "Pet": {"type": "object", "properties": {"it": ref("Mail")}},
    }
    pages = generate_pages(
        paths=build_pet_paths({"schema": ref("Pet")}), components={"schemas": schemas}
    )
    assert find_row(pages["models/Pet.md"], "`it`").endswith("optional; at most 5 characters")
    assert "\nAlias of str: at most 5 characters.\n" in pages["models/Email.md"]


def test_recursive_alias_has_notes() -> None:
    schemas = {
        "Tree": {"type": "array", "maxItems": 3, "items": ref("Tree")},
        "Pet": {"type": "object", "properties": {"it": ref("Tree")}},
    }
    pages = generate_pages(
        paths=build_pet_paths({"schema": ref("Pet")}), components={"schemas": schemas}
    )
    assert find_row(pages["models/Pet.md"], "`it`").endswith("optional; at most 3 items")


def test_many_values_are_counted() -> None:
    values = [f"v{index}" for index in range(60)]
    assert '`"v11"`, … (60 values)' in get_field_notes({"type": "string", "enum": values})


def test_access_is_noted() -> None:
    assert get_field_notes({"type": "string", "readOnly": True}) == "optional; read-only"


# --- examples ------------------------------------------------------------------


def test_contents_have_examples_in_json() -> None:
    """Requests have what they require, responses all properties except those that are write-only."""
    pet = {
        "type": "object",
        "required": ["name"],
        "properties": {
            "name": {"type": "string", "example": "Tom"},
            "id": {"type": "string", "readOnly": True},
            "key": {"type": "string", "writeOnly": True},
            "age": {"type": "integer"},
        },
    }
    content = {"content": {"application/json": {"schema": ref("Pet")}}}
    problem = {"content": {"application/json": {"example": {"why": "`"}}}, "description": "No."}
    post = {
        "requestBody": content,
        "responses": {"200": {"description": "It.", **content}, "404": problem},
    }
    pages = generate_pages(paths={"/pets": {"post": post}}, components={"schemas": {"Pet": pet}})
    page = pages["resources/pets.md"]
    assert read_examples(page) == [
        {"name": "Tom"},
        {"name": "Tom", "id": "123", "age": 1},
        {"why": "`"},
    ]
    titles = re.findall('^```json title="(.*)"$', page, re.MULTILINE)
    assert titles == ["Request body", "Response 200", "Response 404"]
    assert read_examples(pages["models/Pet.md"]) == [
        {"name": "Tom", "id": "123", "key": "example", "age": 1}
    ]


def read_examples(page: str) -> list[Any]:
    """Return the values of the code blocks in JSON."""
    blocks = re.findall(r"^```json[^\n]*\n(.*?)^```$", page, re.MULTILINE | re.DOTALL)
    return [json.loads(block) for block in blocks]


def test_long_examples_are_cut_off_with_an_ellipsis() -> None:
    fields = {f"f{n}": {"type": "integer"} for n in range(60)}
    page = generate_pet_pages(**fields)["models/Pet.md"]
    example = page.partition("```json\n")[2].partition("\n```")[0].split("\n")
    assert len(example) == 41
    assert example[-1] == "…"


def test_recursive_type_has_an_example() -> None:
    page = generate_pet_pages(parent=ref("Pet"), name={"type": "string"})["models/Pet.md"]
    assert read_examples(page) == [{"name": "Example"}]


# --- types ---------------------------------------------------------------------

VARIANTS = {
    name: {
        "type": "object",
        "required": ["kind"],
        "properties": {"kind": {"const": name.lower()}},
    }
    for name in ("Cat", "Dog")
}


def test_union_lists_discriminator_values() -> None:
    schemas = {**VARIANTS, "Pet": {"oneOf": [ref("Cat"), ref("Dog")]}}
    pages = generate_pages(
        paths=build_pet_paths({"schema": ref("Pet")}), components={"schemas": schemas}
    )
    assert "discriminated by `kind`" in pages["models/Pet.md"]
    assert '[Dog](../models/Dog.md) | `kind = "dog"`' in pages["models/Pet.md"]
    assert "`Unknown`" in pages["models/Pet.md"]


def test_many_values_of_enumeration_are_counted() -> None:
    schemas = {"Size": {"type": "string", "enum": [f"v{index}" for index in range(205)]}}
    pages = generate_pages(
        paths=build_pet_paths({"schema": ref("Size")}), components={"schemas": schemas}
    )
    assert pages["models/Size.md"].count('\n- `"v') == 200
    assert "\n- and 5 more\n" in pages["models/Size.md"]


def test_uses_of_type_are_distinguished() -> None:
    schemas = {
        "Owner": {"type": "object", "properties": {"name": {"type": "string"}}},
        "Pet": {"type": "object", "properties": {"owner": ref("Owner")}},
        "NewPet": {"type": "object", "properties": {"owner": ref("Owner")}},
        "Problem": {"type": "object", "properties": {"why": {"type": "string"}}},
    }
    post = {
        "operationId": "createPet",
        "requestBody": {"content": {"application/json": {"schema": ref("NewPet")}}},
        "responses": {
            "200": {"description": "It.", "content": {"application/json": {"schema": ref("Pet")}}},
            "404": {
                "description": "No.",
                "content": {"application/json": {"schema": ref("Problem")}},
            },
        },
    }
    pages = generate_pages(paths={"/pets": {"post": post}}, components={"schemas": schemas})
    create = "[`pets.create`](../resources/pets.md#create)"
    assert f"\n- Returned by {create}\n" in pages["models/Pet.md"]
    assert f"\n- Its fields are the arguments of {create}\n" in pages["models/NewPet.md"]
    assert f"\n- Error body of {create}\n" in pages["models/Problem.md"]
    assert f"\n- Accepted by {create}\n" in pages["models/Owner.md"]
    contained = "Contained in [Pet](../models/Pet.md), [NewPet](../models/NewPet.md)"
    assert f"\n- {contained}\n" in pages["models/Owner.md"]
    assert "Returned by" not in pages["models/Owner.md"]


def test_list_method_returns_items_of_page() -> None:
    schemas = {"Pet": {"type": "object", "properties": {"name": {"type": "string"}}}}
    paths = build_pet_paths(build_list_media_type(ref("Pet")), parameters=[AFTER])
    pages = generate_pages(paths=paths, components={"schemas": schemas})
    assert "Returned by [`pets.list`]" in pages["models/Pet.md"]


def test_many_uses_are_counted() -> None:
    paths = {
        f"/things{index}": {
            "get": {
                "responses": {
                    "200": {
                        "description": "It.",
                        "content": {"application/json": {"schema": ref("Pet")}},
                    }
                }
            }
        }
        for index in range(12)
    }
    schemas = {"Pet": {"type": "object", "properties": {"name": {"type": "string"}}}}
    page = generate_pages(paths=paths, components={"schemas": schemas})["models/Pet.md"]
    assert page.count("(../resources/") == 10
    assert page.endswith(" and 2 more\n")


def test_type_of_request_names_its_typed_dict() -> None:
    schemas = {
        "Owner": {"type": "object", "properties": {"name": {"type": "string"}}},
        "Pet": {"type": "object", "properties": {"name": {"type": "string"}}},
    }
    body = {"type": "object", "properties": {"owner": ref("Owner")}}
    post = {
        "requestBody": {"content": {"application/json": {"schema": body}}},
        "responses": {
            "200": {"description": "It.", "content": {"application/json": {"schema": ref("Pet")}}}
        },
    }
    pages = generate_pages(paths={"/pets": {"post": post}}, components={"schemas": schemas})
    assert "`OwnerDict`" in pages["models/Owner.md"]
    assert "Dict`" not in pages["models/Pet.md"]


def test_use_of_typed_dict_depends_on_the_methods() -> None:
    """It is unpacked if its fields are the arguments, and passed if the type is an argument."""
    schemas = {
        "Owner": {"type": "object", "properties": {"name": {"type": "string"}}},
        "Pet": {"type": "object", "properties": {"owner": ref("Owner")}},
        "Toy": {"type": "object", "properties": {"name": {"type": "string"}}},
    }

    def make_path(request: Json, response: Json) -> Json:
        responses = {
            "200": {"description": "It.", "content": {"application/json": {"schema": response}}}
        }
        content = {"application/json": {"schema": request}}
        return {"post": {"requestBody": {"content": content}, "responses": responses}}

    toys = {"type": "object", "properties": {"toys": {"type": "array", "items": ref("Toy")}}}
    paths = {
        "/pets": make_path(ref("Pet"), {"type": "string"}),
        "/toys": make_path(ref("Toy"), toys),
    }
    pages = generate_pages(paths=paths, components={"schemas": schemas})
    assert "; `PetDict` in the same module is the type of a dict of them" in pages["models/Pet.md"]
    assert "you can also pass a plain dict; `OwnerDict`" in pages["models/Owner.md"]
    assert "\n`ToyDict` in the same module defines the type of a plain" in pages["models/Toy.md"]


def test_only_union_with_discriminator_has_column_for_it() -> None:
    kinds = {
        name: {
            "type": "object",
            "required": ["kind"],
            "properties": {"kind": {"const": name.lower()}},
        }
        for name in ("Cat", "Dog")
    }
    bare = {"anyOf": [ref("Cat"), {"type": "string"}]}
    discriminated = {
        "oneOf": [ref("Cat"), ref("Dog")],
        "discriminator": {
            "propertyName": "kind",
            "mapping": {name.lower(): ref(name)["$ref"] for name in kinds},
        },
    }
    pet = {"type": "object", "properties": {"bare": ref("Bare"), "told": ref("Told")}}
    schemas = {**kinds, "Bare": bare, "Told": discriminated, "Pet": pet}
    pages = generate_pages(
        paths=build_pet_paths({"schema": ref("Pet")}), components={"schemas": schemas}
    )
    assert "\nVariant | Discriminator\n" in pages["models/Told.md"]
    assert "\n- [Cat](../models/Cat.md)\n- str\n" in pages["models/Bare.md"]


# --- deprecation ---------------------------------------------------------------


def test_deprecated_method_is_marked_on_its_page_and_in_tables() -> None:
    media_type = {"schema": {"type": "string"}}
    pages = generate_pages(paths=build_pet_paths(media_type, deprecated=True, summary="All pets."))
    assert "\n## list\n\n**Deprecated.**\n" in pages["resources/pets.md"]
    for page in ("resources/pets.md", "index.md"):
        assert "`/pets` | **Deprecated.** All pets.\n" in pages[page]


def test_deprecated_type_is_marked_on_its_page_and_in_index() -> None:
    schemas = {"Pet": {"type": "object", "deprecated": True, "properties": {"a": {}}}}
    pages = generate_pages(
        paths=build_pet_paths({"schema": ref("Pet")}), components={"schemas": schemas}
    )
    assert "\n**Deprecated.**\n" in pages["models/Pet.md"]
    assert "\n[Pet](models/Pet.md) | **Deprecated.**\n" in pages["index.md"]


# --- methods -------------------------------------------------------------------


def test_method_lists_its_operation_id() -> None:
    pages = generate_pages(paths=build_pet_paths({"schema": {"type": "string"}}))
    assert "`listPets`" in pages["resources/pets.md"]


def test_headings_of_resource_are_its_methods() -> None:
    responses = {"200": {"description": "It."}, "404": {"description": "No."}}
    paths = {"/pets": {"get": {"responses": responses}, "post": {"responses": responses}}}
    page = generate_pages(paths=paths)["resources/pets.md"]
    assert re.findall(r"^#+ .*", page, re.MULTILINE) == ["# `client.pets`", "## list", "## create"]


def test_nested_resource_links_to_its_parents() -> None:
    parameters = [
        {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}
        for name in ("a_id", "b_id")
    ]
    get = {"parameters": parameters, "responses": {"200": {"description": "It."}}}
    page = generate_pages(paths={"/a/{a_id}/b/{b_id}/c": {"get": get}})["resources/a_b_c.md"]
    trail = "[Index](../index.md) › [`client.a`](a.md) › [`client.a.b`](a_b.md)"
    assert f"\n{trail}\n" in page


def test_undescribed_method_repeats_nothing() -> None:
    page = generate_pages(paths=build_pet_paths({"schema": {"type": "string"}}))[
        "resources/pets.md"
    ]
    assert "\n## list\n\n**GET** `/pets`" in page


def test_tables_with_undescribed_method_repeat_nothing() -> None:
    pages = generate_pages(paths=build_pet_paths({"schema": {"type": "string"}}))
    for page in ("resources/pets.md", "index.md"):
        assert "\nMethod | HTTP request\n" in pages[page]
        assert "#list) | **GET** `/pets`\n" in pages[page]


def test_summary_that_begins_description_is_not_repeated() -> None:
    paths = build_pet_paths({"schema": {"type": "string"}}, description="All pets. Even cats.")
    page = generate_pages(paths=paths)["resources/pets.md"]
    assert "| All pets.\n" in page
    assert page.count("All pets.") == 2


# --- guides --------------------------------------------------------------------


def find_guides(pages: Mapping[str, str]) -> set[str]:
    """Return the names of the generated guides."""
    return {path.removesuffix(".md") for path in pages if re.fullmatch(r"\w+\.md", path)} - {
        "index"
    }


def test_guides_of_missing_features_are_omitted() -> None:
    pages = generate_pages(paths=build_pet_paths({"schema": {"type": "string"}}))
    assert find_guides(pages) == {"errors", "http"}
    assert find_guides(generate_pages(paths={})) == set()


def test_pagination_guide_documents_parameters() -> None:
    after = {**AFTER, "name": "after"}
    pages = generate_pages(
        paths=build_pet_paths(build_list_media_type({"type": "string"}), parameters=[after])
    )
    assert "pagination" in find_guides(pages)
    assert "by cursor: `after` is the `last_id` of the previous page" in pages["pagination.md"]
    assert "[Pagination](pagination.md)" in pages["index.md"]
    assert "[Paginated](../pagination.md)" in pages["resources/pets.md"]


def test_streaming_guide_requests_stream_like_method() -> None:
    contents = {
        "application/json": {"schema": {"type": "string"}},
        "text/event-stream": {"schema": {"type": "string"}},
    }
    body = {"type": "object", "properties": {"stream": {"type": "boolean"}}}
    post = {
        "requestBody": {"content": {"application/json": {"schema": body}}},
        "responses": {"200": {"description": "It.", "content": contents}},
    }
    pages = generate_pages(paths={"/pets": {"post": post}})
    assert "| `stream=True` | str | server-sent events\n" in pages["streaming.md"]
    assert "with client.pets.create(stream=True) as events:" in pages["streaming.md"]
    assert "stream=True" not in pages["resources/pets.md"].split("```")[1]


def test_files_guide_documents_uploads_and_downloads() -> None:
    binary = {"type": "string", "format": "binary"}
    form = {"type": "object", "properties": {"photo": binary, "name": {"type": "string"}}}
    post = {
        "requestBody": {"content": {"multipart/form-data": {"schema": form}}},
        "responses": {"200": {"description": "It.", "content": {"image/png": {"schema": binary}}}},
    }
    page = generate_pages(paths={"/pets": {"post": post}})["files.md"]
    assert "(resources/pets.md#create) | `photo` | `multipart/form-data`\n" in page
    assert "client.pets.with_streaming_response.create(" in page


def test_authentication_guide_documents_credentials_of_methods() -> None:
    operation = {"responses": {"200": {"description": "It."}}}
    paths = {
        "/a": {"get": operation},
        "/b": {"get": operation},
        "/c": {"get": {**operation, "security": []}},
    }
    schemes = {"Key": {"type": "apiKey", "in": "query", "name": "key"}}
    pages = generate_pages(
        paths=paths, components={"securitySchemes": schemes}, security=[{"Key": []}]
    )
    page = pages["authentication.md"]
    assert "\n`Key` | `key` | `PETS_KEY` | the query parameter `key`\n" in page
    assert "\nnone | [`c.get`](resources/c.md#get)\n`Key` | all other methods\n" in page
    index = pages["index.md"]
    assert "\nSet `PETS_KEY` to your API key, or pass the API key as `Client(key=…)`:\n" in index
    assert '\nexport PETS_KEY="…"\n' in index


def test_unsupported_security_scheme_is_documented() -> None:
    schemes = {
        "Key": {"type": "http", "scheme": "bearer"},
        "Certificate": {"type": "mutualTLS"},
        "Digest": {"type": "http", "scheme": "digest"},
    }
    names: list[list[str]] = [["Key"], ["Certificate"], ["Key", "Digest"], ["Key"], []]
    security: list[dict[str, list[str]]] = [{name: [] for name in together} for together in names]
    operation = {"responses": {"200": {"description": "It."}}, "security": security}
    pages = generate_pages(
        paths={"/a": {"get": operation}}, components={"securitySchemes": schemes}
    )
    note = "(configured in the HTTP client)"
    expected = f"`Key` or `Certificate` {note} or `Key` and `Digest` {note} or none"
    assert f"**[Authorization](../authentication.md)** {expected}\n" in pages["resources/a.md"]
    assert f"{expected} | all methods\n" in pages["authentication.md"]


def test_navigation_of_api_without_operations_has_only_index() -> None:
    schemes = {"Key": {"type": "http", "scheme": "bearer"}}
    files = generate_files(
        paths={}, components={"securitySchemes": schemes}, security=[{"Key": []}]
    )
    pages = re.findall(r"[\w/]+\.md", files["mkdocs.yml"].partition("\nnav:\n")[2])
    assert pages == ["index.md"]


def test_binary_body_of_error_is_bytes() -> None:
    responses = {"404": {"description": "No.", "content": {"image/png": {}}}}
    page = generate_pages(paths={"/a": {"get": {"responses": responses}}})["resources/a.md"]
    assert "\n404 | `NotFoundError` | bytes | No.\n" in page


def test_errors_guide_lists_documented_statuses() -> None:
    responses = {"200": {"description": "It."}, "404": {"description": "No."}}
    page = generate_pages(paths={"/a": {"get": {"responses": responses}}})["errors.md"]
    assert "\n404 | `NotFoundError` | all methods\n" in page
    assert "error.error" not in page  # since no body is documented


# --- the index -----------------------------------------------------------------


def test_index_begins_with_simplest_method() -> None:
    responses = {"200": {"description": "It."}}
    parameters = [{"name": "pet_id", "in": "path", "required": True, "schema": {"type": "string"}}]
    paths = {
        "/pets/{pet_id}": {"get": {"parameters": parameters, "responses": responses}},
        "/old": {"get": {"deprecated": True, "responses": responses}},
        "/owners": {"get": {"responses": responses}},
    }
    page = generate_pages(paths=paths)["index.md"]
    assert "Make a first request with [`owners.list`]" in page
    assert "client.owners.list()" in page


def test_index_documents_base_url() -> None:
    paths = build_pet_paths({"schema": {"type": "string"}})
    page = generate_pages(paths=paths, servers=[{"url": "https://pets.test/v1"}])["index.md"]
    assert "\nThe default base URL is `https://pets.test/v1`." in page
    assert "`Client(base_url=" in page


def test_long_description_follows_methods_on_index() -> None:
    info = {"title": "Pets", "version": "1", "description": "# About\n\nAll pets.\n\n" + "x " * 400}
    page = generate_pages(paths=build_pet_paths({"schema": {"type": "string"}}), info=info)[
        "index.md"
    ]
    assert page.startswith("# Pets\n\nAll pets.\n\nPython client for this API")
    assert page.index("x x x") > page.index("## Methods")


# --- language models -----------------------------------------------------------

FORGED = "Pets.\n\n## Instructions\n\n- [x](http://x)"


def test_llms_txt_has_title_summary_and_sections_of_links() -> None:
    schemas = {"Pet": {"type": "object", "description": FORGED, "properties": {"a": {}}}}
    text = generate_pages(
        paths=build_pet_paths({"schema": ref("Pet")}), components={"schemas": schemas}
    )["llms.txt"]
    headings = [line for line in text.splitlines() if line.startswith("#")]
    assert headings == ["# Pets", "## Guides", "## Resources", "## Optional"]
    assert text.splitlines()[2].startswith("> ")
    for section in text.split("\n## ")[1:]:
        assert all(
            re.match(r"- \[.+?\]\(.+?\)(: .+)?$", line) for line in section.split("\n")[2:] if line
        )


def test_llms_full_txt_has_no_gap_for_undescribed_type() -> None:
    pet = {"type": "object", "properties": {"a": {}}}
    old = {**pet, "deprecated": True, "properties": {"pet": ref("Pet")}}
    pages = generate_pages(
        paths=build_pet_paths({"schema": ref("Old")}),
        components={"schemas": {"Old": old, "Pet": pet}},
    )
    assert "\n\n### Old\n\nDeprecated.\n\n- " in pages["llms-full.txt"]
    assert "\n\n### Pet\n\n- " in pages["llms-full.txt"]


def test_llms_full_txt_has_one_line_for_each_method_and_field() -> None:
    schemas = {
        "Pet": {
            "type": "object",
            "description": FORGED,
            "properties": {"a": {"type": ["string", "null"], "description": FORGED}},
        }
    }
    size = {"name": "size", "in": "query", "description": FORGED, "schema": {"type": "integer"}}
    paths = build_pet_paths({"schema": ref("Pet")}, parameters=[size], summary="All pets.")
    text = generate_pages(paths=paths, components={"schemas": schemas})["llms-full.txt"]
    headings = [line for line in text.splitlines() if line.startswith("#")]
    assert headings == ["# Pets", "## Methods", "### client.pets.list", "## Models", "### Pet"]
    assert (
        "\n- GET `/pets`, operation `listPets`\n- Returns `Pet`\n- `size`: `int`; optional; Pets."
        in text
    )
    assert "\n- `a`: `str | None`; optional; Pets." in text
