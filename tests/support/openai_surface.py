"""The public interface of an installed package `openai`, as facts that can be compared.

Run as a script, it prints the facts as JSON: for each kind of fact, an object from names to
values. It only inspects signatures and annotations; it calls nothing but the two constructors.
"""

from __future__ import annotations

import importlib
import inspect
import json
import pkgutil
import re
import sys
from collections.abc import Iterator
from typing import Any, get_overloads

RESOURCES = (
    "beta",
    "beta.assistants",
    "beta.assistants.files",
    "beta.threads",
    "beta.threads.messages",
    "beta.threads.messages.files",
    "beta.threads.runs",
    "beta.threads.runs.steps",
)
CLIENTS = {"sync": "OpenAI", "async": "AsyncOpenAI"}
VARIANTS = ("with_raw_response", "with_streaming_response")
TYPES = ("openai.types.beta", "openai.types.shared")

# The parts of the API that are not in the description.
ELSEWHERE = {
    *("audio", "chat", "completions", "embeddings", "files", "fine_tuning", "images"),
    *("models", "moderations"),
}

Facts = dict[str, dict[str, str]]


def surface() -> Facts:
    """Return all facts by kind."""
    openai = importlib.import_module("openai")
    facts: Facts = {
        "export": {name: _classify_export(openai, name) for name in sorted(openai.__all__)},
        "error": dict(_iter_errors(openai)),
        "option": {},
        "member": {},
        "resource": {},
        "call": {},
        "order": {},
        "parameter": {},
        "returns": {},
        "overload": {},
        "variant": {},
    }
    for kind, name in CLIENTS.items():
        _add_client(facts, getattr(openai, name), kind)
    for name, cls in _iter_result_classes(openai):
        facts["member"] |= {f"{name}.{each}": "" for each in _list_public_names(cls)}
    facts["type"], facts["field"] = _collect_types()
    return facts


# --- clients ----------------------------------------------------------------


def _add_client(facts: Facts, cls: type[Any], kind: str) -> None:
    client = cls(api_key="sk-none")
    facts["option"] |= _describe_parameters(cls.__name__, cls)
    facts["option"] |= _describe_parameters(f"{cls.__name__}.copy", cls.copy)
    own = sorted({*_list_public_names(cls), *vars(client)} - ELSEWHERE)
    facts["member"] |= {f"{cls.__name__}.{each}": "" for each in own if each[0] != "_"}
    for path in RESOURCES:
        resource = _get_path(client, path)
        _add_resource(facts, resource, f"{kind} {path}")
        for variant in VARIANTS:
            facts["variant"] |= _describe_variant(
                getattr(resource, variant, None), f"{kind} {path}.{variant}"
            )
            root = _get_path(getattr(client, variant, None), path)
            facts["variant"][f"{kind} {variant}.{path}"] = type(root).__name__


def _add_resource(facts: Facts, resource: Any, name: str) -> None:
    cls = type(resource)
    facts["resource"][name] = f"{cls.__module__}.{cls.__qualname__}"
    for method in _list_methods(cls):
        method_name = f"{name}.{method}"
        function = getattr(cls, method)
        facts["call"][method_name] = (
            "awaited" if inspect.iscoroutinefunction(inspect.unwrap(function)) else "called"
        )
        parameters = _describe_parameters(method_name, getattr(resource, method))
        facts["parameter"] |= parameters
        facts["order"][method_name] = ", ".join(each.rpartition(" ")[2] for each in parameters)
        facts["returns"][method_name] = _format_type(inspect.signature(function).return_annotation)
        for number, overload in enumerate(get_overloads(function), 1):
            facts["overload"][f"{method_name} {number}"] = _describe_overload(overload)


def _describe_variant(variant: Any, name: str) -> dict[str, str]:
    """Return the methods of a variant of a resource, and its class."""
    own = {
        f"{name}.{method}": "" for method in getattr(variant, "__dict__", {}) if method[0] != "_"
    }
    return {name: type(variant).__name__, **own}


def _describe_parameters(name: str, function: Any) -> dict[str, str]:
    """Return how each parameter is passed, and its default."""
    kinds = {"POSITIONAL_OR_KEYWORD": "positional", "KEYWORD_ONLY": "keyword"}
    return {
        f"{name} {each.name}": f"{kinds.get(each.kind.name, each.kind.name)}, {_format_default(each)}"
        for each in inspect.signature(function).parameters.values()
        if each.name[0] != "_" and each.name != "self"
    }


def _format_default(parameter: inspect.Parameter) -> str:
    if parameter.default is inspect.Parameter.empty:
        return "required"
    if isinstance(parameter.default, str):
        return "a text"
    text = repr(parameter.default)
    return "not given" if text == "NOT_GIVEN" else text


