"""Subsets of a description: by tag, path, operation and method, and without what is excluded."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from support.command_line import run_command

ZOO = """\
openapi: 3.1.0
info: {title: Zoo, version: "1"}
servers: [{url: "https://zoo.example.com"}]
tags: [{name: Pets, description: All pets.}, {name: Orders}, {name: Admin}]
paths:
  /pets:
    get:
      operationId: listPets
      tags: [Pets]
      responses: &pets
        "200":
          description: Pets.
          content: {application/json: {schema: {$ref: "#/components/schemas/Pet"}}}
    post: {operationId: createPet, tags: [Pets], responses: *pets}
  /orders:
    get:
      operationId: listOrders
      tags: [Orders]
      security: [{key: []}]
      responses:
        "200":
          description: Orders.
          content: {application/json: {schema: {$ref: "#/components/schemas/Order"}}}
  /admin/pets:
    delete: {operationId: deletePets, tags: [Pets, Admin], responses: {"204": {description: Done.}}}
webhooks:
  newPet:
    post:
      operationId: onNewPet
      tags: [Pets]
      requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/Pet"}}}}
      responses: {"204": {description: Accepted.}}
components:
  securitySchemes: {key: {type: apiKey, in: header, name: X-Key}}
  schemas:
    Pet: {type: object, properties: {name: {type: string}}}
    Order: {type: object, properties: {id: {type: string}}}
