"""All models of swagger_pets, each imported on first use."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .pets import (
        Cat,
        CatDict,
        CatHuntingSkill,
        ChangePetRequest,
        ChangePetRequestDict,
        Dog,
        DogDict,
        Keeper,
        KeeperDict,
        ListPetsSort,
        Pet,
        PetBase,
        PetBaseDict,
        PetParam,
        Problem,
        State,
    )
    from .pets_photo import (
        UploadPhotoRequest,
        UploadPhotoRequestDict,
        UploadPhotoResponse,
    )
    from .settings import (
        SetSettingsRequest,
        SetSettingsRequestDict,
    )

__all__ = [
    "Cat",
    "CatDict",
    "CatHuntingSkill",
    "ChangePetRequest",
    "ChangePetRequestDict",
    "Dog",
    "DogDict",
    "Keeper",
    "KeeperDict",
    "ListPetsSort",
    "Pet",
    "PetBase",
    "PetBaseDict",
    "PetParam",
    "Problem",
    "SetSettingsRequest",
    "SetSettingsRequestDict",
    "State",
    "UploadPhotoRequest",
    "UploadPhotoRequestDict",
    "UploadPhotoResponse",
]

_MODULES = {
    "Cat": "pets",
    "CatDict": "pets",
    "CatHuntingSkill": "pets",
    "ChangePetRequest": "pets",
    "ChangePetRequestDict": "pets",
    "Dog": "pets",
    "DogDict": "pets",
    "Keeper": "pets",
    "KeeperDict": "pets",
    "ListPetsSort": "pets",
    "Pet": "pets",
    "PetBase": "pets",
    "PetBaseDict": "pets",
    "PetParam": "pets",
    "Problem": "pets",
    "State": "pets",
    "UploadPhotoRequest": "pets_photo",
    "UploadPhotoRequestDict": "pets_photo",
    "UploadPhotoResponse": "pets_photo",
    "SetSettingsRequest": "settings",
    "SetSettingsRequestDict": "settings",
}

if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = getattr(import_module(f".{_MODULES[name]}", __name__), name)
        globals()[name] = value  # later accesses bypass this function
        return value

    def __dir__() -> list[str]:
        return __all__
