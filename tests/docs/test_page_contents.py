"""The text of the Markdown pages: which pages exist, and what they say of methods and types."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from support.descriptions import as_text, read

from generator import pipeline
from generator.openapi.operations import ALL_OPERATIONS, parse
from generator.openapi.streaming import StreamingRules
from generator.rendering import render
from generator.style import load_style

Json = Mapping[str, Any]


def written(*, paths: Json, **members: Any) -> dict[str, str]:
    """The files of a description, by their paths."""
    style = load_style(())
    document = read(as_text(paths=paths, **members))
    api = parse(document, ALL_OPERATIONS, StreamingRules("stream", {}))
    files = render(
        pipeline.build_template_context(pipeline.ParsedDescription(document, api), style), style
    )
    return {path: file.text for path, file in files.items()}


def documented(*, paths: Json, **members: Any) -> dict[str, str]:
    """The files under `docs/` of a description, by their paths there."""
    return {
        path.removeprefix("docs/"): text
        for path, text in written(paths=paths, **members).items()
        if path.startswith("docs/")
    }


def pets(answer: Json, **operation: Any) -> Json:
    """A path with one call, ``client.pets.list``."""
    responses = {"200": {"description": "Pets.", "content": {"application/json": answer}}}
    return {"/pets": {"get": {"operationId": "listPets", "responses": responses, **operation}}}


def with_pet(**fields: Json) -> dict[str, str]:
    """The pages of an API that gives an object with these fields, of which none is required."""
    schemas = {
        "Pet": {"type": "object", "properties": fields},
        "Size": {"type": "string", "enum": ["small", "big"]},
    }
    return documented(paths=pets({"schema": ref("Pet")}), components={"schemas": schemas})


def ref(name: str) -> Json:
    return {"$ref": f"#/components/schemas/{name}"}


def notes_of(field: Json) -> str:
    """The Notes of an object's field."""
    return row(with_pet(it=field)["models/Pet.md"], "`it`").split(" |")[-1].strip()


def row(page: str, name: str) -> str:
    """The row of a table that begins with a name."""
    return next(line for line in page.splitlines() if line.startswith(f"{name} |"))


def listed(paths: Json) -> Json:
    """Pages of a list, found by the built-in rules."""
    return {
        "schema": {
            "type": "object",
            "required": ["data", "last_id", "has_more"],
            "properties": {
                "data": {"type": "array", "items": paths},
                "last_id": {"type": "string"},
                "has_more": {"type": "boolean"},
            },
        }
    }


AFTER = {"name": "after", "in": "query", "schema": {"type": "string"}}


# --- notes ---------------------------------------------------------------------


def test_notes_tell_what_a_type_does_not() -> None:
    field = {"type": "integer", "default": 3, "minimum": 1, "deprecated": True}
    assert notes_of(field) == "**deprecated**; optional; default: `3`; ≥ 1"


def test_null_is_told_to_who_does_not_read_annotations() -> None:
    assert notes_of({"type": ["string", "null"]}) == "optional; or null"


def test_values_that_the_type_shows_are_not_repeated() -> None:
    assert notes_of({"const": "pet"}) == "optional"


def test_values_behind_a_link_are_listed() -> None:
    assert notes_of(ref("Size")) == 'optional; one of `"small"`, `"big"`'


def test_the_values_that_items_may_have_are_listed() -> None:
    listing = {"type": "array", "items": ref("Size")}
    assert notes_of(listing) == 'optional; one of `"small"`, `"big"`'


def test_the_limits_of_what_a_name_stands_for_are_told_where_it_is_used() -> None:
    schemas = {
        "Email": {"type": "string", "maxLength": 5},
        "Mail": ref("Email"),
        "Pet": {"type": "object", "properties": {"it": ref("Mail")}},
    }
    pages = documented(paths=pets({"schema": ref("Pet")}), components={"schemas": schemas})
    assert row(pages["models/Pet.md"], "`it`").endswith("optional; at most 5 characters")
    assert "\nAlias of str: at most 5 characters.\n" in pages["models/Email.md"]


