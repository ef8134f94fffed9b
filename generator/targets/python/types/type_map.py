"""The types of a style by role, and their imports."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from functools import cache, partial

from ....model import Declaration
from ....style import Style
from ....style.toml_files import format_dotted_key
from ..names.namer import TypeNames
from ..syntax.imports import Import
from ..syntax.type_expressions import TypeExpression, collect_imports, iter_placeholders
from ..syntax.type_parser import InvalidTypeError, parse_type
from .annotations import RoleAnnotators, TypeAnnotator

_TEMPLATE_KEYS = ("array", "tuple", "map", "nullable", "union", "union(discriminated)")
_HINT = "write names with their modules: list[acme.money.Money] or datetime.date | None"


class TypeMap:
    """The types of a style, for the annotations of all roles.

    `ambiguous` are names that generated modules use for other classes, or that refer to two
    classes; such classes are qualified by their modules.
    """

    def __init__(self, style: Style, ambiguous: AbstractSet[str]) -> None:
        self._style = style
        self._ambiguous = ambiguous

    def make_role_annotators(
        self,
        declarations: Mapping[str, Declaration],
        names: TypeNames,
        input_names: Mapping[str, str],
    ) -> RoleAnnotators:
        """Return the annotators.

        Raises:
            InvalidTypeError: A text in the style is not a type.
        """
        field = self._style.types.field
        argument = {**field, **self._style.types.argument}
        upload = {**argument, **self._style.types.upload}
        parse = cache(partial(parse_type, ambiguous=self._ambiguous))
        make_annotator = partial(TypeAnnotator, declarations, names, parse=parse)
        return RoleAnnotators(
            make_annotator(field, {}),
            make_annotator(argument, input_names),
            make_annotator(upload, input_names),
        )


def collect_type_imports(style: Style) -> frozenset[Import]:
    """Collect the imports of all types of a style.

    Raises:
        SpecloomError: A text in the style is not a type.
    """
    return frozenset(
        collect_imports(*(_parse_type(style, keys, text) for keys, text in _iter_types(style)))
    )


def _iter_types(style: Style) -> Iterator[tuple[tuple[str, ...], str]]:
    """Yield all types of a style, with their keys."""
    types = style.types
    for keys, table in (
        (("types",), types.field),
        (("types", "argument"), types.argument),
        (("types", "upload"), types.upload),
        (("types", "overrides"), types.overrides),
    ):
        for key, text in table.items():
            yield (*keys, key), text


def _parse_type(style: Style, keys: tuple[str, ...], text: str) -> TypeExpression:
    try:
        type = parse_type(text)
        if any(iter_placeholders(type)) and keys[-1] not in _TEMPLATE_KEYS:
            raise InvalidTypeError("placeholders are not allowed here")
        return type
    except InvalidTypeError as flaw:
        message = f"'{format_dotted_key(keys)}' must be a Python type: {flaw}"
        raise style.make_error(keys, "wrong-style-value", message, _HINT) from None
