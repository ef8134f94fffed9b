"""Settings of a style for single types: their modules and their input types."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from generator import pipeline
from generator.diagnostics import Location, Report, SpecloomError
from generator.style import load_style

PETS = {
    "openapi": "3.1.0",
    "info": {"title": "Pets", "version": "1"},
    "paths": {
        "/pets": {
            "post": {
                "operationId": "createPet",
                "requestBody": {
                    "content": {
                        "application/json": {"schema": {"$ref": "#/components/schemas/Litter"}}
                    }
                },
                "responses": {
                    "200": {
                        "description": "It.",
                        "content": {
                            "application/json": {"schema": {"$ref": "#/components/schemas/Litter"}}
                        },
                    }
                },
            }
        }
    },
    "components": {
        "schemas": {
            "Litter": {
                "type": "object",
                "required": ["pets"],
                "properties": {
                    "pets": {"type": "array", "items": {"$ref": "#/components/schemas/Pet"}},
                    "mood": {"type": "string", "enum": ["calm", "wild"]},
                },
            },
            "Pet": {
                "type": "object",
                "properties": {
                    "home": {"type": "object", "properties": {"city": {"type": "string"}}}
                },
            },
        }
    },
}
HOME = "/components/schemas/Pet/properties/home"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "pets.json").write_text(json.dumps(PETS))
    return tmp_path


def generate_files(folder: Path, *lines: str) -> dict[str, str]:
    """Return the generated files for a style of these lines."""
    (folder / "style.toml").write_text("\n".join(lines))
    generated = pipeline.generate(folder / "pets.json", load_style([str(folder)]), Report())
    assert generated is not None
    return dict(generated.files)


def get_error(folder: Path, *lines: str) -> str:
    """Return the message of the error in the last line of a style."""
    with pytest.raises(SpecloomError) as caught:
        generate_files(folder, *lines)
    (error,) = caught.value.diagnostics
    assert error.location == Location(len(lines), 1)
    return error.message


def test_types_are_moved_to_modules(folder: Path) -> None:
    """Inline types are moved with their schema, unless they have their own setting."""
    layout = ["[layout.types]", 'Pet = "models/animals"', f'"{HOME}" = "models/{{type}}"']
    files = generate_files(folder, *layout)
    assert "class Pet(Model)" in files["pets/models/animals.py"]
    assert "from .pet_home import PetHome" in files["pets/models/animals.py"]
    assert "class PetHome(Model)" in files["pets/models/pet_home.py"]
    assert "from .animals import Pet" in files["pets/models/pets.py"]
    files = generate_files(folder, "[layout.types]", '"P*" = "models/{name}_{type}"')
    assert "class PetHome(Model)" in files["pets/models/pets_pet.py"]


def test_invalid_modules_are_errors(folder: Path) -> None:
    head = "[layout.types]"
    assert get_error(folder, head, 'Dog = "models/dogs"') == "unknown type 'Dog'"
    assert "not a valid module path" in get_error(folder, head, 'Pet = "models/{kind}"')
    assert "not a valid module path" in get_error(folder, head, 'Pet = "models/../pets"')
    assert "must be in 'models'" in get_error(folder, head, 'Pet = "types/pets"')


def test_input_types_are_renamed(folder: Path) -> None:
    """Names come from `names.formats` or from `names.input_types`."""
    files = generate_files(
        folder,
        "[names.formats]",
        'typed_dict = "{name}Args"',
        "[names.input_types]",
        'Pet = "APet"',
    )
    models = files["pets/models/pets.py"]
    assert "class LitterArgs(TypedDict" in models
    assert "pets: Required[Sequence[Pet | APet]]" in models
    assert "class PetHomeArgs(TypedDict" in models


def test_invalid_names_of_input_types_are_errors(folder: Path) -> None:
    head = "[names.input_types]"
    assert get_error(folder, head, 'Dog = "ADog"') == "unknown input type 'Dog'"
    assert get_error(folder, head, 'Pet = "a pet"') == "'a pet' is not a valid name for a type"
    assert "'Litter' is already used" in get_error(folder, head, 'Pet = "Litter"')
