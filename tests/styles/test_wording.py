"""A house style rewords what the generator says, by its own files in `parts/wording/`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from support.descriptions import make_description
from support.paths import SPEC

from generator import pipeline
from generator.diagnostics import Report
from generator.style import BUILT_IN_FOLDER, load_style
from generator.targets.python import PYTHON
from generator.targets.python.views import ContentExample, SampleRequest

WORDING = BUILT_IN_FOLDER / "base" / "parts" / "wording"

SETTINGS = """\
[package]
distribution = "jobs-client"

[arguments.options]
timeout = "float | None = None"

[[polling]]
operation = "getJob"
status_field = "status"
terminal_values = ["done"]

[moved]
"jobs.make" = "jobs.create"
"""

# By file: the text that the house replaces, its own text, and a line of a generated file with it.
REWORDINGS: Mapping[str, tuple[str, str, str]] = {
    "accessors": ("The methods of `", "All about `", '"""All about `client.jobs`."""'),
    "arguments": ("query parameter", "filter", "kind: Filter."),
    "credentials": (
        "(configured in the HTTP client)",
        "(see the handbook)",
        "`key` or `certificate` (see the handbook)",
    ),
    "deprecations": ("` is deprecated", "` goes away", '"`watch` goes away."'),
    "diagrams": ("… and {{ count }} more", "{{ count }} others", "2 others"),
    "examples": ("Make a first request", "Say hello", '"""Say hello.\n'),
    "exception_tree": (
        "a link leads to another server",
        "a link leads astray",
        "- `ForeignLinkError`: a link leads astray",
    ),
    "exceptions": ("The resource does not exist", "It is gone", "NotFoundError: It is gone (404)."),
    "followed_links": (
        "Follow a link of a response",
        "Go on from a response",
        "Go on from a response of `create`: call `client.jobs.get`.",
    ),
    "limits": ("at least {} characters", "{} or more characters", "3 or more characters"),
    "links": ("all methods", "everywhere", "`StatusError` | everywhere"),
    "models": ("as a plain dict", "as a mapping", '"""`Job` as a mapping."""'),
    "moved_names": ("Deprecated: use", "Now", '"""Now `client.jobs.create`."""'),
    "navigation": ("HTTP client", "Transport", "  - Transport: http.md"),
    "notes": ("; optional", "; may be missing", "| may be missing;"),
    "options": ("Timeout in seconds", "Seconds", "timeout: Seconds for each step"),
    "pagination": ("by cursor: ", "step by step: ", "step by step: `after` is the `last_id`"),
    "polling": ("Maximum time", "Patience", "poll_timeout: Patience in seconds;"),
    "servers": ("Choose a server by", "Pick a server by", "Pick a server by its name:"),
    "settings": ("Base URL of the API.", "Where the API is.", "base_url: Where the API is."),
    "streaming": ("server-sent events", "events", "| events\n"),
    "webhooks": (
        "exactly as it was received",
        "unchanged",
        "body: Body of the request, unchanged.",
    ),
}


def make_response(schema: Any, media_type: str = "application/json") -> Any:
    """Return the responses of an operation, of which each has two error statuses."""
    content = {"content": {media_type: {"schema": schema}}}
    return {
        "200": {"description": "OK", **content},
        "402": {"description": ""},
        "404": {"description": ""},
    }


def describe_api() -> str:
    """Return a description with an example of everything that the style words."""
    job = {"$ref": "#/components/schemas/Job"}
    job_list = {
        "type": "object",
        "required": ["data", "last_id", "has_more"],
        "properties": {
            "data": {"type": "array", "items": job},
            "last_id": {"type": "string"},
            "has_more": {"type": "boolean"},
        },
    }
    filters = [
        {"name": name, "in": "query", "schema": {"type": "string"}} for name in ("after", "kind")
    ]
    id = {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}
    body = {"required": True, "content": {"application/json": {"schema": job}}}
    created = make_response(job)
    created["200"]["links"] = {
        "created": {"operationId": "getJob", "parameters": {"id": "$response.body#/name"}}
    }
    events = make_response(job, "text/event-stream")
    paths = {
        "/jobs": {
            "get": {
                "operationId": "listJobs",
                "parameters": filters,
                "responses": make_response(job_list),
            },
            "post": {
                "operationId": "createJob",
                "requestBody": body,
                "responses": created,
            },
        },
        "/jobs/{id}": {
            "parameters": [id],
            "get": {"operationId": "getJob", "responses": make_response(job)},
        },
        "/jobs/{id}/events": {
            "parameters": [id],
            "get": {"operationId": "watchJob", "responses": events, "deprecated": True},
        },
        **{
            f"/{name}": {"get": {"operationId": name, "responses": make_response(job)}}
            for name in (f"area{number}" for number in range(31))
        },
    }
    properties = {
        "status": {"type": "string", "enum": ["open", "done"]},
        "name": {"$ref": "#/components/schemas/Name"},
    }
    webhook = {"post": {"requestBody": body, "responses": {"204": {"description": "OK"}}}}
    return make_description(
        servers=[{"url": "https://jobs.test"}, {"url": "https://eu.jobs.test"}],
        paths=paths,
        **{"x-webhooks": {"finished": webhook}},
        security=[{"key": []}, {"certificate": []}],
        components={
            "schemas": {
                "Job": {"type": "object", "required": ["status"], "properties": properties},
                "Name": {"type": ["string", "null"], "minLength": 3},
            },
            "securitySchemes": {
                "key": {"type": "apiKey", "in": "header", "name": "X-Key"},
                "certificate": {"type": "mutualTLS"},
            },
        },
    )


