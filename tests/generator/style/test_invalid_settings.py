"""Invalid values in `style.toml`, which are reported once and at their line."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from support.paths import CASES

from generator import pipeline
from generator.diagnostics import Location, Report, SpecloomError, render_diagnostics
from generator.style import load_style

SPEC = CASES / "voice_sync" / "spec.yaml"

ERRORS = {
    '[package]\nname = "con"': (2, "is not a valid package name"),
    '[names]\nshared_module = "class"': (2, "is not a valid module name"),
    '[names]\nshared_module = "a\\nimport os"': (2, "is not a valid module name"),
    f'[types]\nstring = "{"list[" * 30}int{"]" * 30}"': (2, "it is too long"),
    f'[custom]\nx = {"[" * 3000}{"]" * 3000}': (2, "nested in more than 50 others"),
    f'[custom]\nx = {"{a=" * 3000}1{"}" * 3000}': (2, "nested in more than 50 others"),
    f'\n{"custom." * 60_000}x = 1': (2, "nested in more than 50 others"),
    f"""[custom]\nx = {{{'"a=".' * 60_000}x = 1}}""": (2, "nested in more than 50 others"),
    f'[custom]\nx = "{"[" * 3000}"\ny = 1': (3, "'custom.y' must be a string"),
    "[names.types]\n"
    + "".join(f"'*{n}' = 'X'\n" for n in range(2001)): (
        2002,
        "the style has more than 2,000 keys with '*'",
    ),
    f"[custom]\n\nx = {'9' * 5000}": (3, "a number has more than 1,000 digits"),
    '[package]\nclient = ""\nasync_client = ""': (
        2,
        "'client' and 'async_client' must not both be empty",
    ),
    '[package]\n\nbase_url = "ftp://acme.com"': (3, "must be an http:// or https:// URL"),
    '[package]\nbase_url = "acme.com/v1"': (2, "must be an http:// or https:// URL"),
    '[package]\nbase_url = "https://acme.com/v1?x=1"': (2, "must be an http:// or https:// URL"),
    '[package]\nbase_url = "https://acme.com:x"': (2, "must be an http:// or https:// URL"),
    '[package]\nbase_url_env = "ACME URL"': (2, "environment variable"),
    "[package]\ntimeout = -1": (2, "seconds greater than 0"),
    "[package]\ntimeout = 0": (2, "seconds greater than 0"),
    "[package]\ntimeout = inf": (2, "seconds greater than 0"),
    "[package]\ntimeout = true": (2, "seconds greater than 0"),
    "[package]\nmax_retries = -1": (2, "0 or more"),
    "[package]\nmax_retries = 1.5": (2, "0 or more"),
    '[package]\ndistribution = "acme voice"': (2, "a distribution name"),
    '[package]\ndistribution = "acme-"': (2, "a distribution name"),
    '[package]\ndistribution = "acme"\nversion = "one"': (3, "a version such as"),
    '[package]\nlicense = "MIT\\nand more"': (2, "an SPDX license expression"),
    '[package]\nauthors = ["Jane Doe"]': (2, "a list of authors"),
    '[package]\nauthors = ["Jane\\u0007 <jane@acme.com>"]': (2, "a list of authors"),
    '[package]\ndistribution = "a"\ncopyright = "2026\\nAcme"': (3, "the year and the holder"),
    '[package]\nkeywords = ["a, b"]': (2, "a list of keywords without commas"),
    '[package]\nkeywords = [" "]': (2, "a list of keywords without commas"),
    '[package.urls]\nHome = "ftp://acme.com"': (2, "must be an http:// or https:// URL"),
    '[package.urls]\nHome = "https://acme.com/>x"': (2, "must be an http:// or https:// URL"),
    '[package.urls]\nHome = "https://"': (2, "must be an http:// or https:// URL"),
    f'[package.urls]\n{"a" * 33} = "https://acme.com"': (2, "a label of at most 32 characters"),
    '[package.extras]\nHTTP_2 = ["h2"]': (2, "the name of an extra"),
    '[package.extras]\naws = ["boto3 @ https://acme.com/x.zip"]': (2, "a list of requirements"),
    '[package]\nsource_layout = "lib"': (2, "must be one of flat, src"),
    '[headers]\n"X Y" = "1"': (2, "a valid header name"),
    '[headers]\n"X-Y" = "1\\r\\nX-Z: 2"': (2, "one line of printable ASCII"),
    '[headers]\n"X-Y" = "ü"': (2, "one line of printable ASCII"),
    "[output]\nline_length = 39": (2, "40 or more"),
    '[tree]\ngroup_by = "size"': (2, "one of path, tag"),
    '[arguments]\norder = ["required", "size"]': (2, "a list of required, name"),
    '[auth.token]\nenv = "A-B"': (2, "environment variable"),
    '[auth.tokem]\nargument = "token"': (1, "unknown security scheme 'tokem'"),
    '[auth.token]\naudience = "api"': (2, "the security scheme 'token' has no OAuth flow"),
    '[auth.token]\n\nargument = "a token"': (3, "is not a valid argument name"),
    '[auth.token]\nargument = "class"': (2, "is not a valid argument name"),
    '[auth]\ntoken = { argument = "timeout" }': (2, "already has an argument 'timeout'"),
    '[[pagination]]\nkind = "link"\n[[pagination]]\nkind = "lnk"': (4, "must be one of"),
    '[[pagination]]\nkind = "link"\n[[pagination]]\ncursor = 1': (4, "must be a string"),
    '[[pagination]]\noperation = "x"\ncursor = "a"': (1, "with the key 'parameter'"),
    '[[classes]]\nmatch = "*"\nbasis = ["x"]': (3, "unknown key 'classes.basis'"),
}

POLLING = (
    '[[polling]]\noperation = "getRecording"\nstatus_field = "state"\nterminal_values = ["heard"]\n'
)
POLLING_ERRORS = {
    "interval = -1": (5, "0 or more"),
    "timeout = nan": (5, "0 or more"),
    'method_name = "a b"': (5, "is not a valid method name"),
    'method_name = "get"': (5, "already"),
    'start_operations = { uploadRecordings = "x" }': (5, "unknown operation 'uploadRecordings'"),
    '[polling.start_operations]\nuploadRecording = "upload"': (6, "already"),
}


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        *((text, *expected) for text, expected in ERRORS.items()),
        *((POLLING + text, *expected) for text, expected in POLLING_ERRORS.items()),
    ],
)
def test_an_invalid_value_is_an_error_at_its_line(
    text: str, line: int, message: str, tmp_path: Path
) -> None:
    (tmp_path / "style.toml").write_text(text, encoding="utf-8")
    with pytest.raises(SpecloomError) as caught:
        pipeline.generate(SPEC, load_style([str(tmp_path)]), Report())
    [error] = caught.value.diagnostics
    assert message in error.message
    assert error.location == Location(line, 1)
    assert error.path == str(tmp_path / "style.toml")


def test_a_file_that_is_too_large_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "style.toml").write_text("#" * 1_000_001)
    with pytest.raises(SpecloomError, match="the file has more than 1,000,000 characters"):
        load_style([str(tmp_path)])


def test_a_file_that_is_a_link_out_of_the_style_is_an_error(tmp_path: Path) -> None:
    """Messages would quote its lines."""
    (tmp_path / "secret").write_text("token")
    (tmp_path / "style").mkdir()
    (tmp_path / "style" / "style.toml").symlink_to(tmp_path / "secret")
    with pytest.raises(SpecloomError, match="the file is a link to a file outside of the style"):
        load_style([str(tmp_path / "style")])


def test_a_pipe_is_an_error(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "style.toml")
    with pytest.raises(SpecloomError, match="it is a named pipe, not a file"):
        load_style([str(tmp_path)])


def test_the_hint_suggests_a_similar_security_scheme(tmp_path: Path) -> None:
    (tmp_path / "style.toml").write_text("[auth.tokem]")
    with pytest.raises(SpecloomError) as caught:
        pipeline.generate(SPEC, load_style([str(tmp_path)]), Report())
    assert caught.value.diagnostics[0].hint == "did you mean 'token'?"


def test_a_description_version_that_is_invalid_for_a_distribution(tmp_path: Path) -> None:
    spec = tmp_path / "spec.yaml"
    spec.write_text(SPEC.read_text().replace("1.4.0-beta", '"of May"'))
    (tmp_path / "style.toml").write_text('[package]\ndistribution = "acme"')
    with pytest.raises(SpecloomError, match="of May") as caught:
        pipeline.generate(spec, load_style([str(tmp_path)]), Report())
    error = caught.value.diagnostics[0]
    assert (error.location, error.hint) == (
        Location(2, 1),
        'add a version to this table: version = "1.0.0"',
    )


def test_numbers_and_relative_urls_are_unchanged(tmp_path: Path) -> None:
    (tmp_path / "style.toml").write_text('[package]\ntimeout = 0.5\nbase_url = "/v2"')
    generated = pipeline.generate(SPEC, load_style([str(tmp_path)]), Report())
    assert generated is not None
    assert "default_timeout=0.5," in generated.files["voice/client.py"]
    assert (
        'base_url=resolve_base_url(base_url, "/v2", http_client=http_client)'
        in generated.files["voice/client.py"]
    )


@pytest.mark.parametrize(
    "text", ["[package]\nclient = A", "[package]\ntimeout = -1", '[package]\nname = "con"']
)
def test_messages_quote_the_text_that_was_read(tmp_path: Path, text: str) -> None:
    """A style is read once: nothing is read when messages are printed."""
    path = tmp_path / "style.toml"
    path.write_text(text)
    report = Report()
    with pytest.raises(SpecloomError) as error:
        pipeline.generate(SPEC, load_style([str(tmp_path)], report), report)
    path.unlink()
    messages = render_diagnostics(error.value.diagnostics, report.sources)
    assert f"    1 | [package]\n  → 2 | {text.splitlines()[1]}\n" in messages