"""


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    Path("zoo.yaml").write_text(ZOO, "utf-8")
    return tmp_path


def list_selected(*arguments: str) -> str:
    """Return the operationIds that a selection includes, and ``+`` if it has the webhook."""
    result = run_command("show", "model", "zoo.yaml", *arguments)
    assert result.exit_code == 0, result.stderr
    model = json.loads(result.stdout)
    names = [each["name"] for each in model["operations"]]
    return " ".join([*names, *(["+"] if model.get("webhooks") else [])])


@pytest.mark.parametrize(
    ("arguments", "selected"),
    [
        (["--tag", "Orders"], "listOrders"),
        (["--tag", "Orders", "--tag", "A*"], "listOrders deletePets"),
        (["--tag", "*", "--exclude", "tag:Admin"], "listPets createPet listOrders +"),
        (["--path", "/pets"], "listPets createPet"),
        (["--path", "*/pets"], "listPets createPet deletePets"),
        (["--operation", "list*"], "listPets listOrders"),
        (["--operation", "get /pets", "--operation", "DELETE *"], "listPets deletePets"),
        (["--operation", "onNewPet", "--operation", "createPet"], "createPet +"),
        (["--operation", "POST newPet", "--operation", "createPet"], "createPet +"),
        (["--method", "get"], "listPets listOrders"),
        (["--method", "GET", "--tag", "Pets"], "listPets"),
        (["--path", "/pets", "--exclude", "method:post"], "listPets"),
        (["--exclude", "operation:*Pets", "--exclude", "path:/orders"], "createPet +"),
        (["--exclude", "operation:POST *"], "listPets listOrders deletePets"),
    ],
)
def test_an_operation_matches_one_pattern_of_each_option(
    arguments: list[str], selected: str
) -> None:
    assert list_selected(*arguments) == selected


def test_only_what_is_reached_is_generated() -> None:
    arguments = ("zoo.yaml", "--path", "/orders")
    assert "; 1 of 4 operations, 1 type, 0 warnings, " in run_command("generate", *arguments).stdout
    bundle = json.loads(Path("zoo-client/docs/openapi.json").read_text("utf-8"))
    assert list(bundle["paths"]) == ["/orders"]
    assert list(bundle["components"]["schemas"]) == ["Order"]
    assert list(bundle["components"]["securitySchemes"]) == ["key"]
    assert bundle["tags"] == [{"name": "Orders"}]
    assert "webhooks" not in bundle
    assert not Path("zoo-client/zoo/resources/pets.py").exists()
    assert "api_key" not in run_command("show", "names", "zoo.yaml", "--tag", "Pets").stdout
    assert run_command("check", *arguments).stdout == "zoo-client: up to date\n"


def test_the_summary_says_what_is_left_out() -> None:
    summary = run_command("generate", "zoo.yaml", "--method", "get", "--format", "json").stdout
    contents = json.loads(summary)
    assert (contents["operations"], contents["omitted_operations"]) == (2, 2)
    summary = run_command("generate", "zoo.yaml", "--format", "json").stdout
    assert json.loads(summary)["omitted_operations"] == 0


@pytest.mark.parametrize(
    ("arguments", "message", "hint"),
    [
        (
            ["--path", "/pet"],
            "zoo.yaml:5:1: error: unknown path '/pet' in --path: no operation has it",
            "did you mean '/pets'? paths: /pets, /orders, /admin/pets",
        ),
        (
            ["--operation", "listPet"],
            "zoo.yaml:5:1: error: unknown operation 'listPet' in --operation",
            (
                "did you mean 'listPets'? operations: listPets, createPet, listOrders, deletePets, "
                "onNewPet"
            ),
        ),
        (
            ["--operation", "PUT /pets"],
            "zoo.yaml:5:1: error: unknown operation 'PUT /pets' in --operation",
            (
                "did you mean 'POST /pets'? operations: GET /pets, POST /pets, GET /orders, "
                "DELETE /admin/pets, POST newPet"
            ),
        ),
        (
            ["--method", "head", "--tag", "Pets"],
            "zoo.yaml:5:1: error: unknown method 'head' in --method: no operation has it",
            "methods: GET, POST, DELETE",
        ),
        (
            ["--path", "/cats/*"],
            "zoo.yaml:5:1: error: no path matches '/cats/*' in --path",
            "paths: /pets, /orders, /admin/pets",
        ),
        (
            ["--tag", "Orders", "--method", "post"],
            "zoo.yaml:5:1: error: no operation is selected by --tag and --method together",
            "an operation must match each of them, and nothing that is excluded",
        ),
        (
            ["--exclude", "tag:*", "--tag", "Pets"],
            "zoo.yaml:5:1: error: no operation is selected by --tag and --exclude together",
            "an operation must match each of them, and nothing that is excluded",
        ),
    ],
)
def test_patterns_that_select_nothing_are_errors(
    arguments: list[str], message: str, hint: str
) -> None:
    result = run_command("generate", "zoo.yaml", *arguments)
    assert result.exit_code == 1
    assert result.stderr.splitlines()[0] == message
    assert result.stderr.splitlines()[-1].strip() == hint
    assert not Path("zoo-client").exists()


KINDS = "a pattern begins with one of 'tag:', 'path:', 'operation:', 'method:'"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("/admin/*", f"'/admin/*' has no kind of pattern: write 'path:/admin/*'; {KINDS}"),
        ("foo:x", f"'foo:x' has no kind of pattern: write 'tag:foo:x'; {KINDS}"),
        ("methd:get", "'methd:get' has no kind of pattern: did you mean 'method:get'?"),
        ("tag", "'tag' has no kind of pattern: write 'tag:PATTERN', in which * matches any text"),
        ("tag:", "'tag:' has no pattern: write 'tag:PATTERN', in which * matches any text"),
    ],
)
def test_an_exclusion_needs_a_kind_and_a_pattern(text: str, message: str) -> None:
    result = run_command("generate", "zoo.yaml", "--exclude", text)
    assert result.exit_code == 2
    assert result.stderr.splitlines()[-1] == f"Error: Invalid value for '--exclude': {message}"
    Path("pyproject.toml").write_text(f'[tool.specloom]\nexclude = ["{text}"]\n', "utf-8")
    error, _, hint = message.partition(": ")
    result = run_command("generate")
    assert result.exit_code == 1
    assert f"pyproject.toml:2:1: error: {error}\n" in result.stderr
    assert result.stderr.splitlines()[-1].strip() == hint


def test_an_exclusion_of_nothing_is_a_warning() -> None:
    result = run_command("generate", "zoo.yaml", "--exclude", "tag:Admins")
    assert result.exit_code == 0
    assert result.stderr.splitlines()[0] == (
        "zoo.yaml:5:1: warning: unknown tag 'Admins' in --exclude: no operation has it; "
        "nothing is excluded [unmatched-exclusion]"
    )
    assert "did you mean 'Admin'?" in result.stderr


def test_what_the_style_leaves_out_is_known() -> None:
    """To select it is a contradiction, not a typo; to exclude it again changes nothing."""
    Path("zoo.yaml").write_text(
        ZOO.replace("{operationId: del", "{deprecated: true, operationId: del")
    )
    Path("style").mkdir()
    Path("style/style.toml").write_text('[omit]\ndeprecated = ["operations"]\n', "utf-8")
    for option, pattern in (("--operation", "deletePets"), ("--path", "/admin/*")):
        result = run_command("generate", "zoo.yaml", "--style", "style", option, pattern)
        assert result.exit_code == 1
        assert result.stderr.splitlines()[0] == (
            f"zoo.yaml:5:1: error: '{pattern}' in {option} matches only what the style leaves out"
        )
    result = run_command("generate", "zoo.yaml", "--style", "style", "--exclude", "tag:Admin")
    assert "; 3 of 4 operations, 2 types, 0 warnings" in result.stdout, result.stderr


def write_settings(*lines: str) -> None:
    text = "\n".join(("[tool.specloom]", 'spec = "zoo.yaml"', 'output = "out"', *lines))
    Path("pyproject.toml").write_text(f"{text}\n", "utf-8")


def test_settings_have_the_same_patterns_and_options_replace_them_key_by_key() -> None:
    write_settings('paths = ["*/pets"]', 'methods = ["get", "delete"]', 'exclude = ["tag:Admin"]')
    assert "; 1 of 4 operations" in run_command("generate").stdout
    assert "DELETE /admin/pets" in run_command("show", "plan", "--exclude", "method:get").stdout
    write_settings('operations = ["listCats"]')
    message = "unknown operation 'listCats' in 'operations' of pyproject.toml"
    assert message in run_command("generate").stderr
    write_settings('exclude = ["Admin"]')
    result = run_command("generate").stderr
    assert "pyproject.toml:4:1: error: 'Admin' has no kind of pattern" in result
    assert "write 'tag:Admin'" in result


def test_the_record_of_inputs_has_the_patterns() -> None:
    """Edits are merged with what the same subset gave, and ``diff`` compares with it."""
    write_settings('paths = ["/pets"]', 'exclude = ["method:post"]')
    run_command("generate")
    record = json.loads(Path("out/.specloom/inputs/settings.json").read_text("utf-8"))
    assert record["paths"] == ["/pets"]
    assert record["exclude"] == ["method:post"]
    assert "methods" not in record
    assert run_command("diff").stdout == "no changes\n"
    write_settings('paths = ["/pets"]')
    assert "POST /pets was added" in run_command("diff").stdout
    assert "out of date" in run_command("check").stderr


def test_what_both_subsets_leave_out_is_no_change() -> None:
    Path("new.yaml").write_text(ZOO.replace("operationId: listOrders", "operationId: allOrders"))
    assert run_command("diff", "zoo.yaml", "new.yaml", "--path", "/pets").stdout == "no changes\n"
    assert "no changes" not in run_command("diff", "zoo.yaml", "new.yaml").stdout


def test_check_names_the_command_with_its_patterns() -> None:
    result = run_command("check", "zoo.yaml", "--operation", "GET /pets", "--exclude", "tag:Admin")
    command = "specloom generate zoo.yaml --operation 'GET /pets' --exclude tag:Admin"
    assert f"run '{command}'" in result.stderr


def test_a_page_of_tags_depends_on_the_tags_of_the_subset() -> None:
    """As the client of the bundle does: only a tag that is left out has a parent here."""
    zoo = ZOO.replace("openapi: 3.1.0", "openapi: 3.2.0")
    Path("zoo.yaml").write_text(
        zoo.replace("{name: Admin}", "{name: Admin, parent: Pets}"), "utf-8"
    )
    run_command("generate", "zoo.yaml", "--output", "all")
    assert Path("all/docs/tags.md").exists()
    run_command("generate", "zoo.yaml", "--output", "pets", "--exclude", "tag:Admin")
    assert Path("pets/docs/index.md").exists()
    assert not Path("pets/docs/tags.md").exists()