def generate_files(folder: Path, rewordings: Mapping[str, tuple[str, str, str]]) -> dict[str, str]:
    """Return the generated files of a style that rewords something."""
    style = folder / "house"
    (style / "parts" / "wording").mkdir(parents=True)
    (style / "style.toml").write_text(SETTINGS)
    for name, (old, new, _) in rewordings.items():
        text = (WORDING / f"{name}.jinja").read_text("utf-8")
        assert old in text
        (style / "parts" / "wording" / f"{name}.jinja").write_text(text.replace(old, new), "utf-8")
    (folder / "api.json").write_text(describe_api())
    generated = pipeline.generate(folder / "api.json", load_style([str(style)]), Report())
    assert generated is not None
    return dict(generated.files)


@pytest.fixture(scope="module")
def original_text(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Return all files of the style without rewordings, one after the other."""
    return "\n".join(generate_files(tmp_path_factory.mktemp("original"), {}).values())


@pytest.fixture(scope="module")
def reworded_text(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Return all files of the style with all rewordings, one after the other."""
    return "\n".join(generate_files(tmp_path_factory.mktemp("reworded"), REWORDINGS).values())


@pytest.mark.parametrize("name", REWORDINGS)
def test_one_file_rewords_a_sentence(name: str, original_text: str, reworded_text: str) -> None:
    line = REWORDINGS[name][2]
    assert line not in original_text
    assert line in reworded_text


# Words in a row, as sentences have them and code does not.
PHRASE = re.compile(r"[A-Za-z]{2,},? [a-z]{2,},? [a-z]{2,}")


def iter_texts(view: object, field: str = "") -> Iterator[str]:
    """Yield the texts in views; the reason why there is no method for a link is in a warning.

    Examples in JSON are data, with sample values as in programs.
    """
    if isinstance(view, ContentExample):
        view = view._replace(value="")
    if isinstance(view, SampleRequest):
        view = view._replace(body="")
    if isinstance(view, str) and field not in ("problem", "example"):
        yield view
    elif isinstance(view, tuple):
        names = getattr(view, "_fields", [field] * len(view))
        for name, value in zip(names, view, strict=True):
            yield from iter_texts(value, name)


def test_templates_see_no_sentence_that_is_not_theirs(tmp_path: Path) -> None:
    """All text that views contain is that of the description."""
    for number, text in enumerate((describe_api(), SPEC.read_text("utf-8"))):
        path = tmp_path / f"{number}.yaml"
        path.write_text(text, "utf-8")
        style, report = load_style([]), Report()
        description = pipeline.read_description(path, style, report)
        assert description is not None
        context = pipeline.build_template_context(description)
        texts = [*iter_texts(context.get_view(PYTHON))]
        assert len(texts) > 1000
        described = " ".join(text.split())
        phrases = {" ".join(each.split()) for each in texts if PHRASE.search(each)}
        assert number == 0 or phrases
        assert [each for each in phrases if each.rstrip(".") not in described] == []


def test_all_files_of_wording_are_tested() -> None:
    assert {path.stem for path in WORDING.iterdir()} == {*REWORDINGS}


def test_files_of_wording_are_short() -> None:
    """Each fits on a screen, so a house can keep a copy of it."""
    assert all(len(path.read_text("utf-8").splitlines()) <= 50 for path in WORDING.iterdir())