def test_a_name_that_holds_itself_has_notes_all_the_same() -> None:
    schemas = {
        "Tree": {"type": "array", "maxItems": 3, "items": ref("Tree")},
        "Pet": {"type": "object", "properties": {"it": ref("Tree")}},
    }
    pages = documented(paths=pets({"schema": ref("Pet")}), components={"schemas": schemas})
    assert row(pages["models/Pet.md"], "`it`").endswith("optional; at most 3 items")


def test_very_many_values_are_counted() -> None:
    values = [f"v{index}" for index in range(60)]
    assert '`"v11"`, … (60 values)' in notes_of({"type": "string", "enum": values})


def test_access_is_noted() -> None:
    assert notes_of({"type": "string", "readOnly": True}) == "optional; read-only"


# --- types ---------------------------------------------------------------------

VARIANTS = {
    name: {
        "type": "object",
        "required": ["kind"],
        "properties": {"kind": {"const": name.lower()}},
    }
    for name in ("Cat", "Dog")
}


def test_a_union_names_the_property_and_the_value_of_each_variant() -> None:
    schemas = {**VARIANTS, "Pet": {"oneOf": [ref("Cat"), ref("Dog")]}}
    pages = documented(paths=pets({"schema": ref("Pet")}), components={"schemas": schemas})
    assert "discriminated by `kind`" in pages["models/Pet.md"]
    assert '[Dog](../models/Dog.md) |  | `kind = "dog"`' in pages["models/Pet.md"]
    assert "`Unknown`" in pages["models/Pet.md"]


def test_very_many_values_of_an_enumeration_are_counted() -> None:
    schemas = {"Size": {"type": "string", "enum": [f"v{index}" for index in range(205)]}}
    pages = documented(paths=pets({"schema": ref("Size")}), components={"schemas": schemas})
    assert pages["models/Size.md"].count('\n- `"v') == 200
    assert "\n- and 5 more\n" in pages["models/Size.md"]


def test_a_type_tells_returned_from_taken_from_held() -> None:
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
    pages = documented(paths={"/pets": {"post": post}}, components={"schemas": schemas})
    create = "[`pets.create`](../resources/pets.md#create)"
    assert f"\n- Returned by {create}\n" in pages["models/Pet.md"]
    assert f"\n- Its fields are the arguments of {create}\n" in pages["models/NewPet.md"]
    assert f"\n- Error body of {create}\n" in pages["models/Problem.md"]
    assert f"\n- Accepted by {create}\n" in pages["models/Owner.md"]
    contained = "Contained in [Pet](../models/Pet.md), [NewPet](../models/NewPet.md)"
    assert f"\n- {contained}\n" in pages["models/Owner.md"]
    assert "Returned by" not in pages["models/Owner.md"]


def test_the_items_of_a_page_are_returned_by_the_list() -> None:
    schemas = {"Pet": {"type": "object", "properties": {"name": {"type": "string"}}}}
    paths = pets(listed(ref("Pet")), parameters=[AFTER])
    pages = documented(paths=paths, components={"schemas": schemas})
    assert "Returned by [`pets.list`]" in pages["models/Pet.md"]


def test_very_many_users_are_counted() -> None:
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
    page = documented(paths=paths, components={"schemas": schemas})["models/Pet.md"]
    assert page.count("(../resources/") == 10
    assert page.endswith(" and 2 more\n")


def test_a_type_names_the_dict_that_may_be_given() -> None:
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
    pages = documented(paths={"/pets": {"post": post}}, components={"schemas": schemas})
    assert "`OwnerDict`" in pages["models/Owner.md"]
    assert "Dict`" not in pages["models/Pet.md"]


def test_a_union_has_a_column_for_tags_only_where_there_are_tags() -> None:
    kinds = {
        name: {
            "type": "object",
            "required": ["kind"],
            "properties": {"kind": {"const": name.lower()}},
        }
        for name in ("Cat", "Dog")
    }
    bare = {"anyOf": [ref("Cat"), {"type": "string"}]}
    told = {
        "oneOf": [ref("Cat"), ref("Dog")],
        "discriminator": {
            "propertyName": "kind",
            "mapping": {name.lower(): ref(name)["$ref"] for name in kinds},
        },
    }
    pet = {"type": "object", "properties": {"bare": ref("Bare"), "told": ref("Told")}}
    schemas = {**kinds, "Bare": bare, "Told": told, "Pet": pet}
    pages = documented(paths=pets({"schema": ref("Pet")}), components={"schemas": schemas})
    assert "\nVariant | Description | Discriminator\n" in pages["models/Told.md"]
    assert "\nVariant | Description\n" in pages["models/Bare.md"]


