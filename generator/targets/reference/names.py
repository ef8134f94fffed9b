"""Names of the language-neutral API: letters, digits and underscores, each once."""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterable, Mapping
from functools import partial
from typing import TypeVar

from ...frozen import frozen
from ...model import Api, Operation
from ...naming.unique_names import Name, resolve_names
from ...naming.words import apply_case, split_words
from ...style import Style
from ...style.settings import NameKind
from ..type_names import TypeNamer
from .content_views import ReferenceValue

_ILLEGAL = re.compile(r"\W")
_Key = TypeVar("_Key", bound=Hashable)


@frozen
class NameAssigner:
    """Assigns names in the cases of a style."""

    style: Style

    def name_schemas(self, api: Api) -> dict[str, Name]:
        """Return the names of all declarations, by their ids; none begins with a digit.

        Raises:
            SpecloomError: The style renames an unknown type.
        """
        return TypeNamer(self.style, _to_type_name).name_types(api)

    def name_schemes(self, api: Api) -> dict[str, Name]:
        """Return the names of security schemes, by those in the description."""
        schemes = {scheme.name: (scheme.name,) for scheme in api.security_schemes}
        return resolve_names(schemes, to_legal=partial(_to_legal, prefix="scheme"))

    def name_operations(self, api: Api) -> dict[str, Name]:
        """Return the names of operations, by their ids."""
        candidates = {each.id: (_get_operation_name(each),) for each in api.operations}
        return resolve_names(
            candidates, to_legal=partial(_to_legal, prefix="call"), fold_name=str.casefold
        )

    def name_values(
        self, values: Iterable[ReferenceValue], kind: NameKind
    ) -> tuple[ReferenceValue, ...]:
        """Return values with a unique name for each."""
        values = list(values)
        if not values:
            return ()
        names = self.name_items({n: value.name for n, value in enumerate(values)}, kind)
        return tuple(value._replace(name=names[n]) for n, value in enumerate(values))

    def name_items(self, texts: Mapping[_Key, str], kind: NameKind) -> dict[_Key, Name]:
        """Return a unique name for each text, in a case of the style."""
        case, acronyms = self.style.names.cases[kind], self.style.names.acronym_spellings
        cases = {
            key: (apply_case(split_words(text), case, acronyms),) for key, text in texts.items()
        }
        return resolve_names(
            cases, to_legal=partial(_to_legal, prefix=kind), fold_name=str.casefold
        )


def _get_operation_name(operation: Operation) -> str:
    """Return the operationId, or its words in camel case if it is not a plain name."""
    name = operation.name or f"{operation.method.lower()} {operation.path}"
    return name if name == _to_legal(name, "") else apply_case(split_words(name), "camel", {})


def _to_type_name(name: str) -> str:
    legal = _to_legal(name, "Type")
    return f"Type{legal}" if legal[0].isdigit() else legal


def _to_legal(name: str, prefix: str) -> str:
    """Return the letters, digits and underscores of a name, or the prefix if there are none."""
    return _ILLEGAL.sub("", name) or prefix
