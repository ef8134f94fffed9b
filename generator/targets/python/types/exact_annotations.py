"""Types of values that are read from JSON, with what models need to read them exactly."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from ....model import Scalar
from ..syntax.imports import RUNTIME_PACKAGE
from ..syntax.printer import Code, make_call
from ..syntax.type_construction import join_types, make_literal_type
from ..syntax.type_expressions import Expression, NamedType, Subscript, TypeExpression
from .annotations import TypeAnnotator

_FLOAT = NamedType("float")
# In this order pydantic is as fast as for `float` alone.
_NUMBER = join_types(_FLOAT, NamedType("int"))
_JSON_BYTES = NamedType("JsonBytes", RUNTIME_PACKAGE, is_class=False)
_JSON_DATE = NamedType("JsonDate", RUNTIME_PACKAGE, is_class=False)
_JSON_DURATION = NamedType("JsonDuration", RUNTIME_PACKAGE, is_class=False)
_JSON_UUID = NamedType("JsonUUID", RUNTIME_PACKAGE, is_class=False)
_JSON_DECIMAL = NamedType("JsonDecimal", RUNTIME_PACKAGE, is_class=False)
_JSON_DATE_TIME = NamedType("JsonDateTime", RUNTIME_PACKAGE, is_class=False)
_EXACT_TYPES: Mapping[tuple[str, str, str], TypeExpression] = {
    ("number", "", "float"): _NUMBER,
    ("number", "decimal", "Decimal"): _JSON_DECIMAL,
    ("integer", "decimal", "Decimal"): _JSON_DECIMAL,
    ("string", "datetime", "date"): _JSON_DATE,
    ("string", "datetime", "datetime"): _JSON_DATE_TIME,
    ("string", "datetime", "timedelta"): _JSON_DURATION,
    ("string", "uuid", "UUID"): _JSON_UUID,
    ("string", "", "bytes"): _JSON_BYTES,
    ("binary", "", "bytes"): _JSON_BYTES,
}
"""Types of the runtime by the kind of a scalar, and the module and name of its Python type.

To a type checker they accept the same values as the Python types.
"""

_ANNOTATED = NamedType("Annotated", "typing", is_class=False)
_EXACT_LITERAL = Expression(
    make_call(Code("ExactLiteral", frozenset({(RUNTIME_PACKAGE, "ExactLiteral")})))
)


class ExactTypeAnnotator(TypeAnnotator):
    """An annotator of fields in models, and of types that responses are parsed as.

    Whole numbers stay integers, decimals keep their digits, dates and durations follow RFC 3339,
    bytes are Base64, and constants of different JSON types differ.
    """

    def annotate_values(self, values: Iterable[object]) -> TypeExpression:
        """Return the type of values; numbers that are not integers have no literal type."""
        values = list(values)
        if not any(isinstance(value, float) for value in values):
            return _make_exact_literal(values)
        others = [value for value in values if isinstance(value, (str, bool))]
        literals = [_make_exact_literal(others)] if others else []
        return self.annotate_union([*literals, _NUMBER])

    def _annotate_scalar(self, scalar: Scalar) -> TypeExpression:
        annotation = super()._annotate_scalar(scalar)
        if not isinstance(annotation, NamedType):
            return annotation
        key = (scalar.kind, annotation.module, annotation.name)
        return _EXACT_TYPES.get(key, annotation)


def is_decimal(annotation: TypeExpression) -> bool:
    """Check whether a type is the class of decimals in the standard library."""
    return isinstance(annotation, NamedType) and (annotation.module, annotation.name) == (
        "decimal",
        "Decimal",
    )


def _make_exact_literal(values: Iterable[object]) -> TypeExpression:
    """Return the literal type of values, marked if Python mistakes numbers for booleans in it."""
    values = list(values)
    literal_type = make_literal_type(values)
    is_ambiguous = any(value in (0, 1) for value in values)
    return Subscript(_ANNOTATED, (literal_type, _EXACT_LITERAL)) if is_ambiguous else literal_type