# --- deprecation ---------------------------------------------------------------


def test_a_deprecated_call_says_so_on_its_page_and_in_the_tables() -> None:
    answer = {"schema": {"type": "string"}}
    pages = documented(paths=pets(answer, deprecated=True, summary="All pets."))
    assert "\n## list\n\n**Deprecated.**\n" in pages["resources/pets.md"]
    for page in ("resources/pets.md", "index.md"):
        assert "`/pets` | **Deprecated.** All pets.\n" in pages[page]


def test_a_deprecated_type_says_so_on_its_page_and_in_the_index() -> None:
    schemas = {"Pet": {"type": "object", "deprecated": True, "properties": {"a": {}}}}
    pages = documented(paths=pets({"schema": ref("Pet")}), components={"schemas": schemas})
    assert "\n**Deprecated.**\n" in pages["models/Pet.md"]
    assert "\n[Pet](models/Pet.md) | **Deprecated.**\n" in pages["index.md"]


# --- calls ---------------------------------------------------------------------


def test_a_call_can_be_found_by_its_operation_id() -> None:
    pages = documented(paths=pets({"schema": {"type": "string"}}))
    assert "`listPets`" in pages["resources/pets.md"]


def test_the_headings_of_a_resource_are_its_calls() -> None:
    answers = {"200": {"description": "It."}, "404": {"description": "No."}}
    paths = {"/pets": {"get": {"responses": answers}, "post": {"responses": answers}}}
    page = documented(paths=paths)["resources/pets.md"]
    assert re.findall(r"^#+ .*", page, re.MULTILINE) == ["# `client.pets`", "## list", "## create"]


def test_a_sub_resource_leads_back_to_those_above() -> None:
    given = [
        {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}
        for name in ("a_id", "b_id")
    ]
    get = {"parameters": given, "responses": {"200": {"description": "It."}}}
    page = documented(paths={"/a/{a_id}/b/{b_id}/c": {"get": get}})["resources/a_b_c.md"]
    trail = "[Index](../index.md) › [`client.a`](a.md) › [`client.a.b`](a_b.md)"
    assert f"\n{trail}\n" in page


def test_a_call_that_nothing_is_said_of_says_nothing_twice() -> None:
    page = documented(paths=pets({"schema": {"type": "string"}}))["resources/pets.md"]
    assert "\n## list\n\n**GET** `/pets`" in page


def test_a_table_of_calls_says_nothing_twice_either() -> None:
    pages = documented(paths=pets({"schema": {"type": "string"}}))
    assert "| **GET** `/pets` |\n" in pages["resources/pets.md"]
    assert "| **GET** `/pets` |\n" in pages["index.md"]


def test_a_summary_that_begins_the_description_stands_there_alone() -> None:
    paths = pets({"schema": {"type": "string"}}, description="All pets. Even cats.")
    page = documented(paths=paths)["resources/pets.md"]
    assert "| All pets.\n" in page
    assert page.count("All pets.") == 2


# --- guides --------------------------------------------------------------------


def guides(pages: Mapping[str, str]) -> set[str]:
    """The guides that there are."""
    return {path.removesuffix(".md") for path in pages if re.fullmatch(r"\w+\.md", path)} - {
        "index"
    }


def test_guides_are_not_written_of_what_an_api_does_not_have() -> None:
    pages = documented(paths=pets({"schema": {"type": "string"}}))
    assert guides(pages) == {"errors"}
    assert guides(documented(paths={})) == set()


