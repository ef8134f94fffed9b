"""A check that models can have the bases and decorators that a style adds by `[[classes]]`.

Python and the libraries of models have rules for bases that only an import would show. The bases
that are files of a style are known by their syntax trees, as are the models; others are not.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TypeAlias

from ....diagnostics import Diagnostic, SpecloomError
from ....frozen import frozen
from ....style import Style
from ..modules.class_facts import ClassFacts, FieldFacts
from ..modules.class_table import ClassTable
from ..syntax.type_expressions import NamedType
from ..syntax.type_parser import Decorator
from ..views import Package
from .class_rules import ClassRule, read_class_rules

_FROZEN_HINT = """add 'decorators = ["dataclasses.dataclass(frozen=True)"]' to this rule"""
_INIT_HINT = "move what '__init__' does to a method or to a functools.cached_property"
_LIBRARIES = ("pydantic", "msgspec")
_DATACLASS_DECORATORS = ("dataclasses.dataclass", "pydantic.dataclasses.dataclass")
_OTHER_METACLASSES = {
    "pydantic": ("builtins.type", "enum.EnumMeta", "enum.EnumType"),
    "msgspec": ("abc.ABCMeta", "builtins.type", "enum.EnumMeta", "enum.EnumType"),
}
"""What the metaclasses of bases extend that models cannot have beside those of a library."""

_Problem: TypeAlias = tuple[str, str | None]
"""A message and a hint."""


def check_bases(package: Package, files: Mapping[str, str], style: Style) -> None:
    """Check the bases of models that are files of the style, and decorators of dataclasses.

    Raises:
        SpecloomError: A model cannot have one; the errors are at the rules of the style.
    """
    root = package.path.removesuffix(package.name)
    table = ClassTable({path.removeprefix(root): text for path, text in files.items()})
    library = _find_library(table.list_bases(f"{package.name}._runtime", "Model"))
    problems: list[Diagnostic] = []
    for rule in read_class_rules(style.classes):
        problems += _check_bases(rule, package, table, library)
        if library:
            problems += _check_decorators(rule, package, library)
    if problems:
        raise SpecloomError(*problems)


def _find_library(classes: Sequence[ClassFacts]) -> str:
    """Return the library whose class is the last of `classes` that are elsewhere."""
    names = [each.name.partition(".")[0] for each in classes if not each.is_known]
    return next((name for name in reversed(names) if name in _LIBRARIES), "")


def _check_decorators(rule: ClassRule, package: Package, library: str) -> Iterator[Diagnostic]:
    """Yield an error for each decorator that would make dataclasses of the models of a library."""
    for number, decorator in enumerate(rule.extras.decorators):
        name = f"{decorator.function.module}.{decorator.function.name}"
        if name in _DATACLASS_DECORATORS and _is_used(decorator, package):
            message = f"'{name}' makes dataclasses, and models are {_MODELS[library]}"
            hint = "leave it out, or use the style 'dataclasses'"
            error = rule.rule.make_error(
                "wrong-style-value", message, "decorators", number, hint=hint
            )
            yield from error.diagnostics


def _is_used(decorator: Decorator, package: Package) -> bool:
    """Check whether a model has a decorator, which may be qualified there."""
    end = decorator.function.name + decorator.arguments
    classes = (model for module in package.model_modules for model in module.classes)
    return any(each.text.endswith(end) for model in classes for each in model.decorators)


def _check_bases(
    rule: ClassRule, package: Package, table: ClassTable, library: str
) -> Iterator[Diagnostic]:
    """Yield the first problem of each base of a rule; `library` is that of the base of models."""
    for number, base in enumerate(rule.extras.bases):
        found = table.list_bases(_get_module(base, package), base.name)
        for model in _list_models(base, package, table, library):
            if model.library not in _BASE_RULES:
                continue
            problem = _find_problem(f"{base.module}.{base.name}", found, model)
            if problem:
                message, hint = problem
                error = rule.rule.make_error(
                    "wrong-style-value", message, "bases", number, hint=hint
                )
                yield from error.diagnostics
                break


def _get_module(base: NamedType, package: Package) -> str:
    return f"{package.name}{base.module}" if base.module.startswith(".") else base.module


@frozen
class _Model:
    """A model with its bases in the client, those of the style before that of the library."""

    name: str
    classes: Sequence[ClassFacts]
    fields: Mapping[str, bool]
    """Whether each field has a default."""
    base_library: str
    """The library of the class that is the base of all models; empty if it is of none."""

    @property
    def library(self) -> str:
        """The library that reads and writes the model."""
        if not self.base_library and self.classes[0].options is not None:
            return "dataclasses"
        return self.base_library or _find_library(self.classes)


def _list_models(
    base: NamedType, package: Package, table: ClassTable, library: str
) -> Iterator[_Model]:
    """Yield the models that have a base."""
    for module in package.model_modules:
        for model in module.classes:
            bases = [each for each in model.bases if isinstance(each, NamedType)]
            if any((each.module, each.name) == (base.module, base.name) for each in bases):
                path = f"{package.name}/{module.file}".replace("/", ".")
                fields = {field.name: bool(field.default) for field in model.fields}
                yield _Model(model.name, table.list_bases(path, model.name), fields, library)


def _find_problem(name: str, bases: Sequence[ClassFacts], model: _Model) -> _Problem | None:
    """Return why a model cannot have a base, the first of `bases`."""
    for base in bases:
        library = base.name.partition(".")[0]
        if not base.is_known and library in _LIBRARIES and library != model.library:
            message = f"'{name}' is a class of {library}, and models are {_MODELS[model.library]}"
            return message, "write it as a class without fields"
        if not base.is_known and _is_other_kind(base.name, model, is_direct=base is bases[0]):
            return f"'{name}' is {base.name!r} or extends it, and models cannot", None
        if problem := _find_class_problem(name, base, model):
            return problem
        if problem := _BASE_RULES[model.library](name, base, model):
            return problem
    return _find_dataclass_problem(model) if model.library == "dataclasses" else None


def _is_other_kind(base: str, model: _Model, *, is_direct: bool) -> bool:
    """Check whether a class of Python is the base of other classes than models."""
    module, _, name = base.rpartition(".")
    if module == "builtins":  # `object` is the base of all classes, and last in their order
        return is_direct or name != "object"
    if name == "Protocol":  # it has a metaclass
        return model.library != "dataclasses"
    return module == "enum" or name in ("NamedTuple", "TypedDict")


def _find_class_problem(name: str, base: ClassFacts, model: _Model) -> _Problem | None:
    """Return why Python cannot create a model with a base, or would not find its fields."""
    if base.metaclass in _OTHER_METACLASSES.get(model.library, ()):
        return f"'{name}' has a metaclass, and models have another one", None
    if field := _find_hidden_field(base, model):
        message = f"'{field}' of '{name}' is also a field of '{model.name}'"
        return message, "rename one of them: the field with [names.fields]"
    if method := _find_abstract_method(base, model):
        message = f"'{method}' of '{name}' is abstract, so no '{model.name}' can be created"
        return message, "write a body for it, and remove its decorator"
    return None


def _find_hidden_field(base: ClassFacts, model: _Model) -> str | None:
    """Return the first field that would have a member of a base as its default or in its place.

    Members of a Struct are found before those of its bases.
    """
    if model.library == "msgspec":
        return None
    defaults = {*base.members, *(each.name for each in base.fields if each.default == "value")}
    hiding = base.properties if model.library == "pydantic" else ()
    for name, has_default in model.fields.items():
        if name in hiding or (name in defaults and not has_default):
            return name
    return None


def _find_abstract_method(base: ClassFacts, model: _Model) -> str | None:
    """Return the first abstract method of a base that no class before it in a model defines."""
    is_abstract = model.library == "pydantic" or any(
        each.metaclass == "abc.ABCMeta" or each.name in ("abc.ABC", "typing.Protocol")
        for each in model.classes
    )
    names = [each.name for each in model.classes]
    nearer = model.classes[: names.index(base.name)] if base.name in names else ()
    defined = {name for each in nearer for name in each.members}
    return min(base.abstract_methods - defined, default=None) if is_abstract else None


def _check_dataclass_base(name: str, base: ClassFacts, model: _Model) -> _Problem | None:
    is_frozen = model.classes[0].is_set("frozen")
    if base.options is not None and base.is_set("frozen") != is_frozen:
        if is_frozen:
            message = f"'{name}' is not a frozen dataclass, but its subclass '{model.name}' is"
            return message, "add 'frozen=True' to its decorator"
        message = f"'{name}' is a frozen dataclass, but its subclass '{model.name}' is not"
        return message, _FROZEN_HINT
    if base.is_set("slots") and base.fields:
        message = f"'{name}' has its fields in slots, where models do not find them"
        return message, "leave out 'slots=True' in its decorator"
    for field in base.fields:
        if field.default == "factory":
            message = (
                f"the 'default_factory' of '{field.name}' in '{name}' is not used by responses"
            )
            return message, "give the field a default, such as None"
    if "__init__" in base.methods:
        return f"'{name}' has an '__init__', which models do not call", _INIT_HINT
    if "__post_init__" in base.methods - base.extending_methods:
        message = f"'__post_init__' of '{name}' does not call that of models"
        return message, "call 'super().__post_init__()' in it"
    return None


def _find_dataclass_problem(model: _Model) -> _Problem | None:
    """Return what is wrong with a model and all its bases."""
    if model.classes[0].is_set("slots"):
        message = f"the fields of '{model.name}' are in slots, where models do not find them"
        return message, "leave out 'slots=True' in 'decorators'"
    if field := _find_field_without_default(model):
        message = f"the field '{field}' of '{model.name}' has no default, but follows one that has"
        return message, "add 'kw_only=True' to the decorators of the bases"
    return None


def _find_field_without_default(model: _Model) -> str | None:
    """Return the first positional field that Python does not allow in a constructor."""
    positional: dict[str, FieldFacts] = {}
    for each in reversed(model.classes):
        positional |= {field.name: field for field in each.fields if not field.is_keyword_only}
    has_default = False
    for field in positional.values():
        if has_default and field.default == "none":
            return field.name
        has_default = has_default or field.default != "none"
    return None


def _check_pydantic_base(name: str, base: ClassFacts, model: _Model) -> _Problem | None:
    if base.options is not None:
        hint = "write it as a subclass of 'pydantic.BaseModel', or as a class without fields"
        return f"'{name}' is a dataclass, and models are {_MODELS[model.library]}", hint
    if "__init__" in base.methods - base.extending_methods:
        hint = "write 'def __init__(self, **data: Any)', and call 'super().__init__(**data)' in it"
        return f"'__init__' of '{name}' does not call that of models", hint
    if base.has_slots:
        return f"'{name}' has slots, which models of pydantic cannot have", None
    return None


def _check_struct_base(name: str, base: ClassFacts, model: _Model) -> _Problem | None:
    if base.options is not None:
        hint = "write it as a subclass of 'msgspec.Struct', or as a class without fields"
        return f"'{name}' is a dataclass, and models are {_MODELS[model.library]}", hint
    for method in ("__init__", "__new__"):
        if method in base.methods:
            return f"'{name}' has an '{method}', which a Struct cannot have", _INIT_HINT
    if not base.is_known and base.name.startswith("abc."):
        return f"'{name}' is an abstract class, which a Struct cannot be", None
    return None


_BASE_RULES: Mapping[str, Callable[[str, ClassFacts, _Model], _Problem | None]] = {
    "dataclasses": _check_dataclass_base,
    "pydantic": _check_pydantic_base,
    "msgspec": _check_struct_base,
}
_MODELS = {
    "dataclasses": "dataclasses",
    "pydantic": "classes of pydantic",
    "msgspec": "Structs of msgspec",
}
