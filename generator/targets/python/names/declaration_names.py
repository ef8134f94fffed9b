"""The names and modules of the types of an API."""

from __future__ import annotations

from collections.abc import Mapping

from ....frozen import frozen
from ....naming.unique_names import Name


@frozen
class TypeNames:
    """Names and modules of declarations, by id.

    `input_types` are the names of typed dicts and of aliases that accept them, `fields` those of
    the properties of objects, `keys` those of the properties in typed dicts, and `members` those of
    the values of enumerations.

    A declaration without a module is written inline. Modules are dotted and relative to the
    package of all models; an empty string is this package itself, as a single module.
    `is_lazy` is whether the modules that use models are others, which load them on first use.
    """

    types: Mapping[str, Name]
    input_types: Mapping[str, Name]
    fields: Mapping[str, Mapping[str, Name]]
    keys: Mapping[str, Mapping[str, Name]]
    members: Mapping[str, tuple[Name, ...]]
    modules: Mapping[str, str]
    package: str
    is_lazy: bool = True

    def get_module(self, id: str) -> str:
        """Return the module of a declaration, relative to the client's root (``.models.runs``)."""
        return join_module(self.package, self.modules[id])

    @property
    def module_files(self) -> set[str]:
        """Return the paths of all modules in the client, without ``.py``."""
        modules = set(self.modules.values())
        return {join_module(self.package, name)[1:].replace(".", "/") for name in modules}


def join_module(package: str, name: str) -> str:
    """Join a package and a module in it; for an empty module, return the package itself."""
    return f".{package}.{name}" if name else f".{package}"