def _describe_overload(function: Any) -> str:
    """Return the required parameters, the value of `stream`, and the return type."""
    signature = inspect.signature(function)
    mandatory = [p.name for p in signature.parameters.values() if p.default is p.empty]
    stream = signature.parameters.get("stream")
    annotation = "" if stream is None else str(stream.annotation)
    stream_value = next(
        (each for each in ("True", "False", "bool") if each in annotation), "nothing"
    )
    required = ", ".join(sorted(set(mandatory) - {"self"}))
    return f"{required}: {stream_value} -> {_format_type(signature.return_annotation)}"


def _format_type(annotation: object) -> str:
    """Return a type without module names, with the members of a union sorted."""
    text = annotation if isinstance(annotation, str) else getattr(annotation, "__name__", "")
    text = re.sub(r"\b(?:[a-z_]\w*\.)+", "", text.replace('"', ""))
    return " | ".join(sorted(text.split(" | ")))


# --- classes ----------------------------------------------------------------


def _iter_errors(openai: Any) -> Iterator[tuple[str, str]]:
    """Yield the errors with their bases, declared attributes and constructor arguments."""
    for name in sorted(openai.__all__):
        cls = getattr(openai, name)
        if inspect.isclass(cls) and issubclass(cls, Exception):
            yield name, " < ".join(base.__name__ for base in cls.__mro__[1:-3])
            for each in _list_annotations(cls):
                yield f"{name}.{each}", ""
            if inspect.isfunction(cls.__init__):
                yield from _describe_parameters(f"{name}()", cls.__init__).items()


def _list_annotations(cls: type[Any]) -> list[str]:
    bases = [base for base in cls.__mro__ if base.__module__.startswith("openai")]
    names = {name for base in bases for name in inspect.get_annotations(base)}
    return sorted(name for name in names if name[0] != "_")


def _iter_result_classes(openai: Any) -> Iterator[tuple[str, type[Any]]]:
    """Yield the classes of objects that methods return, with their names in `openai`."""
    pagination = importlib.import_module("openai.pagination")
    for module, names in {
        pagination: ("SyncCursorPage", "AsyncCursorPage"),
        openai: ("Stream", "AsyncStream", "APIResponse", "AsyncAPIResponse"),
        importlib.import_module("openai._legacy_response"): ("LegacyAPIResponse",),
    }.items():
        for name in names:
            yield name, getattr(module, name)


def _list_public_names(cls: type[Any]) -> list[str]:
    """Return the public names that a class defines, without those that pydantic adds."""
    bases = [base for base in cls.__mro__ if base.__module__.split(".")[0] == "openai"]
    names = {name for base in bases for name in (*vars(base), *inspect.get_annotations(base))}
    pydantic = {"construct", "model_config", "model_fields", "model_fields_set"}
    own = {name for name in names if name[0] != "_" and not name.startswith("model_")}
    return sorted(own - ELSEWHERE - pydantic)


def _list_methods(cls: type[Any]) -> list[str]:
    return [name for name in _list_public_names(cls) if inspect.isfunction(getattr(cls, name))]


def _classify_export(module: Any, name: str) -> str:
    value = getattr(module, name)
    if inspect.ismodule(value):
        return "module"
    return "class" if inspect.isclass(value) else "value"


# --- types ------------------------------------------------------------------


def _collect_types() -> tuple[dict[str, str], dict[str, str]]:
    """Return the types of each package and its modules, and the fields of the models."""
    types: dict[str, str] = {}
    fields: dict[str, str] = {}
    for root in TYPES:
        package = importlib.import_module(root)
        submodules = pkgutil.walk_packages(package.__path__, f"{root}.")
        for name in (root, *(each.name for each in submodules)):
            module = importlib.import_module(name)
            for each in getattr(module, "__all__", dir(module)):
                if each[0].isupper():
                    value = getattr(module, each)
                    types[f"{name}.{each}"] = _classify_type(value)
                    fields |= {f"{name}.{each}.{field}": "" for field in _list_fields(value)}
    return types, fields


def _classify_type(value: Any) -> str:
    if hasattr(value, "model_fields"):
        return "model"
    return "dict" if hasattr(value, "__total__") else "alias"


def _list_fields(value: Any) -> list[str]:
    if hasattr(value, "model_fields"):
        return sorted(value.model_fields)
    return sorted(value.__annotations__) if hasattr(value, "__total__") else []


def _get_path(value: Any, path: str) -> Any:
    for name in path.split("."):
        value = getattr(value, name, None)
    return value


if __name__ == "__main__":
    json.dump(surface(), sys.stdout, indent=1, sort_keys=True)