def test_a_guide_tells_how_lists_are_divided() -> None:
    after = {**AFTER, "name": "after"}
    pages = documented(paths=pets(listed({"type": "string"}), parameters=[after]))
    assert "pagination" in guides(pages)
    assert "by cursor: `after` is the `last_id` of the previous page" in pages["pagination.md"]
    assert "[Pagination](pagination.md)" in pages["index.md"]
    assert "[Paginated](../pagination.md)" in pages["resources/pets.md"]


def test_a_guide_asks_for_streams_as_the_call_does() -> None:
    contents = {
        "application/json": {"schema": {"type": "string"}},
        "text/event-stream": {"schema": {"type": "string"}},
    }
    body = {"type": "object", "properties": {"stream": {"type": "boolean"}}}
    post = {
        "requestBody": {"content": {"application/json": {"schema": body}}},
        "responses": {"200": {"description": "It.", "content": contents}},
    }
    pages = documented(paths={"/pets": {"post": post}})
    assert "| `stream=True` | str | server-sent events\n" in pages["streaming.md"]
    assert "with client.pets.create(stream=True) as events:" in pages["streaming.md"]
    assert "stream=True" not in pages["resources/pets.md"].split("```")[1]


def test_a_guide_tells_of_files_in_both_directions() -> None:
    binary = {"type": "string", "format": "binary"}
    form = {"type": "object", "properties": {"photo": binary, "name": {"type": "string"}}}
    post = {
        "requestBody": {"content": {"multipart/form-data": {"schema": form}}},
        "responses": {"200": {"description": "It.", "content": {"image/png": {"schema": binary}}}},
    }
    page = documented(paths={"/pets": {"post": post}})["files.md"]
    assert "(resources/pets.md#create) | `photo` | `multipart/form-data`\n" in page
    assert "client.pets.with_streaming_response.create(" in page


def test_a_guide_tells_which_calls_need_which_keys() -> None:
    answer = {"responses": {"200": {"description": "It."}}}
    paths = {
        "/a": {"get": answer},
        "/b": {"get": answer},
        "/c": {"get": {**answer, "security": []}},
    }
    schemes = {"Key": {"type": "apiKey", "in": "query", "name": "key"}}
    pages = documented(paths=paths, components={"securitySchemes": schemes}, security=[{"Key": []}])
    page = pages["authentication.md"]
    assert "\n`Key` | `key` | `PETS_KEY` | the query parameter `key` |\n" in page
    assert "\nnone | [`c.get`](resources/c.md#get)\n`Key` | all other methods\n" in page
    assert '\n$ export PETS_KEY="…"\n' in pages["index.md"]


def test_a_scheme_that_the_client_cannot_give_is_told() -> None:
    schemes = {
        "Key": {"type": "http", "scheme": "bearer"},
        "Certificate": {"type": "mutualTLS"},
        "Digest": {"type": "http", "scheme": "digest"},
    }
    names: list[list[str]] = [["Key"], ["Certificate"], ["Key", "Digest"], ["Key"], []]
    security: list[dict[str, list[str]]] = [{name: [] for name in together} for together in names]
    answer = {"responses": {"200": {"description": "It."}}, "security": security}
    pages = documented(paths={"/a": {"get": answer}}, components={"securitySchemes": schemes})
    own = "(requires a custom `http_client`)"
    told = f"`Key` or `Certificate` {own} or `Key` and `Digest` {own} or none"
    assert f"**[Authorization](../authentication.md)** {told}\n" in pages["resources/a.md"]
    assert f"{told} | all methods\n" in pages["authentication.md"]


def test_a_site_without_calls_leads_to_no_guide_that_is_not_there() -> None:
    schemes = {"Key": {"type": "http", "scheme": "bearer"}}
    files = written(paths={}, components={"securitySchemes": schemes}, security=[{"Key": []}])
    pages = re.findall(r"[\w/]+\.md", files["mkdocs.yml"].partition("\nnav:\n")[2])
    assert pages == ["index.md"]


def test_the_body_of_an_error_that_is_no_json_is_text() -> None:
    answers = {"404": {"description": "No.", "content": {"image/png": {}}}}
    page = documented(paths={"/a": {"get": {"responses": answers}}})["resources/a.md"]
    assert "\n404 | `NotFoundError` | str | No.\n" in page


