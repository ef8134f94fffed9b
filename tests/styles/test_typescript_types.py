"""The types of the style `typescript-types`, as the TypeScript compiler reads them."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from contextlib import chdir
from pathlib import Path

import pytest
from support.cases import generate_assistants, list_cases, write_tree
from support.typescript import check_types, install_packages

from generator import pipeline
from generator.diagnostics import Report
from generator.style import load_style

STYLE = "typescript-types"
FOLDER = Path(__file__).parent / STYLE
PROGRAMS = sorted(path.name for path in (FOLDER / "programs").iterdir())


def generate_types(spec: Path, *styles: str) -> Mapping[str, str]:
    generated = pipeline.generate(spec, load_style([STYLE, *styles]), Report())
    assert generated is not None
    return generated.files


@pytest.fixture(scope="module")
def pets() -> Mapping[str, str]:
    return generate_types(FOLDER / "pets.yaml")


def test_there_are_only_declarations(pets: Mapping[str, str]) -> None:
    names = ("index", "inputs", "models", "operations", "requests", "responses")
    assert sorted(pets) == [f"{name}.d.ts" for name in names]


def test_text_cannot_end_a_comment(pets: Mapping[str, str]) -> None:
    """Nor is it an instruction for the compiler, which reads them from the last line."""
    assert all(text.count("/**") == text.count(" */\n") for text in pets.values())
    assert "Pets *\\/ export const broken = 1; /* 1" in pets["models.d.ts"]
    assert " * @ts-expect-error\n */\nexport" in pets["index.d.ts"]


def test_names_that_are_no_identifiers(pets: Mapping[str, str]) -> None:
    """Keys are quoted, and no name of a type is a reserved word or begins with a digit."""
    models = pets["models.d.ts"]
    assert '    "not an identifier"?: boolean;\n' in models
    assert "export type Type3DModel = string;\n" in models
    assert "export type String = string[];\n" in models
    assert "    class: Requests" in pets["operations.d.ts"]


def test_inputs_and_models_differ_by_access(pets: Mapping[str, str]) -> None:
    """Requests have no read-only properties, and responses no write-only ones."""
    assert "readonly id: number;" in pets["models.d.ts"]
    assert "password" not in pets["models.d.ts"]
    assert "password?: string;" in pets["inputs.d.ts"]
    assert "id: number" not in pets["inputs.d.ts"]


def test_an_api_without_schemas_and_operations(tmp_path: Path) -> None:
    """Its files are modules nevertheless."""
    spec = tmp_path / "spec.yaml"
    spec.write_text("openapi: 3.1.0\ninfo: {title: Empty, version: '1'}\npaths: {}\n")
    files = generate_types(spec)
    assert files["models.d.ts"].endswith("export {};\n")
    assert "export interface Operations {\n}\n" in files["operations.d.ts"]


def test_a_style_changes_types_and_templates(tmp_path: Path) -> None:
    """It is overlaid like other styles."""
    (tmp_path / "style.toml").write_text('[reference.types]\nnumber = "bigint"\n')
    template = '{% extends "typescript-types/index.d.ts.jinja" %}'
    (tmp_path / "own.d.ts.jinja").write_text(template)
    files = generate_types(FOLDER / "pets.yaml", str(tmp_path))
    assert 'size?: [bigint, "cm" | "in"];' in files["models.d.ts"]
    assert files["own.d.ts"] == files["index.d.ts"]


# --- compiler ---------------------------------------------------------------------


@pytest.mark.slow
@pytest.mark.parametrize("program", PROGRAMS)
def test_programs_are_checked(program: str, pets: Mapping[str, str], tmp_path: Path) -> None:
    """`mistakes.ts` has a mistake after each `@ts-expect-error`, without which it is an error."""
    (tmp_path / "node_modules").symlink_to(install_packages() / "node_modules")
    shutil.copy(FOLDER / "programs" / program, tmp_path)
    write_tree(pets, tmp_path / "api")
    assert check_types(tmp_path, [program]) == ""


@pytest.mark.slow
def test_mistakes_are_reported(pets: Mapping[str, str], tmp_path: Path) -> None:
    """The compiler sees the errors of a program, so no report means that there are none."""
    write_tree(pets, tmp_path / "api")
    text = 'import type { models } from "./api/index.js";\nexport const cat: models.Cat = 1;\n'
    (tmp_path / "program.ts").write_text(text)
    report = check_types(tmp_path, ["program.ts"])
    assert (
        report == "program.ts(2,14): error TS2322: Type 'number' is not assignable to type 'Cat'.\n"
    )


@pytest.mark.slow
def test_types_of_assistants(tmp_path: Path) -> None:
    write_tree(generate_assistants(STYLE), tmp_path)
    assert check_types(tmp_path, [path.name for path in tmp_path.iterdir()]) == ""


@pytest.mark.slow
def test_types_of_all_cases(tmp_path: Path) -> None:
    """They are checked together, since the compiler takes a second to start."""
    names: list[str] = []
    for case in list_cases():
        if not case.fails:
            with chdir(case.root):
                style = load_style([STYLE])
                generated = pipeline.generate(case.spec, style, Report(), overlays=case.overlays)
            assert generated is not None, case.name
            write_tree(generated.files, tmp_path / case.name)
            names += [f"{case.name}/{path}" for path in generated.files]
    assert len(names) > 500
    assert check_types(tmp_path, names) == ""