def test_a_guide_gathers_the_documented_statuses() -> None:
    answers = {"200": {"description": "It."}, "404": {"description": "No."}}
    page = documented(paths={"/a": {"get": {"responses": answers}}})["errors.md"]
    assert "\n404 | `NotFoundError` |  | all methods\n" in page


# --- the index -----------------------------------------------------------------


def test_the_index_begins_with_the_easiest_call() -> None:
    answer = {"200": {"description": "It."}}
    given = [{"name": "pet_id", "in": "path", "required": True, "schema": {"type": "string"}}]
    paths = {
        "/pets/{pet_id}": {"get": {"parameters": given, "responses": answer}},
        "/old": {"get": {"deprecated": True, "responses": answer}},
        "/owners": {"get": {"responses": answer}},
    }
    page = documented(paths=paths)["index.md"]
    assert "Make a first request with [`owners.list`]" in page
    assert "client.owners.list()" in page


def test_the_index_tells_where_the_api_is_and_how_to_say_otherwise() -> None:
    paths = pets({"schema": {"type": "string"}})
    page = documented(paths=paths, servers=[{"url": "https://pets.test/v1"}])["index.md"]
    assert "\nThe default base URL is `https://pets.test/v1`." in page
    assert "`Client(base_url=" in page


def test_a_long_description_does_not_push_the_beginning_down() -> None:
    info = {"title": "Pets", "version": "1", "description": "# About\n\nAll pets.\n\n" + "x " * 400}
    page = documented(paths=pets({"schema": {"type": "string"}}), info=info)["index.md"]
    assert page.startswith("# Pets\n\nAll pets.\n\nPython client for this API")
    assert page.index("x x x") > page.index("## Methods")


# --- for machines --------------------------------------------------------------

FORGED = "Pets.\n\n## Instructions\n\n- [x](http://x)"


def test_llms_txt_is_a_title_a_summary_and_sections_of_links() -> None:
    schemas = {"Pet": {"type": "object", "description": FORGED, "properties": {"a": {}}}}
    text = documented(paths=pets({"schema": ref("Pet")}), components={"schemas": schemas})[
        "llms.txt"
    ]
    heads = [line for line in text.splitlines() if line.startswith("#")]
    assert heads == ["# Pets", "## Guides", "## Resources", "## Optional"]
    assert text.splitlines()[2].startswith("> ")
    for section in text.split("\n## ")[1:]:
        assert all(
            re.match(r"- \[.+?\]\(.+?\)(: .+)?$", line) for line in section.split("\n")[2:] if line
        )


def test_llms_full_txt_has_no_gap_where_nothing_is_said_of_a_type() -> None:
    pet = {"type": "object", "properties": {"a": {}}}
    old = {**pet, "deprecated": True, "properties": {"pet": ref("Pet")}}
    pages = documented(
        paths=pets({"schema": ref("Old")}), components={"schemas": {"Old": old, "Pet": pet}}
    )
    assert "\n\n### Old\n\nDeprecated.\n\n- " in pages["llms-full.txt"]
    assert "\n\n### Pet\n\n- " in pages["llms-full.txt"]


def test_llms_full_txt_has_every_call_and_every_field_on_one_line_each() -> None:
    schemas = {
        "Pet": {
            "type": "object",
            "description": FORGED,
            "properties": {"a": {"type": ["string", "null"], "description": FORGED}},
        }
    }
    size = {"name": "size", "in": "query", "description": FORGED, "schema": {"type": "integer"}}
    paths = pets({"schema": ref("Pet")}, parameters=[size], summary="All pets.")
    text = documented(paths=paths, components={"schemas": schemas})["llms-full.txt"]
    heads = [line for line in text.splitlines() if line.startswith("#")]
    assert heads == ["# Pets", "## Methods", "### client.pets.list", "## Models", "### Pet"]
    assert (
        "\n- GET `/pets`, operation `listPets`\n- Returns `Pet`\n- `size`: `int`; optional; Pets."
        in text
    )
    assert "\n- `a`: `str | None`; optional; or null; Pets." in text
